"""The list of the study's images: for each a thumbnail, and in lines its name, what the model and the reader say."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from xray_viewer.app.study import StudyState
from xray_viewer.app.thumbnails import ThumbnailMaker
from xray_viewer.app.worklist import Worklist
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.image_rows import ImageRows, set_up_rows
from xray_viewer.ui.row_delegate import RowDelegate
from xray_viewer.ui.worklist_model import (
    COLOR_ROLE,
    FILE_COLUMN,
    OPINION_ROLE,
    PATH_ROLE,
    STATE_ROLE,
    AnyIndex,
    WorklistModel,
)

_PADDING = 6
_LEADING = 2
_GAP = 8
_THUMBNAIL = 56
_MOST_LINES = 3
_BAR = 3


def thumbnail_box(row: QRect) -> QRect:
    """Give the place of the thumbnail in a row."""
    return QRect(row.x() + 2 * _PADDING, row.y() + (row.height() - _THUMBNAIL) // 2, _THUMBNAIL, _THUMBNAIL)


class _EntryDelegate(RowDelegate):
    """Draws the thumbnail, and the name above state and opinion; a bar at the left marks the current image."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one image."""
        rect: QRect = option.rect
        box = thumbnail_box(rect)
        self.thumbnails.paint(painter, box, index.data(PATH_ROLE))
        left, width = box.right() + 1 + _GAP, rect.right() - box.right() - _GAP - _PADDING
        height = option.fontMetrics.height()
        lines = [
            (index.data(), COLORS.text, Qt.TextElideMode.ElideLeft),
            (index.data(STATE_ROLE), index.data(COLOR_ROLE), Qt.TextElideMode.ElideRight),
        ]
        if opinion := index.data(OPINION_ROLE):
            lines.append((opinion, COLORS.text, Qt.TextElideMode.ElideRight))
        top = rect.top() + (rect.height() - _text_height(option.fontMetrics, len(lines))) // 2
        for number, (text, color, elision) in enumerate(lines):
            painter.setPen(QColor(color))
            elided = option.fontMetrics.elidedText(text, elision, width)
            painter.drawText(left, top + number * (height + _LEADING) + option.fontMetrics.ascent(), elided)


def row_height(metrics: QFontMetrics) -> int:
    """Say how high a row is: it has room for the thumbnail and for all lines."""
    return max(_text_height(metrics, _MOST_LINES) + _PADDING, _THUMBNAIL + _PADDING)


def _text_height(metrics: QFontMetrics, lines: int) -> int:
    return lines * (metrics.height() + _LEADING) - _LEADING


class ImageList(QTableView):
    """Shows the worklist on little room, a table of one column; selecting an image looks at it.

    Not a ``QListView``, which lays all rows out anew whenever one of them changes: 60 ms for 20,000 rows (Qt 6.11).
    """

    def __init__(
        self,
        model: WorklistModel,
        study: StudyState,
        worklist: Worklist,
        thumbnails: ThumbnailMaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Images of the study"))
        self.setModel(model)
        self.setItemDelegate(_EntryDelegate(thumbnails, self, _BAR))
        set_up_rows(self)
        for column in range(model.columnCount()):
            self.setColumnHidden(column, column != FILE_COLUMN)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(FILE_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = ImageRows(self, study, worklist, thumbnails)

    def changeEvent(self, event: QEvent) -> None:
        """Have room for all lines of a row in the letters in use."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_height()

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for all lines of a row in the letters in use."""
        super().showEvent(event)
        self._set_height()

    def sizeHint(self) -> QSize:
        """Leave most of the width to the picture."""
        return QSize(270, 400)

    def _set_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
