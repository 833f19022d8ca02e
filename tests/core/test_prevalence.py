"""PPV, NPV and people, against values worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.decision import Interval
from xray_viewer.core.prevalence import Outcomes, outcomes, predictive_values
from xray_viewer.core.threshold_figures import Reached

REACHED = Reached(0.9, Interval(0.8, 1.0), 0.8, Interval(0.7, 0.9))
units = st.floats(0, 1)


def test_ppv_and_npv_by_bayes_rule():
    values = predictive_values(REACHED, 0.1)
    # 0.09 of all are ill and flagged, 0.18 healthy and flagged; 0.72 healthy and passed, 0.01 ill and passed.
    assert values.ppv is not None
    assert values.ppv.value == pytest.approx(1 / 3)
    assert (values.ppv.low, values.ppv.high) == (pytest.approx(8 / 35), pytest.approx(10 / 19))
    assert values.npv is not None
    assert values.npv.value == pytest.approx(72 / 73)
    assert (values.npv.low, values.npv.high) == (pytest.approx(63 / 65), pytest.approx(1))


def test_without_intervals_the_values_have_none_either():
    values = predictive_values(Reached(0.9, None, 0.8, None), 0.1)
    assert values.ppv is not None
    assert values.ppv.low == values.ppv.value == values.ppv.high


def test_where_nobody_is_flagged_there_is_no_ppv_and_where_everybody_is_no_npv():
    nobody = predictive_values(Reached(0.0, Interval(0.0, 0.1), 1.0, Interval(0.9, 1.0)), 0.3)
    assert nobody.ppv is None
    assert nobody.npv is not None
    assert nobody.npv.value == pytest.approx(0.7)
    everybody = predictive_values(Reached(1.0, Interval(0.9, 1.0), 0.0, Interval(0.0, 0.1)), 0.3)
    assert everybody.npv is None
    assert everybody.ppv is not None
    assert everybody.ppv.value == pytest.approx(0.3)


def test_an_end_at_which_nobody_is_flagged_may_be_anything():
    values = predictive_values(Reached(0.1, Interval(0.0, 0.2), 0.9, Interval(0.8, 1.0)), 0.0)
    assert values.ppv is not None
    assert (values.ppv.low, values.ppv.value, values.ppv.high) == (0, 0, 1)


@given(units, units, units, units)
def test_both_values_rise_with_the_reach(prevalence, specificity, one, other):
    low, high = sorted((one, other))
    worse, better = (predictive_values(Reached(each, None, specificity, None), prevalence) for each in (low, high))
    for one_value, other_value in ((worse.ppv, better.ppv), (worse.npv, better.npv)):
        if one_value is not None and other_value is not None:
            assert one_value.value <= other_value.value + 1e-12


def test_people_are_whole_and_none_is_lost():
    assert outcomes(REACHED, 0.1) == Outcomes(found=90, missed=10, alarmed=180, passed=720)
    few = outcomes(Reached(0.983, None, 0.962, None), 0.2)
    # 0.983 of 200 are 196.6, 0.962 of 800 are 769.6.
    assert few == Outcomes(found=197, missed=3, alarmed=30, passed=770)
    assert (few.ill, few.people) == (200, 1000)


@pytest.mark.parametrize(
    ("prevalence", "expected"),
    [
        # 0.17 and 0.34 of 1,000 are missed, which is not nobody.
        (0.01, Outcomes(found=98, missed=2, alarmed=990, passed=8910)),
        (0.02, Outcomes(found=197, missed=3, alarmed=980, passed=8820)),
        (0.0001, Outcomes(found=98, missed=2, alarmed=99990, passed=899910)),
    ],
)
def test_there_are_as_many_people_as_it_takes_to_miss_one(prevalence, expected):
    assert outcomes(Reached(0.983, None, 0.9, None), prevalence) == expected


def test_what_never_happens_is_nobody():
    assert outcomes(Reached(1.0, None, 0.0, None), 0.2) == Outcomes(found=200, missed=0, alarmed=800, passed=0)
    assert outcomes(Reached(0.9, None, 0.8, None), 0.0) == Outcomes(found=0, missed=0, alarmed=200, passed=800)


@given(units, units, st.integers(1, 10_000))
def test_no_error_that_can_happen_is_said_of_nobody(sensitivity, specificity, prevalence):
    said = outcomes(Reached(sensitivity, None, specificity, None), prevalence / 10_000)
    assert (said.missed > 0) == (sensitivity < 1)
    assert (said.alarmed > 0) == (specificity < 1 and prevalence < 10_000)
    assert min(said.found, said.passed) >= 0
    assert said.people in (1_000, 10_000, 100_000, 1_000_000)


@pytest.mark.parametrize("work", [predictive_values, outcomes])
def test_a_prevalence_is_a_share(work):
    with pytest.raises(ValueError, match="prevalence"):
        work(REACHED, 20)
