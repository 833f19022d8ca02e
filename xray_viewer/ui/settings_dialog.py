"""All settings in one dialog; what is chosen counts at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.ui.dialog_parts import button_box
from xray_viewer.ui.roomy_rows import RoomyRows
from xray_viewer.ui.setting_controls import SettingsPage

_SIZE = (760, 520)


class SettingsDialog(QDialog):
    """The names of the pages at the left, the one that is chosen beside them. The window can be used meanwhile."""

    def __init__(self, pages: Sequence[SettingsPage], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.pages = pages
        self.names = QListWidget()
        self.names.setItemDelegate(RoomyRows(self.names))
        self.names.setAccessibleName(self.tr("Pages of the settings"))
        self.names.setFixedWidth(self.names.fontMetrics().horizontalAdvance("n") * 18 + 20)
        shown = QStackedWidget()
        for page in pages:
            self.names.addItem(page.title)
            shown.addWidget(_scrolling(page))
        self.names.currentRowChanged.connect(shown.setCurrentIndex)
        self.names.setCurrentRow(0)
        self.reset_page = QPushButton(self.tr("Reset This &Page…"))
        self.reset_page.clicked.connect(self._ask_to_reset_page)
        self.reset_all = QPushButton(self.tr("Reset &All…"))
        self.reset_all.clicked.connect(self._ask_to_reset_all)
        close = button_box(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.addWidget(self.names)
        middle.addWidget(shown, stretch=1)
        bottom = QHBoxLayout()
        for button in (self.reset_page, self.reset_all):
            button.setAutoDefault(False)
            bottom.addWidget(button)
        bottom.addStretch()
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, stretch=1)
        layout.addLayout(bottom)
        self.resize(*_SIZE)

    @property
    def place(self) -> tuple[int, int]:
        """Which page is shown, and which of its fields has the keyboard; -1 for none."""
        page, field = self.names.currentRow(), self.focusWidget()
        fields = self.pages[page].fields
        return page, fields.index(field) if field in fields else -1

    def go_to(self, place: tuple[int, int]) -> None:
        """Show a page, and give the keyboard to one of its fields."""
        page, field = place
        self.names.setCurrentRow(page)
        if field >= 0:
            self.pages[page].fields[field].setFocus()

    def _ask_to_reset_page(self) -> None:
        page = self.pages[self.names.currentRow()]
        words = self.tr("Bring the settings of this page back to what they were at first: {page}?")
        self._ask(self.tr("Reset This Page"), words.format(page=page.title), "", self.tr("Reset Page"), [page])

    def _ask_to_reset_all(self) -> None:
        self._ask(
            self.tr("Reset All Settings"),
            self.tr("Bring all settings back to what they were at first, the keys too?"),
            self.tr(
                "Verdicts, notes, thresholds, Read First, saved windows and the folders opened last stay as they are."
            ),
            self.tr("Reset All"),
            self.pages,
        )

    def _ask(self, title: str, words: str, more: str, yes: str, pages: Sequence[SettingsPage]) -> None:
        question = QMessageBox(QMessageBox.Icon.Question, title, words, QMessageBox.StandardButton.Cancel, self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setInformativeText(more)
        reset = question.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        question.buttonClicked.connect(lambda button: _reset(pages) if button is reset else None)
        question.open()


def _reset(pages: Sequence[SettingsPage]) -> None:
    for page in pages:
        page.reset()


def _scrolling(page: SettingsPage) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
