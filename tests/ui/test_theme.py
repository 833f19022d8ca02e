import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from xray_viewer.ui.theme import COLORS, TEXT_PAIRS, apply_theme, contrast, palette


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize(("words", "ground"), TEXT_PAIRS)
def test_words_can_be_read(words: str, ground: str) -> None:
    assert contrast(words, ground) >= 4.5


def test_the_ring_around_what_has_the_keyboard_can_be_seen() -> None:
    for ground in (COLORS.window, COLORS.field, COLORS.raised, COLORS.picture_ground):
        assert contrast(COLORS.accent, ground) >= 3


def test_the_application_is_dark(qapp: QApplication) -> None:
    apply_theme(qapp)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(COLORS.window)
    assert palette().color(QPalette.ColorRole.WindowText).lightness() > 200
