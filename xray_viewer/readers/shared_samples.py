"""Memory in which a decoder worker lays samples down, and that goes with the two processes that share it."""

import mmap
import os
import secrets
import sys
import tempfile
from typing import BinaryIO

import numpy as np

# What is taken at once, and then given back.
_PIECE = 4 << 20


class SharedSamples:
    """One worker's memory, seen from the process that takes the samples.

    Not ``multiprocessing.shared_memory``: until Python 3.13 both sides hand its segments to a tracker process each,
    which warn and remove them under the other's hands, and a killed process leaves them behind.
    """

    def __init__(self) -> None:
        self._name = f"xray-viewer-{secrets.token_hex(16)}"
        self._file: BinaryIO | None = None if sys.platform == "win32" else _anonymous_file(self._name)

    @property
    def inherited(self) -> tuple[int, ...]:
        """The file descriptors that the worker has to inherit."""
        return () if self._file is None else (self._file.fileno(),)

    @property
    def address(self) -> str:
        """What the worker has to know to find the memory."""
        return self._name if self._file is None else str(self._file.fileno())

    def take(self, size: int) -> memoryview:
        """Take what a worker has laid down, which is there no more then. Raises ``EOFError`` if it is less."""
        # Memory that is not there before it is written to, as that of a bytearray is.
        samples = np.empty(size, dtype=np.uint8).data
        if sys.platform == "win32":
            with mmap.mmap(-1, size, tagname=self._name, access=mmap.ACCESS_READ) as mapping:
                samples[:] = mapping
            return samples
        # Read and not mapped: a mapping whose file the worker cuts short would end this process.
        file = int(self.address)
        # From the end, where a file can be cut: so a picture is never there twice.
        for start in reversed(range(0, size, _PIECE)):
            taken, stop = start, min(start + _PIECE, size)
            while taken < stop:
                count = os.preadv(file, [samples[taken:stop]], taken)
                if count == 0:
                    raise EOFError("the worker has laid down less than it said")
                taken += count
            os.ftruncate(file, start)
        return samples

    def close(self) -> None:
        """Give the memory back."""
        if self._file is not None:
            self._file.close()


def _anonymous_file(name: str) -> BinaryIO:
    """Open a file that has no place in the file system: in memory on Linux, a temporary one elsewhere."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create(name), "r+b")
    return tempfile.TemporaryFile()
