"""Network and reader against the truth, where it is known. PNEUMONIA is positive.

Nothing is left out without being counted: a case that was not assessed is no case that was judged rightly.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.agreement import cohens_kappa
from xray_viewer.core.confusion import Confusion, confusion_of
from xray_viewer.core.estimate import Estimate
from xray_viewer.core.local_threshold import LocalOperatingPoint, local_operating_point
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.reliability import Reliability, reliability
from xray_viewer.core.roc import RocCurve, area_under_roc, roc_curve


class Truth(StrEnum):
    """What an image shows, by somebody who knows."""

    NORMAL = "NORMAL"
    PNEUMONIA = "PNEUMONIA"


class Answer(StrEnum):
    """What became of an image with the network."""

    SCORED = "scored"
    NOT_ASSESSED = "not assessed"
    FAILED = "failed"
    TO_READ = "to read"


@dataclass(frozen=True)
class Case:
    """One image whose truth is known.

    ``probability``: None unless it was scored. ``is_unread``: the reader has still to give a verdict.
    """

    truth: Truth
    answer: Answer
    probability: float | None = None
    verdict: Verdict | None = None
    is_unread: bool = False

    def __post_init__(self) -> None:
        if (self.probability is None) == (self.answer is Answer.SCORED):
            raise ValueError("what was scored has a probability, and nothing else has")


@dataclass(frozen=True)
class ByTruth:
    """How many images, by what they show."""

    pneumonia: int
    normal: int

    @property
    def images(self) -> int:
        """How many there are."""
        return self.pneumonia + self.normal


@dataclass(frozen=True, eq=False)
class TruthComparison:
    """Cases against their truth. ``positive``: bool, and ``probabilities``: float64, both (scored,).

    ``unsure`` and ``unread``: cases on which the reader has decided nothing, or given no verdict yet; where a file
    cannot be read there is none to give.
    """

    cases: ByTruth
    positive: NDArray[np.bool_]
    probabilities: NDArray[np.float64]
    not_assessed: ByTruth
    failed: ByTruth
    to_read: ByTruth
    reader: Confusion
    unsure: ByTruth
    unread: ByTruth

    def network(self, decision_threshold: float) -> Confusion:
        """Count what the network gets right at a threshold, among the scored cases."""
        return confusion_of(self.positive, self.probabilities >= decision_threshold)

    @cached_property
    def auc(self) -> Estimate | None:
        """The area under the network's ROC curve."""
        return area_under_roc(self.positive, self.probabilities)

    @cached_property
    def roc(self) -> RocCurve | None:
        """The network's ROC curve."""
        return roc_curve(self.positive, self.probabilities)

    @cached_property
    def reliability(self) -> Reliability | None:
        """The network's calibration."""
        return reliability(self.positive, self.probabilities)

    @cached_property
    def reader_kappa(self) -> Estimate | None:
        """How far the reader agrees with the truth beyond chance, where they have decided."""
        return cohens_kappa(self.reader)

    def operating_point(self, wanted_sensitivity: float) -> LocalOperatingPoint | None:
        """Find the threshold that reaches a sensitivity on the scored cases."""
        return local_operating_point(self.positive, self.probabilities, wanted_sensitivity)


def compare_with_truth(cases: Iterable[Case]) -> TruthComparison:
    """Set cases against their truth."""
    every = tuple(cases)
    scored = [(case.truth, case.probability) for case in every if case.probability is not None]
    return TruthComparison(
        cases=_count(every),
        positive=np.array([truth is Truth.PNEUMONIA for truth, _ in scored], dtype=np.bool_),
        probabilities=np.array([probability for _, probability in scored], dtype=np.float64),
        not_assessed=_count(case for case in every if case.answer is Answer.NOT_ASSESSED),
        failed=_count(case for case in every if case.answer is Answer.FAILED),
        to_read=_count(case for case in every if case.answer is Answer.TO_READ),
        reader=_reader([case for case in every if case.verdict in (Verdict.NORMAL, Verdict.PNEUMONIA)]),
        unsure=_count(case for case in every if case.verdict is Verdict.UNSURE),
        unread=_count(case for case in every if case.is_unread),
    )


def _count(cases: Iterable[Case]) -> ByTruth:
    truths = [case.truth for case in cases]
    return ByTruth(truths.count(Truth.PNEUMONIA), truths.count(Truth.NORMAL))


def _reader(decided: list[Case]) -> Confusion:
    positive = np.array([case.truth is Truth.PNEUMONIA for case in decided], dtype=np.bool_)
    called = np.array([case.verdict is Verdict.PNEUMONIA for case in decided], dtype=np.bool_)
    return confusion_of(positive, called)
