"""Answers a question that a button asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot


def answer(asker: QPushButton, words: str, qtbot: QtBot) -> None:
    """Press a button that asks, and answer."""
    dialog = asker.window()
    qtbot.mouseClick(asker, Qt.MouseButton.LeftButton)
    (question,) = dialog.findChildren(QMessageBox)
    (button,) = (button for button in question.findChildren(QPushButton) if button.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
