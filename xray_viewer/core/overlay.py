"""Lay a map over the picture as colour; ``evidence`` says what its values are."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.preprocessing import Aspect, Preparation

OPACITY = 0.4

# Every 16th colour of viridis (van der Walt and Smith, 2015, CC0): perceptually uniform, and it can be read with
# any of the common colour-vision deficiencies. Between them straight lines stay within 6 of 255 of the original.
_VIRIDIS = np.array(
    [
        (68, 1, 84),
        (72, 24, 106),
        (71, 45, 123),
        (66, 64, 134),
        (59, 82, 139),
        (51, 99, 141),
        (44, 114, 142),
        (38, 130, 142),
        (33, 145, 140),
        (31, 159, 136),
        (39, 173, 129),
        (61, 188, 116),
        (92, 200, 99),
        (129, 211, 77),
        (170, 220, 50),
        (213, 226, 26),
        (253, 231, 37),
    ],
    dtype=np.float32,
)
_TABLE_SIZE = 256


def color_table() -> NDArray[np.float32]:
    """Give the colours of 0 to 1 in equal steps: shape (256, 3), float32, red, green and blue in [0, 255]."""
    stops = np.linspace(0, 1, len(_VIRIDIS))
    steps = np.linspace(0, 1, _TABLE_SIZE)
    channels = [np.interp(steps, stops, _VIRIDIS[:, channel]) for channel in range(3)]
    return np.stack(channels, axis=1).astype(np.float32)


def spread_over_picture(
    values: NDArray[np.float32], preparation: Preparation, rows: int, columns: int
) -> NDArray[np.float32]:
    """Scale a map of the network's input up to the picture, bilinearly: shape (rows, columns), float32.

    ``values``: shape (h, w), over the whole input; what covers the border that PAD adds is left out.
    """
    height, width = preparation.height, preparation.width
    if preparation.aspect is Aspect.PAD:
        scale = min(width / columns, height / rows)
        width, height = max(1, round(columns * scale)), max(1, round(rows * scale))
    top, left = (preparation.height - height) // 2, (preparation.width - width) // 2
    down, across = values.shape[0] / preparation.height, values.shape[1] / preparation.width
    box = (left * across, top * down, (left + width) * across, (top + height) * down)
    return np.asarray(Image.fromarray(values).resize((columns, rows), Image.Resampling.BILINEAR, box))


def colors_of(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Give each value its colour: shape (rows, columns, 3), uint8.

    ``values``: shape (rows, columns), 0 to 1 from the first colour to the last; what lies beyond gets these.
    """
    return np.rint(color_table()).astype(np.uint8)[_places(values)]


def overlay(picture: NDArray[np.uint8], values: NDArray[np.float32], opacity: float = OPACITY) -> NDArray[np.uint8]:
    """Blend colour over a picture: shape (rows, columns, 3), uint8.

    ``picture``: shape (rows, columns) or (rows, columns, 3), uint8. ``values``: shape (rows, columns), as for
    ``colors_of``.
    """
    channels = picture if picture.ndim == 3 else picture[..., np.newaxis]
    colors = color_table()[_places(values)]
    colors *= opacity
    colors += np.float32(1 - opacity) * channels
    return np.rint(colors).astype(np.uint8)


def _places(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(np.clip(values, 0, 1) * (_TABLE_SIZE - 1)).astype(np.uint8)
