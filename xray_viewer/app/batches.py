"""Handing many things from a thread to the main thread, which has time for the reader between two batches."""

import threading
from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar

from xray_viewer.app.tasks import Task

T = TypeVar("T")

# Often enough to look alive, seldom enough not to be busy with it.
_SECONDS = 0.1
# The window takes in as many rows within some milliseconds.
_MOST = 1000
_POLL_SECONDS = 0.1


class BatchReporter(Generic[T]):
    """Hands things on: the first one at once, the others a tenth of a second's worth or some hundreds at a time.

    A batch waits until the one before was taken. Otherwise a fast disk would have the main thread busy with batches,
    and with nothing else until they end.
    """

    def __init__(self, task: Task, take: Callable[[list[T]], None]) -> None:
        self._task = task
        self._take = take
        self._found: list[T] = []
        self._reported = monotonic()
        self._taken = threading.Event()
        self._taken.set()
        self.count = 0

    def add(self, thing: T) -> None:
        """Hand a thing on, now or soon."""
        self._found.append(thing)
        self.count += 1
        if self.count == 1 or len(self._found) >= _MOST:
            self.flush()
        else:
            self.tick()

    def tick(self) -> None:
        """Hand on what waits, if it is time: where a search goes on for long and finds nothing."""
        if self._found and monotonic() - self._reported > _SECONDS:
            self.flush()

    def flush(self) -> None:
        """Hand on what is left."""
        while not self._taken.wait(_POLL_SECONDS):
            if self._task.is_cancelled:
                return
        self._taken.clear()
        self._task.report(self._take_batch, self._found)
        self._found, self._reported = [], monotonic()

    def _take_batch(self, batch: list[T]) -> None:
        try:
            self._take(batch)
        finally:
            self._taken.set()
