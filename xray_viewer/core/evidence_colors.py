"""The evidence of a picture in colour, small: it is smooth, so that a screen may enlarge it without a loss."""

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.evidence import MARKED_LOG_ODDS, evidence_levels, place_on_scale
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.overlay import colors_of, spread_over_picture

# The network's map has some ten places along a side. Between two of these that are as different as can be, colours next
# to each other then differ by a hundredth of the scale: a screen may repeat them as they are, and shows no steps.
_LONGEST_SIDE = 768


def evidence_colors(evidence: NDArray[np.float32], spec: ModelSpec, rows: int, columns: int) -> NDArray[np.uint8]:
    """Colour the evidence, shape (h, w), over the whole of a picture of so many rows and columns.

    Shape (height, width, 3), uint8, with as long sides as the picture where they are short, or else in proportion.
    """
    scale = min(1.0, _LONGEST_SIDE / max(rows, columns))
    height, width = max(1, round(rows * scale)), max(1, round(columns * scale))
    values = spread_over_picture(evidence_levels(evidence, spec), spec.preparation, height, width)
    return colors_of(values)


def scale_colors(width: int) -> NDArray[np.uint8]:
    """Draw the scale of the colours, from against pneumonia to for it: shape (1, width, 3), uint8."""
    return colors_of(np.linspace(0, 1, width, dtype=np.float32)[np.newaxis])


def scale_marks() -> list[tuple[int, float]]:
    """Give log odds that are worth a mark beside the scale, and where on it they lie, [0, 1]."""
    places = place_on_scale(np.array(MARKED_LOG_ODDS, dtype=np.float64)).tolist()
    return list(zip(MARKED_LOG_ODDS, places, strict=True))
