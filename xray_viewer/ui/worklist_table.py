"""The worklist as a table, with thumbnails and probabilities as bars."""

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from xray_viewer.app.study import StudyState
from xray_viewer.app.thumbnails import ThumbnailMaker
from xray_viewer.app.worklist import Worklist
from xray_viewer.core.worklist import Order
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.columns_dialog import ColumnsDialog
from xray_viewer.ui.image_rows import ImageRows, set_up_rows
from xray_viewer.ui.row_delegate import RowDelegate
from xray_viewer.ui.worklist_model import (
    COLOR_ROLE,
    COLUMNS,
    PATH_ROLE,
    PROBABILITY_ROLE,
    THRESHOLD_ROLE,
    AnyIndex,
    WorklistModel,
)

_THUMBNAIL = 40
_PADDING = 6
_BAR = 8
_TICK = 3
# Of a title, with the arrow of the order.
_TITLE_EDGES = 26
_WIDTHS = {
    # Its title and the arrow of the order.
    Order.FOLDER: 64,
    Order.FILE: 150,
    Order.PROBABILITY: 124,
    Order.DECISION: 142,
    Order.VERDICT: 108,
    Order.NOTE: 60,
    Order.PATIENT: 84,
    Order.STUDY: 120,
    Order.DATE: 92,
    Order.VIEW: 60,
    Order.AGE: 54,
}


class _CellDelegate(RowDelegate):
    """Draws a cell in one line; decisions in the colour of their state, beside the words that say it."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        match COLUMNS[index.column()]:
            case Order.FOLDER:
                box = QRect(0, 0, _THUMBNAIL, _THUMBNAIL)
                box.moveCenter(rect.center())
                self.thumbnails.paint(painter, box & rect, index.data(PATH_ROLE))
            case Order.PROBABILITY:
                self._draw_probability(painter, room, option, index)
            case column:
                color = index.data(COLOR_ROLE) if column is Order.DECISION else COLORS.text
                elision = Qt.TextElideMode.ElideLeft if column is Order.FILE else Qt.TextElideMode.ElideRight
                painter.setPen(QColor(color))
                text = option.fontMetrics.elidedText(index.data(), elision, room.width())
                painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Have room for the thumbnail."""
        return QSize(_WIDTHS[COLUMNS[index.column()]], _THUMBNAIL + 4)

    def _draw_probability(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        probability = index.data(PROBABILITY_ROLE)
        if probability is None:
            return
        metrics = option.fontMetrics
        # The longest number that is usual, so that the bars begin below one another.
        number = QRect(room.left(), room.top(), metrics.horizontalAdvance("100.00 %"), room.height())
        painter.setPen(QColor(COLORS.text))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), index.data())
        left = number.right() + _PADDING
        bar = QRect(left, room.center().y() - _BAR // 2, room.right() - left, _BAR)
        if bar.width() <= 0:
            return
        painter.fillRect(bar, QColor(COLORS.line))
        painter.fillRect(bar.left(), bar.top(), round(bar.width() * probability), _BAR, QColor(index.data(COLOR_ROLE)))
        tick = bar.left() + round(bar.width() * index.data(THRESHOLD_ROLE))
        painter.fillRect(tick - 1, bar.top() - _TICK, 3, _BAR + 2 * _TICK, QColor(COLORS.field))
        painter.fillRect(tick, bar.top() - _TICK, 1, _BAR + 2 * _TICK, QColor(COLORS.text))


class WorklistTable(QTableView):
    """Shows the worklist; selecting a row looks at its image. ``order_wanted``: by a click on the title of a column."""

    order_wanted = Signal(object)

    def __init__(
        self,
        model: WorklistModel,
        study: StudyState,
        worklist: Worklist,
        thumbnails: ThumbnailMaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self.setAccessibleName(self.tr("Images of the study, as a table"))
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(thumbnails, self))
        set_up_rows(self)
        self.verticalHeader().setDefaultSectionSize(_THUMBNAIL + 4)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.choose_columns)
        header.sectionClicked.connect(lambda column: self.order_wanted.emit(COLUMNS[column]))
        for column, order in enumerate(COLUMNS):
            title = model.headerData(column, Qt.Orientation.Horizontal)
            # In some languages a title is longer than what stands below it.
            needed = header.fontMetrics().horizontalAdvance(title) + _TITLE_EDGES
            self.setColumnWidth(column, max(_WIDTHS[order], needed))
        self._rows = ImageRows(self, study, worklist, thumbnails)
        worklist.listing_changed.connect(self._mark_order)
        self._mark_order()

    @property
    def columns_state(self) -> QByteArray:
        """Which columns are shown, where and how wide."""
        return self.horizontalHeader().saveState()

    @columns_state.setter
    def columns_state(self, state: QByteArray) -> None:
        # Of a version with other columns nothing is taken.
        if not state.isEmpty():
            self.horizontalHeader().restoreState(state)
            self._mark_order()

    def choose_columns(self) -> None:
        """Ask which columns are shown, and in which order."""
        ColumnsDialog(self, self.window()).open()

    def _mark_order(self) -> None:
        listing, header = self._worklist.listing, self.horizontalHeader()
        is_by_column = listing.order in COLUMNS
        header.setSortIndicatorShown(is_by_column)
        if is_by_column:
            direction = Qt.SortOrder.DescendingOrder if listing.is_descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(COLUMNS.index(listing.order), direction)
