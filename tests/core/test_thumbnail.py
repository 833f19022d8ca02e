import numpy as np
import pytest

from tests.factories import radiograph
from xray_viewer.core.radiograph import PhotometricInterpretation, Window
from xray_viewer.core.thumbnail import THUMBNAIL_SIDE, make_thumbnail

HALVES = np.repeat(np.array([[100, 300]], dtype=np.uint16), 2, axis=0).repeat(1000, axis=1)


@pytest.mark.parametrize(
    ("rows", "columns", "shape"),
    [
        (3000, 2000, (128, 85)),
        (2000, 3000, (85, 128)),
        (40, 30, (40, 30)),
        (5000, 2, (128, 1)),
        (1, 1, (1, 1)),
    ],
)
def test_a_thumbnail_keeps_the_aspect_and_is_never_larger_than_its_picture(
    rows: int, columns: int, shape: tuple[int, int]
) -> None:
    thumbnail = make_thumbnail(radiograph(np.zeros((rows, columns), dtype=np.uint8)))
    assert thumbnail.shape == shape
    assert thumbnail.dtype == np.uint8
    assert max(shape) <= THUMBNAIL_SIDE


def _ends(**facts: object) -> tuple[int, int]:
    thumbnail = make_thumbnail(radiograph(HALVES, **facts))
    return int(thumbnail[0, 0]), int(thumbnail[0, -1])


def test_a_thumbnail_is_in_the_files_own_window() -> None:
    # Worked out by PS3.3 C.11.2.1.2: (value - (c - 0.5)) / (w - 1) + 0.5.
    assert _ends(voi=(Window(200.5, 401),)) == (64, 191)
    assert _ends(voi=(Window(100.5, 401),)) == (128, 255)


def test_the_greatest_value_of_monochrome1_is_black() -> None:
    inverted = {"photometric_interpretation": PhotometricInterpretation.MONOCHROME1}
    assert _ends(voi=(Window(200.5, 401),), **inverted) == (191, 64)


def test_without_a_window_it_spreads_over_what_is_there() -> None:
    assert _ends() == (0, 255)


def test_padding_is_black() -> None:
    assert _ends(voi=(Window(200.5, 401),), pixel_padding=(300, 300)) == (64, 0)


def test_colour_stays() -> None:
    values = np.zeros((300, 300, 3), dtype=np.uint8)
    values[..., 0] = 200
    assert make_thumbnail(radiograph(values))[64, 64].tolist() == [200, 0, 0]


def test_fine_stripes_become_grey_and_no_pattern() -> None:
    stripes = np.zeros((512, 512), dtype=np.uint8)
    stripes[:, ::2] = 200
    thumbnail = make_thumbnail(radiograph(stripes))
    assert np.ptp(thumbnail[:, 4:-4]) <= 4
    assert abs(int(thumbnail[64, 64]) - 100) <= 4
