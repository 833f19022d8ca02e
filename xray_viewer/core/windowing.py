"""How a reader's hand changes a window."""

from dataclasses import replace

from xray_viewer.core.radiograph import LookupTable, VoiLutFunction, Window

# Steps for the width to double, and to move the center by one width.
_STEPS_TO_DOUBLE = 200.0
_STEPS_PER_WIDTH = 400.0
_SMALLEST_WIDTH = 1e-3
_LARGEST_WIDTH = 1e7


def as_window(voi: Window | LookupTable) -> Window:
    """Give a window to start from; for a VOI LUT the one over all of its inputs."""
    if isinstance(voi, Window):
        return voi
    entries = voi.entries.size
    return Window(voi.first_mapped + entries / 2, entries, VoiLutFunction.LINEAR_EXACT)


def adjusted_window(start: Window, wider: float, brighter: float, *, greater_is_brighter: bool) -> Window:
    """Widen and brighten a window by steps, of which a pointer makes one for each pixel.

    ``greater_is_brighter``: whether greater modality values are shown brighter, as they are not in an inverted
    picture. The function of the window is kept.
    """
    smallest = 1.0 if start.voi_lut_function is VoiLutFunction.LINEAR else _SMALLEST_WIDTH
    exponent = min(max(wider / _STEPS_TO_DOUBLE, -64.0), 64.0)
    width = min(max(start.window_width * 2**exponent, smallest), _LARGEST_WIDTH)
    shift = brighter * start.window_width / _STEPS_PER_WIDTH
    center = start.window_center - (shift if greater_is_brighter else -shift)
    return replace(start, window_center=center, window_width=width, explanation="")
