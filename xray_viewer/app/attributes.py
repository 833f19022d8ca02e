"""The table of the current file's attributes, read off the main thread."""

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import NoAttributesError
from xray_viewer.core.shown_name import shown_name


class AttributeLister(QObject):
    """Lists the attributes of the image that is looked at; for another image the request is dropped.

    ``outdated``: what was listed is not of the image that is looked at now, or not of its file any more.
    ``listed``: which image of the study, its name, and its attributes. ``lacking``: it is of a kind that has none.
    """

    outdated = Signal()
    listed = Signal(int, str, object)
    lacking = Signal(str)
    failed = Signal(str)

    def __init__(
        self, study: StudyState, executor: TaskExecutor, services: Services, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._executor = executor
        self._services = services
        self._task: Task | None = None
        study.current_changed.connect(self._follow)
        study.renewed.connect(self._follow_file)

    def request(self) -> None:
        """Ask for the table of the current image; it comes with ``listed``; else one of the others says why not."""
        self._drop()
        index, entry = self._study.current, self._study.current_entry
        if entry is None:
            return
        self._task = self._executor.start(
            lambda _task: self._services.attributes(entry.path),
            lambda attributes: self.listed.emit(index, shown_name(entry.given), attributes),
            lambda error: (self.lacking if isinstance(error, NoAttributesError) else self.failed).emit(str(error)),
        )

    @Slot()
    def _follow(self) -> None:
        self._drop()
        self.outdated.emit()

    @Slot(int)
    def _follow_file(self, index: int) -> None:
        if index == self._study.current:
            self._follow()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
