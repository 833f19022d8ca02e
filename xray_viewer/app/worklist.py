"""The images that are listed, in their order, and how keys go through them."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.entry import Keeping
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.row_texts import RowTexts
from xray_viewer.app.study import StudyState
from xray_viewer.core.opinion import NO_OPINION
from xray_viewer.core.worklist import (
    Listed,
    Listing,
    Numbers,
    Order,
    Register,
    arranged,
    shuffled_place,
)

# Results come in many times a second; a list that moved with each of them could not be read.
_MILLISECONDS = 250
_PLAIN = Listing()
_AT_THRESHOLD = (Listed.FLAGGED, Listed.DISAGREEMENTS)

Indices = NDArray[np.intp]


class Worklist(QObject):
    """Positions are places in the list, from 0; indices are the study's.

    ``rearranged``: the list is another one. ``grown``: these positions were added at its end. ``listing_changed``: the
    reader has asked for something else.

    What the reader thinks of the image that is looked at moves nothing before they go on to another one: till then it
    stays in its place, and in the list.
    """

    rearranged = Signal()
    grown = Signal(int, int)
    listing_changed = Signal()

    def __init__(
        self,
        study: StudyState,
        reading: ReadingState,
        texts: RowTexts,
        seed: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        self._texts = texts
        self._seed = seed
        self._register = Register()
        self._listing = _PLAIN
        self._values: Numbers = np.empty(0)
        self._order: Indices = np.empty(0, dtype=np.intp)
        self._rows: Indices = np.empty(0, dtype=np.intp)
        self._shuffled: list[int] = []
        self._opinion = NO_OPINION
        # Whether the current image is listed only because it is looked at.
        self._is_kept = False
        # By what the current image is ordered although the reader has changed that.
        self._held: float | None = None
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._arrange)
        study.cleared.connect(self._clear)
        study.added.connect(self._add)
        study.entry_changed.connect(self._note)
        study.revalued.connect(self._note_all)
        study.current_changed.connect(self._go_on)
        texts.changed.connect(self._note_texts)
        reading.threshold_changed.connect(self._follow_threshold)

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def listing(self) -> Listing:
        """What the reader has asked to see."""
        return self._listing

    @property
    def register(self) -> Register:
        """The numbers of all images of the study, listed or not."""
        return self._register

    def counts(self) -> dict[Listed, int]:
        """Count what each choice would list, whatever is searched for."""
        return self._register.counts(self._reading.decision_threshold)

    def index(self, position: int) -> int:
        """Give the image at a position."""
        return int(self._rows[position])

    def position(self, index: int) -> int:
        """Give the position of an image, -1 where it is not listed."""
        found = np.flatnonzero(self._rows == index)
        return int(found[0]) if found.size else -1

    def show(self, listing: Listing) -> None:
        """List something else, or in another order; the image that is looked at stays on the screen."""
        if listing == self._listing:
            return
        before, self._listing = self._listing, listing
        is_ordered = (before.order, before.is_descending) == (listing.order, listing.is_descending)
        if self._held is not None or not is_ordered:
            self._held = None
            self._sort()
        self._choose(keep_current=False)
        self.listing_changed.emit()

    def neighbour(self, step: int) -> int | None:
        """Give the image so many steps further on in the list, or the one at its end; None where nothing is listed.

        An image that is not listed itself has its place between those before and after it in the order.
        """
        return self._from(self._study.current, step)

    def neighbours(self, index: int) -> tuple[int, ...]:
        """Give the images that are likely to be looked at after this one: the next one, the one before."""
        near = (self._from(index, 1), self._from(index, -1))
        return tuple(each for each in near if each is not None and each != index)

    def _from(self, index: int, step: int) -> int | None:
        if not len(self._rows):
            return None
        before, is_listed = self._place(index)
        target = before + step if is_listed or step < 0 else before + step - 1
        return self.index(min(max(target, 0), len(self._rows) - 1))

    def end(self, *, is_last: bool) -> int | None:
        """Give the first or last image of the list, None where nothing is listed."""
        return self.index(-1 if is_last else 0) if len(self._rows) else None

    def next_unread(self) -> int | None:
        """Give the next listed image without a verdict, from the current one to the end and then from the start."""
        before, is_listed = self._place(self._study.current)
        waiting = self._register.chosen(Listed.UNREAD, 0.0)[self._rows]
        if is_listed:
            waiting[before] = False
        places = np.flatnonzero(waiting)
        if not places.size:
            return None
        later = places[places >= before]
        return self.index(int(later[0] if later.size else places[0]))

    def _place(self, index: int) -> tuple[int, bool]:
        """Give how many listed images come before this one, and whether it is listed itself."""
        position = self.position(index)
        if position >= 0:
            return position, True
        if not 0 <= index < len(self._order):
            return 0 if index < 0 else len(self._rows), False
        places = np.empty(len(self._order), dtype=np.intp)
        places[self._order] = np.arange(len(self._order))
        return int(np.searchsorted(places[self._rows], places[index])), False

    @Slot()
    def _clear(self) -> None:
        self._timer.stop()
        self._register = Register()
        self._shuffled = []
        self._held = None
        self._arrange()

    @Slot(int, int)
    def _add(self, first: int, last: int) -> None:
        self._register.append(self._study.entries[first : last + 1])
        if self._listing == _PLAIN or not first:
            self._arrange()
        else:
            self._arrange_soon()

    @Slot(int)
    def _note(self, index: int) -> None:
        entry = self._study.entries[index]
        is_current, is_saved = index == self._study.current, entry.keeping is Keeping.SAVED
        # What comes from the disk is no change of the reader's.
        is_of_reader = is_current and entry.opinion != self._opinion and not is_saved
        if is_of_reader and self._held is None and index < len(self._values):
            self._held = float(self._values[index])
        self._register.put(index, entry)
        self._note_texts()

    @Slot()
    def _note_texts(self) -> None:
        if self._listing != _PLAIN:
            self._arrange_soon()

    @Slot()
    def _note_all(self) -> None:
        for index, entry in enumerate(self._study.entries):
            self._register.put(index, entry)
        self._arrange()

    @Slot()
    def _go_on(self) -> None:
        entry = self._study.current_entry
        self._opinion = NO_OPINION if entry is None else entry.opinion
        if self._held is not None:
            self._held = None
            self._arrange()
        elif self._is_kept:
            self._choose()

    @Slot()
    def _follow_threshold(self) -> None:
        if self._listing.order is Order.DECISION:
            self._arrange()
        elif self._listing.listed in _AT_THRESHOLD:
            self._choose()

    def _arrange_soon(self) -> None:
        # Not restarted while it runs, or a steady stream of changes would never be shown.
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _arrange(self) -> None:
        self._sort()
        self._choose()

    def _sort(self) -> None:
        self._values = self._values_by(self._listing.order)
        if self._held is not None:
            self._values[self._study.current] = self._held
        self._order = arranged(self._values, is_descending=self._listing.is_descending)

    def _choose(self, *, keep_current: bool = True) -> None:
        chosen = self._register.chosen(self._listing.listed, self._reading.decision_threshold)
        if self._listing.search:
            chosen &= self._texts.matching(self._listing.search)
        current = self._study.current
        self._is_kept = keep_current and self.position(current) >= 0 and not chosen[current]
        if self._is_kept:
            chosen[current] = True
        before, self._rows = self._rows, self._order[chosen[self._order]]
        if np.array_equal(before, self._rows):
            return
        if 0 < len(before) < len(self._rows) and np.array_equal(before, self._rows[: len(before)]):
            self.grown.emit(len(before), len(self._rows) - 1)
        else:
            self.rearranged.emit()

    def _values_by(self, order: Order) -> Numbers:
        match order:
            case Order.FOLDER:
                return np.arange(len(self._register), dtype=np.float64)
            case Order.PROBABILITY:
                return self._register.probabilities.copy()
            case Order.DECISION:
                return self._register.decisions(self._reading.decision_threshold)
            case Order.VERDICT:
                return self._register.verdicts.copy()
            case Order.NOTE:
                has_note = [bool(entry.opinion.note) for entry in self._study.entries]
                return np.where(has_note, 0.0, np.nan)
            case Order.RANDOM:
                seed = self._seed()
                for entry in self._study.entries[len(self._shuffled) :]:
                    self._shuffled.append(shuffled_place(entry.given, seed))
                return np.array(self._shuffled, dtype=np.float64)
            case _:
                return self._texts.ranks(order).copy()
