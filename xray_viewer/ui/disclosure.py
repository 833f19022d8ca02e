"""A button that opens and closes a few lines below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from xray_viewer.ui.labels import wrapped_label


class Disclosure(QWidget):
    """Shows its lines while it is open. Its button stands where it is put; keyboard and screen readers reach both."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines = wrapped_label(role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.lines)
        self.button.toggled.connect(self._open)
        self._open(is_open=False)

    def say(self, lines: str) -> None:
        """Say something else; nothing takes the button away."""
        self.lines.setText(lines)
        self.button.setVisible(bool(lines))
        self.setVisible(bool(lines) and self.button.isChecked())

    def _open(self, is_open: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.setVisible(is_open and bool(self.lines.text()))
