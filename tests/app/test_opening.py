"""Opening files and folders: what cannot be opened is said, and costs nothing else."""

import os
import threading
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.app.files import PNG, Files, OpenSession, shown
from xray_viewer.app.image_names import image_name
from xray_viewer.app.session import Session
from xray_viewer.core.errors import RequestError


def test_an_empty_folder_is_said(open_session: OpenSession, qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(Files("a"), model=False)
    qtbot.waitUntil(lambda: not session.opener.is_listing)
    empty = tmp_path / "empty"
    empty.mkdir()
    files = Files("")
    other = open_session(files, model=False)
    with qtbot.waitSignal(other.failed) as failed:
        other.opener.open([empty])
    assert failed.args == ["There are no images in empty. Open another folder, or a file."]


def test_a_path_that_cannot_be_opened_costs_none_of_the_others(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_session(Files("a"), model=False)
    qtbot.waitUntil(lambda: not session.opener.is_listing)
    files = Files("abc")
    files.missing = {"gone", "lost"}
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    other = open_session(files, model=False)
    with qtbot.waitSignal(other.failed) as failed:
        other.opener.open([tmp_path / "one", tmp_path / "gone", tmp_path / "lost", tmp_path / "two"])
    assert [entry.given for entry in other.study.entries] == [*"abcabc"]
    assert failed.args == ["There is no file or folder gone. There is no file or folder lost."]
    assert not other.opener.is_listing


def test_of_many_paths_that_cannot_be_opened_the_first_are_named(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("")
    files.missing = {"r", "s", "t", "u"}
    session = open_session(files, model=False)
    with qtbot.waitSignal(session.failed) as failed:
        session.opener.open([tmp_path / name for name in "rstu"])
    assert failed.args == [
        "There is no file or folder r. There is no file or folder s. 2 more could not be opened either."
    ]


def test_a_fault_in_the_middle_of_a_folder_leaves_what_was_found(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("abc")
    files.faulty = "c"
    session = open_session(files, model=False)
    with qtbot.waitSignal(session.failed) as failed:
        session.opener.open([tmp_path])
    assert [entry.given for entry in session.study.entries] == [*"ab"]
    assert failed.args[0].startswith("The program made a mistake (KeyError in ")


def test_a_search_that_finds_nothing_ends_when_it_is_replaced_and_holds_up_no_picture(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("ab")
    session = open_session(files, model=False)
    for _ in range(6):
        files.searching.clear()
        session.opener.open([tmp_path / "endless"])
        qtbot.waitUntil(files.searching.is_set)
    session.opener.open([tmp_path])
    qtbot.waitUntil(lambda: shown(session) == "a")


def test_a_study_that_has_to_be_made_is_made_elsewhere_and_opened(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_session(Files("abc"), model=False)
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    threads: list[bool] = []

    def make() -> Path:
        threads.append(threading.current_thread() is threading.main_thread())
        return tmp_path

    with qtbot.waitSignal(session.study.cleared):
        session.opener.open_made(make)
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    assert threads == [False]

    def fail() -> Path:
        raise RequestError("It cannot be made.")

    with qtbot.waitSignal(session.failed) as failed:
        session.opener.open_made(fail)
    assert failed.args == ["It cannot be made."]


def test_a_study_that_is_made_too_late_does_not_replace_what_was_opened_since(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_session(Files("abc"), model=False)
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    started, gate, made = threading.Event(), threading.Event(), threading.Event()

    def make() -> Path:
        started.set()
        gate.wait()
        made.set()
        return tmp_path / "demo"

    session.opener.open_made(make)
    qtbot.waitUntil(started.is_set)
    session.opener.open([tmp_path / "wanted"])
    gate.set()
    qtbot.waitUntil(lambda: made.is_set() and len(session.study.entries) == 3)
    # What was made would be opened before this.
    session.opener.open_made(lambda: tmp_path / "next")
    with qtbot.waitSignal(session.study.cleared):
        assert {entry.path.parent.name for entry in session.study.entries} == {"wanted"}
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    assert session.study.entries[0].path.parent.name == "next"


def test_folders_that_cannot_be_listed_are_said_in_one_notice(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("ab")
    files.closed = ["x", "y/z", "w"]
    session = open_session(files, model=False)
    with qtbot.waitSignal(session.failed) as said:
        pass
    assert said.args == ["3 folders cannot be opened (x, y/z and 1 more); their rows say why. All others are listed."]
    assert [entry.given for entry in session.study.entries] == ["a", "b", "x", "y/z", "w"]
    files.closed = ["x"]
    with qtbot.waitSignal(session.failed) as said:
        session.opener.open([tmp_path])
    assert said.args == ["The folder x cannot be opened; its row says why. All others are listed."]


def test_a_listing_that_is_stopped_keeps_what_it_found(open_session: OpenSession, qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(Files("ab"), model=False)
    qtbot.waitUntil(lambda: not session.opener.is_listing)
    files = Files("")
    files.endless_after = "abc"
    other = open_session(files, model=False)
    qtbot.waitUntil(lambda: len(other.study.entries) == 3)
    with qtbot.waitSignal(other.noticed) as said:
        other.opener.stop()
    assert said.args == [
        "Stopped. 3 files are listed; there may be more, and what arrives or changes from now on is not shown. Open "
        "the folder again for all."
    ]
    assert not other.opener.is_listing
    with qtbot.waitSignal(other.noticed):
        other.opener.open([tmp_path])
        other.opener.stop()
    assert other.opener.is_listing is False


def test_the_files_of_an_archive_are_named_by_their_place_in_it(
    real_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    archive = tmp_path / "study.zip"
    with ZipFile(archive, "w") as opened:
        for name in ("b.png", "in/a.png"):
            opened.writestr(name, PNG)
    real_session.opener.open([archive])
    qtbot.waitUntil(lambda: not real_session.opener.is_listing)
    assert [entry.given for entry in real_session.study.entries] == ["study.zip/b.png", "study.zip/in/a.png"]
    qtbot.waitUntil(lambda: real_session.viewer.picture is not None)
    assert real_session.settings.recent_folders == [str(archive)]
    assert real_session.settings.last_folder == str(tmp_path)


def test_paths_that_are_no_utf_8_are_opened_shown_apart_and_remembered(
    real_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / os.fsdecode(b"Befunde_\xfcber")
    folder.mkdir()
    for name in (b"Thorax \xe9.png", b"Thorax \xff.png"):
        (folder / os.fsdecode(name)).write_bytes(PNG)
    real_session.opener.open([folder])
    qtbot.waitUntil(lambda: real_session.viewer.picture is not None and not real_session.opener.is_listing)
    assert [image_name(index, real_session.study) for index in (0, 1)] == ["Thorax \\xe9.png", "Thorax \\xff.png"]
    assert [Path(kept) for kept in real_session.settings.recent_folders] == [folder]
    lost = tmp_path / os.fsdecode(b"lost \xff")
    with qtbot.waitSignal(real_session.failed) as failed:
        real_session.opener.open([lost])
    assert failed.args == [f"There is no file or folder {tmp_path}/lost \\xff."]


def test_rows_come_in_batches_and_the_window_has_turns_between_them(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("")
    files.many = 5000
    session = open_session(Files("a"), model=False)
    qtbot.waitUntil(lambda: not session.opener.is_listing)
    session = open_session(files, model=False)
    batches: list[tuple[int, int]] = []
    turns: list[int] = []
    session.study.added.connect(lambda first, last: batches.append((first, last)))
    timer = QTimer(session, interval=0)
    timer.timeout.connect(lambda: turns.append(len(batches)))
    timer.start()
    qtbot.waitUntil(lambda: not session.opener.is_listing, timeout=60_000)
    timer.stop()
    assert batches[0] == (0, 0)
    assert batches[-1][1] == 4999
    assert max(last - first for first, last in batches) < 1000
    assert len(batches) > 5
    # Between any two batches there was a turn of the event loop.
    assert set(range(1, len(batches))) <= set(turns)
