"""Says whether text seems to be burned into a picture that is about to leave the program."""

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xray_viewer.ui.labels import wrapped_label


def _tr(text: str) -> str:
    return QCoreApplication.translate("TextWarning", text)


def text_words() -> str:
    """Warn of text in a picture."""
    return _tr(
        "Text seems to be burned into the picture, and goes with it. Look whether it names the patient before you give "
        "the picture away."
    )


class TextWarning(QWidget):
    """``looked``: the signal that brings the answer. Till then it says that it is being looked for."""

    def __init__(self, looked: SignalInstance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warning = wrapped_label(f"⚠  {text_words()}", role="warning")
        self.note = wrapped_label(role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.warning)
        layout.addWidget(self.note)
        looked.connect(self._show)
        self.begin()

    def begin(self) -> None:
        """Say that the answer is on its way."""
        self.warning.hide()
        self.note.setText(_tr("Looking for text in the picture…"))

    def _show(self, has_text: bool) -> None:
        self.warning.setVisible(has_text)
        if has_text:
            self.note.setText(_tr("What looks like text may also be staples, wires or teeth."))
        else:
            self.note.setText(
                _tr("No text was found in the picture. Faint, slanted or handwritten text is not found: look yourself.")
            )
