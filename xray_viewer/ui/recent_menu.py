"""The menu of the folders opened last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from xray_viewer.app.settings import Settings


class RecentMenu(QMenu):
    """``chosen``: a folder to be opened again. ``forgotten``: there are none any more."""

    chosen = Signal(str)
    forgotten = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setTitle(self.tr("Open &Recent"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        folders = self._settings.recent_folders
        for folder in folders:
            action = self.addAction(folder.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, folder=folder: self.chosen.emit(folder))
        self.addSeparator()
        forget = self.addAction(self.tr("Forget These"))
        forget.setEnabled(bool(folders))
        forget.triggered.connect(lambda _checked=False: self._forget())

    def _forget(self) -> None:
        self._settings.forget_folders()
        self.forgotten.emit()
