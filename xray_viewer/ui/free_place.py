"""Finding room for words over a picture, where other words stand already."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF


def free_place(box: QRectF, taken: Sequence[QRectF], room: QRectF) -> QRectF:
    """Move a box inside the room, and up until it covers nothing that is taken; down where there is no room above.

    Where there is none below either, it stays.
    """
    box = kept_inside(box, room)
    for upwards in (True, False):
        moved = QRectF(box)
        while hit := [each for each in taken if each.intersects(moved)]:
            if upwards:
                moved.moveBottom(min(each.top() for each in hit))
            else:
                moved.moveTop(max(each.bottom() for each in hit))
        if room.contains(moved):
            return moved
    return box


def kept_inside(box: QRectF, room: QRectF) -> QRectF:
    """Move a box so that no edge of it is beyond the room's; one that is larger begins with the room."""
    left = max(min(box.left(), room.right() - box.width()), room.left())
    top = max(min(box.top(), room.bottom() - box.height()), room.top())
    return QRectF(left, top, box.width(), box.height())
