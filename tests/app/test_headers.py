"""The files' headers, read in the background beside all else."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession
from xray_viewer.app.entry import Entry
from xray_viewer.app.headers import StudyHeaders
from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.row_header import NO_HEADER, RowHeader


def test_all_are_read_in_their_order_also_those_that_are_found_later(
    open_session: OpenSession, qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("abc")
    files.headers = {name: RowHeader(patient_id=name) for name in "acd"}
    session = open_session(files)
    qtbot.waitUntil(lambda: session.row_texts.header(2).patient_id == "c")
    assert session.row_texts.header(1) == NO_HEADER
    session.study.add([Entry(tmp_path / "d", "d"), Entry(tmp_path / "a", "a")])
    qtbot.waitUntil(lambda: session.row_texts.patient(4) == "1")
    assert [session.row_texts.patient(index) for index in range(5)] == ["1", "", "2", "3", "1"]


def test_what_seemed_to_have_no_header_is_read_again_when_its_drive_is_back(
    open_session: OpenSession, qtbot: QtBot
) -> None:
    files = Files("abc")
    files.headers = {"a": RowHeader(patient_id="a")}
    session = open_session(files)
    qtbot.waitUntil(lambda: session.row_texts.header(0).patient_id == "a" and len(session.study.entries) == 3)
    files.headers = {name: RowHeader(patient_id=name.upper()) for name in "abc"}
    session.reach.found.emit((), frozenset())
    qtbot.waitUntil(lambda: session.row_texts.header(2).patient_id == "C")
    assert [session.row_texts.header(index).patient_id for index in range(3)] == ["a", "B", "C"]


def test_nothing_is_begun_while_a_picture_is_on_its_way(qtbot: QtBot) -> None:
    read: list[str] = []
    gate = threading.Event()

    def read_header(path: Path) -> RowHeader:
        read.append(path.name)
        assert gate.wait(10)
        if path.name == "b":
            raise ValueError("a mistake of the program")
        return RowHeader(patient_id=path.name)

    study, executor = StudyState(), TaskExecutor(1, "headers")
    headers = StudyHeaders(study, executor, Services(read_header=read_header))
    headers.hold(is_held=True)
    study.add([Entry(Path(name), name) for name in "abc"])
    assert read == []
    headers.hold(is_held=False)
    qtbot.waitUntil(lambda: read == ["a"])
    gate.set()
    qtbot.waitUntil(lambda: headers.header(2).patient_id == "c")
    gate.clear()
    study.clear()
    assert headers.header(2) == NO_HEADER
    study.add([Entry(Path("d"), "d")])
    qtbot.waitUntil(lambda: read[-1] == "d")
    headers.close()
    gate.set()
    executor.close()
    assert headers.header(0) == NO_HEADER
