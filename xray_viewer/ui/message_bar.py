"""A line above the picture that says what went wrong, or what the reader should know, and waits to be read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from xray_viewer.app.notices import Kind
from xray_viewer.app.session import Session
from xray_viewer.ui.threshold_notice import ThresholdNotice
from xray_viewer.ui.told import told


class MessageBar(QFrame):
    """Shows one message, the last one; it stands in nobody's way and goes when it is dismissed.

    A problem (something failed, or was not taken) and an information differ in sign, in colour, and in the word that a
    screen reader says first. Hidden names are left out of both.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._identity = session.identity
        self._notices = session.notices
        self._sign = self._kind = self._message = ""
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
        session.failed.connect(self.say)
        session.noticed.connect(self.inform)
        # What was said was about the image before.
        session.study.current_changed.connect(self.dismiss)
        for signal in (self._identity.changed, self._identity.learnt):
            signal.connect(self._write)
        ThresholdNotice(session.reading, self.inform, self)
        self.hide()

    def say(self, problem: str) -> None:
        """Show what went wrong, in place of the message before."""
        self._show(Kind.PROBLEM, "⚠", self.tr("Problem"), problem)

    def inform(self, message: str) -> None:
        """Show what the reader should know and is no fault, in place of the message before."""
        self._show(Kind.INFORMATION, "ℹ", self.tr("Information"), message)

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()

    def take_back(self, message: str) -> None:
        """Take one message away, if it is still the last one."""
        if message == self._message:
            self.dismiss()

    def _show(self, role: Kind, sign: str, kind: str, message: str) -> None:
        self._sign, self._kind, self._message = sign, kind, message
        self.setProperty("role", str(role))
        # Qt looks at a property once, when it first gives a widget its style.
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(kind)
        self._write()
        self.show()
        self._notices.add(role, message)

    def _write(self) -> None:
        words = self._identity.words(told(self._message))
        self.text.setText(f"{self._sign}  {words}")
        self.text.setAccessibleName(f"{self._kind}: {words}")
