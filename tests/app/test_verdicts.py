"""The reader's verdicts on a study: on the disk before the next image, in every window, and whatever becomes of it."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.app.files import CLASSIFIER, Files, OpenSession, is_done, shown
from xray_viewer.app.entry import Keeping
from xray_viewer.app.session import Session
from xray_viewer.core.opinion import NO_OPINION, Circumstances, Opinion, Verdict
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions

T = TypeVar("T")
GIVEN = Circumstances(datetime(2026, 1, 2, tzinfo=UTC), result_visible=False)
NOTED = Opinion(Verdict.UNSURE, "left lower lobe?", GIVEN)


def sha(name: str) -> str:
    return f"{ord(name):064x}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "review.sqlite3"


@pytest.fixture
def kept(path: Path) -> Iterator[StoredOpinions]:
    """What is on the disk, as another window would see it."""
    store = ReviewStore(lambda: path)
    yield StoredOpinions(store)
    store.close()


class SlowStore(ReviewStore):
    """Writes when it is let."""

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: path)
        self.gate = threading.Event()
        self.gate.set()

    def change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        assert self.gate.wait(60)
        return super().change(work)


class SlowToRead(ReviewStore):
    """Reads when it is let."""

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: path)
        self.gate = threading.Event()

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        assert self.gate.wait(60)
        return super().read(work)


@pytest.fixture
def store(path: Path) -> Iterator[SlowStore]:
    store = SlowStore(path)
    yield store
    store.gate.set()


def _read(session: Session, qtbot: QtBot, images: int) -> None:
    """Wait until all is read and the first image is on the screen."""
    qtbot.waitUntil(lambda: is_done(session) and len(session.study.entries) == images and shown(session) != "")


def _saved(session: Session, index: int, verdict: Verdict | None) -> bool:
    entry = session.study.entries[index]
    return entry.opinion.verdict is verdict and entry.keeping is Keeping.SAVED


def test_a_verdict_is_kept_with_how_it_was_given(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore, kept: StoredOpinions
) -> None:
    session = open_session(Files("abc"), store=store)
    _read(session, qtbot, 3)
    session.reading.set_threshold(0.4)
    before = datetime.now(UTC)
    session.verdicts.give(sha("a"), Verdict.PNEUMONIA)
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.PNEUMONIA))
    opinion = kept.load([sha("a")])[sha("a")]
    assert opinion == session.study.entries[0].opinion
    assert opinion.circumstances is not None
    assert before <= opinion.circumstances.time <= datetime.now(UTC)
    assert opinion.circumstances.result_visible
    assert opinion.circumstances.decision_threshold == 0.4
    assert opinion.circumstances.model_sha256 == CLASSIFIER.sha256


def test_a_verdict_before_the_models_result_says_so(open_session: OpenSession, qtbot: QtBot, store: SlowStore) -> None:
    session = open_session(Files("a"), model=False, store=store)
    qtbot.waitUntil(lambda: shown(session) == "a")
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.NORMAL))
    given = session.study.entries[0].opinion.circumstances
    assert given is not None
    assert (given.result_visible, given.decision_threshold, given.model_sha256) == (False, None, "")


@pytest.mark.parametrize("index", [0, 1])
def test_an_answer_that_was_in_view_stays_seen_while_its_file_is_read_anew(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore, index: int
) -> None:
    files = Files("ab")
    session = open_session(files, store=store)
    _read(session, qtbot, 2)
    for name in "ab":
        files.hold(name)
    session.study.renew(index)
    session.study.go_to(index)
    session.verdicts.give(sha("ab"[index]), Verdict.PNEUMONIA)
    qtbot.waitUntil(lambda: _saved(session, index, Verdict.PNEUMONIA))
    opinion = session.study.entries[index].opinion
    assert opinion.circumstances is not None
    assert (opinion.circumstances.result_visible, opinion.earlier.blind_verdict) == (True, None)


def test_an_answer_that_was_in_view_on_another_day_stays_seen_before_the_model_is_there(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore, kept: StoredOpinions
) -> None:
    kept.append([(sha("a"), Opinion(Verdict.NORMAL, "", replace(GIVEN, result_visible=True)))])
    session = open_session(Files("a"), store=store, model=False)
    qtbot.waitUntil(lambda: shown(session) == "a")
    session.verdicts.take_back(sha("a"))
    session.verdicts.give(sha("a"), Verdict.PNEUMONIA)
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.PNEUMONIA))
    opinion = session.study.entries[0].opinion
    assert opinion.circumstances is not None
    assert (opinion.circumstances.result_visible, opinion.earlier.blind_verdict) == (True, None)


def test_the_same_verdict_once_more_leaves_how_it_was_given_first(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore
) -> None:
    session = open_session(Files("a"), store=store)
    _read(session, qtbot, 1)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.NORMAL))
    first = session.study.entries[0].opinion
    session.reading.set_threshold(0.9)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    assert session.study.entries[0].opinion == first
    session.history.undo()
    assert not session.history.can_undo


def test_the_next_image_waits_until_the_verdict_is_on_the_disk(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore, kept: StoredOpinions
) -> None:
    session = open_session(Files("ab"), store=store)
    _read(session, qtbot, 2)
    on_the_disk: list[Opinion] = []
    session.study.current_changed.connect(lambda _index: on_the_disk.append(kept.load([sha("a")])[sha("a")]))
    store.gate.clear()
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    assert session.study.entries[0].keeping is Keeping.SAVING
    session.study.go_to(1)
    assert session.study.current == 0
    store.gate.set()
    qtbot.waitUntil(lambda: session.study.current == 1)
    assert [opinion.verdict for opinion in on_the_disk] == [Verdict.NORMAL]
    assert _saved(session, 0, Verdict.NORMAL)


def test_a_verdict_goes_with_a_note_that_is_still_being_looked_up(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredOpinions
) -> None:
    kept.append([(sha("a"), NOTED)])

    store = SlowToRead(path)
    session = open_session(Files("ab"), store=store)
    try:
        # Views are recalled before the picture is shown, by the same store; so this one is given by its content.
        qtbot.waitUntil(lambda: len(session.study.entries) == 2)
        session.verdicts.give(sha("a"), Verdict.NORMAL)
        session.study.go_to(1)
        assert session.study.current == 0
    finally:
        store.gate.set()
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.NORMAL) and session.study.current == 1)
    assert session.study.entries[0].opinion.note == NOTED.note


def test_a_verdict_is_kept_though_its_file_is_replaced_while_its_note_is_looked_up(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredOpinions
) -> None:
    kept.append([(sha("a"), NOTED)])
    files = Files("ab")
    files.hold("a")
    store = SlowToRead(path)
    session = open_session(files, store=store, model=False)
    try:
        qtbot.waitUntil(lambda: len(session.study.entries) == 2)
        session.verdicts.give(sha("a"), Verdict.NORMAL)
        session.study.renew(0)
        session.study.go_to(1)
    finally:
        store.gate.set()
    qtbot.waitUntil(lambda: session.study.current == 1)
    opinion = kept.load([sha("a")])[sha("a")]
    assert (opinion.verdict, opinion.note) == (Verdict.NORMAL, NOTED.note)
    assert session.study.entries[0].opinion == NO_OPINION, "what its file holds now is not what was judged"


def test_opening_the_folder_again_shows_its_verdicts_before_its_files_are_read(
    open_session: OpenSession, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(b"x")
        # Long enough ago to be told from a change that is still to come.
        os.utime(tmp_path / name, (1, 1))
    session = open_session(Files("ab"), store=ReviewStore(lambda: path))
    _read(session, qtbot, 2)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    session.verdicts.annotate(sha("a"), " clear ")
    store = ReviewStore(lambda: path)
    query = "SELECT count(*) FROM known_file"
    qtbot.waitUntil(lambda: store.read(lambda connection: connection.execute(query).fetchone()) == (2,))
    store.close()
    session.close()
    files = Files("ba")
    gates = [files.hold(name) for name in "ab"]
    later = open_session(files, store=ReviewStore(lambda: path))
    qtbot.waitUntil(lambda: len(later.study.entries) == 2 and _saved(later, 1, Verdict.NORMAL))
    assert later.study.entries[1].opinion.note == "clear"
    assert later.study.entries[0].opinion == NO_OPINION
    for gate in gates:
        gate.set()


def test_a_file_with_other_content_has_no_verdict(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore, kept: StoredOpinions
) -> None:
    kept.append([(sha("z"), NOTED)])
    # Without a model: it would read the file again, and find out what is really in it.
    session = open_session(Files("a"), store=store, model=False)
    qtbot.waitUntil(lambda: shown(session) == "a")
    session.contents.identify({0: sha("z")})
    qtbot.waitUntil(lambda: session.study.entries[0].opinion == NOTED)
    session.contents.identify({0: sha("a")})
    qtbot.waitUntil(lambda: session.study.entries[0].opinion == NO_OPINION)


def test_a_file_that_is_there_twice_has_one_verdict(open_session: OpenSession, qtbot: QtBot, store: SlowStore) -> None:
    session = open_session(Files("aba"), store=store)
    _read(session, qtbot, 3)
    session.verdicts.give(sha("a"), Verdict.PNEUMONIA)
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.PNEUMONIA) and _saved(session, 2, Verdict.PNEUMONIA))
    assert session.study.entries[1].opinion == NO_OPINION
    assert session.worklist.next_unread() == 1


def test_undo_and_redo_show_the_image_and_are_on_the_disk(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore, kept: StoredOpinions
) -> None:
    session = open_session(Files("ab"), store=store)
    _read(session, qtbot, 2)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    session.study.go_to(1)
    qtbot.waitUntil(lambda: shown(session) == "b")
    session.verdicts.give(sha("b"), Verdict.PNEUMONIA)
    session.verdicts.take_back(sha("b"))
    session.verdicts.annotate(sha("b"), "note")
    for _step in range(4):
        session.history.undo()
    assert not session.history.can_undo
    qtbot.waitUntil(lambda: session.study.current == 0 and not session.keeper.has_unsaved)
    assert kept.load([sha("a"), sha("b")]) == {sha("a"): NO_OPINION, sha("b"): NO_OPINION}
    for _step in range(4):
        session.history.redo()
    assert not session.history.can_redo
    qtbot.waitUntil(lambda: session.study.current == 1 and not session.keeper.has_unsaved)
    assert kept.load([sha("b")]) == {sha("b"): Opinion(note="note")}
    assert _saved(session, 0, Verdict.NORMAL)


def test_undo_leaves_alone_what_another_window_has_changed_since(
    open_session: OpenSession, qtbot: QtBot, path: Path
) -> None:
    one, other = (open_session(Files("a"), store=ReviewStore(lambda: path)) for _window in range(2))
    for session in (one, other):
        _read(session, qtbot, 1)
    one.verdicts.give(sha("a"), Verdict.NORMAL)
    qtbot.waitUntil(lambda: _saved(one, 0, Verdict.NORMAL))
    other.keeper.refresh()
    qtbot.waitUntil(lambda: _saved(other, 0, Verdict.NORMAL))
    other.verdicts.give(sha("a"), Verdict.PNEUMONIA)
    qtbot.waitUntil(lambda: _saved(other, 0, Verdict.PNEUMONIA))
    one.keeper.refresh()
    qtbot.waitUntil(lambda: _saved(one, 0, Verdict.PNEUMONIA))
    with qtbot.waitSignal(one.history.conflicted):
        one.history.undo()
    assert not one.history.can_undo
    assert _saved(one, 0, Verdict.PNEUMONIA)
    other.history.undo()
    qtbot.waitUntil(lambda: _saved(other, 0, Verdict.NORMAL))
    assert not other.history.can_undo, "what the other window did is not this one's to undo"


def test_a_study_opened_later_has_nothing_to_undo(
    open_session: OpenSession, qtbot: QtBot, store: SlowStore, tmp_path: Path
) -> None:
    session = open_session(Files("a"), store=store)
    _read(session, qtbot, 1)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    session.opener.open([tmp_path])
    assert not session.history.can_undo
    _read(session, qtbot, 1)
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.NORMAL))


def test_what_cannot_be_saved_stands_as_not_saved_and_is_tried_again(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredOpinions
) -> None:
    session = open_session(Files("ab"), store=ReviewStore(lambda: path))
    _read(session, qtbot, 2)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TRIGGER full BEFORE INSERT ON opinion BEGIN SELECT RAISE(ABORT, 'full'); END")
        with qtbot.waitSignal(session.failed) as said:
            session.verdicts.give(sha("a"), Verdict.NORMAL)
            session.study.go_to(1)
        assert "your verdicts are not saved" in said.args[0]
        assert session.study.entries[0].opinion.verdict is Verdict.NORMAL
        assert session.study.entries[0].keeping is Keeping.NOT_SAVED
        assert session.study.current == 1, "said once, nothing is held up"
        qtbot.waitUntil(lambda: shown(session) == "b")
        session.verdicts.give(sha("b"), Verdict.PNEUMONIA)
        session.study.go_to(0)
        assert session.study.current == 0
        assert session.study.verdict_tally(0.5).not_saved == 2
        other.execute("DROP TRIGGER full")
    session.keeper.try_again()

    def are_saved() -> bool:
        return _saved(session, 0, Verdict.NORMAL) and _saved(session, 1, Verdict.PNEUMONIA)

    # The attempt for the second one may still be under way, and fail: then the next one comes by itself.
    qtbot.waitUntil(are_saved, timeout=30_000)
    assert session.keeper.problem == ""
    found = kept.load([sha("a"), sha("b")])
    assert [opinion.verdict for opinion in found.values()] == [Verdict.NORMAL, Verdict.PNEUMONIA]


def test_a_store_that_cannot_be_read_keeps_nobody_from_reading(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredOpinions
) -> None:
    path.parent.write_bytes(b"a file where the folder should be")
    session = open_session(Files("a"), store=ReviewStore(lambda: path))
    _read(session, qtbot, 1)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    qtbot.waitUntil(lambda: session.study.entries[0].keeping is Keeping.NOT_SAVED)
    path.parent.unlink()
    session.close()
    assert kept.load([sha("a")])[sha("a")].verdict is Verdict.NORMAL, "closing tries once more"


def test_a_newer_store_is_left_alone_and_the_verdict_stands_as_not_saved(
    open_session: OpenSession, qtbot: QtBot, path: Path, kept: StoredOpinions
) -> None:
    kept.append([(sha("a"), NOTED)])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
        content = connection.execute("SELECT count(*) FROM opinion").fetchone()
    session = open_session(Files("a"), store=ReviewStore(lambda: path))
    _read(session, qtbot, 1)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    qtbot.waitUntil(lambda: session.study.entries[0].keeping is Keeping.NOT_SAVED)
    assert "newer version" in session.keeper.problem
    session.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM opinion").fetchone() == content


def test_without_a_store_a_verdict_is_not_called_saved(open_session: OpenSession, qtbot: QtBot) -> None:
    session = open_session(Files("a"))
    _read(session, qtbot, 1)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    qtbot.waitUntil(lambda: session.study.entries[0].keeping is Keeping.NOT_SAVED)
    assert session.study.entries[0].opinion.verdict is Verdict.NORMAL


def test_a_file_that_cannot_be_read_is_passed_over(open_session: OpenSession, qtbot: QtBot, store: SlowStore) -> None:
    files = Files("abc")
    files.broken = {"b"}
    session = open_session(files, store=store)
    _read(session, qtbot, 3)
    assert session.worklist.next_unread() == 2
    session.study.go_to(2)
    assert session.worklist.next_unread() == 0
    assert session.study.verdict_tally(0.5).unread == 2


def test_a_store_that_is_damaged_meanwhile_holds_again_what_the_window_shows(
    open_session: OpenSession, qtbot: QtBot, path: Path
) -> None:
    session = open_session(Files("ab"), store=ReviewStore(lambda: path))
    _read(session, qtbot, 2)
    session.verdicts.give(sha("a"), Verdict.NORMAL)
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.NORMAL))
    for part in ("-wal", "-shm"):
        Path(f"{path}{part}").unlink(missing_ok=True)
    path.unlink()
    path.write_bytes(b"x" * 5000)
    with qtbot.waitSignal(session.failed) as said:
        session.verdicts.give(sha("b"), Verdict.UNSURE)
    assert "your verdicts" in said.args[0]
    assert "review.damaged-1.sqlite3" in said.args[0]
    qtbot.waitUntil(lambda: _saved(session, 0, Verdict.NORMAL) and _saved(session, 1, Verdict.UNSURE))
    store = ReviewStore(lambda: path)
    found = StoredOpinions(store).load([sha("a"), sha("b")])
    store.close()
    assert [opinion.verdict for opinion in found.values()] == [Verdict.NORMAL, Verdict.UNSURE]
