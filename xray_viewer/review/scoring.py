"""Score pictures: one that is open, or a whole study with its files read side by side."""

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.assessment import Assessment, Status, assess
from xray_viewer.core.decision import Prediction, decide
from xray_viewer.core.errors import ModelError, ReadError
from xray_viewer.core.radiograph import AcquisitionFacts, Radiograph
from xray_viewer.inference import Classifier
from xray_viewer.inference.runtime import usable_cpu_count
from xray_viewer.readers import content_sha256, read_radiograph
from xray_viewer.readers.folder import StudyImage
from xray_viewer.review.score_row import ScoreRow, table_facts

# Each file that is being read takes some ten bytes for each of its pixels.
_MOST_JOBS = 8
_POLL_SECONDS = 0.1


@dataclass(frozen=True, eq=False)
class _Reading:
    """What a reading thread hands on: the picture prepared for the network, or the reason why there is none."""

    sha256: str
    picture: NDArray[np.float32] | None = None
    facts: AcquisitionFacts = field(default_factory=AcquisitionFacts)
    reason: str = ""
    seconds: float = 0.0


def score_radiograph(radiograph: Radiograph, classifier: Classifier) -> tuple[Prediction, Assessment]:
    """Predict for one picture and say whether the prediction may be read. Raises ``ModelError``."""
    (prediction,) = classifier.predict(classifier.prepare(radiograph)[np.newaxis])
    return prediction, assess(radiograph.facts, prediction, classifier.spec)


def usual_jobs() -> int:
    """Say how many files are read at once where nobody says it."""
    return min(_MOST_JOBS, usable_cpu_count())


def score_images(
    images: Iterable[StudyImage],
    classifier: Classifier,
    *,
    threshold: float,
    jobs: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[ScoreRow, None, None]:
    """Score images in their order: one row for each, whatever happens to it.

    ``jobs`` threads read and prepare; only prepared pictures wait, and few of them, so a study of any size takes
    the memory of ``jobs`` files. Ends without a word once ``cancelled`` says so, within a tenth of a second.
    """
    workers = jobs or usual_jobs()
    source = iter(images)
    waiting: deque[tuple[StudyImage, Future[_Reading]]] = deque()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="xray-viewer-read")

    def read_ahead() -> None:
        for image in islice(source, 2 * workers - len(waiting)):
            waiting.append((image, pool.submit(_read, image.path, classifier)))

    try:
        read_ahead()
        while waiting and not cancelled():
            image, future = waiting[0]
            try:
                reading = future.result(timeout=_POLL_SECONDS)
            except FutureTimeoutError:
                continue
            waiting.popleft()
            read_ahead()
            yield _row(image, reading, classifier, threshold)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _read(path: Path, classifier: Classifier) -> _Reading:
    start = time.perf_counter()
    try:
        radiograph = read_radiograph(path)
        picture = classifier.prepare(radiograph)
    except Exception as error:  # a file that fails is a row, whatever it fails with
        return _Reading(content_sha256(path), reason=_reason(error), seconds=time.perf_counter() - start)
    return _Reading(radiograph.sha256, picture, radiograph.facts, seconds=time.perf_counter() - start)


def _row(image: StudyImage, reading: _Reading, classifier: Classifier, threshold: float) -> ScoreRow:
    start = time.perf_counter()
    prediction, assessment = None, Assessment(Status.FAILED, reading.reason)
    if reading.picture is not None:
        try:
            (prediction,) = classifier.predict(reading.picture[np.newaxis])
            assessment = assess(reading.facts, prediction, classifier.spec)
        except Exception as error:
            prediction, assessment = None, Assessment(Status.FAILED, _reason(error))
    scored = prediction is not None and assessment.status is Status.SCORED
    return ScoreRow(
        path=image.given,
        status=assessment.status,
        probability=prediction.probability if prediction is not None and scored else None,
        decision=decide(prediction.probability, threshold) if prediction is not None and scored else None,
        threshold=threshold,
        atypicality=None if prediction is None else prediction.atypicality,
        reason=assessment.reason,
        sha256=reading.sha256,
        model_sha256=classifier.sha256,
        device=classifier.device.name,
        milliseconds=round(1000 * (reading.seconds + time.perf_counter() - start)),
        cautions=assessment.cautions,
        **table_facts(reading.facts),
    )


def _reason(error: Exception) -> str:
    """Put an error in a sentence for a table. An unexpected one's own text may quote the file, so it stays out."""
    if isinstance(error, ReadError | ModelError):
        return error.reason
    if isinstance(error, MemoryError):
        return "There is not enough memory for this file. Try again with fewer at once (--jobs 1)."
    return f"An unexpected error ({type(error).__name__}) stopped the work on this file. Please report it."
