"""Which images of a study are listed, and in which order: arithmetic on a few numbers for each image.

Each question is an array over all images, so that a threshold that moves asks tens of thousands of them at once.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.opinion import Verdict

Numbers = NDArray[np.float64]
Mask = NDArray[np.bool_]
_ROOM = 1024


class Listed(StrEnum):
    """Which images are listed."""

    ALL = "all"
    FLAGGED = "flagged"
    UNREAD = "unread"
    DISAGREEMENTS = "disagreements"
    NOT_ASSESSED = "not_assessed"
    FAILED = "failed"


class Order(StrEnum):
    """By what the images are ordered. FOLDER: as they were found; RANDOM: in an order that tells nothing."""

    FOLDER = "folder"
    FILE = "file"
    PATIENT = "patient"
    STUDY = "study"
    DATE = "date"
    VIEW = "view"
    AGE = "age"
    PROBABILITY = "probability"
    DECISION = "decision"
    VERDICT = "verdict"
    NOTE = "note"
    RANDOM = "random"


@dataclass(frozen=True)
class Listing:
    """What the reader has asked to see of a study. ``search``: words that must all stand somewhere in a row."""

    listed: Listed = Listed.ALL
    order: Order = Order.FOLDER
    is_descending: bool = False
    search: str = ""


def listing_to_text(listing: Listing) -> str:
    """Write it down for another day."""
    return json.dumps(asdict(listing))


def listing_from_text(text: str) -> Listing:
    """Read what was written; what cannot be understood is the plain listing."""
    try:
        known = json.loads(text)
        return Listing(
            Listed(known["listed"]), Order(known["order"]), known["is_descending"] is True, str(known["search"])
        )
    except (ValueError, TypeError, KeyError):
        return Listing()


class Judgeable(Protocol):
    """What is asked of an image."""

    @property
    def probability(self) -> float | None:
        """What the network says and may be read."""

    @property
    def verdict(self) -> Verdict | None:
        """What the reader says."""

    @property
    def is_unread(self) -> bool:
        """Whether a verdict is still to be given."""

    @property
    def is_not_assessed(self) -> bool:
        """Whether the model's answer may not be read."""

    @property
    def has_failed(self) -> bool:
        """Whether it could not be read."""


_VERDICTS = {verdict: number for number, verdict in enumerate((Verdict.PNEUMONIA, Verdict.UNSURE, Verdict.NORMAL))}
_PNEUMONIA, _NORMAL = _VERDICTS[Verdict.PNEUMONIA], _VERDICTS[Verdict.NORMAL]


class Register:
    """The answers of all images, one after another."""

    def __init__(self) -> None:
        self._size = 0
        self._probability: Numbers = np.empty(0)
        self._verdict: Numbers = np.empty(0)
        self._is_unread: Mask = np.empty(0, dtype=np.bool_)
        self._is_not_assessed: Mask = np.empty(0, dtype=np.bool_)
        self._has_failed: Mask = np.empty(0, dtype=np.bool_)

    def __len__(self) -> int:
        return self._size

    def append(self, images: Sequence[Judgeable]) -> None:
        """Add images at the end."""
        first, self._size = self._size, self._size + len(images)
        if self._size > len(self._probability):
            self._grow(max(_ROOM, 2 * self._size))
        for index, image in enumerate(images, first):
            self.put(index, image)

    def put(self, index: int, image: Judgeable) -> None:
        """Note what has become of an image."""
        self._probability[index] = np.nan if image.probability is None else image.probability
        self._verdict[index] = np.nan if image.verdict is None else _VERDICTS[image.verdict]
        self._is_unread[index] = image.is_unread
        self._is_not_assessed[index] = image.is_not_assessed
        self._has_failed[index] = image.has_failed

    @property
    def probabilities(self) -> Numbers:
        """Shape (images,), [0, 1], NaN where there is none."""
        return self._probability[: self._size]

    @property
    def verdicts(self) -> Numbers:
        """Shape (images,): pneumonia, unsure and normal as 0, 1 and 2, NaN without one."""
        return self._verdict[: self._size]

    @property
    def is_read(self) -> Mask:
        """Whether there is a verdict: shape (images,)."""
        return ~np.isnan(self.verdicts)

    def decisions(self, decision_threshold: float) -> Numbers:
        """Rank the images by what has become of them: flagged, not flagged, not assessed, failed; NaN for waiting."""
        ranks = np.where(self.probabilities >= decision_threshold, 0.0, 1.0)
        ranks[np.isnan(self.probabilities)] = np.nan
        ranks[self._is_not_assessed[: self._size]] = 2
        ranks[self._has_failed[: self._size]] = 3
        return ranks

    def chosen(self, listed: Listed, decision_threshold: float) -> Mask:
        """Say of each image whether it is one of these: shape (images,)."""
        # Comparing with NaN is False, both ways.
        flagged: Mask = self.probabilities >= decision_threshold
        match listed:
            case Listed.FLAGGED:
                return flagged
            case Listed.DISAGREEMENTS:
                missed = (self.verdicts == _PNEUMONIA) & (self.probabilities < decision_threshold)
                contradicted: Mask = ((self.verdicts == _NORMAL) & flagged) | missed
                return contradicted
            case Listed.UNREAD:
                return self._is_unread[: self._size].copy()
            case Listed.NOT_ASSESSED:
                return self._is_not_assessed[: self._size].copy()
            case Listed.FAILED:
                return self._has_failed[: self._size].copy()
            case Listed.ALL:
                return np.ones(self._size, dtype=np.bool_)

    def counts(self, decision_threshold: float) -> dict[Listed, int]:
        """Count the images of each choice."""
        return {listed: int(self.chosen(listed, decision_threshold).sum()) for listed in Listed}

    def _grow(self, room: int) -> None:
        for name in ("_probability", "_verdict", "_is_unread", "_is_not_assessed", "_has_failed"):
            before: NDArray[Any] = getattr(self, name)
            larger = np.zeros(room, dtype=before.dtype)
            larger[: len(before)] = before
            setattr(self, name, larger)


def ranks_of(keys: Sequence[Any]) -> Numbers:
    """Number keys by their order, equal ones alike; NaN for None: shape (keys,)."""
    present = sorted({key for key in keys if key is not None})
    place = {key: float(rank) for rank, key in enumerate(present)}
    return np.array([np.nan if key is None else place[key] for key in keys], dtype=np.float64)


def arranged(values: Numbers, *, is_descending: bool) -> NDArray[np.intp]:
    """Order images by a value: equal ones as they stand, those without one (NaN) at the end, in both directions."""
    return np.argsort(-values if is_descending else values, kind="stable")


def shuffled_place(name: str, seed: int) -> int:
    """Give an image's place in a random order, which its name and the seed decide, whatever else is in the study."""
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=6, key=str(seed).encode())
    return int.from_bytes(digest.digest(), "big")
