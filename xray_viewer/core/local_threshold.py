"""The threshold that reaches a wanted sensitivity on cases whose truth is known. PNEUMONIA is positive."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.confusion import Confusion, confusion_of
from xray_viewer.core.decision import Interval, check_unit
from xray_viewer.core.estimate import wilson_interval

# With fewer positives than it takes to know a sensitivity to within so much, what a threshold reaches is mostly luck.
TOLERANCE = 0.05
# Both tails of a 95 % interval.
_TAIL = 0.025


@dataclass(frozen=True)
class LocalOperatingPoint:
    """The highest threshold whose sensitivity on these cases is at least ``wanted``, and what it reaches on them.

    ``threshold_interval``: where that threshold may lie among all cases of which these are a sample (95 %).
    ``needed_positives``: from so many on the sensitivity is known to within ``TOLERANCE`` downwards.
    """

    wanted: float
    threshold: float
    threshold_interval: Interval
    confusion: Confusion
    needed_positives: int

    @property
    def is_from_too_few(self) -> bool:
        """Whether the cases are too few to rely on it."""
        return self.confusion.sensitivity.whole < self.needed_positives


def local_operating_point(
    positive: NDArray[np.bool_], probabilities: NDArray[np.float64], wanted: float
) -> LocalOperatingPoint | None:
    """Find the threshold for a sensitivity in [0, 1] on cases, both of shape (cases,); None without a positive."""
    check_unit(wanted, "the wanted sensitivity")
    positives = np.sort(probabilities[positive])
    if not positives.size:
        return None
    # 0.95 * 20 is a little more than 19, and must not ask for all 20.
    flagged = max(math.ceil(wanted * positives.size - 1e-9), 1)
    threshold = float(positives[positives.size - flagged])
    return LocalOperatingPoint(
        wanted,
        threshold,
        _quantile_interval(positives, 1 - wanted),
        confusion_of(positive, probabilities >= threshold),
        needed_positives(wanted),
    )


def needed_positives(wanted: float) -> int:
    """Say how many positives it takes until the Wilson interval of a sensitivity begins within ``TOLERANCE`` of it."""
    low, high = 0, 1
    while wilson_interval(wanted, high)[0] < wanted - TOLERANCE:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if wilson_interval(wanted, middle)[0] < wanted - TOLERANCE:
            low = middle
        else:
            high = middle
    return high


def _quantile_interval(values: NDArray[np.float64], quantile: float) -> Interval:
    """Give the interval of a quantile from sorted values (n,), in [0, 1], whatever their distribution.

    How many values lie below the true quantile is binomial. Source: Conover, "Practical Nonparametric Statistics",
    1999, 3.2. With few values it reaches to 0 or 1.
    """
    cumulated = np.cumsum(_binomial(values.size, quantile))
    first = int(np.searchsorted(cumulated, _TAIL, side="right"))
    last = int(np.searchsorted(cumulated, 1 - _TAIL, side="left"))
    low = float(values[first - 1]) if first > 0 else 0.0
    high = float(values[last]) if last < values.size else 1.0
    return Interval(low, high)


def _binomial(trials: int, chance: float) -> NDArray[np.float64]:
    """Give the probabilities of 0 to ``trials`` hits: shape (trials + 1,)."""
    if chance in (0.0, 1.0):
        certain = np.zeros(trials + 1)
        certain[round(trials * chance)] = 1.0
        return certain
    hits = np.arange(trials + 1)
    factorials = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, trials + 1)))])
    ways = factorials[trials] - factorials - factorials[::-1]
    probabilities: NDArray[np.float64] = np.exp(ways + hits * math.log(chance) + (trials - hits) * math.log1p(-chance))
    return probabilities
