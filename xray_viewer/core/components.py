"""The connected parts of a mask, each by its box, as arrays over all of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Components:
    """Shape (parts,) each: the box from ``top``, ``left`` to before ``bottom``, ``right``; its pixels in the mask."""

    top: Counts
    bottom: Counts
    left: Counts
    right: Counts
    pixels: Counts

    def __len__(self) -> int:
        return len(self.top)

    @property
    def height(self) -> Counts:
        """Rows of the box."""
        return self.bottom - self.top

    @property
    def width(self) -> Counts:
        """Columns of the box."""
        return self.right - self.left

    def chosen(self, which: NDArray[np.bool_]) -> "Components":
        """Give some of them; ``which``: shape (parts,)."""
        return Components(self.top[which], self.bottom[which], self.left[which], self.right[which], self.pixels[which])

    def transposed(self) -> "Components":
        """Let rows be columns."""
        return Components(self.left, self.right, self.top, self.bottom, self.pixels)


def components(mask: NDArray[np.bool_]) -> Components:
    """Find the parts of a mask, shape (rows, columns), that touch at a side or a corner."""
    rows, columns = mask.shape
    edges = np.zeros((rows, columns + 1), dtype=np.int8)
    edges[:, :-1] = mask
    edges[:, 1:] -= mask
    row, start = np.nonzero(edges == 1)
    end = np.nonzero(edges == -1)[1]
    # A run of pixels touches those of the next row from the first that does not end before it to the last that begins
    # before its end; the runs stand in order, so both are found by their place.
    stride = columns + 2
    first = np.searchsorted(row * stride + end, (row + 1) * stride + start)
    after = np.searchsorted(row * stride + start, (row + 1) * stride + end, side="right")
    touching = np.maximum(after - first, 0)
    one = np.repeat(np.arange(len(row)), touching)
    other = np.arange(len(one)) - np.repeat(np.cumsum(touching) - touching, touching) + np.repeat(first, touching)
    label = joined(len(row), one, other)
    order = np.argsort(label, kind="stable")
    if not len(order):
        nothing = np.zeros(0, dtype=np.int64)
        return Components(nothing, nothing, nothing, nothing, nothing)
    begins = np.flatnonzero(np.diff(label[order], prepend=-1))
    row, start, end = row[order], start[order], end[order]
    return Components(
        np.minimum.reduceat(row, begins),
        np.maximum.reduceat(row, begins) + 1,
        np.minimum.reduceat(start, begins),
        np.maximum.reduceat(end, begins),
        np.add.reduceat(end - start, begins),
    )


def joined(count: int, one: Counts, other: Counts) -> Counts:
    """Number what is linked alike, shape (count,); ``one`` and ``other``: the ends of each link."""
    label = np.arange(count)
    while True:
        lowest = np.minimum(label[one], label[other])
        before = label.copy()
        np.minimum.at(label, label[one], lowest)
        np.minimum.at(label, label[other], lowest)
        label = label[label]
        if np.array_equal(label, before):
            return label
