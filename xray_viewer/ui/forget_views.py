"""The question before all views are forgotten, which cannot be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from xray_viewer.app.remembered import RememberedViews


def ask_to_forget_views(views: RememberedViews, parent: QWidget) -> None:
    """Ask, and forget how every image was left if the answer is yes."""
    question = QMessageBox(
        QMessageBox.Icon.Question,
        parent.tr("Forget All Views"),
        parent.tr("Forget the window, zoom, rotation and measurements of every image that you have opened so far?"),
        QMessageBox.StandardButton.Cancel,
        parent,
    )
    question.setInformativeText(parent.tr("Measurements that you have drawn are lost. Images are not touched."))
    forget = question.addButton(parent.tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
    question.setDefaultButton(QMessageBox.StandardButton.Cancel)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    forget.clicked.connect(views.forget_all)
    question.open()
