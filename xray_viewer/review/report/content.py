"""What a report is about: one moment of a review."""

import platform
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

from xray_viewer import __version__
from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.opinion import Opinion
from xray_viewer.core.truth import Truth, TruthComparison
from xray_viewer.review.report.speech import ENGLISH, Speech
from xray_viewer.review.review_table import ReviewRow, UnreadRow
from xray_viewer.review.score_row import ScoreRow

# Two files of 20,000 have the same beginning of a checksum in less than one study of a million.
_HASH_DIGITS = 12


_RUNTIMES = ("onnxruntime-gpu", "onnxruntime", "onnxruntime-directml")


def report_versions() -> dict[str, str]:
    """Say what a report was made with: the program, and what the network ran on."""
    versions = {"X-ray Viewer": __version__, "Python": platform.python_version()}
    for name in _RUNTIMES:
        with suppress(PackageNotFoundError):
            versions["ONNX Runtime"] = version(name)
    return versions


@dataclass(frozen=True)
class ReportImage:
    """One image. ``number``: its row in the table of the study, from 1. ``truth``: None where it is not known."""

    number: int
    row: ReviewRow
    truth: Truth | None = None

    @property
    def opinion(self) -> Opinion:
        """What the reader thinks of it."""
        return self.row.opinion

    @property
    def status(self) -> Status | None:
        """What became of it, None where the network has not read it."""
        return self.row.score.status if isinstance(self.row.score, ScoreRow) else None

    @property
    def is_hidden(self) -> bool:
        """Whether the network has answered, and the reader is not to see it before a verdict."""
        return isinstance(self.row.score, UnreadRow) and self.row.score.is_hidden

    @property
    def probability(self) -> float | None:
        """The probability, None unless it was scored."""
        return self.row.score.probability if isinstance(self.row.score, ScoreRow) else None

    @property
    def cautions(self) -> tuple[str, ...]:
        """What keeps its probability from being relied on, a sentence or more each; none unless it was scored."""
        return self.row.score.cautions if isinstance(self.row.score, ScoreRow) else ()

    @property
    def decision(self) -> Decision | None:
        """The decision, None unless it was scored."""
        return self.row.score.decision if isinstance(self.row.score, ScoreRow) else None

    def name(self, *, is_identified: bool) -> str:
        """Name the image: by its path only if that is asked for, else by its number and the content of its file."""
        if is_identified:
            return f"{self.number} · {self.row.score.path}"
        sha256 = self.row.score.sha256
        return f"{self.number} · {sha256[:_HASH_DIGITS]}" if sha256 else f"{self.number}"


@dataclass(frozen=True, eq=False)
class ReportContent:
    """All that is said. ``is_identified``: with the names of patients and the paths of files.

    ``compared``: None where no truth is known; ``truth_source``: a sentence that says where it comes from.
    ``versions``: of the program and what it runs on.
    """

    images: Sequence[ReportImage]
    decision_threshold: float
    made: datetime
    versions: Mapping[str, str]
    spec: ModelSpec | None = None
    model_sha256: str = ""
    device: str = ""
    is_identified: bool = False
    compared: TruthComparison | None = None
    truth_source: str = ""
    speech: Speech = ENGLISH

    def flagged(self) -> list[ReportImage]:
        """Give the flagged images, the most probable first."""
        found = [image for image in self.images if image.decision is Decision.FLAGGED]
        return sorted(found, key=lambda image: (-(image.probability or 0.0), image.number))

    def cautions(self) -> Counter[str]:
        """Give the cautions of the scored images, and of how many each is."""
        return Counter(caution for image in self.images for caution in image.cautions)

    def with_status(self, status: Status | None) -> list[ReportImage]:
        """Give the images of which this became."""
        return [image for image in self.images if image.status is status]
