"""What a threshold reaches, against values worked out by hand."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import tiny_spec
from xray_viewer.core.decision import Interval, OperatingPoint, ThresholdCurve
from xray_viewer.core.estimate import Z, wilson_interval
from xray_viewer.core.threshold_figures import Reached, effective_cases, reached_at, threshold_for

STEPS = tuple(index / 100 for index in range(101))
FALLING = tuple(1 - step for step in STEPS)
units = st.floats(0, 1)


def test_an_operating_point_keeps_the_figures_that_were_measured_for_it():
    interval = Interval(0.8, 1.0)
    assert reached_at(tiny_spec(), 0.25) == Reached(0.98, interval, 0.85, interval)


def test_so_many_cases_have_an_interval_as_wide_as_the_models():
    # Half of n cases, 0.4 to 0.6: 0.1 * 0.1 = Z * Z / (4 (n + Z * Z)), so n = 24 * Z * Z.
    assert effective_cases(0.5, Interval(0.4, 0.6)) == pytest.approx(24 * Z * Z)
    # All of n cases, from 0.9: 1 / (1 + Z * Z / n) = 0.9, so n = 9 * Z * Z.
    assert effective_cases(1.0, Interval(0.9, 1.0)) == pytest.approx(9 * Z * Z)
    assert effective_cases(0.0, Interval(0.0, 0.1)) == pytest.approx(9 * Z * Z)
    assert math.isinf(effective_cases(0.5, Interval(0.5, 0.5)))


@given(units, st.floats(0.001, 0.49))
def test_the_score_interval_of_those_cases_is_as_wide(share, half):
    low, high = wilson_interval(share, effective_cases(share, Interval(0.0, 2 * half)))
    assert high - low == pytest.approx(2 * half, rel=1e-6)


def _spec(interval, other=None):
    points = (
        OperatingPoint("one", 0.3, 0.5, interval, 0.5, interval),
        OperatingPoint("two", 0.7, 0.5, other or interval, 0.5, other or interval),
    )
    return replace(tiny_spec(), operating_points=points, default_operating_point="one")


def test_elsewhere_the_curve_has_the_interval_of_the_fewest_cases():
    # "one" amounts to 24 * Z * Z cases, "two" to a quarter as wide an interval and so to many more.
    reached = reached_at(_spec(Interval(0.4, 0.6), Interval(0.475, 0.525)), 0.5)
    assert (reached.sensitivity, reached.specificity) == (0.5, 0.5)
    for interval in (reached.sensitivity_interval, reached.specificity_interval):
        assert interval is not None
        assert (interval.low, interval.high) == (pytest.approx(0.4), pytest.approx(0.6))


def test_at_the_ends_of_the_curve_an_interval_still_has_a_width():
    reached = reached_at(_spec(Interval(0.4, 0.6)), 0.0)
    assert (reached.sensitivity, reached.specificity) == (1, 0)
    # Of 24 * Z * Z cases all: from 1 / (1 + 1 / 24) on.
    assert reached.sensitivity_interval is not None
    assert reached.sensitivity_interval.low == pytest.approx(24 / 25)
    assert reached.sensitivity_interval.high == 1
    assert reached.specificity_interval is not None
    assert (reached.specificity_interval.low, reached.specificity_interval.high) == (0, pytest.approx(1 / 25))


def test_a_model_whose_intervals_have_no_width_tells_none():
    reached = reached_at(_spec(Interval(0.5, 0.5)), 0.5)
    assert (reached.sensitivity_interval, reached.specificity_interval) == (None, None)


def test_an_interval_from_0_to_1_says_nothing_and_stays_so():
    interval = reached_at(_spec(Interval(0.0, 1.0)), 0.5).sensitivity_interval
    assert interval is not None
    assert (interval.low, interval.high) == (pytest.approx(0, abs=0.001), pytest.approx(1, abs=0.001))


@pytest.mark.parametrize(
    ("wanted", "threshold"), [(1.0, 0.0), (0.75, 0.25), (0.755, 0.24), (0.745, 0.25), (0.01, 0.99), (0.0, 1.0)]
)
def test_a_sensitivity_is_reached_by_the_highest_threshold_that_does(wanted, threshold):
    assert threshold_for(ThresholdCurve(STEPS, FALLING, STEPS), wanted) == threshold


def test_of_thresholds_that_flag_as_few_healthy_ones_the_lowest_is_taken():
    # From 0.4 to 0.6 the specificity is 0.4, while the sensitivity falls from 0.6 to 0.4.
    specificities = tuple(0.4 if 0.4 <= step <= 0.6 else step for step in STEPS)
    curve = ThresholdCurve(STEPS, FALLING, specificities)
    assert threshold_for(curve, 0.45) == 0.4
    assert curve.at(0.4)[0] == pytest.approx(0.6)
    assert threshold_for(curve, 0.39) == 0.61


def test_a_sensitivity_that_the_curve_does_not_reach_takes_its_start():
    curve = ThresholdCurve(STEPS, tuple(0.9 * fallen for fallen in FALLING), STEPS)
    assert threshold_for(curve, 0.95) == 0


@given(units)
def test_what_was_asked_for_is_reached(wanted):
    curve = ThresholdCurve(STEPS, FALLING, STEPS)
    assert curve.at(threshold_for(curve, wanted))[0] >= wanted - 1e-9


@given(units, units)
def test_who_wants_more_sensitivity_gets_no_higher_threshold(one, other):
    curve = ThresholdCurve(STEPS, FALLING, STEPS)
    low, high = sorted((one, other))
    assert threshold_for(curve, high) <= threshold_for(curve, low)


def test_a_sensitivity_is_a_share():
    with pytest.raises(ValueError, match="sensitivity"):
        threshold_for(ThresholdCurve(STEPS, FALLING, STEPS), 98)
