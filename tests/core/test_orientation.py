"""Turning and mirroring: points and pixels go the same way, and come back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.orientation import Orientation, Sides, sides
from xray_viewer.core.placement import Placement, place

ORIENTATIONS = st.builds(Orientation, st.integers(0, 3), st.booleans())
SIDES = st.integers(1, 8000)
SHARES = st.floats(0, 1)


@given(ORIENTATIONS)
def test_four_turns_and_two_mirrorings_are_nothing(orientation: Orientation) -> None:
    assert orientation.turned(1).turned(1).turned(1).turned(1) == orientation
    assert orientation.turned(1).turned(-1) == orientation
    assert orientation.flipped().flipped() == orientation


@given(ORIENTATIONS, st.integers(-5, 5))
def test_turning_and_mirroring_act_on_what_is_on_the_screen(orientation: Orientation, turns: int) -> None:
    values = np.arange(12).reshape(3, 4)
    shown = orientation.apply(values)
    np.testing.assert_array_equal(orientation.turned(turns).apply(values), np.rot90(shown, -turns))
    np.testing.assert_array_equal(orientation.flipped().apply(values), shown[:, ::-1])


@given(ORIENTATIONS, st.integers(1, 7), st.integers(1, 7), st.data())
def test_points_go_where_their_pixels_go(
    orientation: Orientation, rows: int, columns: int, data: st.DataObject
) -> None:
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    values = np.zeros((rows, columns), dtype=np.uint8)
    values[row, column] = 1
    shown = orientation.apply(values)
    assert shown.shape[::-1] == orientation.shown_size(columns, rows)
    assert np.shares_memory(shown, values)
    x, y = orientation.to_shown((column + 0.5, row + 0.5), columns, rows)
    assert shown[int(y), int(x)] == 1


def test_a_clockwise_turn_brings_the_top_to_the_right() -> None:
    assert Orientation(1).to_shown((0, 0), 40, 30) == (30, 0)
    assert Orientation(1).to_shown((40, 0), 40, 30) == (30, 40)


def test_an_orientation_has_at_most_three_turns() -> None:
    with pytest.raises(ValueError, match="not 4"):
        Orientation(4)


@st.composite
def _placements(draw: st.DrawFn) -> Placement:
    whole = place(draw(SIDES), draw(SIDES), draw(ORIENTATIONS), draw(SIDES), draw(SIDES))
    center = draw(SHARES) * whole.width, draw(SHARES) * whole.height
    return whole.centered(center, draw(st.floats(0.01, 32)))


@given(_placements(), SHARES, SHARES)
def test_view_and_image_map_one_to_one(placement: Placement, across: float, down: float) -> None:
    point = across * placement.width, down * placement.height
    assert placement.to_image(placement.to_view(point)) == pytest.approx(point, abs=1e-6 * 8000)
    seen = across * placement.viewport.view_width, down * placement.viewport.view_height
    assert placement.to_view(placement.to_image(seen)) == pytest.approx(seen, abs=1e-6 * 8000)


@given(_placements(), ORIENTATIONS)
def test_turning_keeps_the_scale_unless_less_than_the_whole_would_be_left(
    placement: Placement, orientation: Orientation
) -> None:
    turned = placement.oriented(orientation)
    assert turned.orientation == orientation
    limits = min(turned.viewport.fitting_scale, 1.0), max(turned.viewport.fitting_scale, 32.0)
    assert turned.viewport.scale == pytest.approx(min(max(placement.viewport.scale, limits[0]), limits[1]))


def test_turning_keeps_what_is_in_the_middle() -> None:
    placement = place(4000, 3000, Orientation(), 800, 600).centered((1000, 2000), 2.0)
    assert placement.center == (1000, 2000)
    assert placement.oriented(Orientation(3, is_flipped=True)).center == pytest.approx((1000, 2000))


@pytest.mark.parametrize(
    ("orientation", "expected"),
    [
        (Orientation(), Sides("R", "H", "L", "F")),
        (Orientation(1), Sides("F", "R", "H", "L")),
        (Orientation(2), Sides("L", "F", "R", "H")),
        (Orientation(0, is_flipped=True), Sides("L", "H", "R", "F")),
    ],
)
def test_letters_turn_with_the_picture(orientation: Orientation, expected: Sides) -> None:
    assert sides(("L", "F"), orientation) == expected


def test_slanting_directions_have_slanting_opposites() -> None:
    assert sides(("LF", "FR"), Orientation()) == Sides("RH", "HL", "LF", "FR")
