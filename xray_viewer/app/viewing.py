"""Getting a picture that is looked at onto the screen first, and its neighbours ready."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.entry import Entry, Progress
from xray_viewer.app.picture import Picture, PictureCache, make_picture
from xray_viewer.app.reach import StudyReach
from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.errors import FileAccessError, ModelError, ReadError, XrayViewerError
from xray_viewer.core.remembered import key_of


def reason_of(error: XrayViewerError) -> str:
    """Give an error's sentence without the file's name, for places where the name stands beside it."""
    return error.reason if isinstance(error, ReadError | ModelError) else str(error)


class PictureLoader(QObject):
    """Shows one image of the study in one viewer; what is no longer looked at is dropped.

    ``neighbours``: gives the images that are likely to be looked at after one.
    ``radiograph_read``: a path, what it held, and a time before it was read, in nanoseconds since 1970.
    """

    loading_changed = Signal(bool)
    radiograph_read = Signal(object, object, object)
    failed = Signal(str)

    def __init__(
        self,
        study: StudyState,
        viewer: ViewerState,
        cache: PictureCache,
        reach: StudyReach,
        executor: TaskExecutor,
        services: Services,
        neighbours: Callable[[int], Sequence[int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._viewer = viewer
        self._cache = cache
        self._reach = reach
        self._executor = executor
        self._services = services
        self._task: Task | None = None
        self._reading_ahead: Task | None = None
        self._ahead: Path | None = None
        self._index = -1
        self._neighbours = neighbours
        study.added.connect(self._read_on)

    @property
    def index(self) -> int:
        """Which image of the study it is, -1 for none."""
        return self._index

    @property
    def is_loading(self) -> bool:
        """Whether the image is still on its way."""
        return self._task is not None

    def show(self, index: int) -> None:
        """Show an image of the study, -1 for none."""
        for task in (self._task, self._reading_ahead):
            if task is not None:
                task.cancel()
        self._task = self._reading_ahead = self._ahead = None
        self._index = index
        entry = self._entry
        picture = None if entry is None else self._cache.get(entry.path)
        # The picture before goes at once: it must never stand beside another one's name and probability.
        self._viewer.show(picture)
        if entry is not None and picture is None:
            self._task = self._read(entry.path, self._show, self._fail)
        self.loading_changed.emit(self.is_loading)
        if picture is not None:
            self._read_ahead()

    def renew(self, index: int) -> None:
        """Read anew what is shown or read ahead, if it is of a file that has been replaced."""
        if index == self._index:
            self.show(index)
        elif self._reading_ahead is not None and self._study.entries[index].path == self._ahead:
            self._reading_ahead.cancel()
            self._read_ahead()

    def step_frame(self, step: int) -> None:
        """Show the frame that comes so many after the one that is shown."""
        picture = self._viewer.picture
        if picture is not None:
            self.show_frame(picture.radiograph.frame + step)

    def show_frame(self, frame: int) -> None:
        """Show another frame of the image, which stays until the other one is there; beyond the ends the last one."""
        entry, picture = self._entry, self._viewer.picture
        if entry is None or picture is None or self._task is not None:
            return
        radiograph = picture.radiograph
        frame = min(max(frame, 0), radiograph.number_of_frames - 1)
        if frame == radiograph.frame:
            return
        kept = self._cache.get(entry.path, frame)
        if kept is not None:
            self._viewer.show(kept)
            return
        self._task = self._read(entry.path, self._show_frame, self._fail_frame, frame)
        self.loading_changed.emit(self.is_loading)

    def _show_frame(self, picture: Picture) -> None:
        self._task = None
        self._viewer.show(picture)
        self.loading_changed.emit(self.is_loading)

    def _fail_frame(self, error: XrayViewerError) -> None:
        self._task = None
        # The reading is of the first frame, and stands.
        self.failed.emit(str(error))
        self.loading_changed.emit(self.is_loading)

    def _read(
        self, path: Path, done: Callable[[Picture], None], failed: Callable[[XrayViewerError], None], frame: int = 0
    ) -> Task:
        since = time.time_ns()

        def read(_task: Task) -> Picture:
            radiograph = self._services.read_frame(path, frame) if frame else self._services.read(path)
            self._viewer.views.recall(key_of(radiograph))
            return make_picture(radiograph)

        def keep(picture: Picture) -> None:
            self._cache.put(path, picture)
            self.radiograph_read.emit(path, picture.radiograph, since)
            done(picture)

        return self._executor.start(read, keep, failed)

    @property
    def _entry(self) -> Entry | None:
        return self._study.entries[self._index] if self._index >= 0 else None

    def _show(self, picture: Picture) -> None:
        self._task = None
        entry = self._entry
        if entry is not None and entry.has_failed:
            # What failed before can be read now: the model gets its chance too.
            self._study.set_progress(self._index, Progress.WAITING)
        self._viewer.show(picture)
        self.loading_changed.emit(self.is_loading)
        self._read_ahead()

    def _fail(self, error: XrayViewerError) -> None:
        self._task = None
        entry = self._entry
        # What was known of a file before it went is no less true.
        if entry is not None and not (entry.is_gone and entry.progress is Progress.DONE):
            if isinstance(error, FileAccessError):
                self._reach.doubt(self._index, reason_of(error))
            else:
                self._study.set_failed(self._index, reason_of(error))
        self.failed.emit(str(error))
        self.loading_changed.emit(self.is_loading)
        self._read_ahead()

    @Slot()
    def _read_on(self) -> None:
        # The first image is shown before the next one is listed.
        if self._index >= 0 and self._task is None and self._reading_ahead is None:
            self._read_ahead()

    def _read_ahead(self) -> None:
        entries = self._study.entries
        for index in self._neighbours(self._index):
            path = entries[index].path
            if self._cache.get(path) is None:
                self._reading_ahead, self._ahead = self._read(path, lambda _picture: None, lambda _error: None), path
                return
