import math

import numpy as np
import pytest
from hypothesis import given
from sklearn.metrics import roc_auc_score
from sklearn.metrics import roc_curve as reference_curve

from tests.core.judged_cases import Cases, judged_cases, of_both_classes
from xray_viewer.core.roc import area_under_roc, roc_curve

ONE_CLASS = (np.ones(3, dtype=bool), np.array([0.1, 0.2, 0.3]))


@given(of_both_classes())
def test_curve_and_area_are_those_of_scikit_learn(cases: Cases) -> None:
    curve, area = roc_curve(*cases), area_under_roc(*cases)
    assert curve is not None
    assert area is not None
    rates, sensitivities, thresholds = reference_curve(*cases, drop_intermediate=False)
    assert curve.false_positive_rates == pytest.approx(rates)
    assert curve.sensitivities == pytest.approx(sensitivities)
    assert curve.thresholds[1:] == pytest.approx(thresholds[1:])
    assert area.value == pytest.approx(roc_auc_score(*cases))
    assert 0 <= area.low <= area.high <= 1
    assert area.low < area.high


@given(judged_cases(least=1).filter(lambda cases: bool(cases[0].all() or not cases[0].any())))
def test_one_class_has_neither(cases: Cases) -> None:
    assert roc_curve(*cases) is None
    assert area_under_roc(*cases) is None


def test_delongs_interval_by_the_definition() -> None:
    """The variance from the share of each case's pairs that are in order, pair by pair."""
    generator = np.random.default_rng(4)
    positive = np.arange(40) < 16
    probabilities = np.round(np.clip(generator.normal(0.4 + 0.25 * positive, 0.2), 0, 1), 1)
    pairs = np.sign(probabilities[positive][:, np.newaxis] - probabilities[~positive]) / 2 + 0.5
    value = pairs.mean()
    error = math.sqrt(pairs.mean(axis=1).var(ddof=1) / 16 + pairs.mean(axis=0).var(ddof=1) / 24)
    ends = [math.log(value / (1 - value)) + sign * 1.959964 * error / (value * (1 - value)) for sign in (-1, 1)]
    area = area_under_roc(positive, probabilities)
    assert area is not None
    assert (area.low, area.high) == pytest.approx([1 / (1 + math.exp(-end)) for end in ends], abs=1e-6)


@pytest.mark.parametrize("order", [1, -1])
def test_a_perfect_order_of_few_cases_is_no_certainty(order: int) -> None:
    positive = np.arange(20) < 10
    area = area_under_roc(positive, 0.5 + 0.1 * order * positive)
    assert area is not None
    if order == 1:
        assert (area.value, area.high) == (1, 1)
        # The root of 1 - x = 1.96 sqrt(x (1 - x) (1 + 9 ((1 - x) / (2 - x) + x / (1 + x))) / 100).
        assert 0.75 < area.low < 0.85
        low = area.low
        spread = 1 + 9 * ((1 - low) / (2 - low) + low / (1 + low))
        assert 1 - low == pytest.approx(1.959964 * math.sqrt(low * (1 - low) * spread / 100), abs=1e-6)
    else:
        assert (area.value, area.low) == (0, 0)
        assert 0.15 < area.high < 0.25


def test_the_interval_covers_the_area_that_made_the_data() -> None:
    generator = np.random.default_rng(6)
    true_area = 0.5 * (1 + math.erf(1.2 / math.sqrt(2)))  # two normal distributions, 1.2 sqrt(2) deviations apart
    positive = np.arange(90) < 30
    covered = 0
    for _ in range(300):
        scores = generator.normal(1.2 * math.sqrt(2) * positive, 1)
        area = area_under_roc(positive, 1 / (1 + np.exp(-scores)))
        assert area is not None
        covered += area.low <= true_area <= area.high
    assert covered >= 270
