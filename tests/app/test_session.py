"""Opening, showing and reading a study: what is wanted comes first, what is not is dropped."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.app.test_study import prediction
from tests.factories import radiograph, tiny_spec
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import Entry, Progress
from xray_viewer.core.assessment import Assessment, Status
from xray_viewer.core.errors import DamagedImageError, ModelError, RequestError
from xray_viewer.core.radiograph import Radiograph

CLASSIFIER: Any = SimpleNamespace(spec=tiny_spec(), sha256="ab")


class Files:
    """Files a.png, b.png, …, each a picture of its own grey; some can be held up, and some are broken."""

    def __init__(self, names: str) -> None:
        self.names = names
        self.gates: dict[str, threading.Event] = {}
        self.broken: set[str] = set()
        self.read: list[str] = []
        self.scored: list[int] = []
        self.score_gate: threading.Event | None = None

    def hold(self, name: str) -> threading.Event:
        return self.gates.setdefault(name, threading.Event())

    def services(self) -> Services:
        return Services(find=self._find, read=self._read, load=self._load, score=self._score)

    def _find(self, requested: Path) -> Iterator[Any]:
        return iter([SimpleNamespace(path=requested / name, given=name) for name in self.names])

    def _load(self, path: Path, _device: str) -> Any:
        if path.name == "bad.onnx":
            raise ModelError(path.name, "This is no ONNX model.")
        return CLASSIFIER

    def _read(self, path: Path) -> Radiograph:
        self.read.append(path.name)
        if path.name in self.gates:
            self.gates[path.name].wait()
        if path.name in self.broken:
            raise DamagedImageError(path.name, "The file is cut short.")
        return radiograph(np.full((8, 8), ord(path.name), dtype=np.uint8))

    def _score(self, picture: Radiograph, _classifier: Any) -> Any:
        if self.score_gate is not None:
            self.score_gate.wait()
        grey = int(picture.stored_values[0, 0])
        self.scored.append(grey)
        return prediction(grey / 255), Assessment(Status.SCORED)


@pytest.fixture
def open_session(settings: Settings, qapp: object, tmp_path: Path) -> Iterator[Callable[..., Session]]:
    sessions: list[tuple[Session, Files]] = []

    def open_it(files: Files, *, model: bool = True) -> Session:
        session = Session(settings, files.services())
        sessions.append((session, files))
        if model:
            session.load_model(Path("model.onnx"), "auto")
        session.opener.open([tmp_path])
        return session

    yield open_it
    for session, files in sessions:
        for gate in [*files.gates.values(), *([files.score_gate] if files.score_gate else [])]:
            gate.set()
        session.close()
        # Now and here: the garbage collector might do it on another test's thread, which Qt does not survive.
        shiboken6.delete(session)


def _shown(session: Session) -> str:
    picture = session.viewer.picture
    return "" if picture is None else chr(int(picture.radiograph.stored_values[0, 0]))


def _is_done(session: Session) -> bool:
    return bool(session.study.entries) and all(
        entry.progress in (Progress.DONE, Progress.FAILED) for entry in session.study.entries
    )


def test_a_folder_is_shown_and_read(open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(Files("abc"))
    qtbot.waitUntil(lambda: _is_done(session))
    assert [entry.given for entry in session.study.entries] == ["a", "b", "c"]
    assert [entry.probability for entry in session.study.entries] == [ord(name) / 255 for name in "abc"]
    assert _shown(session) == "a"
    assert session.settings.recent_folders == [str(tmp_path)]


def test_a_late_picture_does_not_take_the_place_of_the_wanted_one(
    open_session: Callable[..., Session], qtbot: QtBot
) -> None:
    files = Files("ab")
    gate = files.hold("a")
    session = open_session(files, model=False)
    qtbot.waitUntil(lambda: "a" in files.read)
    session.study.go_to(1)
    qtbot.waitUntil(lambda: _shown(session) == "b")
    shown: list[tuple[int, str]] = []
    session.viewer.picture_changed.connect(lambda: shown.append((session.study.current, _shown(session))))
    gate.set()
    # The second request for "a" is answered after the first, late one.
    session.study.go_to(0)
    qtbot.waitUntil(lambda: _shown(session) == "a")
    session.study.go_to(1)
    assert set(shown) <= {(0, ""), (0, "a"), (1, "b")}
    assert shown.count((0, "a")) == 1


def test_while_the_next_picture_is_on_its_way_the_one_before_is_gone(
    open_session: Callable[..., Session], qtbot: QtBot
) -> None:
    files = Files("ab")
    files.hold("b")
    session = open_session(files, model=False)
    qtbot.waitUntil(lambda: _shown(session) == "a")
    session.study.go_to(1)
    assert session.viewer.picture is None
    assert session.loader.is_loading


def test_a_file_that_fails_is_an_entry_with_its_reason(open_session: Callable[..., Session], qtbot: QtBot) -> None:
    files = Files("abc")
    files.broken = {"b"}
    session = open_session(files)
    qtbot.waitUntil(lambda: _is_done(session))
    assert [entry.progress for entry in session.study.entries] == [Progress.DONE, Progress.FAILED, Progress.DONE]
    assert session.study.entries[1].reason == "The file is cut short."


def test_looking_at_a_broken_file_says_so_and_a_mended_one_is_read(
    open_session: Callable[..., Session], qtbot: QtBot
) -> None:
    files = Files("ab")
    files.broken = {"a"}
    session = open_session(files)
    qtbot.waitUntil(lambda: _is_done(session))
    with qtbot.waitSignal(session.failed) as failed:
        session.study.go_to(1)
        session.study.go_to(0)
    assert failed.args == ["a: The file is cut short."]
    files.broken = set()
    session.study.go_to(1)
    session.study.go_to(0)
    qtbot.waitUntil(lambda: session.study.entries[0].probability is not None)


def test_reading_goes_on_from_the_image_that_is_looked_at(open_session: Callable[..., Session], qtbot: QtBot) -> None:
    files = Files("abcdef")
    session = open_session(files, model=False)
    started: list[int] = []

    def note(index: int) -> None:
        if session.study.entries[index].progress is Progress.READING:
            started.append(index)

    session.study.entry_changed.connect(note)
    qtbot.waitUntil(lambda: len(session.study.entries) == 6 and _shown(session) == "a")
    session.study.go_to(3)
    qtbot.waitUntil(lambda: _shown(session) == "d")
    session.load_model(Path("model.onnx"), "auto")
    qtbot.waitUntil(lambda: _is_done(session))
    assert started == [3, 4, 5, 0, 1, 2]


def test_few_radiographs_are_held_at_once(open_session: Callable[..., Session], qtbot: QtBot) -> None:
    files = Files("abcdefghij")
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: sum(entry.progress is Progress.READING for entry in session.study.entries) == 2)
    assert sum(entry.progress is Progress.WAITING for entry in session.study.entries) == 8
    files.score_gate.set()
    qtbot.waitUntil(lambda: _is_done(session))


def test_stopped_reading_leaves_the_rest_and_still_reads_what_is_looked_at(
    open_session: Callable[..., Session], qtbot: QtBot
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
    qtbot.waitUntil(lambda: _is_done(session))


def test_another_study_drops_the_answers_of_the_one_before(
    open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("ab")
    files.score_gate = threading.Event()
    session = open_session(files)
    qtbot.waitUntil(lambda: any(entry.progress is Progress.READING for entry in session.study.entries))
    files.names = "xyz"
    session.opener.open([tmp_path])
    assert session.study.entries == []
    files.score_gate.set()
    qtbot.waitUntil(lambda: _is_done(session) and len(session.study.entries) == 3)
    assert [entry.probability for entry in session.study.entries] == [ord(name) / 255 for name in "xyz"]


def test_moving_the_threshold_reads_nothing_and_computes_nothing(
    open_session: Callable[..., Session], qtbot: QtBot
) -> None:
    files = Files("abc")
    session = open_session(files)
    qtbot.waitUntil(lambda: _is_done(session))
    read, scored = list(files.read), list(files.scored)
    for step in range(101):
        session.reading.set_threshold(step / 100)
    with qtbot.waitSignal(session.counts.changed):
        session.reading.set_threshold(0.385)
    assert (files.read, files.scored) == (read, scored)
    # 97, 98 and 99 of 255: the threshold lies between the last two.
    assert session.counts.tally.flagged == 1


def test_a_model_that_cannot_be_loaded_is_said_and_pictures_are_shown(
    open_session: Callable[..., Session], qtbot: QtBot
) -> None:
    session = open_session(Files("a"), model=False)
    with qtbot.waitSignal(session.failed) as failed:
        session.load_model(Path("bad.onnx"), "auto")
    assert failed.args == ["bad.onnx: This is no ONNX model."]
    qtbot.waitUntil(lambda: _shown(session) == "a")
    assert session.reading.problem == "bad.onnx: This is no ONNX model."
    assert session.study.entries[0].progress is Progress.WAITING


def test_an_empty_folder_is_said(open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(Files("a"), model=False)
    qtbot.waitUntil(lambda: not session.opener.is_listing)
    empty = tmp_path / "empty"
    empty.mkdir()
    files = Files("")
    other = open_session(files, model=False)
    with qtbot.waitSignal(other.failed) as failed:
        other.opener.open([empty])
    assert failed.args == ["There are no images in empty. Open another folder, or a file."]


def test_a_study_that_has_to_be_made_is_made_elsewhere_and_opened(
    open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_session(Files("abc"), model=False)
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    threads: list[bool] = []

    def make() -> Path:
        threads.append(threading.current_thread() is threading.main_thread())
        return tmp_path

    with qtbot.waitSignal(session.study.cleared):
        session.open_made(make)
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    assert threads == [False]

    def fail() -> Path:
        raise RequestError("It cannot be made.")

    with qtbot.waitSignal(session.failed) as failed:
        session.open_made(fail)
    assert failed.args == ["It cannot be made."]


def test_the_threshold_is_remembered_for_the_model_and_its_own_is_not(
    open_session: Callable[..., Session], qtbot: QtBot
) -> None:
    session = open_session(Files("a"))
    session.reading.set_threshold(0.9)
    assert session.reading.decision_threshold == 0.5, "without a model there is nothing to move"
    qtbot.waitUntil(lambda: session.reading.classifier is not None)
    assert session.reading.decision_threshold == 0.25
    assert session.reading.is_default_threshold
    session.reading.set_threshold(7)
    assert session.reading.decision_threshold == 1
    assert session.settings.threshold("ab") == 1
    again = open_session(Files("a"))
    qtbot.waitUntil(lambda: again.reading.classifier is not None)
    assert again.reading.decision_threshold == 1
    again.reading.reset_threshold()
    assert session.settings.threshold("ab") is None


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
