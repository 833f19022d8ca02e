"""How well probabilities put cases in order: the ROC curve and the area under it. PNEUMONIA is positive."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.estimate import Estimate, Z

_HALVINGS = 60


@dataclass(frozen=True, eq=False)
class RocCurve:
    """Three arrays of shape (points,), float64: thresholds falling from infinity, both shares rising from 0 to 1."""

    thresholds: NDArray[np.float64]
    false_positive_rates: NDArray[np.float64]
    sensitivities: NDArray[np.float64]


def roc_curve(positive: NDArray[np.bool_], probabilities: NDArray[np.float64]) -> RocCurve | None:
    """Draw the curve of cases, both of shape (cases,): a point for each different probability. None for one class."""
    positives, negatives = np.sort(probabilities[positive]), np.sort(probabilities[~positive])
    if not positives.size or not negatives.size:
        return None
    thresholds = np.unique(probabilities)[::-1]

    def reached(values: NDArray[np.float64]) -> NDArray[np.float64]:
        shares = 1 - np.searchsorted(values, thresholds, side="left") / values.size
        return np.concatenate([[0.0], shares])

    return RocCurve(np.concatenate([[np.inf], thresholds]), reached(negatives), reached(positives))


def area_under_roc(positive: NDArray[np.bool_], probabilities: NDArray[np.float64]) -> Estimate | None:
    """Give the AUC of cases, both of shape (cases,), with its interval; None for one class.

    The cases count as independent of each other. Source: DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988),
    837-845, with the midranks of Sun and Xu, IEEE Signal Processing Letters 21 (2014), 1389-1393; the interval is made
    on the logit scale, so that it stays within 0 and 1 (Pepe, "The Statistical Evaluation of Medical Tests", 2003,
    5.2). Where that variance is 0 (all in order, a single case of a class) it says nothing, and the score interval
    stands in: Newcombe, Statistics in Medicine 25 (2006), 559-573, method 5.
    """
    among = probabilities[positive]
    others = probabilities[~positive]
    if not among.size or not others.size:
        return None
    ranks = _midranks(np.concatenate([among, others]))
    # Of each case the share of the other class that is in order with it.
    placed_high = (ranks[: among.size] - _midranks(among)) / others.size
    placed_low = 1 - (ranks[among.size :] - _midranks(others)) / among.size
    area = float(placed_high.mean())
    variance = 0.0
    if among.size > 1 and others.size > 1:
        variance = float(placed_high.var(ddof=1) / among.size + placed_low.var(ddof=1) / others.size)
    if variance <= 1e-15 or not 0 < area < 1:
        return _score_interval(area, among.size, others.size)
    logit, error = math.log(area / (1 - area)), math.sqrt(variance) / (area * (1 - area))
    return Estimate(area, _logistic(logit - Z * error), _logistic(logit + Z * error))


def _midranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rank from 1; equal values share the mean of their ranks."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[inverse]


def _logistic(x: float) -> float:
    return 0.5 * (1 + math.tanh(x / 2))


def _score_interval(area: float, positives: int, negatives: int) -> Estimate:
    extra = (positives + negatives) / 2 - 1

    def too_far(other: float) -> bool:
        spread = 1 + extra * ((1 - other) / (2 - other) + other / (1 + other))
        return abs(area - other) > Z * math.sqrt(other * (1 - other) * spread / (positives * negatives))

    return Estimate(area, _edge(0.0, area, too_far), _edge(1.0, area, too_far))


def _edge(outside: float, inside: float, is_outside: Callable[[float], bool]) -> float:
    for _ in range(_HALVINGS):
        middle = (outside + inside) / 2
        if is_outside(middle):
            outside = middle
        else:
            inside = middle
    return inside
