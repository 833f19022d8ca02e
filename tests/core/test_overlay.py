import numpy as np
import pytest

from tests.factories import radiograph
from xray_viewer.core.overlay import color_table, overlay, spread_over_picture
from xray_viewer.core.preprocessing import Aspect, Preparation, model_input


def test_colours_run_from_violet_to_yellow_and_never_get_darker():
    table = color_table()
    assert table.shape == (256, 3)
    assert table[0] == pytest.approx((68, 1, 84))
    assert table[-1] == pytest.approx((253, 231, 37))
    brightness = table @ np.array([0.2126, 0.7152, 0.0722])
    assert np.all(np.diff(brightness) > 0)


def test_a_map_is_spread_over_a_stretched_picture():
    values = np.array([[0.0, 1.0], [0.0, 1.0]], dtype=np.float32)
    spread = spread_over_picture(values, Preparation(32, 32), rows=10, columns=40)
    assert spread.shape == (10, 40)
    assert spread[:, :5] == pytest.approx(0)
    assert spread[:, -5:] == pytest.approx(1)
    assert np.all(np.diff(spread, axis=1) >= 0)


@pytest.mark.parametrize(("rows", "columns"), [(20, 60), (61, 20), (33, 32)])
def test_the_border_of_a_padded_input_is_left_out(rows, columns):
    preparation = Preparation(32, 64, Aspect.PAD)
    white = radiograph(np.full((rows, columns), 255, dtype=np.uint8))
    prepared = model_input(white, preparation)[..., 0]
    assert prepared.min() == 0, "the example must have a border"
    # The input itself is the map: what is left of it is the picture, with a little of the border at its edge.
    assert spread_over_picture(prepared, preparation, rows, columns).min() > 0.7


def test_blends_colour_over_grey():
    picture = np.array([[0, 200]], dtype=np.uint8)
    blended = overlay(picture, np.array([[1.0, 0.0]], dtype=np.float32), opacity=0.4)
    assert blended.dtype == np.uint8
    assert blended[0, 0].tolist() == [round(0.4 * part) for part in (253, 231, 37)]
    assert blended[0, 1].tolist() == [round(0.6 * 200 + 0.4 * part) for part in (68, 1, 84)]


def test_blends_colour_over_colour_and_leaves_the_picture_alone():
    picture = np.full((2, 3, 3), (10, 20, 30), dtype=np.uint8)
    blended = overlay(picture, np.zeros((2, 3), dtype=np.float32), opacity=0.0)
    assert np.array_equal(blended, picture)
    assert np.all(picture == (10, 20, 30))
