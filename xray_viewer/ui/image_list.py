"""The list of the study's images: for each a thumbnail, and in two lines its name and what the model says."""

from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.app.thumbnails import ThumbnailMaker
from xray_viewer.ui.own_keys import claims
from xray_viewer.ui.theme import COLORS
from xray_viewer.ui.thumbnails import ThumbnailPainter
from xray_viewer.ui.wording import entry_color, entry_words

STATE_ROLE = Qt.ItemDataRole.UserRole
COLOR_ROLE = Qt.ItemDataRole.UserRole + 1
PATH_ROLE = Qt.ItemDataRole.UserRole + 2
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_PADDING = 6
_LEADING = 2
_GAP = 8
_THUMBNAIL = 56
# In the list these keys go through the rows as they stand there.
_OWN_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class ImageListModel(QAbstractListModel):
    """The study's entries and the threshold, as rows."""

    def __init__(self, study: StudyState, reading: ReadingState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        self._rows = 0
        study.cleared.connect(self._clear)
        study.added.connect(self._add)
        study.entry_changed.connect(self._change)
        reading.threshold_changed.connect(self._change_all)

    def rowCount(self, parent: _ANY_INDEX = _NO_INDEX) -> int:
        """Count the images."""
        return 0 if parent.isValid() else self._rows

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give an image's name, its file, its state in words, and the reason as a tip."""
        if not index.isValid():
            return None
        entry = self._study.entries[index.row()]
        threshold = self._reading.decision_threshold
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.given
            case Qt.ItemDataRole.ToolTipRole:
                reason = entry.assessment.reason if entry.assessment is not None else entry.reason
                # Qt guesses whether a tip is rich text; so that a file's name is never taken for it, this always is.
                lines = [escape(line, quote=False) for line in (entry.given, reason) if line]
                return f"<p>{'<br>'.join(lines)}</p>"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.given}, {entry_words(entry, threshold)}"
            case _ if role == STATE_ROLE:
                return entry_words(entry, threshold)
            case _ if role == COLOR_ROLE:
                return entry_color(entry, threshold)
            case _ if role == PATH_ROLE:
                return entry.path
        return None

    def _clear(self) -> None:
        self.beginResetModel()
        self._rows = 0
        self.endResetModel()

    def _add(self, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)
        self._rows = last + 1
        self.endInsertRows()

    def _change(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))

    def _change_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))


def thumbnail_box(row: QRect) -> QRect:
    """Give the place of the thumbnail in a row."""
    return QRect(row.x() + 2 * _PADDING, row.y() + (row.height() - _THUMBNAIL) // 2, _THUMBNAIL, _THUMBNAIL)


class _EntryDelegate(QStyledItemDelegate):
    """Draws the thumbnail, and the name above the state; a bar at the left marks the current image."""

    def __init__(self, thumbnails: ThumbnailMaker, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = ThumbnailPainter(thumbnails)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY_INDEX) -> None:
        """Draw one image."""
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(COLORS.selection))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(COLORS.accent))
        box = thumbnail_box(rect)
        self._thumbnails.paint(painter, box, index.data(PATH_ROLE))
        left, width = box.right() + 1 + _GAP, rect.right() - box.right() - _GAP - _PADDING
        height = option.fontMetrics.height()
        top = rect.top() + (rect.height() - _text_height(option)) // 2
        lines = (
            (index.data(), COLORS.text, Qt.TextElideMode.ElideMiddle, top),
            (index.data(STATE_ROLE), index.data(COLOR_ROLE), Qt.TextElideMode.ElideRight, top + height + _LEADING),
        )
        for text, color, elision, line in lines:
            painter.setPen(QColor(color))
            elided = option.fontMetrics.elidedText(text, elision, width)
            painter.drawText(left, line + option.fontMetrics.ascent(), elided)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: _ANY_INDEX) -> QSize:
        """Have room for the thumbnail and for two lines."""
        return QSize(120 + _THUMBNAIL, max(_text_height(option) + 2 * _PADDING, _THUMBNAIL + _PADDING))


def _text_height(option: QStyleOptionViewItem) -> int:
    return 2 * option.fontMetrics.height() + _LEADING


class ImageList(QListView):
    """Shows the study; selecting an image looks at it."""

    def __init__(
        self, study: StudyState, reading: ReadingState, thumbnails: ThumbnailMaker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self.setAccessibleName(self.tr("Images of the study"))
        self.setModel(ImageListModel(study, reading, self))
        self.setItemDelegate(_EntryDelegate(thumbnails, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        study.current_changed.connect(self._select)
        thumbnails.made.connect(self._redraw)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a list, which are the window's elsewhere."""
        return claims(event, _OWN_KEYS) or super().event(event)

    def currentChanged(self, current: _ANY_INDEX, previous: _ANY_INDEX) -> None:  # noqa: N802 - Qt's name
        """Look at the image that was chosen by key or mouse."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._study.go_to(current.row())

    def sizeHint(self) -> QSize:
        """Leave most of the width to the picture."""
        return QSize(270, 400)

    def _select(self, row: int) -> None:
        index = self.model().index(row, 0)
        if row >= 0 and index != self.currentIndex():
            self.setCurrentIndex(index)

    def _redraw(self, path: Path) -> None:
        """Draw a file's rows anew; all that are in view would take several milliseconds."""
        index, bottom = self.indexAt(QPoint(0, 0)), self.viewport().height()
        while index.isValid() and self.visualRect(index).top() < bottom:
            if index.data(PATH_ROLE) == path:
                self.update(index)
            index = index.siblingAtRow(index.row() + 1)
