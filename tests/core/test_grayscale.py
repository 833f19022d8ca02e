import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tests.factories import radiograph
from xray_viewer.core.grayscale import (
    apply_lookup_table,
    apply_voi,
    apply_window,
    automatic_window,
    default_voi,
    display_fractions,
    display_table,
    display_values,
    modality_values,
)
from xray_viewer.core.radiograph import (
    LookupTable,
    PhotometricInterpretation,
    PresentationLutShape,
    Rescale,
    VoiLutFunction,
    Window,
)


def shown(image, voi=None, *, invert=False):
    return display_values(image.stored_values, display_table(image, voi, invert=invert))


def values(*numbers):
    return np.array(numbers, dtype=np.float64)


# The examples at the end of PS3.3 C.11.2.1.2.1: the last value below and the first above the ramp.
@pytest.mark.parametrize(
    ("center", "width", "below", "above"), [(2048, 4096, 0, 4096), (2048, 1, 2047, 2048), (0, 100, -50, 50)]
)
def test_linear_window_at_its_edges(center, width, below, above):
    window = Window(center, width)
    assert apply_window(values(below - 1, below), window).tolist() == [0, 0]
    assert apply_window(values(above, above + 1), window).tolist() == [1, 1]


def test_linear_window_between_its_edges():
    # ((x - 2047.5) / 4095 + 0.5) for x = 1, 1024, 4095
    assert apply_window(values(1, 1024, 4095), Window(2048, 4096)) == pytest.approx(
        [1 / 4095, 1024 / 4095, 1.0], abs=1e-12
    )
    assert apply_window(values(0), Window(0, 100)) == pytest.approx([50 / 99])


def test_linear_exact_window():
    window = Window(2048, 4096, VoiLutFunction.LINEAR_EXACT)
    assert apply_window(values(-1, 0, 1024, 2048, 4096, 5000), window).tolist() == [0, 0, 0.25, 0.5, 1, 1]


def test_sigmoid_window():
    window = Window(100, 50, VoiLutFunction.SIGMOID)
    # 1 / (1 + exp(-4 (x - c) / w))
    assert apply_window(values(100, 150, 50), window) == pytest.approx([0.5, 1 / (1 + np.exp(-4)), 1 / (1 + np.exp(4))])
    assert apply_window(values(-1e9, 1e9), window).tolist() == [0, 1]


def test_rescale():
    assert modality_values(values(0, 10), Rescale(2.0, -1024.0)).tolist() == [-1024, -1004]


def test_values_outside_of_a_table_take_its_ends():
    table = LookupTable(values(5, 50, 500), first_mapped=-1, bits=10)
    assert apply_lookup_table(values(-9, -1, 0, 1, 9), table).tolist() == [5, 5, 50, 500, 500]
    assert modality_values(values(0), table).tolist() == [50]


def test_a_voi_table_reaches_white_at_its_own_depth():
    table = LookupTable(values(0, 512, 1023), first_mapped=0, bits=10)
    assert apply_voi(values(0, 1, 2), table) == pytest.approx([0, 512 / 1023, 1])


def test_modality_and_window_are_composed():
    # Stored 0..4 become -2..6, and the window -2..6 makes them 0..1 in quarters.
    image = radiograph(
        np.arange(5, dtype=np.uint8)[np.newaxis],
        modality_transform=Rescale(2.0, -2.0),
        voi=(Window(2, 8, VoiLutFunction.LINEAR_EXACT),),
    )
    assert display_fractions(image)[:5].tolist() == [0, 0.25, 0.5, 0.75, 1]
    assert shown(image).tolist() == [[0, 64, 128, 191, 255]]


def test_a_negative_slope_turns_the_picture_round():
    image = radiograph(np.array([[0, 255]], np.uint8), modality_transform=Rescale(-1.0, 255.0))
    assert shown(image).tolist() == [[255, 0]]


def test_modality_table_then_voi_table():
    image = radiograph(
        np.array([[0, 1, 2]], np.uint8),
        modality_transform=LookupTable(values(100, 101, 102), 0, 8),
        voi=(LookupTable(values(0, 51, 255), 100, 8),),
    )
    assert shown(image).tolist() == [[0, 51, 255]]


def test_signed_values():
    image = radiograph(
        np.array([[-2048, 0, 2047]], np.int16),
        bits_stored=12,
        voi=(Window(0, 4096),),
    )
    assert shown(image).tolist() == [[0, 128, 255]]


def test_monochrome1_is_darker_where_values_are_greater():
    image = radiograph(np.array([[0, 255]], np.uint8), photometric_interpretation=PhotometricInterpretation.MONOCHROME1)
    assert shown(image).tolist() == [[255, 0]]


def test_monochrome1_with_the_inverse_shape_is_inverted_once():
    image = radiograph(
        np.array([[0, 255]], np.uint8),
        photometric_interpretation=PhotometricInterpretation.MONOCHROME1,
        presentation_lut_shape=PresentationLutShape.INVERSE,
    )
    assert shown(image).tolist() == [[255, 0]]


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_padding_is_black_either_way(photometric):
    image = radiograph(
        np.array([[0, 1, 2, 255]], np.uint8),
        pixel_padding=(0, 1),
        photometric_interpretation=PhotometricInterpretation(photometric),
    )
    assert shown(image)[0, :2].tolist() == [0, 0]
    assert shown(image)[0, 2] in (2, 253)


def test_negative_padding():
    image = radiograph(np.array([[-2000, 0, 1]], np.int16), pixel_padding=(-2000, -2000), voi=(Window(0, 2),))
    assert shown(image)[0, 0] == 0


def test_the_files_first_voi_is_its_own():
    first, second = Window(10, 20), Window(30, 40)
    assert default_voi(radiograph(np.zeros((2, 2), np.uint8), voi=(first, second))) is first


def test_eight_bits_without_a_window_are_shown_as_they_are():
    ramp = np.arange(256, dtype=np.uint8)[np.newaxis]
    assert np.array_equal(shown(radiograph(ramp)), ramp)
    assert np.array_equal(shown(radiograph(np.repeat(ramp[..., np.newaxis], 3, axis=2)))[..., 0], ramp)


def test_the_automatic_window_leaves_out_the_extreme_half_percent():
    picture = np.full((100, 100), 2000, np.uint16)
    picture[:50] = 1000
    picture[0, :10] = 0
    picture[-1, :10] = 60000
    window = automatic_window(radiograph(picture))
    assert (window.window_center, window.window_width) == (1500, 1000)
    assert window.voi_lut_function is VoiLutFunction.LINEAR_EXACT


def test_the_automatic_window_leaves_out_padding():
    picture = np.full((10, 10), 0, np.uint16)
    picture[:2, :] = 1000
    picture[2:4, :] = 3000
    window = automatic_window(radiograph(picture, pixel_padding=(0, 0)))
    assert (window.window_center, window.window_width) == (2000, 2000)


def test_the_automatic_window_is_in_modality_values():
    picture = np.array([[-100, 100]], np.int16)
    window = automatic_window(radiograph(picture, modality_transform=Rescale(2.0, 10.0)))
    assert (window.window_center, window.window_width) == (10, 400)


@pytest.mark.parametrize("padding", [None, (7, 7)])
def test_a_picture_of_one_value_has_a_window_too(padding):
    image = radiograph(np.full((4, 4), 7, np.uint16), pixel_padding=padding)
    assert automatic_window(image).window_width > 0
    assert shown(image).shape == (4, 4)


windows = st.builds(
    Window,
    st.floats(-70000, 70000),
    st.floats(1, 70000),
    st.sampled_from(VoiLutFunction),
)
images = st.one_of(
    hnp.arrays(np.uint8, (3, 4)),
    hnp.arrays(np.uint16, (3, 4)),
    hnp.arrays(np.int16, (3, 4)),
).map(radiograph)


def in_value_order(image, table):
    """Give a table from the lowest to the highest stored value."""
    return np.roll(table, table.size // 2) if image.is_signed else table


@given(images, windows)
def test_a_display_table_rises_and_stays_in_range(image, window):
    fractions = in_value_order(image, display_fractions(image, window))
    assert fractions.min() >= 0
    assert fractions.max() <= 1
    assert np.all(np.diff(fractions) >= 0)
    assert np.all(np.diff(in_value_order(image, display_table(image, window)).astype(int)) >= 0)


@given(images, windows)
def test_inversion_twice_is_nothing(image, window):
    inverted = display_table(image, window, invert=True).astype(int)
    plain = display_table(image, window).astype(int)
    # Both round on their own, so a half may go up in both.
    assert np.abs(255 - inverted - plain).max() <= 1
    twice = 1.0 - (1.0 - display_fractions(image, window))
    assert np.allclose(twice, display_fractions(image, window), rtol=0, atol=1e-12)


@given(images)
def test_the_automatic_window_shows_what_there_is(image):
    assert shown(image).shape == image.stored_values.shape
    assert automatic_window(image).window_width > 0


@pytest.mark.parametrize("transform", [Rescale(1e-9, 1e15), Rescale(1e100, -1e100), Rescale(1e-100, 0)])
def test_the_automatic_window_of_extreme_modality_values(transform):
    image = radiograph(np.arange(4096, dtype=np.uint16).reshape(64, 64), modality_transform=transform)
    assert automatic_window(image).window_width > 0
    assert shown(image).shape == (64, 64)


@pytest.mark.parametrize("function", list(VoiLutFunction))
def test_values_far_outside_a_window_are_black_or_white(function):
    window = Window(0, 1 + 1e-12 if function is VoiLutFunction.LINEAR else 1e-300, function)
    assert apply_window(np.array([-1e100, 1e100]), window).tolist() == [0, 1]
