"""The truth of the study's images, where it is known, and how network and reader compare with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.entry import Entry
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.core.truth import Answer, Case, Truth, TruthComparison, compare_with_truth
from xray_viewer.review.truth_labels import LabelRow, Matched, match_folders, match_labels, read_labels

# Shorter than anybody waits for figures, longer than comparing 20,000 images takes.
_MILLISECONDS = 400


@dataclass(frozen=True)
class TruthSource:
    """Where the truth comes from: the folders, or the lines of a list with its name."""

    name: str = ""
    lines: tuple[LabelRow, ...] | None = None

    def match(self, entries: Sequence[Entry]) -> Matched:
        """Find the truth of each image; some tenths of a second for a large study."""
        given = [entry.given for entry in entries]
        return match_folders(given) if self.lines is None else match_labels(self.lines, given)


def compare_entries(entries: Sequence[Entry], truths: Mapping[int, Truth]) -> TruthComparison:
    """Set the images whose truth is known against it."""
    return compare_with_truth(_case(entries[index], truth) for index, truth in truths.items())


def _case(entry: Entry, truth: Truth) -> Case:
    if entry.has_failed:
        answer = Answer.FAILED
    elif entry.probability is not None:
        answer = Answer.SCORED
    else:
        answer = Answer.NOT_ASSESSED if entry.is_not_assessed else Answer.TO_READ
    probability = entry.probability if answer is Answer.SCORED else None
    return Case(truth, answer, probability, entry.opinion.verdict, is_unread=entry.is_unread)


class StudyTruth(QObject):
    """Compares while somebody watches, shortly after something has changed. ``failed``: why a list cannot be used."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, study: StudyState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._executor = TaskExecutor(1, "truth", self)
        self._source = TruthSource()
        self._matched = Matched({})
        self._matched_images = -1
        self._comparison: TruthComparison | None = None
        self._is_watched = False
        self._is_comparing = False
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._compare)
        study.cleared.connect(self._clear)
        study.added.connect(self._compare_soon)
        study.entry_changed.connect(self._compare_soon)

    @property
    def source(self) -> TruthSource:
        """Where the truth comes from."""
        return self._source

    @property
    def matched(self) -> Matched:
        """What was found at the last comparison."""
        return self._matched

    @property
    def comparison(self) -> TruthComparison | None:
        """The last comparison, None before the first."""
        return self._comparison

    def watch(self, *, is_watched: bool) -> None:
        """Begin to compare, or stop."""
        self._is_watched = is_watched
        if is_watched:
            self._compare()

    def read_list(self, path: Path) -> None:
        """Take the truth from a list from now on, once it is read."""
        self._executor.start(
            lambda _task: TruthSource(path.name, tuple(read_labels(path))), self._set_source, self._fail
        )

    def use_folders(self) -> None:
        """Take the truth from the folders again."""
        self._set_source(TruthSource())

    def close(self) -> None:
        """End the thread."""
        self._timer.stop()
        self._executor.close()

    def _set_source(self, source: TruthSource) -> None:
        self._source = source
        self._matched_images = -1
        self._compare()

    def _fail(self, error: XrayViewerError) -> None:
        self.failed.emit(str(error))

    @Slot()
    def _clear(self) -> None:
        self._source, self._matched, self._comparison = TruthSource(), Matched({}), None
        self._matched_images = -1
        self.changed.emit()

    @Slot()
    def _compare_soon(self) -> None:
        # Not restarted while it runs, or a study that is being read would never be compared.
        if self._is_watched and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _compare(self) -> None:
        if not self._is_watched:
            return
        if self._is_comparing:
            self._compare_soon()
            return
        self._is_comparing = True
        entries, source = tuple(self._study.entries), self._source
        known = self._matched if self._matched_images == len(entries) else None

        def compare() -> tuple[Matched, TruthComparison]:
            matched = source.match(entries) if known is None else known
            return matched, compare_entries(entries, matched.truths)

        def take(outcome: tuple[Matched, TruthComparison]) -> None:
            self._is_comparing = False
            if source is self._source:
                self._matched, self._comparison = outcome
                self._matched_images = len(entries)
                self.changed.emit()

        def fail(error: XrayViewerError) -> None:
            self._is_comparing = False
            self._fail(error)

        self._executor.start(lambda _task: compare(), take, fail)
