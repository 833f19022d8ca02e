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

    def check_is_whole(self) -> None:
        """Refuse to measure a widget of which its window shows a part: Qt would paint no more than that."""
        shown = self._widget.visibleRegion().boundingRect().size()
        if shown != self._widget.size():
            message = f"Of {self._widget.size()} pixels the window shows {shown}, and less would be painted."
            raise RuntimeError(message)

    def finish(self) -> None:
        """Do what the event loop has to do; return once the widget has been painted."""
        self._is_done = False
        QCoreApplication.processEvents()
        if not self._is_done:
            # A move that changed nothing, or a toolkit that paints later than its event loop's turn.
            self._widget.repaint()
