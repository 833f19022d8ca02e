"""What changes in the open folder: images that arrive, are replaced, or go; and a folder that goes as a whole."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import log
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.factories import GAIN, write_dicom, write_tiny_model
from xray_viewer.app.entry import Progress
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.errors import FileAccessError
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.readers import PreparedPicture
from xray_viewer.readers.walk import StudyImage
from xray_viewer.review.store import ReviewStore


def write(path: Path, grey: int, *, at: int = 1) -> Path:
    """Write a picture; ``at``: when it was changed, in seconds since 1970."""
    path.parent.mkdir(exist_ok=True)
    # Not compressed, so that no decoder is needed, which takes its time to start.
    write_dicom(path, np.full((8, 8), grey, dtype=np.uint8))
    os.utime(path, (at, at))
    return path


class Watched:
    """A session on a real folder of pictures 1.dcm, 2.dcm and 3.dcm, read by the tiny model."""

    def __init__(self, session: Session, folder: Path, qtbot: QtBot) -> None:
        self.session = session
        self.folder = folder
        self.said: list[str] = []
        self._qtbot = qtbot
        self.failed: list[str] = []
        for signal in (session.failed, session.noticed):
            signal.connect(self.said.append)
        session.failed.connect(self.failed.append)

    def open(self) -> None:
        self.session.opener.open([self.folder])
        self.wait_until_read(3)
        # The first look, which later ones compare with.
        self._qtbot.waitUntil(lambda: not self.session.watch.is_looking)

    def look(self, times: int = 2) -> None:
        for _ in range(times):
            self.session.watch.look()
            assert self.session.watch.is_looking
            self._qtbot.waitUntil(lambda: not self.session.watch.is_looking)

    def wait_until_read(self, images: int) -> None:
        def is_read() -> bool:
            entries = self.session.study.entries
            ended = all(entry.progress in (Progress.DONE, Progress.FAILED) for entry in entries)
            return len(entries) == images and ended

        self._qtbot.waitUntil(is_read, timeout=30_000)

    def wait_until_shown(self, grey: int) -> None:
        self._qtbot.waitUntil(lambda: self.grey == grey, timeout=30_000)

    def give(self, verdict: Verdict) -> None:
        picture = self.session.viewer.picture
        assert picture is not None
        self.session.verdicts.give(picture.radiograph.sha256, verdict)
        index = self.session.study.current
        self._qtbot.waitUntil(lambda: self.verdict(index) is verdict and not self.session.keeper.is_saving)

    def verdict(self, index: int) -> Verdict | None:
        return self.session.study.entries[index].opinion.verdict

    @property
    def grey(self) -> int | None:
        picture = self.session.viewer.picture
        return None if picture is None else int(picture.radiograph.stored_values[0, 0])

    @property
    def names(self) -> list[str]:
        return [entry.given for entry in self.session.study.entries]

    @property
    def scored(self) -> list[int | None]:
        """The greys of which the images have the tiny model's probability; None for those without one."""
        probabilities = [entry.probability for entry in self.session.study.entries]
        return [None if p is None else round(255 * (log(p / (1 - p)) / GAIN + 0.5)) for p in probabilities]


@pytest.fixture
def watched(settings: Settings, qapp: object, qtbot: QtBot, tmp_path: Path) -> Iterator[Watched]:
    folder = tmp_path / "study"
    for number in (1, 2, 3):
        write(folder / f"{number}.dcm", number * 51)

    store = ReviewStore(lambda: tmp_path / "data" / "review.sqlite3")
    session = Session(settings, store=store)
    session.load_model(write_tiny_model(tmp_path / "tiny.onnx"), "cpu")
    yield Watched(session, folder, qtbot)
    session.close()
    shiboken6.delete(session)


def test_images_that_arrive_come_last_and_are_read_like_any_other(watched: Watched) -> None:
    watched.open()
    watched.session.study.go_to(1)
    watched.wait_until_shown(102)
    write(watched.folder / "10.dcm", 204)
    write(watched.folder / "0.dcm", 25)
    write(watched.folder / "new" / "1.dcm", 230)
    watched.look(1)
    assert watched.names == ["1.dcm", "2.dcm", "3.dcm"], "they may still be being written"
    watched.look(1)
    assert watched.names == ["1.dcm", "2.dcm", "3.dcm", "0.dcm", "10.dcm", "new/1.dcm"]
    watched.wait_until_read(6)
    assert watched.scored == [51, 102, 153, 25, 204, 230]
    assert (watched.session.study.current, watched.grey) == (1, 102)
    assert watched.said == []


def test_many_that_arrive_at_once_are_added_in_batches(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xray_viewer.app.watching._AT_ONCE", 4)
    watched.open()
    batches: list[int] = []
    watched.session.study.added.connect(lambda first, last: batches.append(last - first + 1))
    for number in range(10, 20):
        write(watched.folder / f"{number}.dcm", number)
    watched.look()
    watched.wait_until_read(13)
    assert batches == [4, 4, 2]


@pytest.mark.parametrize("change", ["replaced", "gone"])
def test_many_that_change_at_once_leave_the_window_its_turns(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    # No time for a second one in any turn.
    monkeypatch.setattr("xray_viewer.app.watching._SECONDS", 0.0)
    watched.open()
    turns = 0
    changed_in: list[int] = []

    def count() -> None:
        nonlocal turns
        turns += 1

    timer = QTimer(watched.session, interval=0)
    timer.timeout.connect(count)
    timer.start()
    study = watched.session.study
    study.renewed.connect(lambda _index: changed_in.append(turns))
    study.entry_changed.connect(lambda index: changed_in.append(turns) if study.entries[index].is_gone else None)
    for path in watched.folder.iterdir():
        if change == "gone":
            path.unlink()
        else:
            write(path, 230, at=5)
    watched.look()
    timer.stop()
    assert len(changed_in) == len(set(changed_in)) == 3


def test_an_image_that_is_replaced_is_read_anew_and_its_verdict_stays_with_the_old_content(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.open()
    watched.wait_until_shown(51)
    watched.give(Verdict.PNEUMONIA)
    write(watched.folder / "1.dcm", 230, at=5)
    watched.look()
    assert watched.verdict(0) is None, "it is of what is no longer there"
    watched.wait_until_read(3)
    watched.wait_until_shown(230)
    assert watched.scored == [230, 102, 153]
    assert watched.said == [
        "1.dcm was replaced: this is its new content, which is read anew. A verdict that you gave stays with the "
        "content before."
    ]
    watched.give(Verdict.NORMAL)
    write(watched.folder / "1.dcm", 51, at=9)
    watched.look()
    watched.wait_until_shown(51)
    qtbot.waitUntil(lambda: watched.verdict(0) is Verdict.PNEUMONIA)


def test_an_image_that_is_written_again_as_it_was_keeps_all(watched: Watched, qtbot: QtBot) -> None:
    watched.open()
    watched.session.study.go_to(2)
    watched.wait_until_shown(153)
    watched.give(Verdict.UNSURE)
    watched.session.study.go_to(0)
    write(watched.folder / "3.dcm", 153, at=5)
    watched.look()
    watched.wait_until_read(3)
    qtbot.waitUntil(lambda: watched.verdict(2) is Verdict.UNSURE)
    assert watched.scored == [51, 102, 153]
    assert watched.said == [], "nothing happened to what is looked at"


def test_what_was_read_of_a_file_before_it_was_replaced_is_not_shown_after(
    watched: Watched, qtbot: QtBot, tmp_path: Path
) -> None:
    watched.open()
    qtbot.waitUntil(lambda: watched.session.thumbnails.get(watched.folder / "2.dcm") is not None)
    write(watched.folder / "2.dcm", 230, at=5)
    watched.look()
    watched.session.study.go_to(1)
    watched.wait_until_shown(230)
    qtbot.waitUntil(lambda: _thumbnail(watched) == 230)


def _thumbnail(watched: Watched) -> int | None:
    kept = watched.session.thumbnails.get(watched.folder / "2.dcm")
    return None if kept is None or kept.pixels is None else int(kept.pixels[0, 0])


def test_an_image_whose_file_is_gone_stays_with_all_that_is_known_of_it(watched: Watched) -> None:
    watched.open()
    watched.wait_until_shown(51)
    watched.give(Verdict.PNEUMONIA)
    (watched.folder / "1.dcm").unlink()
    watched.look()
    gone = watched.session.study.entries[0]
    assert (gone.is_gone, watched.scored[0], gone.opinion.verdict) == (True, 51, Verdict.PNEUMONIA)
    assert watched.grey == 51, "its picture is still in memory"
    assert watched.said == ["1.dcm is no longer there: it was moved or deleted. Your verdict stays."]


def test_a_gone_image_that_is_no_longer_in_memory_says_so_when_it_is_looked_at(watched: Watched, qtbot: QtBot) -> None:
    watched.open()
    (watched.folder / "3.dcm").unlink()
    watched.look()
    assert watched.session.worklist.next_unread() == 1
    with qtbot.waitSignal(watched.session.failed) as said:
        watched.session.study.go_to(2)
    assert said.args == ["3.dcm: The file is not there. It may have been moved or renamed."]
    gone = watched.session.study.entries[2]
    assert (gone.is_gone, watched.scored[2], gone.is_unread) == (True, 153, False)


def test_a_gone_image_that_comes_back_is_read_anew(watched: Watched) -> None:
    watched.open()
    content = (watched.folder / "3.dcm").read_bytes()
    (watched.folder / "3.dcm").unlink()
    watched.look()
    assert watched.session.study.entries[2].is_gone
    (watched.folder / "3.dcm").write_bytes(content)
    watched.look()
    watched.wait_until_read(3)
    assert not watched.session.study.entries[2].is_gone
    assert watched.scored == [51, 102, 153]


def test_a_folder_that_goes_away_is_said_once_and_takes_nothing_with_it(watched: Watched) -> None:
    watched.open()
    watched.folder.rename(watched.folder.with_name("elsewhere"))
    watched.look(3)
    assert watched.said == [
        "study cannot be reached any more (No such file or directory). What was read stays, and so do your verdicts; "
        "it is tried again every few seconds."
    ]
    assert watched.failed == watched.said
    assert not any(entry.is_gone for entry in watched.session.study.entries)
    assert watched.scored == [51, 102, 153]


def test_what_could_not_be_read_while_the_folder_was_away_is_read_when_it_is_back(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.open()
    watched.folder.rename(watched.folder.with_name("elsewhere"))
    watched.look(1)
    watched.session.study.go_to(2)
    # It may have been read ahead.
    watched.session.study.renew(2)
    qtbot.waitUntil(lambda: watched.session.viewer.picture is None and not watched.session.loader.is_loading)
    assert watched.session.study.entries[2].progress is Progress.WAITING, "it has not failed"
    watched.folder.with_name("elsewhere").rename(watched.folder)
    watched.look(1)
    qtbot.waitUntil(lambda: not watched.session.reach.is_all_lost)
    assert watched.said[-1] == "study can be reached again. What could not be read meanwhile is read now."
    assert watched.said[-1] not in watched.failed, "it is good news"
    watched.wait_until_read(3)
    watched.wait_until_shown(153)
    assert watched.scored == [51, 102, 153]


def test_what_could_not_be_read_in_an_outage_between_two_looks_is_read_at_the_next(
    watched: Watched, qtbot: QtBot
) -> None:
    away = watched.folder.with_name("elsewhere")
    watched.open()
    watched.folder.rename(away)
    watched.session.study.go_to(2)
    # It may have been read ahead.
    watched.session.study.renew(2)
    qtbot.waitUntil(lambda: watched.session.reach.is_all_lost)
    away.rename(watched.folder)
    watched.look(1)
    watched.wait_until_read(3)
    watched.wait_until_shown(153)
    assert watched.scored == [51, 102, 153]


def test_what_the_model_could_not_read_in_an_outage_is_read_at_the_next_look(watched: Watched, qtbot: QtBot) -> None:
    away = watched.folder.with_name("elsewhere")
    watched.open()
    watched.folder.rename(away)
    watched.session.study.renew(1)
    qtbot.waitUntil(lambda: watched.session.reach.is_all_lost)
    away.rename(watched.folder)
    watched.look(1)
    watched.wait_until_read(3)
    assert watched.scored == [51, 102, 153]


def test_what_opens_and_fails_all_the_same_is_not_read_for_ever(
    watched: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, _preparation: Preparation) -> PreparedPicture:
        raise FileAccessError(path.name, "The file cannot be read (Input/output error).")

    watched.open()
    monkeypatch.setattr("xray_viewer.readers.prepare_picture", fail)
    watched.session.study.renew(1)
    renewed: list[int] = []
    watched.session.study.renewed.connect(renewed.append)
    for _ in range(5):
        qtbot.waitUntil(lambda: watched.session.study.entries[1].progress is Progress.FAILED)
        watched.look(1)
    assert renewed == [1, 1, 1]


def test_what_is_no_image_is_not_read_again_at_every_look(watched: Watched, qtbot: QtBot) -> None:
    (watched.folder / "2.dcm").write_bytes(b"no image")
    watched.open()
    renewed: list[int] = []
    watched.session.study.renewed.connect(renewed.append)
    watched.look(2)
    # It was written since the folder was opened, as far as the clock tells.
    renewed.clear()
    watched.look(2)
    assert renewed == []
    assert watched.session.study.entries[1].progress is Progress.FAILED


def test_a_folder_that_is_opened_in_its_place_is_watched_alone(watched: Watched, tmp_path: Path) -> None:
    watched.open()
    write(tmp_path / "other" / "a.dcm", 51)
    watched.session.opener.open([tmp_path / "other"])
    watched.wait_until_read(1)
    shutil.rmtree(watched.folder)
    write(tmp_path / "other" / "b.dcm", 51)
    watched.look()
    watched.wait_until_read(2)
    assert watched.said == []
    assert watched.names == ["a.dcm", "b.dcm"]


def test_a_read_only_folder_is_watched_like_any_other(watched: Watched) -> None:
    watched.folder.chmod(0o500)
    try:
        watched.open()
        watched.look()
    finally:
        watched.folder.chmod(0o700)
    assert watched.said == []
    assert watched.scored == [51, 102, 153]
    assert sorted(path.name for path in watched.folder.iterdir()) == ["1.dcm", "2.dcm", "3.dcm"], (
        "nothing is written there"
    )


def test_a_look_follows_the_one_before_by_itself(
    watched: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xray_viewer.app.watching._MILLISECONDS", 1)
    watched.open()
    write(watched.folder / "4.dcm", 204)
    watched.wait_until_read(4)
    assert watched.names[-1] == "4.dcm"


def test_many_files_whose_folder_goes_away_are_said_in_one_notice(watched: Watched, qtbot: QtBot) -> None:
    session = watched.session
    session.opener.open(sorted(watched.folder.iterdir()))
    watched.wait_until_read(3)
    qtbot.waitUntil(lambda: not session.watch.is_looking)
    write(watched.folder / "2.dcm", 230, at=5)
    watched.look()
    watched.wait_until_read(3)
    assert watched.scored == [51, 230, 153]
    watched.folder.rename(watched.folder.with_name("elsewhere"))
    watched.look(2)
    assert watched.said == [
        "1.dcm and 2 more cannot be reached any more (No such file or directory). What was read stays, and so do your "
        "verdicts; it is tried again every few seconds."
    ]


@contextmanager
def listed_by(find: Callable[[Path], Iterator[StudyImage]], settings: Settings) -> Iterator[Session]:
    """A session that lists what it opens so."""
    session = Session(settings, Services(find=lambda requested, _cancelled: find(requested)))
    try:
        yield session
    finally:
        session.close()
        shiboken6.delete(session)


def look(session: Session, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not session.opener.is_listing and not session.watch.is_looking)
        session.watch.look()
    qtbot.waitUntil(lambda: not session.watch.is_looking)


def test_a_listing_that_was_stopped_stays_as_it_was_listed(settings: Settings, watched: Watched, qtbot: QtBot) -> None:
    def find(requested: Path) -> Iterator[StudyImage]:
        yield StudyImage(requested / "1.dcm", "1.dcm")
        session.opener.stop()

    with listed_by(find, settings) as session:
        session.opener.open([watched.folder])
        look(session, qtbot)
        assert [entry.given for entry in session.study.entries] == ["1.dcm"]


def test_a_folder_that_goes_away_before_the_first_look_is_watched_when_it_is_back(
    settings: Settings, watched: Watched, qtbot: QtBot
) -> None:
    away = watched.folder.with_name("elsewhere")

    def find(requested: Path) -> Iterator[StudyImage]:
        yield StudyImage(requested / "1.dcm", "1.dcm")
        watched.folder.rename(away)

    with listed_by(find, settings) as session:
        session.opener.open([watched.folder])
        qtbot.waitUntil(lambda: not session.opener.is_listing and not session.watch.is_looking)
        away.rename(watched.folder)
        look(session, qtbot)
        assert [entry.given for entry in session.study.entries] == ["1.dcm", "2.dcm", "3.dcm"]
        qtbot.waitUntil(lambda: session.viewer.picture is not None)


def test_an_empty_folder_is_watched_for_its_first_images(watched: Watched, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    with qtbot.waitSignal(watched.session.failed) as said:
        watched.session.opener.open([folder])
    assert said.args == ["There are no images in export. Open another folder, or a file."]
    qtbot.waitUntil(lambda: not watched.session.watch.is_looking)
    write(folder / "1.dcm", 51)
    watched.look()
    watched.wait_until_read(1)
    watched.wait_until_shown(51)
