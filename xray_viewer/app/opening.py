"""Opening files and folders: they are listed off the main thread and appear while they are being listed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.services import Services
from xray_viewer.app.study import Entry, StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import RequestError, XrayViewerError

# Often enough to look alive, seldom enough not to be busy with it.
_SECONDS_BETWEEN_REPORTS = 0.1
_NAMED_FAILURES = 2


class _Reporter:
    """Hands entries on: the first one at once, the others a tenth of a second's worth at a time."""

    def __init__(self, report: Callable[[list[Entry]], None]) -> None:
        self._report = report
        self._found: list[Entry] = []
        self._reported = monotonic()
        self.count = 0

    def add(self, entry: Entry) -> None:
        self._found.append(entry)
        self.count += 1
        if self.count == 1 or monotonic() - self._reported > _SECONDS_BETWEEN_REPORTS:
            self.flush()

    def flush(self) -> None:
        self._report(self._found)
        self._found, self._reported = [], monotonic()


class StudyOpener(QObject):
    """Fills the study from what the reader opens; a new request replaces the one before."""

    listing_changed = Signal(bool)
    folder_opened = Signal(str)
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
        self._study.clear()
        paths = tuple(requested)
        self._task = self._executor.start(lambda task: self._list(task, paths), self._done, self._failed)
        self.listing_changed.emit(self.is_listing)

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

    def _list(self, task: Task, paths: Sequence[Path]) -> None:
        reporter = _Reporter(lambda entries: task.report(self._study.add, entries))
        failures: list[str] = []
        try:
            for requested in paths:
                try:
                    self._list_one(task, requested, reporter)
                except XrayViewerError as error:
                    failures.append(str(error))
        finally:
            # Whatever happened: what was found is shown.
            reporter.flush()
        if failures:
            raise RequestError(_summary(failures))
        if reporter.count == 0:
            names = ", ".join(path.name or str(path) for path in paths)
            raise RequestError(f"There are no images in {names}. Open another folder, or a file.")

    def _list_one(self, task: Task, requested: Path, reporter: _Reporter) -> None:
        is_folder = requested.is_dir()
        images = self._services.find(requested, lambda: task.is_cancelled)
        if is_folder:
            task.report(self.folder_opened.emit, str(requested.absolute()))
        for image in images:
            if task.is_cancelled:
                return
            reporter.add(Entry(image.path, image.given if is_folder else image.path.name))

    def _done(self, _nothing: None) -> None:
        self._task = None
        self.listing_changed.emit(self.is_listing)

    def _failed(self, error: XrayViewerError) -> None:
        self._task = None
        self.listing_changed.emit(self.is_listing)
        self.failed.emit(str(error))


def _summary(failures: Sequence[str]) -> str:
    more = len(failures) - _NAMED_FAILURES
    named = " ".join(failures[:_NAMED_FAILURES])
    return f"{named} {more} more could not be opened either." if more > 0 else named
