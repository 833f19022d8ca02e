"""All that was said to the reader since the program was started, to be read again and handed on."""

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.identity import Identity

_MOST = 500
_LOG = logging.getLogger("xray_viewer.notices")


class Kind(StrEnum):
    """PROBLEM: something failed or was not taken. INFORMATION: no fault. FAULT: a mistake of the program."""

    PROBLEM = "problem"
    INFORMATION = "information"
    FAULT = "fault"


_LEVELS = {Kind.PROBLEM: logging.WARNING, Kind.INFORMATION: logging.INFO, Kind.FAULT: logging.ERROR}


@dataclass(frozen=True)
class Notice:
    """``text``: as it was said. ``details``: the same for others to read, without anybody's name and without paths."""

    time: datetime
    kind: Kind
    text: str
    details: str


class Notices(QObject):
    """Keeps the last of them, and has each written to the log. ``added``: there is one more."""

    added = Signal()

    def __init__(self, identity: Identity, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._identity = identity
        self._notices: deque[Notice] = deque(maxlen=_MOST)

    @property
    def all(self) -> Sequence[Notice]:
        """The notices, the oldest first."""
        return tuple(self._notices)

    def add(self, kind: Kind, text: str, report: str = "") -> None:
        """Keep what was said now. ``report``: more for those who look after the program; no name in it is kept."""
        words = f"{text}\n{report}" if report else text
        # What the names are is known now; the next study has others.
        notice = Notice(datetime.now().astimezone(), kind, text, self._identity.for_others(words))
        self._notices.append(notice)
        _LOG.log(_LEVELS[kind], notice.details)
        self.added.emit()
