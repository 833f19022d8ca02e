import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.decision import Decision, Interval, OperatingPoint, ThresholdCurve, check_unit, decide

THRESHOLDS = tuple(index / 100 for index in range(101))
FALLING = tuple(1 - threshold for threshold in THRESHOLDS)
units = st.floats(0, 1)


def test_a_probability_at_the_threshold_is_flagged():
    assert decide(0.5, 0.5) is Decision.FLAGGED
    assert decide(0.4999999, 0.5) is Decision.NOT_FLAGGED
    assert decide(0.0, 0.0) is Decision.FLAGGED


@given(units, units, units)
def test_a_higher_threshold_never_adds_positives(probability, one, other):
    low, high = sorted((one, other))
    if decide(probability, high) is Decision.FLAGGED:
        assert decide(probability, low) is Decision.FLAGGED


def test_the_curve_at_its_points():
    curve = ThresholdCurve(THRESHOLDS, FALLING, THRESHOLDS)
    assert curve.at(0) == (1, 0)
    assert curve.at(1) == (0, 1)
    assert curve.at(0.25) == (pytest.approx(0.75), 0.25)


def test_a_threshold_from_percent_is_the_point_that_it_looks_like():
    thresholds = tuple(float(value) for value in np.linspace(0, 1, 1001))
    curve = ThresholdCurve(thresholds, tuple(1 - t for t in thresholds), thresholds)
    assert thresholds[999] != 99.9 / 100
    assert curve.at(99.9 / 100) == (1 - thresholds[999], thresholds[999])


def test_between_points_the_curve_promises_the_worse_of_both():
    curve = ThresholdCurve(THRESHOLDS, FALLING, THRESHOLDS)
    sensitivity, specificity = curve.at(0.255)
    assert sensitivity == pytest.approx(0.74)
    assert specificity == pytest.approx(0.25)


@given(units, units)
def test_the_curve_is_monotone_everywhere(one, other):
    curve = ThresholdCurve(THRESHOLDS, FALLING, THRESHOLDS)
    low, high = sorted((one, other))
    assert curve.at(low)[0] >= curve.at(high)[0]
    assert curve.at(low)[1] <= curve.at(high)[1]


@pytest.mark.parametrize(
    ("thresholds", "sensitivities", "specificities", "complaint"),
    [
        (THRESHOLDS, FALLING[:-1], THRESHOLDS, "length"),
        (THRESHOLDS[:50], FALLING[:50], THRESHOLDS[:50], "101"),
        ((0.1, *THRESHOLDS[1:]), FALLING, THRESHOLDS, "from threshold 0"),
        (THRESHOLDS, THRESHOLDS, THRESHOLDS, "monotone"),
        (THRESHOLDS, FALLING, FALLING, "monotone"),
        (THRESHOLDS, (1.5, *FALLING[1:]), THRESHOLDS, "not between 0 and 1"),
        (THRESHOLDS, (float("nan"), *FALLING[1:]), THRESHOLDS, "monotone"),
    ],
)
def test_an_impossible_curve_is_refused(thresholds, sensitivities, specificities, complaint):
    with pytest.raises(ValueError, match=complaint):
        ThresholdCurve(thresholds, sensitivities, specificities)


@pytest.mark.parametrize(("low", "high"), [(0.5, 0.4), (-0.1, 0.5), (0.5, 1.1), (float("nan"), 1)])
def test_an_impossible_interval_is_refused(low, high):
    with pytest.raises(ValueError, match="interval"):
        Interval(low, high)


def test_an_operating_point_needs_a_name_and_shares():
    interval = Interval(0, 1)
    with pytest.raises(ValueError, match="name"):
        OperatingPoint("", 0.5, 0.9, interval, 0.9, interval)
    with pytest.raises(ValueError, match="sensitive"):
        OperatingPoint("sensitive", 0.5, 90, interval, 0.9, interval)


@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan")])
def test_what_is_no_share_is_named(value):
    with pytest.raises(ValueError, match="the limit"):
        check_unit(value, "the limit")
