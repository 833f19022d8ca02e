"""The rows of the table of DICOM attributes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.core.attribute import Attribute

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class AttributeModel(QAbstractTableModel):
    """Tag, keyword, VR and value; what stands in a sequence is indented. Hidden identity hides values."""

    def __init__(self, identity: Identity, parent: QWidget) -> None:
        super().__init__(parent)
        self._attributes: Sequence[Attribute] = ()
        self._identity = identity
        self._titles = (self.tr("Tag"), self.tr("Attribute"), self.tr("VR"), self.tr("Value"))

    @property
    def attributes(self) -> Sequence[Attribute]:
        """What the rows are of."""
        return self._attributes

    def fill(self, attributes: Sequence[Attribute]) -> None:
        """Show another file's attributes."""
        self.beginResetModel()
        self._attributes = attributes
        self.endResetModel()

    def show_anew(self) -> None:
        """Show values again, or hide them."""
        self.fill(self._attributes)

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

    def _value(self, attribute: Attribute) -> str:
        if attribute.is_identifying and attribute.value and self._identity.is_hidden:
            return self.tr("hidden")
        # A name may also stand where the standard expects none.
        return self._identity.written(attribute.value)
