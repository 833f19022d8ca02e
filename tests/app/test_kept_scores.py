"""A study that was scored opens with its scores, and what changed is scored anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.files import CLASSIFIER, Files, OpenSession, is_done, shown
from tests.app.full_store import FullStore
from xray_viewer.app.entry import Progress
from xray_viewer.app.session import Session
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_scores import StoredScores


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    store = ReviewStore(lambda: tmp_path / "review.sqlite3")
    yield store
    store.close()


def sha(name: str) -> str:
    return f"{ord(name):064x}"


def score_once(open_session: OpenSession, qtbot: QtBot, store: ReviewStore, names: str) -> Files:
    files = Files(names)
    session = open_session(files, store=store)
    qtbot.waitUntil(lambda: is_done(session) and len(session.study.entries) == len(names))
    kept = StoredScores(store, CLASSIFIER.spec, CLASSIFIER.sha256)
    qtbot.waitUntil(lambda: len(kept.load(map(sha, names), "cpu")) == len(names), timeout=10_000)
    return files


def probabilities(session: Session) -> list[float | None]:
    return [entry.probability for entry in session.study.entries]


def test_a_study_that_was_scored_has_its_scores_and_runs_nothing(
    open_session: OpenSession, qtbot: QtBot, store: ReviewStore
) -> None:
    assert sorted(score_once(open_session, qtbot, store, "abc").scored) == [*b"abc"]
    files = Files("cab")
    later = open_session(files, store=store)
    later.contents.identify({})
    qtbot.waitUntil(lambda: is_done(later) and len(later.study.entries) == 3)
    assert files.scored == []
    assert probabilities(later) == [ord(name) / 255 for name in "cab"]
    scoring = later.study.entries[0].scoring
    assert scoring is not None
    assert (scoring.model_sha256, scoring.device, scoring.sha256) == (CLASSIFIER.sha256, "cpu", sha("c"))


def test_a_content_that_is_known_has_its_score_before_its_file_is_read(
    open_session: OpenSession, qtbot: QtBot, store: ReviewStore
) -> None:
    score_once(open_session, qtbot, store, "abc")
    files = Files("abc")
    gates = [files.hold(name) for name in "bc"]
    later = open_session(files, store=store)
    qtbot.waitUntil(lambda: len(later.study.entries) == 3 and later.reading.classifier is not None)
    later.contents.identify({index: sha(name) for index, name in enumerate("abc")})
    qtbot.waitUntil(lambda: is_done(later))
    assert probabilities(later) == [ord(name) / 255 for name in "abc"]
    for gate in gates:
        gate.set()


def test_contents_that_are_known_before_the_model_is_there_have_their_scores_with_it(
    open_session: OpenSession, qtbot: QtBot, store: ReviewStore
) -> None:
    score_once(open_session, qtbot, store, "ab")
    files = Files("ab")
    later = open_session(files, store=store, model=False)
    qtbot.waitUntil(lambda: shown(later) == "a" and len(later.study.entries) == 2)
    later.contents.identify({1: sha("b")})
    files.hold("b")
    assert later.study.entries[1].progress is Progress.WAITING
    later.load_model(Path("model.onnx"), "auto")
    qtbot.waitUntil(lambda: later.study.entries[1].progress is Progress.DONE)
    assert later.study.entries[1].probability == ord("b") / 255


def test_a_file_that_turns_out_to_be_another_one_is_scored_anew(
    open_session: OpenSession, qtbot: QtBot, store: ReviewStore
) -> None:
    score_once(open_session, qtbot, store, "abz")
    files = Files("ab")
    gate = files.hold("b")
    later = open_session(files, store=store)
    qtbot.waitUntil(lambda: shown(later) == "a" and len(later.study.entries) == 2)
    qtbot.waitUntil(lambda: later.reading.classifier is not None)
    # By path, size and time it is the file of yesterday, which was another one.
    later.contents.identify({1: sha("z")})
    qtbot.waitUntil(lambda: later.study.entries[1].probability == ord("z") / 255)
    gate.set()
    later.study.go_to(1)
    qtbot.waitUntil(lambda: later.study.entries[1].probability == ord("b") / 255)


def test_scores_that_were_refused_are_kept_at_the_latest_when_the_window_is_closed(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    store = FullStore(tmp_path / "data" / "review.sqlite3")
    session = open_session(Files("abc"), store=store)
    said: list[str] = []
    session.kept.noticed.connect(said.append)
    qtbot.waitUntil(lambda: is_done(session) and len(session.study.entries) == 3)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["The disk is full. Make room on it."]
    assert None not in probabilities(session)
    store.has_room = True
    session.close()
    found = StoredScores(store, CLASSIFIER.spec, CLASSIFIER.sha256).load(map(sha, "abc"), "cpu")
    assert len(found) == 3
    store.close()


def test_scores_that_cannot_be_kept_are_there_and_that_is_said_once(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "in the way").write_text("a file where the data folder should be")
    store = ReviewStore(lambda: tmp_path / "in the way" / "review.sqlite3")
    session = open_session(Files("abc"), store=store)
    said: list[str] = []
    session.kept.noticed.connect(said.append)
    qtbot.waitUntil(lambda: is_done(session) and len(session.study.entries) == 3)
    qtbot.waitUntil(lambda: bool(said))
    assert None not in probabilities(session)
    session.opener.open([tmp_path])
    qtbot.waitUntil(lambda: is_done(session) and len(session.study.entries) == 3)
    assert len(said) == 1
