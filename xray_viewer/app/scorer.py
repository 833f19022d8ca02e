"""The model reads the whole study in the background, and what the reader looks at first."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from xray_viewer.app.entry import Progress
from xray_viewer.app.inbox import Inbox
from xray_viewer.app.kept_scores import KeptScores, give_score
from xray_viewer.app.picture import PictureCache
from xray_viewer.app.reach import StudyReach
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.core.pace import Pace

if TYPE_CHECKING:
    from xray_viewer.review.pipeline import Request, ScoringPipeline
    from xray_viewer.review.score import Outcome, Score


class StudyScorer(QObject):
    """Starts with the current image and what is near it. Paused or cancelled, it still reads what is looked at.

    ``neighbours`` gives the images that are likely to be looked at after one.
    ``content_read``: a file was read, with its path and what is known of its content.
    """

    state_changed = Signal()
    content_read = Signal(object, object)
    _reported = Signal()

    def __init__(
        self,
        study: StudyState,
        reading: ReadingState,
        cache: PictureCache,
        kept: KeptScores,
        reach: StudyReach,
        services: Services,
        neighbours: Callable[[int], Iterable[int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._reading = reading
        self._cache = cache
        self._kept = kept
        self._reach = reach
        self._services = services
        self._neighbours = neighbours
        self._pipeline: ScoringPipeline | None = None
        self._closing: list[ScoringPipeline] = []
        self._inbox = Inbox(lambda: None)
        # What each request is about, and the request of each image: an image may be asked about again meanwhile.
        self._asked: dict[int, int] = {}
        self._keys: dict[int, int] = {}
        # A time before each request's file is read, in nanoseconds since 1970; none where it was read before.
        self._since: dict[int, int] = {}
        self._numbers = count()
        self._pace = Pace()
        self._is_paused = False
        self._is_cancelled = False
        self._jobs: int | None = None
        self._is_held = False
        self._reported.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        study.cleared.connect(self._start_over)
        study.added.connect(self.feed)
        study.current_changed.connect(self.feed)
        study.renewed.connect(self._start_anew)
        reading.model_changed.connect(self._change_model)
        kept.waiting.connect(self.feed)
        reach.changed.connect(self.feed)

    @property
    def is_stopped(self) -> bool:
        """Whether the reader has paused or cancelled it."""
        return self._is_paused

    @property
    def is_cancelled(self) -> bool:
        """Whether the reader has cancelled it."""
        return self._is_cancelled

    @property
    def rate(self) -> float | None:
        """How many images a second it reads of late, None while nothing can be said."""
        return self._pace.rate(monotonic())

    def seconds_left(self, images: int) -> float | None:
        """Say how long so many more images will take, None while nothing can be said."""
        return self._pace.seconds_left(images, monotonic())

    @Slot(bool)
    def hold(self, is_held: bool) -> None:
        """Begin nothing while the picture that is looked at is on its way to the screen."""
        self._is_held = is_held
        self.feed()

    @property
    def usual_jobs(self) -> int:
        """How many files are read side by side where nobody says it."""
        from xray_viewer.review.pipeline import usual_jobs

        return usual_jobs()

    def use_jobs(self, jobs: int | None) -> None:
        """Read and judge so many files side by side, None for as many as is usual; what is under way begins anew."""
        if jobs != self._jobs:
            self._jobs = jobs
            for index in self._asked.values():
                if self._study.entries[index].progress is Progress.READING:
                    self._study.set_progress(index, Progress.WAITING)
            self._change_model()

    def pause(self) -> None:
        """Leave the images that are not begun, until it is resumed."""
        self._stop(is_cancelled=False)

    def cancel(self) -> None:
        """Leave the images that are not begun, as something that is not wanted."""
        self._stop(is_cancelled=True)

    def resume(self) -> None:
        """Go on with the images that are not yet read."""
        self._is_paused = self._is_cancelled = False
        self._pace.start(monotonic())
        self.state_changed.emit()
        self.feed()

    def close(self) -> None:
        """Begin nothing more. ``join`` waits for what is under way."""
        self._end_pipeline()

    def join(self) -> None:
        """Wait for what is under way, which those that decode may have to be stopped for."""
        for pipeline in self._closing:
            pipeline.join()

    def _stop(self, *, is_cancelled: bool) -> None:
        self._is_paused, self._is_cancelled = True, is_cancelled
        self.state_changed.emit()
        self.feed()

    @Slot()
    def feed(self) -> None:
        """See to it that what should be read next is on its way, and nothing else that is not yet begun."""
        if self._pipeline is None:
            return
        for key in self._pipeline.withdraw():
            self._forget(key)
        if self._is_held or self._study.current < 0 or self._reach.bars_all:
            return
        was_idle = not self._asked
        requests = self._next_requests()
        if was_idle and requests:
            self._pace.start(monotonic())
        self._pipeline.ask(requests)

    def _next_requests(self) -> list[Request]:
        from xray_viewer.review.pipeline import Request, enough_ahead

        requests: list[Request] = []
        classifier = self._reading.classifier
        most = 0 if classifier is None else enough_ahead(batch=classifier.batch) - len(self._asked)
        for index in self._in_order():
            is_current = index == self._study.current
            if len(requests) >= max(most, is_current) or (self._is_paused and not is_current):
                break
            path = self._study.entries[index].path
            if index not in self._keys and not self._reach.is_barred(path):
                at_hand = self._cache.get(path) if is_current else None
                radiograph = None if at_hand is None else at_hand.radiograph
                key = next(self._numbers)
                self._asked[key], self._keys[index] = index, key
                self._since[key] = 0 if radiograph is not None else time.time_ns()
                requests.append(Request(key, path, is_current, radiograph))
        return requests

    def _forget(self, key: int) -> int | None:
        """Want the answer to a request no more; give the image that it is about, if it was wanted."""
        self._since.pop(key, None)
        index = self._asked.pop(key, None)
        if index is not None:
            del self._keys[index]
        return index

    def _in_order(self) -> Iterator[int]:
        """Give the images that wait, those of the list's order first that are next to what is looked at; some twice."""
        current = self._study.current
        for index in (current, *self._neighbours(current)):
            if self._study.entries[index].progress is Progress.WAITING:
                yield index
        yield from self._study.waiting()

    @Slot()
    def _change_model(self) -> None:
        from xray_viewer.review.pipeline import ScoringPipeline
        from xray_viewer.review.score import Failure

        self._end_pipeline()
        classifier = self._reading.classifier
        if classifier is not None:
            inbox = self._inbox = Inbox(self._reported.emit)
            keeper = self._kept.keeper

            def report(key: int, outcome: Outcome | None) -> None:
                # On the pipeline's thread: the files of a drive that is gone fail faster than the window can look.
                if isinstance(outcome, Failure) and outcome.is_of_access:
                    pipeline.hold()
                inbox.put(key, outcome)

            pipeline = self._pipeline = ScoringPipeline(
                classifier,
                report,
                jobs=self._jobs,
                runs=self._jobs,
                prepare=self._services.prepare,
                kept=_find_nothing if keeper is None else keeper.find,
            )
        self.feed()

    def _end_pipeline(self) -> None:
        if self._pipeline is not None:
            self._pipeline.close()
            self._closing = [pipeline for pipeline in (*self._closing, self._pipeline) if pipeline.is_at_work]
            self._pipeline = None
        # What an old pipeline may still report goes nowhere.
        self._inbox = Inbox(lambda: None)
        self._asked.clear()
        self._keys.clear()
        self._since.clear()

    @Slot()
    def _start_over(self) -> None:
        self._is_paused = self._is_cancelled = False
        self._change_model()
        self.state_changed.emit()

    @Slot(int)
    def _start_anew(self, index: int) -> None:
        """What was asked of the file before is no answer for the one that has taken its place."""
        key = self._keys.pop(index, None)
        if key is not None:
            del self._asked[key], self._since[key]
        self.feed()

    @Slot()
    def _settle(self) -> None:
        scored = 0
        for key, outcome in self._inbox.take():
            since = self._since.get(key, 0)
            if outcome is None:
                begun = self._asked.get(key)
                # A score that was kept may have come meanwhile.
                if begun is not None and self._study.entries[begun].progress is Progress.WAITING:
                    self._study.set_progress(begun, Progress.READING)
            elif (index := self._forget(key)) is not None:
                scored += 1
                self._give(index, outcome, since)
        self._pace.add(scored, monotonic())
        self._reading.look_at_device()
        self.feed()

    def _give(self, index: int, outcome: Outcome, since: int) -> None:
        from xray_viewer.review.known_files import ReadContent
        from xray_viewer.review.score import Failure

        path = self._study.entries[index].path
        if isinstance(outcome, Failure):
            if outcome.is_of_model:
                self._study.set_model_failed(index, outcome.reason)
            elif outcome.is_of_access:
                self._reach.doubt(index, outcome.reason)
            else:
                self._study.set_failed(index, outcome.reason)
        else:
            if self._kept.keeper is not None:
                self._kept.keeper.keep(path, outcome)
            give_score(self._study, index, outcome)
        if outcome.sha256:
            self.content_read.emit(path, ReadContent(outcome.sha256, since))


def _find_nothing(_sha256: str) -> Score | None:
    return None
