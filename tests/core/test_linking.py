"""Two views that look at the same place: worked out by hand, and for any two pictures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.linking import (
    PixelLengths,
    Registration,
    fit_together,
    follow,
    pixel_lengths,
    register,
)
from xray_viewer.core.spacing import PixelSpacing, SpacingSource
from xray_viewer.core.viewport import Viewport, fit

VIEW = 400, 600
SAME = Registration()
_SIDES = st.integers(100, 8000)
_SCALES = st.floats(0.5, 20)


def _spacing(millimetres: float) -> PixelSpacing:
    return PixelSpacing(millimetres, millimetres, SpacingSource.DETECTOR)


def test_without_millimetres_both_are_measured_by_what_fits() -> None:
    one, other = fit(800, 600, *VIEW), fit(200, 200, *VIEW)
    assert pixel_lengths(one, other, None, _spacing(0.1)) == PixelLengths(0.5, 2.0, are_millimetres=False)


def test_with_millimetres_in_both_they_are_the_measure() -> None:
    one, other = fit(1000, 1000, *VIEW), fit(2000, 2000, *VIEW)
    lengths = pixel_lengths(one, other, PixelSpacing(0.1, 0.4, SpacingSource.DETECTOR), _spacing(0.15))
    assert lengths == PixelLengths(0.2, 0.15, are_millimetres=True)


def test_a_spacing_that_would_make_one_picture_a_dot_is_not_believed() -> None:
    one, other = fit(1000, 1000, *VIEW), fit(1000, 1000, *VIEW)
    assert pixel_lengths(one, other, _spacing(0.1), _spacing(0.39)).are_millimetres
    assert not pixel_lengths(one, other, _spacing(0.1), _spacing(0.5)).are_millimetres


def test_the_follower_shows_the_same_millimetres_at_the_same_size() -> None:
    # 400 x 400 mm at 0.2 mm, and 300 x 300 mm at 0.1 mm.
    one, other = fit(2000, 2000, *VIEW), fit(3000, 3000, *VIEW)
    lengths = pixel_lengths(one, other, _spacing(0.2), _spacing(0.1))
    # 50 mm right and 20 mm up of the middle, 10 pixels of the view for a millimetre.
    leader = one.looking_at(1250, 900, 2.0)
    followed = follow(leader, other, lengths, SAME)
    assert (followed.scale, followed.center_x, followed.center_y) == pytest.approx((1.0, 2000, 1300))


def test_without_millimetres_twice_the_fit_is_twice_the_fit() -> None:
    one, other = fit(800, 800, *VIEW), fit(1600, 1600, *VIEW)
    lengths = pixel_lengths(one, other, None, None)
    followed = follow(one.looking_at(500, 300, 1.0), other, lengths, SAME)
    assert (followed.scale, followed.center_x, followed.center_y) == pytest.approx((0.5, 1000, 600))


def test_fitted_together_both_are_whole_and_of_one_size() -> None:
    # The second film is half as large as the first, in pixels of the same size.
    one, other = fit(2000, 2000, *VIEW), fit(1000, 1000, *VIEW)
    lengths = pixel_lengths(one, other, _spacing(0.2), _spacing(0.2))
    first, second = fit_together(one, other, lengths)
    assert first == one
    assert second.scale == pytest.approx(one.scale)
    assert (second.center_x, second.center_y) == (500, 500)
    # Without millimetres each fills its view.
    assert fit_together(one, other, pixel_lengths(one, other, None, None)) == (one, other)


@given(_SIDES, _SIDES, _SIDES, _SIDES, _SCALES, _SCALES, st.floats(0, 1), st.floats(0, 1))
def test_a_view_that_is_registered_follows_to_where_it_is(
    width: int, height: int, other_width: int, other_height: int, scale: float, other_scale: float, x: float, y: float
) -> None:
    one = fit(width, height, *VIEW).looking_at(x * width, y * height, scale)
    other = fit(other_width, other_height, *VIEW).looking_at(y * other_width, x * other_height, other_scale)
    lengths = pixel_lengths(one, other, None, None)
    registration = register(one, other, lengths)
    _assert_same_place(follow(one, other, lengths, registration), other)
    _assert_same_place(follow(other, one, lengths.reversed(), registration.reversed()), one)


@given(st.integers(4000, 8000), st.integers(4000, 8000), st.floats(1, 4), st.floats(-99, 99), st.floats(-99, 99))
def test_both_move_by_the_same_pixels_of_the_screen(
    width: int, height: int, scale: float, right: float, down: float
) -> None:
    one, other = fit(6000, 6000, *VIEW), fit(width, height, *VIEW)
    lengths = pixel_lengths(one, other, None, None)
    before = one.looking_at(3000, 3000, scale)
    first, second = (follow(each, other, lengths, SAME) for each in (before, before.panned(right, down)))
    assert first.scale == second.scale
    assert (first.center_x - second.center_x) * first.scale == pytest.approx(right, abs=1e-6)
    assert (first.center_y - second.center_y) * first.scale == pytest.approx(down, abs=1e-6)


def _assert_same_place(one: Viewport, other: Viewport) -> None:
    assert (one.scale, one.center_x, one.center_y) == pytest.approx(
        (other.scale, other.center_x, other.center_y), rel=1e-6, abs=1e-6
    )
