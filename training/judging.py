"""What images of unseen patients say of a network: calibration, thresholds, and figures that do not flatter.

The calibration and the thresholds that a model carries are fitted on the unseen images of its reference population, the
one with most patients: fitted on several together, they would be right for none of them. The figures that say how good
they are come from cross-fitting: fitted on the patients of all folds but one, measured on those of that one. Where
there are too few patients for that (one fold), they are measured on the patients that they were fitted on.
"""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from training.metrics import expected_calibration_error
from training.resampling import Estimate, PatientDraws
from training.thresholds import (
    SENSITIVE,
    calibrated,
    fit_calibration,
    operating_points,
    threshold_curve,
    thresholds_by_name,
)


@dataclass(frozen=True, eq=False)
class Unseen:
    """Logits of images whose patients the network was not fitted to. All of shape (images,).

    ``folds``: the part of the patients that each image belongs to, for cross-fitting. ``changed_logits``: of the same
    images, their appearance changed as another device or exposure might; None where that was not tried.
    """

    positive: NDArray[np.bool_]
    logits: NDArray[np.float64]
    patients: NDArray[np.str_]
    populations: NDArray[np.str_]
    folds: NDArray[np.intp]
    changed_logits: NDArray[np.float64] | None = None

    @property
    def reference(self) -> str:
        """The population with most patients."""
        names = np.unique(self.populations)
        return str(max(names, key=lambda name: len(set(self.patients[self.populations == name]))))

    def to_fit_on(self, chosen: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], NDArray[np.float64], NDArray[np.str_]]:
        """Give truth, logits and patients of some images of the reference population.

        Once as they are, and once changed where that was tried: a network is surer of pictures like those that it was
        fitted to than of others that it will meet, so that what knows the changed ones too is the more careful.
        """
        chosen = chosen & (self.populations == self.reference)
        logits = [self.logits[chosen]] + ([] if self.changed_logits is None else [self.changed_logits[chosen]])
        times = len(logits)
        return np.tile(self.positive[chosen], times), np.concatenate(logits), np.tile(self.patients[chosen], times)


def judge(unseen: Unseen, seed: int) -> dict[str, Any]:
    """Give what a model needs (calibration, operating points, curve) and how good it is.

    Raises ``TrainingError`` where the logits tell the classes no better than chance.
    """
    everything = np.ones(len(unseen.logits), dtype=np.bool_)
    positive, logits, patients = unseen.to_fit_on(everything)
    calibration = fit_calibration(positive, logits)
    probabilities = calibrated(logits, calibration)
    points = operating_points(positive, probabilities, patients.tolist(), seed)
    curve = threshold_curve(positive, probabilities, [point.threshold for point in points])
    fitted = _cross_fit(unseen)
    in_reference = unseen.positive[unseen.populations == unseen.reference]
    return {
        "positive_share": float(in_reference.mean()),
        "calibration": asdict(calibration),
        "operating_points": [asdict(point) for point in points],
        "default_operating_point": SENSITIVE,
        "curve": asdict(curve),
        "results": {
            "measured_on": (
                f"{unseen.positive.size:,} images ({int(unseen.positive.sum()):,} pneumonia) of "
                f"{len(set(unseen.patients.tolist())):,} patients whom the judged networks were not fitted to"
                + f"; calibration and thresholds of {unseen.reference}"
                + (", cross-fitted" if np.ptp(unseen.folds) else "")
                + ("" if unseen.changed_logits is None else ", on these images and copies of changed appearance")
            ),
            "patients": len(set(unseen.patients.tolist())),
            **_figures(unseen, fitted, everything, seed),
            "by_population": {
                str(name): _figures(unseen, fitted, unseen.populations == name, seed)
                for name in np.unique(unseen.populations)
            },
        },
    }


@dataclass(frozen=True, eq=False)
class _CrossFitted:
    """Probabilities (images,), and by operating point which images are flagged (images,)."""

    probabilities: NDArray[np.float64]
    flagged: dict[str, NDArray[np.bool_]]


def _cross_fit(unseen: Unseen) -> _CrossFitted:
    probabilities = np.empty_like(unseen.logits)
    flagged: dict[str, NDArray[np.bool_]] = {}
    for fold in np.unique(unseen.folds):
        judged = unseen.folds == fold
        others = ~judged if not judged.all() else judged
        positive, logits, _ = unseen.to_fit_on(others)
        calibration = fit_calibration(positive, logits)
        probabilities[judged] = calibrated(unseen.logits[judged], calibration)
        thresholds = thresholds_by_name(positive, calibrated(logits, calibration))
        for name, threshold in thresholds.items():
            flagged.setdefault(name, np.zeros(len(judged), dtype=np.bool_))[judged] = probabilities[judged] >= threshold
    return _CrossFitted(probabilities, flagged)


def _figures(unseen: Unseen, fitted: _CrossFitted, chosen: NDArray[np.bool_], seed: int) -> dict[str, Any]:
    positive, probabilities = unseen.positive[chosen], fitted.probabilities[chosen]
    draws = PatientDraws(unseen.patients[chosen], seed)
    figures: dict[str, Any] = {
        "images": int(positive.size),
        "positives": int(positive.sum()),
        "auc": _as_facts(draws.auc(positive, unseen.logits[chosen])),
        **_changed(unseen, chosen),
        "brier_score": float(np.mean((probabilities - positive) ** 2)),
        "expected_calibration_error": expected_calibration_error(positive, probabilities),
        **_calibration_line(positive, probabilities),
    }
    for name, flags in fitted.flagged.items():
        hit = flags[chosen]
        figures[f"at_{name}"] = {
            "sensitivity": _as_facts(draws.share(hit, positive)),
            "specificity": _as_facts(draws.share(~hit, ~positive)),
            "accuracy": _as_facts(draws.share(hit == positive, np.ones_like(positive))),
        }
    return figures


def _as_facts(estimate: Estimate) -> dict[str, Any]:
    return {"value": estimate.value, "interval": [estimate.interval.low, estimate.interval.high]}


def _changed(unseen: Unseen, chosen: NDArray[np.bool_]) -> dict[str, float]:
    if unseen.changed_logits is None:
        return {}
    positive = unseen.positive[chosen]
    return {"auc_of_changed_copies": float(roc_auc_score(positive, unseen.changed_logits[chosen]))}


def _calibration_line(positive: NDArray[np.bool_], probabilities: NDArray[np.float64]) -> dict[str, float]:
    """Regress the truth on the log odds: 1 and 0 are perfect; a slope below 1 means too sure (Cox, Biometrika 1958)."""
    safe = np.clip(probabilities, 1e-9, 1 - 1e-9)
    odds = np.log(safe / (1 - safe))
    line = LogisticRegression(C=np.inf).fit(odds[:, np.newaxis], positive)
    return {"calibration_slope": float(line.coef_[0, 0]), "calibration_intercept": float(line.intercept_[0])}
