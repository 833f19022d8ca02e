"""What the slider of the threshold runs over: probability, or the sensitivity that a threshold reaches."""

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.reading import ReadingState
from xray_viewer.app.settings import Settings
from xray_viewer.core.threshold_figures import threshold_for


class ThresholdScale(QObject):
    """The same threshold, told and set as a probability or as a sensitivity, both in [0, 1].

    A sensitivity that is asked for stays what it is for as long as the threshold that was found for it is in use: the
    curve has steps, and what was reached would not let a slider leave them.
    """

    changed = Signal()

    def __init__(self, reading: ReadingState, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._settings = settings
        self._wanted = 0.0
        self._found: float | None = None
        reading.model_changed.connect(self._forget)
        reading.threshold_changed.connect(self.changed)

    @property
    def is_sensitivity(self) -> bool:
        """Whether it runs over sensitivity; not without a model, which alone has a curve."""
        return self._settings.slides_over_sensitivity and self._reading.spec is not None

    @property
    def value(self) -> float:
        """The threshold, or the sensitivity that was asked for or else is reached."""
        reached = self._reading.reached
        if not self.is_sensitivity or reached is None:
            return self._reading.decision_threshold
        return self._wanted if self._found == self._reading.decision_threshold else reached.sensitivity

    def run_over_sensitivity(self, *, is_sensitivity: bool) -> None:
        """Run over sensitivity from now on, or over probability; the threshold stays."""
        if is_sensitivity != self._settings.slides_over_sensitivity:
            self._settings.slides_over_sensitivity = is_sensitivity
            self._found = None
            self.changed.emit()

    def set_value(self, value: float) -> None:
        """Set the threshold, or have the one found that reaches a sensitivity; the nearest to what is in [0, 1]."""
        value = min(max(value, 0.0), 1.0)
        spec = self._reading.spec
        if not self.is_sensitivity or spec is None:
            self._reading.set_threshold(value)
            return
        self._wanted, self._found = value, threshold_for(spec.curve, value)
        self._reading.set_threshold(self._found)
        # It may have been found before, for another sensitivity.
        self.changed.emit()

    def flag_fewer(self, step: float) -> None:
        """Move by a step of the scale towards fewer false alarms; a negative one goes towards fewer misses."""
        self.set_value(self.value - step if self.is_sensitivity else self.value + step)

    @Slot()
    def _forget(self) -> None:
        self._found = None
        self.changed.emit()
