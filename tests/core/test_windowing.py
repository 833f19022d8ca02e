from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.radiograph import LookupTable, VoiLutFunction, Window
from xray_viewer.core.windowing import adjusted_window, as_window, changed_alike

START = Window(100.0, 200.0)


def test_two_hundred_steps_double_the_width() -> None:
    assert adjusted_window(START, 200, 0, greater_is_brighter=True) == Window(100.0, 400.0)
    assert adjusted_window(START, -200, 0, greater_is_brighter=True) == Window(100.0, 100.0)


def test_brighter_lowers_the_center_of_a_positive_and_raises_that_of_a_negative() -> None:
    assert adjusted_window(START, 0, 40, greater_is_brighter=True).window_center == 80
    assert adjusted_window(START, 0, 40, greater_is_brighter=False).window_center == 120


def test_a_voi_lut_gives_the_window_over_its_inputs() -> None:
    table = LookupTable(np.arange(1000.0), first_mapped=-100, bits=10)
    assert as_window(table) == Window(400.0, 1000.0, VoiLutFunction.LINEAR_EXACT)
    assert as_window(START) is START


@pytest.mark.parametrize("function", list(VoiLutFunction))
@given(wider=st.floats(-1e9, 1e9), brighter=st.floats(-1e6, 1e6), width=st.floats(1, 70000))
def test_no_drag_makes_an_impossible_window(
    function: VoiLutFunction, wider: float, brighter: float, width: float
) -> None:
    window = adjusted_window(Window(0.0, width, function), wider, brighter, greater_is_brighter=True)
    assert window.window_width > 0
    assert window.voi_lut_function is function


def test_a_window_is_changed_by_as_much_of_its_own_width() -> None:
    before, after = Window(100.0, 200.0), Window(150.0, 100.0)
    other = Window(8000.0, 4000.0, VoiLutFunction.SIGMOID, "chest")
    alike = changed_alike(other, before, after, is_opposite=False)
    assert alike == Window(9000.0, 2000.0, VoiLutFunction.SIGMOID)
    # Where greater is darker in one of the two, what makes one brighter makes the other brighter.
    assert changed_alike(other, before, after, is_opposite=True).window_center == 7000.0


@given(st.lists(st.tuples(st.floats(-300, 300), st.floats(-300, 300)), max_size=8))
def test_many_small_changes_alike_come_back_with_the_last_one(steps: list[tuple[float, float]]) -> None:
    places = [START, *(adjusted_window(START, *step, greater_is_brighter=True) for step in steps), START]
    window = Window(8000.0, 4000.0)
    for before, after in pairwise(places):
        window = changed_alike(window, before, after, is_opposite=False)
    assert (window.window_center, window.window_width) == pytest.approx((8000.0, 4000.0))
