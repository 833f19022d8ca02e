"""How a person opens something: by dropping it, by naming it, from the empty window."""

from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer

Open = Callable[..., Viewer]


def _drag(viewer: Viewer, data: QMimeData) -> bool:
    """Drag over the window, and drop if it accepts."""
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Qt 6.12 takes a point of floats and calls the other one deprecated, which earlier versions ask for.
    point = QPointF(50, 50) if PySide6.__version_info__ >= (6, 12) else QPoint(50, 50)
    enter = QDragEnterEvent(point, action, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(viewer.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(viewer.window, QDropEvent(QPointF(50, 50), action, data, buttons, keys))
    return enter.isAccepted()


def test_files_and_folders_are_opened_by_dropping_them(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (study_folder / "3 bright.png", study_folder)])
    assert _drag(viewer, data)
    viewer.wait_until_read(4)
    names = [entry.given for entry in viewer.session.study.entries]
    assert names == ["3 bright.png", "1 dark.png", "2 middle.png", "3 bright.png"]
    assert viewer.session.settings.recent_folders == [str(study_folder)]


def test_what_is_no_file_is_not_taken(open_viewer: Open) -> None:
    viewer = open_viewer()
    data = QMimeData()
    data.setText("a word")
    assert not _drag(viewer, data)


def test_before_a_study_is_open_the_window_says_how_to_begin(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer()
    assert viewer.window.empty.isVisible()
    assert not viewer.window.picture.isVisible()
    viewer.window.open([study_folder])
    viewer.wait_until_read(3)
    assert viewer.window.picture.isVisible()


def test_a_path_that_is_not_there_is_said(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    viewer = open_viewer(tmp_path / "nowhere")
    qtbot.waitUntil(viewer.window.message.isVisible)
    assert "nowhere" in viewer.window.message.text.text()
    assert viewer.window.empty.isVisible()
