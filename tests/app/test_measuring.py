import pytest
from pytestqt.qtbot import QtBot

from xray_viewer.app.measuring import MeasurementState
from xray_viewer.core.measurement import Measurement, MeasurementKind

LENGTH, ANGLE = MeasurementKind.LENGTH, MeasurementKind.ANGLE
FIRST = Measurement(LENGTH, ((10, 10), (50, 10)))


@pytest.fixture
def measuring(qapp: object) -> MeasurementState:
    state = MeasurementState()
    state.show((FIRST,))
    return state


def _click(state: MeasurementState, kind: MeasurementKind, x: float, y: float) -> None:
    state.press(kind, (x, y), 3)
    state.release((x, y), 3)


def test_a_length_is_one_drag(measuring: MeasurementState, qtbot: QtBot) -> None:
    measuring.press(LENGTH, (100, 100), 3)
    measuring.move((120, 100))
    with qtbot.waitSignal(measuring.changed):
        measuring.release((140, 130), 3)
    assert measuring.measurements == (FIRST, Measurement(LENGTH, ((100, 100), (140, 130))))
    assert measuring.selected == 1
    assert measuring.draft is None


def test_a_length_is_two_clicks(measuring: MeasurementState) -> None:
    _click(measuring, LENGTH, 100, 100)
    measuring.move((120, 110))
    assert measuring.draft is not None
    assert measuring.draft.points == ((100, 100), (120, 110))
    _click(measuring, LENGTH, 140, 130)
    assert measuring.measurements[1].points == ((100, 100), (140, 130))


def test_an_angle_is_three_clicks_or_a_drag_and_a_click(measuring: MeasurementState) -> None:
    for x, y in ((100, 100), (150, 100), (150, 150)):
        _click(measuring, ANGLE, x, y)
    measuring.press(ANGLE, (200, 200), 3)
    measuring.release((250, 200), 3)
    measuring.move((240, 240))
    _click(measuring, ANGLE, 250, 250)
    assert [each.points for each in measuring.measurements[1:]] == [
        ((100, 100), (150, 100), (150, 150)),
        ((200, 200), (250, 200), (250, 250)),
    ]


def test_no_point_is_set_beyond_the_edge(qapp: object) -> None:
    state = MeasurementState()
    state.show((), (80, 60))
    state.press(LENGTH, (-20, 30), 3)
    state.move((90, 70))
    assert state.draft is not None
    assert state.draft.points == ((0, 30), (80, 60))
    state.release((70, 90), 3)
    assert [each.points for each in state.measurements] == [((0, 30), (70, 60))]
    state.press(LENGTH, (70, 61), 3)
    state.release((70, -40), 3)
    assert [each.points for each in state.measurements] == [((0, 30), (70, 0))]


def test_a_length_beside_the_picture_is_none(qapp: object) -> None:
    state = MeasurementState()
    state.show((), (80, 60))
    state.press(LENGTH, (-20, 30), 3)
    state.release((-50, 30), 3)
    assert state.measurements == ()


def test_a_point_that_is_there_is_moved(measuring: MeasurementState) -> None:
    measuring.press(LENGTH, (49, 11), 3)
    measuring.move((70, 30))
    measuring.release((80, 40), 3)
    assert measuring.measurements == (Measurement(LENGTH, ((10, 10), (80, 40))),)
    measuring.move((0, 0))
    assert measuring.measurements[0].points[1] == (80, 40)


def test_a_selected_one_is_deleted_and_no_other(measuring: MeasurementState) -> None:
    measuring.delete_selected()
    assert measuring.measurements == (FIRST,)
    assert measuring.select_at((30, 12), 3)
    measuring.delete_selected()
    assert (measuring.measurements, measuring.selected) == ((), None)


def test_beside_all_nothing_is_selected(measuring: MeasurementState) -> None:
    measuring.select_at((30, 12), 3)
    assert not measuring.select_at((30, 20), 3)
    assert measuring.selected is None


def test_a_draft_is_given_up(measuring: MeasurementState) -> None:
    _click(measuring, ANGLE, 100, 100)
    measuring.cancel()
    assert measuring.draft is None
    assert measuring.measurements == (FIRST,)
