"""Which part of a picture a view shows, and how large.

View coordinates are hardware pixels from the view's top left corner, image coordinates are image pixels from the
picture's.
"""

from dataclasses import dataclass, replace

_LARGEST_SCALE = 32.0


@dataclass(frozen=True)
class Viewport:
    """A view of ``view_width`` x ``view_height`` onto a picture of ``image_width`` x ``image_height`` pixels.

    ``scale``: view pixels for one image pixel. ``center_x``, ``center_y``: the image point in the view's middle.
    """

    image_width: int
    image_height: int
    view_width: int
    view_height: int
    scale: float
    center_x: float
    center_y: float

    @property
    def fitting_scale(self) -> float:
        """The scale at which the whole picture is just visible."""
        return min(self.view_width / self.image_width, self.view_height / self.image_height)

    @property
    def origin(self) -> tuple[int, int]:
        """Where the picture's top left corner lies in the view.

        Whole pixels, so that at a scale of 1 one image pixel is one hardware pixel and not a mix of four.
        """
        return (
            round(self.view_width / 2 - self.center_x * self.scale),
            round(self.view_height / 2 - self.center_y * self.scale),
        )

    def fitted(self) -> "Viewport":
        """Show the whole picture, as large as it can be."""
        return replace(self, scale=self.fitting_scale, center_x=self.image_width / 2, center_y=self.image_height / 2)

    def scaled_to(self, scale: float, view_x: float, view_y: float, smallest: float | None = None) -> "Viewport":
        """Change the scale, within its limits, and keep the image point under a point of the view where it is.

        ``smallest``: a lower limit below that of a picture alone, which is shown whole or at 1:1.
        """
        lowest = min(self.fitting_scale, 1.0)
        if smallest is not None:
            lowest = min(lowest, smallest)
        scale = min(max(scale, lowest), max(self.fitting_scale, _LARGEST_SCALE))
        right, down = view_x - self.view_width / 2, view_y - self.view_height / 2
        return replace(
            self,
            scale=scale,
            center_x=self.center_x + right / self.scale - right / scale,
            center_y=self.center_y + down / self.scale - down / scale,
        )._kept_in_view()

    def looking_at(self, center_x: float, center_y: float, scale: float) -> "Viewport":
        """Show an image point in the middle, not beyond the picture's edges, at any scale."""
        return replace(self, center_x=center_x, center_y=center_y, scale=scale)._kept_in_view()

    def panned(self, right: float, down: float) -> "Viewport":
        """Move the picture by view pixels, not beyond its edges."""
        return replace(
            self, center_x=self.center_x - right / self.scale, center_y=self.center_y - down / self.scale
        )._kept_in_view()

    def resized(self, view_width: int, view_height: int) -> "Viewport":
        """Keep scale and middle in a view of another size."""
        return replace(self, view_width=view_width, view_height=view_height)._kept_in_view()

    def _kept_in_view(self) -> "Viewport":
        return replace(
            self,
            center_x=_kept_inside(self.center_x, self.image_width, self.view_width / self.scale),
            center_y=_kept_inside(self.center_y, self.image_height, self.view_height / self.scale),
        )


def fit(image_width: int, image_height: int, view_width: int, view_height: int) -> Viewport:
    """Make the viewport that shows a whole picture. Sides of a view that are 0 count as 1."""
    viewport = Viewport(image_width, image_height, max(view_width, 1), max(view_height, 1), 1.0, 0.0, 0.0)
    return viewport.fitted()


def _kept_inside(center: float, picture: float, visible: float) -> float:
    if visible >= picture:
        return picture / 2
    return min(max(center, visible / 2), picture - visible / 2)
