"""Undo and redo of measurements and verdicts, in the order in which they were done, on the image where they were."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.app.test_panes import Files
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.measurement import Measurement, MeasurementKind
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.orientation import Point

Open = Callable[..., Session]
ONE = Measurement(MeasurementKind.LENGTH, ((1, 1), (7, 1)))
OTHER = Measurement(MeasurementKind.LENGTH, ((1, 5), (7, 5)))
REACH = 0.5


@pytest.fixture
def open_session(settings: Settings, qapp: object, tmp_path: Path) -> Iterator[Open]:
    opened: list[Session] = []

    def open_it(files: Files) -> Session:
        session = Session(settings, files.services())
        opened.append(session)
        session.opener.open([tmp_path])
        return session

    yield open_it
    for session in opened:
        session.close()
        # Now and here: the garbage collector might do it on another test's thread, which Qt does not survive.
        shiboken6.delete(session)


@pytest.fixture
def session(open_session: Open, qtbot: QtBot) -> Session:
    """A study of a, b and c, of which a is looked at."""
    session = open_session(Files("abc"))
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    _wait(session, qtbot, 0)
    return session


def _wait(session: Session, qtbot: QtBot, index: int, frame: int = 0) -> None:
    def is_there() -> bool:
        picture = session.viewer.picture
        is_shown = picture is not None and picture.radiograph.frame == frame
        return session.study.current == index and is_shown and not session.panes.are_loading

    qtbot.waitUntil(is_there)


def _go(session: Session, qtbot: QtBot, index: int) -> None:
    session.study.go_to(index)
    _wait(session, qtbot, index)


def _drag(session: Session, start: Point, end: Point) -> None:
    measuring = session.viewer.measuring
    measuring.press(MeasurementKind.LENGTH, start, REACH)
    measuring.move(end)
    measuring.release(end, REACH)


def _draw(session: Session, measurement: Measurement) -> None:
    _drag(session, *measurement.points)


def _measured(session: Session) -> tuple[Measurement, ...]:
    return session.viewer.measuring.measurements


def test_undo_takes_back_what_was_done_last_be_it_measured_or_judged(session: Session, qtbot: QtBot) -> None:
    session.verdicts.give("a" * 64, Verdict.NORMAL)
    _go(session, qtbot, 1)
    _draw(session, ONE)
    session.viewer.measuring.delete_selected()
    assert _measured(session) == ()
    session.history.undo()
    assert (_measured(session), session.study.current) == ((ONE,), 1)
    assert session.verdicts.opinion("a" * 64).verdict is Verdict.NORMAL
    session.history.undo()
    assert (_measured(session), session.study.current) == ((), 1)
    assert session.verdicts.opinion("a" * 64).verdict is Verdict.NORMAL
    session.history.undo()
    assert session.verdicts.opinion("a" * 64).verdict is None
    assert not session.history.can_undo
    _wait(session, qtbot, 0)
    for _step in range(2):
        session.history.redo()
    _wait(session, qtbot, 1)
    assert _measured(session) == (ONE,)
    session.history.redo()
    assert _measured(session) == ()
    assert not session.history.can_redo


def test_undo_shows_the_image_that_was_measured(session: Session, qtbot: QtBot) -> None:
    _draw(session, ONE)
    _draw(session, OTHER)
    session.viewer.toggle_inversion()
    _go(session, qtbot, 2)
    session.history.undo()
    _wait(session, qtbot, 0)
    assert _measured(session) == (ONE,)
    assert session.viewer.inverted, "how it was left otherwise stays"
    _go(session, qtbot, 2)
    session.history.redo()
    _wait(session, qtbot, 0)
    assert _measured(session) == (ONE, OTHER)


def test_a_move_is_one_step_and_a_click_on_a_point_is_none(session: Session) -> None:
    _draw(session, ONE)
    measuring = session.viewer.measuring
    measuring.press(MeasurementKind.LENGTH, (7, 1), REACH)
    measuring.move((6, 2))
    measuring.move((5, 3))
    measuring.release((5, 3), REACH)
    assert _measured(session)[0].points == ((1, 1), (5, 3))
    session.history.undo()
    assert _measured(session) == (ONE,)
    _drag(session, (7, 1), (7, 1))
    session.history.redo()
    assert _measured(session)[0].points == ((1, 1), (5, 3)), "what had been undone can still be redone"


def test_a_move_that_another_image_ends_is_taken_back_where_it_was(session: Session, qtbot: QtBot) -> None:
    _draw(session, ONE)
    session.viewer.measuring.press(MeasurementKind.LENGTH, (7, 1), REACH)
    session.viewer.measuring.move((5, 3))
    _go(session, qtbot, 1)
    session.history.undo()
    _wait(session, qtbot, 0)
    assert _measured(session) == (ONE,)


def test_all_measurements_of_an_image_come_back_at_once(session: Session) -> None:
    _draw(session, ONE)
    _draw(session, OTHER)
    session.viewer.measuring.delete_all()
    assert _measured(session) == ()
    session.history.undo()
    assert _measured(session) == (ONE, OTHER)


def test_what_is_drawn_after_an_undo_is_the_last(session: Session) -> None:
    _draw(session, ONE)
    session.history.undo()
    _draw(session, OTHER)
    assert not session.history.can_redo
    session.history.undo()
    assert _measured(session) == ()


def test_of_two_images_undo_turns_to_the_one_that_was_measured(session: Session, qtbot: QtBot) -> None:
    _draw(session, ONE)
    session.panes.compare()
    qtbot.waitUntil(lambda: all(pane.viewer.picture is not None for pane in session.panes.shown))
    session.panes.activate_other()
    assert session.study.current == 1
    session.history.undo()
    assert session.study.current == 0
    assert [pane.loader.index for pane in session.panes.shown] == [0, 1]
    assert _measured(session) == ()


def test_undo_shows_the_frame_that_was_measured(open_session: Open, qtbot: QtBot) -> None:
    session = open_session(Files("ab", frames=3))
    qtbot.waitUntil(lambda: len(session.study.entries) == 2)
    _wait(session, qtbot, 0)
    session.loader.step_frame(2)
    _wait(session, qtbot, 0, frame=2)
    _draw(session, ONE)
    session.loader.step_frame(-1)
    _wait(session, qtbot, 0, frame=1)
    session.history.undo()
    _wait(session, qtbot, 0, frame=2)
    assert _measured(session) == ()
    _go(session, qtbot, 1)
    session.history.redo()
    _wait(session, qtbot, 0, frame=2)
    assert _measured(session) == (ONE,)


def test_what_is_forgotten_does_not_come_back(session: Session, qtbot: QtBot) -> None:
    session.verdicts.give("a" * 64, Verdict.NORMAL)
    _draw(session, ONE)
    _go(session, qtbot, 1)
    session.views.forget_all()
    session.history.undo()
    assert session.verdicts.opinion("a" * 64).verdict is None
    _wait(session, qtbot, 0)
    assert _measured(session) == ()
    assert not session.history.can_undo


def test_a_study_opened_later_has_no_measurement_to_undo(session: Session, tmp_path: Path) -> None:
    _draw(session, ONE)
    session.opener.open([tmp_path])
    assert not session.history.can_undo
