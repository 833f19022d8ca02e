import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import confusion_matrix, f1_score, precision_score, recall_score

from tests.core.judged_cases import Cases, of_both_classes
from xray_viewer.core.confusion import Confusion, confusion_of

ALL = Confusion(8, 2, 15, 5)


def test_the_figures_by_hand() -> None:
    assert ALL.cases == 30
    shares = [ALL.sensitivity, ALL.specificity, ALL.ppv, ALL.npv, ALL.accuracy]
    assert [(share.part, share.whole) for share in shares] == [(8, 10), (15, 20), (8, 13), (15, 17), (23, 30)]
    assert ALL.f1 is not None
    assert ALL.f1.value == pytest.approx(16 / 23)
    # F* is 8 of 15, with a Wilson interval from 0.30117 to 0.75191; F1 is 2 F* / (1 + F*).
    assert (ALL.f1.low, ALL.f1.high) == (pytest.approx(0.46292, abs=1e-5), pytest.approx(0.85839, abs=1e-5))


def test_without_cases_there_are_no_figures() -> None:
    assert Confusion(0, 0, 7, 0).f1 is None
    assert Confusion(0, 0, 7, 0).sensitivity.estimate is None


@given(of_both_classes(), st.floats(0, 1))
def test_they_are_those_of_scikit_learn(cases: Cases, threshold: float) -> None:
    positive, probabilities = cases
    called = probabilities >= threshold
    mine = confusion_of(positive, called)
    counts = [[mine.true_negatives, mine.false_positives], [mine.false_negatives, mine.true_positives]]
    assert np.array_equal(counts, confusion_matrix(positive, called, labels=[False, True]))
    assert mine.sensitivity.part / mine.sensitivity.whole == pytest.approx(recall_score(positive, called))
    assert mine.specificity.part / mine.specificity.whole == pytest.approx(recall_score(~positive, ~called))
    if called.any():
        assert mine.ppv.part / mine.ppv.whole == pytest.approx(precision_score(positive, called))
    assert mine.f1 is not None
    assert mine.f1.value == pytest.approx(f1_score(positive, called, zero_division=0.0))
