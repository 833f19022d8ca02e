"""Scores by content and model: kept, found again, assessed anew, and never mixed up."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.factories import tiny_spec
from xray_viewer.core.assessment import Status, assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.review import stored_scores
from xray_viewer.review.score import Score
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_scores import StoredScores

MODEL = "ab" * 32
SPEC = tiny_spec()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    store = ReviewStore(lambda: tmp_path / "review.sqlite3")
    yield store
    store.close()


def sha(number: int) -> str:
    return f"{number:064x}"


def score(number: int, probability: float = 0.3, atypicality: float = 0.1, **facts: Any) -> Score:
    evidence = np.arange(6, dtype=np.float32).reshape(2, 3) / 7
    prediction = Prediction(probability, -0.847, atypicality, evidence)
    header = AcquisitionFacts(**facts)
    return Score(prediction, assess(header, prediction, SPEC), header, sha(number), MODEL, "cpu", 12)


def same(one: Score, other: Score) -> bool:
    numbers = [(s.prediction.probability, s.prediction.logit, s.prediction.atypicality) for s in (one, other)]
    rest = [(s.assessment, s.sha256, s.model_sha256, s.device, s.milliseconds) for s in (one, other)]
    return (
        numbers[0] == numbers[1]
        and rest[0] == rest[1]
        and np.array_equal(one.prediction.evidence, other.prediction.evidence)
    )


def test_a_score_comes_back_as_it_was(store: ReviewStore) -> None:
    scores = StoredScores(store, SPEC, MODEL)
    # A number of float32, as the network gives it, keeps every bit.
    given = [
        score(1, float(np.float32(0.1))),
        score(2, atypicality=0.999),
        score(3, modality="CT"),
        score(4, modality="DX", body_part_examined="CHEST", view_position="AP", patient_age="003Y"),
        score(5, body_part_examined="DOE^JANE"),
    ]
    scores.save(given)
    back = scores.load([sha(number) for number in range(9)], "cpu")
    assert sorted(back) == [sha(number) for number in range(1, 6)]
    assert all(same(back[each.sha256], each) for each in given)
    assert back[sha(2)].assessment.status is Status.NOT_ASSESSED
    assert back[sha(4)].facts == given[3].facts


def test_another_model_and_another_device_have_scores_of_their_own(store: ReviewStore) -> None:
    StoredScores(store, SPEC, MODEL).save([score(1)])
    assert StoredScores(store, SPEC, "cd" * 32).load([sha(1)], "cpu") == {}
    assert StoredScores(store, SPEC, MODEL).load([sha(1)], "cuda:0") == {}


def test_a_score_that_was_made_in_another_way_counts_no_more(
    store: ReviewStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    scores = StoredScores(store, SPEC, MODEL)
    scores.save([score(1)])
    monkeypatch.setattr(stored_scores, "METHOD", stored_scores.METHOD + 1)
    assert scores.load([sha(1)], "cpu") == {}
    scores.save([score(1, 0.7)])
    assert scores.load([sha(1)], "cpu")[sha(1)].prediction.probability == 0.7


def test_those_that_were_kept_longest_ago_go(store: ReviewStore) -> None:
    scores = StoredScores(store, SPEC, MODEL, most=3)
    for number in range(3):
        scores.save([score(number)])
    scores.save([score(0)])
    scores.save([score(7)])
    assert sorted(scores.load([sha(number) for number in range(9)], "cpu")) == [sha(0), sha(2), sha(7)]


def test_no_text_of_a_header_gets_into_the_file(store: ReviewStore, tmp_path: Path) -> None:
    names = dict.fromkeys(("modality", "body_part_examined", "view_position", "patient_age"), "DOE^JANE")
    StoredScores(store, SPEC, MODEL).save([score(1, **names, sop_instance_uid="DOE^JANE")])
    store.close()
    assert all(b"DOE" not in path.read_bytes() for path in tmp_path.iterdir())
