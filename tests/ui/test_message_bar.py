"""What went wrong and what is only good to know differ in sign, word and colour."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.services import Services
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.readers import read_radiograph
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.message_bar import MessageBar

Open = Callable[..., Viewer]
CONTROL = Qt.KeyboardModifier.ControlModifier


def ground(bar: MessageBar) -> str:
    """The colour that a reader sees behind the words."""
    return QColor(bar.grab().toImage().pixel(3, 3)).name()


def kind(bar: MessageBar) -> tuple[str, str, str]:
    return bar.text.text()[0], bar.accessibleName(), ground(bar)


PROBLEM = ("⚠", "Problem", COLORS.error_ground)
INFORMATION = ("ℹ", "Information", COLORS.raised)


def test_the_kinds_take_turns(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer(model=None)
    bar = viewer.window.message
    assert not bar.isVisible()
    for _ in range(2):
        viewer.session.failed.emit("It is broken.")
        assert kind(bar) == PROBLEM
        assert (bar.text.text(), bar.text.accessibleName()) == ("⚠  It is broken.", "Problem: It is broken.")
        viewer.session.noticed.emit("It is back.")
        assert kind(bar) == INFORMATION
        assert (bar.text.text(), bar.text.accessibleName()) == ("ℹ  It is back.", "Information: It is back.")
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_that_answers_were_in_view_already_is_no_fault(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    qtbot.keyClick(viewer.window.picture, "b", CONTROL)
    assert "has been in view for 3 of the images" in viewer.window.message.text.text()
    assert kind(viewer.window.message) == INFORMATION


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier, "No window is saved for 4"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "no window of its own"),
        (Qt.Key.Key_2, CONTROL, "Life size is not known"),
        (Qt.Key.Key_Tab, CONTROL, "no other image to compare with"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "the last listed image without a verdict"),
    ],
)
def test_that_there_is_nothing_to_be_done_is_no_fault(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str
) -> None:
    viewer = open_viewer(study_folder / "1 dark.png")
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, key, modifiers)
    assert words in viewer.window.message.text.text()
    assert kind(viewer.window.message) == INFORMATION


def test_that_an_unreadable_file_gets_no_verdict_is_said_calmly(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "text.png").write_text("no image")
    viewer = open_viewer(tmp_path / "text.png")
    viewer.wait_until_read(1)
    viewer.window.message.dismiss()
    qtbot.keyClick(viewer.window.picture, "n")
    assert viewer.session.study.entries[0].verdict is not Verdict.NORMAL
    assert kind(viewer.window.message) == INFORMATION


def test_a_verdict_that_comes_before_the_picture_is_a_problem(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    held = threading.Event()

    def read(path: Path) -> Radiograph:
        held.wait()
        return read_radiograph(path)

    viewer = open_viewer(study_folder / "1 dark.png", services=Services(read=read))
    try:
        qtbot.waitUntil(lambda: viewer.session.study.current == 0)
        qtbot.keyClick(viewer.window.picture, "n")
        assert kind(viewer.window.message) == PROBLEM
    finally:
        held.set()
    viewer.wait_for_picture()


def test_a_folder_that_is_lost_is_a_problem_and_found_again_it_is_none(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, away = tmp_path / "study", tmp_path / "elsewhere"
    folder.mkdir()
    write_dicom(folder / "1.dcm", np.full((8, 8), 100, dtype=np.uint8))
    viewer = open_viewer(folder, model=None)
    watch, bar = viewer.session.watch, viewer.window.message
    viewer.wait_for_picture()
    qtbot.waitUntil(lambda: not viewer.session.opener.is_listing and not watch.is_looking)
    folder.rename(away)
    watch.look()
    qtbot.waitUntil(lambda: "cannot be reached any more" in bar.text.text())
    assert kind(bar) == PROBLEM
    qtbot.waitUntil(lambda: not watch.is_looking)
    away.rename(folder)
    watch.look()
    qtbot.waitUntil(lambda: "can be reached again" in bar.text.text())
    assert kind(bar) == INFORMATION


@pytest.mark.parametrize("are_compared", [False, True])
def test_a_message_moves_no_picture(open_viewer: Open, qtbot: QtBot, study_folder: Path, are_compared: bool) -> None:
    viewer = open_viewer(study_folder, model=None)
    viewer.wait_for_picture()
    window, bar = viewer.window, viewer.window.message
    qtbot.waitUntil(lambda: len(viewer.session.study.entries) == 3)
    if are_compared:
        qtbot.keyClick(window.picture, Qt.Key.Key_Tab, CONTROL)
    before = window.panes.geometry(), window.picture.geometry()
    for words in ("It is back.", "It is back, and this takes more than one line. " * 12):
        viewer.session.noticed.emit(words)
        qtbot.waitUntil(lambda: bar.text.height() >= bar.text.heightForWidth(bar.text.width()))
        assert (window.panes.geometry(), window.picture.geometry()) == before
        place = bar.parentWidget().rect()
        assert (bar.width(), bar.geometry().bottom()) == (place.width(), place.bottom())
        assert 0 < bar.height() < place.height() / 2
    window.resize(window.width() - 100, window.height() - 50)
    qtbot.waitUntil(lambda: bar.geometry().bottom() == bar.parentWidget().rect().bottom())
    button = bar.findChild(QPushButton)
    assert bar.rect().contains(button.geometry())
    assert window.childAt(button.mapTo(window, button.rect().center())) is button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_message_covers_no_way_to_begin(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(model=None)
    window, bar = viewer.window, viewer.window.message
    viewer.session.failed.emit("It is broken.")
    qtbot.waitUntil(lambda: bar.geometry().bottom() < window.empty.mapTo(bar.parentWidget(), QPoint()).y())
    assert bar.width() == bar.parentWidget().width()
    window.open([study_folder])
    viewer.wait_for_picture()
    viewer.session.failed.emit("It is broken.")
    viewer.session.study.clear()
    viewer.session.failed.emit("It is broken.")
    qtbot.waitUntil(lambda: bar.geometry().bottom() < window.empty.mapTo(bar.parentWidget(), QPoint()).y())
