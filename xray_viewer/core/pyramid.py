"""A picture at half, a quarter, an eighth … of its size, so that any zoom reads about as many pixels as it shows."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.padding import kept_off_padding
from xray_viewer.core.radiograph import Radiograph, StoredValues

# A level of this many pixels is drawn in no time; smaller ones would save nothing.
_SMALLEST_LEVEL = 1 << 16
# Halving goes by bands of twice as many pixels: their sums stay in the processor's cache, where those of the
# largest films would take a hundred megabytes.
_BAND_PIXELS = 1 << 17


def halve(values: NDArray[Any], padding: tuple[int, int] | None = None) -> NDArray[Any]:
    """Average blocks of 2 x 2: shape (rows, columns[, 3]) to (ceil(rows / 2), ceil(columns / 2)[, 3]), same dtype.

    An odd last row or column is averaged with itself. ``padding``: the lowest and highest stored value that is no
    image; such pixels take no part, lest their numbers draw a seam along the picture's edge.
    """
    rows, columns = values.shape[:2]
    halved = np.empty((-(-rows // 2), -(-columns // 2), *values.shape[2:]), dtype=values.dtype)
    rows_a_band = 2 * max(_BAND_PIXELS // columns, 1)
    for top in range(0, rows, rows_a_band):
        band = _halve_band(values[top : top + rows_a_band], padding)
        halved[top // 2 : top // 2 + len(band)] = band
    return halved


def _halve_band(values: NDArray[Any], padding: tuple[int, int] | None) -> NDArray[Any]:
    rows, columns = values.shape[:2]
    if rows % 2 or columns % 2:
        missing = [(0, rows % 2), (0, columns % 2), (0, 0)][: values.ndim]
        values = np.pad(values, missing, mode="edge")
    corners = [values[y::2, x::2] for y in (0, 1) for x in (0, 1)]
    if padding is not None:
        return _mean_without(corners, padding)
    total: NDArray[Any] = corners[0].astype(np.uint16 if values.dtype == np.uint8 else np.int32)
    for corner in corners[1:]:
        np.add(total, corner, out=total)
    np.add(total, 2, out=total)
    np.right_shift(total, 2, out=total)
    return total.astype(values.dtype)


def _mean_without(corners: list[NDArray[Any]], padding: tuple[int, int]) -> NDArray[Any]:
    first, last = padding
    total = np.zeros(corners[0].shape, dtype=np.int32)
    count = np.zeros(corners[0].shape, dtype=np.int32)
    for corner in corners:
        is_image = (corner < first) | (corner > last)
        total += np.where(is_image, corner, 0)
        count += is_image
    mean = kept_off_padding((total + count // 2) // np.maximum(count, 1), padding, corners[0].dtype)
    return np.where(count > 0, mean, corners[0]).astype(corners[0].dtype)


def build_pyramid(radiograph: Radiograph) -> tuple[StoredValues, ...]:
    """Halve the stored values until little is left; the first level is the radiograph's own array."""
    levels: list[NDArray[Any]] = [radiograph.stored_values]
    while levels[-1].shape[0] * levels[-1].shape[1] > _SMALLEST_LEVEL:
        levels.append(halve(levels[-1], radiograph.pixel_padding))
    return tuple(levels)


def level_for(scale: float, levels: int) -> int:
    """Choose the smallest level that still has at least one pixel for each pixel of the screen.

    ``scale``: screen pixels for one image pixel.
    """
    level = 0
    while level + 1 < levels and scale * 2 ** (level + 1) <= 1:
        level += 1
    return level
