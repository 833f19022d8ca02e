"""Cases for Hypothesis: truth and probabilities, with many that are equal."""

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

Cases = tuple[NDArray[np.bool_], NDArray[np.float64]]


def _arrays(cases: list[tuple[bool, int]]) -> Cases:
    return np.array([positive for positive, _ in cases]), np.array([step / 20 for _, step in cases])


def judged_cases(*, least: int = 2) -> st.SearchStrategy[Cases]:
    return st.lists(st.tuples(st.booleans(), st.integers(0, 20)), min_size=least, max_size=60).map(_arrays)


def of_both_classes() -> st.SearchStrategy[Cases]:
    return judged_cases().filter(lambda cases: bool(cases[0].any() and not cases[0].all()))
