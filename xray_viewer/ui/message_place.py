"""The middle of the window, with the message in it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

_NEW_SIZE = (QEvent.Type.Show, QEvent.Type.LayoutRequest)


class MessagePlace(QWidget):
    """Lays the message over the foot of the picture: room of its own would rescale the picture under the hand.

    Above any other page it has room of its own, for it must cover no button.
    """

    def __init__(self, bar: QWidget, pages: QStackedWidget, picture: QWidget) -> None:
        super().__init__()
        self._bar = bar
        self._pages = pages
        self._picture = picture
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(bar)
        self._layout.addWidget(pages, stretch=1)
        bar.installEventFilter(self)
        pages.currentChanged.connect(self._turn)
        self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give the message the room that its words need."""
        if watched is self._bar and event.type() in _NEW_SIZE:
            self._lay_over()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the message at the foot."""
        super().resizeEvent(event)
        self._lay_over()

    @property
    def _is_over(self) -> bool:
        return self._pages.currentWidget() is self._picture

    def _turn(self) -> None:
        if self._is_over:
            self._layout.removeWidget(self._bar)
            self._bar.raise_()
            self._lay_over()
        else:
            self._layout.insertWidget(0, self._bar)

    def _lay_over(self) -> None:
        if self._is_over:
            height = min(self._bar.heightForWidth(self.width()), self.height())
            self._bar.setGeometry(0, self.height() - height, self.width(), height)
