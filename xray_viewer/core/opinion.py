"""What the reader thinks of an image, and under which circumstances they came to it."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from xray_viewer.core.decision import Decision, check_unit


class Verdict(StrEnum):
    """What the reader has decided."""

    NORMAL = "normal"
    PNEUMONIA = "pneumonia"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Circumstances:
    """How a verdict was given: when, in UTC; whether the network's answer for the image was there to be seen.

    ``decision_threshold``: the reader's, [0, 1]. Without a model it is None, and ``model_sha256`` empty.
    """

    time: datetime
    result_visible: bool
    decision_threshold: float | None = None
    model_sha256: str = ""

    def __post_init__(self) -> None:
        if self.time.utcoffset() != timedelta(0):
            raise ValueError(f"the time of a verdict is in UTC, not {self.time}")
        if self.decision_threshold is not None:
            check_unit(self.decision_threshold, "the threshold of a verdict")


@dataclass(frozen=True)
class Earlier:
    """What the reader has done on an image up to now, also what was taken back.

    ``blind_verdict``: the last one that was given without the network's answer in view. ``was_judged``: whether there
    was any verdict; it has shown the answer to who reads first. ``was_visible``: whether the answer was in view at any
    verdict, or at any other time that is known of.
    """

    blind_verdict: Verdict | None = None
    was_judged: bool = False
    was_visible: bool = False


@dataclass(frozen=True)
class Opinion:
    """A verdict with its circumstances, a note, both, or neither. Raises ``ValueError`` for one without the other.

    ``earlier`` is no part of what the reader thinks: two opinions are equal whatever went before.
    """

    verdict: Verdict | None = None
    note: str = ""
    circumstances: Circumstances | None = None
    earlier: Earlier = field(default=Earlier(), compare=False)

    def __post_init__(self) -> None:
        if (self.verdict is None) != (self.circumstances is None):
            raise ValueError("a verdict goes with its circumstances")

    def following(self, before: "Opinion") -> "Opinion":
        """Give this opinion with the one before it, and all that went before that, as its past."""
        is_visible = self.circumstances is not None and self.circumstances.result_visible
        is_blind = self.verdict is not None and not is_visible
        blind_verdict = self.verdict if is_blind else before.earlier.blind_verdict
        was_judged = before.earlier.was_judged or before.verdict is not None or self.verdict is not None
        return replace(self, earlier=Earlier(blind_verdict, was_judged, before.earlier.was_visible or is_visible))


NO_OPINION = Opinion()
_SAME = {Verdict.NORMAL: Decision.NOT_FLAGGED, Verdict.PNEUMONIA: Decision.FLAGGED}


def disagrees(verdict: Verdict | None, decision: Decision | None) -> bool:
    """Say whether reader and network contradict each other; who is unsure contradicts nobody."""
    return verdict in _SAME and decision is not None and _SAME[verdict] is not decision
