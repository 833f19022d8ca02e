from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import radiograph
from xray_viewer.core.grayscale import automatic_window, display_table, display_values
from xray_viewer.core.radiograph import LookupTable, Rescale, VoiLutFunction, Window
from xray_viewer.core.windowing import WidthLimits, adjusted_window, as_window, changed_alike

START = Window(100.0, 200.0)
LIMITS = WidthLimits(1e-3, 1e7)


def test_two_hundred_steps_double_the_width() -> None:
    assert adjusted_window(START, 200, 0, LIMITS, greater_is_brighter=True) == Window(100.0, 400.0)
    assert adjusted_window(START, -200, 0, LIMITS, greater_is_brighter=True) == Window(100.0, 100.0)


def test_brighter_lowers_the_center_of_a_positive_and_raises_that_of_a_negative() -> None:
    assert adjusted_window(START, 0, 40, LIMITS, greater_is_brighter=True).window_center == 80
    assert adjusted_window(START, 0, 40, LIMITS, greater_is_brighter=False).window_center == 120


def test_a_voi_lut_gives_the_window_over_its_inputs() -> None:
    table = LookupTable(np.arange(1000.0), first_mapped=-100, bits=10)
    assert as_window(table) == Window(400.0, 1000.0, VoiLutFunction.LINEAR_EXACT)
    assert as_window(START) is START


@pytest.mark.parametrize("function", list(VoiLutFunction))
@given(wider=st.floats(-1e9, 1e9), brighter=st.floats(-1e6, 1e6), width=st.floats(1, 70000))
def test_no_drag_makes_an_impossible_window(
    function: VoiLutFunction, wider: float, brighter: float, width: float
) -> None:
    window = adjusted_window(Window(0.0, width, function), wider, brighter, LIMITS, greater_is_brighter=True)
    assert window.window_width > 0
    assert window.voi_lut_function is function


def test_a_window_is_changed_by_as_much_of_its_own_width() -> None:
    before, after = Window(100.0, 200.0), Window(150.0, 100.0)
    other = Window(8000.0, 4000.0, VoiLutFunction.SIGMOID, "chest")
    alike = changed_alike(other, before, after, LIMITS, is_opposite=False)
    assert alike == Window(9000.0, 2000.0, VoiLutFunction.SIGMOID)
    # Where greater is darker in one of the two, what makes one brighter makes the other brighter.
    assert changed_alike(other, before, after, LIMITS, is_opposite=True).window_center == 7000.0


@given(st.lists(st.tuples(st.floats(-300, 300), st.floats(-300, 300)), max_size=8))
def test_many_small_changes_alike_come_back_with_the_last_one(steps: list[tuple[float, float]]) -> None:
    places = [START, *(adjusted_window(START, *step, LIMITS, greater_is_brighter=True) for step in steps), START]
    window = Window(8000.0, 4000.0)
    for before, after in pairwise(places):
        window = changed_alike(window, before, after, LIMITS, is_opposite=False)
    assert (window.window_center, window.window_width) == pytest.approx((8000.0, 4000.0))


@pytest.mark.parametrize(("slope", "intercept"), [(4e9 / 65535, 0), (1e-4 / 65535, 0), (-1e-9, 5e4), (1e90, -1e90)])
def test_the_first_step_of_a_drag_is_a_small_one_whatever_the_range_of_values(slope: float, intercept: float) -> None:
    image = radiograph(np.arange(65536, dtype=np.uint16)[np.newaxis], modality_transform=Rescale(slope, intercept))
    start, limits = automatic_window(image), WidthLimits.of(image)
    widths = [adjusted_window(start, wider, 0, limits, greater_is_brighter=True).window_width for wider in (-1, 1)]
    assert widths == pytest.approx([start.window_width / 2 ** (1 / 200), start.window_width * 2 ** (1 / 200)])
    narrow = adjusted_window(start, -1e9, 0, limits, greater_is_brighter=True)
    wide = adjusted_window(start, 1e9, 0, limits, greater_is_brighter=True)
    assert set(display_values(image.stored_values, display_table(image, narrow)).flat) <= {0, 127, 128, 255}
    assert np.ptp(display_values(image.stored_values, display_table(image, wide))) <= 1


def test_a_drag_goes_on_from_a_window_beyond_the_limits_without_a_leap() -> None:
    limits = WidthLimits(10.0, 100.0)
    for width in (2.0, 1000.0):
        for wider in (-100, 100):
            window = Window(0.0, width, VoiLutFunction.LINEAR_EXACT)
            changed = adjusted_window(window, wider, 0, limits, greater_is_brighter=True).window_width
            is_towards = (wider > 0) == (width < 10)
            assert changed == pytest.approx(width * 2 ** (wider / 200) if is_towards else width)


def test_the_limits_of_a_table_are_those_of_its_values() -> None:
    table = LookupTable(np.linspace(0, 5e8, 4096), 0, 16)
    limits = WidthLimits.of(radiograph(np.zeros((2, 2), np.uint16), bits_stored=12, modality_transform=table))
    assert limits.largest == pytest.approx(5e11)
    assert limits.smallest == pytest.approx(122, rel=0.01)
    flat = replace(table, entries=np.full(4096, 7.0))
    assert WidthLimits.of(radiograph(np.zeros((2, 2), np.uint16), modality_transform=flat)).smallest > 0
