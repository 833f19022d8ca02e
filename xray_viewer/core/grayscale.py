"""The DICOM grey pipeline, composed into one table: stored value -> display value.

The order is that of PS3.3 C.11 and PS3.4 N.2: modality LUT, VOI (LUT or window), presentation (inversion). Every
function is pure. Tables cover all values that 8 or 16 bits can hold, in wrapped order (see ``wrapped_index``), so
that looking a picture up needs no offset.
"""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.collimation import exposed_area
from xray_viewer.core.radiograph import (
    LookupTable,
    Radiograph,
    Rescale,
    StoredValues,
    VoiLutFunction,
    Window,
    wrapped_index,
)

# What an automatic window is called.
AUTOMATIC = "automatic"
# The share of the pixels on either side that an automatic window lets saturate.
_AUTOMATIC_TAIL = 0.005
_BAND_PIXELS = 1 << 18
_LOOKED_UP_PIXELS = 1 << 16

_Number = TypeVar("_Number", np.float64, np.uint8)


def apply_lookup_table(values: NDArray[np.float64], table: LookupTable) -> NDArray[np.float64]:
    """Look values up, any shape; values outside the table take its first or last entry (PS3.3 C.11.1.1.1)."""
    index = np.clip(np.rint(values) - table.first_mapped, 0, table.entries.size - 1)
    values_out: NDArray[np.float64] = table.entries[index.astype(np.intp)]
    return values_out


def modality_values(stored_values: NDArray[np.float64], transform: Rescale | LookupTable) -> NDArray[np.float64]:
    """Turn stored values into modality values, any shape (PS3.3 C.11.1)."""
    if isinstance(transform, LookupTable):
        return apply_lookup_table(stored_values, transform)
    values = stored_values * transform.rescale_slope
    values += transform.rescale_intercept
    return values


def apply_window(values: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
    """Map modality values to [0, 1] by a window, any shape (PS3.3 C.11.2.1.2 and C.11.2.1.3)."""
    center, width = window.window_center, window.window_width
    # What is infinitely far from a narrow window is black or white like all that is outside.
    with np.errstate(over="ignore"):
        match window.voi_lut_function:
            case VoiLutFunction.LINEAR:
                if width == 1:  # the formula's slope would be a division by zero; the standard's limit is a step
                    return np.where(values > center - 0.5, 1.0, 0.0)
                return _ramp(values, center - 0.5, width - 1)
            case VoiLutFunction.LINEAR_EXACT:
                return _ramp(values, center, width)
            case VoiLutFunction.SIGMOID:
                # 1 / (1 + exp(-4x)) written as tanh, which cannot overflow.
                return 0.5 * (1.0 + np.tanh(2.0 * (values - center) / width))


def _ramp(values: NDArray[np.float64], center: float, width: float) -> NDArray[np.float64]:
    # In place: for a table of 16 bits new memory would take longer than the arithmetic.
    fractions = values - center
    fractions /= width
    fractions += 0.5
    return np.clip(fractions, 0.0, 1.0, out=fractions)


def apply_voi(values: NDArray[np.float64], voi: Window | LookupTable) -> NDArray[np.float64]:
    """Map modality values to [0, 1] by a window or a VOI LUT, any shape (PS3.3 C.11.2)."""
    if isinstance(voi, LookupTable):
        return np.clip(apply_lookup_table(values, voi) / ((1 << voi.bits) - 1), 0.0, 1.0)
    return apply_window(values, voi)


def automatic_window(radiograph: Radiograph) -> Window:
    """Find the window for a file that names none, from its own pixels.

    Pictures of up to 8 bits are taken as ready to show: the full range. Deeper ones take the range between the 0.5th
    and 99.5th percentile of the pixels inside the collimator's border that are not padding.
    """
    low, high = radiograph.stored_range
    if radiograph.bits_stored > 8:
        counts = _histogram(radiograph)
        cumulated = np.cumsum(counts)
        if cumulated[-1] > 0:
            tail = _AUTOMATIC_TAIL * cumulated[-1]
            first = int(np.searchsorted(cumulated, tail, side="right"))
            last = int(np.searchsorted(cumulated, cumulated[-1] - tail, side="left"))
            low, high = low + first, low + max(last, first)
    ends = modality_values(np.array([low, high], dtype=np.float64), radiograph.modality_transform)
    bottom, top = float(ends.min()), float(ends.max())
    # All pixels may have one value, and beside a large intercept a small slope is lost.
    width = top - bottom if top > bottom else max(1.0, float(np.spacing(abs(bottom))))
    return Window(bottom + width / 2, width, VoiLutFunction.LINEAR_EXACT, AUTOMATIC)


def _histogram(radiograph: Radiograph) -> NDArray[np.int64]:
    """Count the pixels of the exposed area at each value of the stored range, without the padding."""
    low, high = radiograph.stored_range
    stored_values = wrapped_index(radiograph.stored_values[exposed_area(radiograph)])
    wrapped = np.zeros(1 << 16, dtype=np.int64)
    # Bands, in memory that is used again, as numpy first makes 64-bit numbers of what it counts: 1.6 GB for the
    # largest films.
    rows, columns = stored_values.shape
    rows_a_band = max(_BAND_PIXELS // columns, 1)
    numbers = np.empty((rows_a_band, columns), dtype=np.intp)
    for top in range(0, rows, rows_a_band):
        band = numbers[: min(rows_a_band, rows - top)]
        np.copyto(band, stored_values[top : top + rows_a_band])
        wrapped += np.bincount(band.ravel(), minlength=1 << 16)
    counts: NDArray[np.int64] = np.concatenate([wrapped[low:], wrapped[: high + 1]]) if low < 0 else wrapped[: high + 1]
    if radiograph.pixel_padding is not None:
        first, last = radiograph.pixel_padding
        counts[max(first - low, 0) : max(last - low + 1, 0)] = 0
    return counts


def default_voi(radiograph: Radiograph) -> Window | LookupTable:
    """Give the file's own window or VOI LUT, or the automatic one where the file has none."""
    return radiograph.voi[0] if radiograph.voi else automatic_window(radiograph)


def display_fractions(radiograph: Radiograph, voi: Window | LookupTable | None = None) -> NDArray[np.float64]:
    """Compose the whole grey pipeline into one table: shape (256,) or (65536,), float64, [0, 1], 0 is black.

    Indexed by ``wrapped_index(stored_values)``. ``voi``: another window than the file's own. Colour has no
    modality or VOI transform in DICOM; there the table is the plain 8-bit ramp, windowed only if asked for.
    """
    return _spread(_fractions(radiograph, voi), radiograph)


def display_table(
    radiograph: Radiograph, voi: Window | LookupTable | None = None, *, invert: bool = False
) -> NDArray[np.uint8]:
    """Compose the pipeline into an 8-bit table for the screen: shape (256,) or (65536,), uint8, 0 is black."""
    fractions = _fractions(radiograph, voi)
    if invert:
        fractions = 1.0 - fractions
    fractions *= 255.0
    return _spread(np.rint(fractions, out=fractions).astype(np.uint8), radiograph)


def _fractions(radiograph: Radiograph, voi: Window | LookupTable | None) -> NDArray[np.float64]:
    """Give what is shown of each value that the stored bits can hold, from the lowest to the highest."""
    low, high = radiograph.stored_range
    stored = np.arange(low, high + 1, dtype=np.float64)
    fractions = apply_voi(
        modality_values(stored, radiograph.modality_transform),
        default_voi(radiograph) if voi is None else voi,
    )
    if radiograph.is_inverted:
        fractions = 1.0 - fractions
    if radiograph.pixel_padding is not None:
        # Padding is background, whatever its number (PS3.3 C.7.5.1.1.2).
        first, last = radiograph.pixel_padding
        fractions[(stored >= first) & (stored <= last)] = 0.0
    return fractions


def _spread(shown: NDArray[_Number], radiograph: Radiograph) -> NDArray[_Number]:
    """Put what is shown of the stored range into a table, in wrapped order.

    Values that the stored bits cannot hold do not occur; they take the nearest that can.
    """
    low, high = radiograph.stored_range
    table = np.empty(1 << (8 * radiograph.stored_values.dtype.itemsize), dtype=shown.dtype)
    table[: high + 1] = shown[-low:]
    negative = table.size // 2 if radiograph.is_signed else table.size
    table[high + 1 : negative] = shown[-1]
    if low < 0:
        table[negative:low] = shown[0]
        table[low:] = shown[:-low]
    return table


def display_values(
    stored_values: StoredValues, table: NDArray[np.uint8], out: NDArray[np.uint8] | None = None
) -> NDArray[np.uint8]:
    """Look stored values up in a display table: shape (rows, columns[, 3]); colour is looked up channel by channel.

    ``out``: where to write to, as new memory would cost a frame of the screen a millisecond.
    """
    index = wrapped_index(stored_values)
    looked_up = np.empty(index.shape, dtype=np.uint8) if out is None else out
    # Bands, of which what is made on the way stays in the processor's cache: copies, or the 64-bit indices of numpy.
    rows_a_band = max(_LOOKED_UP_PIXELS // index[0].size, 1)
    for top in range(0, len(index), rows_a_band):
        band = slice(top, top + rows_a_band)
        if index.dtype == np.uint8:
            # Several times faster than numpy.
            translated = index[band].tobytes().translate(table.tobytes())
            looked_up[band] = np.frombuffer(translated, dtype=np.uint8).reshape(looked_up[band].shape)
        else:
            # The indices are valid; with mode="clip" numpy writes to ``out`` without a copy.
            np.take(table, index[band], out=looked_up[band], mode="clip")
    return looked_up
