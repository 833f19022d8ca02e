from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.core.orientation import Orientation
from xray_viewer.ui.command_search import CommandSearch

Open = Callable[..., Viewer]


def _search(viewer: Viewer, qtbot: QtBot) -> CommandSearch:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = viewer.window.findChildren(CommandSearch)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.field.hasFocus()
    return dialog


def _titles(dialog: CommandSearch) -> list[str]:
    return [dialog.list.topLevelItem(row).text(0) for row in range(dialog.list.topLevelItemCount())]


def test_a_command_is_found_by_its_words_and_done_with_enter(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    dialog = _search(viewer, qtbot)
    qtbot.keyClicks(dialog.field, "negative")
    assert _titles(dialog) == ["Invert"]
    assert dialog.list.topLevelItem(0).text(2) == "I"
    assert dialog.tip.text() == "Show the negative"
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert viewer.session.viewer.inverted


def test_the_arrows_go_through_what_is_found(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    dialog = _search(viewer, qtbot)
    qtbot.keyClicks(dialog.field, "rotate")
    assert _titles(dialog) == ["Rotate Right", "Rotate Left"]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentItem().text(0) == "Rotate Left"
    assert "Rotate Left" in dialog.field.accessibleDescription()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.field.hasFocus()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Enter)
    assert viewer.session.viewer.orientation == Orientation().turned(1)


def test_a_command_that_cannot_be_done_says_so_and_does_nothing(open_viewer: Open, qtbot: QtBot) -> None:
    dialog = _search(open_viewer(), qtbot)
    qtbot.keyClicks(dialog.field, "against truth")
    assert _titles(dialog) == ["Against Truth… (not now)"]
    assert "cannot be done now" in dialog.tip.text()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_words_of_no_command_say_so(open_viewer: Open, qtbot: QtBot) -> None:
    dialog = _search(open_viewer(), qtbot)
    qtbot.keyClicks(dialog.field, "aspirin")
    assert not dialog.list.isVisible()
    assert dialog.none.isVisible()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)


def test_what_is_in_use_is_marked(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    dialog = _search(viewer, qtbot)
    qtbot.keyClicks(dialog.field, "magnifier")
    assert _titles(dialog) == ["○  Magnifier"]
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog = _search(viewer, qtbot)
    qtbot.keyClicks(dialog.field, "magnifier")
    assert _titles(dialog) == ["●  Magnifier"]
