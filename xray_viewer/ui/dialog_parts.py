"""Parts that dialogs have in common."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QProgressBar


def button_box(buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Make the buttons that end a dialog, without icons: the style's own are drawn for light grounds."""
    box = QDialogButtonBox(buttons)
    for button in box.buttons():
        button.setIcon(QIcon())
    return box


def progress_bar(name: str) -> QProgressBar:
    """Make a bar whose state is said in words beside it. ``name``: what a screen reader calls it."""
    bar = QProgressBar()
    bar.setAccessibleName(name)
    bar.setTextVisible(False)
    return bar
