"""A decoded picture's rows as arrays, some at a time, for a picture that is too large to be there twice."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BAND_ROWS = 256


class Rows(Protocol):
    """What gives its rows as arrays: an array itself, or ``PictureRows``."""

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of all of it, rows first."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of its values."""

    def __getitem__(self, rows: slice, /) -> NDArray[Any]:
        """Give some rows."""


class PictureRows:
    """The rows of pictures of one size that Pillow holds, converted as they are asked for.

    ``convert`` gets the same rows of each picture and gives an array: shape (rows, columns) or (rows, columns, n).
    Pillow's own way to an array copies the picture twice; in bands that stay in the processor's cache it takes a
    quarter of the time.
    """

    def __init__(self, convert: Callable[..., NDArray[Any]], *pictures: Image.Image) -> None:
        self._convert = convert
        self._pictures = pictures
        self._size = pictures[0].size
        first = self[slice(0, 1)]
        self.shape: tuple[int, ...] = (self._size[1], *first.shape[1:])
        self.dtype: np.dtype[Any] = first.dtype

    def __getitem__(self, rows: slice, /) -> NDArray[Any]:
        """Give some rows."""
        columns, height = self._size
        first, last, _step = rows.indices(height)
        return self._convert(*(picture.crop((0, first, columns, last)) for picture in self._pictures))


def bands(values: Rows) -> Iterator[tuple[slice, NDArray[Any]]]:
    """Give all rows in their order, some at a time, with where they stand."""
    for first in range(0, values.shape[0], _BAND_ROWS):
        rows = slice(first, min(first + _BAND_ROWS, values.shape[0]))
        yield rows, values[rows]


def whole(values: Rows, dtype: Any) -> NDArray[Any]:
    """Give all rows as one array of a type, which is not copied if it is one."""
    if isinstance(values, np.ndarray):
        return np.ascontiguousarray(values, dtype=dtype)
    array = np.empty(values.shape, dtype=dtype)
    for rows, band in bands(values):
        array[rows] = band
    return array
