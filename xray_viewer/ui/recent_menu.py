"""The menu of the folders opened last."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.app.settings import Settings
from xray_viewer.ui.identity_words import folder_words


class RecentMenu(QMenu):
    """``chosen``: the path of a folder to be opened again. ``forgotten``: there are none any more."""

    chosen = Signal(object)
    forgotten = Signal()

    def __init__(self, settings: Settings, identity: Identity, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._identity = identity
        self.setTitle(self.tr("Open &Recent"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        folders = self._settings.recent_folders
        for number, folder in enumerate(folders, start=1):
            action = self.addAction(folder_words(folder, number, self._identity).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, folder=folder: self.chosen.emit(Path(folder)))
        self.addSeparator()
        forget = self.addAction(self.tr("&Forget These"))
        forget.setEnabled(self._settings.keeps_folders)
        forget.triggered.connect(lambda _checked=False: self._forget())

    def _forget(self) -> None:
        self._settings.forget_folders()
        self.forgotten.emit()
