"""The table of the study, written off the main thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.study import Entry, StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.assessment import Status
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.review.review_table import ReviewRow, ReviewTable, UnreadRow, write_review
from xray_viewer.review.score_row import ScoreRow, table_facts

_NOT_READ = "The model has not read it yet."


class TableExporter(QObject):
    """``exported``: the file's name and how many rows it has. ``failed``: a sentence; then no file was changed."""

    exported = Signal(str, int)
    failed = Signal(str)

    def __init__(
        self, study: StudyState, contents: StudyContents, reading: ReadingState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._contents = contents
        self._reading = reading
        self._executor = TaskExecutor(1, "export", self)

    def export(self, path: Path) -> None:
        """Write the study as it is now; CSV or JSON, as the path ends."""
        # A table holds all that is known, also what the reader has chosen not to see before a verdict.
        entries = tuple(entry.revealed for entry in self._study.entries)
        sha256s = [self._contents.sha256(index) for index in range(len(entries))]
        classifier, threshold = self._reading.classifier, self._reading.decision_threshold

        def write() -> int:
            rows = review_rows(entries, sha256s, threshold)
            if classifier is None:
                write_review(path, ReviewTable(rows))
            else:
                write_review(path, ReviewTable(rows, classifier.spec, classifier.sha256, threshold))
            return len(rows)

        self._executor.start(
            lambda _task: write(),
            lambda rows: self.exported.emit(path.name, rows),
            lambda error: self.failed.emit(str(error)),
        )

    def close(self) -> None:
        """Wait for a table that is being written."""
        self._executor.close()


def review_rows(entries: Sequence[Entry], sha256s: Sequence[str], threshold: float) -> list[ReviewRow]:
    """Say of each image, in order, what is known; ``sha256s``: empty where a content is not."""
    return [
        ReviewRow(_score(entry, sha256, threshold), entry.opinion)
        for entry, sha256 in zip(entries, sha256s, strict=True)
    ]


def _score(entry: Entry, sha256: str, threshold: float) -> ScoreRow | UnreadRow:
    assessment, scoring = entry.assessment, entry.scoring
    if entry.has_failed:
        status, reason = Status.FAILED, entry.reason
    elif assessment is not None:
        status, reason = assessment.status, assessment.reason
    else:
        return UnreadRow(entry.given, _NOT_READ, threshold, sha256)
    return ScoreRow(
        path=entry.given,
        status=status,
        probability=entry.probability,
        decision=entry.decision(threshold),
        threshold=threshold,
        atypicality=None if entry.prediction is None else entry.prediction.atypicality,
        reason=reason,
        sha256=sha256,
        model_sha256="" if scoring is None else scoring.model_sha256,
        device="" if scoring is None else scoring.device,
        milliseconds=0 if scoring is None else scoring.milliseconds,
        cautions=() if assessment is None else assessment.cautions,
        **table_facts(AcquisitionFacts() if scoring is None else scoring.facts),
    )
