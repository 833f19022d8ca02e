"""The one pipeline that scores: files are read side by side, and the network gets their pictures in batches.

Who uses it says which files come next and may change its mind about those that are not begun; so what is looked at
comes first, and it is the user who bounds how much is on its way.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from xray_viewer.core.assessment import assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import FileAccessError, ModelError, ReadError
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.inference import BATCH, Classifier
from xray_viewer.inference.runtime import usable_cpu_count
from xray_viewer.readers import PreparedPicture, content_sha256, prepare_picture
from xray_viewer.readers.prepared import prepared_from
from xray_viewer.review.score import Failure, Outcome, Score

_MOST_SIDE_BY_SIDE = 8
# A batch that is not full starts after so long, or as soon as no file is being read.
_PATIENCE_SECONDS = 0.1
# What is looked at waits for the batches under way: those of a slow network are smaller.
_LONGEST_BATCH_SECONDS = 0.25

Prepare = Callable[[Path, Preparation], PreparedPicture]
Report = Callable[[int, Outcome | None], None]


@dataclass(frozen=True, eq=False)
class Request:
    """One file to be scored. ``key``: what the one who asks knows it by.

    ``is_urgent``: somebody waits for it, so it does not wait for a batch to fill. ``radiograph``: what the file holds,
    if it is at hand.
    """

    key: int
    path: Path
    is_urgent: bool = False
    radiograph: Radiograph | None = None


@dataclass(frozen=True, eq=False)
class _Ready:
    request: Request
    picture: PreparedPicture
    seconds: float


def usual_jobs() -> int:
    """Say how many files are read at once where nobody says it."""
    return min(_MOST_SIDE_BY_SIDE, usable_cpu_count())


def enough_ahead(jobs: int | None = None, batch: int = BATCH) -> int:
    """Say how many files should be on their way so that neither the reading nor the network waits.

    ``batch``: how many pictures the network takes at once.
    """
    return (jobs or usual_jobs()) + 2 * _room(batch)


def _room(batch: int) -> int:
    """How many prepared pictures wait for the network at most: a batch for each run, and one that fills."""
    return batch * (usual_jobs() + 1)


class ScoringPipeline:
    """Scores files until it is closed. Its methods may be called from any thread, and return at once.

    ``report`` is called from its threads: with None when a file is begun, and with what became of it, whatever happens
    to it. ``jobs`` files are read and ``runs`` batches judged side by side; None is as many as is usual. ``kept`` is
    asked for the score of a content before the network is.
    """

    def __init__(
        self,
        classifier: Classifier,
        report: Report,
        *,
        jobs: int | None = None,
        runs: int | None = None,
        prepare: Prepare = prepare_picture,
        kept: Callable[[str], Score | None] = lambda _sha256: None,
    ) -> None:
        self._classifier = classifier
        self._report = report
        self._prepare = prepare
        self._kept = kept
        self._waiting: deque[Request] = deque()
        self._ready: deque[_Ready] = deque()
        self._being_read = 0
        self._batch = classifier.batch
        self._is_closed = False
        self._is_held = False
        self._changed = threading.Condition()
        work = [self._read_files] * (jobs or usual_jobs()) + [self._run_network] * (runs or usual_jobs())
        # Of their own accord they end after what they are at; a file on a drive that hangs must not keep the program.
        self._threads = [threading.Thread(target=each, name="xray-viewer-score", daemon=True) for each in work]
        for thread in self._threads:
            thread.start()

    def ask(self, requests: Iterable[Request]) -> None:
        """Score these files too, after those that were asked for before."""
        with self._changed:
            self._is_held = False
            self._waiting.extend(requests)
            self._changed.notify_all()

    def withdraw(self) -> list[int]:
        """Take back all that is not begun; give their keys. The others will be reported."""
        with self._changed:
            keys = [request.key for request in self._waiting]
            self._waiting.clear()
        return keys

    def hold(self) -> None:
        """Begin nothing more before something is asked for again."""
        with self._changed:
            self._is_held = True

    def close(self) -> None:
        """Begin nothing more, and report nothing more."""
        with self._changed:
            self._is_closed = True
            self._waiting.clear()
            self._ready.clear()
            self._changed.notify_all()

    @property
    def is_at_work(self) -> bool:
        """Whether, after ``close``, anything is still under way."""
        return any(thread.is_alive() for thread in self._threads)

    def join(self) -> None:
        """Wait, after ``close``, for what is under way."""
        for thread in self._threads:
            thread.join()

    def _tell(self, key: int, outcome: Outcome | None) -> None:
        if not self._is_closed:
            self._report(key, outcome)

    def _read_files(self) -> None:
        while (request := self._next_file()) is not None:
            self._tell(request.key, None)
            outcome = self._read(request)
            with self._changed:
                self._being_read -= 1
                if isinstance(outcome, _Ready):
                    if request.is_urgent:
                        self._ready.appendleft(outcome)
                    else:
                        self._ready.append(outcome)
                self._changed.notify_all()
            if not isinstance(outcome, _Ready):
                self._tell(request.key, outcome)

    def _next_file(self) -> Request | None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._may_read)
            if self._is_closed:
                return None
            self._being_read += 1
            return self._waiting.popleft()

    @property
    def _may_read(self) -> bool:
        has_room = len(self._ready) + self._being_read < _room(self._classifier.batch)
        return not self._is_held and bool(self._waiting) and (has_room or self._waiting[0].is_urgent)

    def _read(self, request: Request) -> _Ready | Outcome:
        start = time.perf_counter()
        preparation = self._classifier.spec.preparation
        try:
            picture = None if request.radiograph is None else prepared_from(request.radiograph, preparation)
            if picture is None:
                picture = self._prepare(request.path, preparation)
            kept = self._kept(picture.sha256)
        except Exception as error:  # a file that fails is a row, whatever it fails with
            is_of_access = isinstance(error, FileAccessError)
            # On a drive that is gone each attempt may take its time.
            sha256 = "" if is_of_access else content_sha256(request.path)
            return Failure(reason_of(error), sha256, milliseconds=_milliseconds(start), is_of_access=is_of_access)
        return _Ready(request, picture, time.perf_counter() - start) if kept is None else kept

    def _run_network(self) -> None:
        while batch := self._next_batch():
            for ready, outcome in zip(batch, self._scored(batch), strict=True):
                self._tell(ready.request.key, outcome)

    def _next_batch(self) -> list[_Ready]:
        """Wait for pictures; none is the end."""
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._is_closed or self._ready)
                if self._is_closed:
                    return []
                self._changed.wait_for(lambda: self._is_closed or self._is_due, _PATIENCE_SECONDS)
                # Another run may have taken them meanwhile.
                batch = [self._ready.popleft() for _ in range(min(self._batch, len(self._ready)))]
                if batch:
                    self._changed.notify_all()
                    return batch

    @property
    def _is_due(self) -> bool:
        is_full = len(self._ready) >= self._batch
        return is_full or not self._being_read or not self._ready or self._ready[0].request.is_urgent

    def _scored(self, batch: Sequence[_Ready]) -> list[Outcome]:
        start = time.perf_counter()
        try:
            predictions = self._classifier.predict(np.stack([ready.picture.image for ready in batch]))
        except Exception as error:
            if len(batch) > 1:
                # It may be one of them alone.
                return [outcome for ready in batch for outcome in self._scored([ready])]
            ready = batch[0]
            spent = round(1000 * ready.seconds) + _milliseconds(start)
            return [Failure(reason_of(error), ready.picture.sha256, is_of_model=True, milliseconds=spent)]
        seconds = (time.perf_counter() - start) / len(batch)
        self._batch = min(max(int(_LONGEST_BATCH_SECONDS / max(seconds, 1e-9)), 1), self._classifier.batch)
        return [
            score_of(ready.picture, prediction, self._classifier, ready.seconds + seconds)
            for ready, prediction in zip(batch, predictions, strict=True)
        ]


def score_of(picture: PreparedPicture, prediction: Prediction, classifier: Classifier, seconds: float) -> Score:
    """Put together what is known of a picture that went through the network."""
    return Score(
        prediction,
        assess(picture.facts, prediction, classifier.spec),
        picture.facts,
        picture.sha256,
        classifier.sha256,
        classifier.device.name,
        round(1000 * seconds),
    )


def reason_of(error: Exception) -> str:
    """Put an error in a sentence for a table. An unexpected one's own text may quote the file, so it stays out."""
    if isinstance(error, ReadError | ModelError):
        return error.reason
    if isinstance(error, MemoryError):
        return "There is not enough memory for this file. Try again with fewer at once (--jobs 1)."
    return f"An unexpected error ({type(error).__name__}) stopped the work on this file. Please report it."


def _milliseconds(start: float) -> int:
    return round(1000 * (time.perf_counter() - start))
