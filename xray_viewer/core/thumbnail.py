"""The small picture that stands for a radiograph in a list."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.core.radiograph import Radiograph

# Rows of a list have room for half of it, so it is still crisp where two pixels of the screen are one of the list's.
THUMBNAIL_SIDE = 128
# Of a large picture so many times the thumbnail's pixels along each side are looked at: enough for a true mean.
_OVERSAMPLING = 4


def make_thumbnail(radiograph: Radiograph) -> NDArray[np.uint8]:
    """Show a radiograph small, in its own window: shape (rows, columns[, 3]), uint8, at most ``THUMBNAIL_SIDE``.

    A few milliseconds for any size.
    """
    step = max(max(radiograph.rows, radiograph.columns) // (_OVERSAMPLING * THUMBNAIL_SIDE), 1)
    sampled = replace(radiograph, stored_values=radiograph.stored_values[::step, ::step])
    pixels = display_values(sampled.stored_values, display_table(sampled))
    rows, columns = pixels.shape[:2]
    scale = min(THUMBNAIL_SIDE / max(rows, columns), 1.0)
    size = max(round(columns * scale), 1), max(round(rows * scale), 1)
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))
