"""The model reads the study in the background, from the image that is looked at."""

import threading
from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, is_done, shown
from xray_viewer.app.study import Progress


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
    assert started == [3, 4, 5, 0, 1, 2]


def test_the_next_image_is_found_without_looking_at_those_that_are_read(
    open_session: OpenSession, qtbot: QtBot
) -> None:
    names = "".join(chr(number) for number in range(33, 127) if chr(number) not in "./")
    session = open_session(Files(names))
    looked: list[int] = []
    waiting = session.study.waiting

    def counted() -> Iterator[int]:
        for index in waiting():
            looked.append(index)
            yield index

    session.study.waiting = counted  # type: ignore[method-assign]
    qtbot.waitUntil(lambda: len(session.study.entries) == len(names) and is_done(session))
    # One image or two are under way, and a call that starts nothing looks at one more.
    assert len(looked) <= 5 * len(names)


def test_few_radiographs_are_held_at_once(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("abcdefghij")
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: sum(entry.progress is Progress.READING for entry in session.study.entries) == 2)
    assert sum(entry.progress is Progress.WAITING for entry in session.study.entries) == 8
    files.score_gate.set()
    qtbot.waitUntil(lambda: is_done(session))


def test_stopped_reading_leaves_the_rest_and_still_reads_what_is_looked_at(
    open_session: OpenSession, qtbot: QtBot
) -> None:
    files = Files("abcdef")
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: any(entry.progress is Progress.READING for entry in session.study.entries))
    session.scorer.stop()
    files.score_gate.set()
    session.study.go_to(4)
    qtbot.waitUntil(lambda: session.study.entries[4].progress is Progress.DONE)
    assert session.study.entries[5].progress is Progress.WAITING
    session.scorer.resume()
    qtbot.waitUntil(lambda: is_done(session))


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
