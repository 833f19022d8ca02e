"""The pages of the Help menu, and what shows them, which is imported when it is first asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from xray_viewer import __version__
from xray_viewer.app.reading import ReadingState
from xray_viewer.ui.help_text import HelpPage
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.wording import intended_use_words

# The action that opens each page.
PAGE_ACTIONS = {
    HelpPage.CONTENTS: "help",
    HelpPage.FIRST_SCAN: "first_scan",
    HelpPage.PICTURE: "help_picture",
    HelpPage.THRESHOLD: "help_threshold",
    HelpPage.REVIEW: "help_review",
    HelpPage.NUMBERS: "help_numbers",
    HelpPage.PRIVACY: "help_privacy",
    HelpPage.SHORTCUTS: "shortcuts",
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
            for page, action in PAGE_ACTIONS.items()
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
        from xray_viewer.ui.model_card_window import ModelCardWindow

        classifier = self._reading.classifier
        if classifier is not None:
            ModelCardWindow(classifier.spec, classifier.sha256, self._window).show()

    def _show_about(self) -> None:
        """Show the program's version and what it is for."""
        from xray_viewer.ui.text_dialog import TextDialog

        page = f"# X-ray Viewer {__version__}\n\n{intended_use_words()}\n\n" + self.tr(
            "It shows chest radiographs and, beside each, the probability of pneumonia that a neural network "
            "gives it. Files are read on this computer, sent nowhere and never changed."
        )
        TextDialog(self.tr("About"), self._window, markdown=page).show()
