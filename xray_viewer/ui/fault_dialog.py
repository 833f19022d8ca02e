"""What the reader is told when the program has made a mistake."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from xray_viewer.ui.labels import wrapped_label

_SIZE = (640, 420)


class FaultDialog(QDialog):
    """Says that it goes on, and gives the words that help to mend it. The window can be used meanwhile."""

    def __init__(self, report: str, open_logs: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unexpected Error"))
        heading = QLabel(self.tr("The program has made a mistake, and goes on."))
        heading.setProperty("role", "heading")
        self.words = wrapped_label(
            self.tr(
                "Your verdicts are saved as they are given. If something on the screen looks wrong, close the window "
                "and start again. Please send these lines to those who look after the program, with a word on what you "
                "were doing. Names of patients, files and folders are taken out; read them before you send them."
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Lines to send"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setTabChangesFocus(True)
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.clicked.connect(self._copy)
        logs = QPushButton(self.tr("Open &Log Folder"))
        logs.clicked.connect(open_logs)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(logs)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        for widget in (heading, self.words, self.report):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.resize(*_SIZE)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
