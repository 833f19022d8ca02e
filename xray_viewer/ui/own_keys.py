"""Keys that a widget keeps to itself while it has the focus, although the window has an action for them."""

from collections.abc import Container

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenuBar

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def claims(event: QEvent, keys: Container[int]) -> bool:
    """Claim a key, pressed alone, before it becomes a shortcut: for a widget's ``event``, which then returns True."""
    is_claimed = (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() in keys
        and event.modifiers() in _PLAIN
    )
    if is_claimed:
        event.accept()
    return is_claimed


class OwnMenuBar(QMenuBar):
    """A menu bar in which, after Alt, the arrows go from menu to menu and open them."""

    def event(self, event: QEvent) -> bool:
        """Keep the arrows, which are the window's elsewhere."""
        return claims(event, ARROWS) or super().event(event)
