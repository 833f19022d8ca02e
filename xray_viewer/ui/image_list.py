"""The list of the study's images: two lines for each, its name and what the model says."""

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.ui.theme import COLORS
from xray_viewer.ui.wording import entry_color, entry_words

STATE_ROLE = Qt.ItemDataRole.UserRole
COLOR_ROLE = Qt.ItemDataRole.UserRole + 1
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_PADDING = 6


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
        """Give an image's name, its state in words, and the reason as a tip."""
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


class _EntryDelegate(QStyledItemDelegate):
    """Draws the name above the state; a bar at the left marks the current image beside its ground."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY_INDEX) -> None:
        """Draw one image."""
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(COLORS.selection))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(COLORS.accent))
        inner = rect.adjusted(2 * _PADDING, _PADDING, -_PADDING, -_PADDING)
        height = option.fontMetrics.height()
        lines = (
            (index.data(), COLORS.text, Qt.TextElideMode.ElideMiddle, inner.top()),
            (index.data(STATE_ROLE), index.data(COLOR_ROLE), Qt.TextElideMode.ElideRight, inner.top() + height + 2),
        )
        for text, color, elision, top in lines:
            painter.setPen(QColor(color))
            elided = option.fontMetrics.elidedText(text, elision, inner.width())
            painter.drawText(inner.left(), top + option.fontMetrics.ascent(), elided)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: _ANY_INDEX) -> QSize:
        """Have room for two lines."""
        return QSize(120, 2 * option.fontMetrics.height() + 2 + 2 * _PADDING)


class ImageList(QListView):
    """Shows the study; selecting an image looks at it."""

    def __init__(self, study: StudyState, reading: ReadingState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self.setAccessibleName(self.tr("Images of the study"))
        self.setModel(ImageListModel(study, reading, self))
        self.setItemDelegate(_EntryDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        study.current_changed.connect(self._select)

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
