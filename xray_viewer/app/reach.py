"""What was opened and cannot be reached any more, and what waits for it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.entry import Progress
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.shown_name import shown_name
from xray_viewer.readers.reach import Reach

_MILLISECONDS = 2000


class StudyReach(QObject):
    """Looks at once where a file could not be reached, and every few seconds at what is lost until it is back.

    Where the folder of a file, or its drive, is lost, the file has not failed: it waits. Till that is known, and as
    long as it is so, nothing else of that folder is begun.

    ``requested`` gives the paths that the study was opened from. ``changed``: ``is_barred`` may say otherwise now.
    ``found``: these paths can be reached again, and these images were tried in vain meanwhile. ``failed``: what is
    lost, as a sentence; ``noticed``: what is back.
    """

    changed = Signal()
    found = Signal(object, object)
    failed = Signal(str)
    noticed = Signal(str)

    def __init__(
        self,
        study: StudyState,
        requested: Callable[[], Sequence[Path]],
        executor: TaskExecutor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._requested = requested
        self._executor = executor
        self._roots: dict[Path, Reach] = {}
        # Those that were not there when they were opened; their images say so.
        self._missing: set[Path] = set()
        # With a file of each that could not be read, where there was one.
        self._lost: dict[Path, Path | None] = {}
        self._asked: Counter[Path] = Counter()
        # Images that could not be reached, and why, until it is known whether it is their folder.
        self._doubts: dict[int, str] = {}
        self._tried: set[int] = set()
        self._is_checking = False
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self.check)
        study.cleared.connect(self.close)
        study.renewed.connect(self._forget)

    @property
    def is_all_lost(self) -> bool:
        """Whether nothing of what was opened can be reached."""
        return bool(self._roots) and len(self._lost) == len(self._roots)

    @property
    def bars_all(self) -> bool:
        """Whether nothing may be begun."""
        return bool(self._roots) and all(root in self._lost or self._asked[root] for root in self._roots)

    def is_barred(self, path: Path) -> bool:
        """Whether a file is not to be begun, as its folder is lost or may be."""
        if not self._lost and not self._asked:
            return False
        root = self._root_of(path)
        return root is not None and (root in self._lost or self._asked[root] > 0)

    @Slot(bool)
    def follow(self, is_listing: bool) -> None:
        """Take note of what is being opened, and of the drives that it lies on."""
        if not is_listing:
            return
        opened = self._roots = {root: Reach(root) for root in self._requested()}

        def take(missing: Set[Path]) -> None:
            if self._roots is opened:
                self._missing = set(missing)

        self._executor.start(
            lambda _task: {root for root, reach in opened.items() if reach.obstacle()}, take, lambda _error: None
        )

    @Slot()
    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._is_checking = False
        # Another one, by which answers about the study before are known.
        self._roots = {}
        for each in (self._missing, self._lost, self._asked, self._doubts, self._tried):
            each.clear()

    def doubt(self, index: int, reason: str) -> None:
        """An image's file could not be reached: have it failed, for this reason, unless its folder is lost."""
        path = self._study.entries[index].path
        root = self._root_of(path)
        if root is None:
            self._study.set_failed(index, reason, is_unreached=True)
            return
        if self._study.entries[index].progress is not Progress.DONE:
            # What was read of it before stays.
            self._study.set_progress(index, Progress.WAITING)
        if root in self._lost:
            self._tried.add(index)
            return
        self._doubts[index] = reason
        self._asked[root] += 1
        reach = self._roots[root]

        def answer(obstacle: str) -> None:
            if self._roots.get(root) is reach:
                self._answer(root, index, obstacle if reach.was_reached else "")

        self._executor.start(lambda _task: reach.obstacle(path), answer, lambda _error: answer(""))
        self.changed.emit()

    def note(self, looked: Mapping[Path, str]) -> None:
        """Take what a look at all files has found: what is in the way of each path, or nothing."""
        known = {root: obstacle for root, obstacle in looked.items() if root in self._roots}
        self._lose(
            {root: (obstacle, None) for root, obstacle in known.items() if obstacle and self._roots[root].was_reached}
        )
        there = {root for root, obstacle in known.items() if not obstacle}
        self._find(sorted(self._missing & there))
        if self._lost.keys() & there:
            self.check()

    @Slot()
    def check(self) -> None:
        """Look now whether what is lost is back."""
        if self._is_checking or not self._lost:
            return
        self._timer.stop()
        self._is_checking = True
        opened, lost = self._roots, dict(self._lost)

        def take(back: Sequence[Path]) -> None:
            if self._roots is opened:
                self._is_checking = False
                self._find(back)
                if self._lost:
                    self._timer.start()

        self._executor.start(
            lambda _task: [root for root, witness in lost.items() if not opened[root].obstacle(witness)],
            take,
            lambda _error: take([]),
        )

    def _answer(self, root: Path, index: int, obstacle: str) -> None:
        self._asked[root] -= 1
        self._asked += Counter()
        reason = self._doubts.pop(index, None)
        if obstacle:
            if reason is not None:
                self._tried.add(index)
            self._lose({root: (obstacle, self._study.entries[index].path)})
        elif reason is not None:
            self._study.set_failed(index, reason, is_unreached=True)
        self.changed.emit()

    def _lose(self, lost: Mapping[Path, tuple[str, Path | None]]) -> None:
        new = [root for root in lost if root not in self._lost]
        if not new:
            return
        self._lost.update({root: lost[root][1] for root in new})
        self.failed.emit(
            f"{_names(new)} cannot be reached any more ({lost[new[0]][0]}). What was read stays, and so do your "
            "verdicts; it is tried again every few seconds."
        )
        if not self._is_checking:
            self._timer.start()
        self.changed.emit()

    def _find(self, back: Sequence[Path]) -> None:
        if not back:
            return
        for root in back:
            self._lost.pop(root, None)
            self._missing.discard(root)
        tried = {index for index in self._tried if self._root_of(self._study.entries[index].path) not in self._lost}
        self._tried -= tried
        self.noticed.emit(f"{_names(back)} can be reached again. What could not be read meanwhile is read now.")
        self.found.emit(tuple(back), frozenset(tried))
        self.changed.emit()

    @Slot(int)
    def _forget(self, index: int) -> None:
        self._doubts.pop(index, None)
        self._tried.discard(index)

    def _root_of(self, path: Path) -> Path | None:
        return next((place for place in (path, *path.parents) if place in self._roots), None)


def _names(roots: Sequence[Path]) -> str:
    more = f" and {len(roots) - 1} more" if len(roots) > 1 else ""
    return shown_name(f"{roots[0].name or roots[0]}{more}")
