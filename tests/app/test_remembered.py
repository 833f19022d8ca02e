"""Views outlive the session, whatever becomes of the store."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, shown
from xray_viewer.app.remembered import RememberedViews
from xray_viewer.app.session import Session
from xray_viewer.core.radiograph import Window
from xray_viewer.core.remembered import ImageKey, RememberedView
from xray_viewer.review import schema
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_views import StoredViews

T = TypeVar("T")
KEY_OF_A = ImageKey(f"{ord('a'):064x}", 0)
KEY_OF_B = ImageKey(f"{ord('b'):064x}", 0)
INVERTED = RememberedView(inverted=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "review.sqlite3"


@pytest.fixture
def kept(path: Path) -> StoredViews:
    """What is on the disk, as another window would see it."""
    return StoredViews(ReviewStore(lambda: path))


def _store(path: Path) -> ReviewStore:
    return ReviewStore(lambda: path)


def _show(session: Session, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: any(entry.given == name for entry in session.study.entries))
    session.study.go_to([entry.given for entry in session.study.entries].index(name))
    qtbot.waitUntil(lambda: shown(session) == name)


def test_an_image_is_shown_as_it_was_left_the_day_before(open_session: OpenSession, qtbot: QtBot, path: Path) -> None:
    session = open_session(Files("ab"), store=_store(path))
    _show(session, qtbot, "a")
    session.viewer.use_window(Window(7, 7))
    session.viewer.turn(1)
    _show(session, qtbot, "b")
    session.viewer.toggle_inversion()
    session.close()
    later = open_session(Files("ab"), store=_store(path))
    _show(later, qtbot, "a")
    assert (later.viewer.voi, later.viewer.orientation.quarter_turns) == (Window(7, 7), 1)
    assert later.viewer.is_as_left
    _show(later, qtbot, "b")
    assert later.viewer.inverted
    later.viewer.reset()
    later.close()
    last = open_session(Files("ab"), store=_store(path))
    _show(last, qtbot, "b")
    assert (last.viewer.inverted, last.viewer.is_as_left) == (False, False)


def test_it_is_on_the_disk_soon_after_the_hand_rests(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredViews
) -> None:
    session = open_session(Files("a"), store=_store(path))
    _show(session, qtbot, "a")
    session.viewer.toggle_inversion()
    qtbot.waitUntil(lambda: kept.load(KEY_OF_A) == INVERTED)


def test_a_window_that_changes_nothing_leaves_what_another_has_kept(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredViews
) -> None:
    session = open_session(Files("ab"), store=_store(path))
    _show(session, qtbot, "a")
    kept.save({KEY_OF_A: INVERTED})
    _show(session, qtbot, "b")
    session.close()
    assert kept.load(KEY_OF_A) == INVERTED


def test_what_cannot_be_kept_is_said_once_and_kept_as_soon_as_it_can_be(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredViews
) -> None:
    path.parent.write_bytes(b"a file where the folder should be")
    session = open_session(Files("ab"), store=_store(path))
    said: list[str] = []
    session.failed.connect(said.append)
    _show(session, qtbot, "a")
    session.viewer.toggle_inversion()
    _show(session, qtbot, "b")
    qtbot.waitUntil(lambda: session.views.problem != "")
    _show(session, qtbot, "a")
    assert session.viewer.inverted
    (of_views,) = [each for each in said if each.endswith("remembered only while this window is open.")]
    assert of_views.startswith("The program's data folder cannot be used (")
    path.parent.unlink()
    with qtbot.waitSignal(session.views.problem_changed) as problem:
        _show(session, qtbot, "b")
        session.viewer.turn(1)
    assert problem.args == [""]
    assert kept.load(KEY_OF_A) == INVERTED


def test_closing_keeps_what_could_not_be_kept_before(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredViews
) -> None:
    path.parent.write_bytes(b"")
    session = open_session(Files("a"), store=_store(path))
    _show(session, qtbot, "a")
    session.viewer.toggle_inversion()
    session.viewer.remember()
    qtbot.waitUntil(lambda: session.views.problem != "")
    path.parent.unlink()
    session.close()
    assert kept.load(KEY_OF_A) == INVERTED


def test_closing_without_a_place_to_keep_views_ends_all_the_same(
    open_session: OpenSession, qtbot: QtBot, path: Path
) -> None:
    path.parent.write_bytes(b"")
    session = open_session(Files("a"), store=_store(path))
    _show(session, qtbot, "a")
    session.viewer.toggle_inversion()
    session.close()
    assert path.parent.read_bytes() == b""


def test_a_damaged_store_is_said_and_pictures_are_shown(open_session: OpenSession, qtbot: QtBot, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"x" * 5000)
    session = open_session(Files("a"), store=_store(path))
    with qtbot.waitSignal(session.failed) as said:
        _show(session, qtbot, "a")
    assert "review.damaged-1.sqlite3" in said.args[0]
    assert session.views.problem == ""


def test_a_store_of_a_newer_version_is_said_and_left_alone(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredViews
) -> None:
    kept.save({KEY_OF_A: INVERTED})
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    session = open_session(Files("a"), store=_store(path))
    with qtbot.waitSignal(session.failed) as said:
        _show(session, qtbot, "a")
    assert "newer version of this program" in said.args[0]
    session.viewer.turn(1)
    session.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.NEWEST}")
    assert kept.load(KEY_OF_A) == INVERTED


def test_all_views_are_forgotten_at_once(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredViews
) -> None:
    kept.save({KEY_OF_A: INVERTED, KEY_OF_B: INVERTED})
    session = open_session(Files("ab"), store=_store(path))
    _show(session, qtbot, "b")
    _show(session, qtbot, "a")
    assert session.viewer.is_as_left
    session.views.forget_all()
    assert session.viewer.inverted, "what is on the screen stays"
    assert not session.viewer.is_as_left
    _show(session, qtbot, "b")
    assert not session.viewer.inverted
    session.close()
    assert (kept.load(KEY_OF_A), kept.load(KEY_OF_B)) == (None, None)


class SlowStore(ReviewStore):
    """Answers when it is let."""

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: path)
        self.asked = threading.Event()
        self.gate = threading.Event()

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        answer = super().read(work)
        self.asked.set()
        assert self.gate.wait(60)
        return answer


@pytest.mark.parametrize("change", [None, RememberedView(2), "forget"])
def test_what_is_done_while_a_view_is_on_its_way_counts(
    qapp: object, path: Path, kept: StoredViews, change: RememberedView | str | None
) -> None:
    kept.save({KEY_OF_A: INVERTED})
    store = SlowStore(path)
    views = RememberedViews(store)
    thread = threading.Thread(target=views.recall, args=(KEY_OF_A,))
    thread.start()
    assert store.asked.wait(60)
    if isinstance(change, str):
        views.forget_all()
    else:
        views.keep(KEY_OF_A, change)
    store.gate.set()
    thread.join()
    assert views.view(KEY_OF_A) == (None if isinstance(change, str) else change)
    views.close()
