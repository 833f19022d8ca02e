"""De-identified copies of the study that is open, written off the main thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.image_names import numbered
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.core.shown_name import shown_name

if TYPE_CHECKING:
    from xray_viewer.review.deidentified import StudyOutcome


class Deidentification(QObject):
    """``image_written``: the file's name. ``study_written``: what has become of the study. ``failed``: a sentence.

    ``looked``: whether text seems to stand on the image that was asked about. ``busy_changed``: something is being
    written, or no longer. ``progressed``: so many images of so many are done.
    """

    image_written = Signal(str)
    study_written = Signal(object)
    looked = Signal(bool)
    failed = Signal(str)
    busy_changed = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, study: StudyState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._executor = TaskExecutor(2, "de-identification", self)
        self._task: Task | None = None
        self._look: Task | None = None
        self._given: list[str] = []

    def name(self, number: int) -> str:
        """Call an image of the study that was written, counted from 1, as it may be called now."""
        return numbered(number - 1) if self._study.hides_names else self._given[number - 1]

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._task is not None

    def look(self, index: int) -> None:
        """Find out whether text seems to stand on an image of the study; what was asked before is dropped."""
        self.stop_looking()
        path = self._study.entries[index].path

        def find_out(_task: Task) -> bool:
            # Here and not above: the library takes longer to import than the window takes to show.
            from xray_viewer.review.deidentified import seems_to_hold_text

            return seems_to_hold_text(path)

        self._look = self._executor.start(find_out, self.looked.emit, lambda _error: self.looked.emit(True))  # noqa: FBT003

    def stop_looking(self) -> None:
        """Want no answer any more."""
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def write_image(self, index: int, output: Path) -> None:
        """Write a copy of one image of the study."""
        path = self._study.entries[index].path

        def write(_task: Task) -> str:
            from xray_viewer.review.deidentified import write_deidentified

            write_deidentified(path, output)
            return output.name

        self._begin(self._executor.start(write, self._end_image, self._fail))

    def write_study(self, parent: Path, *, leaves_out_text: bool) -> None:
        """Write copies of all images of the study, as it is now, into a new folder in another one."""
        paths = [entry.path for entry in self._study.entries]
        self._given = [shown_name(entry.given) for entry in self._study.entries]

        def write(task: Task) -> StudyOutcome | None:
            from xray_viewer.review.deidentified import write_deidentified_study

            return write_deidentified_study(
                paths,
                parent,
                leaves_out_text=leaves_out_text,
                progressed=lambda done: task.report(self._tell, (done, len(paths))),
                is_wanted=lambda: not task.is_cancelled,
            )

        self._begin(self._executor.start(write, self._end_study, self._fail))

    def cancel(self) -> None:
        """Stop, and say nothing more; of a study nothing is left."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def close(self) -> None:
        """Stop, and wait for what is being written."""
        self._executor.close()

    def _tell(self, progress: tuple[int, int]) -> None:
        self.progressed.emit(*progress)

    def _begin(self, task: Task) -> None:
        self._task = task
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal's value

    def _end(self) -> None:
        self._task = None
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal's value

    def _end_image(self, name: str) -> None:
        self._end()
        self.image_written.emit(name)

    def _end_study(self, outcome: StudyOutcome | None) -> None:
        self._end()
        if outcome is not None:
            self.study_written.emit(outcome)

    def _fail(self, error: XrayViewerError) -> None:
        self._end()
        self.failed.emit(str(error))
