"""How good a classifier is, with PNEUMONIA as the positive class, everywhere and always."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from training.errors import TrainingError


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
