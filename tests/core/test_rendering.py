import numpy as np
import pytest
from numpy.typing import NDArray

from tests.factories import radiograph
from xray_viewer.core.grayscale import display_table
from xray_viewer.core.pyramid import build_pyramid
from xray_viewer.core.rendering import Rendering, render
from xray_viewer.core.viewport import Viewport, fit


def _render(values: NDArray[np.generic], viewport: Viewport) -> Rendering:
    picture = radiograph(values)
    rendering = render(
        build_pyramid(picture), viewport, display_table(picture, picture.voi[0] if picture.voi else None)
    )
    assert rendering is not None
    return rendering


def _random(rows: int, columns: int) -> NDArray[np.uint8]:
    return np.random.default_rng(3).integers(0, 256, (rows, columns), dtype=np.uint8)


def test_one_to_one_gives_the_very_pixels() -> None:
    values = _random(300, 400)
    viewport = fit(400, 300, 100, 80).scaled_to(1.0, 50, 40)
    rendering = _render(values, viewport)
    left, top = viewport.origin
    np.testing.assert_array_equal(rendering.pixels, values[-top : -top + 80, -left : -left + 100])
    assert (rendering.left, rendering.top) == (0, 0)


def test_crisp_zoom_repeats_each_pixel() -> None:
    values = _random(20, 30)
    rendering = _render(values, fit(30, 20, 120, 80))
    np.testing.assert_array_equal(rendering.pixels, values.repeat(4, axis=0).repeat(4, axis=1))


@pytest.mark.parametrize("scale", [0.13, 0.26, 0.45, 0.51, 0.75, 0.9])
def test_fine_stripes_become_grey_and_no_false_pattern(scale: float) -> None:
    stripes = np.zeros((1024, 1024), dtype=np.uint8)
    stripes[:, ::2] = 255
    viewport = fit(1024, 1024, round(1024 * scale), round(1024 * scale))
    rendering = _render(stripes, viewport)
    middle = rendering.pixels[8:-8, 8:-8].astype(float)
    if scale <= 0.5:
        assert np.ptp(middle) <= 3
    # Whatever the beat of stripes and screen, a patch of eight pixels is as grey as the whole.
    patches = np.lib.stride_tricks.sliding_window_view(middle.mean(axis=0), 8).mean(axis=1)
    assert np.abs(patches - 127.5).max() < 20


def test_the_whole_picture_fills_its_place_in_the_view() -> None:
    rendering = _render(_random(1000, 500), fit(500, 1000, 300, 200))
    assert rendering.pixels.shape == (200, 100)
    assert (rendering.left, rendering.top) == (100, 0)


def test_signed_16_bit_and_colour_take_the_same_way() -> None:
    signed = np.full((64, 64), -5, dtype=np.int16)
    assert _render(signed, fit(64, 64, 32, 32)).pixels.shape == (32, 32)
    color = np.zeros((64, 64, 3), dtype=np.uint8)
    color[..., 0] = 9
    pixels = _render(color, fit(64, 64, 128, 128)).pixels
    assert pixels.shape == (128, 128, 3)
    assert pixels[5, 5].tolist() == [9, 0, 0]


def test_a_picture_thinner_than_a_pixel_of_the_screen_is_still_there() -> None:
    assert _render(_random(4000, 1), fit(1, 4000, 400, 400)).pixels.shape == (400, 1)


def test_a_picture_outside_of_the_view_is_nothing() -> None:
    viewport = Viewport(10, 10, 100, 100, 1.0, -500.0, 5.0)
    picture = radiograph(_random(10, 10))
    assert render(build_pyramid(picture), viewport, display_table(picture)) is None
