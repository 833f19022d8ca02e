"""Giving a widget the keyboard, wherever it is: in a panel that is closed, or in a window on another monitor."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget


def turn_to(widget: QWidget) -> None:
    """Show the panel that holds a widget, turn to its window, and let it have the keyboard."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QDockWidget):
            parent.show()
            parent.raise_()
        parent = parent.parentWidget()
    # Else the keys that follow would go to the window that they came from, where a letter may be a verdict.
    widget.window().activateWindow()
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
