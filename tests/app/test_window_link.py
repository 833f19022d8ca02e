"""Two windows that are linked."""

from collections.abc import Callable

import numpy as np
import pytest

from tests.factories import radiograph
from xray_viewer.app.picture import make_picture
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.app.window_link import WindowLink
from xray_viewer.core.radiograph import LookupTable, PhotometricInterpretation, Window

Pair = tuple[ViewerState, ViewerState]
INVERTED = PhotometricInterpretation.MONOCHROME1


@pytest.fixture
def show(qapp: object) -> Callable[..., tuple[Pair, WindowLink]]:
    def show(one: dict[str, object], other: dict[str, object]) -> tuple[Pair, WindowLink]:
        viewers = ViewerState(), ViewerState()
        for viewer, facts in zip(viewers, (one, other), strict=True):
            viewer.show(make_picture(radiograph(np.zeros((4, 4), np.uint16), **facts)))
        link = WindowLink(viewers, viewers[0])
        link.is_on = True
        return viewers, link

    return show


Show = Callable[..., tuple[Pair, WindowLink]]


def test_a_window_without_unit_moves_by_as_much_of_its_own_width(show: Show) -> None:
    (one, other), _link = show({"voi": (Window(500, 1000),)}, {"voi": (Window(30000, 60000),)})
    one.use_window(Window(600, 500))
    assert other.voi == Window(36000, 30000)
    other.use_window(Window(30000, 60000))
    assert one.voi == Window(500, 1000)


def test_a_drag_of_many_moves_comes_back_to_where_it_began(show: Show) -> None:
    (one, other), _link = show({"voi": (Window(500, 1000),)}, {"voi": (Window(30000, 60000),)})
    start = one.voi
    assert start is not None
    for wider, brighter in ((10, 5), (80, -40), (-60, 90), (0, 0)):
        one.adjust_window(start, wider, brighter)
    assert isinstance(other.voi, Window)
    assert (other.voi.window_center, other.voi.window_width) == pytest.approx((30000, 60000))


def test_the_same_unit_means_the_same_values(show: Show) -> None:
    (one, other), _link = show(
        {"voi": (Window(40, 400),), "modality_unit": "HU"}, {"voi": (Window(-600, 1500),), "modality_unit": "HU"}
    )
    one.use_window(Window(50, 350))
    assert other.voi == Window(50, 350)


def test_different_units_have_no_values_in_common(show: Show) -> None:
    (one, other), _link = show(
        {"voi": (Window(40, 400),), "modality_unit": "HU"}, {"voi": (Window(2, 4),), "modality_unit": "OD"}
    )
    one.use_window(Window(240, 400))
    assert other.voi == Window(4, 4)


def test_brighter_is_brighter_in_both_where_greater_is_darker_in_one(show: Show) -> None:
    (one, other), _link = show(
        {"voi": (Window(30000, 60000),)},
        {"voi": (Window(30000, 60000),), "photometric_interpretation": INVERTED},
    )
    before = one.table.mean(), other.table.mean()
    assert one.voi is not None
    one.adjust_window(one.voi, 0, 40)
    assert (one.table.mean() - before[0]) == pytest.approx(other.table.mean() - before[1], abs=2)
    assert one.table.mean() > before[0]


def test_the_readers_own_inversion_leaves_both_in_the_same_window(show: Show) -> None:
    (one, other), _link = show({"voi": (Window(500, 1000),)}, {"voi": (Window(500, 1000),)})
    one.toggle_inversion()
    assert not other.inverted
    assert one.voi is not None
    one.adjust_window(one.voi, 10, 40)
    assert other.voi == one.voi


def test_a_table_follows_as_the_window_over_its_inputs(show: Show) -> None:
    table = LookupTable(np.linspace(0, 255, 1000), 0, 8)
    (one, other), _link = show({"voi": (Window(500, 1000),)}, {"voi": (table,)})
    one.use_window(Window(500, 500))
    assert isinstance(other.voi, Window)
    assert (other.voi.window_center, other.voi.window_width) == (500, 500)


def test_apart_each_has_its_own(show: Show) -> None:
    (one, other), link = show({"voi": (Window(500, 1000),)}, {"voi": (Window(500, 1000),)})
    link.is_on = False
    one.use_window(Window(600, 100))
    assert other.voi == Window(500, 1000)


def test_a_picture_that_is_not_there_is_no_hindrance(show: Show) -> None:
    (one, other), _link = show({"voi": (Window(500, 1000),)}, {"voi": (Window(500, 1000),)})
    other.show(None)
    one.use_window(Window(600, 100))
    assert other.voi is None
