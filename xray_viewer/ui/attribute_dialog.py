"""The table of a file's DICOM attributes, which can be searched."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QTableView, QVBoxLayout, QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.app.image_names import numbered
from xray_viewer.core.attribute import Attribute

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class AttributeModel(QAbstractTableModel):
    """Tag, keyword, VR and value; what stands in a sequence is indented. Hidden identity hides values."""

    def __init__(self, attributes: Sequence[Attribute], identity: Identity, parent: QWidget) -> None:
        super().__init__(parent)
        self._attributes = attributes
        self._identity = identity
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
        return (tag, each.keyword, each.vr, self._value(each))[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def show_anew(self) -> None:
        """Show values again, or hide them."""
        self.beginResetModel()
        self.endResetModel()

    def _value(self, attribute: Attribute) -> str:
        if attribute.is_identifying and attribute.value and self._identity.is_hidden:
            return self.tr("hidden")
        # A name may also stand where the standard expects none.
        return self._identity.written(attribute.value)


class AttributeDialog(QDialog):
    """Shows the attributes that hold the words in the field, in any column."""

    def __init__(
        self, index: int, given: str, attributes: Sequence[Attribute], identity: Identity, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._index, self._given, self._identity = index, given, identity
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search tags, names and values"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setClearButtonEnabled(True)
        shown = QSortFilterProxyModel(self)
        self._model = AttributeModel(attributes, identity, self)
        shown.setSourceModel(self._model)
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
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.table)
        self.resize(900, 620)
        identity.changed.connect(self._follow_identity)
        self._entitle()

    def _follow_identity(self) -> None:
        self._model.show_anew()
        self.field.clear()
        self._entitle()

    def _entitle(self) -> None:
        name = numbered(self._index) if self._identity.is_hidden else self._given
        self.setWindowTitle(self.tr("DICOM Attributes of {name}").format(name=name))
