"""A session as a whole: a folder shown and read, and all threads ended in order."""

import threading
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import shiboken6
from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, is_done, shown
from xray_viewer.app.entry import Entry, Progress
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.readers.archive import read_directory


def test_a_folder_is_shown_and_read(open_session: OpenSession, qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(Files("abc"))
    qtbot.waitUntil(lambda: is_done(session))
    assert [entry.given for entry in session.study.entries] == ["a", "b", "c"]
    assert [entry.probability for entry in session.study.entries] == [ord(name) / 255 for name in "abc"]
    assert shown(session) == "a"
    assert session.settings.recent_folders == [str(tmp_path)]


def test_the_directories_of_archives_are_forgotten_with_their_study(open_session: OpenSession, tmp_path: Path) -> None:
    session = open_session(Files("a"))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("1.png", b"")
    directory = read_directory(tmp_path / "a.zip")
    assert read_directory(tmp_path / "a.zip") is directory
    session.study.clear()
    assert read_directory(tmp_path / "a.zip") is not directory


def test_a_model_that_cannot_be_loaded_is_said_and_pictures_areshown(open_session: OpenSession, qtbot: QtBot) -> None:
    session = open_session(Files("a"), model=False)
    with qtbot.waitSignal(session.failed) as failed:
        session.load_model(Path("bad.onnx"), "auto")
    assert failed.args == ["bad.onnx: This is no ONNX model."]
    qtbot.waitUntil(lambda: shown(session) == "a")
    assert session.reading.problem == "bad.onnx: This is no ONNX model."
    assert session.study.entries[0].progress is Progress.WAITING


def test_the_model_is_loaded_after_the_first_picture_has_been_shown(
    settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("ab")
    gate = files.hold("a")
    loaded: list[str] = []
    services = files.services()

    def load(path: Path, device: str) -> Any:
        loaded.append("loaded")
        return services.load(path, device)

    session = Session(settings, replace(services, load=load))
    try:
        session.opener.open([tmp_path])
        session.load_model(Path("model.onnx"), "auto")
        qtbot.waitUntil(lambda: "a" in files.read)
        assert not loaded
        gate.set()
        qtbot.waitUntil(lambda: session.study.tally(0.5).to_read == 0 and bool(loaded))
    finally:
        gate.set()
        session.close()
        shiboken6.delete(session)


def test_without_a_picture_the_model_is_loaded_all_the_same(settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(settings, Files("").services())
    try:
        session.opener.open([tmp_path])
        session.load_model(Path("model.onnx"), "auto")
        qtbot.waitUntil(lambda: session.reading.classifier is not None)
    finally:
        session.close()
        shiboken6.delete(session)


def test_closing_ends_a_decoder_that_hangs(settings: Settings, qapp: object, tmp_path: Path) -> None:
    started, ended = threading.Event(), threading.Event()
    files = Files("a")

    def hang(path: Path) -> Radiograph:
        started.set()
        assert ended.wait(60)
        raise DamagedImageError(path.name, "Its pixels cannot be decoded.")

    services = replace(files.services(), read=hang, start_decoders=lambda: None, stop_decoders=ended.set)
    session = Session(settings, services)
    said: list[str] = []
    session.failed.connect(said.append)
    session.study.add([Entry(tmp_path / "a", "a")])
    assert started.wait(60)
    session.close()
    shiboken6.delete(session)
    assert said == []


def test_decoders_are_started_off_the_main_thread(settings: Settings, qapp: object) -> None:
    threads: list[threading.Thread] = []
    started = threading.Event()

    def start() -> None:
        threads.append(threading.current_thread())
        started.set()

    session = Session(settings, Services(start_decoders=start, stop_decoders=lambda: None))
    session.start_decoders()
    assert started.wait(60)
    session.close()
    shiboken6.delete(session)
    assert threads != [threading.main_thread()]
