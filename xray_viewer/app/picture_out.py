"""The picture as it is displayed, taken out of the program: to a file or to the clipboard, off the main thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.burned_in import may_hold_text
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.core.grayscale import display_values
from xray_viewer.core.radiograph import Radiograph, StoredValues
from xray_viewer.core.view_renderer import ViewRenderer
from xray_viewer.core.viewport import Viewport
from xray_viewer.review.whole_file import check_spares, check_writable, write_whole

T = TypeVar("T")
# Puts over displayed pixels what belongs there; Qt's painting is no part of this layer.
Painter = Callable[[NDArray[np.uint8]], T]


@dataclass(frozen=True, eq=False)
class Displayed:
    """All that is needed to draw a picture as it is displayed now; nothing of it changes any more.

    ``viewport``: what of it is in view, None for all of it at full resolution.
    """

    radiograph: Radiograph
    levels: Sequence[StoredValues]
    table: NDArray[np.uint8]
    viewport: Viewport | None = None

    def pixels(self) -> NDArray[np.uint8]:
        """Draw it: shape (rows, columns) or (rows, columns, 3), black where the view sees nothing of the picture."""
        if self.viewport is None:
            # Turned, it is a view that is slow to look up.
            return display_values(self.levels[0].copy(), self.table)
        renderer = ViewRenderer()
        renderer.render(self.levels, self.viewport, self.table, self.radiograph.pixel_padding)
        rendering = renderer.finish()
        shape = (self.viewport.view_height, self.viewport.view_width, *self.levels[0].shape[2:])
        canvas: NDArray[np.uint8] = np.zeros(shape, dtype=np.uint8)
        if rendering is not None:
            rows, columns = rendering.pixels.shape[:2]
            canvas[rendering.top : rendering.top + rows, rendering.left : rendering.left + columns] = rendering.pixels
        return canvas


def displayed(viewer: ViewerState, viewport: Viewport | None = None) -> Displayed | None:
    """Note how a viewer displays its picture, None without one."""
    if viewer.picture is None:
        return None
    return Displayed(viewer.picture.radiograph, viewer.levels, viewer.table, viewport)


class PictureOut(QObject):
    """``looked``: whether text seems to be burned into what was asked about, or nobody could look.

    ``failed``: a sentence.

    ``copied``: an image for the clipboard, and whether text seems to be in it. ``saved``: the file's name.
    """

    looked = Signal(bool)
    copied = Signal(object, bool)
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, study: StudyState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._executor = TaskExecutor(2, "picture out", self)
        self._look: Task | None = None

    def look(self, picture: Displayed) -> None:
        """Find out whether text seems to be burned into a picture; what was asked before is dropped."""
        self.stop_looking()
        self._look = self._executor.start(
            lambda _task: may_hold_text(picture.radiograph, picture.pixels()), self.looked.emit, self._fail_to_look
        )

    def stop_looking(self) -> None:
        """Want no answer any more."""
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def copy(self, picture: Displayed, paint: Painter[Any]) -> None:
        """Draw a picture for the clipboard."""

        def draw(_task: Task) -> tuple[Any, bool]:
            pixels = picture.pixels()
            return paint(pixels), may_hold_text(picture.radiograph, pixels)

        self._executor.start(draw, lambda drawn: self.copied.emit(*drawn), self._fail)

    def save(self, picture: Displayed, path: Path, paint: Painter[bytes]) -> None:
        """Draw a picture and write it to a file, whole or not at all; ``paint`` gives the file's content.

        No image of the study is replaced.
        """
        images = [entry.path for entry in self._study.entries]

        def write(_task: Task) -> str:
            check_writable(path)
            check_spares(path, images)
            write_whole(path, paint(picture.pixels()))
            return path.name

        self._executor.start(write, self.saved.emit, self._fail)

    def close(self) -> None:
        """Wait for what is being written."""
        self._executor.close()

    def _fail_to_look(self, error: XrayViewerError) -> None:
        # Where nobody has looked there may be text.
        self.looked.emit(True)  # noqa: FBT003
        self._fail(error)

    def _fail(self, error: XrayViewerError) -> None:
        self.failed.emit(str(error))
