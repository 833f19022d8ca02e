import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from xray_viewer.core.estimate import Estimate, Share


def test_no_case_has_no_share() -> None:
    assert Share(0, 0).estimate is None


@pytest.mark.parametrize(("part", "whole"), [(3, 2), (-1, 2)])
def test_what_is_no_share_is_a_mistake(part: int, whole: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        Share(part, whole)


def test_an_estimate_lies_within_its_interval() -> None:
    with pytest.raises(ValueError, match="not within"):
        Estimate(0.5, 0.6, 0.7)


@given(st.integers(1, 3000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_the_interval_is_wilsons(share: tuple[int, int]) -> None:
    part, whole = share
    estimate = Share(part, whole).estimate
    expected = binomtest(part, whole).proportion_ci(method="wilson")
    assert estimate is not None
    assert (estimate.low, estimate.high) == (
        pytest.approx(expected.low, abs=1e-12),
        pytest.approx(expected.high, abs=1e-12),
    )
    assert estimate.value == part / whole
