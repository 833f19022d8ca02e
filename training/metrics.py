"""How good a classifier is, with PNEUMONIA as the positive class, everywhere and always."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from training.errors import TrainingError
from xray_viewer.core.decision import Interval

_BOOTSTRAPS = 1000


@dataclass(frozen=True)
class BinaryReport:
    """The confusion matrix at a threshold, and what follows from it. PNEUMONIA is positive."""

    true_positives: int
    false_negatives: int
    true_negatives: int
    false_positives: int
    auc: float

    @property
    def sensitivity(self) -> float:
        """Recall: the share of the pneumonia images that were flagged."""
        return _share(self.true_positives, self.false_negatives)

    @property
    def specificity(self) -> float:
        """The share of the normal images that were not flagged."""
        return _share(self.true_negatives, self.false_positives)

    @property
    def precision(self) -> float:
        """The share of the flagged images that show pneumonia (PPV at this set's prevalence)."""
        return _share(self.true_positives, self.false_positives)

    @property
    def accuracy(self) -> float:
        """The share of all images that were decided rightly."""
        right = self.true_positives + self.true_negatives
        return _share(right, self.false_negatives + self.false_positives)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.true_positives, self.false_positives + self.false_negatives)


def _share(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else float("nan")


def binary_report(
    positive: NDArray[np.bool_], probabilities: NDArray[np.float64], decision_threshold: float
) -> BinaryReport:
    """Compare probabilities with the truth: both of shape (images,). Raises ``TrainingError`` for one class only."""
    if positive.all() or not positive.any():
        raise TrainingError("There are images of one class only; sensitivity and specificity need both.")
    flagged = probabilities >= decision_threshold
    return BinaryReport(
        true_positives=int(np.sum(flagged & positive)),
        false_negatives=int(np.sum(~flagged & positive)),
        true_negatives=int(np.sum(~flagged & ~positive)),
        false_positives=int(np.sum(flagged & ~positive)),
        auc=float(roc_auc_score(positive, probabilities)),
    )


def expected_calibration_error(
    positive: NDArray[np.bool_], probabilities: NDArray[np.float64], bins: int = 10
) -> float:
    """Measure by how much probabilities miss frequencies, in equally wide bins (Guo et al., ICML 2017)."""
    index = np.minimum((probabilities * bins).astype(int), bins - 1)
    error = 0.0
    for current in range(bins):
        members = index == current
        if members.any():
            error += abs(probabilities[members].mean() - positive[members].mean()) * members.mean()
    return float(error)


def auc_of(positive: NDArray[np.bool_], scores: NDArray[np.float64], drawn: NDArray[np.intp]) -> float:
    """Measure the area under the ROC curve on the images ``drawn``; not a number where a class is missing."""
    if positive[drawn].all() or not positive[drawn].any():
        return float("nan")
    return float(roc_auc_score(positive[drawn], scores[drawn]))


def share_of(hit: NDArray[np.bool_], member: NDArray[np.bool_], drawn: NDArray[np.intp]) -> float:
    """Measure the share of the members among the images ``drawn`` that were hit; not a number without a member."""
    chosen = hit[drawn][member[drawn]]
    return float(chosen.mean()) if chosen.size else float("nan")


def patient_bootstrap(statistic: Callable[[NDArray[np.intp]], float], patients: Sequence[str], seed: int) -> Interval:
    """Give the 95 % interval of a statistic of image indices, drawing patients with replacement.

    Source: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, percentile method. Draws for which the
    statistic is not a number (a class is missing) are left out.
    """
    generator = np.random.default_rng(seed)
    _, patient_index = np.unique(np.asarray(patients), return_inverse=True)
    members = [np.flatnonzero(patient_index == patient) for patient in range(patient_index.max() + 1)]
    values = []
    for _ in range(_BOOTSTRAPS):
        drawn = generator.integers(0, len(members), len(members))
        value = statistic(np.concatenate([members[patient] for patient in drawn]))
        if np.isfinite(value):
            values.append(value)
    low, high = np.percentile(values, [2.5, 97.5])
    return Interval(float(low), float(high))


def format_report(report: BinaryReport, decision_threshold: float, named: str = "") -> str:
    """Write a report for the terminal. ``named``: what to say behind the threshold."""
    lines = [
        "Positive class: PNEUMONIA",
        f"Decision threshold: {decision_threshold:.4f}{named}",
        f"accuracy               {report.accuracy:.4f}",
        f"precision (PPV)        {report.precision:.4f}",
        f"recall (sensitivity)   {report.sensitivity:.4f}",
        f"specificity            {report.specificity:.4f}",
        f"F1                     {report.f1:.4f}",
        f"AUC                    {report.auc:.4f}",
        "",
        "Confusion matrix       flagged   not flagged",
        f"  PNEUMONIA         {report.true_positives:10d} {report.false_negatives:13d}",
        f"  NORMAL            {report.false_positives:10d} {report.true_negatives:13d}",
    ]
    return "\n".join(lines)
