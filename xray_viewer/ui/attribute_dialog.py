"""The table of a file's DICOM attributes, which can be searched."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QTableView, QVBoxLayout, QWidget

from xray_viewer.core.attribute import Attribute

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class AttributeModel(QAbstractTableModel):
    """Tag, keyword, VR and value; what stands in a sequence is indented."""

    def __init__(self, attributes: Sequence[Attribute], parent: QWidget) -> None:
        super().__init__(parent)
        self._attributes = attributes
        self._titles = (self.tr("Tag"), self.tr("Attribute"), self.tr("VR"), self.tr("Value"))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the attributes."""
        return 0 if parent.isValid() else len(self._attributes)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give one cell's text."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        each = self._attributes[index.row()]
        tag = f"{'    ' * each.depth}{each.tag}"
        return (tag, each.keyword, each.vr, each.value)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class AttributeDialog(QDialog):
    """Shows the attributes that hold the words in the field, in any column."""

    def __init__(self, name: str, attributes: Sequence[Attribute], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("DICOM Attributes of {name}").format(name=name))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search tags, names and values"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setClearButtonEnabled(True)
        shown = QSortFilterProxyModel(self)
        shown.setSourceModel(AttributeModel(attributes, self))
        shown.setFilterKeyColumn(-1)
        shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.textChanged.connect(shown.setFilterFixedString)
        self.table = QTableView()
        self.table.setModel(shown)
        self.table.setAccessibleName(self.tr("DICOM attributes"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        for column, width in enumerate((140, 260, 48)):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.table)
        self.resize(900, 620)
