"""From a probability to a decision, and what a threshold costs."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

# Thresholds closer than this are the same one, typed or computed in different ways.
_SAME = 1e-9


class Decision(StrEnum):
    """What a probability means at a threshold."""

    FLAGGED = "flagged"
    NOT_FLAGGED = "not_flagged"


@dataclass(frozen=True, eq=False)
class Prediction:
    """What the network says of one picture.

    ``probability``: of pneumonia, calibrated, [0, 1]. ``logit``: raw. ``atypicality``: the share of the reference
    images that were less unusual, [0, 1]. ``evidence``: shape (h, w), float32, in units of the logit; its mean
    plus the model's bias is the logit.
    """

    probability: float
    logit: float
    atypicality: float
    evidence: NDArray[np.float32]


@dataclass(frozen=True)
class Interval:
    """A confidence interval, both ends in [0, 1]."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high <= 1:
            raise ValueError(f"an interval lies in order within 0 and 1, not {self.low} to {self.high}")


@dataclass(frozen=True)
class OperatingPoint:
    """A named threshold with what it reached on the model's reference patients (95 % intervals)."""

    name: str
    threshold: float
    sensitivity: float
    sensitivity_interval: Interval
    specificity: float
    specificity_interval: Interval

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("an operating point needs a name")
        for value in (self.threshold, self.sensitivity, self.specificity):
            check_unit(value, f"operating point {self.name}")


@dataclass(frozen=True)
class ThresholdCurve:
    """Sensitivity and specificity against the threshold, on the model's reference patients.

    Three tuples of the same length, thresholds rising from 0 to 1. Sensitivity never rises with the threshold,
    specificity never falls.
    """

    thresholds: tuple[float, ...]
    sensitivities: tuple[float, ...]
    specificities: tuple[float, ...]

    def __post_init__(self) -> None:
        if not len(self.thresholds) == len(self.sensitivities) == len(self.specificities):
            raise ValueError("the curve's columns differ in length")
        if len(self.thresholds) < 101:
            raise ValueError(f"the curve needs at least 101 points, not {len(self.thresholds)}")
        if self.thresholds[0] != 0 or self.thresholds[-1] != 1:
            raise ValueError("the curve must run from threshold 0 to threshold 1")
        for values, sign in ((self.thresholds, 1), (self.sensitivities, -1), (self.specificities, 1)):
            steps = np.diff(np.asarray(values, dtype=np.float64)) * sign
            if not np.all(steps >= 0):
                raise ValueError("the curve is not monotone")
        for value in (*self.sensitivities, *self.specificities):
            check_unit(value, "the curve")

    def at(self, decision_threshold: float) -> tuple[float, float]:
        """Give sensitivity and specificity at a threshold.

        Between two points of the curve each is the worse of the neighbours': never better than was measured.
        """
        # 99.9 / 100 is a little more than 0.999, and must not count as the next point.
        below = bisect_right(self.thresholds, decision_threshold + _SAME) - 1
        above = bisect_left(self.thresholds, decision_threshold - _SAME)
        last = len(self.thresholds) - 1
        return self.sensitivities[min(above, last)], self.specificities[max(below, 0)]


def check_unit(value: float, what: str) -> None:
    """Raise ``ValueError``, naming ``what``, for a number outside [0, 1] or not a number."""
    if not 0 <= value <= 1:
        raise ValueError(f"{what}: {value} is not between 0 and 1")


def decide(probability: float, decision_threshold: float) -> Decision:
    """Flag a picture whose probability is at or above the threshold."""
    return Decision.FLAGGED if probability >= decision_threshold else Decision.NOT_FLAGGED
