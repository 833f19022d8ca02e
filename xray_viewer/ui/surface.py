"""What is drawn on over a picture: where its points lie there."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from xray_viewer.core.orientation import Point
from xray_viewer.core.placement import Placement


@dataclass(frozen=True)
class Surface:
    """A view, or the lens over it. ``rect``, ``pointer``: in Qt's pixels, of which one has ``ratio`` hardware ones."""

    placement: Placement
    rect: QRectF
    ratio: float
    pointer: QPointF | None = None
    region: tuple[Point, Point] | None = None

    def on_screen(self, point: Point) -> QPointF:
        """Give where an image point is drawn."""
        x, y = self.placement.to_view(point)
        return QPointF(x / self.ratio, y / self.ratio)

    def in_image(self, position: QPointF) -> Point:
        """Give the image point under a position."""
        return self.placement.to_image((position.x() * self.ratio, position.y() * self.ratio))
