"""A pyramid of 16 bits as a display table shows it, looked up where it is first asked for.

A draft of a zoom takes pixels from it: each is looked up once, and not once a frame, which would be a third of the
frame's time.
"""

import mmap
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.grayscale import display_values
from xray_viewer.core.radiograph import StoredValues

# Small enough to look up little beside what is seen, large enough for the interpreter's part not to count.
_TILE = 256


class ShownLevel:
    """One level: grey values that are indexed by rows and columns as its stored values are."""

    def __init__(self, stored_values: StoredValues, table: NDArray[np.uint8]) -> None:
        self._stored_values = stored_values
        self._table = table
        # Memory of its own: of it only what is written takes any, and all of it goes back to the system.
        own = mmap.mmap(-1, stored_values.size)
        self._pixels = np.frombuffer(own, dtype=np.uint8).reshape(stored_values.shape)
        self._is_known = np.zeros([-(-side // _TILE) for side in self.shape], dtype=np.bool_)

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and columns."""
        return self._stored_values.shape

    def __getitem__(self, part: tuple[slice, slice]) -> NDArray[np.uint8]:
        """Give some rows and columns, whose slices have a start and a stop: uint8, to be read only."""
        rows, columns = (slice(side.start // _TILE, -(-side.stop // _TILE)) for side in part)
        for row in range(rows.start, rows.stop):
            missing = np.flatnonzero(~self._is_known[row, columns])
            if missing.size:
                self._look_up(row, columns.start + int(missing[0]), columns.start + int(missing[-1]) + 1)
        return self._pixels[part]

    def _look_up(self, row: int, first: int, stop: int) -> None:
        place = slice(row * _TILE, (row + 1) * _TILE), slice(first * _TILE, stop * _TILE)
        self._pixels[place] = display_values(self._stored_values[place], self._table)
        self._is_known[row, first:stop] = True


def shown_levels(levels: Sequence[StoredValues], table: NDArray[np.uint8]) -> tuple[ShownLevel, ...]:
    """See levels of shape (rows, columns), 16 bits, through a display table; nothing is looked up yet."""
    return tuple(ShownLevel(level, table) for level in levels)
