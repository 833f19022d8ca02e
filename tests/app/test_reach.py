"""A folder that goes away while it is scored: the scoring waits for it, and nothing is said to have failed."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.app.files import CLASSIFIER
from tests.factories import write_dicom
from xray_viewer.app.entry import Progress
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.readers import PreparedPicture, prepare_picture
from xray_viewer.review.pipeline import usual_jobs

FILES = 40
AFTER = 5
LOST = (
    "study cannot be reached any more (No such file or directory). What was read stays, and so do your verdicts; it is "
    "tried again every few seconds."
)
FOUND = "study can be reached again. What could not be read meanwhile is read now."


def write_study(folder: Path, files: int = FILES) -> Path:
    folder.mkdir()
    for number in range(files):
        # Not compressed, so that no decoder is needed, which takes its time to start.
        write_dicom(folder / f"{number:02}.dcm", np.full((8, 8), number, dtype=np.uint8))
    return folder


class Study:
    """A session on real folders; something may happen when so many files are about to be read for the model."""

    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self.tried: list[str] = []
        self.failed: list[str] = []
        self.noticed: list[str] = []
        self.ever_failed: set[str] = set()
        self.happen: Callable[[], object] = lambda: None
        self._lock = threading.Lock()
        self._qtbot = qtbot
        load: Any = lambda _path, _device: CLASSIFIER  # noqa: E731
        self.session = Session(settings, Services(prepare=self._prepare, load=load))
        self.session.failed.connect(self.failed.append)
        self.session.noticed.connect(self.noticed.append)
        self.session.study.entry_changed.connect(self._note)

    def _prepare(self, path: Path, preparation: Preparation) -> PreparedPicture:
        with self._lock:
            self.tried.append(path.name)
            if len(self.tried) == AFTER:
                self.happen()
        return prepare_picture(path, preparation)

    def _note(self, index: int) -> None:
        entry = self.session.study.entries[index]
        if entry.progress is Progress.FAILED:
            self.ever_failed.add(entry.path.name)

    def open(self, *roots: Path, files: int = FILES) -> None:
        """Open all, and score it once it is listed and the first picture is there."""
        session = self.session
        session.opener.open(roots)
        self._qtbot.waitUntil(lambda: len(session.study.entries) == files and not session.opener.is_listing)
        self._qtbot.waitUntil(lambda: session.viewer.picture is not None and not session.watch.is_looking)

    def score(self) -> None:
        self.session.load_model(Path("model.onnx"), "auto")

    def count(self, progress: Progress) -> int:
        return sum(entry.progress is progress for entry in self.session.study.entries)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=30_000)

    def wait_until_lost(self) -> None:
        """Wait until that is said, and what was begun before has ended."""
        self.wait_until(lambda: bool(self.failed))
        self.wait_until(lambda: self.count(Progress.READING) == 0)


@pytest.fixture
def opened(settings: Settings, qapp: object, qtbot: QtBot) -> Iterator[Study]:
    study = Study(settings, qtbot)
    yield study
    study.session.close()
    shiboken6.delete(study.session)


def test_the_first_file_that_cannot_be_reached_has_the_scoring_wait(opened: Study, tmp_path: Path) -> None:
    folder, away = write_study(tmp_path / "study"), tmp_path / "elsewhere"
    opened.happen = lambda: folder.rename(away)
    opened.open(folder)
    opened.score()
    opened.wait_until_lost()
    # Those that were on their way, and no other.
    assert len(opened.tried) <= AFTER + 3 * usual_jobs()
    assert opened.count(Progress.WAITING) + opened.count(Progress.DONE) == FILES
    assert opened.count(Progress.DONE) <= AFTER + usual_jobs()
    assert (opened.ever_failed, opened.failed, opened.noticed) == (set(), [LOST], [])
    assert opened.session.reach.is_all_lost
    tried = len(opened.tried)
    opened.session.study.go_to(FILES - 1)
    opened.session.scorer.pause()
    opened.session.scorer.resume()
    assert (opened.count(Progress.READING), len(opened.tried)) == (0, tried), "nothing is begun meanwhile"
    away.rename(folder)
    opened.session.reach.check()
    opened.wait_until(lambda: opened.count(Progress.DONE) == FILES)
    opened.wait_until(lambda: opened.session.viewer.picture is not None)
    assert not opened.session.reach.is_all_lost
    assert opened.noticed == [FOUND]
    assert opened.ever_failed == set()


def test_it_goes_on_by_itself_when_the_folder_is_back(
    opened: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, away = write_study(tmp_path / "study"), tmp_path / "elsewhere"
    opened.happen = lambda: folder.rename(away)
    opened.open(folder)
    opened.score()
    opened.wait_until_lost()
    away.rename(folder)
    opened.wait_until(lambda: opened.count(Progress.DONE) == FILES)
    assert (opened.failed, opened.noticed) == ([LOST], [FOUND])


def test_a_file_that_goes_by_itself_has_failed_and_the_others_are_scored(opened: Study, tmp_path: Path) -> None:
    folder = write_study(tmp_path / "study")
    opened.happen = lambda: (folder / "30.dcm").unlink()
    opened.open(folder)
    opened.score()
    opened.wait_until(lambda: opened.count(Progress.DONE) == FILES - 1 and opened.count(Progress.FAILED) == 1)
    assert opened.ever_failed == {"30.dcm"}
    assert opened.session.study.entries[30].reason.startswith("The file is not there.")
    assert opened.failed == []


def test_a_folder_inside_that_goes_costs_its_own_files_alone(opened: Study, tmp_path: Path) -> None:
    folder = write_study(tmp_path / "study", 20)
    inner = write_study(folder / "inner", 20)
    opened.happen = lambda: inner.rename(tmp_path / "elsewhere")
    opened.open(folder)
    opened.score()
    opened.wait_until(lambda: opened.count(Progress.DONE) + opened.count(Progress.FAILED) == FILES)
    assert opened.count(Progress.DONE) >= 20
    assert opened.failed == []


def test_of_two_folders_the_other_one_is_scored(opened: Study, tmp_path: Path) -> None:
    other, folder, away = write_study(tmp_path / "other", 20), write_study(tmp_path / "study", 20), tmp_path / "away"
    opened.open(other, folder)
    folder.rename(away)
    opened.score()
    opened.wait_until(lambda: opened.count(Progress.DONE) == 20)
    opened.wait_until_lost()
    entries = opened.session.study.entries
    assert [entry.progress for entry in entries] == [Progress.DONE] * 20 + [Progress.WAITING] * 20
    assert opened.failed == [LOST]
    assert not opened.session.reach.is_all_lost
    away.rename(folder)
    opened.session.reach.check()
    opened.wait_until(lambda: opened.count(Progress.DONE) == FILES)


def test_what_was_read_stays_when_it_is_looked_at_meanwhile(opened: Study, tmp_path: Path) -> None:
    folder, away = write_study(tmp_path / "study", 5), tmp_path / "elsewhere"
    opened.open(folder, files=5)
    opened.score()
    opened.wait_until(lambda: opened.count(Progress.DONE) == 5)
    folder.rename(away)
    opened.session.study.go_to(4)
    opened.wait_until(lambda: LOST in opened.failed)
    assert opened.session.viewer.picture is None
    assert opened.session.study.entries[4].probability is not None
    assert opened.ever_failed == set()
    away.rename(folder)
    opened.session.reach.check()
    opened.wait_until(lambda: opened.session.viewer.picture is not None)
    opened.wait_until(lambda: opened.count(Progress.DONE) == 5)


def test_a_thumbnail_that_could_not_be_made_meanwhile_is_made_when_the_folder_is_back(
    opened: Study, tmp_path: Path
) -> None:
    folder, away = write_study(tmp_path / "study", 5), tmp_path / "elsewhere"
    opened.open(folder, files=5)
    folder.rename(away)
    thumbnails = opened.session.thumbnails

    def made() -> bool | None:
        """Whether there is a picture; None while it is still to be made."""
        kept = thumbnails.get(folder / "04.dcm")
        return None if kept is None else kept.pixels is not None

    opened.wait_until(lambda: made() is False)
    opened.session.watch.look()
    opened.wait_until(lambda: opened.session.reach.is_all_lost)
    away.rename(folder)
    opened.session.reach.check()
    opened.wait_until(lambda: made() is True)


def test_another_study_is_not_kept_waiting(opened: Study, tmp_path: Path) -> None:
    folder, other = write_study(tmp_path / "study"), write_study(tmp_path / "other", 3)
    opened.happen = lambda: folder.rename(tmp_path / "elsewhere")
    opened.open(folder)
    opened.score()
    opened.wait_until_lost()
    opened.open(other, files=3)
    opened.wait_until(lambda: opened.count(Progress.DONE) == 3)
    opened.session.reach.check()
    assert (opened.failed, opened.noticed) == ([LOST], [])
