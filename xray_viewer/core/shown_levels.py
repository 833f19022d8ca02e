"""A pyramid as a display table shows it, looked up where it is first asked for.

A draft of a zoom is made of it: each pixel is looked up once, and not once a frame, which would be a third of the
frame's time.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.fresh_memory import fresh_memory
from xray_viewer.core.grayscale import display_values
from xray_viewer.core.radiograph import StoredValues

# Small enough to look up little beside what is seen, large enough for the interpreter's part not to count.
_TILE = 128
# The part of the columns that there is room for on either side of them.
_MARGIN = 4


class ShownLevel:
    """One level: grey values that are indexed by rows and columns as its stored values are."""

    def __init__(self, stored_values: StoredValues, table: NDArray[np.uint8]) -> None:
        self._stored_values = stored_values
        self._table = table
        # All rows of some columns. Memory comes by pages, so that of rows as long as the level's own the part that is
        # seen would take nearly all.
        self._pixels: NDArray[np.uint8] = np.empty((0, 0), dtype=np.uint8)
        self._columns = slice(0, 0)
        self._is_known = np.zeros([-(-side // _TILE) for side in self.shape[:2]], dtype=np.bool_)

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and columns, and three where each pixel has a colour."""
        return self._stored_values.shape

    def __getitem__(self, part: tuple[slice, slice]) -> NDArray[np.uint8]:
        """Give some rows and columns, whose slices have a start and a stop: to be read only."""
        ends = (min(side.stop, size) for side, size in zip(part, self.shape, strict=False))
        rows, columns = (slice(side.start // _TILE, -(-end // _TILE)) for side, end in zip(part, ends, strict=True))
        if columns.start < self._columns.start or columns.stop > self._columns.stop:
            self._make_room(columns)
        for row in range(rows.start, rows.stop):
            missing = np.flatnonzero(~self._is_known[row, columns])
            if missing.size:
                self._look_up(row, columns.start + int(missing[0]), columns.start + int(missing[-1]) + 1)
        left = self._columns.start * _TILE
        return self._pixels[part[0], part[1].start - left : part[1].stop - left]

    def _make_room(self, columns: slice) -> None:
        """Have room for more columns of tiles, and for some around them, for which the view may grow."""
        old, kept = self._pixels, self._columns
        if kept.stop > kept.start:
            columns = slice(min(columns.start, kept.start), max(columns.stop, kept.stop))
        margin = -(-(columns.stop - columns.start) // _MARGIN)
        tiles = self._is_known.shape[1]
        self._columns = slice(max(columns.start - margin, 0), min(columns.stop + margin, tiles))
        left, right = self._columns.start * _TILE, min(self._columns.stop * _TILE, self.shape[1])
        # Of this only what is written takes any memory. In the order of the rows, however the values are turned.
        shape = self.shape[0], right - left, *self.shape[2:]
        self._pixels = np.ndarray(shape, np.uint8, fresh_memory(math.prod(shape)))
        first = (kept.start - self._columns.start) * _TILE
        for row in np.flatnonzero(self._is_known.any(axis=1)):
            rows = slice(int(row) * _TILE, (int(row) + 1) * _TILE)
            self._pixels[rows, first : first + old.shape[1]] = old[rows]

    def _look_up(self, row: int, first: int, stop: int) -> None:
        rows, left = slice(row * _TILE, (row + 1) * _TILE), self._columns.start
        pixels = self._pixels[rows, (first - left) * _TILE : (stop - left) * _TILE]
        display_values(self._stored_values[rows, first * _TILE : stop * _TILE], self._table, pixels)
        self._is_known[row, first:stop] = True


class ShownLevels:
    """A pyramid's levels as a display table shows them; nothing is looked up yet.

    What was looked up is kept of two neighbouring levels, between which the hand goes to and fro, and dropped of the
    others: it is megabytes, and a zoom that goes on has no more use for it.
    """

    def __init__(self, levels: Sequence[StoredValues], table: NDArray[np.uint8]) -> None:
        self._levels = levels
        self._table = table
        self._kept: dict[int, ShownLevel] = {}

    def __len__(self) -> int:
        return len(self._levels)

    def __getitem__(self, number: int) -> ShownLevel:
        """Give a level, counted from 0."""
        if number not in self._kept:
            self._kept = {other: level for other, level in self._kept.items() if abs(other - number) == 1}
            while len(self._kept) > 1:
                self._kept.popitem()
            self._kept[number] = ShownLevel(self._levels[number], self._table)
        return self._kept[number]
