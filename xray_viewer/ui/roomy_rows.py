"""Rows of lists that can be told from one another at a glance, and hit with a finger."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_ROOM = 8


class RoomyRows(QStyledItemDelegate):
    """Gives each row some room above and below its words.

    Not the style sheet: a padding there counts for the selected row alone (Qt 6.11).
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Add the room."""
        return super().sizeHint(option, index) + QSize(0, _ROOM)
