"""Tells which side of the patient is where: letters at the sides of a picture, or that it was mirrored."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from xray_viewer.core.orientation import Orientation, Sides, sides
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.ui.painting import draw_words, words_size

_MARGIN = 10
# Without a tint, so that a copy of a grey picture is grey.
_LETTER = "#e1e1e1"
_GROUND = "#070707"


def draw_orientation(
    painter: QPainter,
    room: QRectF,
    radiograph: Radiograph,
    orientation: Orientation,
    words: Sequence[QRectF] = (),
    *,
    is_annotated: bool,
) -> tuple[QRectF, ...]:
    """Draw what keeps the sides of a picture from being mistaken, on the screen and on a copy.

    ``is_annotated``: whether the letters are wanted. A picture that was turned has them in any case, and one that was
    mirrored says so where its file does not tell the sides. ``words``: what stands in the upper corners, where no
    letter may be. Give where something stands now.
    """
    if radiograph.patient_orientation is None:
        if orientation.is_flipped:
            return (_draw_on_top(painter, QCoreApplication.translate("SideMarks", "mirrored"), room, words),)
    elif is_annotated or orientation != Orientation():
        return _draw_sides(painter, room, sides(radiograph.patient_orientation, orientation), words)
    return ()


def _draw_sides(painter: QPainter, room: QRectF, letters: Sides, words: Sequence[QRectF]) -> tuple[QRectF, ...]:
    middle = room.center()
    return (
        _draw_mark(painter, letters.left, QPointF(room.left() + _MARGIN, middle.y())),
        _draw_on_top(painter, letters.top, room, words),
        _draw_mark(painter, letters.right, QPointF(room.right() - _MARGIN, middle.y())),
        _draw_mark(painter, letters.bottom, QPointF(middle.x(), room.bottom() - _MARGIN)),
    )


def _draw_on_top(painter: QPainter, mark: str, room: QRectF, words: Sequence[QRectF]) -> QRectF:
    """Draw a mark at the upper side, below the words that reach to the middle of a narrow view."""
    half = words_size(painter, mark).width()
    left, right = room.center().x() - half, room.center().x() + half
    top = max(
        (box.bottom() + _MARGIN for box in words if box.right() > left and box.left() < right), default=room.top()
    )
    return _draw_mark(painter, mark, QPointF(room.center().x(), top + _MARGIN))


def _draw_mark(painter: QPainter, mark: str, middle: QPointF) -> QRectF:
    font = painter.font()
    larger = painter.font()
    larger.setPointSizeF(font.pointSizeF() * 1.4)
    larger.setBold(True)
    painter.setFont(larger)
    box = QRectF(QPointF(), words_size(painter, mark))
    box.moveCenter(middle)
    drawn = draw_words(painter, mark, box.topLeft(), Qt.Corner.TopLeftCorner, _LETTER, _GROUND)
    painter.setFont(font)
    return drawn
