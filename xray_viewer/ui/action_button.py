"""A button that does what an action does, and says so as the action does at the time."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from xray_viewer.ui.action_spec import without_letter


class ActionButton(QPushButton):
    """Has the action's words, icon and tip, and can be pressed when the action can be."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(without_letter(action.text()))
        self.setIcon(action.icon())
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
