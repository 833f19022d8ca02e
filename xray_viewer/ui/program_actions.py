"""Binds the actions that are about the program itself: settings, command search and the look of it all.

Their dialogs are imported when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from xray_viewer.app.session import Session
from xray_viewer.ui.action_making import draw_icons
from xray_viewer.ui.appearance import Appearance
from xray_viewer.ui.key_bindings import KeyBindings

if TYPE_CHECKING:
    from xray_viewer.ui.settings_dialog import SettingsDialog


class ProgramActions(QObject):
    """What each of these actions does."""

    def __init__(self, session: Session, bindings: KeyBindings, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._bindings = bindings
        self._appearance = appearance
        self._window = window
        self._actions: Mapping[str, QAction] = {}

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {"settings": self._show_settings, "command_search": self._search_commands}

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Keep the icons in the colours in use."""
        self._actions = actions
        self._appearance.changed.connect(lambda: draw_icons(actions))

    def _show_settings(self) -> None:
        from xray_viewer.ui.settings_dialog import SettingsDialog

        shown = self._window.findChild(SettingsDialog)
        self._present(self._settings_dialog() if shown is None else shown)

    def _settings_dialog(self) -> SettingsDialog:
        from xray_viewer.ui.keys_page import KeysPage
        from xray_viewer.ui.settings_dialog import SettingsDialog
        from xray_viewer.ui.settings_pages import ReadingPage, ThresholdPage, appearance_page, picture_page, review_page

        session, preferences = self._session, self._session.settings.preferences
        pages = (
            appearance_page(preferences),
            picture_page(preferences, self._actions),
            review_page(self._actions),
            ThresholdPage(session.reading, self._actions),
            ReadingPage(preferences, session.devices, session.reading, session.scorer.usual_jobs),
            KeysPage(self._bindings),
        )
        return SettingsDialog(pages, self._window)

    def _search_commands(self) -> None:
        from xray_viewer.ui.command_search import CommandSearch

        for shown in self._window.findChildren(CommandSearch):
            shown.close()
        self._present(CommandSearch(self._actions, self._bindings, self._window))

    def _present(self, dialog: QDialog) -> None:
        dialog.show()
        dialog.activateWindow()
