"""Finds pictures that are stored more than once, byte for byte or only alike."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from training.explore.survey import Survey
from training.manifest import ImageRecord

# Two exposures of one patient reach 0.6 on the known sets, two of different patients 0.56. A copy that was saved
# again (JPEG quality 20, half the size, gamma 1.5, 1 % cropped away, turned by 1 degree) stays above 0.85.
LIKENESS_LIMIT = 0.7
_SMOOTH, _LOCAL = 2, 4  # radii of the means that take away shading and even out contrast, in thumbnail pixels
_FLATNESS = 0.004  # keeps noise in even parts from being blown up
_BLOCK = 1024


@dataclass(frozen=True)
class Copies:
    """Images that show the same exposure. ``kind``: ``identical`` files, or ``alike`` or ``mirrored`` pictures."""

    kind: str
    records: tuple[ImageRecord, ...]
    likeness: float = 1.0

    @property
    def crosses_classes(self) -> bool:
        """Whether one exposure stands in both classes: then one of them is wrong."""
        return len({record.label for record in self.records}) > 1

    @property
    def crosses_patients(self) -> bool:
        """Whether one exposure stands under two patients: then a split by patient does not part it."""
        return len({record.patient for record in self.records}) > 1


def find_copies(survey: Survey) -> tuple[Copies, ...]:
    """Find identical files, then pictures whose fine detail is nearly the same, also mirrored.

    Of identical files one is compared with the others.
    """
    records = survey.part.manifest.records
    by_content: dict[str, list[int]] = defaultdict(list)
    for index, record in enumerate(records):
        by_content[record.sha256].append(index)
    found = [
        Copies("identical", tuple(records[index] for index in group)) for group in by_content.values() if len(group) > 1
    ]
    firsts = [group[0] for group in by_content.values()]
    thumbnails = survey.thumbnails[firsts]
    vectors = detail_vectors(thumbnails)
    for kind, others in (("alike", vectors), ("mirrored", detail_vectors(thumbnails[:, :, ::-1]))):
        found += [
            Copies(kind, (records[firsts[a]], records[firsts[b]]), likeness)
            for a, b, likeness in _pairs(vectors, others, LIKENESS_LIMIT)
        ]
    return tuple(found)


def detail_vectors(thumbnails: NDArray[np.float32]) -> NDArray[np.float32]:
    """Reduce thumbnails (n, s, s) to their fine detail at even contrast, as vectors (n, s * s) of length 1.

    The product of two vectors is their likeness: 1 for the same picture at any brightness, about 0 for two patients,
    since what all chests share is coarse. A blank picture's vector is 0.
    """
    detail = thumbnails - _local_mean(thumbnails, _SMOOTH)
    evened = detail / (np.sqrt(_local_mean(detail**2, _LOCAL)) + np.float32(_FLATNESS))
    vectors = evened.reshape(len(thumbnails), -1)
    vectors = vectors - vectors.mean(axis=1, keepdims=True)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: NDArray[np.float32] = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 1e-3)
    return unit


def _pairs(vectors: NDArray[np.float32], others: NDArray[np.float32], limit: float) -> Sequence[tuple[int, int, float]]:
    pairs = []
    # In blocks: all pairs of 5,000 images at once would take 100 MB.
    for start in range(0, len(vectors), _BLOCK):
        likeness = vectors[start : start + _BLOCK] @ others.T
        pairs += [
            (start + int(row), int(column), float(likeness[row, column]))
            for row, column in np.argwhere(likeness > limit)
            if start + row < column
        ]
    return sorted(pairs, key=lambda pair: -pair[2])


def _local_mean(images: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """Average over squares of 2 radius + 1 pixels; the edge is repeated outwards."""
    width = 2 * radius + 1
    padded = np.pad(images, ((0, 0), (radius, radius), (radius, radius)), mode="edge")
    windows = sliding_window_view(sliding_window_view(padded, width, axis=1).mean(axis=-1), width, axis=2)
    mean: NDArray[np.float32] = windows.mean(axis=-1)
    return mean
