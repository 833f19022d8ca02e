"""Two views that are linked: what the one does, the other one follows, and nothing jumps that was not asked to."""

from dataclasses import replace

import numpy as np
import pytest

from tests.factories import radiograph
from xray_viewer.app.picture import Picture, make_picture
from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.view_link import ViewLink
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.spacing import PixelSpacing, SpacingSource
from xray_viewer.core.viewport import Viewport

VIEW = 400, 400


def _picture(side: int, name: str, millimetres: float | None = None, **facts: object) -> Picture:
    spacing = None if millimetres is None else PixelSpacing(millimetres, millimetres, SpacingSource.DETECTOR)
    values = np.zeros((side, side), np.uint8)
    return make_picture(radiograph(values, sha256=name * 64, pixel_spacing=spacing, **facts))


class Views:
    """Two views of 400 x 400 hardware pixels."""

    def __init__(self) -> None:
        self.viewers = ViewerState(), ViewerState()
        self.framings = ViewFraming(self.viewers[0]), ViewFraming(self.viewers[1])
        self.link = ViewLink(self.viewers, self.framings, self.viewers[0])
        for framing in self.framings:
            framing.resize(*VIEW)

    def show(self, *pictures: Picture) -> None:
        for viewer, picture in zip(self.viewers, pictures, strict=True):
            viewer.show(picture)
        self.link.set_on(True, leader=0)

    @property
    def one(self) -> Viewport:
        assert self.framings[0].viewport is not None
        return self.framings[0].viewport

    @property
    def other(self) -> Viewport:
        assert self.framings[1].viewport is not None
        return self.framings[1].viewport


@pytest.fixture
def views(qapp: object) -> Views:
    return Views()


def _middle(viewport: Viewport) -> tuple[float, float]:
    return viewport.center_x / viewport.image_width, viewport.center_y / viewport.image_height


def _assert_same(one: Viewport, other: Viewport) -> None:
    assert (one.scale, one.center_x, one.center_y) == pytest.approx((other.scale, other.center_x, other.center_y))


def test_the_other_view_follows_pan_and_zoom_either_way(views: Views) -> None:
    views.show(_picture(1000, "a"), _picture(2000, "b"))
    views.framings[0].zoom_to(2.0, (0, 0))
    assert views.other.scale == pytest.approx(1.0)
    assert _middle(views.other) == pytest.approx(_middle(views.one))
    views.framings[1].pan_by(-50, -30)
    assert _middle(views.one) == pytest.approx(_middle(views.other))
    before = views.other
    views.framings[0].pan_by(7, 5)
    assert (before.center_x - views.other.center_x) * before.scale == pytest.approx(7)


def test_apart_each_view_goes_alone_and_linked_again_nothing_jumps(views: Views) -> None:
    views.show(_picture(1000, "a"), _picture(1000, "b"))
    views.framings[0].zoom_to(2.0)
    views.link.set_on(False)
    before = views.other
    views.framings[0].pan_by(-40, 20)
    assert views.other == before
    one = views.one
    views.link.set_on(True)
    assert (views.one, views.other) == (one, before)
    # What one was ahead, it stays ahead.
    views.framings[0].zoom_by(2.0)
    assert views.other.scale == pytest.approx(4.0)
    views.framings[0].pan_by(-10, 0)
    assert views.one.center_x - views.other.center_x == pytest.approx(one.center_x - before.center_x)


def test_what_one_is_ahead_the_other_one_is_behind(views: Views) -> None:
    views.show(_picture(1000, "a"), _picture(1000, "b"))
    views.framings[0].zoom_to(2.0)
    views.link.set_on(False)
    views.framings[0].zoom_to(4.0)
    views.framings[0].pan_by(-400, 200)
    views.link.set_on(True)
    one, other = views.one, views.other
    views.framings[1].zoom_by(1.5)
    views.framings[1].zoom_by(1 / 1.5)
    _assert_same(views.one, one)
    _assert_same(views.other, other)
    assert views.one.scale == pytest.approx(2 * views.other.scale)


def test_fit_shows_both_whole_and_lays_them_together_again(views: Views) -> None:
    views.show(_picture(1000, "a"), _picture(500, "b"))
    views.link.set_on(False)
    views.framings[0].zoom_to(3.0, (0, 0))
    views.link.set_on(True)
    views.framings[1].fit()
    assert (views.one.scale, views.other.scale) == pytest.approx((0.4, 0.8))
    views.framings[0].zoom_to(1.0, (0, 0))
    assert _middle(views.other) == pytest.approx(_middle(views.one))


def test_with_millimetres_both_are_whole_at_one_size(views: Views) -> None:
    # 400 mm and 200 mm wide.
    views.show(_picture(2000, "a", 0.2), _picture(2000, "b", 0.1))
    assert views.link.are_millimetres
    assert (views.one.scale, views.other.scale) == pytest.approx((0.2, 0.1))
    # Zoomed in and out again the smaller one does not stop at the size that would fill its view.
    for _ in range(3):
        views.framings[1].zoom_by(2.0)
    assert views.one.scale == pytest.approx(1.6)
    for _ in range(5):
        views.framings[1].zoom_by(0.5)
    assert (views.one.scale, views.other.scale) == pytest.approx((0.2, 0.1))
    # Alone it fills its view again.
    views.framings[1].fit()
    views.link.end()
    assert (views.one.scale, views.other.scale) == pytest.approx((0.2, 0.2))
    views.framings[1].zoom_by(0.5)
    assert views.other.scale == pytest.approx(0.2)


def test_another_picture_is_shown_where_the_other_view_looks(views: Views) -> None:
    views.show(_picture(1000, "a"), _picture(1000, "b"))
    views.framings[1].zoom_to(2.0, (0, 0))
    place = _middle(views.other)
    views.viewers[0].show(None)
    views.viewers[0].show(_picture(3000, "c"))
    assert _middle(views.one) == pytest.approx(place)
    assert views.one.scale == pytest.approx(2 / 3)
    assert _middle(views.other) == pytest.approx(place)


def test_another_frame_stays_where_the_one_before_was(views: Views) -> None:
    first = _picture(1000, "a", number_of_frames=2)
    views.show(first, _picture(1000, "b"))
    views.framings[0].zoom_to(2.0)
    views.link.set_on(False)
    views.framings[0].pan_by(-30, 0)
    views.link.set_on(True)
    one, other = views.one, views.other
    views.viewers[0].show(make_picture(replace(first.radiograph, frame=1)))
    assert (views.one, views.other) == (one, other)
    views.framings[0].pan_by(-10, 0)
    assert views.one.center_x - views.other.center_x == pytest.approx(one.center_x - other.center_x)


def test_turning_one_leaves_the_other_and_they_go_on_from_there(views: Views) -> None:
    views.show(_picture(1000, "a"), _picture(1000, "b"))
    views.framings[0].zoom_to(2.0, (0, 100))
    other = views.other
    views.viewers[0].turn(1)
    assert views.other == other
    views.framings[0].pan_by(0, -10)
    assert (views.other.center_x, views.other.center_y) == pytest.approx((other.center_x, other.center_y + 5))


def test_whole_pictures_stay_whole_when_the_views_are_resized(views: Views) -> None:
    views.show(_picture(2000, "a", 0.2), _picture(2000, "b", 0.1))
    for framing in views.framings:
        framing.resize(200, 400)
    assert (views.one.scale, views.other.scale) == pytest.approx((0.1, 0.05))
    assert all(framing.is_fitted for framing in views.framings)


def test_resized_views_that_are_zoomed_go_on_from_how_they_lie(views: Views) -> None:
    views.show(_picture(1000, "a"), make_picture(radiograph(np.zeros((500, 1500), np.uint8))))
    views.framings[0].zoom_to(4.0)
    for framing in views.framings:
        framing.resize(300, 500)
    scales = views.one.scale, views.other.scale
    views.framings[0].pan_by(-9, 0)
    assert (views.one.scale, views.other.scale) == pytest.approx(scales)


def test_a_view_without_a_picture_is_no_hindrance(views: Views) -> None:
    views.show(_picture(1000, "a"), _picture(1000, "b"))
    views.viewers[1].show(None)
    views.framings[0].zoom_to(2.0)
    assert not views.link.are_millimetres
    assert views.one.scale == 2.0
    views.viewers[1].show(_picture(500, "c"))
    assert views.other.scale == pytest.approx(4.0)
