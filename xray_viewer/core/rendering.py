"""The visible part of a picture, as 8-bit pixels for the screen."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.grayscale import display_values
from xray_viewer.core.pyramid import level_for
from xray_viewer.core.radiograph import StoredValues
from xray_viewer.core.viewport import Viewport

# Above this scale single pixels are what the reader wants to see; below it, squares would pass for structure.
_LARGEST_SMOOTH_SCALE = 2.0
# How far beyond the visible part the smoothing filter reaches, in pixels of the level: 2 when it halves, 1 to spare.
_MARGIN = 3


@dataclass(frozen=True, eq=False)
class Rendering:
    """Pixels to be drawn one for one: shape (height, width[, 3]), uint8, at ``left``, ``top`` of the view."""

    pixels: NDArray[np.uint8]
    left: int
    top: int


def render(levels: Sequence[StoredValues], viewport: Viewport, table: NDArray[np.uint8]) -> Rendering | None:
    """Look up and resample what the viewport shows; ``None`` where it shows nothing.

    ``levels``: from ``build_pyramid``. ``table``: shape (256,) or (65536,), uint8, from ``display_table``.
    """
    level = level_for(viewport.scale, len(levels))
    values = levels[level]
    scale = viewport.scale * 2**level
    origin_x, origin_y = viewport.origin
    across = _visible(origin_x, viewport.image_width * viewport.scale, viewport.view_width, scale, values.shape[1])
    down = _visible(origin_y, viewport.image_height * viewport.scale, viewport.view_height, scale, values.shape[0])
    if across is None or down is None:
        return None
    crop = values[down.crop_start : down.crop_stop, across.crop_start : across.crop_stop]
    picture = Image.fromarray(_displayed(crop, table))
    resized = picture.resize(
        (across.pixels, down.pixels),
        Image.Resampling.BILINEAR if scale <= _LARGEST_SMOOTH_SCALE else Image.Resampling.NEAREST,
        box=(across.box_start, down.box_start, across.box_stop, down.box_stop),
    )
    return Rendering(np.asarray(resized), across.start, down.start)


@dataclass(frozen=True)
class _Span:
    """Along one axis: view pixels from ``start``, the crop of the level, and the part of that crop they show."""

    start: int
    pixels: int
    crop_start: int
    crop_stop: int
    box_start: float
    box_stop: float


def _visible(origin: int, length: float, view: int, scale: float, level_pixels: int) -> _Span | None:
    start, stop = max(origin, 0), min(origin + max(round(length), 1), view)
    if stop <= start:
        return None
    first = min(max((start - origin) / scale, 0.0), level_pixels)
    last = min((stop - origin) / scale, level_pixels)
    crop_start = max(math.floor(first) - _MARGIN, 0)
    crop_stop = min(math.ceil(last) + _MARGIN, level_pixels)
    return _Span(start, stop - start, crop_start, crop_stop, first - crop_start, last - crop_start)


def _displayed(crop: NDArray[Any], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if table.size == 256:
        # bytes.translate is several times faster than numpy, which makes 64-bit indices of the bytes first.
        return np.frombuffer(crop.tobytes().translate(table.tobytes()), dtype=np.uint8).reshape(crop.shape)
    return display_values(crop, table)
