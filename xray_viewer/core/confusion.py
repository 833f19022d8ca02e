"""What a judge of images, a network or a person, got right and wrong. PNEUMONIA is positive."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.estimate import Estimate, Share


@dataclass(frozen=True)
class Confusion:
    """The confusion matrix, and what follows from it. A figure without a case is None."""

    true_positives: int
    false_negatives: int
    true_negatives: int
    false_positives: int

    @property
    def cases(self) -> int:
        """How many were judged."""
        return self.true_positives + self.false_negatives + self.true_negatives + self.false_positives

    @property
    def sensitivity(self) -> Share:
        """The share of the cases with pneumonia that were called so."""
        return Share(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def specificity(self) -> Share:
        """The share of the normal cases that were called so."""
        return Share(self.true_negatives, self.true_negatives + self.false_positives)

    @property
    def ppv(self) -> Share:
        """The share with pneumonia among those called so, at these cases' prevalence."""
        return Share(self.true_positives, self.true_positives + self.false_positives)

    @property
    def npv(self) -> Share:
        """The share of normal ones among those called so, at these cases' prevalence."""
        return Share(self.true_negatives, self.true_negatives + self.false_negatives)

    @property
    def accuracy(self) -> Share:
        """The share that was judged rightly."""
        return Share(self.true_positives + self.true_negatives, self.cases)

    @property
    def f1(self) -> Estimate | None:
        """The harmonic mean of PPV and sensitivity.

        Its interval is that of F* = F1 / (2 - F1), which is a share of cases and rises with F1. Source: Hand, Christen
        and Kirielle, "F*: an interpretable transformation of the F-measure", Machine Learning 110 (2021), 451-456.
        """
        star = Share(self.true_positives, self.cases - self.true_negatives).estimate
        if star is None:
            return None
        return Estimate(*(2 * end / (1 + end) for end in (star.value, star.low, star.high)))


def confusion_of(positive: NDArray[np.bool_], called_positive: NDArray[np.bool_]) -> Confusion:
    """Count what was called positive among the positive and the negative: both of shape (cases,)."""
    return Confusion(
        true_positives=int(np.sum(positive & called_positive)),
        false_negatives=int(np.sum(positive & ~called_positive)),
        true_negatives=int(np.sum(~positive & ~called_positive)),
        false_positives=int(np.sum(~positive & called_positive)),
    )
