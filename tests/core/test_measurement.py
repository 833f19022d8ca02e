import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.measurement import Length, Measurement, MeasurementKind, angle_at, length_between
from xray_viewer.core.orientation import Orientation, Point
from xray_viewer.core.spacing import PixelSpacing, SpacingSource, life_size_scale

POINTS = st.tuples(st.floats(0, 4000), st.floats(0, 3000))
SPACING = PixelSpacing(0.5, 0.2, SpacingSource.DETECTOR)


def test_a_length_takes_the_rows_distance_downwards_and_the_columns_across() -> None:
    assert length_between((10, 10), (10, 20), SPACING) == Length(5.0, SpacingSource.DETECTOR)
    assert length_between((10, 10), (20, 10), SPACING) == Length(2.0, SpacingSource.DETECTOR)
    assert length_between((0, 0), (3, 4), None) == Length(5.0, None)


@pytest.mark.parametrize(
    ("one", "other", "degrees"),
    [((10, 0), (0, 10), 90), ((10, 0), (10, 10), 45), ((10, 0), (-10, 0), 180), ((10, 0), (5, 0), 0)],
)
def test_angles(one: Point, other: Point, degrees: float) -> None:
    assert angle_at((0, 0), one, other, None) == pytest.approx(degrees)


def test_an_angle_is_that_of_the_patient_where_pixels_are_not_square() -> None:
    assert angle_at((0, 0), (10, 0), (10, 4), SPACING) == pytest.approx(45)
    assert angle_at((0, 0), (10, 0), (10, 5), None, pixel_aspect_ratio=2) == pytest.approx(45)
    assert angle_at((0, 0), (10, 0), (10, 4), SPACING, pixel_aspect_ratio=7) == pytest.approx(45)


@given(POINTS, POINTS, POINTS, st.integers(0, 3), st.booleans())
def test_measures_do_not_turn_with_the_picture(
    vertex: Point, one: Point, other: Point, turns: int, is_flipped: bool
) -> None:
    orientation = Orientation(turns, is_flipped)
    a, b, c = (orientation.to_shown(point, 4000, 3000) for point in (vertex, one, other))
    assert length_between(a, b, None).value == pytest.approx(length_between(vertex, one, None).value, abs=1e-6)
    if math.dist(vertex, one) > 1 and math.dist(vertex, other) > 1:
        assert angle_at(a, b, c, None) == pytest.approx(angle_at(vertex, one, other, None), abs=1e-3)


def test_a_measurement_is_found_by_its_points_and_lines() -> None:
    angle = Measurement(MeasurementKind.ANGLE, ((0, 0), (100, 0), (100, 50)))
    assert angle.point_near((98, 3), 5) == 1
    assert angle.point_near((50, 0), 5) is None
    assert angle.distance_to((50, 7)) == 7
    assert angle.distance_to((100, 80)) == 30
    assert angle.with_point(2, (0, 50)).points == ((0, 0), (100, 0), (0, 50))


def test_a_length_of_no_extent_is_found_too() -> None:
    assert Measurement(MeasurementKind.LENGTH, ((3, 4), (3, 4))).distance_to((0, 0)) == 5


def test_a_measurement_takes_its_number_of_points() -> None:
    with pytest.raises(ValueError, match="3 points"):
        Measurement(MeasurementKind.ANGLE, ((0, 0), (1, 1)))


def test_life_size_shows_a_millimetre_as_one() -> None:
    square = PixelSpacing(0.254, 0.254, SpacingSource.CALIBRATED)
    assert life_size_scale(square, 100) == pytest.approx(1.0)
    assert life_size_scale(PixelSpacing(0.508, 0.127, SpacingSource.CALIBRATED), 100) == pytest.approx(1.0)
