"""The question before a threshold is taken that rests on too few cases."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_despite_few_cases(warning: str, take: Callable[[], object], parent: QWidget) -> None:
    """Ask, and take it if the answer is yes. ``warning``: how many cases there are, and how many it takes."""
    question = QMessageBox(
        QMessageBox.Icon.Warning,
        parent.tr("Too Few Cases"),
        warning,
        QMessageBox.StandardButton.Cancel,
        parent,
    )
    question.setInformativeText(parent.tr("What this threshold reaches on other images is mostly luck."))
    anyway = question.addButton(parent.tr("Use It All the Same"), QMessageBox.ButtonRole.AcceptRole)
    question.setDefaultButton(QMessageBox.StandardButton.Cancel)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    anyway.clicked.connect(take)
    question.open()
