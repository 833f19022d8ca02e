"""The listed images as rows, for the narrow list and for the table."""

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from xray_viewer.app.entry import Entry
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.row_texts import RowTexts
from xray_viewer.app.study import StudyState
from xray_viewer.app.worklist import Worklist
from xray_viewer.core.worklist import Order
from xray_viewer.ui.numbers import day_words, list_words
from xray_viewer.ui.told import told
from xray_viewer.ui.verdict_words import NOTE_SIGN, row_words, verdict_words
from xray_viewer.ui.wording import age_words, decision_cell_words, entry_color, entry_words, probability_words

STATE_ROLE = Qt.ItemDataRole.UserRole
COLOR_ROLE = Qt.ItemDataRole.UserRole + 1
PATH_ROLE = Qt.ItemDataRole.UserRole + 2
OPINION_ROLE = Qt.ItemDataRole.UserRole + 3
PROBABILITY_ROLE = Qt.ItemDataRole.UserRole + 4
THRESHOLD_ROLE = Qt.ItemDataRole.UserRole + 5
# Each column orders by what stands in it; the thumbnails stand for the folder's own order.
# At first they stand in this order, so that a laptop shows the result and the verdict without scrolling.
COLUMNS = (
    Order.FOLDER,
    Order.FILE,
    Order.PROBABILITY,
    Order.DECISION,
    Order.VERDICT,
    Order.NOTE,
    Order.PATIENT,
    Order.STUDY,
    Order.DATE,
    Order.VIEW,
    Order.AGE,
)
FILE_COLUMN = COLUMNS.index(Order.FILE)
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class WorklistModel(QAbstractTableModel):
    """One row for each listed image, one column for each of ``COLUMNS``."""

    def __init__(
        self,
        study: StudyState,
        worklist: Worklist,
        texts: RowTexts,
        reading: ReadingState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._worklist = worklist
        self._texts = texts
        self._reading = reading
        self._rows = len(worklist)
        self._titles = {
            Order.FOLDER: self.tr("Image"),
            Order.FILE: self.tr("File"),
            Order.PATIENT: self.tr("Patient"),
            Order.STUDY: self.tr("Study"),
            Order.DATE: self.tr("Date"),
            Order.VIEW: self.tr("View"),
            Order.AGE: self.tr("Age"),
            Order.PROBABILITY: self.tr("Probability"),
            Order.DECISION: self.tr("Decision"),
            Order.VERDICT: self.tr("Your verdict"),
            Order.NOTE: self.tr("Note"),
        }
        worklist.rearranged.connect(self._reset)
        worklist.grown.connect(self._grow)
        study.entry_changed.connect(self._change)
        study.revalued.connect(self._change_all)
        texts.changed.connect(self._change_all)
        for changed in (reading.threshold_changed, reading.model_changed):
            changed.connect(self._change_all)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Count the listed images."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[COLUMNS[section]]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell's words, and of its image the file, the state, the opinion, and reason and note as a tip."""
        if not index.isValid():
            return None
        image = self._worklist.index(index.row())
        entry = self._study.entries[image]
        threshold = self._reading.decision_threshold
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(image, entry, COLUMNS[index.column()])
            case Qt.ItemDataRole.ToolTipRole:
                # Qt guesses whether a tip is rich text; so that a file's name is never taken for it, this always is.
                lines = (
                    self._texts.name(image),
                    self._texts.words(told(entry.explanation)),
                    self._texts.note(image),
                )
                return f"<p>{'<br>'.join(escape(line, quote=False) for line in lines if line)}</p>"
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(image, entry, COLUMNS[index.column()])
            case _ if role == STATE_ROLE:
                return entry_words(entry, threshold, self._reading.availability)
            case _ if role == COLOR_ROLE:
                return entry_color(entry, threshold)
            case _ if role == PATH_ROLE:
                return entry.path
            case _ if role == OPINION_ROLE:
                return row_words(entry)
            case _ if role == PROBABILITY_ROLE:
                return entry.probability
            case _ if role == THRESHOLD_ROLE:
                return threshold
        return None

    def _cell(self, image: int, entry: Entry, column: Order) -> str:
        header = self._texts.header(image)
        match column:
            case Order.FILE:
                return self._texts.name(image)
            case Order.PATIENT:
                patient = self._texts.patient(image)
                is_number = patient and not self._texts.is_identified
                return self.tr("no. {number}").format(number=patient) if is_number else patient
            case Order.STUDY:
                return header.study
            case Order.DATE:
                return day_words(header.study_date)
            case Order.VIEW:
                return header.view_position
            case Order.AGE:
                return age_words(header.patient_age)
            case Order.PROBABILITY if entry.probability is not None:
                return probability_words(entry.probability, self._reading.decision_threshold)
            case Order.DECISION:
                return decision_cell_words(entry, self._reading.decision_threshold, self._reading.availability)
            case Order.VERDICT if entry.verdict is not None:
                return verdict_words(entry.verdict)
            case Order.NOTE if entry.opinion.note:
                return f"{NOTE_SIGN}  {' '.join(self._texts.note(image).split())}"
            case _:
                return ""

    def _spoken(self, image: int, entry: Entry, column: Order) -> str:
        if column not in (Order.FOLDER, Order.FILE):
            return f"{self._titles[column]}: {self._cell(image, entry, column)}"
        state = entry_words(entry, self._reading.decision_threshold, self._reading.availability)
        return list_words(filter(None, [self._texts.name(image), state, row_words(entry)]))

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = len(self._worklist)
        self.endResetModel()

    def _grow(self, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)
        self._rows = last + 1
        self.endInsertRows()

    def _change(self, image: int) -> None:
        row = self._worklist.position(image)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _change_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, len(COLUMNS) - 1))
