"""Watching what was opened: images that arrive are added, those that are replaced are read anew, others are gone."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.opening import StudyOpener
from xray_viewer.app.services import Services
from xray_viewer.app.study import Entry, Progress, StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.readers.folder import naming
from xray_viewer.readers.survey import Changes, Survey

# A file that was the same for so long is complete, nearly always; if not, it is read again.
_MILLISECONDS = 2000
# A look at many files, or over a network, is taken so many times its own time apart.
_PART = 25
_MOST_MILLISECONDS = 60_000
# So that the window answers between two batches of images.
_AT_ONCE = 500


class _Watched:
    """One path that was opened, how its images are named, and whether it could be reached at the last look."""

    def __init__(self, root: Path, survey: Survey) -> None:
        self.root = root
        self.is_reachable = True
        self._survey = survey
        self._name = naming(root)

    def look(self, cancelled: Callable[[], bool]) -> tuple[Changes, list[Entry]]:
        """Look for changes, off the main thread."""
        changes = self._survey.look(cancelled)
        return changes, [Entry(image.path, self._name(image)) for image in changes.added]


class StudyWatch(QObject):
    """Looks again every few seconds at what was opened, once it is listed; not where that was stopped.

    Images that arrive come last, in natural order among themselves: what the reader looks at keeps its place and its
    number. ``noticed``: what the reader should know, as a sentence.
    """

    noticed = Signal(str)

    def __init__(
        self,
        study: StudyState,
        opener: StudyOpener,
        contents: StudyContents,
        executor: TaskExecutor,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._opener = opener
        self._contents = contents
        self._executor = executor
        self._services = services
        self._watched: list[_Watched] = []
        self._arrived: list[Entry] = []
        self._task: Task | None = None
        self._began = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._arrivals = QTimer(self, interval=0)
        self._arrivals.timeout.connect(self._add)
        study.cleared.connect(self.close)
        opener.listing_changed.connect(self._follow)

    @property
    def is_looking(self) -> bool:
        """Whether a look is under way, or what it has found is being added."""
        return self._task is not None or self._arrivals.isActive()

    @Slot()
    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._arrivals.stop()
        self._arrived = []
        self._watched = []
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot()
    def look(self) -> None:
        """Look for changes now, unless that is under way."""
        if self.is_looking or not self._watched:
            return
        self._timer.stop()
        self._began = monotonic()
        watched = tuple(self._watched)
        self._task = self._executor.start(
            lambda task: [each.look(lambda: task.is_cancelled) for each in watched], self._take, self._fail
        )

    @Slot(bool)
    def _follow(self, is_listing: bool) -> None:
        # A look would find all that the reader did not want to wait for.
        if is_listing or self._opener.is_stopped or not self._study.entries:
            return
        listed = frozenset(entry.path for entry in self._study.entries)
        begin = partial(self._begin, self._opener.requested, listed, self._opener.opened)
        self._began = monotonic()
        self._task = self._executor.start(lambda task: begin(lambda: task.is_cancelled), self._set_watched, self._fail)

    def _begin(
        self, requested: tuple[Path, ...], listed: frozenset[Path], opened: int, cancelled: Callable[[], bool]
    ) -> list[_Watched]:
        """Take the first look at each path, which later ones compare with; one that is not there is not watched."""
        watched = [_Watched(root, self._services.survey(root, listed, opened)) for root in requested]
        return [each for each in watched if not each.look(cancelled)[0].obstacle]

    def _set_watched(self, watched: list[_Watched]) -> None:
        self._task = None
        self._watched = watched
        self._look_later()

    def _take(self, found: list[tuple[Changes, list[Entry]]]) -> None:
        self._task = None
        looks = [(watched, changes) for watched, (changes, _arrived) in zip(self._watched, found, strict=True)]
        self._tell_of_obstacles(looks)
        for changes, arrived in found:
            for path in changes.replaced:
                self._renew(path)
            for path in changes.gone:
                self._lose(path)
            self._arrived += arrived
        if self._arrived:
            self._arrivals.start()
        self._look_later()

    def _fail(self, _error: XrayViewerError) -> None:
        self._task = None
        self._look_later()

    def _look_later(self) -> None:
        took = round(1000 * (monotonic() - self._began))
        self._timer.start(min(max(_PART * took, _MILLISECONDS), _MOST_MILLISECONDS))

    @Slot()
    def _add(self) -> None:
        batch, self._arrived = self._arrived[:_AT_ONCE], self._arrived[_AT_ONCE:]
        self._study.add(batch)
        if not self._arrived:
            self._arrivals.stop()

    def _renew(self, path: Path) -> None:
        for index in self._contents.indices(path):
            self._study.renew(index)
            if index == self._study.current:
                self.noticed.emit(
                    f"{path.name} was replaced: this is its new content, which is read anew. A verdict that you gave "
                    "stays with the content before."
                )

    def _lose(self, path: Path) -> None:
        for index in self._contents.indices(path):
            self._study.set_gone(index)
            if index == self._study.current:
                self.noticed.emit(f"{path.name} is no longer there: it was moved or deleted. Your verdict stays.")

    def _tell_of_obstacles(self, looks: Sequence[tuple[_Watched, Changes]]) -> None:
        """Say in one notice what cannot be reached any more, and what can be again."""
        lost = [(watched, changes.obstacle) for watched, changes in looks if changes.obstacle and watched.is_reachable]
        found = [watched for watched, changes in looks if not changes.obstacle and not watched.is_reachable]
        for watched, changes in looks:
            watched.is_reachable = not changes.obstacle
        if lost:
            names = _names([watched for watched, _obstacle in lost])
            self.noticed.emit(
                f"{names} cannot be reached any more ({lost[0][1]}). What was read stays, and so do your verdicts; it "
                "is tried again every few seconds."
            )
        if found:
            self.noticed.emit(f"{_names(found)} can be reached again. What could not be read meanwhile is read now.")
            self._retry_failed(found)

    def _retry_failed(self, found: Sequence[_Watched]) -> None:
        for index, entry in enumerate(self._study.entries):
            if (
                entry.progress is Progress.FAILED
                and not entry.is_gone
                and any(entry.path.is_relative_to(watched.root) for watched in found)
            ):
                self._study.renew(index)


def _names(watched: Sequence[_Watched]) -> str:
    first = watched[0].root
    more = f" and {len(watched) - 1} more" if len(watched) > 1 else ""
    return f"{first.name or first}{more}"
