"""How the picture is to be saved, and a warning where text seems to be burned into it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.app.picture_out import PictureOut
from xray_viewer.app.session import Session
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.ui.action_spec import without_letter
from xray_viewer.ui.dialog_parts import button_box
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.picture_copy import copy_of, encoded
from xray_viewer.ui.picture_view import PictureView
from xray_viewer.ui.roomy_dialog import RoomyDialog
from xray_viewer.ui.text_warning import TextWarning

_WIDTH = 460


class SavePictureDialog(RoomyDialog):
    """Nothing can be done to the picture meanwhile: what is saved is what was displayed when it was opened."""

    def __init__(self, session: Session, view: PictureView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save Picture"))
        self._out: PictureOut = session.picture_out
        # Now, and not when a file is chosen: another picture may have come in this one's place by then, and it is this
        # one in which text is looked for.
        self._noted = {
            (is_full, is_identified): copy_of(session.viewer, view, is_full=is_full, is_identified=is_identified)
            for is_full in (False, True)
            for is_identified in (False, True)
        }
        self.full, self.in_view = self._sizes(session.viewer, view)
        self.kinds = {
            "png": QRadioButton(self.tr("&PNG, without loss")),
            "jpg": QRadioButton(self.tr("&JPEG, smaller")),
        }
        self.full.setChecked(True)
        self.kinds["png"].setChecked(True)
        self.names = QCheckBox(self.tr("Write patient &name, number, date and place on it"))
        self.names.setEnabled(not session.identity.is_hidden)
        self.warning = TextWarning(self._out.looked)
        buttons = button_box(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._ask_for_file)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for title, choices in (
            (self.tr("Size"), (self.full, self.in_view)),
            (self.tr("Kind of file"), tuple(self.kinds.values())),
        ):
            heading = QLabel(title)
            heading.setProperty("role", "heading")
            layout.addWidget(heading)
            group = QButtonGroup(self)
            for choice in choices:
                group.addButton(choice)
                layout.addWidget(choice)
        layout.addWidget(self.names)
        layout.addWidget(
            wrapped_label(
                self.tr(
                    "Window, inversion and turning are as you see them; your measurements are drawn, the letters of "
                    "the patient's sides if the file names them, and the evidence if it is shown. The picture is not "
                    "for diagnosis."
                ),
                role="muted",
            )
        )
        layout.addWidget(self.warning)
        layout.addWidget(buttons)
        self.resize(_WIDTH, layout.heightForWidth(_WIDTH))
        self.finished.connect(self._out.stop_looking)
        whole = self._noted[True, False]
        buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(whole is not None)
        if whole is not None:
            self._out.look(whole[0])

    def _sizes(self, viewer: ViewerState, view: PictureView) -> tuple[QRadioButton, QRadioButton]:
        rows, columns = viewer.levels[0].shape[:2] if viewer.levels else (0, 0)
        full = self.tr("&Full resolution, {width} \N{MULTIPLICATION SIGN} {height}")
        in_view = self.tr("As in &view, {width} \N{MULTIPLICATION SIGN} {height}")
        viewport = view.viewport
        seen = (0, 0) if viewport is None else (viewport.view_width, viewport.view_height)
        return (
            QRadioButton(full.format(width=columns, height=rows)),
            QRadioButton(in_view.format(width=seen[0], height=seen[1])),
        )

    def _ask_for_file(self) -> None:
        ending, kind = next((ending, kind) for ending, kind in self.kinds.items() if kind.isChecked())
        ask_for_file(self, self.tr("Save Picture"), without_letter(kind.text()), f"picture.{ending}", self.save)

    def save(self, path: Path) -> None:
        """Save it to a file, and go."""
        noted = self._noted[self.full.isChecked(), self.names.isChecked()]
        if noted is not None:
            picture, paint = noted
            self._out.save(picture, path, lambda pixels: encoded(paint(pixels), path.suffix.lower()))
        self.accept()


def ask_for_file(parent: QWidget, title: str, kind: str, name: str, chosen: Callable[[Path], object]) -> None:
    """Ask where to write a file; ``name``: what is offered, in the home folder, neither of which names a patient."""
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = Path(name).suffix
    dialog.setNameFilter(f"{kind} (*{suffix})")
    # With it Qt asks before a file is overwritten, also where the ending was not typed.
    dialog.setDefaultSuffix(suffix[1:])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
