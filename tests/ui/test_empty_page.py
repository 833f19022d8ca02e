from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import TEXT_PERCENT
from xray_viewer.app.settings import Settings
from xray_viewer.ui.languages import LANGUAGES, SOURCE_LANGUAGE, Tongue

Open = Callable[..., Viewer]


def test_the_first_start_says_what_to_do(open_viewer: Open) -> None:
    empty = open_viewer().window.empty
    assert empty.isVisible()
    assert [button.text() for button in empty.buttons] == ["Open Folder…", "Open File…", "Open the Demo Study"]
    assert empty.recent == []


def test_a_folder_opened_last_is_opened_again_by_keyboard_alone(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    open_viewer(study_folder).wait_until_read(3)
    viewer = open_viewer()
    (button,) = viewer.window.empty.recent
    assert button.text() == "study"
    assert str(study_folder) in button.accessibleName()
    viewer.window.empty.buttons[-1].setFocus()
    qtbot.keyClick(viewer.window.empty.buttons[-1], Qt.Key.Key_Tab)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    viewer.wait_until_read(3)
    assert not viewer.window.empty.isVisible()


def test_forgotten_folders_are_offered_no_more(open_viewer: Open, settings: object, study_folder: Path) -> None:
    open_viewer(study_folder).wait_until_read(3)
    viewer = open_viewer()
    menu = viewer.window.recent
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert viewer.window.empty.recent == []


def test_while_identity_is_hidden_folders_have_numbers(open_viewer: Open, study_folder: Path) -> None:
    open_viewer(study_folder).wait_until_read(3)
    viewer = open_viewer()
    viewer.window.actions_by_id["hide_identity"].trigger()
    (button,) = viewer.window.empty.recent
    assert (button.text(), button.toolTip()) == ("Folder 1", "Folder 1")


def test_the_keyboard_is_on_the_first_way_to_begin_and_then_on_the_picture(
    open_viewer: Open, study_folder: Path
) -> None:
    viewer = open_viewer()
    assert viewer.window.focusWidget() is viewer.window.empty.buttons[0]
    viewer.window.open([study_folder])
    viewer.wait_until_read(3)
    assert viewer.window.picture.hasFocus()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_beside_a_wide_list(
    open_viewer: Open, qtbot: QtBot, settings: Settings, language: str
) -> None:
    tongue = Tongue()
    tongue.speak(language)
    try:
        window = open_viewer().window
        window.actions_by_id["wide_list"].trigger()
        for percent in (100, 150):
            settings.preferences.set(TEXT_PERCENT, percent)
            window.resizeDocks([window.findChild(QDockWidget, "images")], [1200], Qt.Orientation.Horizontal)
            for button in window.empty.buttons:
                qtbot.waitUntil(lambda button=button: button.width() >= button.sizeHint().width())
                assert window.empty.rect().contains(button.rect().translated(button.mapTo(window.empty, QPoint())))
            assert window.minimumSizeHint().width() <= 1366
    finally:
        tongue.speak(SOURCE_LANGUAGE)
