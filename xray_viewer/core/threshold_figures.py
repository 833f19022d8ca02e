"""What a threshold reaches on the model's own curve, how sure that is, and the way back from a sensitivity."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from xray_viewer.core.decision import Interval, ThresholdCurve, check_unit
from xray_viewer.core.estimate import Z, wilson_interval
from xray_viewer.core.model_spec import ModelSpec

# Sensitivities closer than this are the same one, typed or computed in different ways.
_SAME = 1e-9
# An interval of 0 to 1 says nothing: it amounts to no case at all.
_WIDEST = 0.4999


@dataclass(frozen=True)
class Reached:
    """Sensitivity and specificity on the model's reference patients; an interval is None where nothing tells it."""

    sensitivity: float
    sensitivity_interval: Interval | None
    specificity: float
    specificity_interval: Interval | None


def reached_at(spec: ModelSpec, decision_threshold: float) -> Reached:
    """Give what a threshold in [0, 1] reaches, with 95 % intervals.

    At an operating point these are its own, which were measured by drawing patients anew. The curve has none: elsewhere
    they are the score intervals of as many independent cases as those of the operating points amount to, of which the
    fewest count. That keeps what several images of one patient take away, and has a width at 0 and 1 too.
    """
    for point in spec.operating_points:
        if point.threshold == decision_threshold:
            return Reached(point.sensitivity, point.sensitivity_interval, point.specificity, point.specificity_interval)
    sensitivity, specificity = spec.curve.at(decision_threshold)
    points = spec.operating_points
    positives = _fewest((point.sensitivity, point.sensitivity_interval) for point in points)
    negatives = _fewest((point.specificity, point.specificity_interval) for point in points)
    return Reached(sensitivity, _interval(sensitivity, positives), specificity, _interval(specificity, negatives))


def effective_cases(share: float, interval: Interval) -> float:
    """Say how many independent cases would give a share in [0, 1] an interval as wide as this one; infinite for none.

    Wilson's width 2 w solved for the number of cases n: x = Z * Z / n is the positive root of
    (1/4 - w * w) x * x + (p (1 - p) - 2 w * w) x - w * w = 0. Source of the idea: Kish, "Survey Sampling", 1965, 8.2.
    """
    half = min((interval.high - interval.low) / 2, _WIDEST)
    if half == 0:
        return math.inf
    variance, squared = share * (1 - share), half * half
    root = math.sqrt(variance * variance + squared * (2 * share - 1) ** 2)
    return Z * Z * (variance - 2 * squared + root) / (2 * squared)


def threshold_for(curve: ThresholdCurve, sensitivity: float) -> float:
    """Give the threshold that reaches a sensitivity in [0, 1], with the highest specificity that does so.

    Of several thresholds with that specificity it is the lowest, whose sensitivity is the highest: a miss is worse than
    a false alarm. A sensitivity between two that were measured is reached by the higher one.
    """
    check_unit(sensitivity, "the wanted sensitivity")
    place = sum(reached >= sensitivity - _SAME for reached in curve.sensitivities) - 1
    place = max(place, 0)
    while place and curve.specificities[place - 1] == curve.specificities[place]:
        place -= 1
    return curve.thresholds[place]


def _fewest(measured: Iterable[tuple[float, Interval]]) -> float:
    return min((effective_cases(share, interval) for share, interval in measured), default=math.inf)


def _interval(share: float, cases: float) -> Interval | None:
    if math.isinf(cases):
        return None
    low, high = wilson_interval(share, cases)
    # Rounding must not put an end of the interval beyond the share.
    return Interval(min(low, share), max(high, share))
