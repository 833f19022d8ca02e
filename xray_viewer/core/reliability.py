"""Whether probabilities are what they say: of the cases with 30 %, three in ten have it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.estimate import Share

BINS = 10


@dataclass(frozen=True)
class ReliabilityBin:
    """The cases whose probability is from ``start`` on and below ``stop``: their mean probability, and who has it."""

    start: float
    stop: float
    mean_probability: float
    positive: Share


@dataclass(frozen=True)
class Reliability:
    """``bins``: of equal width, those that hold a case.

    ``expected_calibration_error``: by how much probabilities miss frequencies (Guo et al., ICML 2017).
    ``brier_score``: the mean squared distance of probability and truth (Brier, Monthly Weather Review 78 (1950), 1-3).
    """

    bins: tuple[ReliabilityBin, ...]
    expected_calibration_error: float
    brier_score: float


def reliability(positive: NDArray[np.bool_], probabilities: NDArray[np.float64]) -> Reliability | None:
    """Measure the calibration of cases, both of shape (cases,); None without a case."""
    if not positive.size:
        return None
    index = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    bins = tuple(_bin(current, positive[index == current], probabilities[index == current]) for current in set(index))
    error = sum(
        abs(each.mean_probability - each.positive.part / each.positive.whole) * each.positive.whole for each in bins
    )
    brier = float(np.mean((probabilities - positive) ** 2))
    return Reliability(tuple(sorted(bins, key=lambda each: each.start)), error / positive.size, brier)


def _bin(index: int, positive: NDArray[np.bool_], probabilities: NDArray[np.float64]) -> ReliabilityBin:
    share = Share(int(positive.sum()), positive.size)
    return ReliabilityBin(index / BINS, (index + 1) / BINS, float(probabilities.mean()), share)
