"""What is taken away of the study, written off the main thread, one file at a time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.review_rows import review_rows
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.review.review_table import ReviewTable
from xray_viewer.review.table_file import write_review


class Exporter(QObject):
    """``exported``: the file's name and how many images it tells of. ``failed``: a sentence; then no file was changed.

    ``busy_changed``: a file is being written, or no longer.
    """

    exported = Signal(str, int)
    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(
        self, study: StudyState, contents: StudyContents, reading: ReadingState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._contents = contents
        self._reading = reading
        self._executor = TaskExecutor(1, "export", self)
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None

    def export_table(self, path: Path) -> None:
        """Write the study as it is now; CSV, Excel or JSON, as the path ends."""
        entries = tuple(self._study.entries)
        sha256s = [self._contents.sha256(index) for index in range(len(entries))]
        classifier, threshold = self._reading.classifier, self._reading.decision_threshold

        def write() -> int:
            rows = review_rows(entries, sha256s, threshold)
            if classifier is None:
                write_review(path, ReviewTable(rows))
            else:
                write_review(path, ReviewTable(rows, classifier.spec, classifier.sha256, threshold))
            return len(rows)

        self._task = self._executor.start(
            lambda _task: write(), lambda rows: self._end_well(path.name, rows), self._end_badly
        )
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal's value

    def close(self) -> None:
        """Wait for a file that is being written."""
        self._executor.close()

    def _end_well(self, name: str, images: int) -> None:
        self._end()
        self.exported.emit(name, images)

    def _end_badly(self, error: XrayViewerError) -> None:
        self._end()
        self.failed.emit(str(error))

    def _end(self) -> None:
        self._task = None
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal's value
