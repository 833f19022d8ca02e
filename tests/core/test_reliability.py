import numpy as np
import pytest
from hypothesis import given
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss

from tests.core.judged_cases import Cases, of_both_classes
from training.metrics import expected_calibration_error
from xray_viewer.core.reliability import reliability


def test_the_figures_by_hand() -> None:
    measured = reliability(np.array([True, False, True, True]), np.array([0.55, 0.55, 0.95, 1.0]))
    assert measured is not None
    assert [(each.start, each.positive.part, each.positive.whole) for each in measured.bins] == [
        (0.5, 1, 2),
        (0.9, 2, 2),
    ]
    assert measured.bins[1].mean_probability == pytest.approx(0.975)
    assert measured.expected_calibration_error == pytest.approx(0.5 * 0.05 + 0.5 * 0.025)
    assert measured.brier_score == pytest.approx((0.45**2 + 0.55**2 + 0.05**2) / 4)


def test_without_cases_there_is_none() -> None:
    assert reliability(np.zeros(0, dtype=bool), np.zeros(0)) is None


@given(of_both_classes())
def test_they_are_those_of_scikit_learn_and_of_training(cases: Cases) -> None:
    positive, probabilities = cases
    measured = reliability(positive, probabilities)
    assert measured is not None
    assert measured.brier_score == pytest.approx(brier_score_loss(positive, probabilities))
    assert measured.expected_calibration_error == pytest.approx(expected_calibration_error(positive, probabilities))
    assert sum(each.positive.whole for each in measured.bins) == positive.size
    # scikit-learn puts a probability on an edge into the bin below.
    if not np.any(np.isclose(probabilities * 10, np.round(probabilities * 10))):
        frequencies, means = calibration_curve(positive, probabilities, n_bins=10)
        assert [each.positive.part / each.positive.whole for each in measured.bins] == pytest.approx(frequencies)
        assert [each.mean_probability for each in measured.bins] == pytest.approx(means)
