"""The study's count, shown anew shortly after something has changed and not for every image of a burst."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import StudyState
from xray_viewer.app.study_tally import Tally
from xray_viewer.app.verdict_tally import VerdictTally

# Shorter than an eye notices, longer than a burst of changes lasts.
_MILLISECONDS = 30


class StudyCounts(QObject):
    """Counts the study's states shortly after they, or the threshold, have changed."""

    changed = Signal()

    def __init__(self, study: StudyState, reading: ReadingState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        self._tally = study.tally(reading.decision_threshold)
        self._verdicts = study.verdict_tally(reading.decision_threshold)
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._count)
        for signal in (study.cleared, study.added, study.entry_changed, study.revalued, reading.threshold_changed):
            signal.connect(self._count_soon)

    @property
    def tally(self) -> Tally:
        """The count as it was last taken."""
        return self._tally

    @property
    def verdicts(self) -> VerdictTally:
        """The count of the reader's verdicts as it was last taken."""
        return self._verdicts

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    @Slot()
    def _count_soon(self) -> None:
        # Not restarted while it runs, or a steady stream of changes would never be counted.
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _count(self) -> None:
        self._tally = self._study.tally(self._reading.decision_threshold)
        self._verdicts = self._study.verdict_tally(self._reading.decision_threshold)
        self.changed.emit()
