"""What drawing a row of the list and one of the table have in common."""

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xray_viewer.app.thumbnails import ThumbnailMaker
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.thumbnails import ThumbnailPainter
from xray_viewer.ui.worklist_model import AnyIndex


class RowDelegate(QStyledItemDelegate):
    """Marks the selected row, if wanted with a bar of a width at its left; what stands in a cell is up to ``draw``."""

    def __init__(self, thumbnails: ThumbnailMaker, parent: QWidget, bar: int = 0) -> None:
        super().__init__(parent)
        self.thumbnails = ThumbnailPainter(thumbnails)
        self._bar = bar

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            rect = option.rect
            painter.fillRect(rect, QColor(COLORS.selection))
            painter.fillRect(rect.x(), rect.y(), self._bar, rect.height(), QColor(COLORS.accent))
        self.draw(painter, option, index)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw what stands in one cell; the painter may be left in any state."""
        raise NotImplementedError
