"""A probability as a bar, with the threshold as a mark on it and its number below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from xray_viewer.ui.colors import COLORS

_BAR_HEIGHT = 16
_MARK = 7
_SIDE = 8


class ProbabilityBar(QWidget):
    """Draws from 0 on the left to 1 on the right. Without a probability it is hatched: an empty bar would be 0 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probability: float | None = None
        self._threshold: float | None = None
        self._words = ""
        self._color = COLORS.muted_text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Have room for the bar, the mark's two ends and the words below."""
        return QSize(200, _BAR_HEIGHT + 2 * _MARK + 2 + self.fontMetrics().height())

    def show_values(
        self, probability: float | None, decision_threshold: float | None, color: str, words: str = ""
    ) -> None:
        """Draw a probability in a colour ``#rrggbb``, and the threshold with words below; None leaves either out."""
        self._probability = probability
        self._threshold = decision_threshold
        self._color = color
        self._words = words
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar and, across it, the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(_SIDE, _MARK + 1, self.width() - 2 * _SIDE, _BAR_HEIGHT)
        if self._probability is None:
            painter.setPen(QPen(QColor(COLORS.line), 1))
            painter.setBrush(QBrush(QColor(COLORS.line), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(track)
        else:
            painter.fillRect(track, QColor(COLORS.line))
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
        width = self.fontMetrics().horizontalAdvance(self._words) + 2
        left = min(max(x - width / 2, 0.0), self.width() - width)
        painter.setPen(QColor(COLORS.muted_text))
        painter.drawText(
            QRectF(left, track.bottom() + _MARK, width, self.fontMetrics().height()),
            int(Qt.AlignmentFlag.AlignCenter),
            self._words,
        )
