"""The rows of the table of DICOM attributes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.core.attribute import Attribute
from xray_viewer.core.attribute_search import search

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
        tag, *others = self.texts(index.row())
        return (f"{'    ' * self._attributes[index.row()].depth}{tag}", *others)[index.column()]

    def texts(self, row: int) -> tuple[str, str, str, str]:
        """Give what a row shows: what is hidden cannot be found either."""
        each = self._attributes[row]
        return each.tag, each.keyword, each.vr, self._value(each)

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


class FoundAttributes(QSortFilterProxyModel):
    """Those of the rows that hold the words that are looked for."""

    def __init__(self, model: AttributeModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._holds: Callable[[str, str, str, str], bool] | None = None
        self._model = model
        self.setSourceModel(model)

    def look_for(self, words: str) -> None:
        """Show the rows that hold these words, all of them for none."""
        self._holds = search(words) if words.strip() else None
        self.invalidate()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Say whether a row holds the words."""
        # With nothing to look for no row is asked for its texts, which takes long where many names are hidden.
        return self._holds is None or self._holds(*self._model.texts(row))
