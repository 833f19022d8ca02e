import hashlib
import threading

import numpy as np
import pytest
from PIL import Image

from tests.factories import write_tiny_model
from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision
from xray_viewer.inference import load_classifier
from xray_viewer.readers import prepare_picture
from xray_viewer.readers.folder import StudyImage, find_images
from xray_viewer.review.pipeline import enough_ahead
from xray_viewer.review.scoring import score_file, score_images


@pytest.fixture
def classifier(tmp_path):
    return load_classifier(write_tiny_model(tmp_path / "tiny.onnx"), "cpu")


@pytest.fixture
def study(tmp_path):
    """Eight pictures from dark to bright, a file that is cut short and one that is no image."""
    folder = tmp_path / "study"
    folder.mkdir()
    noise = np.random.default_rng(5)
    for number in range(8):
        picture = np.clip(noise.normal(70 + 15 * number, 20, (90, 80)), 0, 255).astype(np.uint8)
        Image.fromarray(picture).save(folder / f"{number}.png")
    whole = (folder / "0.png").read_bytes()
    (folder / "8 cut.png").write_bytes(whole[: len(whole) // 3])
    (folder / "9 text.png").write_text("no image")
    return folder


def score(study, classifier, **options):
    return list(score_images(find_images(study), classifier, **({"threshold": 0.5} | options)))


def test_every_file_has_its_row_in_order(study, classifier):
    rows = score(study, classifier)
    assert [row.path for row in rows] == sorted(path.name for path in study.iterdir())
    assert [row.status for row in rows] == [Status.SCORED] * 8 + [Status.FAILED] * 2
    assert [row.sha256 for row in rows] == [hashlib.sha256((study / row.path).read_bytes()).hexdigest() for row in rows]
    assert {row.model_sha256 for row in rows} == {classifier.sha256}


def test_a_decision_follows_from_probability_and_threshold(study, classifier):
    for threshold in (0.0, 0.5, 1.0):
        for row in score(study, classifier, threshold=threshold)[:8]:
            assert row.decision is (Decision.FLAGGED if row.probability >= threshold else Decision.NOT_FLAGGED)
            assert row.threshold == threshold


def test_a_probability_is_the_same_in_a_batch_and_alone_and_with_any_number_of_jobs(study, classifier):
    alone = []
    for path in sorted(study.iterdir())[:8]:
        single = score_file(path, classifier)
        assert single.assessment.status is Status.SCORED
        alone.append(single.prediction.probability)
    assert len(set(alone)) == 8
    for jobs in (1, 3, None):
        assert [row.probability for row in score(study, classifier, jobs=jobs)[:8]] == alone


def test_a_file_that_fails_says_why_and_has_no_numbers(study, classifier):
    for row in score(study, classifier)[8:]:
        assert row.reason
        assert row.path not in row.reason
        assert (row.probability, row.decision, row.atypicality) == (None, None, None)


def test_a_file_that_is_not_there_is_a_row(tmp_path, classifier):
    (row,) = score_images([StudyImage(tmp_path / "away.png", "away.png")], classifier, threshold=0.5)
    assert (row.status, row.sha256) == (Status.FAILED, "")


def test_a_picture_that_the_model_was_not_made_for_has_no_probability(tmp_path, classifier):
    path = tmp_path / "white.png"
    Image.fromarray(np.full((64, 64), 255, dtype=np.uint8)).save(path)
    (row,) = score_images([StudyImage(path, "white.png")], classifier, threshold=0.5)
    assert row.status is Status.NOT_ASSESSED
    assert (row.probability, row.decision, row.atypicality) == (None, None, 1.0)
    assert "Unusual picture" in row.reason


def test_an_unexpected_error_is_a_row_that_does_not_quote_it(study, classifier):
    def fail_on_some(path, preparation):
        if path.name in {"1.png", "4.png"}:
            raise KeyError("Doe^Jane")
        if path.name == "5.png":
            raise MemoryError
        return prepare_picture(path, preparation)

    rows = score(study, classifier, jobs=3, prepare=fail_on_some)
    assert [row.path for row in rows if row.status is Status.FAILED] == [
        "1.png", "4.png", "5.png", "8 cut.png", "9 text.png",
    ]  # fmt: skip
    assert "KeyError" in rows[1].reason
    assert "Doe" not in rows[1].reason
    assert "memory" in rows[5].reason


def test_only_some_files_are_read_ahead(study, classifier):
    taken, read = [], []

    def prepare(path, preparation):
        read.append(path)
        return prepare_picture(path, preparation)

    def images():
        for number in range(1000):
            taken.append(number)
            yield StudyImage(study / f"{number % 8}.png", f"{number}.png")

    rows = score_images(images(), classifier, threshold=0.5, jobs=1, prepare=prepare)
    next(rows)
    # The one that was given has made room for one more.
    assert len(taken) <= enough_ahead(1) + 1
    rows.close()
    assert len(read) <= enough_ahead(1) + 1


def test_cancelling_ends_the_rows_without_a_word(study, classifier):
    stop = threading.Event()
    rows = []
    for row in score_images(find_images(study), classifier, threshold=0.5, jobs=2, cancelled=stop.is_set):
        rows.append(row)
        if len(rows) == 3:
            stop.set()
    assert [row.path for row in rows] == ["0.png", "1.png", "2.png"]


def test_cancelling_does_not_wait_for_a_file_that_takes_long(study, classifier):
    may_go_on, was_asked = threading.Event(), []

    def prepare(path, preparation):
        may_go_on.wait(60)
        return prepare_picture(path, preparation)

    def cancelled():
        was_asked.append(True)
        return len(was_asked) > 2

    try:
        images = find_images(study)
        assert list(score_images(images, classifier, threshold=0.5, cancelled=cancelled, prepare=prepare)) == []
        assert not may_go_on.is_set()
    finally:
        may_go_on.set()
