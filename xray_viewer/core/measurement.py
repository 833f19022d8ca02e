"""Lengths and angles that a reader draws, in image coordinates, and what they measure."""

import math
from dataclasses import dataclass, replace
from enum import Enum

from xray_viewer.core.orientation import Point
from xray_viewer.core.spacing import PixelSpacing, SpacingSource


class MeasurementKind(Enum):
    """What is measured; the value is the number of points that it takes."""

    LENGTH = 2
    ANGLE = 3


@dataclass(frozen=True)
class Measurement:
    """Points in image pixels: both ends of a length; an end, the vertex and the other end of an angle."""

    kind: MeasurementKind
    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        if len(self.points) != self.kind.value:
            raise ValueError(f"it takes {self.kind.value} points, not {len(self.points)}")

    def with_point(self, index: int, point: Point) -> "Measurement":
        """Move one of its points."""
        return replace(self, points=(*self.points[:index], point, *self.points[index + 1 :]))

    def point_near(self, point: Point, reach: float) -> int | None:
        """Give the index of its point nearest to another, None beyond ``reach`` image pixels."""
        index = min(range(len(self.points)), key=lambda each: math.dist(self.points[each], point))
        return index if math.dist(self.points[index], point) <= reach else None

    def distance_to(self, point: Point) -> float:
        """Give how far its lines pass from a point, in image pixels."""
        return min(_distance_to_line(point, *ends) for ends in zip(self.points[:-1], self.points[1:], strict=True))


@dataclass(frozen=True)
class Length:
    """A length in millimetres, with where they come from; in pixels where the source is None."""

    value: float
    source: SpacingSource | None


def length_between(start: Point, end: Point, spacing: PixelSpacing | None) -> Length:
    """Measure the distance of two image points."""
    across, down = end[0] - start[0], end[1] - start[1]
    if spacing is None:
        return Length(math.hypot(across, down), None)
    return Length(math.hypot(across * spacing.column, down * spacing.row), spacing.source)


def angle_at(
    vertex: Point, one: Point, other: Point, spacing: PixelSpacing | None, pixel_aspect_ratio: float = 1.0
) -> float:
    """Measure the angle at a vertex in degrees, 0 to 180; an arm without length makes it 0.

    ``pixel_aspect_ratio``: the height of a pixel over its width, for pictures without spacing.
    """
    column, row = (1.0, pixel_aspect_ratio) if spacing is None else (spacing.column, spacing.row)
    arms = [((end[0] - vertex[0]) * column, (end[1] - vertex[1]) * row) for end in (one, other)]
    (ax, ay), (bx, by) = arms
    # atan2 is exact near 0 and 180 degrees, where the arc cosine is not.
    return math.degrees(math.atan2(abs(ax * by - ay * bx), ax * bx + ay * by))


def _distance_to_line(point: Point, start: Point, end: Point) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    squared = across**2 + down**2
    share = ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / squared if squared else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.dist(point, (start[0] + share * across, start[1] + share * down))
