import inspect

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image

from tests.factories import radiograph
from xray_viewer.core.grayscale import display_fractions
from xray_viewer.core.preprocessing import Aspect, Interpolation, Preparation, model_input
from xray_viewer.core.radiograph import PhotometricInterpretation, VoiLutFunction, Window, wrapped_index

SMALL = Preparation(8, 8)


def luminance(image):
    """The whole picture at once, in the file's own window: what the bands must come to."""
    values = display_fractions(image).astype(np.float32)[wrapped_index(image.stored_values)]
    return values @ np.array([0.299, 0.587, 0.114], np.float32) if image.is_color else values


def picture():
    y, x = np.mgrid[0:24, 0:16]
    return ((x * 11 + y * 3) % 256).astype(np.uint8)


@pytest.mark.parametrize("interpolation", list(Interpolation))
@pytest.mark.parametrize("aspect", list(Aspect))
def test_the_input_has_the_models_shape_and_range(aspect, interpolation):
    prepared = model_input(radiograph(picture()), Preparation(16, 24, aspect, interpolation))
    assert prepared.shape == (16, 24, 1)
    assert prepared.dtype == np.float32
    assert prepared.min() >= 0
    assert prepared.max() <= 1


def test_edges_do_not_overshoot():
    checkers = np.kron(np.indices((4, 4)).sum(axis=0) % 2, np.ones((4, 4))).astype(np.uint8) * 255
    prepared = model_input(radiograph(checkers), Preparation(24, 24, interpolation=Interpolation.LANCZOS))
    assert prepared.min() == 0
    assert prepared.max() == 1


def test_stretching_fills_the_input():
    prepared = model_input(radiograph(np.full((24, 8), 255, np.uint8)), SMALL)
    assert prepared.min() == 1


def test_padding_keeps_the_aspect_and_centres_on_black():
    prepared = model_input(radiograph(np.full((24, 12), 255, np.uint8)), Preparation(8, 8, Aspect.PAD))
    assert np.array_equal(prepared[..., 0], np.tile(np.repeat([0.0, 1.0, 0.0], [2, 4, 2]), (8, 1)))


def test_padding_never_shrinks_a_side_away():
    prepared = model_input(radiograph(np.full((1, 1000), 255, np.uint8)), Preparation(8, 8, Aspect.PAD))
    assert prepared[..., 0].sum(axis=0).tolist() == [1.0] * 8


def test_shrinking_averages_every_pixel():
    values = np.zeros((16, 16), np.uint8)
    values[::2, ::2] = 255
    prepared = model_input(radiograph(values), Preparation(8, 8, interpolation=Interpolation.BOX))
    assert prepared == pytest.approx(np.full((8, 8, 1), 0.25), abs=1e-6)


@pytest.mark.parametrize("is_windowed", [True, False])
def test_the_same_picture_in_8_and_in_16_bits_is_the_same_input(is_windowed):
    values = picture()
    # Enough black and white, and not in whole rows, for the automatic window to span both.
    values.flat[::50], values.flat[25::50] = 0, 255
    voi = (Window(65535 / 2, 65535, VoiLutFunction.LINEAR_EXACT),) if is_windowed else ()
    deep = radiograph(values.astype(np.uint16) * 257, voi=voi)
    assert model_input(deep, SMALL) == pytest.approx(model_input(radiograph(values), SMALL), abs=1e-6)


def test_the_files_window_counts():
    values = picture()
    narrow = radiograph(values, voi=(Window(128, 64),))
    assert not np.allclose(model_input(narrow, SMALL), model_input(radiograph(values), SMALL))
    # Everything above the window is white.
    white = radiograph(np.full((24, 16), 200, np.uint8), voi=(Window(128, 64),))
    assert model_input(white, SMALL).min() == 1


def test_monochrome1_and_its_negative_are_the_same_input():
    values = picture()
    negative = radiograph(255 - values, photometric_interpretation=PhotometricInterpretation.MONOCHROME1)
    assert model_input(negative, SMALL) == pytest.approx(model_input(radiograph(values), SMALL), abs=1e-6)


def test_grey_kept_in_colour_is_the_same_input():
    values = picture()
    color = radiograph(np.repeat(values[..., np.newaxis], 3, axis=2))
    assert model_input(color, SMALL) == pytest.approx(model_input(radiograph(values), SMALL), abs=1e-6)


def test_colours_weigh_as_the_eye_sees_them():
    for color, weight in zip(np.eye(3, dtype=np.uint8) * 255, (0.299, 0.587, 0.114), strict=True):
        plain = radiograph(np.broadcast_to(color, (24, 16, 3)))
        assert model_input(plain, SMALL) == pytest.approx(weight, abs=1e-6)


def test_what_the_reader_does_on_the_screen_has_no_way_in():
    assert list(inspect.signature(model_input).parameters) == ["radiograph", "preparation"]


@given(
    hnp.arrays(st.sampled_from([np.uint8, np.uint16, np.int16]), hnp.array_shapes(min_dims=2, max_dims=2, max_side=20)),
    st.sampled_from(Aspect),
    st.sampled_from(Interpolation),
)
def test_preparation_reads_and_never_writes(values, aspect, interpolation):
    image = radiograph(values.copy())
    first = model_input(image, Preparation(8, 16, aspect, interpolation))
    assert np.array_equal(image.stored_values, values)
    assert np.array_equal(first, model_input(image, Preparation(8, 16, aspect, interpolation)))
    assert np.all((first >= 0) & (first <= 1))


@given(
    hnp.arrays(st.sampled_from([np.uint8, np.uint16, np.int16]), hnp.array_shapes(min_dims=2, max_dims=2, max_side=40)),
    st.sampled_from(Interpolation),
    st.integers(1, 400),
)
def test_bands_are_the_same_as_pillows_resize_of_the_whole(values, interpolation, band):
    image = radiograph(values)
    whole = Image.fromarray(luminance(image)).resize((16, 8), getattr(Image.Resampling, interpolation.name))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("xray_viewer.core.preprocessing._BAND_PIXELS", band)
        prepared = model_input(image, Preparation(8, 16, interpolation=interpolation))
    assert prepared[..., 0] == pytest.approx(np.clip(np.asarray(whole), 0, 1), abs=1e-6)


@pytest.mark.parametrize("side", [0, 7, 5000])
def test_a_network_of_impossible_size_is_refused(side):
    with pytest.raises(ValueError, match="sides"):
        Preparation(side, 224)
