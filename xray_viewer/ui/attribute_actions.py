"""Opens the table of DICOM attributes, and keeps it with the image that is looked at."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from xray_viewer.app.session import Session
from xray_viewer.core.attribute import Attribute
from xray_viewer.ui.attribute_dialog import AttributeDialog
from xray_viewer.ui.message_bar import MessageBar


class AttributeActions(QObject):
    """There is one table at most. It never shows another image's attributes than those of the image looked at.

    Where there are none, the open table says so; if none is open, the message does.
    """

    def __init__(self, session: Session, message: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._study = session.study
        self._identity = session.identity
        self._lister = session.attributes
        self._message = message
        self._window = window
        self._dialog: AttributeDialog | None = None
        self._lister.outdated.connect(self._follow)
        self._lister.listed.connect(self._show)
        self._lister.lacking.connect(lambda words: self._explain(words, message.inform))
        self._lister.failed.connect(lambda words: self._explain(words, message.say))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {"attributes": self._open}

    @property
    def _opened(self) -> AttributeDialog | None:
        # Closed, it is deleted by Qt, and what Python has of it is empty.
        dialog = self._dialog
        return dialog if dialog is not None and shiboken6.isValid(dialog) and dialog.isVisible() else None

    def _open(self) -> None:
        dialog = self._opened
        if dialog is None:
            self._lister.request()
        else:
            dialog.activateWindow()
            dialog.raise_()

    def _follow(self) -> None:
        dialog, entry = self._opened, self._study.current_entry
        if dialog is None:
            return
        if entry is None:
            dialog.tell(-1, "", self.tr("No image is open."))
            return
        dialog.tell(self._study.current, entry.given, self.tr("Reading the attributes…"))
        self._lister.request()

    def _show(self, index: int, given: str, attributes: Sequence[Attribute]) -> None:
        dialog = self._opened
        if dialog is None:
            dialog = self._dialog = AttributeDialog(self._identity, self._window)
            dialog.fill(index, given, attributes)
            dialog.show()
        else:
            dialog.fill(index, given, attributes)

    def _explain(self, words: str, say: Callable[[str], object]) -> None:
        dialog, entry = self._opened, self._study.current_entry
        if dialog is not None and entry is not None:
            dialog.tell(self._study.current, entry.given, words)
        else:
            say(words)
