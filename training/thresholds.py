"""From validation logits to probabilities, thresholds and the curve that the viewer shows."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from training.errors import TrainingError
from training.resampling import PatientDraws
from xray_viewer.core.decision import OperatingPoint, ThresholdCurve
from xray_viewer.core.model_spec import Calibration

SENSITIVE, BALANCED, SPECIFIC = "sensitive", "balanced", "specific"
_CURVE_STEPS = 1000
_SENSITIVITY_GOAL = 0.98
_SPECIFICITY_GOAL = 0.95


def fit_calibration(positive: NDArray[np.bool_], logits: NDArray[np.float64]) -> Calibration:
    """Fit Platt scaling on validation logits, both of shape (images,)."""
    regression = LogisticRegression(C=np.inf).fit(logits[:, np.newaxis], positive)
    slope = float(regression.coef_[0, 0])
    if slope <= 0:
        raise TrainingError(
            "The network tells normal from pneumonia no better than chance on the validation patients, so no "
            "threshold can be chosen. Train longer or with more images."
        )
    return Calibration(
        slope,
        float(regression.intercept_[0]),
        f"{positive.size:,} pictures of patients whom the network was not fitted to",
    )


def calibrated(logits: NDArray[np.float64], calibration: Calibration) -> NDArray[np.float64]:
    """Turn logits into probabilities, any shape."""
    return 1.0 / (1.0 + np.exp(-(calibration.slope * logits + calibration.intercept)))


def threshold_curve(
    positive: NDArray[np.bool_], probabilities: NDArray[np.float64], also_at: Sequence[float] = ()
) -> ThresholdCurve:
    """Measure sensitivity and specificity at 1,001 thresholds from 0 to 1, and at some more.

    Near 0 and 1, where a good network has most of its probabilities, the steps become finer and finer.
    """
    ends = np.logspace(-6, np.log10(1 / _CURVE_STEPS), 31)
    thresholds = np.unique(
        np.concatenate([np.linspace(0.0, 1.0, _CURVE_STEPS + 1), ends, 1.0 - ends, np.asarray(also_at, np.float64)])
    )
    positives, negatives = np.sort(probabilities[positive]), np.sort(probabilities[~positive])
    missed = np.searchsorted(positives, thresholds, side="left")
    rejected = np.searchsorted(negatives, thresholds, side="left")
    return ThresholdCurve(
        tuple(thresholds.tolist()),
        tuple((1.0 - missed / positives.size).tolist()),
        tuple((rejected / negatives.size).tolist()),
    )


def thresholds_by_name(positive: NDArray[np.bool_], probabilities: NDArray[np.float64]) -> dict[str, float]:
    """Choose the named thresholds on images of unseen patients, both of shape (images,).

    ``balanced``: the greatest sum of sensitivity and specificity (Youden, Cancer 3, 1950). ``sensitive``: the
    highest threshold, not above that, whose sensitivity is at least 0.98 at the lower end of its 95 % interval too;
    ``specific``: the lowest, not below, whose specificity is at least 0.95 likewise. Where there are too few images
    for such an interval, the measured value alone must reach the goal. Each threshold lies midway between two
    neighbouring probabilities.
    """
    levels = np.unique(probabilities)
    candidates = np.concatenate([[0.0], (levels[:-1] + levels[1:]) / 2, [1.0]])
    positives, negatives = np.sort(probabilities[positive]), np.sort(probabilities[~positive])
    sensitivity = 1.0 - np.searchsorted(positives, candidates, side="left") / positives.size
    specificity = np.searchsorted(negatives, candidates, side="left") / negatives.size
    balanced = int(np.argmax(sensitivity + specificity))
    chosen = {
        SENSITIVE: min(balanced, _reaching(sensitivity, positives.size, _SENSITIVITY_GOAL)[-1]),
        BALANCED: balanced,
        SPECIFIC: max(balanced, _reaching(specificity, negatives.size, _SPECIFICITY_GOAL)[0]),
    }
    return {name: float(candidates[index]) for name, index in chosen.items()}


def operating_points(
    positive: NDArray[np.bool_], probabilities: NDArray[np.float64], patients: Sequence[str], seed: int
) -> tuple[OperatingPoint, ...]:
    """Choose the named thresholds and measure them on the same images, with patient-level bootstrap intervals."""
    points, draws = [], PatientDraws(patients, seed)
    for name, threshold in thresholds_by_name(positive, probabilities).items():
        flagged = probabilities >= threshold
        sensitivity, specificity = draws.share(flagged, positive), draws.share(~flagged, ~positive)
        points.append(
            OperatingPoint(
                name=name,
                threshold=threshold,
                sensitivity=sensitivity.value,
                sensitivity_interval=sensitivity.interval,
                specificity=specificity.value,
                specificity_interval=specificity.interval,
            )
        )
    return tuple(points)


def _reaching(shares: NDArray[np.float64], count: int, goal: float) -> NDArray[np.intp]:
    """Find where a share of ``count`` images reaches the goal with confidence, or else at all; at least one place."""
    found = np.flatnonzero(_lower_bound(shares, count) >= goal)
    return found if found.size else np.flatnonzero(shares >= goal)


def _lower_bound(shares: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Give the lower end of the 95 % score interval (Wilson, Journal of the American Statistical Association, 1927).

    Unlike a bootstrap's, it is below 1 where every image was right.
    """
    z = 1.959964
    center = shares + z**2 / (2 * count)
    margin = z * np.sqrt(shares * (1 - shares) / count + z**2 / (4 * count**2))
    bound: NDArray[np.float64] = (center - margin) / (1 + z**2 / count)
    return bound
