"""Decode a grey picture straight into an array, so that it is there once: Pillow's own memory would be the second."""

import mmap
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.fresh_memory import fresh_memory
from xray_viewer.readers.signature import FileKind

# Pillow takes memory for their pixels that was there before they are decoded; it does so for no tiles of a TIFF file.
_KINDS = (FileKind.JPEG, FileKind.PNG)


class PlaceForPixels:
    """Memory into which an image that was opened, and not decoded, will be decoded."""

    def __init__(self, image: Image.Image) -> None:
        columns, rows = image.size
        memory = fresh_memory(rows * columns)
        self._values: NDArray[np.uint8] = np.ndarray((rows, columns), np.uint8, memory)
        image.im = self._pixels = Image.frombuffer("L", image.size, self._values, "raw", "L", 0, 1).im

    @classmethod
    def of(cls, image: Image.Image, kind: FileKind) -> "PlaceForPixels | None":
        """Make a place for an image of 8 bits of grey; None for one of another kind."""
        return cls(image) if kind in _KINDS and image.mode == "L" else None

    def is_of(self, image: Image.Image) -> bool:
        """Whether the image still lies here; one that was turned does not."""
        return image.im is self._pixels

    def values(self, image: Image.Image) -> NDArray[np.uint8]:
        """Decode the image, which lies here: shape (rows, columns)."""
        image.load()
        return self._values


def memory_of(values: NDArray[Any]) -> mmap.mmap | memoryview:
    """Give an array's bytes; if it is all of such a place, as the mapping, whose pages can be given back singly."""
    base: Any = values.base  # numpy says that it is an array, and it is whatever holds the memory
    if isinstance(base, mmap.mmap) and values.nbytes == len(base) and values.flags.c_contiguous:
        return base
    return np.ascontiguousarray(values).reshape(-1).view(np.uint8).data
