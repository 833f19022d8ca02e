"""Colours for a dark reading room, and the style of the widgets.

A colour never carries a meaning alone: words and a glyph stand beside it.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Colors:
    """What each colour is for, as ``#rrggbb``."""

    picture_ground: str = "#060708"
    window: str = "#1b1e22"
    field: str = "#14161a"
    raised: str = "#272b31"
    line: str = "#3a4048"
    text: str = "#dde1e6"
    muted_text: str = "#b2bac4"
    disabled_text: str = "#7d858f"
    accent: str = "#7ab3e0"
    selection: str = "#2b4a66"
    flagged: str = "#f2b75c"
    not_flagged: str = "#9cc3d9"
    warning: str = "#f0c987"
    error: str = "#f2a19a"
    error_ground: str = "#3d2224"


COLORS = Colors()

# Every pair in which words are drawn: (words, ground). A test holds each to a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3).
TEXT_PAIRS = (
    (COLORS.text, COLORS.window),
    (COLORS.text, COLORS.field),
    (COLORS.text, COLORS.raised),
    (COLORS.text, COLORS.selection),
    (COLORS.text, COLORS.error_ground),
    (COLORS.muted_text, COLORS.window),
    (COLORS.muted_text, COLORS.field),
    (COLORS.muted_text, COLORS.selection),
    (COLORS.muted_text, COLORS.picture_ground),
    (COLORS.flagged, COLORS.window),
    (COLORS.flagged, COLORS.field),
    (COLORS.flagged, COLORS.selection),
    (COLORS.not_flagged, COLORS.window),
    (COLORS.not_flagged, COLORS.field),
    (COLORS.not_flagged, COLORS.selection),
    (COLORS.warning, COLORS.window),
    (COLORS.warning, COLORS.field),
    (COLORS.warning, COLORS.selection),
    (COLORS.error, COLORS.window),
    (COLORS.error, COLORS.field),
    (COLORS.error, COLORS.selection),
    (COLORS.error, COLORS.error_ground),
)

_STYLE = f"""
QToolTip {{ color: {COLORS.text}; background: {COLORS.raised}; border: 1px solid {COLORS.line}; padding: 3px; }}
QDockWidget::title {{ background: {COLORS.window}; padding: 6px 8px; }}
QMainWindow::separator {{ background: {COLORS.field}; width: 4px; height: 4px; }}
QMainWindow::separator:hover {{ background: {COLORS.accent}; }}
QToolBar {{ border: none; spacing: 2px; padding: 3px; }}
QToolButton {{ border: 2px solid transparent; border-radius: 4px; padding: 3px; }}
QToolButton:hover {{ background: {COLORS.raised}; }}
QToolButton:focus {{ border-color: {COLORS.accent}; }}
QPushButton {{
    background: {COLORS.raised}; border: 2px solid {COLORS.line}; border-radius: 4px; padding: 5px 10px;
}}
QPushButton:hover {{ border-color: {COLORS.muted_text}; }}
QPushButton:checked {{ background: {COLORS.selection}; }}
QPushButton:disabled {{ color: {COLORS.disabled_text}; }}
QPushButton:focus, QTextBrowser:focus {{ border: 2px solid {COLORS.accent}; }}
QTextBrowser {{ background: {COLORS.field}; border: 2px solid {COLORS.line}; border-radius: 4px; padding: 2px; }}
QListView {{ background: {COLORS.field}; border: 2px solid transparent; outline: none; }}
QListView:focus, QTableView:focus {{ border-color: {COLORS.accent}; }}
QTableView {{ background: {COLORS.field}; border: 2px solid transparent; outline: none; }}
QHeaderView::section {{
    background: {COLORS.raised}; border: none; border-right: 1px solid {COLORS.line}; padding: 4px 6px;
}}
QPushButton[role="choice"] {{ padding: 2px 4px; text-align: left; }}
QSlider {{ border: 2px solid transparent; border-radius: 4px; padding: 4px 0; }}
QSlider:focus {{ border-color: {COLORS.accent}; }}
QSlider::groove:horizontal {{ background: {COLORS.line}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{
    background: {COLORS.text}; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
}}
QSlider::handle:horizontal:disabled {{ background: {COLORS.line}; }}
QRadioButton, QCheckBox {{ border: 2px solid transparent; border-radius: 4px; padding: 2px; }}
QRadioButton:focus, QCheckBox:focus {{ border-color: {COLORS.accent}; }}
QRadioButton:disabled, QCheckBox:disabled {{ color: {COLORS.disabled_text}; }}
QRadioButton::indicator, QCheckBox::indicator {{
    width: 10px; height: 10px; border: 2px solid {COLORS.muted_text}; background: {COLORS.field};
}}
QRadioButton::indicator {{ border-radius: 7px; }}
QRadioButton::indicator:checked, QCheckBox::indicator:checked {{ background: {COLORS.text}; }}
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled {{ border-color: {COLORS.line}; }}
QScrollArea {{ border: none; }}
QStatusBar::item {{ border: none; }}
QLabel[role="muted"] {{ color: {COLORS.muted_text}; }}
QLabel[role="warning"] {{ color: {COLORS.warning}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QFrame[role="line"] {{ background: {COLORS.line}; max-height: 1px; border: none; }}
QFrame[role="problem"] {{ background: {COLORS.error_ground}; border-bottom: 1px solid {COLORS.error}; }}
QFrame[role="information"] {{ background: {COLORS.raised}; border-bottom: 1px solid {COLORS.accent}; }}
"""


def contrast(one: str, other: str) -> float:
    """Work out the contrast of two colours ``#rrggbb``, from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_relative_luminance(one), _relative_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _relative_luminance(color: str) -> float:
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette() -> QPalette:
    """Make the dark palette; the same on every desktop, as the room is."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    result = QPalette()
    for which, color in (
        (role.Window, COLORS.window),
        (role.WindowText, COLORS.text),
        (role.Base, COLORS.field),
        (role.AlternateBase, COLORS.window),
        (role.Text, COLORS.text),
        (role.PlaceholderText, COLORS.muted_text),
        (role.Button, COLORS.raised),
        (role.ButtonText, COLORS.text),
        (role.BrightText, COLORS.error),
        (role.ToolTipBase, COLORS.raised),
        (role.ToolTipText, COLORS.text),
        (role.Highlight, COLORS.selection),
        (role.HighlightedText, COLORS.text),
        (role.Link, COLORS.accent),
        (role.LinkVisited, COLORS.accent),
        (role.Accent, COLORS.accent),
        (role.Light, COLORS.line),
        (role.Midlight, COLORS.raised),
        (role.Mid, COLORS.line),
        (role.Dark, COLORS.field),
        (role.Shadow, COLORS.picture_ground),
    ):
        result.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(group.Disabled, which, QColor(COLORS.disabled_text))
    return result


def apply_theme(application: QApplication) -> None:
    """Give the application its style."""
    application.setStyle("Fusion")
    application.setPalette(palette())
    points = QFontInfo(application.font()).pointSizeF()
    application.setStyleSheet(
        _STYLE
        + f'QLabel[role="number"] {{ font-size: {points * 3.4:.1f}pt; }}\n'
        + f'QLabel[role="decision"] {{ font-size: {points * 1.6:.1f}pt; font-weight: 700; }}\n'
    )
