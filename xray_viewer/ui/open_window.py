"""The window of a session, which is made anew in another language while the session goes on."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QLocale, QObject, QTimer

from xray_viewer.app.preferences import LANGUAGE
from xray_viewer.app.session import Session
from xray_viewer.ui.help_pages import PAGE_ACTIONS
from xray_viewer.ui.languages import Tongue, language_of
from xray_viewer.ui.main_window import MainWindow


class OpenWindow(QObject):
    """Holds the window that is shown. All that a reader has done is the session's, so another window has it too."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = session.settings.preferences
        self._tongue = Tongue(self)
        self._language = self._tongue.speak(self._preferences.get(LANGUAGE))
        self.window = MainWindow(session)
        self._preferences.changed.connect(self._follow)

    def _follow(self, key: str) -> None:
        if key == LANGUAGE.key:
            # Not now: whoever chose is in the window that goes.
            QTimer.singleShot(0, self, self._change)

    def _change(self) -> None:
        # Half of a report would be in the other language; its dialog goes with the window.
        was_exporting = self._session.exporter.is_busy
        choice = self._preferences.get(LANGUAGE)
        is_another = language_of(choice, QLocale.system()) != self._language
        if is_another:
            self._session.exporter.cancel()
        self._language = self._tongue.speak(choice)
        if not is_another:
            return
        before = self.window
        reopen = _opener_of_what_is_open(before)
        before.remember()
        self.window = MainWindow(self._session)
        self.window.setWindowState(before.windowState())
        # Never without a window, or the application ends.
        self.window.show()
        before.hide()
        shiboken6.delete(before)
        self.window.activateWindow()
        reopen(self.window)
        if was_exporting:
            self._session.noticed.emit(self.tr("The export was given up for the change of language. Export again."))


def _opener_of_what_is_open(window: MainWindow) -> Callable[[MainWindow], None]:
    """Give what opens beside another window the pages that are open beside this one."""
    # Here and not above: nobody has asked for them when the window starts.
    from xray_viewer.ui.help_window import HelpWindow
    from xray_viewer.ui.model_card_window import ModelCardWindow
    from xray_viewer.ui.settings_dialog import SettingsDialog

    help_window = window.findChild(HelpWindow)
    pages = () if help_window is None else help_window.visited
    place = None if help_window is None else help_window.geometry()
    # The settings last: whoever chose is there.
    dialogs = ((ModelCardWindow, "about_model"), (SettingsDialog, "settings"))
    actions = [action for kind, action in dialogs if window.findChild(kind) is not None]
    settings = window.findChild(SettingsDialog)
    field = None if settings is None else settings.place

    def reopen(other: MainWindow) -> None:
        for page in pages:
            other.actions_by_id[PAGE_ACTIONS[page]].trigger()
        shown = other.findChild(HelpWindow)
        if shown is not None and place is not None:
            shown.setGeometry(place)
        for action in actions:
            other.actions_by_id[action].trigger()
        chosen = other.findChild(SettingsDialog)
        if chosen is not None and field is not None:
            chosen.go_to(field)

    return reopen
