"""Finding room for words over a picture, where other words stand already."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

# Less than anybody sees, more than rounding adds to an edge when a box is moved to it.
_TOUCH = 0.01


def free_place(box: QRectF, taken: Sequence[QRectF], room: QRectF) -> QRectF:
    """Move a box inside the room, and up until it covers nothing that is taken; down where there is no room above.

    Where there is none below either, it stays.
    """
    box = kept_inside(box, room)
    for upwards in (True, False):
        moved = QRectF(box)
        # Each move leaves behind one at least of those that are in the way.
        for _move in range(len(taken) + 1):
            inner = _inner(moved)
            hit = [each for each in taken if each.intersects(inner)]
            if not hit or not room.contains(inner):
                break
            if upwards:
                moved.moveBottom(min(each.top() for each in hit))
            else:
                moved.moveTop(max(each.bottom() for each in hit))
        if not hit and room.contains(inner):
            return moved
    return box


def _inner(box: QRectF) -> QRectF:
    return box.adjusted(_TOUCH, _TOUCH, -_TOUCH, -_TOUCH)


def kept_inside(box: QRectF, room: QRectF) -> QRectF:
    """Move a box so that no edge of it is beyond the room's; one that is larger begins with the room."""
    left = max(min(box.left(), room.right() - box.width()), room.left())
    top = max(min(box.top(), room.bottom() - box.height()), room.top())
    return QRectF(left, top, box.width(), box.height())
