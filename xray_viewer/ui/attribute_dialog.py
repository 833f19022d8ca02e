"""The table of a file's DICOM attributes, which can be searched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QGridLayout, QLabel, QLineEdit, QTableView, QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.app.image_names import numbered
from xray_viewer.core.attribute import Attribute
from xray_viewer.ui.attribute_model import AttributeModel, FoundAttributes
from xray_viewer.ui.told import told

_MARGIN = 48


class AttributeDialog(QDialog):
    """Shows the attributes that hold the words in the field, in any column; or says why there are none."""

    def __init__(self, identity: Identity, parent: QWidget) -> None:
        super().__init__(parent)
        self._index, self._given, self._identity = -1, "", identity
        self._message = ""
        # The tag that the reader had at the table's upper edge, to find the place again in another file.
        self._place = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search tags, names and values"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setClearButtonEnabled(True)
        self._model = AttributeModel(identity, self)
        self._shown = FoundAttributes(self._model, self)
        self.field.textChanged.connect(self._search)
        self.table = QTableView()
        self.table.setModel(self._shown)
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
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True, margin=_MARGIN)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QGridLayout(self)
        layout.addWidget(self.field, 0, 0)
        # The words lie over the empty table: were it hidden, it would lose the keyboard at each new image.
        layout.addWidget(self.table, 1, 0)
        layout.addWidget(self.words, 1, 0)
        self.resize(900, 620)
        identity.changed.connect(self._follow_identity)
        identity.learnt.connect(self._write)

    def fill(self, index: int, given: str, attributes: Sequence[Attribute]) -> None:
        """Show the attributes of an image, from the place on that was read in the one before."""
        self._keep_place()
        self._show(index, given, attributes, "")
        self._find_place()

    def tell(self, index: int, given: str, message: str) -> None:
        """Say something of an image in place of attributes; an index of -1 is that of none."""
        self._keep_place()
        self._show(index, given, (), message)

    def _show(self, index: int, given: str, attributes: Sequence[Attribute], message: str) -> None:
        self._index, self._given, self._message = index, given, message
        self._model.fill(attributes)
        self._write()

    def _keep_place(self) -> None:
        row = self._shown.mapToSource(self._shown.index(self.table.rowAt(0), 0)).row()
        if row >= 0:
            attributes = self._model.attributes
            self._place = next(each.tag for each in attributes[row::-1] if each.depth == 0)

    def _find_place(self) -> None:
        # Until the rows are laid out there is nowhere to scroll to.
        self.table.doItemsLayout()
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            attribute = self._model.attributes[self._shown.mapToSource(index).row()]
            if attribute.depth == 0 and attribute.tag >= self._place:
                self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
                return

    def _search(self, words: str) -> None:
        self._shown.look_for(words)
        self._write()

    def _follow_identity(self) -> None:
        self._model.show_anew()
        self.field.clear()
        self._write()

    def _write(self) -> None:
        name = numbered(self._index) if self._identity.is_hidden else self._given
        title = self.tr("DICOM Attributes of {name}").format(name=name)
        self.setWindowTitle(title if self._index >= 0 else self.tr("DICOM attributes"))
        words = self._identity.words(told(self._message))
        if self._model.attributes and not self._shown.rowCount():
            words = self.tr("Nothing was found: no tag, name or value of this file holds these words.")
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.table.setAccessibleDescription(words)
