"""The table of the current file's attributes, read off the main thread."""

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.shown_name import shown_name


class AttributeLister(QObject):
    """Lists the attributes of the image that is looked at; for another image the request is dropped.

    ``listed``: which image of the study, its name, and its attributes.
    """

    listed = Signal(int, str, object)
    failed = Signal(str)

    def __init__(
        self, study: StudyState, executor: TaskExecutor, services: Services, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._executor = executor
        self._services = services
        self._task: Task | None = None
        study.current_changed.connect(self._drop)

    def request(self) -> None:
        """Ask for the table of the current image; it comes with ``listed``, or a sentence with ``failed``."""
        self._drop()
        index, entry = self._study.current, self._study.current_entry
        if entry is None:
            return
        self._task = self._executor.start(
            lambda _task: self._services.attributes(entry.path),
            lambda attributes: self.listed.emit(index, shown_name(entry.given), attributes),
            lambda error: self.failed.emit(str(error)),
        )

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
