"""Windows on monitors that may be gone."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# So much of the upper edge must be on a monitor for the window to be taken and moved by it.
_GRIP = 80


def bring_on_screen(window: QWidget, home: QWidget) -> None:
    """Move a window that nobody can take hold of to the middle of the monitor of another one."""
    frame = window.frameGeometry()
    # Where a desktop draws no frame, the upper edge is the window's own.
    grip = QRect(frame.left(), frame.top(), frame.width(), max(window.geometry().top() - frame.top(), 1))
    for screen in QGuiApplication.screens():
        seen = grip & screen.availableGeometry()
        if seen.width() >= min(_GRIP, frame.width()) and seen.height() > 0:
            return
    room = home.screen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.center() - QPoint(window.width() // 2, window.height() // 2))
