"""The words in the upper corners of a picture: who it is on the left; when, what and where on the right."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from xray_viewer.ui.painting import draw_words, words_size

_GAP = 10


def draw_corner_words(painter: QPainter, room: QRectF, patient: str, study: str) -> tuple[QRectF, QRectF]:
    """Write both, one below the other where a view is too narrow for them; give where they stand."""
    patient, study = _cut(painter, patient, room.width()), _cut(painter, study, room.width())
    who = draw_words(painter, patient, room.topLeft(), Qt.Corner.TopLeftCorner)
    at = room.topRight()
    if who.right() + _GAP > at.x() - words_size(painter, study).width():
        at = QPointF(at.x(), who.bottom())
    return who, draw_words(painter, study, at, Qt.Corner.TopRightCorner)


def _cut(painter: QPainter, text: str, width: float) -> str:
    """Cut off the ends of lines for which a view is too narrow even alone."""
    # Every frame comes by here, and most words fit.
    if words_size(painter, text).width() <= width:
        return text
    metrics = painter.fontMetrics()
    around = words_size(painter, "x").width() - metrics.horizontalAdvance("x")
    most = round(width - around)
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, most) for line in text.split("\n"))
