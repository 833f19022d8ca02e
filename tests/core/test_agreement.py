import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from sklearn.metrics import cohen_kappa_score

from xray_viewer.core.agreement import cohens_kappa
from xray_viewer.core.confusion import Confusion

COUNTS = st.integers(0, 40)


def _labels(table: Confusion) -> tuple[list[int], list[int]]:
    cells = [
        (1, 1, table.true_positives),
        (1, 0, table.false_negatives),
        (0, 0, table.true_negatives),
        (0, 1, table.false_positives),
    ]
    return [one for one, _, n in cells for _ in range(n)], [other for _, other, n in cells for _ in range(n)]


def test_kappa_by_hand() -> None:
    # Agreement 0.7, by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
    kappa = cohens_kappa(Confusion(20, 5, 15, 10))
    assert kappa is not None
    assert kappa.value == pytest.approx(0.4)
    # The delta method, with the slopes of kappa in the four shares taken by small steps.
    shares = np.array([[20, 5], [10, 15]]) / 50
    step = 1e-6
    slopes = np.array([[(_kappa(shares + step * _unit(i, j)) - 0.4) / step for j in (0, 1)] for i in (0, 1)])
    variance = ((shares * slopes**2).sum() - (shares * slopes).sum() ** 2) / 50
    assert kappa.high - kappa.value == pytest.approx(1.959964 * math.sqrt(variance), abs=1e-4)


def _unit(row: int, column: int) -> NDArray[np.float64]:
    unit = np.zeros((2, 2))
    unit[row, column] = 1
    return unit


def _kappa(shares: NDArray[np.float64]) -> float:
    by_chance = shares.sum(axis=1) @ shares.sum(axis=0)
    return float((np.trace(shares) - by_chance) / (1 - by_chance))


@given(st.builds(Confusion, COUNTS, COUNTS, COUNTS, COUNTS))
def test_kappa_is_that_of_scikit_learn_or_there_is_none(table: Confusion) -> None:
    kappa = cohens_kappa(table)
    one, other = _labels(table)
    if kappa is None:
        assert not one or len({*one, *other}) == 1
        return
    assert kappa.value == pytest.approx(cohen_kappa_score(one, other), abs=1e-9)
    assert -1 <= kappa.low < kappa.high <= 1


def test_that_all_agree_is_no_certainty() -> None:
    kappa = cohens_kappa(Confusion(5, 0, 5, 0))
    assert kappa is not None
    assert (kappa.value, kappa.high) == (1, 1)
    # 10 of 10 agree: Wilson from 0.7225, and half of the agreement is chance.
    assert kappa.low == pytest.approx(2 * 0.7225 - 1, abs=1e-3)


def test_the_interval_covers_the_kappa_that_made_the_data() -> None:
    generator = np.random.default_rng(2)
    covered = 0
    for _ in range(200):
        truth = generator.random(150) < 0.5
        other = np.where(generator.random(150) < 0.85, truth, ~truth)
        counts = [np.sum(truth & other), np.sum(truth & ~other), np.sum(~truth & ~other), np.sum(~truth & other)]
        kappa = cohens_kappa(Confusion(*map(int, counts)))
        assert kappa is not None
        covered += kappa.low <= 0.7 <= kappa.high
    assert covered >= 180
