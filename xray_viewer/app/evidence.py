"""Whether the network's evidence is laid over the pictures, how strongly, and what there is to be laid."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.reading import Availability, ReadingState
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import StudyState
from xray_viewer.core.decision import Prediction
from xray_viewer.core.evidence_colors import evidence_colors
from xray_viewer.core.overlay import OPACITY

# Writing takes 10 ms on some disks, and a dragged slider moves the opacity a hundred times a second.
_MILLISECONDS = 400
# Below this nothing is seen, and who wants to see nothing takes the evidence away.
LEAST_OPACITY = 0.1


class Absence(StrEnum):
    """Why there is no evidence to be shown for an image."""

    CONCEALED = "concealed"
    FAILED = "failed"
    NOT_ASSESSED = "not assessed"
    NOT_READ = "not read"
    NO_MODEL = "no model"
    OTHER_FRAME = "other frame"


class EvidenceState(QObject):
    """Off whenever the program starts; the opacity, [LEAST_OPACITY, 1], is kept. It only ever shows what is there."""

    changed = Signal()

    def __init__(
        self, study: StudyState, reading: ReadingState, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        self._settings = settings
        self._is_shown = False
        kept = settings.evidence_opacity
        self._opacity = OPACITY if kept is None else max(kept, LEAST_OPACITY)
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._remember)

    @property
    def is_shown(self) -> bool:
        """Whether it lies over the pictures."""
        return self._is_shown

    @property
    def opacity(self) -> float:
        """How much of the picture it covers."""
        return self._opacity

    def toggle(self) -> None:
        """Lay it over the pictures, or show them as they are again."""
        self._is_shown = not self._is_shown
        self.changed.emit()

    def set_opacity(self, opacity: float) -> None:
        """Cover more or less of the picture; numbers outside of the limits take the nearest inside."""
        opacity = round(min(max(opacity, LEAST_OPACITY), 1.0), 2)
        if opacity != self._opacity:
            self._opacity = opacity
            self._timer.start()
            self.changed.emit()

    def flush(self) -> None:
        """Remember the opacity now if it is still to be remembered."""
        if self._timer.isActive():
            self._timer.stop()
            self._remember()

    def colors(self, prediction: Prediction, rows: int, columns: int) -> NDArray[np.uint8]:
        """Give the evidence in colour, over the whole of a picture of so many rows and columns, but smaller.

        Shape (h, w, 3), uint8. There must be a model.
        """
        spec = self._reading.spec
        if spec is None:
            raise ValueError("without a model there is no evidence")
        return evidence_colors(prediction.evidence, spec, rows, columns)

    def of(self, index: int, frame: int = 0) -> Prediction | Absence:
        """Give what holds the evidence of an image of the study, or why there is none; ``frame``: from 0."""
        if self._reading.availability is Availability.MISSING:
            return Absence.NO_MODEL
        if index < 0 or self._reading.spec is None:
            return Absence.NOT_READ
        entry = self._study.entries[index]
        if entry.has_failed:
            return Absence.FAILED
        if entry.is_concealed:
            return Absence.CONCEALED
        if entry.is_not_assessed:
            return Absence.NOT_ASSESSED
        if entry.prediction is None or entry.probability is None:
            return Absence.NOT_READ
        return Absence.OTHER_FRAME if frame else entry.prediction

    @Slot()
    def _remember(self) -> None:
        self._settings.evidence_opacity = self._opacity
