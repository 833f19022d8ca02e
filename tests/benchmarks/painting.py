"""Waits until a widget has been painted."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


class Painting(QObject):
    """Sees whether a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self._is_done = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self._is_done = True
        return False

    def finish(self) -> None:
        """Do what the event loop has to do; return once the widget has been painted."""
        self._is_done = False
        QCoreApplication.processEvents()
        if not self._is_done:
            # A move that changed nothing, or a toolkit that paints later than its event loop's turn.
            self._widget.repaint()
