"""napari, driven by its own model; it needs OpenGL."""

from pathlib import Path

import napari
import numpy as np
from PIL import Image
from qtpy.QtWidgets import QApplication
from vispy import gloo

from tests.benchmarks.painting import Painting
from tests.benchmarks.plain_reading import read_plainly
from tests.benchmarks.viewers import SIZE

_STEP = 12


class NapariWindow:
    """One viewer with one image layer."""

    def __init__(self) -> None:
        self._application = QApplication.instance() or QApplication([])

    def open(self, path: Path) -> None:
        Image.MAX_IMAGE_PIXELS = None
        values = self._values = np.asarray(Image.open(path))
        self._viewer = napari.Viewer(show=False)
        self._viewer.window._qt_viewer.canvas.native.setFixedSize(*SIZE)
        self._layer = self._viewer.add_image(values)
        self._low, self._high = self._layer.contrast_limits
        self._viewer.show()
        self._painting = Painting(self._viewer.window._qt_viewer.canvas.native)
        self.paint()
        self._painting.check_is_whole()

    def read(self) -> None:
        self._reading = read_plainly(self._values)

    def show_at(self, scale: float | None) -> None:
        self._viewer.reset_view()
        if scale is not None:
            self._viewer.camera.zoom = scale

    def change_window(self, frame: int, _direction: int) -> None:
        step = (self._high - self._low) * 0.005 * (frame % 32)
        self._layer.contrast_limits = (self._low + step, self._high - step)

    def pan(self, direction: int) -> None:
        step = _STEP * direction / self._viewer.camera.zoom
        z, y, x = self._viewer.camera.center
        self._viewer.camera.center = (z, y - step, x - step)

    def zoom(self, direction: int) -> None:
        self._viewer.camera.zoom *= 2 ** (direction / 16)

    def settle(self) -> float | None:
        return None

    def paint(self) -> None:
        self._painting.finish()
        # OpenGL draws when it likes; a frame is there once it is done.
        gloo.finish()
