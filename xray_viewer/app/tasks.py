"""Work off the main thread, whose result comes back to the main thread if it is still wanted.

A task gets all that it needs when it is started and changes nothing itself. Cancelled, it is silent. An error is said:
those for people as they are, a fault of the program as one that names its place and nothing of a patient.
"""

import logging
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from xray_viewer.core.errors import XrayViewerError

T = TypeVar("T")
_LOG = logging.getLogger("xray_viewer.tasks")


class Task:
    """One piece of work under way, as the one who started it and the one who does it see it."""

    def __init__(self, deliver: Callable[[Callable[[], None]], None]) -> None:
        self._deliver = deliver
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Want the result no more. Call it on the main thread: from then on no callback comes."""
        self._cancelled.set()

    def report(self, callback: Callable[[T], None], value: T) -> None:
        """Hand a part of the result to the main thread, from the thread that does the work."""
        self._deliver(lambda: None if self.is_cancelled else callback(value))


class TaskExecutor(QObject):
    """Runs tasks in the order in which they were started, on one or more threads of its own."""

    _delivered = Signal(object)

    def __init__(self, threads: int, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._tasks: set[Task] = set()
        self._delivered.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[XrayViewerError], None],
    ) -> Task:
        """Run ``work`` off the main thread and then ``done`` or ``failed`` on it, unless the task is cancelled."""
        task = Task(self._delivered.emit)
        self._tasks.add(task)

        def settle(callback: Callable[[Any], None], value: object) -> None:
            self._tasks.discard(task)
            if not task.is_cancelled:
                callback(value)

        def run() -> None:
            if task.is_cancelled:
                self._delivered.emit(lambda: self._tasks.discard(task))
                return
            try:
                result = work(task)
            except XrayViewerError as error:
                failure = error
            except Exception as error:
                failure = _fault(error)
            else:
                self._delivered.emit(lambda: settle(done, result))
                return
            self._delivered.emit(lambda: settle(failed, failure))

        self._pool.submit(run)
        return task

    def close(self) -> None:
        """Cancel all, and wait for what is under way: a thread that outlives Qt would crash the process."""
        for task in self._tasks:
            task.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        callback()


def _fault(error: Exception) -> XrayViewerError:
    if isinstance(error, MemoryError):
        return XrayViewerError("There is not enough memory for this. Close other programs and try again.")
    _LOG.error("".join(traceback.format_exception(error)))
    frame = traceback.extract_tb(error.__traceback__)[-1]
    # The exception's own text may hold a path, and with it a patient's name.
    place = f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
    return XrayViewerError(f"The program made a mistake ({place}). Please report it with these words.")
