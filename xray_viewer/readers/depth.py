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
    says that the stored values are the file's own. ``pixel_padding``: the lowest and highest of the requantised
    values that is no image.
    """

    stored_values: StoredValues
    photometric_interpretation: PhotometricInterpretation
    bits_stored: int
    rescale: Rescale | None = None
    pixel_padding: tuple[int, int] | None = None


def grey_pixels(
    values: Rows,
    bits_stored: int,
    photometric_interpretation: PhotometricInterpretation = PhotometricInterpretation.MONOCHROME2,
    padding: tuple[float, float] | None = None,
) -> Pixels:
    """Take grey values, shape (rows, columns), any integers or floats, into 8 or 16 bits.

    ``bits_stored`` is the depth of integers, and has no meaning for floats. What does not fit into 16 bits is
    requantised; ``padding`` has the lowest and the highest of those values that is no image. Raises ``ValueError`` if
    no value is finite.
    """
    if values.dtype.kind != "f" and bits_stored <= 16:
        if values.dtype.kind == "i":
            dtype: type[Any] = np.int16
        else:
            dtype = np.uint8 if bits_stored <= 8 else np.uint16
        return Pixels(whole(values, dtype), photometric_interpretation, bits_stored)
    stored, rescale = requantise(values, padding)
    return Pixels(stored, photometric_interpretation, 16, rescale, None if padding is None else (0, 0))


def requantise(values: Rows, padding: tuple[float, float] | None = None) -> tuple[NDArray[np.uint16], Rescale]:
    """Spread values of any depth, any shape, over 16 bits; integers that span no more keep every level.

    Not-a-number becomes the lowest value, an infinite one the end of its side. Where values from the one ``padding``
    to the other are no image, 0 stands for them and for nothing else. Raises ``ValueError`` if no value is finite or
    the range is too great to be expressed.
    """
    try:
        low, high = finite_range(values, padding)
    except ValueError:
        if padding is None:
            raise
        low = high = 0.0  # all of it is padding
    lowest = 0 if padding is None else 1
    levels = 0xFFFF - lowest
    keeps_levels = values.dtype.kind != "f" and high - low <= levels
    step = 1.0 if keeps_levels or high == low else (high - low) / levels
    rescale = Rescale(step, low - lowest * step)
    stored = np.empty(values.shape, dtype=np.uint16)
    for rows, band in bands(values):
        with np.errstate(invalid="ignore"):  # some not-a-numbers signal when they are converted
            finite = np.nan_to_num(band.astype(np.float64), nan=low, posinf=high, neginf=low)
        if padding is None:
            stored[rows] = np.rint((finite - low) / step)
        else:
            is_padding = _is_padding(band, padding)
            finite[is_padding] = low  # as far away as padding is, it would overflow
            stored[rows] = np.where(is_padding, 0, np.rint((finite - low) / step) + lowest)
    return stored, rescale


def _is_padding(values: NDArray[Any], padding: tuple[float, float]) -> NDArray[np.bool_]:
    """Tell which values, any shape, are padding; where it is not a number, that is what no number is."""
    with np.errstate(over="ignore"):
        low, high = np.asarray(padding).astype(values.dtype)
    is_padding: NDArray[np.bool_] = np.isnan(values) if np.isnan(low) else (values >= low) & (values <= high)
    return is_padding


def finite_range(values: Rows, padding: tuple[float, float] | None = None) -> tuple[float, float]:
    """Give the lowest and the highest finite value that is no padding. Raises ``ValueError`` if there is none."""
    low, high = np.inf, -np.inf
    for _rows, band in bands(values):
        finite = band[np.isfinite(band)] if band.dtype.kind == "f" else band
        if padding is not None:
            finite = finite[~_is_padding(finite, padding)]
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
