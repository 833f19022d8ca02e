"""The question before a window closes whose verdicts could not be saved."""

from PySide6.QtWidgets import QMessageBox, QWidget

from xray_viewer.app.session import Session
from xray_viewer.ui.told import told


def may_close(session: Session, parent: QWidget) -> bool:
    """Save what is unsaved; where that fails, ask whether it may be lost."""
    keeper = session.keeper
    session.verdicts.settle()
    keeper.save_now()
    if not keeper.has_unsaved:
        return True
    question = unsaved_question(keeper.problem, parent)
    question.exec()
    clicked = question.clickedButton()
    is_lost = clicked is not None and question.buttonRole(clicked) is QMessageBox.ButtonRole.DestructiveRole
    question.deleteLater()
    return is_lost


def unsaved_question(problem: str, parent: QWidget) -> QMessageBox:
    """Put the question; ``problem``: why the verdicts are not saved, in English."""
    question = QMessageBox(
        QMessageBox.Icon.Warning,
        parent.tr("Verdicts Are Not Saved"),
        parent.tr("Verdicts or notes of yours are not saved: {problem}").format(problem=told(problem)),
        QMessageBox.StandardButton.Cancel,
        parent,
    )
    question.setInformativeText(
        parent.tr("Closed now, the window loses them. Review > Export writes them to another place.")
    )
    question.addButton(parent.tr("Close and Lose Them"), QMessageBox.ButtonRole.DestructiveRole)
    question.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return question
