"""Intervals of figures by drawing patients anew, for many figures of the same images at once.

Source: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, percentile method. Draws are kept as weights of
images: an AUC then needs its images sorted once and not for every draw.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.decision import Interval

_DRAWS = 1000


def patient_weights(patients: Sequence[str] | NDArray[np.str_], seed: int, draws: int = _DRAWS) -> NDArray[np.float32]:
    """Draw patients with replacement: (draws, images), how often each image is in each draw."""
    _, owner = np.unique(np.asarray(patients), return_inverse=True)
    count = int(owner.max()) + 1
    drawn = np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), size=draws)
    return drawn[:, owner].astype(np.float32)


def weighted_auc(
    positive: NDArray[np.bool_], scores: NDArray[np.float64], weights: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Give the AUC of images (n,) under each row of weights (draws, n): (draws,), not a number for one class only.

    It is the share of the pairs of one image of each class that the scores put in order; equal scores count half.
    """
    levels, level = np.unique(scores, return_inverse=True)
    order = np.argsort(level, kind="stable")
    starts = np.searchsorted(level[order], np.arange(len(levels)))
    sorted_weights = weights[:, order].astype(np.float64)
    above, below = (np.add.reduceat(sorted_weights * member[order], starts, axis=1) for member in (positive, ~positive))
    ordered = (above * (np.cumsum(below, axis=1) - below / 2)).sum(axis=1)
    pairs = above.sum(axis=1) * below.sum(axis=1)
    return np.divide(ordered, pairs, out=np.full(len(weights), np.nan), where=pairs > 0)


def weighted_share(
    hit: NDArray[np.bool_], member: NDArray[np.bool_], weights: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Give the share of the member images (n,) that are hit, under each row of weights (draws, n): (draws,)."""
    # Counts of images are whole numbers, which float32 holds exactly; their ratio is not.
    whole = (weights @ member.astype(np.float32)).astype(np.float64)
    part = (weights @ (hit & member).astype(np.float32)).astype(np.float64)
    return np.divide(part, whole, out=np.full(len(weights), np.nan), where=whole > 0)


def interval(values: NDArray[np.float64]) -> Interval:
    """Give the 95 % interval of a figure over its draws, percentile method; draws without the figure are left out."""
    low, high = np.percentile(values[np.isfinite(values)], [2.5, 97.5])
    return Interval(float(low), float(high))


@dataclass(frozen=True)
class Estimate:
    """A measured figure, not a number where it cannot be measured, and its 95 % interval."""

    value: float
    interval: Interval

    @classmethod
    def of(cls, values: NDArray[np.float64]) -> "Estimate":
        """Take the first of some values for the figure itself, and the others for its draws."""
        return cls(float(values[0]), interval(values[1:]))


class PatientDraws:
    """The same draws of patients for all figures of some images. ``patients``: (images,)."""

    def __init__(self, patients: Sequence[str] | NDArray[np.str_], seed: int) -> None:
        drawn = patient_weights(patients, seed)
        # The first row is the images as they are.
        self._weights = np.concatenate([np.ones((1, drawn.shape[1]), np.float32), drawn])

    def auc(self, positive: NDArray[np.bool_], scores: NDArray[np.float64]) -> Estimate:
        """Measure the area under the ROC curve; both (images,)."""
        return Estimate.of(weighted_auc(positive, scores, self._weights))

    def share(self, hit: NDArray[np.bool_], member: NDArray[np.bool_]) -> Estimate:
        """Measure the share of the members that were hit; both (images,)."""
        return Estimate.of(weighted_share(hit, member, self._weights))
