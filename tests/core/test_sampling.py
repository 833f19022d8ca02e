import numpy as np
import pytest

from tests.factories import radiograph
from xray_viewer.core.radiograph import Rescale, VoiLutFunction, Window
from xray_viewer.core.sampling import PixelValue, region_window, value_at


def test_a_pixel_has_a_stored_and_a_modality_value() -> None:
    image = radiograph(np.arange(12, dtype=np.uint16).reshape(3, 4), modality_transform=Rescale(2, -10))
    assert value_at(image, (1.9, 2.0)) == PixelValue(2, 1, (9,), 8.0)


def test_colour_has_three_stored_values_and_no_modality_value() -> None:
    values = np.zeros((2, 2, 3), dtype=np.uint8)
    values[0, 1] = 7, 8, 9
    assert value_at(radiograph(values), (1.5, 0.5)) == PixelValue(0, 1, (7, 8, 9), None)


@pytest.mark.parametrize("point", [(-0.1, 0), (0, -0.1), (4.0, 1), (1, 3.0)])
def test_beside_the_picture_there_is_no_value(point: tuple[float, float]) -> None:
    assert value_at(radiograph(np.zeros((3, 4), dtype=np.uint8)), point) is None


def test_the_window_of_a_region_leaves_two_percent_at_either_end() -> None:
    values = np.zeros((50, 101), dtype=np.uint16)
    values[10:20] = np.arange(101)
    image = radiograph(values, modality_transform=Rescale(10, 1000))
    # In either direction, and with a part beyond the edge.
    for corners in (((0, 10), (101, 20)), ((101, 20), (-5, 10))):
        assert region_window(image, *corners) == Window(1500, 960, VoiLutFunction.LINEAR_EXACT)


def test_padding_takes_no_part_in_the_window() -> None:
    values = np.full((10, 10), 60000, dtype=np.uint16)
    values[:, 5:] = 100
    values[:, 9] = 300
    image = radiograph(values, pixel_padding=(60000, 65535))
    assert region_window(image, (0, 0), (10, 10)) == Window(200, 200, VoiLutFunction.LINEAR_EXACT)
    assert region_window(image, (0, 0), (5, 10)) is None


def test_a_region_of_one_grey_or_beside_the_picture() -> None:
    image = radiograph(np.full((10, 10), 9, dtype=np.uint8))
    assert region_window(image, (0, 0), (5, 5)) == Window(9, 1, VoiLutFunction.LINEAR_EXACT)
    assert region_window(image, (-9, -9), (-1, -1)) is None
    assert region_window(image, (20, 20), (30, 30)) is None


def test_the_window_of_a_region_is_as_narrow_as_its_values_whatever_their_range() -> None:
    values = np.tile(np.linspace(0, 65535, 101).astype(np.uint16), (10, 1))
    image = radiograph(values, modality_transform=Rescale(1 / 65535))
    window = region_window(image, (0, 0), (101, 10))
    assert window is not None
    assert (window.window_center, window.window_width) == pytest.approx((0.5, 0.96), abs=1e-4)
    assert region_window(image, (0, 0), (1, 1)) == Window(0, 1 / 65535, VoiLutFunction.LINEAR_EXACT)


def test_a_large_region_is_sampled() -> None:
    image = radiograph(np.tile(np.arange(1024, dtype=np.uint16), (1024, 1)))
    window = region_window(image, (0, 0), (1024, 1024))
    assert window is not None
    assert window.window_center == pytest.approx(511.5, abs=1)
