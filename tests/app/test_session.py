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
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.app.test_study import prediction
from tests.factories import radiograph, tiny_spec
from xray_viewer.app.reading import ReadingState
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
        self.missing: set[str] = set()
        self.faulty = ""
        self.unscorable: set[str] = set()
        self.searching = threading.Event()
        self.read: list[str] = []
        self.scored: list[int] = []
        self.score_gate: threading.Event | None = None

    def hold(self, name: str) -> threading.Event:
        return self.gates.setdefault(name, threading.Event())

    def services(self) -> Services:
        return Services(find=self._find, read=self._read, load=self._load, score=self._score)

    def _find(self, requested: Path, cancelled: Callable[[], bool]) -> Iterator[Any]:
        if requested.name == "endless":
            self.searching.set()
            while not cancelled():
                pass
        if requested.name in self.missing:
            raise RequestError(f"There is no file or folder {requested.name}.")
        return self._images_in(requested)

    def _images_in(self, folder: Path) -> Iterator[Any]:
        for name in self.names:
            if name == self.faulty:
                raise KeyError(name)
            yield SimpleNamespace(path=folder / name, given=name)

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
        if chr(grey) in self.unscorable:
            raise ModelError("model.onnx", "It has stopped on this picture.", "Try another device.")
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


def test_a_model_that_fails_is_not_taken_for_a_file_that_does(
    open_session: Callable[..., Session], qtbot: QtBot
) -> None:
    files = Files("abc")
    files.unscorable = {"b"}
    session = open_session(files)
    qtbot.waitUntil(lambda: bool(session.study.entries) and session.study.tally(0.5).to_read == 0)
    failed = session.study.entries[1]
    assert failed.progress is Progress.MODEL_FAILED
    assert failed.reason == "It has stopped on this picture. Try another device."
    assert session.study.tally(0.5).failed == 1


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


def test_the_next_image_is_found_without_looking_at_those_that_are_read(
    open_session: Callable[..., Session], qtbot: QtBot
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
    qtbot.waitUntil(lambda: len(session.study.entries) == len(names) and _is_done(session))
    # One image or two are under way, and a call that starts nothing looks at one more.
    assert len(looked) <= 5 * len(names)


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


def test_a_path_that_cannot_be_opened_costs_none_of_the_others(
    open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_session(Files("a"), model=False)
    qtbot.waitUntil(lambda: not session.opener.is_listing)
    files = Files("abc")
    files.missing = {"gone", "lost"}
    other = open_session(files, model=False)
    with qtbot.waitSignal(other.failed) as failed:
        other.opener.open([tmp_path / "one", tmp_path / "gone", tmp_path / "lost", tmp_path / "two"])
    assert [entry.given for entry in other.study.entries] == [*"abcabc"]
    assert failed.args == ["There is no file or folder gone. There is no file or folder lost."]
    assert not other.opener.is_listing


def test_of_many_paths_that_cannot_be_opened_the_first_are_named(
    open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path
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
    open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("abc")
    files.faulty = "c"
    session = open_session(files, model=False)
    with qtbot.waitSignal(session.failed) as failed:
        session.opener.open([tmp_path])
    assert [entry.given for entry in session.study.entries] == [*"ab"]
    assert failed.args[0].startswith("The program made a mistake (KeyError in ")


def test_a_search_that_finds_nothing_ends_when_it_is_replaced_and_holds_up_no_picture(
    open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    files = Files("ab")
    session = open_session(files, model=False)
    for _ in range(6):
        files.searching.clear()
        session.opener.open([tmp_path / "endless"])
        qtbot.waitUntil(files.searching.is_set)
    session.opener.open([tmp_path])
    qtbot.waitUntil(lambda: _shown(session) == "a")


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
        session.opener.open_made(make)
    qtbot.waitUntil(lambda: len(session.study.entries) == 3)
    assert threads == [False]

    def fail() -> Path:
        raise RequestError("It cannot be made.")

    with qtbot.waitSignal(session.failed) as failed:
        session.opener.open_made(fail)
    assert failed.args == ["It cannot be made."]


def test_a_study_that_is_made_too_late_does_not_replace_what_was_opened_since(
    open_session: Callable[..., Session], qtbot: QtBot, tmp_path: Path
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
    qtbot.waitUntil(lambda: session.settings.threshold("ab") == 1)
    again = open_session(Files("a"))
    qtbot.waitUntil(lambda: again.reading.classifier is not None)
    assert again.reading.decision_threshold == 1
    again.reading.reset_threshold()
    qtbot.waitUntil(lambda: session.settings.threshold("ab") is None)


class CountedSettings(Settings):
    """Counts how often a threshold is written."""

    writes = 0

    def remember_threshold(self, model_sha256: str, decision_threshold: float | None) -> None:
        self.writes += 1
        super().remember_threshold(model_sha256, decision_threshold)


@pytest.fixture
def counted(tmp_path: Path, qapp: object) -> CountedSettings:
    return CountedSettings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def test_a_threshold_that_is_dragged_is_written_once(counted: CountedSettings, qtbot: QtBot) -> None:
    reading = ReadingState(counted)
    reading.set_model(CLASSIFIER)
    for step in range(200):
        reading.set_threshold(step / 200)
    qtbot.waitUntil(lambda: counted.writes > 0)
    assert counted.writes == 1
    assert counted.threshold("ab") == 199 / 200


def test_a_threshold_is_remembered_when_the_window_closes_or_the_model_changes(
    counted: CountedSettings, qtbot: QtBot
) -> None:
    session = Session(counted, Files("").services())
    session.reading.set_model(CLASSIFIER)
    session.reading.set_threshold(0.3)
    session.reading.set_model(SimpleNamespace(spec=tiny_spec(), sha256="cd"))
    assert counted.threshold("ab") == 0.3
    session.reading.set_threshold(0.4)
    session.close()
    assert (counted.threshold("ab"), counted.threshold("cd")) == (0.3, 0.4)
    assert counted.writes == 2
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
