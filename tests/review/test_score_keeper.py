"""A study that was scored has its scores at once, and a store that cannot be used costs nothing but that."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.factories import tiny_spec, write_tiny_model
from xray_viewer.core.model_spec import SelfTest
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.inference import Classifier, load_classifier
from xray_viewer.readers import PreparedPicture, find_images, prepare_picture
from xray_viewer.review.known_files import KnownFiles
from xray_viewer.review.score_keeper import ScoreKeeper
from xray_viewer.review.score_row import ScoreRow
from xray_viewer.review.scoring import score_images
from xray_viewer.review.store import ReviewStore

LONG_AGO = time.time_ns() - 3_600_000_000_000


@pytest.fixture
def classifier(tmp_path: Path) -> Classifier:
    return load_classifier(write_tiny_model(tmp_path / "tiny.onnx"), "cpu")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    store = ReviewStore(lambda: tmp_path / "data" / "review.sqlite3")
    yield store
    store.close()


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    for number in range(5):
        draw(folder / f"{number}.png", 80 + 20 * number)
    return folder


def draw(path: Path, grey: int, when: int = LONG_AGO) -> None:
    Image.fromarray(np.full((40, 50), grey, dtype=np.uint8)).save(path)
    os.utime(path, ns=(when, when))


class Run:
    """One run over a folder, with what it has read, and what it has said."""

    def __init__(self, folder: Path, classifier: Classifier, store: ReviewStore) -> None:
        self.read: list[str] = []
        self.said: list[str] = []
        self.predicted = 0
        predict = classifier.predict

        def counted(images: np.ndarray) -> list:  # type: ignore[type-arg]
            self.predicted += len(images)
            return predict(images)

        classifier.predict = counted  # type: ignore[method-assign]
        keeper = ScoreKeeper(store, classifier, self.said.append, KnownFiles(store))
        rows = score_images(
            find_images(folder), classifier, threshold=0.5, jobs=1, keeper=keeper, prepare=self._prepare
        )
        self.rows = list(rows)
        keeper.close()
        self.written = keeper.written
        classifier.predict = predict  # type: ignore[method-assign]

    def _prepare(self, path: Path, preparation: Preparation) -> PreparedPicture:
        self.read.append(path.name)
        return prepare_picture(path, preparation)

    @property
    def answers(self) -> list[tuple[object, ...]]:
        return [(row.path, row.status, row.probability, row.decision, row.sha256) for row in self.rows]


def test_what_was_scored_is_not_read_again_and_its_rows_are_the_same(
    study: Path, classifier: Classifier, store: ReviewStore
) -> None:
    first = Run(study, classifier, store)
    again = Run(study, classifier, store)
    assert (len(first.read), first.predicted, first.written) == (5, 5, 5)
    assert (again.read, again.predicted) == ([], 0)
    assert again.rows == first.rows, "with the device and the time of the first run"


def test_a_file_that_changed_is_scored_anew(study: Path, classifier: Classifier, store: ReviewStore) -> None:
    before = Run(study, classifier, store)
    draw(study / "2.png", 250, LONG_AGO + 1)
    after = Run(study, classifier, store)
    assert after.read == ["2.png"]
    assert after.answers[2] != before.answers[2]
    assert after.answers[:2] + after.answers[3:] == before.answers[:2] + before.answers[3:]


def test_a_copy_elsewhere_is_known_by_its_content(
    study: Path, classifier: Classifier, store: ReviewStore, tmp_path: Path
) -> None:
    before = Run(study, classifier, store)
    after = Run(study.rename(tmp_path / "moved"), classifier, store)
    assert (len(after.read), after.predicted) == (5, 0)
    assert after.answers == before.answers


def test_another_model_scores_anew(study: Path, classifier: Classifier, store: ReviewStore, tmp_path: Path) -> None:
    Run(study, classifier, store)
    other = load_classifier(write_tiny_model(tmp_path / "other.onnx", tiny_spec(version="2")), "cpu")
    assert len(Run(study, other, store).read) == 5
    assert Run(study, classifier, store).read == []


def test_of_a_model_that_failed_its_self_test_nothing_is_kept(study: Path, store: ReviewStore, tmp_path: Path) -> None:
    spec = tiny_spec(self_test=SelfTest(0.1, 1e-4))
    classifier = load_classifier(write_tiny_model(tmp_path / "odd.onnx", spec), "cpu")
    assert not classifier.is_reliable
    assert Run(study, classifier, store).written == 0
    assert len(Run(study, classifier, store).read) == 5


def test_a_store_that_cannot_be_used_is_said_once_and_the_rows_are_there(
    study: Path, classifier: Classifier, tmp_path: Path
) -> None:
    (tmp_path / "in the way").write_text("a file where the data folder should be")
    run = Run(study, classifier, ReviewStore(lambda: tmp_path / "in the way" / "review.sqlite3"))
    assert len(run.said) == 1
    assert "data folder" in run.said[0]
    assert [row.probability is not None for row in run.rows] == [True] * 5
    assert run.written == 0


def test_what_was_computed_before_a_stop_is_kept(study: Path, classifier: Classifier, store: ReviewStore) -> None:
    said: list[str] = []
    keeper = ScoreKeeper(store, classifier, said.append, KnownFiles(store))
    rows = score_images(find_images(study), classifier, threshold=0.5, keeper=keeper)
    first: ScoreRow = next(rows)
    rows.close()
    keeper.close()
    assert (first.path, said) == ("0.png", [])
    assert keeper.written >= 1
    assert len(Run(study, classifier, store).read) <= 5 - keeper.written
