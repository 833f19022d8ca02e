"""Read first: the model's answer is concealed until there is a verdict, and what was seen when is kept."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, is_done, shown
from tests.app.full_store import FullStore
from tests.app.test_study import STATES, count, entry
from xray_viewer.app.session import Session
from xray_viewer.app.study import StudyState
from xray_viewer.core.assessment import Status
from xray_viewer.core.opinion import NO_OPINION, Earlier, Opinion, Verdict
from xray_viewer.core.worklist import Listed
from xray_viewer.review.review_table import REVIEW_COLUMNS
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions

Open = Callable[..., Session]


def sha(name: str) -> str:
    return f"{ord(name):064x}"


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "review.sqlite3"


@pytest.fixture
def open_read(open_session: OpenSession, qtbot: QtBot, store_path: Path) -> Open:
    def open_it(names: str, *, model: bool = True, reads_first: bool = True) -> Session:
        session = open_session(Files(names), store=ReviewStore(lambda: store_path), model=model)
        session.study.set_reads_first(reads_first)
        qtbot.waitUntil(lambda: shown(session) != "" and (is_done(session) or not model))
        return session

    return open_it


def judge(session: Session, qtbot: QtBot, verdict: Verdict | None) -> Opinion:
    """Give a verdict on the current image, or take it back, and wait until that is on the disk."""
    index = session.study.current
    sha256 = session.contents.sha256(index)
    if verdict is None:
        session.verdicts.take_back(sha256)
    else:
        session.verdicts.give(sha256, verdict)
    qtbot.waitUntil(lambda: session.study.entries[index].verdict is verdict and not session.keeper.has_unsaved)
    return session.study.entries[index].opinion


def visible(opinion: Opinion) -> bool:
    assert opinion.circumstances is not None
    return opinion.circumstances.result_visible


def test_nothing_of_the_answer_is_to_be_seen_before_the_verdict(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("ab")
    session.reading.set_threshold(0.0)
    first = session.study.entries[0]
    assert first.is_concealed
    assert (first.probability, first.decision(0.0), first.is_not_assessed, first.explanation) == (None, None, False, "")
    assert session.study.tally(0.0).flagged == 0
    assert session.study.tally(0.0).concealed == 2
    assert session.worklist.counts()[Listed.FLAGGED] == 0
    judge(session, qtbot, Verdict.NORMAL)
    assert session.study.entries[0].probability == pytest.approx(ord("a") / 255)
    assert session.study.entries[1].probability is None
    assert (session.study.tally(0.0).flagged, session.study.tally(0.0).concealed) == (1, 1)
    assert session.worklist.counts()[Listed.DISAGREEMENTS] == 1


def test_a_verdict_on_a_concealed_answer_is_blind_and_one_after_it_is_not(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("a")
    blind = judge(session, qtbot, Verdict.NORMAL)
    assert not visible(blind)
    assert blind.earlier.blind_verdict is Verdict.NORMAL
    changed = judge(session, qtbot, Verdict.PNEUMONIA)
    assert visible(changed)
    assert changed.earlier == Earlier(blind_verdict=Verdict.NORMAL, was_judged=True, was_visible=True)


def test_taking_back_or_undoing_does_not_make_a_seen_answer_unseen(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("a")
    judge(session, qtbot, Verdict.NORMAL)
    taken_back = judge(session, qtbot, None)
    assert session.study.entries[0].is_concealed
    assert taken_back.earlier.blind_verdict is Verdict.NORMAL
    assert visible(judge(session, qtbot, Verdict.PNEUMONIA))
    for _ in range(3):
        session.history.undo()
    qtbot.waitUntil(lambda: session.study.entries[0].opinion == NO_OPINION and not session.keeper.has_unsaved)
    again = judge(session, qtbot, Verdict.UNSURE)
    assert visible(again)
    assert again.earlier.blind_verdict is Verdict.NORMAL


def test_that_holds_on_another_day_too(
    open_read: Open, qtbot: QtBot, open_session: OpenSession, store_path: Path
) -> None:
    session = open_read("a")
    judge(session, qtbot, Verdict.NORMAL)
    judge(session, qtbot, None)
    later = open_read("a")
    qtbot.waitUntil(lambda: later.study.entries[0].opinion.earlier.was_judged)
    assert visible(judge(later, qtbot, Verdict.PNEUMONIA))
    store = ReviewStore(lambda: store_path)
    kept = StoredOpinions(store).load([sha("a")])[sha("a")]
    assert kept.earlier == Earlier(blind_verdict=Verdict.NORMAL, was_judged=True, was_visible=True)
    store.close()


def seen_on_disk(store_path: Path, name: str) -> bool:
    """Whether another window would know that the answer was seen."""
    store = ReviewStore(lambda: store_path)
    try:
        return StoredOpinions(store).load([sha(name)])[sha(name)].earlier.was_visible
    finally:
        store.close()


def test_a_blind_verdict_that_is_changed_on_another_day_before_there_is_a_model_is_not_blind(
    open_read: Open, qtbot: QtBot, store_path: Path
) -> None:
    session = open_read("a")
    assert not visible(judge(session, qtbot, Verdict.NORMAL))
    assert session.study.entries[0].probability is not None, "the verdict has shown it"
    qtbot.waitUntil(lambda: seen_on_disk(store_path, "a"))
    later = open_read("a", model=False)
    changed = judge(later, qtbot, Verdict.PNEUMONIA)
    assert visible(changed)
    assert changed.earlier.blind_verdict is Verdict.NORMAL


def test_an_answer_that_was_in_view_is_seen_on_another_day_also_without_a_verdict(
    open_read: Open, qtbot: QtBot, store_path: Path
) -> None:
    open_read("ab", reads_first=False)
    qtbot.waitUntil(lambda: seen_on_disk(store_path, "a") and seen_on_disk(store_path, "b"))
    before_the_model = open_read("a", model=False)
    assert visible(judge(before_the_model, qtbot, Verdict.NORMAL))
    concealed = open_read("b")
    assert concealed.study.entries[0].is_concealed
    assert visible(judge(concealed, qtbot, Verdict.NORMAL))


def test_an_answer_that_was_never_in_view_is_blind_on_another_day(
    open_read: Open, qtbot: QtBot, store_path: Path
) -> None:
    open_read("ab").close()
    assert not seen_on_disk(store_path, "a")
    assert not visible(judge(open_read("a"), qtbot, Verdict.NORMAL))


def test_what_was_seen_is_on_the_disk_when_the_window_is_closed(
    open_read: Open, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xray_viewer.app.seen_answers._MILLISECONDS", 3_600_000)
    session = open_read("abc", reads_first=False)
    assert not seen_on_disk(store_path, "c")
    session.close()
    assert all(seen_on_disk(store_path, name) for name in "abc")


def test_what_was_seen_is_written_again_where_it_could_not_be(
    open_session: OpenSession, qtbot: QtBot, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xray_viewer.app.seen_answers._RETRY_MILLISECONDS", 1)
    store = FullStore(store_path)
    open_session(Files("a"), store=store)
    qtbot.waitUntil(lambda: "seen answers" in store.refused)
    assert not seen_on_disk(store_path, "a")
    store.has_room = True
    qtbot.waitUntil(lambda: seen_on_disk(store_path, "a"))


def test_what_was_seen_is_written_again_where_the_store_was_damaged(
    open_read: Open, qtbot: QtBot, store_path: Path
) -> None:
    session = open_read("ab", reads_first=False)
    qtbot.waitUntil(lambda: seen_on_disk(store_path, "b"))
    for part in ("-wal", "-shm", ""):
        Path(f"{store_path}{part}").unlink(missing_ok=True)
    store_path.write_bytes(b"x" * 5000)
    judge(session, qtbot, Verdict.NORMAL)
    qtbot.waitUntil(lambda: seen_on_disk(store_path, "b"))


def test_an_answer_that_was_looked_at_before_the_mode_was_chosen_was_seen(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("ab", reads_first=False)
    session.study.set_reads_first(True)
    assert session.study.entries[0].is_concealed
    assert visible(judge(session, qtbot, Verdict.NORMAL))
    session.study.go_to(1)
    qtbot.waitUntil(lambda: shown(session) == "b")
    assert visible(judge(session, qtbot, Verdict.NORMAL)), "it stood in the list"


def test_a_mind_that_changes_before_there_is_an_answer_stays_blind(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("a", model=False)
    judge(session, qtbot, Verdict.NORMAL)
    changed = judge(session, qtbot, Verdict.PNEUMONIA)
    assert not visible(changed)
    assert changed.earlier.blind_verdict is Verdict.PNEUMONIA


def table(session: Session, qtbot: QtBot, output: Path, *, with_hidden: bool = False) -> list[dict[str, str]]:
    """Export a table and read it back."""
    with qtbot.waitSignal(session.exporter.exported):
        session.exporter.export_table(output, with_hidden=with_hidden)
    with output.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_table_has_the_answers_that_are_in_view_and_the_blind_verdicts(
    open_read: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_read("ab")
    judge(session, qtbot, Verdict.NORMAL)
    judge(session, qtbot, Verdict.PNEUMONIA)
    judged, hidden = table(session, qtbot, tmp_path / "out.csv")
    assert tuple(judged) == REVIEW_COLUMNS
    assert judged["status"] == "scored"
    assert float(judged["probability"]) > 0
    assert (judged["verdict"], judged["result_visible"], judged["blind_verdict"]) == ("pneumonia", "true", "normal")
    told = {column: value for column, value in hidden.items() if value}
    assert told.keys() == {"path", "reason", "threshold", "sha256"}
    assert told["reason"] == "The model's answer is left out until there is a verdict."


def test_a_verdict_after_a_table_without_the_answers_is_blind(open_read: Open, qtbot: QtBot, tmp_path: Path) -> None:
    session = open_read("ab")
    table(session, qtbot, tmp_path / "out.csv")
    assert not visible(judge(session, qtbot, Verdict.NORMAL))


def test_whoever_writes_the_hidden_answers_into_a_table_has_seen_them(
    open_read: Open, qtbot: QtBot, tmp_path: Path, store_path: Path
) -> None:
    session = open_read("ab")
    rows = table(session, qtbot, tmp_path / "out.csv", with_hidden=True)
    assert [row["status"] for row in rows] == ["scored", "scored"]
    assert all(float(row["probability"]) > 0 for row in rows)
    assert session.study.entries[0].is_concealed, "the window goes on to hide them"
    given = judge(session, qtbot, Verdict.NORMAL)
    assert visible(given)
    assert given.earlier.blind_verdict is None
    row = table(session, qtbot, tmp_path / "later.csv")[0]
    assert (row["verdict"], row["result_visible"], row["blind_verdict"]) == ("normal", "true", "")
    qtbot.waitUntil(lambda: seen_on_disk(store_path, "b"))


def test_a_table_that_nobody_waits_for_has_been_seen_all_the_same(
    open_read: Open, qtbot: QtBot, tmp_path: Path, store_path: Path
) -> None:
    session = open_read("ab")
    session.exporter.export_table(tmp_path / "out.csv", with_hidden=True)
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    session.exporter.cancel()
    session.close()
    assert seen_on_disk(store_path, "a")


def test_answers_in_a_table_that_could_not_be_written_have_not_been_seen(
    open_read: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_read("a")
    with qtbot.waitSignal(session.exporter.failed):
        session.exporter.export_table(tmp_path / "missing" / "out.csv", with_hidden=True)
    assert not visible(judge(session, qtbot, Verdict.NORMAL))


def test_the_mode_conceals_and_shows_all_at_once_and_counts_stay_right() -> None:
    study = StudyState()
    study.add(STATES)
    study.set_reads_first(True)
    assert [image.is_concealed for image in study.entries] == [not image.has_failed for image in STATES]
    tally = study.tally(0.5)
    assert (tally.flagged, tally.not_assessed, tally.failed, tally.to_read, tally.concealed) == (0, 0, 2, 2, 4)
    study.add([entry(probability=0.7), entry(probability=0.9, status=Status.NOT_ASSESSED)])
    assert study.tally(0.5).concealed == 6
    study.set_reads_first(False)
    assert study.tally(0.5) == count(study.entries, 0.5)
