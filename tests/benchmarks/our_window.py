"""Our window, driven by the pointer and the wheel."""

import math
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

# The program imports it when it first needs it; the peers' libraries are there before the clock starts too.
import xray_viewer.readers.raster  # noqa: F401
from tests.benchmarks.painting import Painting
from tests.benchmarks.viewers import SIZE
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.installation import shipped_model_path
from xray_viewer.ui.main_window import MainWindow

_STEP = 12
# A decoder does not say when it is ready: some tenths of a second after it was started.
_DECODER_SECONDS = 1.0
# PictureView doubles the scale with four notches of a wheel.
_WHEEL_TO_DOUBLE = 480
_WHEEL_STEP = 30


class OurWindow:
    """Our whole window: study, picture and reading."""

    def __init__(self) -> None:
        self._application = QApplication([])
        self._folder = tempfile.TemporaryDirectory()
        self._dragged: Qt.MouseButton | None = None
        # Ready as the peers' libraries are; that a start with a file has to wait for them is measured by itself.
        Services().start_decoders()
        time.sleep(_DECODER_SECONDS)

    def open(self, path: Path) -> None:
        store = QSettings(str(Path(self._folder.name) / "settings.ini"), QSettings.Format.IniFormat)
        self._session = Session(Settings(store))
        window = self._window = MainWindow(self._session)
        self._view = window.picture
        self._view.setFixedSize(*SIZE)
        window.show()
        self._painting = Painting(self._view)
        loop = QEventLoop()
        viewer = self._session.viewer
        viewer.picture_changed.connect(lambda: viewer.picture is not None and loop.quit())
        window.open([path])
        loop.exec()
        self.paint()
        self._painting.check_is_whole()

    def read(self) -> None:
        self._session.load_model(shipped_model_path(), "cpu")
        loop = QEventLoop()
        self._session.counts.changed.connect(lambda: self._session.counts.tally.to_read == 0 and loop.quit())
        loop.exec()

    def show_at(self, scale: float | None) -> None:
        self._view.fit()
        viewport = self._view.viewport
        if scale == 1:
            self._view.show_actual_size()
        elif scale is not None and viewport is not None:
            self._wheel(round(_WHEEL_TO_DOUBLE * math.log2(scale / viewport.scale)))

    def change_window(self, _frame: int, direction: int) -> None:
        self._drag(Qt.MouseButton.LeftButton, direction)

    def pan(self, direction: int) -> None:
        self._drag(Qt.MouseButton.MiddleButton, direction)

    def zoom(self, direction: int) -> None:
        self._wheel(direction * _WHEEL_STEP)

    def settle(self) -> float | None:
        if self._view._renderer.is_sharp:
            return None
        start = time.perf_counter()
        while not self._view._renderer.is_sharp:
            QApplication.processEvents()
        self.paint()
        return 1000 * (time.perf_counter() - start)

    def paint(self) -> None:
        self._painting.finish()

    @property
    def _middle(self) -> QPointF:
        return QPointF(self._view.width() / 2, self._view.height() / 2)

    def _drag(self, button: Qt.MouseButton, direction: int) -> None:
        if button is not self._dragged:
            self._at = self._middle
            self._mouse(QMouseEvent.Type.MouseButtonPress, button, button)
            self._dragged = button
        self._at += QPointF(_STEP, _STEP) * direction
        self._mouse(QMouseEvent.Type.MouseMove, Qt.MouseButton.NoButton, button)

    def _wheel(self, delta: int) -> None:
        event = QWheelEvent(
            self._middle,
            self._view.mapToGlobal(self._middle),
            QPointF().toPoint(),
            QPointF(0, delta).toPoint(),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's order of arguments
        )
        QApplication.sendEvent(self._view, event)

    def _mouse(self, kind: QMouseEvent.Type, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        at = self._view.mapToGlobal(self._at)
        event = QMouseEvent(kind, self._at, at, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._view, event)
