"""Bring pixels of any depth into the 8 or 16 bits of a ``Radiograph``."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.radiograph import PhotometricInterpretation, Rescale, StoredValues

_LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)  # ITU-R BT.601
_BLOCK_ROWS = 256


@dataclass(frozen=True, eq=False)
class Pixels:
    """Decoded pixels as a ``Radiograph`` holds them.

    ``rescale`` restores the values of pixels that were requantised: original = slope * stored + intercept. None
    says that the stored values are the file's own.
    """

    stored_values: StoredValues
    photometric_interpretation: PhotometricInterpretation
    bits_stored: int
    rescale: Rescale | None = None


def grey_pixels(
    values: NDArray[Any],
    bits_stored: int,
    photometric_interpretation: PhotometricInterpretation = PhotometricInterpretation.MONOCHROME2,
) -> Pixels:
    """Take grey values, shape (rows, columns), any integers or floats, into 8 or 16 bits.

    ``bits_stored`` is the depth of integers, and has no meaning for floats. What does not fit into 16 bits is
    requantised. Raises ``ValueError`` if no value is finite.
    """
    if values.dtype.kind != "f" and bits_stored <= 16:
        if values.dtype.kind == "i":
            dtype: type[Any] = np.int16
        else:
            dtype = np.uint8 if bits_stored <= 8 else np.uint16
        return Pixels(np.ascontiguousarray(values, dtype=dtype), photometric_interpretation, bits_stored)
    stored, rescale = requantise(values)
    return Pixels(stored, photometric_interpretation, 16, rescale)


def requantise(values: NDArray[Any]) -> tuple[NDArray[np.uint16], Rescale]:
    """Spread values of any depth, any shape, over 16 bits; integers that span no more keep every level.

    Not-a-number becomes the lowest value, an infinite one the end of its side. Raises ``ValueError`` if no value is
    finite or the range is too great to be expressed.
    """
    finite = np.isfinite(values)
    if not finite.any():
        raise ValueError("no pixel has a finite value")
    low = float(np.min(values, where=finite, initial=_largest(values)))
    high = float(np.max(values, where=finite, initial=_smallest(values)))
    keeps_levels = values.dtype.kind != "f" and high - low <= 0xFFFF
    step = 1.0 if keeps_levels or high == low else (high - low) / 0xFFFF
    rescale = Rescale(step, low)
    stored = np.empty(values.shape, dtype=np.uint16)
    for first in range(0, values.shape[0], _BLOCK_ROWS):
        rows = slice(first, first + _BLOCK_ROWS)
        with np.errstate(invalid="ignore"):  # some not-a-numbers signal when they are converted
            block = np.nan_to_num(values[rows].astype(np.float64), nan=low, posinf=high, neginf=low)
        stored[rows] = np.rint((block - low) / step)
    return stored, rescale


def _largest(values: NDArray[Any]) -> Any:
    return np.finfo(values.dtype).max if values.dtype.kind == "f" else np.iinfo(values.dtype).max


def _smallest(values: NDArray[Any]) -> Any:
    return np.finfo(values.dtype).min if values.dtype.kind == "f" else np.iinfo(values.dtype).min


def color_pixels(values: NDArray[Any], bits_stored: int, tolerance: int = 0) -> Pixels:
    """Take colour, shape (rows, columns, 3), unsigned integers, as RGB of 8 bits, or as grey if it is really grey.

    Radiographs are often kept in colour without having any. ``tolerance``: by how many levels the channels of a
    grey pixel may differ.
    """
    grey = _grey_of(values, tolerance)
    if grey is not None:
        return grey_pixels(grey, bits_stored)
    if bits_stored != 8:
        # float32 holds 24 bits, of which the result keeps 8.
        values = np.rint(values.astype(np.float32) * np.float32(255 / ((1 << bits_stored) - 1)))
    return Pixels(np.ascontiguousarray(values, dtype=np.uint8), PhotometricInterpretation.RGB, 8)


def _grey_of(values: NDArray[Any], tolerance: int) -> NDArray[Any] | None:
    red, green, blue = (values[..., channel] for channel in range(3))
    if np.array_equal(red, green) and np.array_equal(green, blue):
        return np.ascontiguousarray(red)
    if tolerance == 0:
        return None
    grey = np.empty(red.shape, dtype=values.dtype)
    for first in range(0, red.shape[0], _BLOCK_ROWS):
        rows = slice(first, first + _BLOCK_ROWS)
        block = values[rows]
        if np.any(block.max(axis=2) - block.min(axis=2) > tolerance):
            return None
        grey[rows] = np.rint(block.astype(np.float32) @ _LUMINANCE)
    return grey
