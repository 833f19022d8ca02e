"""Choosing the columns of the worklist and their order, without a mouse too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.core.worklist import Order
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.worklist_model import COLUMNS

_COLUMN = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Shows the columns in their order; what is changed is seen in the table at once."""

    def __init__(self, table: QTableView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns"))
        self._table = table
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns of the table"))
        self.up = QPushButton(self.tr("Move &Up"))
        self.down = QPushButton(self.tr("Move &Down"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        buttons = QHBoxLayout()
        for button in (self.up, self.down):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(wrapped_label(self.tr("Space shows a column or hides it."), role="muted"))
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        layout.addWidget(close)
        header = table.horizontalHeader()
        for place in range(header.count()):
            self._add(header.logicalIndex(place))
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._show_or_hide)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    def _add(self, column: int) -> None:
        item = QListWidgetItem(self._table.model().headerData(column, Qt.Orientation.Horizontal))
        item.setData(_COLUMN, column)
        flags = item.flags()
        if COLUMNS[column] is Order.FILE:
            # A row without its file's name could not be told from another.
            flags &= ~Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        is_shown = not self._table.isColumnHidden(column)
        item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _show_or_hide(self, item: QListWidgetItem) -> None:
        self._table.setColumnHidden(item.data(_COLUMN), item.checkState() is Qt.CheckState.Unchecked)

    def _move(self, step: int) -> None:
        place = self.list.currentRow()
        if 0 <= place + step < self.list.count():
            self._table.horizontalHeader().moveSection(place, place + step)
            self.list.insertItem(place + step, self.list.takeItem(place))
            self.list.setCurrentRow(place + step)
