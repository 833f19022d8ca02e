import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from training.resampling import PatientDraws, patient_weights, weighted_auc, weighted_share


@given(st.lists(st.tuples(st.booleans(), st.integers(-3, 3), st.integers(0, 3)), min_size=2, max_size=30))
def test_the_weighted_auc_is_that_of_images_given_as_often(images: list[tuple[bool, int, int]]) -> None:
    positive, scores, weights = (np.array(column) for column in zip(*images, strict=True))
    found = weighted_auc(positive, scores.astype(float), weights[np.newaxis].astype(np.float32))[0]
    repeated = np.repeat(np.arange(len(images)), weights)
    if len(set(positive[repeated].tolist())) < 2:
        assert np.isnan(found)
    else:
        assert found == pytest.approx(roc_auc_score(positive[repeated], scores[repeated]))


def test_patients_are_drawn_with_all_their_images() -> None:
    patients = ["a", "b", "a", "c", "c", "c"]
    weights = patient_weights(patients, seed=1, draws=50)
    assert weights.shape == (50, 6)
    assert (weights[:, 0] == weights[:, 2]).all()
    assert (weights[:, 3] == weights[:, 5]).all()
    assert (weights[:, [0, 1, 3]].sum(axis=1) == 3).all()
    assert (weights == patient_weights(patients, seed=1, draws=50)).all()


def test_a_share_counts_members_alone() -> None:
    hit, member = np.array([True, False, True, True]), np.array([True, True, False, False])
    weights = np.array([[1, 1, 1, 1], [3, 1, 0, 0], [0, 0, 1, 1]], np.float32)
    np.testing.assert_allclose(weighted_share(hit, member, weights), [0.5, 0.75, np.nan])


def test_figures_and_intervals_are_those_of_patients_drawn_one_by_one() -> None:
    generator = np.random.default_rng(3)
    positive = generator.random(200) < 0.5
    scores = positive + generator.standard_normal(200)
    patients = np.arange(200) // 2
    drawn = [np.concatenate([[2 * p, 2 * p + 1] for p in generator.integers(0, 100, 100)]) for _ in range(1000)]

    found = PatientDraws(patients.astype(str), seed=1).auc(positive, scores)
    assert found.value == pytest.approx(roc_auc_score(positive, scores))
    expected = np.percentile([roc_auc_score(positive[images], scores[images]) for images in drawn], [2.5, 97.5])
    assert [found.interval.low, found.interval.high] == pytest.approx(expected.tolist(), abs=0.02)

    found = PatientDraws(patients.astype(str), seed=1).share(scores > 0, positive)
    assert found.value == (scores > 0)[positive].mean()
    expected = np.percentile([(scores > 0)[images][positive[images]].mean() for images in drawn], [2.5, 97.5])
    assert [found.interval.low, found.interval.high] == pytest.approx(expected.tolist(), abs=0.02)


def test_patients_are_drawn_and_not_images() -> None:
    # One patient with half of the images makes the share 0, a half or 1: a far wider interval.
    hit, everyone = np.arange(100) < 50, np.ones(100, dtype=np.bool_)
    one_each = PatientDraws([str(i) for i in range(100)], seed=1).share(hit, everyone).interval
    two_only = PatientDraws(["a"] * 50 + ["b"] * 50, seed=1).share(hit, everyone).interval
    assert one_each.high - one_each.low < 0.25
    assert (two_only.low, two_only.high) == (0.0, 1.0)
