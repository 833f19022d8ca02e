"""Opening files and folders: they are listed off the main thread and appear while they are being listed."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.batches import BatchReporter
from xray_viewer.app.entry import Entry
from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import RequestError, XrayViewerError
from xray_viewer.readers.folder import holds_images, naming
from xray_viewer.readers.walk import UnlistedFolder

_NAMED_FAILURES = 2


class StudyOpener(QObject):
    """Fills the study from what the reader opens; a new request replaces the one before.

    ``folder_opened``: its path. ``noticed``: what the reader should know of the listing, as a sentence. ``failed``:
    what could not be opened.
    """

    listing_changed = Signal(bool)
    folder_opened = Signal(object)
    noticed = Signal(str)
    failed = Signal(str)

    def __init__(
        self, study: StudyState, executor: TaskExecutor, services: Services, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._executor = executor
        self._services = services
        self._task: Task | None = None
        self._making: Task | None = None
        self._stopped = threading.Event()
        self._requested: tuple[Path, ...] = ()
        self._opened = 0

    @property
    def requested(self) -> tuple[Path, ...]:
        """The files and folders that the study was opened from."""
        return self._requested

    @property
    def opened(self) -> int:
        """When it was opened, in nanoseconds since 1970."""
        return self._opened

    @property
    def is_stopped(self) -> bool:
        """Whether the reader wanted no more images than were found."""
        return self._stopped.is_set()

    @property
    def is_listing(self) -> bool:
        """Whether images may still be added."""
        return self._task is not None

    def open(self, requested: Sequence[Path]) -> None:
        """Close the study and open files and folders, recursively, in the order given."""
        if not requested:
            return
        self._cancel_making()
        if self._task is not None:
            self._task.cancel()
        paths = self._requested = tuple(requested)
        self._opened = time.time_ns()
        # One for each request: that of the one before must stay set.
        stopped = self._stopped = threading.Event()
        self._study.clear()
        self._task = self._executor.start(lambda task: self._list(task, paths, stopped), self._done, self._failed)
        self.listing_changed.emit(self.is_listing)

    def stop(self) -> None:
        """Look for no more images; those that were found stay."""
        self._stopped.set()

    def open_made(self, make: Callable[[], Path]) -> None:
        """Open a folder that has to be made first, off the main thread; what is opened meanwhile takes its place."""
        self._cancel_making()

        def fail(error: XrayViewerError) -> None:
            self._making = None
            self.failed.emit(str(error))

        self._making = self._executor.start(lambda _task: make(), lambda folder: self.open([folder]), fail)

    def _cancel_making(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = None

    def _list(self, task: Task, paths: Sequence[Path], stopped: threading.Event) -> str:
        """Give a notice, empty for none."""
        reporter = BatchReporter(task, self._study.add)
        failures: list[str] = []
        closed: list[str] = []
        try:
            for requested in paths:
                try:
                    closed += self._list_one(task, requested, reporter, stopped)
                except XrayViewerError as error:
                    failures.append(str(error))
        finally:
            # Whatever happened: what was found is shown.
            reporter.flush()
        if failures:
            raise RequestError(_summary(failures))
        if stopped.is_set():
            return (
                f"Stopped. {reporter.count:,} files are listed; there may be more, and what arrives or changes from "
                "now on is not shown. Open the folder again for all."
            )
        if reporter.count == 0:
            names = ", ".join(path.name or str(path) for path in paths)
            raise RequestError(f"There are no images in {names}. Open another folder, or a file.")
        if closed:
            raise RequestError(_closed_words(closed))
        return ""

    def _list_one(
        self, task: Task, requested: Path, reporter: BatchReporter[Entry], stopped: threading.Event
    ) -> list[str]:
        """Report the images under a path; give the names of the folders that cannot be listed."""
        name = naming(requested)

        def is_over() -> bool:
            reporter.tick()
            return task.is_cancelled or stopped.is_set()

        images = self._services.find(requested, is_over)
        if holds_images(requested):
            task.report(self.folder_opened.emit, requested.absolute())
        closed = []
        for image in images:
            if is_over():
                break
            reporter.add(Entry(image.path, name(image)))
            if isinstance(image, UnlistedFolder):
                closed.append(name(image))
        return closed

    def _done(self, notice: str) -> None:
        self._task = None
        self.listing_changed.emit(self.is_listing)
        if notice:
            self.noticed.emit(notice)

    def _failed(self, error: XrayViewerError) -> None:
        self._task = None
        self.listing_changed.emit(self.is_listing)
        self.failed.emit(str(error))


def _closed_words(closed: Sequence[str]) -> str:
    """Say in one notice which folders cannot be listed; each of them has a row with its reason besides."""
    if len(closed) == 1:
        return f"The folder {closed[0]} cannot be opened; its row says why. All others are listed."
    more = len(closed) - _NAMED_FAILURES
    names = ", ".join(closed[:_NAMED_FAILURES]) + (f" and {more} more" if more > 0 else "")
    return f"{len(closed)} folders cannot be opened ({names}); their rows say why. All others are listed."


def _summary(failures: Sequence[str]) -> str:
    more = len(failures) - _NAMED_FAILURES
    named = " ".join(failures[:_NAMED_FAILURES])
    return f"{named} {more} more could not be opened either." if more > 0 else named
