"""Which devices this computer can run the model on, found out off the main thread."""

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.services import Services
from xray_viewer.app.tasks import TaskExecutor


class DeviceLister(QObject):
    """``listed``: what each is asked for as, and its description."""

    listed = Signal(object)

    def __init__(self, executor: TaskExecutor, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._services = services

    def request(self) -> None:
        """Look what there is."""
        # Where ONNX Runtime is broken the window says so already, and there is nothing to choose.
        self._executor.start(lambda _task: self._services.devices(), self.listed.emit, lambda _error: None)
