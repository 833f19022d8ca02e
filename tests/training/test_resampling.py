import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from training.metrics import patient_bootstrap
from training.resampling import interval, patient_weights, weighted_auc, weighted_share


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


def test_the_interval_is_that_of_the_other_bootstrap() -> None:
    generator = np.random.default_rng(3)
    positive = generator.random(200) < 0.5
    scores = positive + generator.standard_normal(200)
    patients = [f"{number // 2}" for number in range(200)]
    mine = interval(weighted_auc(positive, scores, patient_weights(patients, seed=1)))
    other = patient_bootstrap(lambda drawn: float(roc_auc_score(positive[drawn], scores[drawn])), patients, 1)
    assert mine.low == pytest.approx(other.low, abs=0.02)
    assert mine.high == pytest.approx(other.high, abs=0.02)
