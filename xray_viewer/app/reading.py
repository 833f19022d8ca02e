"""The model in use and the reader's threshold. Moving the threshold decides anew; it computes nothing."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.settings import Settings
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.threshold_figures import Reached, reached_at

if TYPE_CHECKING:
    from xray_viewer.inference import Classifier, DeviceInUse

# Writing takes 10 ms on some disks, and a dragged slider moves the threshold a hundred times a second.
_MILLISECONDS = 400
# Until the reader says how common pneumonia is. It is common where a radiograph is taken because of it, and many have
# something else.
ASSUMED_PREVALENCE = 0.2


class Availability(StrEnum):
    """Whether there is a model to read the images."""

    LOADING = "loading"
    MISSING = "missing"
    READY = "ready"


class ReadingState(QObject):
    """The model, once it is loaded, or why there is none, and the decision threshold in [0, 1].

    ``device_changed``: the model computes elsewhere, or otherwise, than before, as the device's notice says.
    """

    model_changed = Signal()
    device_changed = Signal(str)
    threshold_changed = Signal(float)
    prevalence_changed = Signal(float)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._classifier: Classifier | None = None
        self._device: DeviceInUse | None = None
        self._problem = ""
        self._threshold = 0.5
        self._is_other_model = False
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._remember)

    @property
    def classifier(self) -> Classifier | None:
        """The model, None until it is loaded."""
        return self._classifier

    @property
    def spec(self) -> ModelSpec | None:
        """What the model says of itself, None until it is loaded."""
        return None if self._classifier is None else self._classifier.spec

    @property
    def problem(self) -> str:
        """Why there is no model, as a sentence; empty while it is being loaded and once it is there."""
        return self._problem

    @property
    def availability(self) -> Availability:
        """Whether there is a model, or one may still come."""
        if self._classifier is not None:
            return Availability.READY
        return Availability.MISSING if self._problem else Availability.LOADING

    @property
    def decision_threshold(self) -> float:
        """The probability from which on a picture is flagged; without a model it means nothing, and is not shown."""
        return self._threshold

    @property
    def is_default_threshold(self) -> bool:
        """Whether the threshold is the model's own."""
        return self.spec is not None and self._threshold == self.spec.default_threshold

    @property
    def reached(self) -> Reached | None:
        """What the threshold reaches on the model's reference patients, None until there is a model."""
        return None if self.spec is None else reached_at(self.spec, self._threshold)

    @property
    def is_other_model(self) -> bool:
        """Whether the threshold has come with a model that is not the one of the last time, and was not moved since."""
        return self._is_other_model

    @property
    def prevalence(self) -> float:
        """How common pneumonia is among the reader's patients, as they say, [0, 1]; else an assumption."""
        kept = self._settings.prevalence
        return ASSUMED_PREVALENCE if kept is None else kept

    @property
    def is_prevalence_assumed(self) -> bool:
        """Whether the reader has never said how common pneumonia is."""
        return self._settings.prevalence is None

    def set_prevalence(self, prevalence: float | None) -> None:
        """Say how common pneumonia is, [0, 1]; None goes back to the assumption."""
        if prevalence != self._settings.prevalence:
            self._settings.prevalence = prevalence
            self.prevalence_changed.emit(self.prevalence)

    def set_model(self, classifier: Classifier) -> None:
        """Use a model, at the threshold that the reader left it at, or else at its own."""
        self.flush()
        self._classifier, self._device = classifier, classifier.device
        self._problem = ""
        remembered = self._settings.threshold(classifier.sha256)
        self._threshold = classifier.spec.default_threshold if remembered is None else remembered
        self._is_other_model = self._settings.last_model not in ("", classifier.sha256)
        self._settings.last_model = classifier.sha256
        self.model_changed.emit()
        self.threshold_changed.emit(self._threshold)

    def look_at_device(self) -> None:
        """Find out whether the device has failed in the middle of the work."""
        if self._classifier is not None and self._classifier.device != self._device:
            self._device = self._classifier.device
            self.device_changed.emit(self._device.notice)

    def set_problem(self, reason: str) -> None:
        """Say that there is no model, and why."""
        self._problem = reason
        self.model_changed.emit()

    def set_threshold(self, decision_threshold: float) -> None:
        """Move the threshold; numbers outside [0, 1] take the nearest inside."""
        threshold = min(max(decision_threshold, 0.0), 1.0)
        if self._classifier is None or threshold == self._threshold:
            return
        self._threshold = threshold
        self._is_other_model = False
        self._timer.start()
        self.threshold_changed.emit(threshold)

    def reset_threshold(self) -> None:
        """Go back to the model's own threshold."""
        if self.spec is not None:
            self.set_threshold(self.spec.default_threshold)

    def flush(self) -> None:
        """Remember the threshold now if it is still to be remembered."""
        if self._timer.isActive():
            self._timer.stop()
            self._remember()

    @Slot()
    def _remember(self) -> None:
        if self._classifier is not None:
            kept = None if self.is_default_threshold else self._threshold
            self._settings.remember_threshold(self._classifier.sha256, kept)
