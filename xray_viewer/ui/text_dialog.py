"""A page of text in a window of its own, which does not block the other one."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from xray_viewer.ui.dialog_parts import button_box

# So wide that the tables of the shipped model's card have room.
_SIZE = QSize(720, 560)
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
        self.say(markdown=markdown, html=html)
        self.buttons = button_box(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(self.buttons)
        self.resize(_SIZE)
        if markdown:
            text = self.page.document().clone(self)
            text.setTextWidth(_SIZE.width() - _ROOM.width())
            self.resize(_SIZE.width(), min(_SIZE.height(), round(text.size().height()) + _ROOM.height()))

    def say(self, *, markdown: str = "", html: str = "") -> None:
        """Show other text."""
        self._markdown, self._html = markdown, html
        if markdown:
            self.page.setMarkdown(markdown)
        else:
            self.page.setHtml(html)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the links in the colours in use: Qt gives them their colour when the text is set."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            place = self.page.verticalScrollBar().value()
            self.say(markdown=self._markdown, html=self._html)
            self.page.verticalScrollBar().setValue(place)
