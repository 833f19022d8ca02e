"""Loading the model, once the first picture no longer needs the processors and the memory that it takes."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.opening import StudyOpener
from xray_viewer.app.panes import Panes
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.errors import DeviceError, XrayViewerError


class ModelLoader(QObject):
    """Loads the model that is wanted, at once or after the picture that is on its way to the screen."""

    failed = Signal(str)

    def __init__(
        self,
        study: StudyState,
        opener: StudyOpener,
        panes: Panes,
        reading: ReadingState,
        executor: TaskExecutor,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._opener = opener
        self._panes = panes
        self._reading = reading
        self._executor = executor
        self._services = services
        self._wanted: tuple[Path, str, str] | None = None
        # The picture that has arrived is painted first.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)
        for changed in (opener.listing_changed, panes.loading_changed):
            changed.connect(lambda _is_busy: self._soon.start())

    def load(self, path: Path, device: str, *, or_else: str = "") -> None:
        """Load a model onto a device; what is opened in the same turn of the event loop comes before it.

        ``or_else``: the device for where the first one cannot be used.
        """
        self._wanted = path, device, or_else
        self._soon.start()

    def close(self) -> None:
        """Load nothing any more."""
        self._wanted = None

    @Slot()
    def _start(self) -> None:
        is_searching = self._opener.is_listing and self._study.current < 0
        if self._wanted is None or is_searching or self._panes.are_loading:
            return
        path, device, or_else = self._wanted
        self._wanted = None

        def fail(error: XrayViewerError) -> None:
            if or_else not in ("", device) and isinstance(error, DeviceError):
                self.failed.emit(str(error))
                self.load(path, or_else)
            else:
                self._fail(error)

        self._executor.start(lambda _task: self._services.load(path, device), self._reading.set_model, fail)

    def _fail(self, error: XrayViewerError) -> None:
        self._reading.set_problem(str(error))
        self.failed.emit(str(error))
