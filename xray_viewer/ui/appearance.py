"""Keeps the application's look as the reader has chosen it, while it runs."""

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from xray_viewer.app.preferences import TEXT_PERCENT, THEME, Preferences, Theme
from xray_viewer.ui.theme import apply_theme


class Appearance(QObject):
    """Follows the preferences and, where they say so, the desktop. ``changed``: kept drawings are to be made anew."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        # An application has one look, whoever asks; it is handed to nobody.
        self._application = cast("QApplication", QApplication.instance())
        self._application.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        preferences.changed.connect(self._follow)
        self._apply()

    def _follow(self, key: str) -> None:
        if key in (THEME.key, TEXT_PERCENT.key):
            self._apply()
            self.changed.emit()

    def _follow_desktop(self) -> None:
        if self._preferences.get(THEME) is Theme.SYSTEM:
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        apply_theme(self._application, self._preferences.get(THEME), self._preferences.get(TEXT_PERCENT))
