"""What the stored values say at a place, and in a region, of a radiograph."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.grayscale import modality_values
from xray_viewer.core.modality_range import modality_step
from xray_viewer.core.orientation import Point
from xray_viewer.core.radiograph import Radiograph, VoiLutFunction, Window

# So many pixels give percentiles that nobody can tell from those of all, and in a millisecond.
_SAMPLED_PIXELS = 1 << 18
_PERCENTILES = (2, 98)


@dataclass(frozen=True)
class PixelValue:
    """One pixel. ``stored``: one number, or red, green and blue. ``modality``: None for colour, which has none."""

    row: int
    column: int
    stored: tuple[int, ...]
    modality: float | None


def value_at(radiograph: Radiograph, point: Point) -> PixelValue | None:
    """Read the pixel under an image point, rows and columns counted from 0; None beyond the edges."""
    column, row = int(np.floor(point[0])), int(np.floor(point[1]))
    if not (0 <= row < radiograph.rows and 0 <= column < radiograph.columns):
        return None
    stored = np.atleast_1d(radiograph.stored_values[row, column])
    modality = None
    if not radiograph.is_color:
        modality = float(modality_values(stored.astype(np.float64), radiograph.modality_transform)[0])
    return PixelValue(row, column, tuple(int(value) for value in stored), modality)


def region_window(radiograph: Radiograph, corner: Point, opposite: Point) -> Window | None:
    """Make the window from the 2nd to the 98th percentile of the modality values in a rectangle of image points.

    Padding takes no part. A region of one grey has the window of one step. None where no pixel is left.
    """
    (left, right), (top, bottom) = (sorted(ends) for ends in zip(corner, opposite, strict=True))
    rows = slice(max(int(np.floor(top)), 0), max(int(np.ceil(bottom)), 0))
    columns = slice(max(int(np.floor(left)), 0), max(int(np.ceil(right)), 0))
    stored: NDArray[np.generic] = radiograph.stored_values[rows, columns]
    step = max(int(np.ceil(np.sqrt(stored.size / _SAMPLED_PIXELS))), 1)
    stored = stored[::step, ::step]
    values = stored.astype(np.float64).ravel()
    if radiograph.pixel_padding is not None:
        first, last = radiograph.pixel_padding
        values = values[(values < first) | (values > last)]
    if values.size == 0:
        return None
    low, high = np.percentile(modality_values(values, radiograph.modality_transform), _PERCENTILES)
    width = max(float(high - low), modality_step(radiograph))
    return Window(float(low + high) / 2, width, VoiLutFunction.LINEAR_EXACT)
