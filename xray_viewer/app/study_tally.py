"""How many images of a study are in which state."""

from bisect import bisect_left, insort
from dataclasses import dataclass
from typing import Protocol

from xray_viewer.app.verdict_tally import Judged, VerdictCount


class Counted(Judged, Protocol):
    """What is counted of an image."""

    @property
    def is_not_assessed(self) -> bool:
        """Whether the model's answer may not be read."""

    @property
    def has_failed(self) -> bool:
        """Whether the file could not be read, or the model stopped on it."""

    @property
    def is_to_read(self) -> bool:
        """Whether the model has still to read it."""

    @property
    def is_answer_concealed(self) -> bool:
        """Whether there is an answer that is not to be seen yet."""


@dataclass(frozen=True)
class Tally:
    """How many images of a study are in which state. ``concealed``: answered, and not to be seen before a verdict."""

    images: int
    flagged: int
    not_assessed: int
    failed: int
    to_read: int
    concealed: int = 0


class StudyCount:
    """Kept while images change, so that no look at all of them is needed when the threshold moves."""

    def __init__(self) -> None:
        self._probabilities: list[float] = []  # sorted, so that a threshold only cuts it in two
        self._images = 0
        self._not_assessed = 0
        self._failed = 0
        self._to_read = 0
        self._concealed = 0
        self.verdicts = VerdictCount()

    def add(self, image: Counted) -> None:
        """Count one more."""
        self._step(image, 1)
        if image.probability is not None:
            insort(self._probabilities, image.probability)
        self.verdicts.add(image)

    def remove(self, image: Counted) -> None:
        """Take back what was counted."""
        self._step(image, -1)
        if image.probability is not None:
            del self._probabilities[bisect_left(self._probabilities, image.probability)]
        self.verdicts.remove(image)

    def tally(self, decision_threshold: float) -> Tally:
        """Give the numbers at a threshold; a probability at it is flagged, as ``decide`` has it."""
        return Tally(
            images=self._images,
            flagged=len(self._probabilities) - bisect_left(self._probabilities, decision_threshold),
            not_assessed=self._not_assessed,
            failed=self._failed,
            to_read=self._to_read,
            concealed=self._concealed,
        )

    def _step(self, image: Counted, step: int) -> None:
        self._images += step
        self._not_assessed += step * image.is_not_assessed
        self._failed += step * image.has_failed
        self._to_read += step * image.is_to_read
        self._concealed += step * image.is_answer_concealed
