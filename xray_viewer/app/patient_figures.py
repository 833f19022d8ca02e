"""What the threshold reaches for the patient in view: the model's own figures, or those of the patient's group."""

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.core.group_figures import WhoseFigures, whose_figures
from xray_viewer.core.threshold_figures import Reached


class PatientFigures(QObject):
    """Follows the image, the threshold and the model. ``changed``: the figures, or whose they are, may be others."""

    changed = Signal()

    def __init__(self, study: StudyState, reading: ReadingState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        for signal in (study.current_changed, study.revalued, reading.threshold_changed, reading.model_changed):
            signal.connect(self.changed)
        study.entry_changed.connect(self._follow)

    @property
    def whose(self) -> WhoseFigures | None:
        """What is to be said of the figures, None where the model's own hold or nothing is known of the patient."""
        spec, entry = self._reading.spec, self._study.current_entry
        if spec is None or entry is None or entry.scoring is None:
            return None
        return whose_figures(spec, entry.scoring.facts.patient_age_years, self._reading.decision_threshold)

    @property
    def reached(self) -> Reached | None:
        """The figures of the patient's group where they were measured, else the model's own; None without a model."""
        whose = self.whose
        own = None if whose is None else whose.own
        return self._reading.reached if own is None else own.reached

    @property
    def are_of_others(self) -> bool:
        """Whether the figures are known not to be the patient's."""
        whose = self.whose
        return whose is not None and whose.is_age_known and whose.own is None

    def _follow(self, index: int) -> None:
        if index == self._study.current:
            self.changed.emit()
