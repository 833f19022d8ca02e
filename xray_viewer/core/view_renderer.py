"""What a view shows, kept from one frame to the next, so that each does only what has changed.

The resampled stored values are kept. A move shifts them and resamples what came into view; a window drag looks them
up in another table; a zoom shows a draft at once, which is then replaced piece by piece by what is sharp. A draft is
smooth, unless it follows upon another one before that was replaced: then the picture moves, and time is short.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.area import Area
from xray_viewer.core.grayscale import display_values
from xray_viewer.core.radiograph import StoredValues
from xray_viewer.core.resampling import Draft, Resampling
from xray_viewer.core.shown_levels import ShownLevels
from xray_viewer.core.viewport import Viewport

# What may be resampled at once, as ``Resampling.cost`` counts it: some 3 milliseconds.
_PIECE = 1_500_000


@dataclass(frozen=True, eq=False)
class Rendering:
    """Pixels to be drawn one for one: shape (height, width[, 3]), uint8, at ``left``, ``top`` of the view.

    They are the renderer's own, and good until it renders again. Where there are ``drafts``, these are to be drawn.
    """

    pixels: NDArray[np.uint8]
    left: int
    top: int
    drafts: tuple[Draft, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Whether the drafts are all that is to be drawn."""
        return sum(draft.area.pixels for draft in self.drafts) == self._area.pixels

    @property
    def _area(self) -> Area:
        return Area(self.left, self.top, self.pixels.shape[1], self.pixels.shape[0])

    def around(self, view_width: float, view_height: float) -> list[Area]:
        """Give what they leave of a view, which may end within a hardware pixel."""
        return Area(0, 0, math.ceil(view_width), math.ceil(view_height)).without(self._area)


@dataclass(frozen=True, eq=False)
class _Frame:
    """``values`` and ``pixels`` cover the area of ``resampling``; of drafts they are undefined.

    ``values``: None where they are taken singly, which is quicker than keeping them.
    """

    resampling: Resampling
    values: NDArray[Any] | None
    pixels: NDArray[np.uint8]
    table: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class _Shown:
    """What is kept of the levels as they are shown, and of what: the first level and the table."""

    stored_values: StoredValues
    table: NDArray[np.uint8]
    levels: ShownLevels

    def shows(self, levels: Sequence[StoredValues], table: NDArray[np.uint8]) -> bool:
        """Whether it is of this pyramid and table."""
        return self.table is table and _memory(self.stored_values) == _memory(levels[0])


class ViewRenderer:
    """Renders one view, frame after frame. A frame costs a few milliseconds whatever the picture's size.

    ``views``: how many are rendered for one frame of the screen, among which that time is shared.
    """

    def __init__(self, views: int = 1) -> None:
        self._piece = _PIECE // views
        self._frame: _Frame | None = None
        self._drafts: list[Area] = []
        self._is_smooth = True
        self._shown: _Shown | None = None

    @property
    def is_sharp(self) -> bool:
        """Whether nothing of the last rendering is a draft."""
        return not self._drafts

    def render(
        self,
        levels: Sequence[StoredValues],
        viewport: Viewport,
        table: NDArray[np.uint8],
        padding: tuple[int, int] | None = None,
    ) -> Rendering | None:
        """Give what the viewport sees; ``None`` where it sees nothing.

        ``levels``: from ``build_pyramid``, or views into it. ``table``: shape (256,) or (65536,), uint8, from
        ``display_table``. ``padding``: the radiograph's ``pixel_padding``.
        """
        resampling = Resampling(levels, viewport, padding)
        area, old = resampling.area, self._frame
        self._is_smooth = self.is_sharp
        if not area.pixels:
            self._frame, self._drafts = None, []
            return None
        if old is None or not _is_moved_only(old.resampling, resampling):
            self._drafts = []
            frame = _new_frame(resampling, table, old)
            missing = [area]
        else:
            frame, missing = self._moved(old, resampling, table)
        self._frame = frame
        if old is not None and frame.table is not old.table:
            self._show_again(frame, area, missing)
        self._fill(frame, missing)
        return self._rendering()

    def sharpen(self) -> None:
        """Sharpen the next piece of a draft, which a rendering given before goes on to show."""
        if self._frame is None or not self._drafts:
            return
        draft = self._drafts.pop()
        cost = self._frame.resampling.cost(draft)
        rows = min(max(draft.height * self._piece // max(cost, 1), 1), draft.height)
        piece = Area(draft.left, draft.top, draft.width, rows)
        self._drafts += draft.without(piece)
        _resample(self._frame, piece)
        if self.is_sharp:
            # Some megabytes, without which the next zoom's first frame takes two milliseconds more.
            self._shown = None

    def finish(self) -> Rendering | None:
        """Sharpen all that is left of drafts, and give what the viewport sees."""
        while not self.is_sharp:
            self.sharpen()
        return self._rendering()

    def _rendering(self) -> Rendering | None:
        frame = self._frame
        if frame is None:
            return None
        area = frame.resampling.area
        drafts: list[Draft] = []
        for part in self._drafts:
            drafts += frame.resampling.drafts(part, self._shown_levels(frame), is_smooth=self._is_smooth)
        return Rendering(frame.pixels, area.left, area.top, tuple(drafts))

    def _moved(self, old: _Frame, resampling: Resampling, table: NDArray[np.uint8]) -> tuple[_Frame, list[Area]]:
        """Take over what is still in view, and tell what is missing."""
        before, after = old.resampling.viewport.origin, resampling.viewport.origin
        move = after[0] - before[0], after[1] - before[1]
        was, area = old.resampling.area.moved(*move), resampling.area
        if was == area:
            self._drafts = [draft.moved(*move) for draft in self._drafts]
            return _Frame(resampling, old.values, old.pixels, table), []
        kept = was.intersection(area)
        same_size = (was.width, was.height) == (area.width, area.height)
        frame = _Frame(resampling, old.values, old.pixels, table) if same_size else _new_frame(resampling, table)
        for to, source in ((frame.values, old.values), (frame.pixels, old.pixels)):
            if to is not None and source is not None:
                if same_size:
                    _shift(to, was.left - area.left, was.top - area.top)
                else:
                    to[kept.slices(area)] = source[kept.slices(was)]
        drafts = [draft.moved(*move).intersection(kept) for draft in self._drafts]
        self._drafts = [draft for draft in drafts if draft.pixels]
        return frame, area.without(kept)

    def _show_again(self, frame: _Frame, area: Area, missing: list[Area]) -> None:
        """Show what has been taken over through another table."""
        sharp = [area]
        for other in [*missing, *self._drafts]:
            sharp = [part for each in sharp for part in each.without(other)]
        for part in sharp:
            _look_up(frame, part)

    def _fill(self, frame: _Frame, missing: list[Area]) -> None:
        left = self._piece
        for part in missing:
            left -= frame.resampling.cost(part)
            if left >= 0:
                _resample(frame, part)
            else:
                self._drafts.append(part)

    def _shown_levels(self, frame: _Frame) -> ShownLevels:
        levels = frame.resampling.levels
        if self._shown is None or not self._shown.shows(levels, frame.table):
            self._shown = _Shown(levels[0], frame.table, ShownLevels(levels, frame.table))
        return self._shown.levels


def _new_frame(resampling: Resampling, table: NDArray[np.uint8], old: _Frame | None = None) -> _Frame:
    """Make a frame of undefined pixels, in the old one's memory where it fits: new memory costs a millisecond."""
    area, level = resampling.area, resampling.levels[0]
    shape = (area.height, area.width, *level.shape[2:])
    pixels = old.pixels if old is not None and old.pixels.shape == shape else np.empty(shape, np.uint8)
    if resampling.is_taken_singly:
        return _Frame(resampling, None, pixels, table)
    values = None if old is None else old.values
    if values is None or values.shape != shape or values.dtype != level.dtype:
        values = np.empty(shape, level.dtype)
    return _Frame(resampling, values, pixels, table)


def _shift(values: NDArray[Any], right: int, down: int) -> None:
    """Move values, shape (rows, columns[, 3]), within their array; what nothing is moved to is undefined after it.

    All at once, as one row after another in memory: what leaves a row at its end comes to the next one's beginning,
    which nothing is moved to. numpy would copy what overlaps, into memory that may be new each time.
    """
    items = values.reshape(-1).data
    move = (down * values.shape[1] + right) * math.prod(values.shape[2:])
    if move > 0:
        items[move:] = items[:-move]
    elif move < 0:
        items[:move] = items[-move:]


def _is_moved_only(old: Resampling, new: Resampling) -> bool:
    """Whether both show the same pixels in the same size."""
    same_pixels = len(old.levels) == len(new.levels) and _memory(old.levels[0]) == _memory(new.levels[0])
    one, other = old.viewport, new.viewport
    same_size = (one.scale, one.image_width, one.image_height) == (other.scale, other.image_width, other.image_height)
    return same_pixels and same_size and old.padding == new.padding


def _memory(values: StoredValues) -> tuple[Any, ...]:
    """Tell apart arrays that are alive: another view into the same pixels, turned the same way, is the same."""
    return values.__array_interface__["data"][0], values.strides, values.shape, values.dtype.str


def _resample(frame: _Frame, part: Area) -> None:
    if frame.values is not None:
        frame.values[part.slices(frame.resampling.area)] = frame.resampling.sharp(part)
    _look_up(frame, part)


def _look_up(frame: _Frame, part: Area) -> None:
    place = part.slices(frame.resampling.area)
    if frame.values is None:
        frame.resampling.show_singly(part, frame.table, frame.pixels[place])
    else:
        display_values(frame.values[place], frame.table, frame.pixels[place])
