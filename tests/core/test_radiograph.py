import numpy as np
import pytest

from tests.factories import radiograph
from xray_viewer.core.radiograph import (
    AcquisitionFacts,
    LookupTable,
    PhotometricInterpretation,
    PresentationLutShape,
    Rescale,
    VoiLutFunction,
    Window,
    wrapped_index,
)


@pytest.mark.parametrize(
    ("age", "years"),
    [("003Y", 3.0), ("018M", 1.5), ("000D", 0.0), ("052W", 52 * 7 / 365.25), ("", None), ("3Y", None), ("abcY", None)],
)
def test_age_strings_in_years(age, years):
    assert AcquisitionFacts(patient_age=age).patient_age_years == (None if years is None else pytest.approx(years))


@pytest.mark.parametrize(
    ("center", "width", "function"),
    [
        (float("nan"), 10, VoiLutFunction.LINEAR),
        (0, float("inf"), VoiLutFunction.SIGMOID),
        (0, 0.5, VoiLutFunction.LINEAR),
        (0, 0, VoiLutFunction.LINEAR_EXACT),
        (0, -1, VoiLutFunction.SIGMOID),
    ],
)
def test_a_window_without_extent_is_refused(center, width, function):
    with pytest.raises(ValueError, match="window"):
        Window(center, width, function)


def test_an_exact_window_may_be_narrower_than_one():
    assert Window(0.5, 0.1, VoiLutFunction.LINEAR_EXACT).window_width == 0.1


@pytest.mark.parametrize(("slope", "intercept"), [(0, 1), (float("nan"), 0), (1, float("inf")), (1e101, 0)])
def test_a_rescale_that_loses_the_picture_is_refused(slope, intercept):
    with pytest.raises(ValueError, match="rescale"):
        Rescale(slope, intercept)


@pytest.mark.parametrize(("entries", "bits"), [(np.zeros(0), 8), (np.zeros((2, 2)), 8), (np.zeros(2), 17)])
def test_a_lookup_table_that_cannot_be_looked_up_is_refused(entries, bits):
    with pytest.raises(ValueError, match="lookup table"):
        LookupTable(entries, 0, bits)


@pytest.mark.parametrize(
    ("values", "facts"),
    [
        (np.zeros((2, 2), np.float32), {}),
        (np.zeros((2, 2, 3), np.uint16), {}),
        (np.zeros((0, 2), np.uint8), {}),
        (np.zeros((2, 2), np.uint8), {"bits_stored": 9}),
        (np.zeros((2, 2), np.uint8), {"photometric_interpretation": PhotometricInterpretation.RGB}),
    ],
)
def test_pixels_of_the_wrong_shape_or_depth_are_refused(values, facts):
    with pytest.raises(ValueError, match=r"needs|fit"):
        radiograph(values, **facts)


def test_stored_values_cannot_be_written_to():
    image = radiograph(np.zeros((2, 2), np.uint8))
    with pytest.raises(ValueError, match="read-only"):
        image.stored_values[0, 0] = 1


def test_shape_and_range():
    image = radiograph(np.zeros((2, 3), np.int16), bits_stored=12)
    assert (image.rows, image.columns) == (2, 3)
    assert image.stored_range == (-2048, 2047)
    assert radiograph(np.zeros((2, 3), np.uint16), bits_stored=12).stored_range == (0, 4095)


@pytest.mark.parametrize(
    ("photometric", "shape", "is_inverted"),
    [
        (PhotometricInterpretation.MONOCHROME2, PresentationLutShape.IDENTITY, False),
        (PhotometricInterpretation.MONOCHROME1, PresentationLutShape.IDENTITY, True),
        (PhotometricInterpretation.MONOCHROME2, PresentationLutShape.INVERSE, True),
        (PhotometricInterpretation.MONOCHROME1, PresentationLutShape.INVERSE, True),
    ],
)
def test_monochrome1_and_inverse_are_two_words_for_one_inversion(photometric, shape, is_inverted):
    image = radiograph(np.zeros((2, 2), np.uint8), photometric_interpretation=photometric, presentation_lut_shape=shape)
    assert image.is_inverted is is_inverted


def test_negative_values_wrap_to_the_upper_half_of_a_table():
    assert wrapped_index(np.array([0, 1, -1, -32768], np.int16)).tolist() == [0, 1, 65535, 32768]


@pytest.mark.parametrize(("frame", "number_of_frames"), [(-1, 1), (1, 1), (0, 0)])
def test_a_frame_is_one_of_its_files_frames(frame, number_of_frames):
    with pytest.raises(ValueError, match="no frame"):
        radiograph(np.zeros((2, 2), np.uint8), frame=frame, number_of_frames=number_of_frames)
