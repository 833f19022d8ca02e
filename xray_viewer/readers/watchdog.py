"""A deadline by which something must be done, or else; one thread for any number of them, one at a time."""

import threading
from collections.abc import Callable
from math import inf
from time import monotonic


class Watchdog:
    """Calls ``bite``, from a thread of its own, if it is not called off in time.

    Not ``threading.Timer``, which starts a thread each time: that takes longer than to hand over a small file.
    """

    def __init__(self, bite: Callable[[], object]) -> None:
        self._bite = bite
        self._changed = threading.Condition()
        self._deadline: float | None = None
        self._wakes = inf
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def watch(self, seconds: float) -> None:
        """Bite in so many seconds; a deadline that was set before no longer counts."""
        with self._changed:
            self._deadline = monotonic() + seconds
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="xray-viewer-watchdog", daemon=True)
                self._thread.start()
            # Asleep until an earlier deadline, it will find this one by itself: to wake it takes longer than to hand
            # over a small file.
            if self._deadline < self._wakes:
                self._changed.notify()

    def call_off(self) -> None:
        """Bite no more: neither when this has returned, nor later."""
        with self._changed:
            self._deadline = None

    def close(self) -> None:
        """Call off, and end the thread."""
        with self._changed:
            self._deadline = None
            self._is_closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._is_closed:
                if self._deadline is None:
                    self._wakes = inf
                    self._changed.wait()
                elif (left := self._deadline - monotonic()) > 0:
                    self._wakes = self._deadline
                    self._changed.wait(left)
                else:
                    self._deadline = None
                    self._bite()
