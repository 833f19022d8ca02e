"""Thumbnails made in the background: those that were asked for last come first, and few are kept.

A view asks for a thumbnail whenever it draws an image, so whatever is on the screen is asked for, in the order in
which it is drawn, and nothing else is, however many rows there are and however they are sorted.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.picture import PictureCache
from xray_viewer.app.services import Services
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.thumbnail import make_thumbnail


@dataclass(frozen=True, eq=False)
class Thumbnail:
    """``pixels``: shape (rows, columns[, 3]), uint8; None for a file that cannot be shown."""

    pixels: NDArray[np.uint8] | None


@dataclass(frozen=True)
class ThumbnailLimits:
    """How many thumbnails may wait to be made, and how many are kept: of 16 KB each, or 48 in colour."""

    waiting: int = 64  # the rows of two views on a tall screen
    kept: int = 1024


class ThumbnailMaker(QObject):
    """Makes thumbnails one at a time, from radiographs that are at hand or else from their files.

    ``made``: the file whose thumbnail is there now, or failed, or is to be asked for again.
    """

    made = Signal(object)

    def __init__(
        self,
        pictures: PictureCache,
        executor: TaskExecutor,
        services: Services,
        limits: ThumbnailLimits | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._executor = executor
        self._services = services
        self._limits = ThumbnailLimits() if limits is None else limits
        self._kept: OrderedDict[Path, Thumbnail] = OrderedDict()
        self._asked: dict[Path, None] = {}
        self._waiting: dict[Path, None] = {}
        self._making: dict[Path, Task] = {}
        self._is_held = False
        # What is drawn at one go is asked for in one request, in its order.
        self._request = QTimer(self, singleShot=True, interval=0)
        self._request.timeout.connect(self._take_request)

    @property
    def waiting(self) -> list[Path]:
        """The files whose thumbnails are still to be begun, the next one first."""
        return list(self._waiting)

    @property
    def is_busy(self) -> bool:
        """Whether a thumbnail that was asked for is not there yet."""
        return bool(self._asked or self._waiting or self._making)

    def get(self, path: Path) -> Thumbnail | None:
        """Give a file's thumbnail, or None and ask for it to be made."""
        kept = self._kept.get(path)
        if kept is not None:
            self._kept.move_to_end(path)
        elif path not in self._making:
            self._asked[path] = None
            self._request.start()
        return kept

    def offer(self, path: Path, radiograph: Radiograph) -> None:
        """Use a radiograph that was read for something else, if its thumbnail waits for it, or failed before."""
        kept = self._kept.get(path)
        has_failed = kept is not None and kept.pixels is None
        is_wanted = has_failed or path in self._waiting or path in self._asked
        if is_wanted and radiograph.frame == 0 and path not in self._making:
            self._waiting.pop(path, None)
            self._make(path, lambda: make_thumbnail(radiograph))

    @Slot(bool)
    def hold(self, is_held: bool) -> None:
        """Begin nothing while the picture that is looked at is on its way to the screen."""
        self._is_held = is_held
        self._next()

    def drop(self, path: Path) -> None:
        """Let go of the thumbnail of a file that has been replaced; drawing the file asks for a new one."""
        self._kept.pop(path, None)
        task = self._making.pop(path, None)
        if task is not None:
            task.cancel()
            self._next()

    @Slot()
    def make_failed_again(self) -> None:
        """Let go of those that failed, as when their drive is back; drawing their files asks for new ones."""
        failed = [path for path, kept in self._kept.items() if kept.pixels is None]
        # What is being made may be about to fail.
        doubtful = [*failed, *self._making]
        for path in doubtful:
            self.drop(path)
        for path in doubtful:
            self.made.emit(path)

    @Slot()
    def clear(self) -> None:
        """Drop all, as when another study is opened: a file may have changed meanwhile."""
        for task in self._making.values():
            task.cancel()
        for each in (self._kept, self._asked, self._waiting, self._making):
            each.clear()

    def stop(self) -> None:
        """Drop all, and begin nothing any more."""
        self.clear()
        self._is_held = True

    @Slot()
    def _take_request(self) -> None:
        # Should more be asked for at one go than may wait, the newest count here too.
        newest = islice(self._asked, max(len(self._asked) - self._limits.waiting, 0), None)
        wanted = (path for path in (*newest, *self._waiting) if path not in self._kept and path not in self._making)
        self._waiting = dict.fromkeys(islice(dict.fromkeys(wanted), self._limits.waiting))
        self._asked = {}
        self._next()

    def _next(self) -> None:
        if self._is_held or self._making or not self._waiting:
            return
        path = next(iter(self._waiting))
        del self._waiting[path]
        picture = self._pictures.get(path)
        if picture is None:
            self._make(path, lambda: self._services.read_thumbnail(path))
        else:
            small = replace(picture.radiograph, stored_values=picture.levels[-1])
            self._make(path, lambda: make_thumbnail(small))

    def _make(self, path: Path, make: Callable[[], NDArray[np.uint8]]) -> None:
        self._making[path] = self._executor.start(
            lambda _task: Thumbnail(make()), partial(self._keep, path), partial(self._fail, path)
        )

    def _fail(self, path: Path, _error: XrayViewerError) -> None:
        # The reason stands beside it, or will once the picture is looked at.
        self._keep(path, Thumbnail(None))

    def _keep(self, path: Path, thumbnail: Thumbnail) -> None:
        del self._making[path]
        self._kept[path] = thumbnail
        self._kept.move_to_end(path)
        while len(self._kept) > self._limits.kept:
            self._kept.popitem(last=False)
        self._next()
        self.made.emit(path)
