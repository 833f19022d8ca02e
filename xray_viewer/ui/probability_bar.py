"""A probability as a bar, with the threshold as a mark on it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from xray_viewer.ui.colors import COLORS

_BAR_HEIGHT = 14
_MARK = 7
_SIDE = 8


class ProbabilityBar(QWidget):
    """Draws from 0 on the left to 1 on the right; without a probability only the mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probability: float | None = None
        self._threshold: float | None = None
        self._color = COLORS.muted_text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Have room for the bar and the mark's two ends."""
        return QSize(200, _BAR_HEIGHT + 2 * _MARK + 2)

    def show_values(self, probability: float | None, decision_threshold: float | None, color: str) -> None:
        """Draw a probability in a colour ``#rrggbb``, and the threshold; None leaves either out."""
        self._probability = probability
        self._threshold = decision_threshold
        self._color = color
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar and, across it, the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(_SIDE, _MARK + 1, self.width() - 2 * _SIDE, _BAR_HEIGHT)
        painter.fillRect(track, QColor(COLORS.line))
        if self._probability is not None:
            filled = QRectF(track)
            filled.setWidth(track.width() * self._probability)
            painter.fillRect(filled, QColor(self._color))
        if self._threshold is not None:
            self._draw_mark(painter, track, track.left() + track.width() * self._threshold)

    def _draw_mark(self, painter: QPainter, track: QRectF, x: float) -> None:
        painter.fillRect(QRectF(x - 2, track.top(), 4, track.height()), QColor(COLORS.window))
        painter.fillRect(QRectF(x - 1, track.top(), 2, track.height()), QColor(COLORS.text))
        painter.setPen(QColor(COLORS.text))
        painter.setBrush(QColor(COLORS.text))
        for edge, direction in ((track.top(), -1), (track.bottom(), 1)):
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, edge),
                        QPointF(x - 4, edge + direction * (_MARK - 1)),
                        QPointF(x + 4, edge + direction * (_MARK - 1)),
                    ]
                )
            )
