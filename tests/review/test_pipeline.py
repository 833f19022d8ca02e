"""The pipeline itself: what comes next, what happens to what fails, and how it ends."""

import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.app.files import classifier
from tests.app.test_study import prediction
from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import FileAccessError, ModelError
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.inference import BATCH
from xray_viewer.readers import PreparedPicture
from xray_viewer.review.pipeline import Request, ScoringPipeline, enough_ahead, usual_jobs
from xray_viewer.review.score import Failure, Outcome, Score


class Bench:
    """A pipeline over files that are not there: file 7 is a picture of 0.007; some gates hold it up."""

    def __init__(self) -> None:
        self.reports: queue.SimpleQueue[tuple[int, Outcome | None]] = queue.SimpleQueue()
        self.read: list[int] = []
        self.batches: list[list[int]] = []
        self.network = threading.Event()
        self.network.set()
        self.reading = threading.Event()
        self.reading.set()
        self.bad: set[int] = set()
        self.kept: dict[str, Score] = {}
        self._pipelines: list[ScoringPipeline] = []

    def pipeline(self, jobs: int = 1) -> ScoringPipeline:
        made = ScoringPipeline(
            classifier(self._predict),
            lambda key, outcome: self.reports.put((key, outcome)),
            jobs=jobs,
            prepare=self._prepare,
            kept=self.kept.get,
        )
        self._pipelines.append(made)
        return made

    def outcomes(self, count: int) -> dict[int, Outcome]:
        """Wait for what becomes of so many files."""
        found: dict[int, Outcome] = {}
        while len(found) < count:
            key, outcome = self.reports.get(timeout=60)
            if outcome is not None:
                assert key not in found
                found[key] = outcome
        return found

    def begun(self) -> int:
        """Wait until the next file is begun."""
        key, outcome = self.reports.get(timeout=60)
        assert outcome is None
        return key

    def end(self) -> None:
        for pipeline in self._pipelines:
            pipeline.close()
        self.network.set()
        self.reading.set()
        for pipeline in self._pipelines:
            pipeline.join()

    def _prepare(self, path: Path, _preparation: Preparation) -> PreparedPicture:
        number = int(path.name)
        self.reading.wait()
        self.read.append(number)
        if number < 0:
            raise FileAccessError(path.name, "The file is not there.")
        return PreparedPicture(np.full((2, 2, 1), number / 1000, dtype=np.float32), f"{number:064x}")

    def _predict(self, images: NDArray[np.float32]) -> list[Prediction]:
        numbers = [round(1000 * float(image[0, 0, 0])) for image in images]
        self.batches.append(numbers)
        self.network.wait()
        if self.bad.intersection(numbers):
            raise ModelError("model.onnx", "It has stopped on this picture.")
        return [prediction(number / 1000) for number in numbers]


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.end()


def requests(*numbers: int, is_urgent: bool = False) -> list[Request]:
    return [Request(number, Path(str(number)), is_urgent) for number in numbers]


def probability(outcome: Outcome) -> float:
    assert isinstance(outcome, Score)
    return outcome.prediction.probability


def test_every_file_has_its_own_answer(bench: Bench) -> None:
    bench.pipeline(jobs=3).ask(requests(*range(50)))
    outcomes = bench.outcomes(50)
    assert {key: probability(outcome) for key, outcome in outcomes.items()} == {n: n / 1000 for n in range(50)}
    assert max(map(len, bench.batches)) <= BATCH


def test_pictures_go_through_the_network_together_while_there_are_more(bench: Bench) -> None:
    bench.network.clear()
    bench.pipeline().ask(requests(*range(30)))
    for _ in range(10):
        bench.begun()
    bench.network.set()
    bench.outcomes(30)
    assert BATCH in map(len, bench.batches)


def test_held_it_begins_nothing_before_it_is_asked_again(bench: Bench) -> None:
    bench.reading.clear()
    pipeline = bench.pipeline()
    pipeline.ask(requests(1, 2, 3))
    assert bench.begun() == 1
    pipeline.hold()
    bench.reading.set()
    assert list(bench.outcomes(1)) == [1]
    assert pipeline.withdraw() == [2, 3]
    pipeline.ask(requests(4))
    assert list(bench.outcomes(1)) == [4]
    assert bench.read == [1, 4]


def test_a_batch_that_cannot_fill_does_not_wait(bench: Bench) -> None:
    bench.pipeline().ask(requests(3))
    assert probability(bench.outcomes(1)[3]) == 0.003


def test_a_picture_that_the_network_stops_on_takes_no_other_with_it(bench: Bench) -> None:
    bench.bad = {5}
    bench.pipeline().ask(requests(*range(12)))
    outcomes = bench.outcomes(12)
    failed = outcomes.pop(5)
    assert isinstance(failed, Failure)
    assert (failed.reason, failed.is_of_model) == ("It has stopped on this picture.", True)
    assert failed.sha256 == f"{5:064x}"
    assert all(isinstance(outcome, Score) for outcome in outcomes.values())


def test_a_file_that_is_gone_takes_no_other_with_it(bench: Bench) -> None:
    bench.pipeline().ask(requests(1, -1, 2))
    outcomes = bench.outcomes(3)
    failed = outcomes[-1]
    assert isinstance(failed, Failure)
    assert (failed.reason, failed.is_of_model, failed.sha256) == ("The file is not there.", False, "")
    assert (probability(outcomes[1]), probability(outcomes[2])) == (0.001, 0.002)


def test_what_is_not_begun_can_be_taken_back(bench: Bench) -> None:
    bench.reading.clear()
    pipeline = bench.pipeline()
    pipeline.ask(requests(1, 2, 3))
    assert bench.begun() == 1
    assert pipeline.withdraw() == [2, 3]
    pipeline.ask(requests(9))
    bench.reading.set()
    assert set(bench.outcomes(2)) == {1, 9}
    assert bench.read == [1, 9]


def test_what_is_urgent_does_not_wait_for_those_that_were_read_before(bench: Bench) -> None:
    bench.network.clear()
    pipeline = bench.pipeline()
    pipeline.ask(requests(*range(enough_ahead(1))))
    # As many as there is room for are read, and the network takes none of them.
    while bench.begun() < BATCH:
        continue
    pipeline.withdraw()
    pipeline.ask(requests(500, is_urgent=True))
    while bench.begun() != 500:
        continue
    while 500 not in bench.read:
        continue
    bench.network.set()
    outcomes = bench.outcomes(len(bench.read))
    assert probability(outcomes[500]) == 0.5
    # It came into the first batch after those that were under way.
    place = next(place for place, batch in enumerate(bench.batches) if 500 in batch)
    assert place <= threading.active_count()


def test_only_some_pictures_wait_for_the_network(bench: Bench) -> None:
    bench.network.clear()
    bench.pipeline(jobs=2).ask(requests(*range(500)))
    for _ in range(BATCH * usual_jobs()):
        bench.begun()
    assert BATCH * usual_jobs() + bench.reports.qsize() <= enough_ahead(2)
    bench.network.set()
    bench.outcomes(500)


def test_what_is_kept_goes_not_through_the_network(bench: Bench) -> None:
    bench.pipeline().ask(requests(7))
    score = bench.outcomes(1)[7]
    assert isinstance(score, Score)
    bench.kept[score.sha256] = score
    bench.pipeline().ask(requests(7))
    assert bench.outcomes(1)[7] is score
    assert bench.batches == [[7]]


def test_once_closed_nothing_is_reported(bench: Bench) -> None:
    bench.network.clear()
    pipeline = bench.pipeline()
    pipeline.ask(requests(*range(8)))
    bench.begun()
    pipeline.close()
    bench.network.set()
    pipeline.join()
    assert not pipeline.is_at_work
    left: list[Any] = []
    while not bench.reports.empty():
        left.append(bench.reports.get())
    assert [key for key, outcome in left if outcome is not None] == []


def test_a_slow_network_gets_smaller_batches(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(10_000))
    monkeypatch.setattr("xray_viewer.review.pipeline.time.perf_counter", lambda: float(next(clock)))
    bench.network.clear()
    bench.pipeline().ask(requests(*range(30)))
    for _ in range(10):
        bench.begun()
    bench.network.set()
    bench.outcomes(30)
    # Each picture takes a second or more by this clock: what is looked at shall not wait for four of them.
    assert len(bench.batches[-1]) == 1
    assert sum(len(batch) == 1 for batch in bench.batches) > sum(len(batch) > 1 for batch in bench.batches)
