"""From the threads that score to the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xray_viewer.review.score import Outcome


class Inbox:
    """What a pipeline reports, from its threads to the main thread, which is called once for all that has come."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self._lock = threading.Lock()
        self._reports: list[tuple[int, Outcome | None]] = []

    def put(self, index: int, outcome: Outcome | None) -> None:
        """Take a report, on any thread."""
        with self._lock:
            is_first = not self._reports
            self._reports.append((index, outcome))
        if is_first:
            self._call()

    def take(self) -> list[tuple[int, Outcome | None]]:
        """Give what has come since."""
        with self._lock:
            reports, self._reports = self._reports, []
        return reports
