"""Keeps scores as they come, some at a time, and gives those of before; where that fails, scoring goes on without."""

import threading
import time
from collections.abc import Callable, Iterable
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


class ScoreKeeper:
    """Of one model, in use with a store. Its methods may be called from any thread but the one that holds the window.

    ``say`` gets a sentence the first time that the store cannot be used, from any thread. ``files``: keeps which
    content they have, where nobody else does. From a model that has failed its self-test nothing is kept, and nothing
    that was kept is given.
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
        if not self._classifier.is_reliable:
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
            self._waiting[path] = score
            if len(self._waiting) >= _TOGETHER:
                self._write_soon()
            elif self._timer is None:
                self._timer = threading.Timer(_SECONDS, self._write_in_time)
                self._timer.daemon = True
                self._timer.start()

    def close(self) -> None:
        """Keep all that is still to be kept; it is on the disk when this returns, or ``say`` was told why not."""
        with self._lock:
            self._write_soon()
        self._writer.shutdown(wait=True)

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
        def write() -> None:
            self._scores.save(list(scores.values()))
            self._written += len(scores)
            if self._files is not None:
                self._files.remember({path: ReadContent(score.sha256, self._since) for path, score in scores.items()})

        self._try(write, None)

    def _try(self, work: Callable[[], T], otherwise: T) -> T:
        try:
            return work()
        except StoreError as error:
            with self._lock:
                is_first, self._has_failed = not self._has_failed, True
            if is_first:
                self._say(str(error))
            return otherwise
