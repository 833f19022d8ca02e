"""The model reads the whole study in the background, and what the reader looks at first."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.picture import PictureCache
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.services import Services
from xray_viewer.app.study import Progress, Scoring, StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.app.viewing import reason_of
from xray_viewer.core.assessment import Assessment
from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import XrayViewerError
from xray_viewer.core.radiograph import Radiograph

if TYPE_CHECKING:
    from xray_viewer.inference import Classifier

# Each holds a whole radiograph: one with the network and one being read keep it busy. The image that is looked at
# may come on top, once.
_IN_FLIGHT = 2


@dataclass(frozen=True, eq=False)
class _Read:
    """A radiograph, and how long it took to read it."""

    radiograph: Radiograph
    seconds: float = 0.0


@dataclass(frozen=True)
class Lanes:
    """Where work goes: reading in parallel, the network one by one."""

    reading: TaskExecutor
    network: TaskExecutor


class StudyScorer(QObject):
    """Starts with the current image and goes on to the end and round. Stopped, it still reads what is looked at."""

    state_changed = Signal()
    radiograph_read = Signal(object, object)

    def __init__(
        self,
        study: StudyState,
        reading: ReadingState,
        cache: PictureCache,
        lanes: Lanes,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        self._cache = cache
        self._lanes = lanes
        self._services = services
        self._tasks: dict[int, Task] = {}
        self._is_stopped = False
        self._is_held = False
        study.cleared.connect(self._start_over)
        study.added.connect(self._feed)
        study.renewed.connect(self._start_anew)
        reading.model_changed.connect(self._feed)

    @property
    def is_stopped(self) -> bool:
        """Whether the reader has stopped it."""
        return self._is_stopped

    @Slot(bool)
    def hold(self, is_held: bool) -> None:
        """Start nothing while the picture that is looked at is on its way to the screen."""
        self._is_held = is_held
        self._feed()

    def stop(self) -> None:
        """Leave the images that are not yet read; what is under way counts as not read."""
        self._is_stopped = True
        self._cancel_all()
        self.state_changed.emit()
        self._feed()

    def resume(self) -> None:
        """Go on with the images that are not yet read."""
        self._is_stopped = False
        self.state_changed.emit()
        self._feed()

    @Slot()
    def _start_over(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._is_stopped = False
        self.state_changed.emit()

    @Slot(int)
    def _start_anew(self, index: int) -> None:
        task = self._tasks.pop(index, None)
        if task is not None:
            task.cancel()
        self._feed()

    def _cancel_all(self) -> None:
        tasks, self._tasks = self._tasks, {}
        for index, task in tasks.items():
            task.cancel()
            self._study.set_progress(index, Progress.WAITING)

    @Slot()
    def _feed(self) -> None:
        classifier = self._reading.classifier
        if classifier is None or self._is_held or self._study.current < 0:
            return
        while (index := self._next()) is not None:
            self._start(index, classifier)

    def _next(self) -> int | None:
        for index in self._study.waiting():
            is_current = index == self._study.current
            if len(self._tasks) >= _IN_FLIGHT + is_current or (self._is_stopped and not is_current):
                return None
            if index not in self._tasks:
                return index
        return None

    def _start(self, index: int, classifier: Classifier) -> None:
        entry = self._study.entries[index]
        picture = self._cache.get(entry.path)
        if picture is not None:
            self._score(index, classifier, _Read(picture.radiograph))
        else:
            self._tasks[index] = self._lanes.reading.start(
                lambda _task: self._read(entry.path),
                partial(self._take, index, classifier),
                partial(self._fail, index),
            )
        self._study.set_progress(index, Progress.READING)

    def _read(self, path: Path) -> _Read:
        start = time.perf_counter()
        return _Read(self._services.read(path), time.perf_counter() - start)

    def _take(self, index: int, classifier: Classifier, read: _Read) -> None:
        self.radiograph_read.emit(self._study.entries[index].path, read.radiograph)
        self._score(index, classifier, read)

    def _score(self, index: int, classifier: Classifier, read: _Read) -> None:
        self._tasks[index] = self._lanes.network.start(
            lambda _task: self._predict(read, classifier), partial(self._done, index), partial(self._fail_model, index)
        )

    def _predict(self, read: _Read, classifier: Classifier) -> tuple[Prediction, Assessment, Scoring]:
        start = time.perf_counter()
        prediction, assessment = self._services.score(read.radiograph, classifier)
        milliseconds = round(1000 * (read.seconds + time.perf_counter() - start))
        scoring = Scoring(read.radiograph.facts, classifier.sha256, classifier.device.name, milliseconds)
        return prediction, assessment, scoring

    def _done(self, index: int, answer: tuple[Prediction, Assessment, Scoring]) -> None:
        del self._tasks[index]
        self._study.set_read(index, *answer)
        self._feed()

    def _fail(self, index: int, error: XrayViewerError) -> None:
        del self._tasks[index]
        self._study.set_failed(index, reason_of(error))
        self._feed()

    def _fail_model(self, index: int, error: XrayViewerError) -> None:
        del self._tasks[index]
        self._study.set_model_failed(index, reason_of(error))
        self._feed()
