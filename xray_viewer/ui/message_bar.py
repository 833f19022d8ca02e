"""A line above the picture that says what went wrong and waits to be read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from xray_viewer.app.identity import Identity


class MessageBar(QFrame):
    """Shows one message; it stands in nobody's way and goes when it is dismissed. Hidden names are left out of it."""

    def __init__(self, identity: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._identity = identity
        self._message = ""
        identity.changed.connect(self._write)
        self.setProperty("role", "message")
        self.setAccessibleName(self.tr("Message"))
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self.text)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, message: str) -> None:
        """Show a message in place of the one before."""
        self._message = message
        self._write()
        self.show()

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()

    def _write(self) -> None:
        words = self._identity.words(self._message)
        self.text.setText(f"⚠  {words}" if words else "")
        self.text.setAccessibleName(words)
