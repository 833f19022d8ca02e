"""The field for a note on one image."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from xray_viewer.ui.dialog_parts import button_box


class _NoteField(QPlainTextEdit):
    """Enter is done; with Shift it begins a new line."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Enter from a new line."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class NoteDialog(QDialog):
    """Asks for a note, starting from the one that is there. ``written``: the note, when it is to be kept."""

    written = Signal(str)

    def __init__(self, name: str, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Note on {name}").format(name=name))
        self.field = _NoteField(note)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setTabChangesFocus(True)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.done.connect(self.accept)
        hint = QLabel(self.tr("Enter keeps it, Shift and Enter begin a new line. Write no names: tables hold it."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        buttons = button_box(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.written.emit(self.field.toPlainText()))
        layout = QVBoxLayout(self)
        for widget in (self.field, hint, buttons):
            layout.addWidget(widget)
        self.resize(460, 220)
