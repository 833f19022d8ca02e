"""Bring pixels of any depth into the 8 or 16 bits of a ``Radiograph``."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.radiograph import PhotometricInterpretation, Rescale, StoredValues
from xray_viewer.readers.bands import Rows, bands, whole

_LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)  # ITU-R BT.601


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
    values: Rows,
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
        return Pixels(whole(values, dtype), photometric_interpretation, bits_stored)
    stored, rescale = requantise(values)
    return Pixels(stored, photometric_interpretation, 16, rescale)


def requantise(values: Rows) -> tuple[NDArray[np.uint16], Rescale]:
    """Spread values of any depth, any shape, over 16 bits; integers that span no more keep every level.

    Not-a-number becomes the lowest value, an infinite one the end of its side. Raises ``ValueError`` if no value is
    finite or the range is too great to be expressed.
    """
    low, high = finite_range(values)
    keeps_levels = values.dtype.kind != "f" and high - low <= 0xFFFF
    step = 1.0 if keeps_levels or high == low else (high - low) / 0xFFFF
    rescale = Rescale(step, low)
    stored = np.empty(values.shape, dtype=np.uint16)
    for rows, band in bands(values):
        with np.errstate(invalid="ignore"):  # some not-a-numbers signal when they are converted
            finite = np.nan_to_num(band.astype(np.float64), nan=low, posinf=high, neginf=low)
        stored[rows] = np.rint((finite - low) / step)
    return stored, rescale


def finite_range(values: Rows) -> tuple[float, float]:
    """Give the lowest and the highest finite value. Raises ``ValueError`` if none is finite."""
    low, high = np.inf, -np.inf
    for _rows, band in bands(values):
        finite = band[np.isfinite(band)] if band.dtype.kind == "f" else band
        if finite.size:
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    if low > high:
        raise ValueError("no pixel has a finite value")
    return low, high


def color_pixels(values: Rows, bits_stored: int, tolerance: int = 0) -> Pixels:
    """Take colour, shape (rows, columns, 3), unsigned integers, as RGB of 8 bits, or as grey if it is really grey.

    Radiographs are often kept in colour without having any. ``tolerance``: by how many levels the channels of a
    grey pixel may differ.
    """
    grey = _grey_of(values, tolerance)
    if grey is not None:
        return grey_pixels(grey, bits_stored)
    if bits_stored == 8:
        return Pixels(whole(values, np.uint8), PhotometricInterpretation.RGB, 8)
    color = np.empty(values.shape, dtype=np.uint8)
    for rows, band in bands(values):
        # float32 holds 24 bits, of which the result keeps 8.
        color[rows] = np.rint(band.astype(np.float32) * np.float32(255 / ((1 << bits_stored) - 1)))
    return Pixels(color, PhotometricInterpretation.RGB, 8)


def _grey_of(values: Rows, tolerance: int) -> NDArray[Any] | None:
    grey = np.empty(values.shape[:2], dtype=values.dtype)
    for rows, band in bands(values):
        red, green, blue = (band[..., channel] for channel in range(3))
        if np.array_equal(red, green) and np.array_equal(green, blue):
            grey[rows] = red
        elif tolerance == 0 or np.any(band.max(axis=2) - band.min(axis=2) > tolerance):
            return None
        else:
            grey[rows] = np.rint(band.astype(np.float32) @ _LUMINANCE)
    return grey
