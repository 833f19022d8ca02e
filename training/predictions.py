"""What networks said of patients that they had not seen, as they left it in their folders."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.crossvalidation import OUT_OF_FOLD
from training.errors import TrainingError
from training.manifest import LABELS


@dataclass(frozen=True, eq=False)
class Predictions:
    """Logits of images by networks that had not seen their patients.

    ``logits``: (seeds, n), one seed for a single run. ``positive``, ``patients``, ``populations``, ``folds``: (n,).
    """

    logits: NDArray[np.float64]
    positive: NDArray[np.bool_]
    patients: NDArray[np.str_]
    populations: NDArray[np.str_]
    folds: NDArray[np.intp]

    @property
    def averaged(self) -> "Predictions":
        """Give what the seeds say together: the mean of their logits, as of one network."""
        mean = self.logits.mean(axis=0, keepdims=True)
        return Predictions(mean, self.positive, self.patients, self.populations, self.folds)

    def of(self, population: str) -> "Predictions":
        """Give those of one population."""
        members = self.populations == population
        return Predictions(
            self.logits[:, members],
            self.positive[members],
            self.patients[members],
            self.populations[members],
            self.folds[members],
        )


def read_predictions(folder: Path) -> Predictions | None:
    """Read the predictions of a cross-validation's or a run's folder, None where there are none.

    Raises ``TrainingError`` where they cannot be understood.
    """
    table = next((path for path in (folder / OUT_OF_FOLD, folder / run_folder.VALIDATION) if path.is_file()), None)
    if table is None:
        return None
    try:
        with table.open(encoding="utf-8", newline="") as file:
            return _arranged(list(csv.DictReader(file)))
    except (KeyError, TypeError, ValueError) as error:
        raise TrainingError(f"{table}: This table of logits cannot be read ({error}). Make it again.") from error


def _arranged(rows: list[dict[str, str]]) -> Predictions:
    seeds: dict[str, dict[tuple[str, str], dict[str, str]]] = {}
    for row in rows:
        seeds.setdefault(row.get("seed", "1"), {})[row["population"], row["path"]] = row
    first = next(iter(seeds.values()), {})
    if not first or any(one.keys() != first.keys() for one in seeds.values()):
        raise ValueError("its seeds judge different images")
    labels = {row["label"] for row in first.values()}
    if labels != set(LABELS):
        raise ValueError(f"it needs both classes and has {', '.join(sorted(labels))}")
    return Predictions(
        logits=np.array([[float(one[key]["logit"]) for key in first] for one in seeds.values()]),
        positive=np.array([row["label"] == LABELS[1] for row in first.values()]),
        patients=np.array([f"{row['population']}/{row['patient']}" for row in first.values()]),
        populations=np.array([row["population"] for row in first.values()]),
        folds=np.array([int(row["fold"]) for row in first.values()]),
    )
