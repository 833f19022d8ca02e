"""A few radiographs that stand for all of a collection, the same ones each time."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.collection import Collection, Part
from training.manifest import LABELS, ImageRecord


@dataclass(frozen=True)
class Subject:
    """One radiograph of the sample. ``path``: below the folder of its population."""

    population: str
    label: str
    path: str
    file: Path


def choose_sample(collection: Collection, images: int) -> list[Subject]:
    """Choose about this many radiographs, equally many of each population and class, one a patient.

    They are spread evenly over the patients in the order of their names, so the same folders give the same sample.
    """
    share = max(1, images // (len(collection.parts) * len(LABELS)))
    return [subject for part in collection.parts for label in LABELS for subject in _spread(part, label, share)]


def _spread(part: Part, label: str, count: int) -> list[Subject]:
    first_of: dict[str, ImageRecord] = {}
    for record in part.manifest.records:
        if record.label == label:
            first_of.setdefault(record.patient, record)
    records = list(first_of.values())
    chosen = np.unique(np.linspace(0, len(records) - 1, min(count, len(records))).astype(int))
    return [
        Subject(part.population, label, records[index].path, part.manifest.root / records[index].path)
        for index in chosen
    ]
