"""Whether a window that was made for one picture shows anything of another one."""

import numpy as np

from xray_viewer.core.grayscale import apply_window
from xray_viewer.core.radiograph import Window

# So little of the screen's range from the darkest to the brightest is left that the picture is nearly black, white or
# grey: a window of 15 bits leaves an eighth for values of 12.
_LEAST_SHARE = 0.2


def misses(window: Window, values: Window) -> bool:
    """Say whether a window lies wholly or nearly so outside the values of a picture, given the window over those."""
    half = values.window_width / 2
    ends = np.array([values.window_center - half, values.window_center + half])
    darkest, brightest = apply_window(ends, window)
    return bool(brightest - darkest < _LEAST_SHARE)
