import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import TEXT_PERCENT, THEME, Theme
from xray_viewer.installation import resource_path
from xray_viewer.ui.colors import COLORS, DARK, LIGHT, Colors, contrast, text_pairs
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.theme import apply_theme, palette

Open = Callable[..., Viewer]
_THEMES = {"dark": DARK, "light": LIGHT}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize(("words", "ground"), [*text_pairs(DARK), *text_pairs(LIGHT)])
def test_words_can_be_read(words: str, ground: str) -> None:
    assert contrast(words, ground) >= 4.5


def test_words_on_the_picture_can_be_read() -> None:
    for words in (DARK.text, DARK.muted_text, DARK.flagged, DARK.not_flagged):
        assert contrast(words, DARK.picture_ground) >= 4.5


@pytest.mark.parametrize("colors", _THEMES.values(), ids=list(_THEMES))
def test_the_ring_around_what_has_the_keyboard_can_be_seen(colors: Colors) -> None:
    for ground in (colors.window, colors.field, colors.raised):
        assert contrast(colors.accent, ground) >= 3
    assert contrast(DARK.accent, DARK.picture_ground) >= 3


@pytest.mark.parametrize("colors", _THEMES.values(), ids=list(_THEMES))
def test_the_tick_of_a_box_can_be_seen(colors: Colors) -> None:
    drawing = resource_path("icons/tick.svg").read_text(encoding="utf-8")
    (stroke,) = re.findall(r'stroke="(#\w+)"', drawing)
    assert contrast(stroke, colors.field) >= 3


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_the_application_takes_the_colours_of_a_theme(qapp: QApplication, theme: Theme) -> None:
    colors = _THEMES[theme]
    apply_theme(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colors.window)
    assert qapp.palette() == palette(colors)
    assert all(getattr(COLORS, field.name) == getattr(colors, field.name) for field in fields(Colors))


def test_a_desktop_that_does_not_say_is_dark(qapp: QApplication) -> None:
    apply_theme(qapp, Theme.SYSTEM)
    if qapp.styleHints().colorScheme() is Qt.ColorScheme.Unknown:
        assert COLORS.window == DARK.window


def _lightness(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).lightness()


def test_the_theme_changes_at_once_and_the_picture_stays_dark(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    window, preferences = viewer.window, viewer.session.settings.preferences
    bar = window.menuBar().mapTo(window, window.menuBar().rect().center())
    corner = window.picture.mapTo(window, window.picture.rect().topLeft())
    icon = window.actions_by_id["fit"].icon()

    def looks(*, is_light: bool) -> bool:
        image = window.grab().toImage()
        ratio = image.devicePixelRatio()
        panel = _lightness(image, round(bar.x() * ratio), round((bar.y() - 6) * ratio))
        # Beside the ring that says who has the keyboard.
        ground = _lightness(image, round((corner.x() + 5) * ratio), round((corner.y() + 5) * ratio))
        return (panel > 200) == is_light and ground < 20

    assert looks(is_light=False)
    preferences.set(THEME, Theme.LIGHT)
    assert looks(is_light=True)
    dark_ink, light_ink = (drawn.pixmap(48).toImage() for drawn in (icon, window.actions_by_id["fit"].icon()))
    assert dark_ink != light_ink
    # What was said in a colour of the theme before is said in one of this.
    assert QColor(LIGHT.not_flagged).name() in window.reading.answer.decision.styleSheet()
    preferences.set(THEME, Theme.DARK)
    assert looks(is_light=False)
    assert DARK.not_flagged in window.reading.answer.decision.styleSheet()


def test_the_theme_and_the_size_of_the_text_are_there_again(open_viewer: Open, qapp: QApplication) -> None:
    first = open_viewer()
    preferences = first.session.settings.preferences
    plain = first.window.reading.count.fontMetrics().height()
    number = first.window.reading.answer.probability.fontMetrics().height()
    preferences.set(TEXT_PERCENT, 150)
    preferences.set(THEME, Theme.LIGHT)
    assert first.window.reading.count.fontMetrics().height() > 1.3 * plain
    assert all(dock.fontMetrics().height() > 1.3 * plain for dock in first.window.findChildren(QDockWidget))
    assert first.window.reading.answer.probability.fontMetrics().height() > 1.3 * number
    apply_theme(qapp)
    later = open_viewer()
    assert later.window.reading.count.fontMetrics().height() > 1.3 * plain
    assert COLORS.window == LIGHT.window
    preferences.set(TEXT_PERCENT, 100)
    assert later.window.reading.count.fontMetrics().height() == plain


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_fields_show_what_is_in_them_and_which_has_the_keyboard(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, theme: Theme
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.session.settings.preferences.set(THEME, theme)
    field = viewer.window.reading.threshold.field
    assert field.lineEdit().width() >= field.fontMetrics().horizontalAdvance(field.text())
    for widget in (field, viewer.window.worklist.search):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        image = widget.grab().toImage()
        middle = image.height() // 2
        ring = max(
            (image.pixelColor(x, middle).name() for x in range(3)),
            key=lambda color: contrast(color, _THEMES[theme].field),
        )
        assert contrast(ring, _THEMES[theme].field) >= 3
        assert contrast(ring, _THEMES[theme].window) >= 3


@pytest.mark.parametrize("theme", list(Theme))
def test_a_field_for_a_number_shows_the_whole_number(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    apply_theme(qapp, theme)
    field = PercentField()
    qtbot.addWidget(field)
    field.setValue(99.99)
    field.show()
    shown = field.lineEdit()
    assert shown.width() >= shown.fontMetrics().horizontalAdvance(shown.text())
    assert shown.height() >= shown.fontMetrics().height()
    assert field.rect().contains(shown.geometry())


@pytest.mark.parametrize("colors", _THEMES.values(), ids=list(_THEMES))
def test_the_buttons_of_the_panels_can_be_seen(colors: Colors) -> None:
    for name in ("panel-close", "panel-float"):
        (ink,) = re.findall(r'stroke="(#\w{6})"', resource_path(f"icons/{name}.svg").read_text(encoding="utf-8"))
        assert contrast(ink, colors.window) >= 3
