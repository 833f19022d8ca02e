"""Comparing two images of a study: which ones, and what of each pane is its own."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.factories import radiograph
from xray_viewer.app.entry import Progress
from xray_viewer.app.panes import Pane
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.core.radiograph import Radiograph, Window

Open = Callable[..., Session]


class Files:
    """Files a, b, …, each a picture of its own grey; some are held up by a gate, and some are broken."""

    def __init__(self, names: str, *, broken: str = "", held: str = "", frames: int = 1) -> None:
        self._names = names
        self._broken = broken
        self._frames = frames
        self.gates = {name: threading.Event() for name in held}
        self.read: list[str] = []

    def services(self) -> Services:
        return Services(find=self._find, read=self._read, read_frame=self._read_frame)

    def _find(self, requested: Path, _cancelled: Callable[[], bool]) -> Iterator[Any]:
        for name in self._names:
            yield SimpleNamespace(path=requested / name, given=name)

    def _read(self, path: Path) -> Radiograph:
        return self._read_frame(path, 0)

    def _read_frame(self, path: Path, frame: int) -> Radiograph:
        name = path.name
        self.read.append(name)
        if name in self.gates:
            self.gates[name].wait()
        if name in self._broken:
            raise DamagedImageError(name, "The file is cut short.")
        values = np.full((8, 8), ord(name) + frame, dtype=np.uint8)
        return radiograph(values, sha256=name * 64, frame=frame, number_of_frames=self._frames)


@pytest.fixture
def open_session(settings: Settings, qapp: object, tmp_path: Path) -> Iterator[Open]:
    opened: list[tuple[Session, Files]] = []

    def open_it(files: Files) -> Session:
        session = Session(settings, files.services())
        opened.append((session, files))
        session.opener.open([tmp_path])
        return session

    yield open_it
    for session, files in opened:
        for gate in files.gates.values():
            gate.set()
        session.close()
        # Now and here: the garbage collector might do it on another test's thread, which Qt does not survive.
        shiboken6.delete(session)


def _shown(session: Session) -> Sequence[str]:
    return [_name(pane) for pane in session.panes.shown]


def _name(pane: Pane) -> str:
    picture = pane.viewer.picture
    return "" if picture is None else chr(int(picture.radiograph.stored_values[0, 0]))


@pytest.fixture
def files() -> Files:
    return Files("abcd")


@pytest.fixture
def session(open_session: Open, files: Files, qtbot: QtBot) -> Session:
    """A study of a, b, c and d, of which a is looked at."""
    session = open_session(files)
    qtbot.waitUntil(lambda: len(session.study.entries) == 4 and _shown(session) == ["a"])
    return session


def _wait(session: Session, qtbot: QtBot, *names: str) -> None:
    qtbot.waitUntil(lambda: _shown(session) == list(names))


def test_the_second_image_is_the_next_one_where_none_was_looked_at_before(session: Session, qtbot: QtBot) -> None:
    assert session.panes.compare()
    _wait(session, qtbot, "a", "b")
    assert session.study.current == 0


def test_the_second_image_is_the_one_looked_at_before(session: Session, qtbot: QtBot) -> None:
    session.study.go_to(3)
    _wait(session, qtbot, "d")
    session.panes.compare()
    _wait(session, qtbot, "d", "a")


def test_at_the_end_of_a_study_the_second_image_is_the_one_before(open_session: Open, qtbot: QtBot) -> None:
    session = open_session(Files("ab"))
    qtbot.waitUntil(lambda: len(session.study.entries) == 2)
    session.study.go_to(1)
    _wait(session, qtbot, "b")
    session.panes.compare()
    _wait(session, qtbot, "b", "a")


def test_one_image_alone_cannot_be_compared(open_session: Open, qtbot: QtBot) -> None:
    session = open_session(Files("a"))
    _wait(session, qtbot, "a")
    assert not session.panes.compare()
    assert not session.panes.are_compared


def test_a_file_of_several_frames_may_stand_beside_itself(open_session: Open, qtbot: QtBot) -> None:
    session = open_session(Files("a", frames=3))
    _wait(session, qtbot, "a")
    assert session.panes.compare()
    _wait(session, qtbot, "a", "a")
    session.loader.step_frame(1)
    _wait(session, qtbot, "b", "a")
    # Turning to the other pane and back leaves the frame.
    session.panes.activate_other()
    session.panes.activate_other()
    assert _shown(session) == ["b", "a"]


def test_the_current_image_is_that_of_the_active_pane(session: Session, files: Files, qtbot: QtBot) -> None:
    session.panes.compare()
    _wait(session, qtbot, "a", "b")
    qtbot.waitUntil(lambda: sorted(set(files.read)) == ["a", "b", "c"])
    read = list(files.read)
    session.panes.activate_other()
    assert session.study.current == 1
    assert not session.loader.is_loading
    assert session.viewer is session.panes.shown[1].viewer
    assert _shown(session) == ["a", "b"]
    # The list chooses for the active pane, and the other one stays.
    session.study.go_to(3)
    _wait(session, qtbot, "a", "d")
    session.panes.activate_other()
    assert session.study.current == 0
    assert _shown(session) == ["a", "d"]
    # What is shown was not read anew.
    assert set(files.read[len(read) :]) <= {"c", "d"}


def test_an_image_may_stand_beside_itself(session: Session, qtbot: QtBot) -> None:
    session.panes.compare()
    session.study.go_to(1)
    _wait(session, qtbot, "b", "b")
    session.panes.activate_other()
    assert session.study.current == 1
    session.viewer.toggle_inversion()
    assert [pane.viewer.inverted for pane in session.panes.shown] == [False, True]


def test_the_active_image_is_the_one_that_stays(session: Session, qtbot: QtBot) -> None:
    session.panes.compare()
    _wait(session, qtbot, "a", "b")
    session.panes.activate_other()
    session.panes.end()
    assert _shown(session) == ["b"]
    assert session.study.current == 1
    assert sum(pane.viewer.picture is not None for pane in session.panes.all) == 1
    # Compared once more, the one that went is back, at the right.
    session.panes.compare()
    _wait(session, qtbot, "b", "a")


def test_panes_change_places_and_the_active_one_stays_active(session: Session, qtbot: QtBot) -> None:
    session.panes.compare()
    _wait(session, qtbot, "a", "b")
    session.panes.swap()
    assert _shown(session) == ["b", "a"]
    assert session.study.current == 0


def test_another_study_ends_the_comparison(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    session.panes.compare()
    _wait(session, qtbot, "a", "b")
    session.viewer.toggle_inversion()
    session.study.clear()
    assert not session.panes.are_compared
    assert [pane.viewer.picture for pane in session.panes.all] == [None, None]
    session.opener.open([tmp_path])
    _wait(session, qtbot, "a")
    assert session.viewer.inverted, "an image is as it was left"


def test_a_file_that_fails_in_the_other_pane_is_its_own_failure(open_session: Open, qtbot: QtBot) -> None:
    session = open_session(Files("ab", broken="b"))
    _wait(session, qtbot, "a")
    with qtbot.waitSignal(session.failed):
        session.panes.compare()
        qtbot.waitUntil(lambda: session.study.entries[1].progress is Progress.FAILED)
    assert session.study.entries[0].progress is not Progress.FAILED
    assert _shown(session) == ["a", ""]


def test_a_picture_that_is_late_comes_into_its_own_pane(open_session: Open, qtbot: QtBot) -> None:
    files = Files("ab", held="b")
    session = open_session(files)
    _wait(session, qtbot, "a")
    session.panes.compare()
    session.panes.activate_other()
    assert session.loader.is_loading
    session.panes.activate_other()
    files.gates["b"].set()
    _wait(session, qtbot, "a", "b")
    assert session.study.current == 0


def test_windows_go_together_until_they_are_parted(session: Session, qtbot: QtBot) -> None:
    session.panes.compare()
    _wait(session, qtbot, "a", "b")
    one, other = (pane.viewer for pane in session.panes.shown)
    one.use_window(Window(50, 60))
    assert isinstance(other.voi, Window)
    assert (other.voi.window_center, other.voi.window_width) == (50, 60)
    session.panes.toggle_link()
    one.use_window(Window(10, 20))
    assert (other.voi.window_center, other.voi.window_width) == (50, 60)
    assert session.panes.windowed == (one,)
    # Parted they stay, also the next time.
    session.panes.end()
    session.panes.compare()
    assert not session.panes.is_linked
    session.panes.toggle_link()
    assert session.panes.windowed == (one, other)


def test_each_image_keeps_its_own_turning_and_inversion_and_a_reset_leaves_the_others(
    session: Session, qtbot: QtBot
) -> None:
    session.panes.compare()
    _wait(session, qtbot, "a", "b")
    one, other = (pane.viewer for pane in session.panes.shown)
    other.turn(1)
    other.toggle_inversion()
    one.use_window(Window(50, 60))
    session.panes.reset()
    assert one.picture is not None
    assert other.picture is not None
    assert (one.voi, other.voi) == (one.picture.voi, other.picture.voi)
    assert (other.inverted, other.orientation.quarter_turns) == (True, 1)
    assert (one.inverted, one.orientation.quarter_turns) == (False, 0)
