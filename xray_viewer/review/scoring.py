"""Score files for a table: one, or a whole study in its order."""

import queue
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np

from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import decide
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.inference import Classifier
from xray_viewer.readers import prepare_picture
from xray_viewer.readers.folder import StudyImage
from xray_viewer.review.pipeline import Prepare, Request, ScoringPipeline, enough_ahead, score_of
from xray_viewer.review.score import Failure, Outcome, Score
from xray_viewer.review.score_keeper import ScoreKeeper
from xray_viewer.review.score_row import ScoreRow, table_facts

_POLL_SECONDS = 0.1
# What is kept of so many files is looked up at once.
_LOOKED_UP = 256


def score_file(path: Path, classifier: Classifier) -> Score:
    """Score one file, here and now. Raises ``ReadError`` and ``ModelError``."""
    start = time.perf_counter()
    picture = prepare_picture(path, classifier.spec.preparation)
    (prediction,) = classifier.predict(picture.image[np.newaxis])
    return score_of(picture, prediction, classifier, time.perf_counter() - start)


def score_images(
    images: Iterable[StudyImage],
    classifier: Classifier,
    *,
    threshold: float,
    jobs: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    keeper: ScoreKeeper | None = None,
    prepare: Prepare = prepare_picture,
    unreached: Callable[[Path], None] = lambda _path: None,
) -> Generator[ScoreRow, None, None]:
    """Score images in their order: one row for each, whatever happens to it.

    ``jobs`` files are read at once, and a few prepared pictures wait, so a study of any size takes the memory of
    ``jobs`` files. ``keeper``: gives the scores that it has, and keeps the others as they come. Ends without a word
    once ``cancelled`` says so, within a tenth of a second. ``unreached``: told of each file that could not be reached,
    before its row is given; what it raises ends the scoring.
    """
    scored = _InOrder(classifier, jobs, keeper, prepare)
    try:
        for image, outcome in scored.outcomes(images, cancelled):
            if isinstance(outcome, Failure) and outcome.is_of_access:
                unreached(image.path)
            yield _row(image, outcome, classifier, threshold)
    finally:
        scored.close()


class _InOrder:
    """Takes outcomes as they come and gives them in the order of the files."""

    def __init__(self, classifier: Classifier, jobs: int | None, keeper: ScoreKeeper | None, prepare: Prepare) -> None:
        self._keeper = keeper
        self._ahead = enough_ahead(jobs, classifier.batch)
        self._asked: dict[int, Path] = {}
        self._come: queue.SimpleQueue[tuple[int, Outcome]] = queue.SimpleQueue()
        self._pipeline = ScoringPipeline(
            classifier, self._take, jobs=jobs, prepare=prepare, kept=_find_nothing if keeper is None else keeper.find
        )

    def close(self) -> None:
        self._pipeline.close()

    def outcomes(
        self, images: Iterable[StudyImage], cancelled: Callable[[], bool]
    ) -> Iterator[tuple[StudyImage, Outcome]]:
        source = enumerate(self._with_kept(images))
        waiting: deque[tuple[int, StudyImage]] = deque()
        here: dict[int, Outcome] = {}

        def top_up() -> None:
            for key, (image, kept) in islice(source, self._ahead - len(waiting)):
                waiting.append((key, image))
                if kept is None:
                    self._asked[key] = image.path
                    self._pipeline.ask([Request(key, image.path)])
                else:
                    here[key] = kept

        top_up()
        while waiting and not cancelled():
            key, image = waiting[0]
            if key in here:
                waiting.popleft()
                top_up()
                yield image, here.pop(key)
            else:
                try:
                    come, outcome = self._come.get(timeout=_POLL_SECONDS)
                except queue.Empty:
                    continue
                here[come] = outcome

    def _with_kept(self, images: Iterable[StudyImage]) -> Iterator[tuple[StudyImage, Score | None]]:
        keeper, source = self._keeper, iter(images)
        if keeper is None:
            yield from ((image, None) for image in source)
            return
        while some := list(islice(source, _LOOKED_UP)):
            known = keeper.known(image.path for image in some)
            yield from ((image, known.get(image.path)) for image in some)

    def _take(self, key: int, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        path = self._asked.pop(key)
        # At once: a score that still waits for its turn in the table is not lost if the table is.
        if self._keeper is not None and isinstance(outcome, Score):
            self._keeper.keep(path, outcome)
        self._come.put((key, outcome))


def _find_nothing(_sha256: str) -> Score | None:
    return None


def _row(image: StudyImage, outcome: Outcome, classifier: Classifier, threshold: float) -> ScoreRow:
    if isinstance(outcome, Failure):
        return ScoreRow(
            path=image.given,
            status=Status.FAILED,
            probability=None,
            decision=None,
            threshold=threshold,
            atypicality=None,
            reason=outcome.reason,
            sha256=outcome.sha256,
            model_sha256=classifier.sha256,
            device=classifier.device.name,
            milliseconds=outcome.milliseconds,
            cautions=(),
            **table_facts(AcquisitionFacts()),
        )
    prediction, assessment = outcome.prediction, outcome.assessment
    probability = prediction.probability if assessment.status is Status.SCORED else None
    return ScoreRow(
        path=image.given,
        status=assessment.status,
        probability=probability,
        decision=None if probability is None else decide(probability, threshold),
        threshold=threshold,
        atypicality=prediction.atypicality,
        reason=assessment.reason,
        sha256=outcome.sha256,
        model_sha256=outcome.model_sha256,
        device=outcome.device,
        milliseconds=outcome.milliseconds,
        cautions=assessment.cautions,
        **table_facts(outcome.facts),
    )
