"""Which images are to be copied without what names the patient, and where to."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.app.image_names import image_name
from xray_viewer.app.session import Session
from xray_viewer.ui.dialog_parts import button_box, progress_bar
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.numbers import count_words
from xray_viewer.ui.roomy_dialog import RoomyDialog
from xray_viewer.ui.save_picture_dialog import ask_for_file
from xray_viewer.ui.text_warning import TextWarning

_WIDTH = 520


class DeidentifyDialog(RoomyDialog):
    """The window can be used while files are written. Closing the dialog stops that, and leaves nothing of a study."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("De-identified Copy"))
        self._session = session
        self._work = session.deidentification
        self.image, self.study = QRadioButton(), QRadioButton()
        self.image.setChecked(True)
        self.warning = TextWarning(self._work.looked)
        self.leave_out = QCheckBox(self.tr("&Leave out images on which text seems to stand"))
        self.leave_out.setChecked(True)
        self.bar = progress_bar(self.tr("Progress of the copying"))
        self.state = wrapped_label()
        self.buttons = button_box(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.buttons.accepted.connect(self._ask_for_place)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (
            wrapped_label(
                self.tr(
                    "Copies of DICOM files by the Basic Application Level Confidentiality Profile of the standard "
                    "(PS3.15): names, numbers, dates, age and sex, places, descriptions and private attributes are "
                    "removed or replaced, and all UIDs are new but those of the standard. The pixels stay as they are. "
                    "Your own files are not changed."
                ),
                role="muted",
            ),
            self.image,
            self.warning,
            self.study,
            self.leave_out,
            self.bar,
            self.state,
            self.buttons,
        ):
            layout.addWidget(widget)
        layout.insertStretch(layout.indexOf(self.bar))
        self.resize(_WIDTH, layout.heightForWidth(_WIDTH))
        for choice in (self.image, self.study):
            choice.toggled.connect(self._show)
        session.study.current_changed.connect(self._look)
        session.study.added.connect(self._show)
        session.study.revalued.connect(self._show)
        self._work.busy_changed.connect(self._show)
        self._work.progressed.connect(self._show_progress)
        self._work.image_written.connect(self.accept)
        self._work.study_written.connect(self.accept)
        self._look()

    def reject(self) -> None:
        """Stop what is being written, and go."""
        self._work.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is being written, also when the dialog goes with the window."""
        self._work.cancel()
        self._work.stop_looking()
        super().closeEvent(event)

    def _look(self) -> None:
        index = self._session.study.current
        self.warning.begin()
        if index >= 0:
            self._work.look(index)
        self._show()

    def _show(self) -> None:
        study, is_busy = self._session.study, self._work.is_busy
        index = study.current
        name = image_name(index, study) if index >= 0 else ""
        self.image.setText(self.tr("This &image:  {name}").format(name=name.replace("&", "&&")))
        self.study.setText(
            self.tr("The whole &study:  {images} images", None, len(study.entries)).format(
                images=count_words(len(study.entries))
            )
        )
        for widget in (self.image, self.study, self.save):
            widget.setEnabled(bool(study.entries) and not is_busy)
        self.warning.setVisible(self.image.isChecked())
        self.leave_out.setEnabled(self.study.isChecked() and not is_busy)
        self.bar.setVisible(is_busy)
        self.bar.setRange(0, 0)
        self.state.setText(self.tr("Writing…") if is_busy else "")

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.state.setText(self.tr("{done} of {total} images").format(done=count_words(done), total=count_words(total)))

    def _ask_for_place(self) -> None:
        if self.image.isChecked():
            index = self._session.study.current
            ask_for_file(
                self,
                self.tr("De-identified Copy"),
                self.tr("DICOM"),
                "image.dcm",
                lambda path: self._work.write_image(index, path),
            )
            return
        dialog = QFileDialog(self, self.tr("Folder in Which to Make the New Folder “deidentified”"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.write_study)
        dialog.open()

    def write_study(self, parent: str) -> None:
        """Write the whole study into a new folder in another one."""
        self._work.write_study(Path(parent), leaves_out_text=self.leave_out.isChecked())
