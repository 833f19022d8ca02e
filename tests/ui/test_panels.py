from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import TEXT_PERCENT
from xray_viewer.app.settings import Settings
from xray_viewer.ui.main_window import MainWindow
from xray_viewer.ui.on_screen import bring_on_screen

Open = Callable[..., Viewer]
# Above and below, as the style sheet has it.
_TITLE_PADDING = 12


def _dock(window: MainWindow, name: str) -> QDockWidget:
    return window.findChild(QDockWidget, name)


def test_one_key_brings_all_panels_back(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    window = viewer.window
    images, reading = _dock(window, "images"), _dock(window, "reading")
    images.close()
    reading.setFloating(True)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, images)
    window.findChild(QToolBar, "tools").hide()
    qtbot.keyClick(window.picture, Qt.Key.Key_F12)
    assert (images.isVisible(), reading.isVisible(), reading.isFloating()) == (True, True, False)
    assert window.findChild(QToolBar, "tools").isVisible()
    assert window.dockWidgetArea(images) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert window.dockWidgetArea(reading) == Qt.DockWidgetArea.RightDockWidgetArea
    qtbot.waitUntil(lambda: images.width() < window.width() / 3 and reading.width() < window.width() / 3)


def test_panels_are_where_they_were_left(open_viewer: Open) -> None:
    first = open_viewer().window
    first.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, _dock(first, "reading"))
    _dock(first, "images").close()
    first.close()
    later = open_viewer().window
    assert later.dockWidgetArea(_dock(later, "reading")) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert not _dock(later, "images").isVisible()


def test_every_panel_is_in_the_view_menu(open_viewer: Open) -> None:
    window = open_viewer().window
    menu = window.menuBar().actions()[1].menu()
    for words, panel in (("Images", _dock(window, "images")), ("Reading", _dock(window, "reading"))):
        (toggle,) = (action for action in menu.actions() if action.text() == words)
        toggle.trigger()
        assert not panel.isVisible()


def test_a_window_that_nobody_can_take_hold_of_is_moved(open_viewer: Open, qapp: QApplication) -> None:
    window = open_viewer().window
    room = window.screen().availableGeometry()
    for place in (QPoint(-5000, 100), QPoint(100, 5000), QPoint(100, -400)):
        window.move(place)
        bring_on_screen(window, window)
        assert room.contains(window.geometry().center())
    window.resize(300, 300)
    at_the_edge = room.topRight() - QPoint(150, 0)
    window.move(at_the_edge)
    bring_on_screen(window, window)
    assert window.pos() == at_the_edge


def test_a_closed_panel_comes_back_with_the_field_that_is_asked_for(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    window = viewer.window
    for name, action, field in (
        ("images", "search", window.worklist.search),
        ("reading", "type_threshold", window.reading.threshold.field),
    ):
        _dock(window, name).close()
        window.actions_by_id[action].trigger()
        assert _dock(window, name).isVisible()
        assert field.hasFocus()
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert window.picture.hasFocus()


def _title_height(dock: QDockWidget) -> int:
    """Give how many rows of the dock's title have ink."""
    ground = dock.grab().toImage()
    rows = range(dock.widget().y())
    return sum(any(ground.pixelColor(x, y).lightness() > 150 for x in range(4, 120)) for y in rows)


def test_the_titles_have_the_letters_in_use(open_viewer: Open, qtbot: QtBot, settings: Settings) -> None:
    window = open_viewer().window
    for name in ("images", "reading"):
        dock = _dock(window, name)
        heights = {}
        for percent in (100, 175, 100, 150):
            settings.preferences.set(TEXT_PERCENT, percent)
            qtbot.waitUntil(lambda dock=dock: dock.widget().y() - dock.fontMetrics().height() == _TITLE_PADDING)
            heights.setdefault(percent, _title_height(dock))
            assert _title_height(dock) == heights[percent]
        assert heights[175] > heights[150] > 1.2 * heights[100] > 5
