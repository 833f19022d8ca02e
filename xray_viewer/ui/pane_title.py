"""The line above a picture that is compared: whether it is the active one, which image it is, and the link."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xray_viewer.ui.colors import COLORS

_PADDING = 8
_BAR = 3


class PaneTitle(QWidget):
    """Marks the active one by a triangle, bold letters, a bar and another ground; the name is shortened to fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = ""
        self._link = ""
        self._is_active = False
        # A long name must not make the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, image: str, link: str, *, is_active: bool) -> None:
        """Say which image it is, and in a word or two how it is linked."""
        self._image, self._link, self._is_active = image, link, is_active
        state = self.tr("Active image") if is_active else self.tr("Other image")
        self.setAccessibleName(f"{state}: {image}, {link}")
        self.setToolTip(f"{state}\n{image}\n{link}")
        self.update()

    def sizeHint(self) -> QSize:
        """Have room for a line and the bar."""
        return QSize(0, self.fontMetrics().height() + _PADDING + _BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(COLORS.selection if self._is_active else COLORS.window))
        if self._is_active:
            painter.fillRect(0, self.height() - _BAR, self.width(), _BAR, QColor(COLORS.accent))
        room = self.rect().adjusted(_PADDING, 0, -_PADDING, -_BAR)
        painter.setPen(QColor(COLORS.text if self._is_active else COLORS.muted_text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._link)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(self._link) - _PADDING)
        font = painter.font()
        font.setBold(self._is_active)
        painter.setFont(font)
        self._draw_image(painter, room)

    def _draw_image(self, painter: QPainter, room: QRect) -> None:
        words = f"▶  {self._image}" if self._is_active else self._image
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), elided)
