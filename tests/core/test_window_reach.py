import pytest

from xray_viewer.core.radiograph import VoiLutFunction, Window
from xray_viewer.core.window_reach import misses

TWELVE_BITS = Window(2048, 4096, VoiLutFunction.LINEAR_EXACT)


@pytest.mark.parametrize(
    ("center", "width"),
    [(16384, 32768), (20000, 10000), (-500, 900), (2048, 60000), (6000, 2000), (4280, 400)],
)
@pytest.mark.parametrize("function", VoiLutFunction)
def test_a_window_for_other_values_misses(center: float, width: float, function: VoiLutFunction) -> None:
    assert misses(Window(center, width, function), TWELVE_BITS)


@pytest.mark.parametrize(("center", "width"), [(2048, 4096), (1000, 300), (4000, 100), (3000, 12000), (2048, 1)])
@pytest.mark.parametrize("function", VoiLutFunction)
def test_a_window_that_shows_something_does_not(center: float, width: float, function: VoiLutFunction) -> None:
    assert not misses(Window(center, width, function), TWELVE_BITS)


def test_values_of_an_eighth_are_missed_and_of_a_quarter_are_not() -> None:
    assert misses(Window(16384, 32768), TWELVE_BITS)
    assert not misses(Window(8192, 16384), TWELVE_BITS)
