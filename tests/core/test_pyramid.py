import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from tests.factories import radiograph
from xray_viewer.core.pyramid import build_pyramid, halve, level_for


def test_a_block_becomes_its_rounded_mean() -> None:
    values = np.array([[0, 1, 255, 255], [2, 4, 255, 254]], dtype=np.uint8)
    np.testing.assert_array_equal(halve(values), [[2, 255]])


def test_an_odd_edge_counts_itself_twice() -> None:
    values = np.array([[10, 20, 30], [10, 20, 50], [70, 90, 7]], dtype=np.uint16)
    np.testing.assert_array_equal(halve(values), [[15, 40], [80, 7]])


def test_negative_values_are_averaged_as_numbers() -> None:
    values = np.array([[-1000, 1000], [-32768, -32768]], dtype=np.int16)
    halved = halve(values)
    assert halved.dtype == np.int16
    np.testing.assert_array_equal(halved, [[-16384]])


def test_the_channels_of_a_colour_stay_apart() -> None:
    values = np.zeros((2, 2, 3), dtype=np.uint8)
    values[..., 2] = 200
    np.testing.assert_array_equal(halve(values), [[[0, 0, 200]]])


def test_padding_takes_no_part_in_the_mean() -> None:
    values = np.array([[0, 100, 0, 0], [0, 300, 0, 0]], dtype=np.uint16)
    np.testing.assert_array_equal(halve(values, padding=(0, 10)), [[200, 0]])


@given(
    arrays.arrays(np.int16, arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=9)),
    st.tuples(st.integers(-40000, 40000), st.integers(-40000, 40000)).map(sorted).map(tuple),
)
def test_a_mean_of_image_is_no_padding(values: np.ndarray, padding: tuple[int, int]) -> None:
    first, last = padding
    halved = halve(values, padding)
    for (row, column), mean in np.ndenumerate(halved):
        block = values[2 * row : 2 * row + 2, 2 * column : 2 * column + 2]
        image = block[(block < first) | (block > last)]
        assert (first <= mean <= last) == (image.size == 0)
        if image.size:
            assert image.min() <= mean <= image.max()


def test_a_mean_that_falls_on_padding_takes_the_nearest_value_beside_it() -> None:
    values = np.array([[-1000, 1000, -990, 1000, -1000, 990, 7, 7], [-1000, 1000, -990, 1000, -1000, 990, 0, 0]])
    np.testing.assert_array_equal(halve(values.astype(np.int16), (-8, 8)), [[9, 9, -9, 7]])


@given(arrays.arrays(np.uint16, arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=9)))
def test_a_mean_lies_within_the_values(values: np.ndarray) -> None:
    halved = halve(values)
    assert halved.shape == (-(-values.shape[0] // 2), -(-values.shape[1] // 2))
    assert values.min() <= halved.min() <= halved.max() <= values.max()


@given(
    arrays.arrays(np.int16, arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12)),
    st.sampled_from([None, (-32768, 0)]),
    st.integers(1, 20),
)
def test_bands_make_no_difference(values: np.ndarray, padding: tuple[int, int] | None, band: int) -> None:
    whole = halve(values, padding)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("xray_viewer.core.pyramid._BAND_PIXELS", band)
        np.testing.assert_array_equal(halve(values, padding), whole)


def test_the_first_level_is_the_picture_itself_and_the_last_is_small() -> None:
    picture = radiograph(np.full((900, 1100), 7, dtype=np.uint8))
    levels = build_pyramid(picture)
    assert levels[0] is picture.stored_values
    assert [level.shape for level in levels] == [(900, 1100), (450, 550), (225, 275)]


@pytest.mark.parametrize(("scale", "level"), [(4.0, 0), (1.0, 0), (0.51, 0), (0.5, 1), (0.3, 1), (0.25, 2), (0.01, 3)])
def test_the_level_has_at_least_one_pixel_for_each_of_the_screen(scale: float, level: int) -> None:
    assert level_for(scale, levels=4) == level


@given(st.floats(0.001, 64), st.integers(1, 8))
def test_the_level_is_never_beyond_the_last(scale: float, levels: int) -> None:
    assert 0 <= level_for(scale, levels) < levels
