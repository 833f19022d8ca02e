"""pyqtgraph's ImageView, driven by its functions."""

from pathlib import Path

import numpy as np
import pyqtgraph
from PIL import Image

from tests.benchmarks.painting import Painting
from tests.benchmarks.plain_reading import read_plainly
from tests.benchmarks.viewers import SIZE

_STEP = 12


class PyqtgraphWindow:
    """One ImageView."""

    def __init__(self) -> None:
        pyqtgraph.setConfigOptions(imageAxisOrder="row-major")
        self._application = pyqtgraph.mkQApp()

    def open(self, path: Path) -> None:
        Image.MAX_IMAGE_PIXELS = None
        values = self._values = np.asarray(Image.open(path))
        self._view = pyqtgraph.ImageView()
        self._view.ui.graphicsView.setFixedSize(*SIZE)
        self._view.show()
        self._painting = Painting(self._view.ui.graphicsView.viewport())
        self._view.setImage(values)
        self._low, self._high = self._view.getLevels()
        self.paint()
        self._painting.check_is_whole()

    def read(self) -> None:
        self._reading = read_plainly(self._values)

    def show_at(self, scale: float | None) -> None:
        box = self._view.getView()
        box.autoRange()
        if scale is not None:
            now = 1 / box.viewPixelSize()[0]
            box.scaleBy((now / scale, now / scale))

    def change_window(self, frame: int, _direction: int) -> None:
        step = (self._high - self._low) * 0.005 * (frame % 32)
        self._view.setLevels(self._low + step, self._high - step)

    def pan(self, direction: int) -> None:
        box = self._view.getView()
        width, height = box.viewPixelSize()
        box.translateBy((-_STEP * direction * width, -_STEP * direction * height))

    def zoom(self, direction: int) -> None:
        factor = 2 ** (-direction / 16)
        self._view.getView().scaleBy((factor, factor))

    def settle(self) -> float | None:
        return None

    def paint(self) -> None:
        self._painting.finish()
