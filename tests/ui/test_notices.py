"""Notices and mistakes as a person meets them: read, read again, copied, and nobody named."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.faults import FaultWatch
from xray_viewer.app.log_file import log_folder, logging_to
from xray_viewer.ui.fault_dialog import FaultDialog
from xray_viewer.ui.notices_dialog import NoticesDialog

Open = Callable[..., Viewer]


class _Desktop(QObject):
    """Opens folders in the place of the desktop, and notes which."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[_Desktop]:
    desktop = _Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "open")
    yield desktop
    QDesktopServices.unsetUrlHandler("file")


def _notices(viewer: Viewer, qtbot: QtBot) -> NoticesDialog:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window, Qt.Key.Key_F8)
    (dialog,) = viewer.window.findChildren(NoticesDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _rows(dialog: NoticesDialog) -> list[tuple[str, str]]:
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [(item.text(1), item.text(2)) for item in items]


def test_a_notice_that_is_gone_can_be_read_again_and_copied(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Doe Jane.dcm").write_bytes(b"no image")
    viewer = open_viewer()
    with qtbot.waitSignal(viewer.session.failed, timeout=10_000):
        viewer.window.open([tmp_path / "not there"])
    qtbot.keyClick(viewer.window, Qt.Key.Key_Escape)
    assert not viewer.window.message.isVisible()
    dialog = _notices(viewer, qtbot)
    ((kind, text),) = _rows(dialog)
    assert kind == "⚠ Problem"
    assert "not there" in text
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "X-ray Viewer" in copied
    assert "not there" not in copied
    assert str(tmp_path) not in copied


def test_the_list_follows_while_it_is_open(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    dialog = _notices(viewer, qtbot)
    assert dialog.nothing.isVisible()
    assert not dialog.copy.isEnabled()
    viewer.session.noticed.emit("The first.")
    viewer.session.failed.emit("The second.")
    assert _rows(dialog) == [("⚠ Problem", "The second."), ("ℹ Information", "The first.")]
    qtbot.mouseClick(dialog.copy_all, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("  ", 1)[1] for line in lines[:2]] == ["information  The first.", "problem  The second."]
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    viewer.session.failed.emit("The third.")


def test_hidden_names_are_hidden_there_too(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.session.failed.emit("1 dark.png: It is cut short.")
    dialog = _notices(viewer, qtbot)
    viewer.window.actions_by_id["hide_identity"].trigger()
    assert _rows(dialog) == [("⚠ Problem", "Image 1: It is cut short.")]


def test_the_log_folder_is_opened_from_the_help_menu(
    open_viewer: Open, desktop: _Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))
    viewer = open_viewer()
    viewer.window.actions_by_id["open_logs"].trigger()
    assert desktop.opened == []
    assert "could not open the folder" in viewer.window.message.text.text()
    with logging_to():
        viewer.window.actions_by_id["open_logs"].trigger()
    assert desktop.opened == [log_folder()]


def test_a_mistake_is_shown_without_names_and_the_program_goes_on(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, tmp_path: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)

    def fail() -> None:
        raise ValueError(f"cannot understand {study_folder / '1 dark.png'} of DOE^JANE")

    faults = FaultWatch()
    faults.caught.connect(viewer.window.notice_actions.tell_fault)
    with logging_to(lambda: tmp_path / "log"), faults.watching(), qtbot.waitSignal(faults.caught):
        QTimer.singleShot(0, fail)
    (dialog,) = viewer.window.findChildren(FaultDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    log = (tmp_path / "log" / "xray-viewer.log").read_text(encoding="utf-8")
    for words in (copied, log):
        assert "ValueError: cannot understand" in words
        assert "in fail" in words
        for name in ("dark", str(study_folder), "DOE"):
            assert name not in words
    assert all(button.text() for button in dialog.findChildren(QPushButton))
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_I)
    assert viewer.session.viewer.inverted
    assert _rows(_notices(viewer, qtbot))[0][0] == "✕ Mistake of the program"


def test_the_log_tells_of_model_and_study_and_names_nobody(
    open_viewer: Open, study_folder: Path, tmp_path: Path
) -> None:
    with logging_to(lambda: tmp_path / "log"):
        open_viewer(study_folder).wait_until_read(3)
    log = (tmp_path / "log" / "xray-viewer.log").read_text(encoding="utf-8")
    assert "Listed a study of 3 images." in log
    assert "on cpu (asked for: cpu)" in log
    assert "dark" not in log
    assert str(study_folder) not in log


def test_many_mistakes_open_one_dialog(open_viewer: Open) -> None:
    viewer = open_viewer()
    for number in range(3):
        viewer.window.notice_actions.tell_fault(f"Traceback {number}")
    assert len(viewer.window.findChildren(FaultDialog)) == 1
    assert len(viewer.session.notices.all) == 3
