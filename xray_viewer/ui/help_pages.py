"""The pages of the Help menu."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from xray_viewer import __version__
from xray_viewer.app.reading import ReadingState
from xray_viewer.core.model_card import model_card
from xray_viewer.core.plain_card import plain_card
from xray_viewer.installation import resource_path
from xray_viewer.ui.cheat_sheet import cheat_sheet
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.text_dialog import TextDialog
from xray_viewer.ui.wording import intended_use_words


class HelpPages(QObject):
    """Opens each page in a window beside the main one."""

    def __init__(self, reading: ReadingState, bindings: KeyBindings, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._bindings = bindings
        self._window = window

    def show_shortcuts(self) -> None:
        """Show all keys."""
        TextDialog(self.tr("Shortcuts"), self._window, html=cheat_sheet(self._bindings)).show()

    def show_first_scan(self) -> None:
        """Show the way from a file to a reading."""
        page = resource_path("help/first-scan.md").read_text(encoding="utf-8")
        TextDialog(self.tr("First Scan"), self._window, markdown=page).show()

    def show_model(self) -> None:
        """Show the card of the model in use."""
        classifier = self._reading.classifier
        if classifier is not None:
            card = model_card(classifier.spec, classifier.sha256)
            page = f"**{intended_use_words()}**\n\n{plain_card(classifier.spec)}\n{card}"
            TextDialog(self.tr("About This Model"), self._window, markdown=page).show()

    def show_about(self) -> None:
        """Show the program's version and what it is for."""
        page = f"# X-ray Viewer {__version__}\n\n{intended_use_words()}\n\n" + self.tr(
            "It shows chest radiographs and, beside each, the probability of pneumonia that a neural network "
            "gives it. Files are read on this computer, sent nowhere and never changed."
        )
        TextDialog(self.tr("About"), self._window, markdown=page).show()
