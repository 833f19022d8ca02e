"""What is to be taken away, and in which form."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.app.report_file import ReportWish
from xray_viewer.app.session import Session
from xray_viewer.ui.action_spec import without_letter
from xray_viewer.ui.dialog_parts import button_box, progress_bar
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.numbers import count_words
from xray_viewer.ui.report_pdf import paint_pdf
from xray_viewer.ui.report_speech import report_speech
from xray_viewer.ui.roomy_dialog import RoomyDialog

_WIDTH = 480
_PDF = "pdf"


class ExportDialog(RoomyDialog):
    """Asks for the form and the file, shows how far the writing is, and goes when it is done.

    It begins with the kind and the folder of the last export. The window can be used meanwhile. Closing it stops a
    file that is being written.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._exporter = exporter = session.exporter
        self._settings = settings = session.settings
        self._counts = session.counts
        self._folder = ""
        tables = {
            "xlsx": QRadioButton(self.tr("E&xcel")),
            "csv": QRadioButton(self.tr("CS&V, for spreadsheets and scripts")),
            "json": QRadioButton(self.tr("&JSON, for scripts")),
        }
        self.reports = {
            "html": QRadioButton(self.tr("&Web page, in one file")),
            _PDF: QRadioButton(self.tr("P&DF")),
        }
        self.kinds = tables | self.reports
        self.kinds.get(settings.export_kind, self.kinds["xlsx"]).setChecked(True)
        self.names = QCheckBox(self.tr("With patient &names and file paths"))
        self.hidden = wrapped_label()
        self.answers = QCheckBox(self.tr("With these &answers, which then count as seen"))
        self.bar = progress_bar(self.tr("Progress of the export"))
        self.state = wrapped_label()
        self.buttons = button_box(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.buttons.accepted.connect(self._ask_for_file)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (
            *self._headed(self.tr("Table"), *tables.values()),
            self._hint(
                self.tr(
                    "A row for each image: its file as the list names it, the result, your verdict and your note. Of "
                    "what the files say of a patient only the age is written."
                )
            ),
            *self._headed(self.tr("Report"), *self.reports.values()),
            self.names,
            self._hint(
                self.tr(
                    "Summary, agreement, flagged images with their evidence, verdicts, the truth where it is known. "
                    "Without names each image has its row in the table and a part of its checksum. What is written on "
                    "a picture itself is always seen."
                )
            ),
            self.hidden,
            self.answers,
            self.bar,
            self.state,
            self.buttons,
        ):
            layout.addWidget(widget)
        layout.insertStretch(layout.indexOf(self.bar))
        # Its labels wrap, so how high it is depends on how wide it is; the bar is shown later.
        self._show_hidden()
        self.resize(_WIDTH, layout.heightForWidth(_WIDTH))
        for kind in self.kinds.values():
            kind.toggled.connect(self._show_busy)
        session.counts.changed.connect(self._show_hidden)
        exporter.busy_changed.connect(self._show_busy)
        exporter.progressed.connect(self._show_progress)
        exporter.listed.connect(self._show_listed)
        exporter.exported.connect(self._finish)
        self._show_busy()
        self.kinds[self._kind()].setFocus()

    def reject(self) -> None:
        """Stop a file that is being written, and go."""
        self._exporter.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop a file that is being written, also when the dialog goes with the window."""
        self._exporter.cancel()
        super().closeEvent(event)

    def _headed(self, title: str, *widgets: QWidget) -> tuple[QWidget, ...]:
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        return heading, *widgets

    def _hint(self, words: str) -> QLabel:
        return wrapped_label(words, role="muted")

    def _ask_for_file(self) -> None:
        ending = self._kind()
        dialog = QFileDialog(self, self.tr("Export to"), self._settings.export_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{without_letter(self.kinds[ending].text())} (*.{ending})")
        # With it Qt asks before a file is overwritten, also where the ending was not typed.
        dialog.setDefaultSuffix(ending)
        dialog.selectFile("review")
        dialog.fileSelected.connect(lambda name: self._export(ending, Path(name)))
        dialog.open()

    def _export(self, ending: str, path: Path) -> None:
        self._folder = str(path.parent)
        if ending not in self.reports:
            self._exporter.export_table(path, with_hidden=self.answers.isChecked())
            return
        paint = paint_pdf if ending == _PDF else None
        wish = ReportWish(
            path,
            is_identified=self.names.isChecked(),
            with_hidden=self.answers.isChecked(),
            paint_pdf=paint,
            speech=report_speech(),
        )
        self._exporter.export_report(wish)

    def _finish(self) -> None:
        # Of the file only the folder: a name that was typed may be a patient's.
        self._settings.remember_export(self._kind(), self._folder)
        self.accept()

    def _kind(self) -> str:
        return next(ending for ending, kind in self.kinds.items() if kind.isChecked())

    def _show_busy(self) -> None:
        is_busy = self._exporter.is_busy
        is_report = any(kind.isChecked() for kind in self.reports.values())
        for widget in (*self.kinds.values(), self.save):
            widget.setEnabled(not is_busy)
        self.names.setEnabled(is_report and not is_busy)
        self.answers.setEnabled(not is_busy)
        self.bar.setVisible(is_busy)
        self.bar.setRange(0, 0)
        self.state.setText(self.tr("Writing…") if is_busy else "")

    def _show_hidden(self) -> None:
        count = self._counts.tally.concealed
        words = self.tr(
            "Images whose answer is hidden until your verdict: {images}. The file is without these answers, unless you "
            "ask for them."
        )
        self.hidden.setText(words.format(images=count_words(count)))
        for widget in (self.hidden, self.answers):
            widget.setVisible(count > 0)

    def _show_progress(self, done: int, total: int) -> None:
        self._show_share(done, total, self.tr("{done} of {total} pictures"))

    def _show_listed(self, done: int, total: int) -> None:
        self._show_share(done, total, self.tr("{done} of {total} rows"))

    def _show_share(self, done: int, total: int, words: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.state.setText(words.format(done=count_words(done), total=count_words(total)))
