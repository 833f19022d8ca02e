"""What is known of one image of a study."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from xray_viewer.app.scoring import Scoring
from xray_viewer.core.assessment import Assessment, Status
from xray_viewer.core.decision import Decision, Prediction, decide
from xray_viewer.core.opinion import NO_OPINION, Opinion, Verdict


class Progress(StrEnum):
    """How far the model is with one image."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    FAILED = "failed"
    MODEL_FAILED = "model failed"


class Keeping(StrEnum):
    """Whether the reader's opinion is on the disk."""

    SAVED = "saved"
    SAVING = "saving"
    NOT_SAVED = "not saved"


@dataclass(frozen=True, eq=False)
class Entry:
    """One image of the study. ``given``: its name for the screen. ``reason``: why it failed, as a sentence.

    ``is_concealed``: the reader reads first, and has yet to give a verdict: the properties then say nothing of what
    the model has answered. The fields hold it all the same, for tables and the store.
    ``is_unreached``: it failed because its file could not be reached, which may pass.
    ``is_gone``: its file is no longer there; what was known of it stays.
    """

    path: Path
    given: str
    progress: Progress = Progress.WAITING
    prediction: Prediction | None = None
    assessment: Assessment | None = None
    reason: str = ""
    scoring: Scoring | None = None
    opinion: Opinion = NO_OPINION
    keeping: Keeping = Keeping.SAVED
    is_concealed: bool = False
    is_unreached: bool = False
    is_gone: bool = False

    @property
    def probability(self) -> float | None:
        """The probability of pneumonia, or None where there is none that may be read."""
        is_scored = self.assessment is not None and self.assessment.status is Status.SCORED
        return self.prediction.probability if is_scored and self.prediction and not self.is_concealed else None

    def decision(self, decision_threshold: float) -> Decision | None:
        """Decide at a threshold, or None without a probability."""
        probability = self.probability
        return None if probability is None else decide(probability, decision_threshold)

    @property
    def has_failed(self) -> bool:
        """Whether the file could not be read, or the model stopped on it."""
        return self.progress in (Progress.FAILED, Progress.MODEL_FAILED)

    @property
    def is_unreadable(self) -> bool:
        """Whether its file could not be read, so that there is nothing to be seen or judged."""
        return self.progress is Progress.FAILED

    @property
    def is_to_read(self) -> bool:
        """Whether the model has still to read it."""
        return self.progress in (Progress.WAITING, Progress.READING)

    @property
    def is_answer_concealed(self) -> bool:
        """Whether there is an answer that is not to be seen before a verdict."""
        return self.is_concealed and self.assessment is not None

    @property
    def is_not_assessed(self) -> bool:
        """Whether the model has seen the picture and its answer may not be read."""
        if self.is_concealed or self.assessment is None:
            return False
        return self.assessment.status is Status.NOT_ASSESSED

    @property
    def explanation(self) -> str:
        """Why there is no probability, as a sentence; empty where there is one, or where none is to be seen yet."""
        if self.has_failed or self.assessment is None:
            return self.reason
        return "" if self.is_concealed else self.assessment.reason

    @property
    def revealed(self) -> "Entry":
        """The image with all that is known of it, whether the reader may see it yet or not."""
        return replace(self, is_concealed=False) if self.is_concealed else self

    @property
    def verdict(self) -> Verdict | None:
        """What the reader has decided."""
        return self.opinion.verdict

    @property
    def is_unread(self) -> bool:
        """Whether the reader has still to give a verdict; on what could not be read there is none to give."""
        return self.opinion.verdict is None and not self.is_unreadable and not self.is_gone

    @property
    def is_not_saved(self) -> bool:
        """Whether the reader's opinion could not be saved."""
        return self.keeping is Keeping.NOT_SAVED
