"""How one view follows another, so that two pictures side by side show the same part at the same size.

Both pictures are thought of as lying on one plane, middle upon middle, and each view looks at a part of that plane. It
is measured in millimetres where both files say how large their pixels are, so that what is as large on the screen is as
large in the patient; otherwise in pixels of the view that shows the whole picture, so that both are as large as each
other. Nothing is known of what is on the pictures: where a reader has laid them over each other by hand, the
``Registration`` keeps how they lie. Lengths on the plane are those of the pictures as shown, that is as turned.
"""

from dataclasses import dataclass
from math import sqrt

from xray_viewer.core.spacing import PixelSpacing
from xray_viewer.core.viewport import Viewport

# Pictures of one part of one patient do not differ by more in size; where they do, a spacing is wrong.
_MOST_DIFFERENT = 4.0


@dataclass(frozen=True)
class PixelLengths:
    """How long a pixel of each picture is on the plane. ``are_millimetres``: else pixels of the fitted view."""

    one: float
    other: float
    are_millimetres: bool

    def reversed(self) -> "PixelLengths":
        """Take the other picture for the first."""
        return PixelLengths(self.other, self.one, self.are_millimetres)


@dataclass(frozen=True)
class Registration:
    """Where the second view looks while the first one looks at a place: ``zoom`` times as large, and that far beside.

    ``right``, ``down``: in lengths of the plane. As it is by itself, both look at the same place.
    """

    zoom: float = 1.0
    right: float = 0.0
    down: float = 0.0

    def reversed(self) -> "Registration":
        """Say where the first one looks while the second one looks at a place."""
        return Registration(1 / self.zoom, -self.right * self.zoom, -self.down * self.zoom)


def pixel_lengths(
    one: Viewport, other: Viewport, one_spacing: PixelSpacing | None, other_spacing: PixelSpacing | None
) -> PixelLengths:
    """Find in what both pictures can be measured: millimetres, if both have them and they can be true."""
    if one_spacing is not None and other_spacing is not None:
        # Where pixels are not square, the length at which areas are true, as for life size.
        one_length = sqrt(one_spacing.row * one_spacing.column)
        other_length = sqrt(other_spacing.row * other_spacing.column)
        times = (other_length * _side(other)) / (one_length * _side(one))
        if 1 / _MOST_DIFFERENT <= times <= _MOST_DIFFERENT:
            return PixelLengths(one_length, other_length, are_millimetres=True)
    return PixelLengths(one.fitting_scale, other.fitting_scale, are_millimetres=False)


def register(one: Viewport, other: Viewport, lengths: PixelLengths) -> Registration:
    """Say how the second view looks beside the first one as they are."""
    one_zoom, one_right, one_down = _look(one, lengths.one)
    other_zoom, other_right, other_down = _look(other, lengths.other)
    zoom = other_zoom / one_zoom
    return Registration(zoom, other_right - one_right / zoom, other_down - one_down / zoom)


def follow(leader: Viewport, follower: Viewport, lengths: PixelLengths, registration: Registration) -> Viewport:
    """Let the second view look where the first one looks, as far as its picture reaches."""
    zoom, right, down = _look(leader, lengths.one)
    right = right / registration.zoom + registration.right
    down = down / registration.zoom + registration.down
    return follower.looking_at(
        follower.image_width / 2 + right / lengths.other,
        follower.image_height / 2 + down / lengths.other,
        zoom * registration.zoom * lengths.other,
    )


def fit_together(one: Viewport, other: Viewport, lengths: PixelLengths) -> tuple[Viewport, Viewport]:
    """Show both pictures whole, at one size, as large as they can be."""
    zoom = min(one.fitting_scale / lengths.one, other.fitting_scale / lengths.other)
    return _fitted(one, zoom * lengths.one), _fitted(other, zoom * lengths.other)


def _side(viewport: Viewport) -> float:
    """Give the side of a square picture of as many pixels."""
    return sqrt(viewport.image_width * viewport.image_height)


def _fitted(viewport: Viewport, scale: float) -> Viewport:
    return viewport.looking_at(viewport.image_width / 2, viewport.image_height / 2, scale)


def _look(viewport: Viewport, length: float) -> tuple[float, float, float]:
    """Give the view's zoom, and how far right and down of the pictures' middle it looks."""
    return (
        viewport.scale / length,
        (viewport.center_x - viewport.image_width / 2) * length,
        (viewport.center_y - viewport.image_height / 2) * length,
    )
