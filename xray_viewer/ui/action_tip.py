"""A tool tip that is an action's own, and names the key that the action has at the time."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class ActionTip(QObject):
    """Gives a widget the tip of an action for as long as there is the widget."""

    def __init__(self, action: QAction, widget: QWidget) -> None:
        super().__init__(widget)
        self._action = action
        self._widget = widget
        # The reader may give it another key.
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._widget.setToolTip(self._action.toolTip())
