"""What is to be taken away, and in which form."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QRadioButton, QVBoxLayout, QWidget

from xray_viewer.app.exporting import Exporter
from xray_viewer.ui.labels import wrapped_label

_WIDTH = 460


class ExportDialog(QDialog):
    """Asks for the form and the file, and goes when it is written; the window can be used meanwhile."""

    def __init__(self, exporter: Exporter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._exporter = exporter
        heading = QLabel(self.tr("Table"))
        heading.setProperty("role", "heading")
        self.kinds = {
            "xlsx": QRadioButton(self.tr("E&xcel")),
            "csv": QRadioButton(self.tr("CS&V, for spreadsheets and scripts")),
            "json": QRadioButton(self.tr("&JSON, for scripts")),
        }
        self.kinds["xlsx"].setChecked(True)
        hint = wrapped_label(role="muted")
        hint.setText(
            self.tr(
                "A row for each image: its file as the list names it, the result, your verdict and your note. Of what "
                "the files say of a patient only the age is written."
            )
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        for button in self.buttons.buttons():
            # The style's own icons are drawn for light grounds.
            button.setIcon(QIcon())
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.buttons.accepted.connect(self._ask_for_file)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, *self.kinds.values(), hint, self.buttons):
            layout.addWidget(widget)
        self.resize(_WIDTH, self.sizeHint().height())
        exporter.busy_changed.connect(self._show_busy)
        exporter.exported.connect(self.accept)
        self._show_busy()

    def _ask_for_file(self) -> None:
        ending, kind = next((ending, kind) for ending, kind in self.kinds.items() if kind.isChecked())
        dialog = QFileDialog(self, self.tr("Export to"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{kind.text().replace('&', '')} (*.{ending})")
        # With it Qt asks before a file is overwritten, also where the ending was not typed.
        dialog.setDefaultSuffix(ending)
        dialog.selectFile("review")
        dialog.fileSelected.connect(lambda name: self._exporter.export_table(Path(name)))
        dialog.open()

    def _show_busy(self) -> None:
        self.save.setEnabled(not self._exporter.is_busy)
