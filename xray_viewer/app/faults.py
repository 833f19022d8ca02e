"""Mistakes of the program that nobody caught: each is reported once, and the program goes on."""

import re
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

# The same mistake may come with every picture that is painted.
_MOST = 20
# What Python draws below a line of code, and what a patient's name in DICOM looks like too.
_UNDERLINE = re.compile(r"[\s~^]+")


class FaultWatch(QObject):
    """``caught``: a mistake that was not seen before, with its traceback as Python writes it."""

    caught = Signal(str)
    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        # Not at once: it may have happened on another thread, or while a window is being painted.
        self._happened.connect(self._report, Qt.ConnectionType.QueuedConnection)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Catch what Python cannot hand to anybody: in Qt's slots and events, and on other threads."""
        hooks = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._catch, self._catch_on_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = hooks

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            # The user ends the program.
            sys.__excepthook__(kind, error, trace)
            return
        lines = "".join(traceback.format_exception(kind, error, trace)).splitlines()
        self._happened.emit("\n".join(line for line in lines if not _UNDERLINE.fullmatch(line)))

    def _catch_on_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and not isinstance(caught.exc_value, SystemExit):
            self._catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(str)
    def _report(self, report: str) -> None:
        if report not in self._seen and len(self._seen) < _MOST:
            self._seen.add(report)
            self.caught.emit(report)
