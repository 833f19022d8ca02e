"""Keeps scores as they come, some at a time, and gives those of before; where that fails, scoring goes on without."""

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from xray_viewer.core.errors import StoreError
from xray_viewer.inference import Classifier
from xray_viewer.review.known_files import KnownFiles, ReadContent
from xray_viewer.review.score import Score
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_scores import StoredScores

T = TypeVar("T")

# Each writing waits for the disk; so many scores are lost at most if the program is killed, or those of a second.
_TOGETHER = 64
_SECONDS = 1.0
# What could not be kept is tried again, with what came meanwhile; so many wait at most, of 2 KB each.
_RETRY_SECONDS = 5.0
_MOST_WAITING = 20_000
# A store that another program holds answers only after many seconds, and each file would wait for it anew.
_UNASKED_SECONDS = 30.0


class ScoreKeeper:
    """Of one model, in use with a store. Its methods may be called from any thread but the one that holds the window.

    ``say`` gets a sentence the first time that the store cannot be used, from any thread. What cannot be kept is tried
    again until ``close``. ``files``: keeps which content they have, where nobody else does. From a model that has
    failed its self-test nothing is kept, and nothing that was kept is given.
    """

    def __init__(
        self, store: ReviewStore, classifier: Classifier, say: Callable[[str], None], files: KnownFiles | None = None
    ) -> None:
        self._classifier = classifier
        self._say = say
        self._scores = StoredScores(store, classifier.spec, classifier.sha256)
        self._files = files
        # All that is kept is read after this.
        self._since = time.time_ns()
        self._lock = threading.Lock()
        self._waiting: dict[Path, Score] = {}
        self._timer: threading.Timer | None = None
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="xray-viewer-keep")
        self._has_failed = False
        self._is_refused = False
        self._is_closed = False
        self._unasked_until = 0.0
        self._written = 0

    @property
    def written(self) -> int:
        """How many scores are on the disk since this keeper began."""
        return self._written

    def known(self, paths: Iterable[Path]) -> dict[Path, Score]:
        """Give the scores of those files that are as they were when they were scored."""
        if self._files is None:
            return {}
        contents: dict[Path, str] = self._try(partial(self._files.find, paths), {})
        scores = self.load(contents.values())
        return {path: scores[sha256] for path, sha256 in contents.items() if sha256 in scores}

    def load(self, sha256s: Iterable[str]) -> dict[str, Score]:
        """Give the scores of those contents that have one."""
        if not self._classifier.is_reliable or time.monotonic() < self._unasked_until:
            return {}
        return self._try(partial(self._scores.load, sha256s, self._classifier.device.name), {})

    def find(self, sha256: str) -> Score | None:
        """Give the score of one content."""
        return self.load([sha256]).get(sha256)

    def keep(self, path: Path, score: Score) -> None:
        """Keep the score of a file, soon."""
        if not self._classifier.is_reliable:
            return
        with self._lock:
            self._wait({path: score})
            if len(self._waiting) >= _TOGETHER and not self._is_refused:
                self._write_soon()
            else:
                self._write_within(_RETRY_SECONDS if self._is_refused else _SECONDS)

    def close(self) -> None:
        """Keep all that is still to be kept; it is on the disk when this returns, or ``say`` was told why not."""
        with self._lock:
            self._is_closed = True
            self._write_soon()
        self._writer.shutdown(wait=True)

    def _wait(self, scores: Mapping[Path, Score]) -> None:
        for path, score in scores.items():
            # Put last: those that came first are the ones that go.
            self._waiting.pop(path, None)
            self._waiting[path] = score
        while len(self._waiting) > _MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]

    def _write_within(self, seconds: float) -> None:
        if self._timer is None and not self._is_closed:
            self._timer = threading.Timer(seconds, self._write_in_time)
            self._timer.daemon = True
            self._timer.start()

    def _write_in_time(self) -> None:
        with self._lock:
            self._write_soon()

    def _write_soon(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        scores, self._waiting = self._waiting, {}
        if scores:
            # It may be closed: what is reported after that is nobody's any more.
            with suppress(RuntimeError):
                self._writer.submit(self._write, scores)

    def _write(self, scores: dict[Path, Score]) -> None:
        try:
            self._scores.save(list(scores.values()))
        except StoreError as error:
            with self._lock:
                newer, self._waiting = self._waiting, scores
                self._wait(newer)
                self._is_refused = True
                self._write_within(_RETRY_SECONDS)
            self._say_once(error)
            return
        self._written += len(scores)
        with self._lock:
            self._is_refused = False
        files = self._files
        if files is not None:
            contents = {path: ReadContent(score.sha256, self._since) for path, score in scores.items()}
            self._try(lambda: files.remember(contents), None)

    def _try(self, work: Callable[[], T], otherwise: T) -> T:
        try:
            return work()
        except StoreError as error:
            self._unasked_until = time.monotonic() + _UNASKED_SECONDS
            self._say_once(error)
            return otherwise

    def _say_once(self, error: StoreError) -> None:
        with self._lock:
            is_first, self._has_failed = not self._has_failed, True
        if is_first:
            self._say(str(error))
