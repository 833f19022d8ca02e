import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import radiograph
from xray_viewer.core.collimation import exposed_area
from xray_viewer.core.grayscale import automatic_window
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.core.radiograph import PhotometricInterpretation

PICTURE = np.random.default_rng(3).integers(1000, 3000, (120, 100), dtype=np.uint16)
WHOLE = np.s_[0:120, 0:100]
widths = st.integers(0, 40)


def bordered(picture, top, bottom, left, right, level):
    return np.pad(picture, ((top, bottom), (left, right)), constant_values=level)


@given(widths, widths, widths, widths, st.sampled_from([0, 30, 4095]))
def test_the_exposed_area_is_found_inside_any_border(top, bottom, left, right, level):
    area = exposed_area(radiograph(bordered(PICTURE, top, bottom, left, right, level)))
    assert area == np.s_[top : top + 120, left : left + 100]


@given(widths, widths, widths, widths, st.sampled_from([0, 4095]))
def test_the_automatic_window_does_not_depend_on_the_border(top, bottom, left, right, level):
    image = radiograph(bordered(PICTURE, top, bottom, left, right, level), bits_stored=12)
    assert automatic_window(image) == automatic_window(radiograph(PICTURE, bits_stored=12))


def test_a_mark_on_the_border_is_not_the_exposed_area():
    values = bordered(PICTURE, 40, 40, 40, 40, 0)
    values[5:12, 10:60] = 4095
    assert exposed_area(radiograph(values)) == np.s_[40:160, 40:140]


def test_a_border_of_both_kinds_is_left_out():
    values = bordered(bordered(PICTURE, 10, 10, 10, 10, 0), 7, 7, 7, 7, 4095)
    assert exposed_area(radiograph(values)) == np.s_[17:137, 17:117]


def test_inverted_pictures_have_the_same_area():
    values = bordered(PICTURE, 20, 0, 5, 30, 4095)
    image = radiograph(values, photometric_interpretation=PhotometricInterpretation.MONOCHROME1)
    assert exposed_area(image) == np.s_[20:140, 5:105]


def test_padding_is_border_whatever_its_number():
    values = bordered(PICTURE, 20, 3, 5, 30, 2000)
    assert exposed_area(radiograph(values)) == np.s_[0:143, 0:135]
    assert exposed_area(radiograph(values, pixel_padding=(2000, 2000))) == np.s_[20:140, 5:105]


def test_signed_values():
    values = bordered(PICTURE.astype(np.int16) - 2000, 20, 0, 5, 30, -2048)
    assert exposed_area(radiograph(values)) == np.s_[20:140, 5:105]


@pytest.mark.parametrize("values", [np.full((40, 30), 7, np.uint16), np.eye(40, dtype=np.uint16)])
def test_where_there_is_nothing_but_border_it_is_the_whole_picture(values):
    rows, columns = exposed_area(radiograph(values))
    assert (rows.stop - rows.start, columns.stop - columns.start) == values.shape


def test_large_pictures_are_sampled():
    values = np.kron(PICTURE, np.ones((20, 20), np.uint16))
    rows, columns = exposed_area(radiograph(bordered(values, 200, 100, 0, 300, 0)))
    assert values.shape == (2400, 2000)
    assert rows.start == pytest.approx(200, abs=8)
    assert rows.stop == pytest.approx(2600, abs=8)
    assert columns.start == 0
    assert columns.stop == pytest.approx(2000, abs=8)


def test_eight_bits_are_prepared_for_the_model_with_their_border():
    values = bordered((PICTURE // 12).astype(np.uint8), 30, 30, 30, 30, 0)
    prepared = model_input(radiograph(values), Preparation(180, 160))
    assert prepared[..., 0] == pytest.approx(values / 255, abs=1e-6)
