"""Refuse a deflated DICOM file that inflates to more than there is room for: a megabyte can become a gigabyte."""

from __future__ import annotations

import contextlib
import io
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from xray_viewer.core.errors import ImageTooLargeError
from xray_viewer.readers.limits import MAX_PIXELS, check_memory

if TYPE_CHECKING:
    from zipfile import ZipExtFile

_PIECE = 1 << 20
# What is fed at once: what an inflater does not consume it copies, again for each piece that it gives.
_SLICE = 1 << 18
# Sixteen bits for each of three colours of the largest picture.
_MOST_BYTES = 6 * MAX_PIXELS
# What inflated, and pydicom's copy of it.
_COPIES = 2


class BoundedFile(io.BufferedReader):
    """A DICOM file for pydicom, which asks for the rest of a file, whatever its size, to inflate it at once.

    It asks so only where the data set is deflated (PS3.5 A.5), and has no limit of its own. Reading raises
    ``ImageTooLargeError`` where that would be too much.
    """

    def __init__(self, raw: io.RawIOBase | ZipExtFile, name: str) -> None:
        super().__init__(raw)
        self._file_name = name

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes, or the rest, if it does not inflate to too much."""
        return _checked(super().read(size), size, self._file_name)


class BoundedBytes(io.BytesIO):
    """The same for a file's bytes."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self._file_name = name

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes, or the rest, if it does not inflate to too much."""
        return _checked(super().read(size), size, self._file_name)


def _checked(content: bytes, size: int | None, name: str) -> bytes:
    if size is None or size < 0:
        _check_inflated(content, name)
    return content


def _check_inflated(deflated: bytes, name: str) -> None:
    count = 0
    for piece in _inflated(deflated):
        count += len(piece)
        if count > _MOST_BYTES:
            raise ImageTooLargeError(name, "It is compressed, and far larger than any picture without that.")
        check_memory(name, f"It is compressed, has {count / 1e6:,.0f} MB or more without that,", _COPIES * count)


def _inflated(deflated: bytes) -> Iterator[bytes]:
    """Inflate in pieces, as far as it goes."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    source = memoryview(deflated)
    with contextlib.suppress(zlib.error):  # pydicom meets it, too, and what has come before it is not too much
        for start in range(0, len(source), _SLICE):
            rest: bytes | memoryview = source[start : start + _SLICE]
            while rest and not inflater.eof:
                yield inflater.decompress(rest, _PIECE)
                rest = inflater.unconsumed_tail
