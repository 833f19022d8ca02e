"""Binds the actions with which the reader reads again what was said, and tells of mistakes of the program.

Their dialogs are imported when they are first asked for.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from xray_viewer.app.log_file import log_folder, versions
from xray_viewer.app.notices import Kind
from xray_viewer.app.session import Session


class NoticeActions(QObject):
    """What each of these actions does."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {"notices": self._show_notices, "open_logs": self.open_logs}

    @Slot(str)
    def tell_fault(self, report: str) -> None:
        """Keep a mistake of the program, and show it unless one is shown already."""
        from xray_viewer.ui.fault_dialog import FaultDialog

        notices = self._session.notices
        notices.add(Kind.FAULT, self.tr("The program has made a mistake, and goes on."), report)
        if self._window.findChild(FaultDialog) is None:
            words = f"{versions()}\n\n{notices.all[-1].details}"
            FaultDialog(words, self.open_logs, self._window).show()

    def open_logs(self) -> None:
        """Open the folder of the log as the desktop opens folders."""
        folder = log_folder()
        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            words = self.tr("This desktop could not open the folder of the log. It is {folder}.")
            self._session.noticed.emit(words.format(folder=folder))

    def _show_notices(self) -> None:
        from xray_viewer.ui.notices_dialog import NoticesDialog

        shown = self._window.findChild(NoticesDialog)
        if shown is None:
            shown = NoticesDialog(self._session.notices, self._session.identity, self.open_logs, self._window)
        shown.show()
        shown.activateWindow()
