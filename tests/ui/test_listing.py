"""Listing, as a reader sees it: the count in the status bar, the button to stop, and what changes later."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.services import Services
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.readers.folder import StudyImage
from xray_viewer.ui.worklist_model import FILE_COLUMN, STATE_ROLE

Open = Callable[..., Viewer]


def _endless(requested: Path, cancelled: Callable[[], bool]) -> Iterator[StudyImage]:
    for number in range(1234):
        yield StudyImage(requested / f"{number}", f"{number}")
    while not cancelled():
        pass


def _broken(path: Path) -> Radiograph:
    raise DamagedImageError(path.name, "It is cut short.")


def test_a_listing_counts_and_can_be_stopped(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    viewer = open_viewer(tmp_path, services=Services(find=_endless, read=_broken), model=None)
    line, message = viewer.window.listed, viewer.window.message
    qtbot.waitUntil(lambda: line.text.text() == "1,234 files listed…")
    assert line.isVisible()
    assert viewer.window.actions_by_id["stop_listing"].isEnabled()
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not line.isVisible())
    assert not viewer.window.actions_by_id["stop_listing"].isEnabled()
    qtbot.waitUntil(lambda: "Stopped" in message.text.text())
    assert message.text.text() == (
        "ℹ  Stopped. 1,234 files are listed; there may be more, and what arrives or changes from now on is not shown. "
        "Open the folder again for all."
    )
    assert viewer.window.images.model().rowCount() == 1234


def test_a_file_that_goes_keeps_its_row_which_says_so(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    for number in (1, 2):
        write_dicom(folder / f"{number}.dcm", np.full((64, 96), 100, dtype=np.uint8))
    viewer = open_viewer(folder, model=None)
    watch = viewer.session.watch
    qtbot.waitUntil(lambda: len(viewer.session.study.entries) == 2 and not viewer.session.opener.is_listing)
    qtbot.waitUntil(lambda: not watch.is_looking)
    (folder / "2.dcm").unlink()
    write_dicom(folder / "0.dcm", np.full((64, 96), 100, dtype=np.uint8))
    for _ in range(2):
        watch.look()
        qtbot.waitUntil(lambda: not watch.is_looking)
    model = viewer.window.images.model()
    cells = [model.index(row, FILE_COLUMN) for row in range(model.rowCount())]
    rows = [(cell.data(), cell.data(STATE_ROLE)) for cell in cells]
    waiting = "…  The model is being loaded"
    assert rows == [("1.dcm", waiting), ("2.dcm", f"gone  ·  {waiting}"), ("0.dcm", waiting)]
    assert viewer.window.position.text() == "1 of 3   1.dcm"


def test_the_reading_says_that_it_waits_for_a_folder_that_is_gone(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, away = tmp_path / "study", tmp_path / "elsewhere"
    folder.mkdir()
    for number in range(3):
        write_dicom(folder / f"{number}.dcm", np.full((64, 96), 100, dtype=np.uint8))
    viewer = open_viewer(folder)
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    folder.rename(away)
    viewer.session.study.renew(2)
    line = viewer.window.progress
    qtbot.waitUntil(lambda: line.text.text() == "Waiting until the files can be reached: 2 of 3 read")
    assert line.isVisible()
    assert viewer.session.study.entries[2].reason == ""
    away.rename(folder)
    viewer.session.reach.check()
    viewer.wait_until_read(3)
    assert not line.isVisible()
