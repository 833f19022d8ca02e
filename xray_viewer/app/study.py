"""The study that is open: its images in their order, what is known of each, and which one is looked at."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.entry import Entry, Keeping, Progress
from xray_viewer.app.scoring import Scoring
from xray_viewer.app.study_tally import StudyCount, Tally
from xray_viewer.app.verdict_tally import VerdictTally
from xray_viewer.core.assessment import Assessment
from xray_viewer.core.decision import Prediction
from xray_viewer.core.opinion import Opinion

# So many images to either side of the one that is looked at may be the next to be looked at.
_NEAR = 8


class StudyState(QObject):
    """The images of the open study. Entries are added at the end and never removed but all at once.

    ``revalued``: any of them may have changed, with one signal for all.
    ``renewed``: another file has taken the place of an image's; nothing is known of it yet.
    """

    cleared = Signal()
    added = Signal(int, int)
    entry_changed = Signal(int)
    revalued = Signal()
    renewed = Signal(int)
    current_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._waiting: list[int] = []  # in ascending order
        self._count = StudyCount()
        self._current = -1
        self._is_held = False
        self._wanted: int | None = None
        self._sought: Callable[[Entry], bool] | None = None
        self._reads_first = self._hides_names = False

    @property
    def hides_names(self) -> bool:
        """Whether images have numbers on the screen in place of their files' names."""
        return self._hides_names

    def set_hides_names(self, hides_names: bool) -> None:
        """Number the images on the screen, or name them."""
        self._hides_names = hides_names
        self.revalued.emit()

    @property
    def reads_first(self) -> bool:
        """Whether the model's answer is concealed until the reader has given a verdict."""
        return self._reads_first

    @property
    def unread_in_view(self) -> int:
        """How many images without a verdict show the model's answer: a verdict on them is no blind one any more."""
        return sum(
            entry.is_unread and entry.assessment is not None and not entry.is_concealed for entry in self._entries
        )

    def set_reads_first(self, reads_first: bool) -> None:
        """Conceal the model's answers where there is no verdict yet, or show them all."""
        if reads_first == self._reads_first:
            return
        self._reads_first = reads_first
        self._entries = [self._veiled(entry) for entry in self._entries]
        self._count = StudyCount()
        for entry in self._entries:
            self._count.add(entry)
        self.revalued.emit()

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
        self._count = StudyCount()
        self._current = -1
        self._wanted = self._sought = None
        self.cleared.emit()
        self.current_changed.emit(-1)

    def add(self, entries: Sequence[Entry]) -> None:
        """Add images at the end; the first one of all, or the one that is sought, is looked at at once."""
        if not entries:
            return
        first = len(self._entries)
        self._entries.extend(map(self._veiled, entries))
        for index, entry in enumerate(self._entries[first:], first):
            self._count.add(entry)
            if entry.progress is Progress.WAITING:
                self._waiting.append(index)
        self.added.emit(first, len(self._entries) - 1)
        if self._current < 0:
            sought = self._sought
            found = next((i for i, entry in enumerate(entries, first) if sought is None or sought(entry)), None)
            if found is not None:
                self.go_to(found)

    def seek(self, is_sought: Callable[[Entry], bool]) -> None:
        """Let the first image that is looked at be another than the first of all, once it is added."""
        self._sought = is_sought

    @Slot()
    def stop_seeking(self) -> None:
        """Look at the first image of all, if the one that is sought has not been added."""
        self._sought = None
        if self._current < 0 and self._entries:
            self.go_to(0)

    def go_to(self, index: int) -> None:
        """Look at another image, once nothing holds this one; an index beyond either end takes the last one there."""
        if self._is_held:
            self._wanted = index
        else:
            self.turn_to(index)

    def turn_to(self, index: int) -> None:
        """Let another image that is on the screen already be the current one, whatever holds the one before."""
        self._wanted = None
        index = min(max(index, 0), len(self._entries) - 1)
        if index != self._current:
            self._current = index
            self.current_changed.emit(index)

    @property
    def is_held(self) -> bool:
        """Whether another image that was asked for waits until this one is let go."""
        return self._is_held

    @Slot(bool)
    def hold(self, is_held: bool) -> None:
        """Let no other image be shown while the reader's verdict on this one is on its way to the disk."""
        self._is_held = is_held
        if not is_held and self._wanted is not None:
            self.turn_to(self._wanted)

    def update(self, index: int, entry: Entry) -> None:
        """Replace what is known of one image."""
        before = self._entries[index]
        entry = self._veiled(entry)
        self._entries[index] = entry
        self._count.remove(before)
        self._count.add(entry)
        if before.progress is Progress.WAITING:
            del self._waiting[bisect_left(self._waiting, index)]
        if entry.progress is Progress.WAITING:
            insort(self._waiting, index)
        self.entry_changed.emit(index)

    def renew(self, index: int) -> None:
        """Begin anew with an image whose file has been replaced: all that was known was of the one before."""
        entry = self._entries[index]
        self.update(index, Entry(entry.path, entry.given))
        self.renewed.emit(index)

    def set_gone(self, index: int) -> None:
        """Say that an image's file is no longer there."""
        self.update(index, replace(self._entries[index], is_gone=True))

    def set_progress(self, index: int, progress: Progress) -> None:
        """Say how far the model is with one image; what was known of it before counts no more."""
        self._start_anew(index, progress, "")

    def set_failed(self, index: int, reason: str, *, is_unreached: bool = False) -> None:
        """Say that one image could not be read; an answer from before must not stand beside that."""
        self._start_anew(index, Progress.FAILED, reason, is_unreached=is_unreached)

    def set_model_failed(self, index: int, reason: str) -> None:
        """Say that the model stopped on one image, whose picture may be shown all the same."""
        self._start_anew(index, Progress.MODEL_FAILED, reason)

    def set_read(
        self, index: int, prediction: Prediction, assessment: Assessment, scoring: Scoring | None = None
    ) -> None:
        """Give the model's answer for one image."""
        entry = replace(self._entries[index], progress=Progress.DONE, reason="", is_unreached=False)
        self.update(index, replace(entry, prediction=prediction, assessment=assessment, scoring=scoring))

    def set_opinion(self, index: int, opinion: Opinion, keeping: Keeping) -> None:
        """Give the reader's opinion of one image, and whether it is on the disk."""
        entry = self._entries[index]
        known = entry.opinion, entry.opinion.earlier, entry.keeping
        if known != (opinion, opinion.earlier, keeping):
            self.update(index, replace(entry, opinion=opinion, keeping=keeping))

    def _veiled(self, entry: Entry) -> Entry:
        # Of what has failed there is no answer to conceal, and the reason is no answer.
        is_concealed = self._reads_first and entry.verdict is None and not entry.has_failed
        return entry if entry.is_concealed == is_concealed else replace(entry, is_concealed=is_concealed)

    def _start_anew(self, index: int, progress: Progress, reason: str, *, is_unreached: bool = False) -> None:
        entry = self._entries[index]
        entry = replace(entry, prediction=None, assessment=None, scoring=None)
        self.update(index, replace(entry, progress=progress, reason=reason, is_unreached=is_unreached))

    def tally(self, decision_threshold: float) -> Tally:
        """Count the states of the images at a threshold."""
        return self._count.tally(decision_threshold)

    def verdict_tally(self, decision_threshold: float) -> VerdictTally:
        """Count the reader's verdicts, and those that contradict the network at a threshold."""
        return self._count.verdicts.tally(decision_threshold)

    def waiting(self) -> Iterator[int]:
        """Give the images that wait for the model: the one that is looked at, the next ones, some before, all others.

        Those go from there to the end and then from the start. Change nothing of the study while going through them.
        """
        start = bisect_left(self._waiting, max(self._current, 0))
        last = min(start + _NEAR, len(self._waiting))
        first = bisect_left(self._waiting, self._current - _NEAR, hi=start)
        order = (range(start, last), reversed(range(first, start)), range(last, len(self._waiting)), range(first))
        for position in chain.from_iterable(order):
            yield self._waiting[position]
