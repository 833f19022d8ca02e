"""Watching what was opened: images that arrive are added, those that are replaced are read anew, others are gone."""

from collections import Counter, deque
from collections.abc import Callable, Sequence, Set
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.entry import Entry, Progress
from xray_viewer.app.opening import StudyOpener
from xray_viewer.app.reach import StudyReach
from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.core.shown_name import shown_name
from xray_viewer.readers.folder import naming
from xray_viewer.readers.survey import Changes, Survey, is_within_reach

# A file that was the same for so long is complete, nearly always; if not, it is read again.
_MILLISECONDS = 2000
# A look at many files, or over a network, is taken so many times its own time apart.
_PART = 25
_MOST_MILLISECONDS = 60_000
# So that the window answers between two batches of images, and between many changes: one may take 0.1 ms.
_AT_ONCE = 500
_SECONDS = 0.01
# A file that opens and fails all the same, as on a disk with bad sectors, is not read for ever.
_TRIES = 3


class _Watched:
    """One path that was opened, and how its images are named."""

    def __init__(self, root: Path, survey: Survey) -> None:
        self.root = root
        self._survey = survey

    def look(self, cancelled: Callable[[], bool]) -> tuple[Changes, list[Entry]]:
        """Look for changes, off the main thread."""
        changes = self._survey.look(cancelled)
        # What the path is can be told once it was looked at, not before.
        name = naming(self.root)
        return changes, [Entry(image.path, name(image)) for image in changes.added]


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
        reach: StudyReach,
        executor: TaskExecutor,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._opener = opener
        self._contents = contents
        self._reach = reach
        self._executor = executor
        self._services = services
        self._watched: list[_Watched] = []
        # What a look has found, and is still to be done to the study.
        self._changes: deque[Callable[[], None]] = deque()
        # The images whose files could not be reached, and how often each was tried again.
        self._unreached: set[int] = set()
        self._tries: Counter[int] = Counter()
        self._task: Task | None = None
        self._began = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._changing = QTimer(self, interval=0)
        self._changing.timeout.connect(self._change)
        study.cleared.connect(self.close)
        study.entry_changed.connect(self._note_unreached)
        reach.found.connect(self._read_what_is_back)
        opener.listing_changed.connect(self._follow)

    @property
    def is_looking(self) -> bool:
        """Whether a look is under way, or what it has found is being done to the study."""
        return self._task is not None or self._changing.isActive()

    @Slot()
    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._changing.stop()
        self._changes.clear()
        self._unreached.clear()
        self._tries.clear()
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
        unreached = {index: self._study.entries[index].path for index in sorted(self._unreached)}

        def look(task: Task) -> tuple[list[tuple[Changes, list[Entry]]], list[int]]:
            found = [each.look(lambda: task.is_cancelled) for each in watched]
            return found, [i for i, path in unreached.items() if not task.is_cancelled and is_within_reach(path)]

        self._task = self._executor.start(look, self._take, self._fail)

    @Slot(bool)
    def _follow(self, is_listing: bool) -> None:
        # A look would find all that the reader did not want to wait for.
        if is_listing or self._opener.is_stopped:
            return
        listed = frozenset(entry.path for entry in self._study.entries)
        begin = partial(self._begin, self._opener.requested, listed, self._opener.opened)
        self._began = monotonic()
        self._task = self._executor.start(lambda task: begin(lambda: task.is_cancelled), self._set_watched, self._fail)

    def _begin(
        self, requested: tuple[Path, ...], listed: frozenset[Path], opened: int, cancelled: Callable[[], bool]
    ) -> list[_Watched]:
        """Take the first look at each path, which later ones compare with."""
        watched = [_Watched(root, self._services.survey(root, listed, opened)) for root in requested]
        for each in watched:
            each.look(cancelled)
        return watched

    def _set_watched(self, watched: list[_Watched]) -> None:
        self._task = None
        self._watched = watched
        self._look_later()

    def _take(self, looked: tuple[list[tuple[Changes, list[Entry]]], list[int]]) -> None:
        self._task = None
        found, reachable = looked
        looks = zip(self._watched, found, strict=True)
        self._reach.note({watched.root: changes.obstacle for watched, (changes, _arrived) in looks})
        for changes, arrived in found:
            self._changes += [partial(self._renew, path) for path in changes.replaced]
            self._changes += [partial(self._lose, path) for path in changes.gone]
            batches = (arrived[first : first + _AT_ONCE] for first in range(0, len(arrived), _AT_ONCE))
            self._changes += [partial(self._study.add, batch) for batch in batches]
        self._changes += [partial(self._try_again, index) for index in reachable]
        if self._changes:
            self._changing.start()
        self._look_later()

    def _fail(self, _error: XrayViewerError) -> None:
        self._task = None
        self._look_later()

    def _look_later(self) -> None:
        took = round(1000 * (monotonic() - self._began))
        self._timer.start(min(max(_PART * took, _MILLISECONDS), _MOST_MILLISECONDS))

    @Slot()
    def _change(self) -> None:
        end = monotonic() + _SECONDS
        while self._changes:
            self._changes.popleft()()
            if monotonic() >= end:
                break
        if not self._changes:
            self._changing.stop()

    @Slot(int)
    def _note_unreached(self, index: int) -> None:
        entry = self._study.entries[index]
        if entry.progress is Progress.DONE:
            del self._tries[index]
        if entry.is_unreached and self._tries[index] < _TRIES:
            self._unreached.add(index)
        else:
            self._unreached.discard(index)

    def _try_again(self, index: int) -> None:
        # It may have been replaced, or read by now.
        if index in self._unreached:
            self._tries[index] += 1
            self._study.renew(index)

    def _renew(self, path: Path) -> None:
        for index in self._contents.indices(path):
            self._study.renew(index)
            self._say(
                index,
                f"{shown_name(path.name)} was replaced: this is its new content, which is read anew. A verdict that "
                "you gave stays with the content before.",
            )

    def _lose(self, path: Path) -> None:
        for index in self._contents.indices(path):
            self._study.set_gone(index)
            self._say(
                index, f"{shown_name(path.name)} is no longer there: it was moved or deleted. Your verdict stays."
            )

    def _say(self, index: int, words: str) -> None:
        if index == self._study.current:
            self.noticed.emit(words)

    @Slot(object, object)
    def _read_what_is_back(self, roots: Sequence[Path], tried: Set[int]) -> None:
        for index, entry in enumerate(self._study.entries):
            has_failed = entry.progress is Progress.FAILED and not entry.is_gone
            if index in tried or (has_failed and any(entry.path.is_relative_to(root) for root in roots)):
                self._changes.append(partial(self._study.renew, index))
        if self._changes:
            self._changing.start()
