"""The pages of the Help menu, and what shows them, which is imported when it is first asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from xray_viewer import __version__
from xray_viewer.app.reading import ReadingState
from xray_viewer.ui.help_text import HelpPage
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.wording import intended_use_words

_ACTIONS = {
    "help": HelpPage.CONTENTS,
    "first_scan": HelpPage.FIRST_SCAN,
    "help_threshold": HelpPage.THRESHOLD,
    "help_review": HelpPage.REVIEW,
    "help_numbers": HelpPage.NUMBERS,
    "help_privacy": HelpPage.PRIVACY,
    "shortcuts": HelpPage.SHORTCUTS,
}


class HelpPages(QObject):
    """Opens the help, the model's card and the program's version in windows beside the main one."""

    def __init__(self, reading: ReadingState, bindings: KeyBindings, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._bindings = bindings
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        handlers: dict[str, Callable[[], object]] = {
            action: lambda page=page: self._show(page)  # type: ignore[misc]
            for action, page in _ACTIONS.items()
        }
        return handlers | {"about": self._show_about}

    def _show(self, page: HelpPage) -> None:
        from xray_viewer.ui.help_window import HelpWindow

        shown = self._window.findChild(HelpWindow)
        if shown is None:
            shown = HelpWindow(page, self._bindings, self._window)
        else:
            shown.go_to(page)
        shown.show()
        shown.activateWindow()

    def show_model(self) -> None:
        """Show the card of the model in use."""
        from xray_viewer.core.model_card import model_card
        from xray_viewer.core.plain_card import plain_card
        from xray_viewer.ui.text_dialog import TextDialog

        classifier = self._reading.classifier
        if classifier is not None:
            card = model_card(classifier.spec, classifier.sha256)
            page = f"**{intended_use_words()}**\n\n{plain_card(classifier.spec)}\n{card}"
            TextDialog(self.tr("About This Model"), self._window, markdown=page).show()

    def _show_about(self) -> None:
        """Show the program's version and what it is for."""
        from xray_viewer.ui.text_dialog import TextDialog

        page = f"# X-ray Viewer {__version__}\n\n{intended_use_words()}\n\n" + self.tr(
            "It shows chest radiographs and, beside each, the probability of pneumonia that a neural network "
            "gives it. Files are read on this computer, sent nowhere and never changed."
        )
        TextDialog(self.tr("About"), self._window, markdown=page).show()
