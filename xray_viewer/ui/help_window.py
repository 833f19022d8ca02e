"""The help pages in one window beside the main one, with links between them."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from xray_viewer.ui.help_text import HelpPage, page_text
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.text_dialog import TextDialog

_SCHEME = "help"


class HelpWindow(TextDialog):
    """Shows one page at a time; Back goes to the one before."""

    def __init__(self, page: HelpPage, bindings: KeyBindings, parent: QWidget) -> None:
        super().__init__(self.tr("Help"), parent)
        self._bindings = bindings
        self._before: list[HelpPage] = []
        self._shown = page
        self.back = self.buttons.addButton(self.tr("&Back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.setShortcut(Qt.Modifier.ALT | Qt.Key.Key_Left)
        self.contents = self.buttons.addButton(self.tr("&Contents"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.clicked.connect(self._go_back)
        self.contents.clicked.connect(lambda: self.go_to(HelpPage.CONTENTS))
        self.page.anchorClicked.connect(self._follow)
        bindings.changed.connect(self._show)
        self._show()

    @property
    def visited(self) -> tuple[HelpPage, ...]:
        """The pages that Back goes through, and last the one that is shown."""
        return (*self._before, self._shown)

    def go_to(self, page: HelpPage) -> None:
        """Show another page."""
        if page is not self._shown:
            self._before.append(self._shown)
            self._shown = page
            self._show()

    def _go_back(self) -> None:
        self._shown = self._before.pop()
        self._show()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == _SCHEME:
            self.go_to(HelpPage(link.path()))

    def _show(self) -> None:
        text = page_text(self._shown, self._bindings)
        if self._shown is HelpPage.SHORTCUTS:
            self.say(html=text)
        else:
            self.say(markdown=text)
        self.back.setEnabled(bool(self._before))
        self.contents.setEnabled(self._shown is not HelpPage.CONTENTS)
        self.page.setFocus()
