"""A page of text in a window of its own, which does not block the other one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

_SIZE = QSize(680, 560)
# Beside the text: its frame, the button and the margins.
_ROOM = QSize(60, 100)


class TextDialog(QDialog):
    """Shows Markdown or HTML. Links to the outside are shown, not followed."""

    def __init__(self, title: str, parent: QWidget, *, markdown: str = "", html: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.page = QTextBrowser()
        self.page.setAccessibleName(title)
        self.page.setOpenLinks(False)
        # A checksum is longer than a line.
        self.page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if markdown:
            self.page.setMarkdown(markdown)
        else:
            self.page.setHtml(html)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # The style's own icon is drawn for light grounds.
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(self.buttons)
        self.resize(_SIZE)
        if markdown:
            text = self.page.document().clone(self)
            text.setTextWidth(_SIZE.width() - _ROOM.width())
            self.resize(_SIZE.width(), min(_SIZE.height(), round(text.size().height()) + _ROOM.height()))
