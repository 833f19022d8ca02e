"""Decode a grey picture straight into an array, so that it is there once: Pillow's own memory would be the second."""

import mmap
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.readers.signature import FileKind

# Pillow takes memory for their pixels that was there before they are decoded; it does so for no tiles of a TIFF file.
_KINDS = (FileKind.JPEG, FileKind.PNG)


class PlaceForPixels:
    """Memory into which an image that was opened, and not decoded, will be decoded."""

    def __init__(self, image: Image.Image) -> None:
        columns, rows = image.size
        memory = _zeros(rows * columns)
        self._values: NDArray[np.uint8] = np.ndarray((rows, columns), np.uint8, memory)
        image.im = self._pixels = Image.frombuffer("L", image.size, self._values, "raw", "L", 0, 1).im

    @classmethod
    def of(cls, image: Image.Image, kind: FileKind) -> "PlaceForPixels | None":
        """Make a place for an image of 8 bits of grey; None for one of another kind."""
        return cls(image) if kind in _KINDS and image.mode == "L" else None

    def values(self, image: Image.Image) -> NDArray[np.uint8] | None:
        """Decode the image: shape (rows, columns). None if it lies elsewhere by now, as one that was turned does."""
        image.load()
        return self._values if image.im is self._pixels else None


def memory_of(values: NDArray[Any]) -> mmap.mmap | memoryview:
    """Give an array's bytes; if it is all of such a place, as the mapping, whose pages can be given back singly."""
    base: Any = values.base  # numpy says that it is an array, and it is whatever holds the memory
    if isinstance(base, mmap.mmap) and values.nbytes == len(base) and values.flags.c_contiguous:
        return base
    return np.ascontiguousarray(values).reshape(-1).view(np.uint8).data


def _zeros(size: int) -> mmap.mmap:
    try:
        if sys.platform == "win32":
            return mmap.mmap(-1, size)
        return mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    except OSError as error:
        # Not the file's fault, for which an error of the system would pass.
        raise MemoryError from error
