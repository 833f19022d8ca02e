import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.viewport import Viewport, fit

_SIDES = st.integers(1, 8000)


def test_fitting_shows_the_whole_picture_in_the_middle() -> None:
    viewport = fit(1000, 2000, 800, 800)
    assert viewport.scale == pytest.approx(0.4)
    assert viewport.origin == (200, 0)


def test_a_view_without_size_is_no_division_by_zero() -> None:
    assert fit(10, 10, 0, 0).scale > 0


def _image_point(viewport: Viewport, x: float, y: float) -> tuple[float, float]:
    left, top = viewport.origin
    return (x - left) / viewport.scale, (y - top) / viewport.scale


@given(st.floats(0, 800), st.floats(0, 600), st.floats(1, 20))
def test_zooming_keeps_the_point_under_the_pointer(x: float, y: float, scale: float) -> None:
    before = fit(4000, 3000, 800, 600)
    after = before.scaled_to(scale, x, y)
    assert after.scale == scale
    # The origin is rounded to whole pixels of the screen: half of one before and half of one after.
    tolerance = 0.5 / before.scale + 0.5 / after.scale + 1e-6
    for one, other in zip(_image_point(before, x, y), _image_point(after, x, y), strict=True):
        assert one == pytest.approx(other, abs=tolerance)


def test_the_scale_stays_within_its_limits() -> None:
    viewport = fit(4000, 3000, 800, 600)
    assert viewport.scaled_to(1e-9, 0, 0).scale == viewport.fitting_scale
    assert viewport.scaled_to(1e9, 0, 0).scale == 32


def test_a_picture_smaller_than_the_view_can_be_shown_one_to_one() -> None:
    assert fit(100, 100, 800, 600).scaled_to(1.0, 0, 0).scale == 1


@given(_SIDES, _SIDES, st.floats(0.01, 40), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_panning_leaves_no_gap_between_picture_and_view(
    width: int, height: int, scale: float, right: float, down: float
) -> None:
    viewport = fit(width, height, 640, 480).scaled_to(scale, 320, 240).panned(right, down)
    for origin, length, view in zip(
        viewport.origin, (width * viewport.scale, height * viewport.scale), (640, 480), strict=True
    ):
        if length >= view:
            assert origin <= 0
            assert origin + length >= view - 1
        else:
            assert origin == pytest.approx((view - length) / 2, abs=1)


def test_resizing_keeps_scale_and_middle() -> None:
    viewport = fit(4000, 3000, 800, 600).scaled_to(2, 100, 100)
    resized = viewport.resized(1000, 700)
    assert (resized.scale, resized.center_x, resized.center_y) == (2, viewport.center_x, viewport.center_y)


def test_a_lower_limit_lets_a_picture_be_smaller_than_its_view() -> None:
    viewport = fit(4000, 3000, 800, 600)
    assert viewport.scaled_to(1e-9, 0, 0, smallest=0.05).scale == 0.05
    # A limit above that of a picture alone is none.
    assert viewport.scaled_to(1e-9, 0, 0, smallest=5).scale == viewport.fitting_scale


def test_a_view_looks_no_farther_than_the_edges() -> None:
    viewport = fit(4000, 3000, 800, 600).looking_at(10, 2990, 1.0)
    assert (viewport.center_x, viewport.center_y, viewport.scale) == (400, 2700, 1.0)
