"""A pyramid as a display table shows it, looked up where it is first asked for.

A draft of a zoom is made of it: each pixel is looked up once, and not once a frame, which would be a third of the
frame's time.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.grayscale import display_values
from xray_viewer.core.radiograph import StoredValues

# Small enough to look up little beside what is seen, large enough for the interpreter's part not to count.
_TILE = 128


class ShownLevel:
    """One level: grey values that are indexed by rows and columns as its stored values are."""

    def __init__(self, stored_values: StoredValues, table: NDArray[np.uint8]) -> None:
        self._stored_values = stored_values
        self._table = table
        # Of this only what is written takes any memory. In the order of the rows, however the values are turned.
        self._pixels = np.empty(stored_values.shape, dtype=np.uint8)
        self._is_known = np.zeros([-(-side // _TILE) for side in self.shape[:2]], dtype=np.bool_)

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and columns, and three where each pixel has a colour."""
        return self._stored_values.shape

    def __getitem__(self, part: tuple[slice, slice]) -> NDArray[np.uint8]:
        """Give some rows and columns, whose slices have a start and a stop: to be read only."""
        ends = (min(side.stop, size) for side, size in zip(part, self.shape, strict=False))
        rows, columns = (slice(side.start // _TILE, -(-end // _TILE)) for side, end in zip(part, ends, strict=True))
        for row in range(rows.start, rows.stop):
            missing = np.flatnonzero(~self._is_known[row, columns])
            if missing.size:
                self._look_up(row, columns.start + int(missing[0]), columns.start + int(missing[-1]) + 1)
        return self._pixels[part]

    def _look_up(self, row: int, first: int, stop: int) -> None:
        place = slice(row * _TILE, (row + 1) * _TILE), slice(first * _TILE, stop * _TILE)
        display_values(self._stored_values[place], self._table, self._pixels[place])
        self._is_known[row, first:stop] = True


def shown_levels(levels: Sequence[StoredValues], table: NDArray[np.uint8]) -> tuple[ShownLevel, ...]:
    """See levels through a display table; nothing is looked up yet."""
    return tuple(ShownLevel(level, table) for level in levels)
