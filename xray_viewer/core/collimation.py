"""Where the exposed area of a radiograph is: inside the collimator's border, of which a window must know nothing."""

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.radiograph import Radiograph

# A row or column of the border keeps, marks and text on it apart, within so much of the picture's range at one end.
_BORDER_SHARE = 0.05
# Marks and text take up to so much of a row, in percent on either side.
_MARKS = 5.0
# The ends of the picture's range, as percentiles, which a few defective pixels must not set.
_ENDS = (0.5, 99.5)
# A narrower area is a mark between borders, not the exposed one.
_SMALLEST_SHARE = 0.1
# So many rows and columns, evenly spread, are enough to find the border.
_SAMPLES = 512


def exposed_area(radiograph: Radiograph) -> tuple[slice, slice]:
    """Find the rows and columns of a grey radiograph that lie inside the collimator's border.

    The border is known by its uniform rows and columns, very dark or saturated, at one end of the range. It has to be
    parallel to the picture's edges; around an area that is round or turned the rectangle is given that holds it.
    Without a border, and where nothing else is left, that is the whole picture.
    """
    steps = [max(size // _SAMPLES, 1) for size in radiograph.stored_values.shape]
    values = radiograph.stored_values[:: steps[0], :: steps[1]].astype(np.float32)
    if radiograph.pixel_padding is not None:
        first, last = radiograph.pixel_padding
        is_padding = (values >= first) & (values <= last)
        if is_padding.all():
            return slice(None), slice(None)
        # Padding is border, whatever its number.
        values[is_padding] = values[~is_padding].min()
    low, high = np.percentile(values, _ENDS)
    rows = _longest_run(~_is_border(values, low, high))
    columns = _longest_run(~_is_border(values[rows].T, low, high))
    # The first rows were judged with the border's columns in them, of which there may have been many.
    rows = _longest_run(~_is_border(values[:, columns], low, high))
    return _scaled(rows, steps[0]), _scaled(columns, steps[1])


def _is_border(lines: NDArray[np.float32], low: float, high: float) -> NDArray[np.bool_]:
    """Tell for each line of an array of shape (lines, pixels) whether it is one of the border."""
    margin = _BORDER_SHARE * (high - low)
    # Sorted first: so numpy finds the percentiles in half the time, that of sorting counted.
    darkest, brightest = np.percentile(np.sort(lines, axis=1), (_MARKS, 100.0 - _MARKS), axis=1)
    is_border: NDArray[np.bool_] = (brightest <= low + margin) | (darkest >= high - margin)
    return is_border


def _longest_run(is_exposed: NDArray[np.bool_]) -> slice:
    """Give the longest run of lines that are exposed, or all lines if it is too short."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], is_exposed, [False]]).astype(np.int8)))
    starts, stops = edges[::2], edges[1::2]
    if starts.size == 0:
        return slice(0, is_exposed.size)
    longest = int(np.argmax(stops - starts))
    start, stop = int(starts[longest]), int(stops[longest])
    return slice(start, stop) if stop - start >= _SMALLEST_SHARE * is_exposed.size else slice(0, is_exposed.size)


def _scaled(lines: slice, step: int) -> slice:
    return slice(lines.start * step, (lines.stop - 1) * step + step)
