"""Binds the actions that keep patients' names to this computer, and from those who look over a shoulder."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from xray_viewer.app.session import Session


class PrivacyActions(QObject):
    """What each of these actions does."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._actions: Mapping[str, QAction] = {}

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {"hide_identity": self._toggle_identity}

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Check what is in use."""
        self._actions = actions
        self._session.identity.changed.connect(self._mark)
        self._mark()

    def _toggle_identity(self) -> None:
        session = self._session
        session.identity.toggle()
        if session.identity.is_hidden:
            # What was searched for may be a name, and so may the file that was written last.
            session.worklist.show(replace(session.worklist.listing, search=""))
            self._window.statusBar().clearMessage()

    def _mark(self) -> None:
        self._actions["hide_identity"].setChecked(self._session.identity.is_hidden)
