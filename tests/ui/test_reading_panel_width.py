"""Nothing in the panel at the right is cut off, in any language and size of text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QDockWidget, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import TEXT_PERCENT
from xray_viewer.app.settings import Settings
from xray_viewer.ui.languages import LANGUAGES, Tongue
from xray_viewer.ui.reading_panel import ReadingPanel
from xray_viewer.ui.upright_scroll import UprightScroll

Open = Callable[..., Viewer]
_SIZES = (100, 115, 130, 150)


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    tongue = Tongue()
    yield tongue
    tongue.speak("en")
    QLocale.setDefault(QLocale.system())


def _cut_off(panel: ReadingPanel) -> list[str]:
    (area,) = panel.findChildren(UprightScroll)
    room = area.viewport()
    widgets = [*panel.findChildren(QLabel), *panel.findChildren(QAbstractButton), *panel.findChildren(QAbstractSpinBox)]
    assert any(isinstance(widget, QAbstractSpinBox) and widget.isVisible() for widget in widgets)
    cut = []
    for widget in filter(QWidget.isVisible, widgets):
        within = room if area.isAncestorOf(widget) else panel
        left = widget.mapTo(within, QPoint()).x()
        if left < 0 or left + widget.width() > within.width() or widget.width() < _least_width(widget):
            cut.append(
                f"{widget.text()!r}: {left} + {widget.width()} of {within.width()}, needs {_least_width(widget)}"
            )
    return cut


def _least_width(widget: QWidget) -> int:
    if not isinstance(widget, QLabel):
        return widget.minimumSizeHint().width()
    words = widget.text().split() if widget.wordWrap() else widget.text().splitlines()
    return max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_in_any_size_of_text(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, settings: Settings, tongue: Tongue, language: str
) -> None:
    tongue.speak(language)
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    for percent in _SIZES:
        settings.preferences.set(TEXT_PERCENT, percent)
        viewer.window.resizeDocks([viewer.window.findChild(QDockWidget, "reading")], [1], Qt.Orientation.Horizontal)
        qtbot.waitUntil(lambda: not _cut_off(viewer.window.reading))
        assert viewer.window.minimumSizeHint().width() <= 1366
        assert viewer.window.width() == 1366


def test_a_width_that_is_remembered_from_smaller_letters_does_not_cut(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, settings: Settings, tongue: Tongue
) -> None:
    tongue.speak("de")
    first = open_viewer(study_folder)
    first.wait_until_read(3)
    first.window.resizeDocks([first.window.findChild(QDockWidget, "reading")], [1], Qt.Orientation.Horizontal)
    first.window.close()
    settings.preferences.set(TEXT_PERCENT, 150)
    later = open_viewer(study_folder)
    later.wait_until_read(3)
    qtbot.waitUntil(lambda: not _cut_off(later.window.reading))
