"""Stored values as a view shows them: one value for each hardware pixel, for any part of the view.

Every pixel of the view has its place in the picture by the viewport alone, so that a part which is resampled by
itself is the same as that part of the whole.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.area import Area
from xray_viewer.core.grayscale import display_values
from xray_viewer.core.padding import kept_off_padding
from xray_viewer.core.pyramid import level_for
from xray_viewer.core.radiograph import StoredValues
from xray_viewer.core.shown_levels import ShownLevel, ShownLevels
from xray_viewer.core.viewport import Viewport

# Above this scale single pixels are what the reader wants to see; below it, squares would pass for structure.
_LARGEST_SMOOTH_SCALE = 2.0
# Beyond rounding errors of a position, and far below any visible share of a pixel.
_TINY = 1e-6
# How much of a view pixel must be image for it to be shown. Not a half, which the positions of pixels often give, and
# which rounding takes to either side.
_LEAST_IMAGE = 0.501
# By how much a draft's level may be finer than the view, as a power of 2.
_FINEST_DRAFT = 0.15
# A draft goes by bands of at most so many pixels of the level and rows of the view. They stay in the processor's cache
# while they are drawn, and Qt draws them at once where it would have larger ones wait for other threads.
_DRAFT_PIXELS = 220_000
_SMOOTH_ROWS = 90
# How much longer than for 8 bits Pillow takes for a pixel of 16 bits (measured 1.7), and the weighing of padding.
_DEEP_COST = 2
_PADDING_COST = 8


@dataclass(frozen=True, eq=False)
class Draft:
    """What a part of the view shows for the moment, once it is drawn there larger or smaller.

    ``pixels``: shape (rows, columns[, 3]), uint8. Drawn from ``left``, ``top`` of the view on, over
    ``width`` x ``height`` of its pixels, they fill ``area``, outside of which nothing is to be drawn. ``is_smooth``:
    by linear interpolation, which takes twice the time of the nearest pixels.
    """

    pixels: NDArray[np.uint8]
    left: float
    top: float
    width: float
    height: float
    area: Area
    is_smooth: bool


@dataclass(frozen=True, eq=False)
class Resampling:
    """How one viewport sees a pyramid.

    ``levels``: from ``build_pyramid``, or views into it. ``padding``: the lowest and highest stored value that is no
    image; such values take no part in any mean, lest their numbers draw a seam along the picture's edge.
    """

    levels: Sequence[StoredValues]
    viewport: Viewport
    padding: tuple[int, int] | None

    @cached_property
    def area(self) -> Area:
        """The part of the view that the picture covers; empty if that is none."""
        viewport, (left, top) = self.viewport, self.viewport.origin
        picture = Area(left, top, _length(viewport.image_width, viewport), _length(viewport.image_height, viewport))
        return picture.intersection(Area(0, 0, viewport.view_width, viewport.view_height))

    def cost(self, area: Area) -> int:
        """Tell how much work it is to show a part of the view, in pixels of 8 bits that are read or written."""
        if self.is_taken_singly:
            return 0
        pixels = math.ceil(area.pixels * (1 + 1 / self._scale**2))
        pixels *= math.prod(self._values.shape[2:]) * (1 if self._values.dtype == np.uint8 else _DEEP_COST)
        return pixels if self.padding is None else pixels * _PADDING_COST

    def drafts(self, area: Area, levels: ShownLevels, *, is_smooth: bool) -> list[Draft]:
        """Give, band by band, pixels of a level that is hardly finer than the view.

        So few of them are skipped that they show no false patterns. ``levels``: what is shown of the stored values.
        """
        level = min(max(math.ceil(-math.log2(self.viewport.scale) - _FINEST_DRAFT), 0), len(levels) - 1)
        scale = self.viewport.scale * 2.0**level
        rows = max(int(_DRAFT_PIXELS * scale**2 / area.width), 1)
        if is_smooth:
            rows = min(rows, _SMOOTH_ROWS)
        shown = levels[level]
        bands = [
            Area(area.left, top, area.width, min(rows, area.bottom - top)) for top in range(area.top, area.bottom, rows)
        ]
        return [self._draft(band, shown, scale, is_smooth=is_smooth) for band in bands]

    @property
    def is_taken_singly(self) -> bool:
        """Whether a pixel of the view is just one pixel of the picture: at 1:1, and where the picture is crisp."""
        return self._scale == 1 or self._scale > _LARGEST_SMOOTH_SCALE

    def show_singly(self, area: Area, table: NDArray[np.uint8], out: NDArray[np.uint8]) -> None:
        """Write what is shown where pixels are taken singly to ``out``, shape (height, width[, 3])."""
        left, top = self.viewport.origin
        rows = _nearest_pixels(area.top - top, area.height, self._scale, self._values.shape[0])
        columns = _nearest_pixels(area.left - left, area.width, self._scale, self._values.shape[1])
        values = self._values[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        if self._scale == 1:
            display_values(values, table, out)
        else:
            # In this order the fewest pixels are looked up, and gathered one by one.
            wide = np.take(display_values(values, table), columns - columns[0], axis=1)
            # The rows are there; with mode="clip" numpy writes to ``out`` without a copy.
            np.take(wide, rows - rows[0], axis=0, out=out, mode="clip")

    def sharp(self, area: Area) -> StoredValues:
        """Give the values as they should be shown where none is taken singly: shape (height, width[, 3]), same dtype.

        Filtered where the picture is smaller than its pixels, and smooth up to twice their size.
        """
        down, across = self._spans(area, self._values.shape, self._scale)
        crop = _crop(self._values, down, across)
        size = area.width, area.height
        box = across.box_start, down.box_start, across.box_stop, down.box_stop
        if self.padding is None:
            return _resized(crop, size, box)
        is_image = (crop < self.padding[0]) | (crop > self.padding[1])
        if is_image.all():
            return kept_off_padding(_resized(crop, size, box), self.padding, crop.dtype)
        return _resized_without(crop, is_image, self.padding, size, box)

    def _draft(self, area: Area, level: ShownLevel, scale: float, *, is_smooth: bool) -> Draft:
        down, across = self._spans(area, level.shape, scale)
        pixels = level[down.start : down.stop, across.start : across.stop]
        left, top = area.left - across.box_start * scale, area.top - down.box_start * scale
        # Where rounding takes the picture beyond its last pixel they are drawn up to a view pixel larger: to go on with
        # that pixel would copy them all.
        width = max(pixels.shape[1] * scale, area.right - left)
        height = max(pixels.shape[0] * scale, area.bottom - top)
        return Draft(pixels, left, top, width, height, area, is_smooth)

    def _spans(self, area: Area, shape: tuple[int, ...], scale: float) -> tuple["_Span", "_Span"]:
        """Tell which rows and columns of a level the area reads; ``scale``: view pixels for one pixel of the level."""
        viewport, (left, top) = self.viewport, self.viewport.origin
        return (
            _span(area.top - top, area.height, scale, shape[0], _length(viewport.image_height, viewport)),
            _span(area.left - left, area.width, scale, shape[1], _length(viewport.image_width, viewport)),
        )

    @cached_property
    def _level(self) -> int:
        return level_for(self.viewport.scale, len(self.levels))

    @property
    def _values(self) -> StoredValues:
        return self.levels[self._level]

    @cached_property
    def _scale(self) -> float:
        """View pixels for one pixel of the level."""
        return self.viewport.scale * 2.0**self._level


@dataclass(frozen=True)
class _Span:
    """Along one axis: which pixels of a level are read, and which part of them fills the area."""

    start: int
    stop: int
    box_start: float
    box_stop: float


def _length(image_pixels: int, viewport: Viewport) -> int:
    return max(round(image_pixels * viewport.scale), 1)


def _span(offset: int, pixels: int, scale: float, level_pixels: int, length: int) -> _Span:
    """``length``: view pixels of the whole picture, which rounding may take beyond the end of its last pixel."""
    end = max(level_pixels, math.ceil(length / scale - _TINY))
    first, last = offset / scale, min((offset + pixels) / scale, end)
    # The filter reaches one pixel to either side, of the level or of the view, whichever is larger.
    margin = math.ceil(max(1 / scale, 1)) + 1
    start, stop = max(math.floor(first) - margin, 0), min(math.ceil(last) + margin, end)
    return _Span(start, stop, first - start, last - start)


def _crop(values: NDArray[Any], down: _Span, across: _Span) -> NDArray[Any]:
    """Cut a part out; beyond the picture's end its last row or column goes on."""
    crop: NDArray[Any] = values[down.start : down.stop, across.start : across.stop]
    rows, columns = crop.shape[:2]
    wanted = down.stop - down.start, across.stop - across.start
    if wanted == (rows, columns):
        return crop
    padded = np.empty((*wanted, *crop.shape[2:]), crop.dtype)
    padded[:rows, :columns] = crop
    padded[rows:, :columns] = crop[-1:]
    padded[:, columns:] = padded[:, columns - 1 : columns]
    return padded


def _nearest_pixels(offset: int, pixels: int, scale: float, level_pixels: int) -> NDArray[np.intp]:
    places: NDArray[np.intp] = np.floor((np.arange(offset, offset + pixels) + 0.5) / scale).astype(np.intp)
    return np.minimum(places, np.intp(level_pixels - 1))


def _resized(crop: NDArray[Any], size: tuple[int, int], box: tuple[float, float, float, float]) -> NDArray[Any]:
    if crop.dtype == np.int16:
        # Pillow knows no signed 16 bits; moved up by half their range they are unsigned, and a mean moves with them.
        half = np.uint16(0x8000)
        moved = np.ascontiguousarray(crop).view(np.uint16) ^ half
        return (_resized(moved, size, box) ^ half).view(np.int16)
    resized = Image.fromarray(np.ascontiguousarray(crop)).resize(size, Image.Resampling.BILINEAR, box)
    return np.asarray(resized)


def _resized_without(
    crop: NDArray[Any],
    is_image: NDArray[np.bool_],
    padding: tuple[int, int],
    size: tuple[int, int],
    box: tuple[float, float, float, float],
) -> StoredValues:
    """Take means of the image alone; what is padding for the greater part stays padding."""
    weights, weighted = (
        np.asarray(Image.fromarray(values.astype(np.float32)).resize(size, Image.Resampling.BILINEAR, box))
        for values in (is_image, np.where(is_image, crop, 0))
    )
    means = kept_off_padding(np.rint(weighted / np.maximum(weights, _TINY)), padding, crop.dtype)
    limits = np.iinfo(crop.dtype)
    # The range of padding may begin below what the pixels can hold.
    return np.where(weights > _LEAST_IMAGE, means, max(padding[0], limits.min)).astype(crop.dtype)
