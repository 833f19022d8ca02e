"""Opening files and folders: they are listed off the main thread and appear while they are being listed."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.services import Services
from xray_viewer.app.study import Entry, StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import RequestError, XrayViewerError

# Often enough to look alive, seldom enough not to be busy with it.
_SECONDS_BETWEEN_REPORTS = 0.1


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

    @property
    def is_listing(self) -> bool:
        """Whether images may still be added."""
        return self._task is not None

    def open(self, requested: Sequence[Path]) -> None:
        """Close the study and open files and folders, recursively, in the order given."""
        if not requested:
            return
        if self._task is not None:
            self._task.cancel()
        self._study.clear()
        paths = tuple(requested)
        self._task = self._executor.start(lambda task: self._list(task, paths), self._done, self._failed)
        self.listing_changed.emit(self.is_listing)

    def _list(self, task: Task, paths: Sequence[Path]) -> int:
        found: list[Entry] = []
        count = 0
        reported = monotonic()
        for requested in paths:
            is_folder = requested.is_dir()
            if is_folder:
                task.report(self.folder_opened.emit, str(requested.absolute()))
            for image in self._services.find(requested):
                if task.is_cancelled:
                    return count
                found.append(Entry(image.path, image.given if is_folder else image.path.name))
                count += 1
                if count == 1 or monotonic() - reported > _SECONDS_BETWEEN_REPORTS:
                    task.report(self._study.add, found)
                    found, reported = [], monotonic()
        task.report(self._study.add, found)
        if count == 0:
            names = ", ".join(path.name or str(path) for path in paths)
            raise RequestError(f"There are no images in {names}. Open another folder, or a file.")
        return count

    def _done(self, _count: int) -> None:
        self._task = None
        self.listing_changed.emit(self.is_listing)

    def _failed(self, error: XrayViewerError) -> None:
        self._task = None
        self.listing_changed.emit(self.is_listing)
        self.failed.emit(str(error))
