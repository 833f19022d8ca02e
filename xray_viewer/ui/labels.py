"""Labels as the panels use them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel


def wrapped_label(text: str = "", *, role: str = "") -> QLabel:
    """Make a label of plain text that wraps and can be copied from. ``role``: a role of the style sheet."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # The dots of a capital letter stand higher than the line, and would be cut off.
    label.setContentsMargins(0, 1, 0, 0)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def dividing_line() -> QFrame:
    """Make a thin line between two parts of a panel."""
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
