"""The words that stand in the rows of the worklist, to be shown, searched and ordered by."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.headers import StudyHeaders
from xray_viewer.app.identity import Identity
from xray_viewer.app.image_names import image_name
from xray_viewer.app.study import StudyState
from xray_viewer.app.tools import Annotations, ToolState
from xray_viewer.core.row_header import RowHeader
from xray_viewer.core.worklist import Mask, Numbers, Order, ranks_of
from xray_viewer.readers.walk import natural_key


class RowTexts(QObject):
    """Who the patient is stands in no row, and is not searched, unless the picture's annotations show it too.

    While identity is hidden, neither do files' names, nor what the header says of study and date.

    ``changed``: of any image.
    """

    changed = Signal()

    def __init__(
        self,
        study: StudyState,
        headers: StudyHeaders,
        tools: ToolState,
        identity: Identity,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._headers = headers
        self._tools = tools
        self._identity = identity
        self._is_identified = False
        self._natural: list[Any] = []
        self._ranks: dict[Order, Numbers] = {}
        self._searched: dict[int, str] = {}
        study.cleared.connect(self._clear)
        study.entry_changed.connect(self._forget)
        identity.changed.connect(self._search_anew)
        headers.changed.connect(self._take_headers)
        headers.finished.connect(self._search_anew)
        tools.changed.connect(self._follow_annotations)

    @property
    def is_identified(self) -> bool:
        """Whether rows say who the patient is."""
        return self._is_identified

    def name(self, index: int) -> str:
        """Give what an image is called."""
        return image_name(index, self._study)

    def words(self, text: str) -> str:
        """Give a sentence as it may be shown."""
        return self._identity.words(text)

    def note(self, index: int) -> str:
        """Give the note on an image as it may be shown."""
        return self._identity.note(index)

    def header(self, index: int) -> RowHeader:
        """Give what may be shown of an image's header."""
        header = self._headers.header(index)
        if not self._identity.is_hidden:
            return header
        return RowHeader(view_position=header.view_position, patient_age=header.patient_age)

    def patient(self, index: int) -> str:
        """Name the patient, or else give a number that tells one from another; empty while nothing is known."""
        header = self._headers.header(index)
        if self._is_identified:
            return "  ".join(filter(None, (header.patient_name, header.patient_id)))
        number = self._headers.patient_number(index)
        return "" if number is None else f"{number}"

    def ranks(self, order: Order) -> Numbers:
        """Number images by what they are ordered by, equal ones alike; NaN where there is nothing: shape (images,)."""
        ranks = self._ranks.get(order)
        if ranks is None or len(ranks) != len(self._study.entries):
            # A tenth of a second for 20,000 names, and the list is arranged several times a second while it is scored.
            ranks = self._ranks[order] = ranks_of(self.keys(order))
        return ranks

    def keys(self, order: Order) -> Sequence[Any]:
        """Give by what images are ordered; None where there is nothing to order by."""
        indices = range(len(self._study.entries))
        match order:
            case Order.FILE:
                for entry in self._study.entries[len(self._natural) :]:
                    self._natural.append(natural_key(entry.given))
                return self._natural
            case Order.PATIENT if not self._is_identified:
                return [self._headers.patient_number(index) for index in indices]
            case Order.PATIENT:
                return [self.patient(index).casefold() or None for index in indices]
            case Order.STUDY:
                # Hidden, it may still order.
                return [self._headers.header(index).study.casefold() or None for index in indices]
            case Order.DATE:
                return [self._headers.header(index).study_date or None for index in indices]
            case Order.VIEW:
                return [self.header(index).view_position or None for index in indices]
            case Order.AGE:
                return [self.header(index).age_years for index in indices]
            case _:
                raise ValueError(f"no words decide an order by {order}")

    def matching(self, search: str) -> Mask:
        """Say of each image whether all words of a search stand somewhere in its row: shape (images,)."""
        words = search.casefold().split()
        rows = (self._row(index) for index in range(len(self._study.entries)))
        return np.fromiter((all(word in row for word in words) for row in rows), dtype=np.bool_)

    def _row(self, index: int) -> str:
        row = self._searched.get(index)
        if row is None:
            header = self.header(index)
            shown = (self.name(index), header.study, header.study_date, header.view_position, self.note(index))
            who = self.patient(index) if self._is_identified else ""
            row = self._searched[index] = "\n".join((*shown, who)).casefold()
        return row

    @Slot()
    def _clear(self) -> None:
        self._natural = []
        self._ranks.clear()
        self._searched.clear()

    @Slot()
    def _search_anew(self) -> None:
        self._searched.clear()
        self.changed.emit()

    @Slot(int)
    def _forget(self, index: int) -> None:
        self._searched.pop(index, None)

    @Slot(object)
    def _take_headers(self, indices: Sequence[int]) -> None:
        for index in indices:
            self._searched.pop(index, None)
        self._tell()

    @Slot()
    def _follow_annotations(self) -> None:
        is_identified = self._tools.annotations is Annotations.ALL
        if is_identified != self._is_identified:
            self._is_identified = is_identified
            self._searched.clear()
            self._tell()

    def _tell(self) -> None:
        # Files are named by no header.
        self._ranks = {order: ranks for order, ranks in self._ranks.items() if order is Order.FILE}
        self.changed.emit()
