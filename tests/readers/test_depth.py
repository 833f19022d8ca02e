import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from xray_viewer.core.radiograph import PhotometricInterpretation, Rescale
from xray_viewer.readers.depth import color_pixels, requantise


def test_what_is_not_finite_takes_the_end_of_its_side():
    stored, rescale = requantise(np.array([[0.0, 1.0], [np.nan, np.inf], [-np.inf, 0.5]]))
    assert stored.tolist() == [[0, 65535], [0, 65535], [0, 32768]]
    assert rescale == Rescale(1 / 65535, 0)


def test_a_picture_without_a_finite_value_is_refused():
    with pytest.raises(ValueError, match="finite"):
        requantise(np.full((2, 2), np.nan))


@given(hnp.arrays(np.float32, (3, 5), elements=st.floats(-(2.0**100), 2.0**100, width=32)))
def test_the_rescale_restores_floats_to_half_a_step(values):
    stored, rescale = requantise(values)
    restored = stored * rescale.rescale_slope + rescale.rescale_intercept
    assert np.all(np.abs(restored - values) <= 0.5001 * rescale.rescale_slope + 1e-6 * np.abs(values))


@given(hnp.arrays(np.int32, (3, 5)))
def test_the_order_of_values_is_kept(values):
    stored, _ = requantise(values)
    order = np.argsort(values, axis=None, kind="stable")
    assert np.all(np.diff(stored.ravel()[order].astype(int)) >= 0)


def test_padding_takes_the_lowest_value_and_no_part_of_the_range():
    values = np.array([[0, 1, 2, -3.4e38], [np.nan, np.inf, 1.5, -3.4e38]], np.float32)
    stored, rescale = requantise(values, padding=(-3.4e38, -3.4e38))
    assert stored.tolist() == [[1, 32768, 65535, 0], [1, 65535, 49151, 0]]
    assert stored * rescale.rescale_slope + rescale.rescale_intercept == pytest.approx(
        np.array([[0, 1, 2, 0], [0, 2, 1.5, 0]]), abs=2 / 65534
    )


@pytest.mark.parametrize("ends", [(5.0, 7.0), (np.inf, np.inf), (np.nan, np.nan), (1e300, 1e300)])
def test_any_float_can_be_padding(ends):
    values = np.array([[0, 4, ends[0], ends[1]]]).astype(np.float64)
    assert requantise(values, padding=ends)[0].tolist() == [[1, 65535, 0, 0]]


def test_integers_keep_every_level_beside_padding():
    stored, rescale = requantise(np.array([[-9, 100, 165]]), padding=(-9, -9))
    assert (stored.tolist(), rescale) == ([[0, 1, 66]], Rescale(1, 99))


def test_a_picture_of_padding_alone_is_empty():
    stored, _ = requantise(np.full((2, 2), -1.0), padding=(-1, -1))
    assert stored.tolist() == [[0, 0], [0, 0]]


def test_near_grey_is_grey_within_the_tolerance_alone():
    values = np.full((600, 4, 3), (100, 104, 98), np.uint8)
    assert color_pixels(values, 8, tolerance=6).photometric_interpretation is PhotometricInterpretation.MONOCHROME2
    assert color_pixels(values, 8, tolerance=6).stored_values[0, 0] == 102
    assert color_pixels(values, 8, tolerance=5).photometric_interpretation is PhotometricInterpretation.RGB
    values[-1, -1] = (255, 0, 0)
    assert color_pixels(values, 8, tolerance=6).photometric_interpretation is PhotometricInterpretation.RGB
