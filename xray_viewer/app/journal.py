"""What the log tells beside what went wrong: which model ran where, and how large the studies were."""

import logging

from PySide6.QtCore import QObject

from xray_viewer.app.opening import StudyOpener
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState

_LOG = logging.getLogger("xray_viewer.journal")


class Journal(QObject):
    """Writes a line for each; no line tells of which file or patient."""

    def __init__(
        self, study: StudyState, opener: StudyOpener, reading: ReadingState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        opener.listing_changed.connect(self._write_study)
        reading.model_changed.connect(self._write_model)
        reading.device_changed.connect(self._write_device)

    def _write_study(self, is_listing: bool) -> None:
        if not is_listing:
            _LOG.info("Listed a study of %d images.", len(self._study.entries))

    def _write_model(self) -> None:
        classifier = self._reading.classifier
        if classifier is None:
            _LOG.warning("No model: %s", self._reading.problem)
        else:
            spec, device = classifier.spec, classifier.device
            _LOG.info("Model %s %s on %s (asked for: %s).", spec.name, spec.version, device.name, device.asked_for)

    def _write_device(self, notice: str) -> None:
        _LOG.warning("The device has changed: %s", notice)
