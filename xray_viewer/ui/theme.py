"""Giving the application its look: palette, style and size of the letters."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from xray_viewer.app.preferences import Theme
from xray_viewer.ui.colors import COLORS, DARK, LIGHT, Colors, use_colors
from xray_viewer.ui.style_sheet import style_sheet

# How large the desktop has its letters, in points, kept where the scaled ones take their place.
_PLAIN_SIZE = "plain_point_size"
# A style sheet would take the arrows and the room from these, so they keep Fusion's outline. That of the one with the
# keyboard has the colour of the selection, which would be too near to the ground.
_OUTLINED = ("QComboBox", "QAbstractSpinBox")


def palette(colors: Colors) -> QPalette:
    """Make the palette of a theme; the same on every desktop."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    result = QPalette()
    for which, color in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.field),
        (role.AlternateBase, colors.window),
        (role.Text, colors.text),
        (role.PlaceholderText, colors.muted_text),
        (role.Button, colors.raised),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.error),
        (role.ToolTipBase, colors.raised),
        (role.ToolTipText, colors.text),
        (role.Highlight, colors.selection),
        (role.HighlightedText, colors.text),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Accent, colors.accent),
        (role.Light, colors.line),
        (role.Midlight, colors.raised),
        (role.Mid, colors.line),
        (role.Dark, colors.field),
        (role.Shadow, colors.picture_ground),
    ):
        result.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(group.Disabled, which, QColor(colors.disabled_text))
    return result


def apply_theme(application: QApplication, theme: Theme = Theme.DARK, text_percent: int = 100) -> None:
    """Give the application a theme, and letters of so many percent of the desktop's size."""
    use_colors(_colors_of(application, theme))
    application.setStyle("Fusion")
    application.setPalette(palette(COLORS))
    for name in _OUTLINED:
        # PySide 6.11 takes a str, whatever its types say.
        application.setPalette(_outlined(palette(COLORS), COLORS), name)  # type: ignore[arg-type]
    font = application.font()
    if application.property(_PLAIN_SIZE) is None:
        application.setProperty(_PLAIN_SIZE, QFontInfo(font).pointSizeF())
    points = cast("float", application.property(_PLAIN_SIZE)) * text_percent / 100
    font.setPointSizeF(points)
    application.setFont(font)
    # Desktops have a font of their own for the titles of panels.
    application.setFont(font, "QDockWidget")  # type: ignore[arg-type]
    # Last: it lays out anew all that is shown, in the letters and colours that are set by then.
    application.setStyleSheet(style_sheet(COLORS, points))


def _outlined(base: QPalette, colors: Colors) -> QPalette:
    base.setColor(QPalette.ColorRole.Highlight, QColor(colors.accent))
    base.setColor(QPalette.ColorRole.HighlightedText, QColor(colors.field))
    # Of a darker shade of this Fusion draws the outline of the others.
    base.setColor(QPalette.ColorRole.Window, QColor(colors.disabled_text))
    return base


def _colors_of(application: QApplication, theme: Theme) -> Colors:
    """Choose the colours, and have the desktop draw the window's frame to match."""
    hints = application.styleHints()
    match theme:
        case Theme.DARK:
            hints.setColorScheme(Qt.ColorScheme.Dark)
            return DARK
        case Theme.LIGHT:
            hints.setColorScheme(Qt.ColorScheme.Light)
            return LIGHT
        case Theme.SYSTEM:
            hints.unsetColorScheme()
            # A desktop that does not say how bright it is gets what a reading room has.
            return LIGHT if hints.colorScheme() is Qt.ColorScheme.Light else DARK
