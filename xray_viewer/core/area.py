"""Rectangles of whole pixels."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Area:
    """``width`` x ``height`` pixels from ``left``, ``top`` on; it is empty if either is 0."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column beyond."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row beyond."""
        return self.top + self.height

    @property
    def pixels(self) -> int:
        """How many there are."""
        return self.width * self.height

    def moved(self, right: int, down: int) -> "Area":
        """Give the same rectangle elsewhere."""
        return Area(self.left + right, self.top + down, self.width, self.height)

    def slices(self, inside: "Area") -> tuple[slice, slice]:
        """Give the rows and columns that it takes in an array that holds ``inside``."""
        return (
            slice(self.top - inside.top, self.bottom - inside.top),
            slice(self.left - inside.left, self.right - inside.left),
        )

    def intersection(self, other: "Area") -> "Area":
        """Give what both have in common."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        width, height = min(self.right, other.right) - left, min(self.bottom, other.bottom) - top
        return Area(left, top, max(width, 0), max(height, 0))

    def without(self, other: "Area") -> list["Area"]:
        """Cut the rest around another rectangle into as many as four that do not overlap."""
        hole = self.intersection(other)
        if not hole.pixels:
            return [self] if self.pixels else []
        strips = (
            Area(self.left, self.top, self.width, hole.top - self.top),
            Area(self.left, hole.bottom, self.width, self.bottom - hole.bottom),
            Area(self.left, hole.top, hole.left - self.left, hole.height),
            Area(hole.right, hole.top, self.right - hole.right, hole.height),
        )
        return [strip for strip in strips if strip.pixels]
