"""How many images the reader has judged, and how often the network says otherwise."""

from bisect import bisect_left, insort
from dataclasses import dataclass
from typing import Protocol

from xray_viewer.core.opinion import Opinion, Verdict


class Judged(Protocol):
    """What is counted of an image."""

    @property
    def opinion(self) -> Opinion:
        """What the reader thinks of it."""

    @property
    def probability(self) -> float | None:
        """What the network says."""

    @property
    def is_unread(self) -> bool:
        """Whether a verdict is still to be given."""

    @property
    def is_not_saved(self) -> bool:
        """Whether what the reader thinks could not be saved."""


@dataclass(frozen=True)
class VerdictTally:
    """How many images have a verdict and how many still need one; what could not be read needs none.

    ``disagreements``: normal and flagged, or pneumonia and not flagged. ``not_saved``: opinions that are not on the
    disk yet, because that has failed.
    """

    read: int
    unread: int
    disagreements: int
    not_saved: int


class VerdictCount:
    """Kept while images change, so that no look at all of them is needed when the threshold moves."""

    def __init__(self) -> None:
        # Sorted, so that a threshold only cuts them in two.
        self._probabilities: dict[Verdict | None, list[float]] = {Verdict.NORMAL: [], Verdict.PNEUMONIA: []}
        self._read = 0
        self._unread = 0
        self._not_saved = 0

    def add(self, image: Judged) -> None:
        """Count one more."""
        self._step(image, 1)
        among = self._probabilities.get(image.opinion.verdict)
        if among is not None and image.probability is not None:
            insort(among, image.probability)

    def remove(self, image: Judged) -> None:
        """Take back what was counted."""
        self._step(image, -1)
        among = self._probabilities.get(image.opinion.verdict)
        if among is not None and image.probability is not None:
            del among[bisect_left(among, image.probability)]

    def tally(self, decision_threshold: float) -> VerdictTally:
        """Give the numbers at a threshold; a probability at it is flagged, as ``decide`` has it."""
        normal, pneumonia = self._probabilities[Verdict.NORMAL], self._probabilities[Verdict.PNEUMONIA]
        flagged_normal = len(normal) - bisect_left(normal, decision_threshold)
        missed_pneumonia = bisect_left(pneumonia, decision_threshold)
        return VerdictTally(self._read, self._unread, flagged_normal + missed_pneumonia, self._not_saved)

    def _step(self, image: Judged, step: int) -> None:
        self._read += step * (image.opinion.verdict is not None)
        self._unread += step * image.is_unread
        self._not_saved += step * image.is_not_saved
