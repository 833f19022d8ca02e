import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom
from sklearn.metrics import roc_curve

from tests.core.judged_cases import Cases, of_both_classes
from xray_viewer.core.estimate import wilson_interval
from xray_viewer.core.local_threshold import TOLERANCE, local_operating_point, needed_positives


@given(of_both_classes(), st.floats(0.01, 1))
def test_it_is_the_highest_threshold_that_reaches_it(cases: Cases, wanted: float) -> None:
    point = local_operating_point(*cases, wanted)
    assert point is not None
    _, sensitivities, thresholds = roc_curve(*cases, drop_intermediate=False)
    assert point.threshold == thresholds[sensitivities >= wanted - 1e-9].max()
    reached = point.confusion.sensitivity
    assert reached.part / reached.whole >= wanted - 1e-9
    assert point.threshold_interval.low <= point.threshold <= point.threshold_interval.high


def test_without_a_positive_there_is_none() -> None:
    assert local_operating_point(np.zeros(3, dtype=bool), np.array([0.1, 0.2, 0.3]), 0.9) is None


def test_95_percent_of_20_are_19() -> None:
    positive = np.ones(20, dtype=bool)
    point = local_operating_point(positive, np.arange(20) / 20, 0.95)
    assert point is not None
    assert point.threshold == 1 / 20
    assert point.confusion.sensitivity.part == 19
    assert point.confusion.specificity.estimate is None


def test_the_thresholds_interval_is_by_rank() -> None:
    positive, probabilities = np.ones(200, dtype=bool), np.arange(200) / 200
    point = local_operating_point(positive, probabilities, 0.9)
    assert point is not None
    # Of 200 values, 12 to 29 lie below the tenth part of all (binomial, 95 %).
    assert (binom.ppf(0.025, 200, 0.1), binom.ppf(0.975, 200, 0.1)) == (12, 29)
    assert (point.threshold_interval.low, point.threshold_interval.high) == (11 / 200, 29 / 200)


def test_few_positives_say_nothing_on_the_threshold() -> None:
    point = local_operating_point(np.ones(5, dtype=bool), np.arange(1, 6) / 10, 0.95)
    assert point is not None
    assert point.threshold_interval.low == 0
    assert point.is_from_too_few


@pytest.mark.parametrize(("wanted", "positives"), [(0.9, 196), (0.95, 139), (1.0, 73)])
def test_how_many_are_needed(wanted: float, positives: int) -> None:
    needed = needed_positives(wanted)
    assert needed == positives
    assert wilson_interval(wanted, needed)[0] >= wanted - TOLERANCE > wilson_interval(wanted, needed - 1)[0]


def test_more_positives_are_enough() -> None:
    point = local_operating_point(np.ones(196, dtype=bool), np.linspace(0.1, 0.9, 196), 0.9)
    assert point is not None
    assert not point.is_from_too_few


def test_no_sensitivity_above_all() -> None:
    with pytest.raises(ValueError, match="the wanted sensitivity"):
        local_operating_point(np.ones(5, dtype=bool), np.arange(5) / 5, 1.2)
