"""The spread of probabilities, counted by hand."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.decision import Decision, decide
from xray_viewer.core.distribution import Sides, bars, sides

NAN = float("nan")


def test_each_probability_is_in_one_bar() -> None:
    values = np.array([0.0, 0.09, 0.1, 0.55, 0.999, 1.0, NAN])
    assert bars(values, 10).tolist() == [2, 1, 0, 0, 0, 1, 0, 0, 0, 2]
    assert bars(np.array([]), 4).tolist() == [0, 0, 0, 0]


def test_a_probability_at_the_threshold_is_flagged_and_none_counts_nowhere() -> None:
    values = np.array([0.2, 0.5, 0.8, NAN, 0.1])
    is_read = np.array([True, True, False, True, False])
    assert sides(values, is_read, 0.5) == Sides(flagged=2, not_flagged=2, flagged_read=1, not_flagged_read=1)


@given(st.lists(st.tuples(st.floats(0, 1) | st.just(NAN), st.booleans())), st.floats(0, 1), st.integers(1, 60))
def test_all_are_counted_as_they_are_decided(images: list[tuple[float, bool]], threshold: float, number: int) -> None:
    values = np.array([probability for probability, _read in images], dtype=np.float64)
    known = [(probability, is_read) for probability, is_read in images if probability == probability]
    counted = sides(values, np.array([is_read for _probability, is_read in images], dtype=np.bool_), threshold)
    flagged = [is_read for probability, is_read in known if decide(probability, threshold) is Decision.FLAGGED]
    assert (counted.flagged, counted.flagged_read) == (len(flagged), sum(flagged))
    assert counted.flagged + counted.not_flagged == bars(values, number).sum() == len(known)
