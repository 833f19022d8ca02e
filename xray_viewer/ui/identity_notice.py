"""A word in the status bar that stays as long as identity is hidden."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.ui.action_tip import ActionTip
from xray_viewer.ui.identity_words import hidden_words


class IdentityNotice(QLabel):
    """How to show identity again stands in the tool tip."""

    def __init__(self, identity: Identity, toggle: QAction, parent: QWidget | None = None) -> None:
        super().__init__(hidden_words(), parent)
        self._identity = identity
        self.setTextFormat(Qt.TextFormat.PlainText)
        ActionTip(toggle, self)
        identity.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._identity.is_hidden)
