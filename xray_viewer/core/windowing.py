"""How a reader's hand changes a window."""

from dataclasses import dataclass, replace

from xray_viewer.core.modality_range import modality_span, modality_step
from xray_viewer.core.radiograph import LookupTable, Radiograph, VoiLutFunction, Window

# Steps for the width to double, and to move the center by one width.
_STEPS_TO_DOUBLE = 200.0
_STEPS_PER_WIDTH = 400.0
# Beyond these windows nothing changes any more: all of the picture is black and white, or of one grey.
_SMALLEST_SHARE_OF_STEP = 1e-3
_LARGEST_SHARE_OF_SPAN = 1e3


@dataclass(frozen=True)
class WidthLimits:
    """How narrow and how wide a window a hand can make, in modality values."""

    smallest: float
    largest: float

    @classmethod
    def of(cls, radiograph: Radiograph) -> "WidthLimits":
        """Give the limits for a picture: its values may be floats of 1e-4, or whole numbers of 32 bits."""
        smallest = _SMALLEST_SHARE_OF_STEP * modality_step(radiograph)
        return cls(smallest, _LARGEST_SHARE_OF_SPAN * modality_span(radiograph))


def as_window(voi: Window | LookupTable) -> Window:
    """Give a window to start from; for a VOI LUT the one over all of its inputs."""
    if isinstance(voi, Window):
        return voi
    entries = voi.entries.size
    return Window(voi.first_mapped + entries / 2, entries, VoiLutFunction.LINEAR_EXACT)


def adjusted_window(
    start: Window, wider: float, brighter: float, limits: WidthLimits, *, greater_is_brighter: bool
) -> Window:
    """Widen and brighten a window by steps, of which a pointer makes one for each pixel.

    ``greater_is_brighter``: whether greater modality values are shown brighter, as they are not in an inverted
    picture. The function of the window is kept.
    """
    exponent = min(max(wider / _STEPS_TO_DOUBLE, -64.0), 64.0)
    shift = brighter * start.window_width / _STEPS_PER_WIDTH
    return _changed(start, -shift if greater_is_brighter else shift, 2**exponent, limits)


def changed_alike(window: Window, before: Window, after: Window, limits: WidthLimits, *, is_opposite: bool) -> Window:
    """Change a window as another one was changed: by the same factor, and by as many of its own widths.

    So two pictures whose values have nothing in common gain or lose the same contrast and brightness.
    ``is_opposite``: greater values are darker in one of the two pictures alone.
    """
    widths = (after.window_center - before.window_center) / before.window_width
    shift = widths * window.window_width
    return _changed(window, -shift if is_opposite else shift, after.window_width / before.window_width, limits)


def _changed(window: Window, shift: float, factor: float, limits: WidthLimits) -> Window:
    # A file's own window may lie beyond the limits; the hand goes on from there, without a leap.
    smallest, largest = min(limits.smallest, window.window_width), max(limits.largest, window.window_width)
    if window.voi_lut_function is VoiLutFunction.LINEAR:
        smallest = max(smallest, 1.0)
    width = max(min(window.window_width * factor, largest), smallest)
    return replace(window, window_center=window.window_center + shift, window_width=width, explanation="")
