"""The worklist of a session: what is listed, in which order, and how keys go through it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, is_done
from xray_viewer.app.entry import Entry, Keeping, Progress
from xray_viewer.app.session import Session
from xray_viewer.core.opinion import Opinion, Verdict
from xray_viewer.core.row_header import RowHeader
from xray_viewer.core.worklist import Listed, Listing, Order
from xray_viewer.review.store import ReviewStore

# The files' probabilities rise with their letters: a is 0.38, z is 0.48.
Open = Callable[..., Session]


@pytest.fixture
def open_read(open_session: OpenSession, qtbot: QtBot, tmp_path: Path) -> Open:
    def open_it(names: str, broken: str = "") -> Session:
        files = Files(names)
        files.broken = set(broken)
        session = open_session(files, store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
        qtbot.waitUntil(lambda: len(session.study.entries) == len(names) and is_done(session))
        qtbot.waitUntil(lambda: session.viewer.picture is not None or bool(broken))
        return session

    return open_it


def listed(session: Session) -> str:
    entries = session.study.entries
    return "".join(entries[session.worklist.index(row)].given for row in range(len(session.worklist)))


def current(session: Session) -> str:
    entry = session.study.current_entry
    return "" if entry is None else entry.given


def judge(session: Session, qtbot: QtBot, verdict: Verdict) -> None:
    index = session.study.current
    session.verdicts.give(session.contents.sha256(index), verdict)
    qtbot.waitUntil(lambda: session.study.entries[index].verdict is verdict)
    qtbot.waitUntil(lambda: not session.keeper.has_unsaved)


def show(session: Session, **changes: object) -> None:
    session.worklist.show(replace(session.worklist.listing, **changes))  # type: ignore[arg-type]


def step(session: Session, by: int) -> str:
    index = session.worklist.neighbour(by)
    assert index is not None
    session.study.go_to(index)
    return current(session)


def test_the_highest_probability_comes_first_and_nothing_is_hidden(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("bdace", broken="d")
    show(session, order=Order.PROBABILITY, is_descending=True)
    assert listed(session) == "ecbad"
    show(session, order=Order.PROBABILITY, is_descending=False)
    assert listed(session) == "abced"
    show(session, order=Order.FILE)
    assert listed(session) == "abcde"
    show(session, order=Order.FOLDER)
    assert listed(session) == "bdace"


def test_keys_follow_the_order_and_the_choice(open_read: Open) -> None:
    session = open_read("bdace")
    show(session, order=Order.PROBABILITY, is_descending=True)
    assert current(session) == "b"
    assert [step(session, 1), step(session, 1), step(session, -1)] == ["a", "a", "b"]
    first, last = session.worklist.end(is_last=False), session.worklist.end(is_last=True)
    assert (first, last) == (4, 2)
    # 0.388 is between b and c.
    session.reading.set_threshold(0.386)
    show(session, listed=Listed.FLAGGED)
    assert listed(session) == "edc"
    assert current(session) == "b", "the picture stays, whatever is listed"
    assert step(session, -1) == "c"


def test_an_image_that_is_not_listed_has_its_place_between_the_others(open_read: Open) -> None:
    session = open_read("bdace")
    session.study.go_to(2)
    session.reading.set_threshold(0.386)
    show(session, listed=Listed.FLAGGED)
    assert (listed(session), current(session)) == ("dce", "a")
    assert step(session, 1) == "c"
    session.study.go_to(2)
    assert step(session, -1) == "d"


def test_a_verdict_moves_nothing_before_the_reader_goes_on(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("abcd")
    show(session, listed=Listed.UNREAD, order=Order.VERDICT)
    session.study.go_to(1)
    judge(session, qtbot, Verdict.NORMAL)
    assert session.worklist.counts()[Listed.UNREAD] == 3
    # This arranges all anew.
    session.study.set_reads_first(True)
    assert (listed(session), current(session)) == ("abcd", "b")
    assert step(session, 1) == "c"
    assert listed(session) == "acd"
    assert step(session, -1) == "a"


def test_an_opinion_that_comes_from_the_disk_holds_no_image_in_its_place(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("abcd")
    session.study.go_to(3)
    show(session, order=Order.PROBABILITY, is_descending=True)
    answered = session.study.entries[3]
    session.study.set_progress(3, Progress.READING)
    qtbot.waitUntil(lambda: listed(session) == "cbad")
    opinion = Opinion(note="of yesterday")
    session.study.set_opinion(3, opinion, Keeping.SAVED)
    session.study.update(3, replace(answered, opinion=opinion))
    qtbot.waitUntil(lambda: listed(session) == "dcba")


def test_what_is_read_is_listed_among_the_unread_no_more_when_they_are_asked_for(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("abc")
    judge(session, qtbot, Verdict.NORMAL)
    show(session, listed=Listed.UNREAD)
    assert (listed(session), current(session)) == ("bc", "a")


def test_the_next_unread_one_is_the_next_in_the_list_and_then_the_first(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("abcd")
    show(session, order=Order.PROBABILITY, is_descending=True)
    session.study.go_to(2)
    assert session.worklist.next_unread() == 1
    judge(session, qtbot, Verdict.NORMAL)
    session.study.go_to(0)
    assert session.worklist.next_unread() == 3
    session.reading.set_threshold(0.0)
    show(session, listed=Listed.DISAGREEMENTS)
    assert listed(session) == "c"
    assert session.worklist.next_unread() is None


def test_the_threshold_lists_anew_and_the_current_image_stays(open_read: Open) -> None:
    session = open_read("abcd")
    session.reading.set_threshold(0.386)
    show(session, listed=Listed.FLAGGED)
    session.study.go_to(2)
    assert listed(session) == "cd"
    session.reading.set_threshold(0.9)
    assert (listed(session), current(session)) == ("c", "c")
    session.reading.set_threshold(0.0)
    assert listed(session) == "abcd"


def test_an_image_that_the_threshold_drops_is_listed_no_more_once_the_reader_goes_on(open_read: Open) -> None:
    session = open_read("abcd")
    session.reading.set_threshold(0.386)
    show(session, listed=Listed.FLAGGED)
    session.study.go_to(2)
    # 0.39 is between c and d.
    session.reading.set_threshold(0.39)
    assert listed(session) == "cd"
    assert step(session, 1) == "d"
    assert listed(session) == "d"
    assert session.worklist.counts()[Listed.FLAGGED] == 1


def test_names_are_ranked_anew_only_when_there_are_others(
    open_read: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    session = open_read("bdace")
    asked: list[Order] = []
    keys = session.row_texts.keys

    def count(order: Order) -> Sequence[object]:
        asked.append(order)
        return keys(order)

    monkeypatch.setattr(session.row_texts, "keys", count)
    show(session, order=Order.FILE)
    # This arranges all anew.
    session.study.set_reads_first(True)
    show(session, search="e")
    show(session, search="")
    assert (listed(session), asked) == ("abcde", [Order.FILE])
    session.study.add([Entry(tmp_path / "0", "0")])
    qtbot.waitUntil(lambda: listed(session) == "0abcde")


def test_words_are_searched_in_names_and_notes(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("abc")
    session.verdicts.annotate(session.contents.sha256(2), "Left LOWER lung")
    qtbot.waitUntil(lambda: session.study.entries[2].opinion.note != "")
    show(session, search="lower left")
    assert listed(session) == "c"
    show(session, search="upper")
    assert listed(session) == ""
    assert session.worklist.neighbour(1) is None
    assert session.worklist.end(is_last=True) is None
    assert session.worklist.next_unread() is None
    show(session, search="B")
    assert listed(session) == "b"


def test_a_random_order_is_the_same_on_another_day(open_read: Open, qtbot: QtBot) -> None:
    session = open_read("abcdefgh")
    show(session, order=Order.RANDOM)
    shuffled = listed(session)
    assert sorted(shuffled) == list("abcdefgh") != list(shuffled)
    assert open_read("hgfedcba").settings.shuffle_seed == session.settings.shuffle_seed
    again = open_read("hgfedcba")
    show(again, order=Order.RANDOM)
    assert listed(again) == shuffled


def test_another_study_is_listed_from_its_beginning(open_read: Open, qtbot: QtBot, tmp_path: Path) -> None:
    session = open_read("abc")
    show(session, order=Order.PROBABILITY, is_descending=True)
    session.opener.open([tmp_path])
    assert len(session.worklist) == 0
    qtbot.waitUntil(lambda: len(session.worklist) == 3 and is_done(session))
    assert sorted(listed(session)) == list("abc")


def test_rows_are_ordered_by_what_headers_say(open_session: OpenSession, qtbot: QtBot, tmp_path: Path) -> None:
    headers = {
        "a": RowHeader("Roe, Jane", "7", "Thorax", "2020-01-02", "PA", "010Y"),
        "b": RowHeader("Doe, John", "8", "chest", "2019-05-01", "AP", "002M"),
        "c": RowHeader(),
        "d": RowHeader("Roe, Jane", "7", "", "2021-01-01", "", "070Y"),
    }
    files = Files("abcd")
    files.headers = headers
    session = open_session(files)
    qtbot.waitUntil(lambda: len(session.worklist) == 4 and session.row_texts.header(3).patient_id == "7")
    for order, expected in (
        (Order.AGE, "badc"),
        (Order.DATE, "badc"),
        (Order.STUDY, "bacd"),
        (Order.VIEW, "bacd"),
        (Order.PATIENT, "adbc"),
    ):
        show(session, order=order)
        assert listed(session) == expected, order
    assert [session.row_texts.patient(index) for index in range(4)] == ["1", "2", "", "1"]
    show(session, search="doe")
    assert listed(session) == "", "who is not shown is not searched"
    session.tools.cycle_annotations()
    session.tools.cycle_annotations()
    assert session.row_texts.patient(0) == "Roe, Jane  7"
    qtbot.waitUntil(lambda: listed(session) == "b")
    show(session, search="")
    assert listed(session) == "badc"


def test_a_file_that_was_replaced_has_its_own_header(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("ab")
    files.headers = {name: RowHeader("Roe, Jane", "7", "Thorax", "2020-01-02") for name in "ab"}
    session = open_session(files)
    qtbot.waitUntil(lambda: session.row_texts.header(1).patient_id == "7")
    files.headers = {"a": RowHeader("Roe, Jane", "7"), "b": RowHeader("Doe, John", "8", "chest", "2019-05-01")}
    show(session, order=Order.STUDY)
    assert listed(session) == "ab"
    session.study.renew(1)
    qtbot.waitUntil(lambda: session.row_texts.header(1).patient_id == "8")
    assert session.row_texts.patient(1) == "2"
    assert session.row_texts.header(0).study == "Thorax", "the other one was not read again"
    qtbot.waitUntil(lambda: listed(session) == "ba")


def test_the_listing_is_plain_at_first(open_read: Open) -> None:
    assert open_read("a").worklist.listing == Listing()
