"""The model reads the study in the background, from the image that is looked at."""

import threading
from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, is_done, shown
from xray_viewer.app.entry import Progress
from xray_viewer.app.session import Session
from xray_viewer.review.pipeline import enough_ahead

# As many files as there are characters for names.
MANY = "".join(chr(number) for number in range(33, 127) if chr(number) not in "./")


def test_a_file_that_fails_is_an_entry_with_its_reason(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("abc")
    files.broken = {"b"}
    session = open_session(files)
    qtbot.waitUntil(lambda: is_done(session))
    assert [entry.progress for entry in session.study.entries] == [Progress.DONE, Progress.FAILED, Progress.DONE]
    assert session.study.entries[1].reason == "The file is cut short."


def test_a_model_that_fails_is_not_taken_for_a_file_that_does(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("abc")
    files.unscorable = {"b"}
    session = open_session(files)
    qtbot.waitUntil(lambda: bool(session.study.entries) and session.study.tally(0.5).to_read == 0)
    failed = session.study.entries[1]
    assert failed.progress is Progress.MODEL_FAILED
    assert failed.reason == "It has stopped on this picture. Try another device."
    assert session.study.tally(0.5).failed == 1


def test_reading_goes_on_from_the_image_that_is_looked_at(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("abcdef")
    session = open_session(files, model=False)
    started: list[int] = []

    def note(index: int) -> None:
        if session.study.entries[index].progress is Progress.READING:
            started.append(index)

    session.study.entry_changed.connect(note)
    qtbot.waitUntil(lambda: len(session.study.entries) == 6 and shown(session) == "a")
    session.study.go_to(3)
    qtbot.waitUntil(lambda: shown(session) == "d")
    session.load_model(Path("model.onnx"), "auto")
    qtbot.waitUntil(lambda: is_done(session))
    assert sorted(started) == [0, 1, 2, 3, 4, 5]
    # The one that is looked at, its neighbours, the rest. Several files are read at once, and which of them is begun
    # first is left to the system.
    assert set(started[:2]) < {2, 3, 4}
    assert started.index(0) >= 4


def test_the_next_image_is_found_without_looking_at_those_that_are_read(
    open_session: OpenSession, qtbot: QtBot
) -> None:
    session = open_session(Files(MANY))
    looked: list[int] = []
    waiting = session.study.waiting

    def counted() -> Iterator[int]:
        for index in waiting():
            looked.append(index)
            yield index

    session.study.waiting = counted  # type: ignore[method-assign]
    qtbot.waitUntil(lambda: len(session.study.entries) == len(MANY) and is_done(session))
    # A look goes no further than what should be on its way, and there is one for each that is begun or done at most.
    assert len(looked) <= 2 * enough_ahead() * len(MANY)


def _count(session: Session, progress: Progress) -> int:
    return sum(entry.progress is progress for entry in session.study.entries)


def test_few_pictures_are_held_at_once(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files(MANY)
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: _count(session, Progress.READING) > 2)
    assert _count(session, Progress.READING) <= enough_ahead()
    files.score_gate.set()
    qtbot.waitUntil(lambda: is_done(session))


def test_paused_reading_leaves_the_rest_and_still_reads_what_is_looked_at(
    open_session: OpenSession, qtbot: QtBot
) -> None:
    files = Files(MANY)
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: _count(session, Progress.READING) > 2)
    session.scorer.pause()
    files.score_gate.set()
    session.study.go_to(60)
    qtbot.waitUntil(lambda: session.study.entries[60].progress is Progress.DONE)
    qtbot.waitUntil(lambda: _count(session, Progress.READING) == 0)
    left = _count(session, Progress.WAITING)
    assert left >= len(MANY) - enough_ahead() - 1
    assert session.study.entries[61].progress is Progress.WAITING
    session.scorer.resume()
    assert not session.scorer.is_stopped
    qtbot.waitUntil(lambda: is_done(session))


def test_cancelled_reading_is_known_from_paused_and_can_be_taken_up_again(
    open_session: OpenSession, qtbot: QtBot
) -> None:
    session = open_session(Files("abc"), model=False)
    qtbot.waitUntil(lambda: shown(session) == "a")
    session.scorer.cancel()
    assert (session.scorer.is_stopped, session.scorer.is_cancelled) == (True, True)
    session.load_model(Path("model.onnx"), "auto")
    qtbot.waitUntil(lambda: session.study.entries[0].progress is Progress.DONE)
    assert _count(session, Progress.WAITING) == 2
    session.scorer.resume()
    qtbot.waitUntil(lambda: is_done(session))
    assert not session.scorer.is_cancelled


def test_what_is_looked_at_overtakes_what_is_not_begun(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files(MANY)
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: _count(session, Progress.READING) > 2)
    begun = {index for index, entry in enumerate(session.study.entries) if entry.progress is Progress.READING}
    done: list[int] = []

    def note(index: int) -> None:
        if session.study.entries[index].progress is Progress.DONE:
            done.append(index)

    session.study.entry_changed.connect(note)
    session.study.go_to(60)
    qtbot.waitUntil(lambda: session.study.entries[60].progress is Progress.READING)
    files.score_gate.set()
    qtbot.waitUntil(lambda: is_done(session))
    # Some of those that were begun are with the network already, and its neighbours are read beside it.
    assert set(done[: done.index(60)]) <= begun | set(range(enough_ahead())) | set(range(50, 60 + enough_ahead()))
    assert done.index(60) <= enough_ahead()


def test_rate_and_time_left_are_known_once_some_are_done(open_session: OpenSession, qtbot: QtBot) -> None:
    session = open_session(Files(MANY), model=False)
    qtbot.waitUntil(lambda: len(session.study.entries) == len(MANY))
    assert (session.scorer.rate, session.scorer.seconds_left(10)) == (None, None)
    session.load_model(Path("model.onnx"), "auto")
    qtbot.waitUntil(lambda: is_done(session))
    rate = session.scorer.rate
    assert rate is not None
    assert rate > 0
    assert session.scorer.seconds_left(0) == 0


def test_another_study_drops_the_answers_of_the_one_before(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("ab")
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: any(entry.progress is Progress.READING for entry in session.study.entries))
    files.names = "xyz"
    session.opener.open([tmp_path])
    assert session.study.entries == []
    files.score_gate.set()
    qtbot.waitUntil(lambda: is_done(session) and len(session.study.entries) == 3)
    assert [entry.probability for entry in session.study.entries] == [ord(name) / 255 for name in "xyz"]


def test_moving_the_threshold_reads_nothing_and_computes_nothing(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("abc")
    session = open_session(files)
    qtbot.waitUntil(lambda: is_done(session))
    read, scored = list(files.read), list(files.scored)
    for step in range(101):
        session.reading.set_threshold(step / 100)
    with qtbot.waitSignal(session.counts.changed):
        session.reading.set_threshold(0.385)
    assert (files.read, files.scored) == (read, scored)
    # 97, 98 and 99 of 255: the threshold lies between the last two.
    assert session.counts.tally.flagged == 1
