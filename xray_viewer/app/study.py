"""The study that is open: its images in their order, what is known of each, and which one is looked at."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xray_viewer.core.assessment import Assessment, Status
from xray_viewer.core.decision import Decision, Prediction, decide


class Progress(StrEnum):
    """How far the model is with one image."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    FAILED = "failed"
    MODEL_FAILED = "model failed"


@dataclass(frozen=True, eq=False)
class Entry:
    """One image of the study. ``given``: its name for the screen. ``reason``: why it failed, as a sentence."""

    path: Path
    given: str
    progress: Progress = Progress.WAITING
    prediction: Prediction | None = None
    assessment: Assessment | None = None
    reason: str = ""

    @property
    def probability(self) -> float | None:
        """The probability of pneumonia, or None where there is none that may be read."""
        if self.prediction is None or self.assessment is None or self.assessment.status is not Status.SCORED:
            return None
        return self.prediction.probability

    def decision(self, decision_threshold: float) -> Decision | None:
        """Decide at a threshold, or None without a probability."""
        probability = self.probability
        return None if probability is None else decide(probability, decision_threshold)

    @property
    def has_failed(self) -> bool:
        """Whether the file could not be read, or the model stopped on it."""
        return self.progress in (Progress.FAILED, Progress.MODEL_FAILED)

    @property
    def is_not_assessed(self) -> bool:
        """Whether the model has seen the picture and its answer may not be read."""
        return self.assessment is not None and self.assessment.status is Status.NOT_ASSESSED


@dataclass(frozen=True)
class Tally:
    """How many images of a study are in which state."""

    images: int
    flagged: int
    not_assessed: int
    failed: int
    to_read: int


class _Count:
    """A study's states, kept while its images change, so that no look at all of them is needed."""

    def __init__(self) -> None:
        self._probabilities: list[float] = []  # sorted, so that a threshold only cuts it in two
        self._not_assessed = 0
        self._by_progress = dict.fromkeys(Progress, 0)

    def add(self, entry: Entry) -> None:
        """Count one more."""
        if entry.probability is not None:
            insort(self._probabilities, entry.probability)
        self._not_assessed += entry.is_not_assessed
        self._by_progress[entry.progress] += 1

    def remove(self, entry: Entry) -> None:
        """Take back what was counted."""
        if entry.probability is not None:
            del self._probabilities[bisect_left(self._probabilities, entry.probability)]
        self._not_assessed -= entry.is_not_assessed
        self._by_progress[entry.progress] -= 1

    def tally(self, decision_threshold: float) -> Tally:
        """Give the numbers at a threshold; a probability at it is flagged, as ``decide`` has it."""
        return Tally(
            images=sum(self._by_progress.values()),
            flagged=len(self._probabilities) - bisect_left(self._probabilities, decision_threshold),
            not_assessed=self._not_assessed,
            failed=self._by_progress[Progress.FAILED] + self._by_progress[Progress.MODEL_FAILED],
            to_read=self._by_progress[Progress.WAITING] + self._by_progress[Progress.READING],
        )


class StudyState(QObject):
    """The images of the open study. Entries are added at the end and never removed but all at once."""

    cleared = Signal()
    added = Signal(int, int)
    entry_changed = Signal(int)
    current_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._waiting: list[int] = []  # in ascending order
        self._count = _Count()
        self._current = -1

    @property
    def entries(self) -> Sequence[Entry]:
        """All images, in their order."""
        return self._entries

    @property
    def current(self) -> int:
        """The index of the image that is looked at, -1 for none."""
        return self._current

    @property
    def current_entry(self) -> Entry | None:
        """The image that is looked at."""
        return self._entries[self._current] if self._current >= 0 else None

    def clear(self) -> None:
        """Close the study."""
        self._entries = []
        self._waiting = []
        self._count = _Count()
        self._current = -1
        self.cleared.emit()
        self.current_changed.emit(-1)

    def add(self, entries: Sequence[Entry]) -> None:
        """Add images at the end; the first one of all is looked at at once."""
        if not entries:
            return
        first = len(self._entries)
        self._entries.extend(entries)
        for index, entry in enumerate(entries, first):
            self._count.add(entry)
            if entry.progress is Progress.WAITING:
                self._waiting.append(index)
        self.added.emit(first, len(self._entries) - 1)
        if self._current < 0:
            self.go_to(0)

    def go_to(self, index: int) -> None:
        """Look at another image; an index beyond either end takes the last one there."""
        index = min(max(index, 0), len(self._entries) - 1)
        if index != self._current:
            self._current = index
            self.current_changed.emit(index)

    def update(self, index: int, entry: Entry) -> None:
        """Replace what is known of one image."""
        before = self._entries[index]
        self._entries[index] = entry
        self._count.remove(before)
        self._count.add(entry)
        if before.progress is Progress.WAITING:
            del self._waiting[bisect_left(self._waiting, index)]
        if entry.progress is Progress.WAITING:
            insort(self._waiting, index)
        self.entry_changed.emit(index)

    def set_progress(self, index: int, progress: Progress) -> None:
        """Say how far the model is with one image; what was known of it before counts no more."""
        self._start_anew(index, progress, "")

    def set_failed(self, index: int, reason: str) -> None:
        """Say that one image could not be read; an answer from before must not stand beside that."""
        self._start_anew(index, Progress.FAILED, reason)

    def set_model_failed(self, index: int, reason: str) -> None:
        """Say that the model stopped on one image, whose picture may be shown all the same."""
        self._start_anew(index, Progress.MODEL_FAILED, reason)

    def set_read(self, index: int, prediction: Prediction, assessment: Assessment) -> None:
        """Give the model's answer for one image."""
        entry = self._entries[index]
        self.update(
            index, replace(entry, progress=Progress.DONE, prediction=prediction, assessment=assessment, reason="")
        )

    def _start_anew(self, index: int, progress: Progress, reason: str) -> None:
        entry = self._entries[index]
        self.update(index, replace(entry, progress=progress, prediction=None, assessment=None, reason=reason))

    def tally(self, decision_threshold: float) -> Tally:
        """Count the states of the images at a threshold."""
        return self._count.tally(decision_threshold)

    def waiting(self) -> Iterator[int]:
        """Give the images that wait for the model, from the one that is looked at to the end and then from the start.

        Change nothing of the study while going through them.
        """
        start = bisect_left(self._waiting, max(self._current, 0))
        for position in chain(range(start, len(self._waiting)), range(start)):
            yield self._waiting[position]
