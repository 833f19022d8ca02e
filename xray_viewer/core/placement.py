"""Where the points of a picture lie in a view: its orientation and the viewport together."""

from dataclasses import dataclass, replace

from xray_viewer.core.orientation import Orientation, Point
from xray_viewer.core.viewport import Viewport, fit


@dataclass(frozen=True)
class Placement:
    """A picture of ``width`` x ``height`` pixels, turned, and seen through a viewport onto the turned picture."""

    width: int
    height: int
    orientation: Orientation
    viewport: Viewport

    def to_view(self, point: Point) -> Point:
        """Map an image point to the view, in hardware pixels."""
        x, y = self.orientation.to_shown(point, self.width, self.height)
        left, top = self.viewport.origin
        return left + x * self.viewport.scale, top + y * self.viewport.scale

    def to_image(self, point: Point) -> Point:
        """Map a point of the view, in hardware pixels, to the image; it may lie beyond the picture's edge."""
        left, top = self.viewport.origin
        shown = (point[0] - left) / self.viewport.scale, (point[1] - top) / self.viewport.scale
        return self.orientation.to_image(shown, self.width, self.height)

    def oriented(self, orientation: Orientation) -> "Placement":
        """Turn the picture and keep its scale and the image point in the view's middle, as far as the edges allow."""
        old = self.viewport
        center = self.orientation.to_image((old.center_x, old.center_y), self.width, self.height)
        return place(self.width, self.height, orientation, old.view_width, old.view_height).centered(center, old.scale)

    def centered(self, center: Point, scale: float) -> "Placement":
        """Show an image point in the middle, at a scale, as far as the edges allow."""
        x, y = self.orientation.to_shown(center, self.width, self.height)
        viewport = replace(self.viewport, center_x=x, center_y=y, scale=scale)
        middle = viewport.view_width / 2, viewport.view_height / 2
        return replace(self, viewport=viewport.scaled_to(scale, *middle))

    @property
    def center(self) -> Point:
        """The image point in the view's middle."""
        return self.orientation.to_image((self.viewport.center_x, self.viewport.center_y), self.width, self.height)


def place(width: int, height: int, orientation: Orientation, view_width: int, view_height: int) -> Placement:
    """Show a whole picture of ``width`` x ``height`` pixels, turned, in a view."""
    shown = orientation.shown_size(width, height)
    return Placement(width, height, orientation, fit(*shown, view_width, view_height))
