"""Trains one recipe on every fold with every seed, and keeps what each network says of patients it never saw."""

import csv
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

from training import run_folder
from training.collection import Collection
from training.errors import TrainingError
from training.run_folder import FitConfig
from training.trainer import TrainingSet, predict_logits, train
from xray_viewer.core.preprocessing import Preparation

_log = logging.getLogger(__name__)

OUT_OF_FOLD, HELD_LOGITS = "out_of_fold.csv", "held_logits.npy"
_COLUMNS = ("population", "path", "label", "patient", "fold", "seed", "logit")
# The folds stay the same whatever else changes, so that recipes are compared on the same patients.
_FOLD_SEED = 1


@dataclass(frozen=True)
class Cell:
    """One network of a cross-validation. ``fold`` counts from 0."""

    fold: int
    seed: int

    def folder(self, root: Path) -> Path:
        """Where its run lies."""
        return root / f"fold{self.fold + 1}-seed{self.seed}"


def cells(folds: int, seeds: int) -> list[Cell]:
    """All networks, seed by seed: after each seed, every patient has been judged once more."""
    return [Cell(fold, seed) for seed in range(1, seeds + 1) for fold in range(folds)]


def assign_folds(collection: Collection, folds: int) -> NDArray[np.intp]:
    """Give each image its fold: (images,), 0 to folds - 1.

    All images of a patient share one; population, class and subtype are spread evenly. Raises ``TrainingError``
    where a class of a population has fewer patients than there are folds.
    """
    strata, patients = collection.strata, collection.patients
    for stratum in np.unique(strata):
        count = len(set(patients[strata == stratum]))
        if count < folds:
            raise TrainingError(f"{stratum} has {count} patients, too few for {folds} folds.")
    splitter = StratifiedGroupKFold(n_splits=folds, shuffle=True, random_state=_FOLD_SEED)
    assigned = np.empty(len(strata), dtype=np.intp)
    for fold, (_, held) in enumerate(splitter.split(np.zeros(len(strata)), strata, patients)):
        assigned[held] = fold
    return assigned


def cross_validate(
    config: FitConfig, collection: Collection, root: Path, *, folds: int, seeds: int, weights: Path | None
) -> Path:
    """Train what is not trained yet, and write the logits of all networks on their held-back patients.

    Every network of a recipe trains for the same epochs and its last state counts, so that no choice is made on the
    patients that judge it. What is finished is kept, and what was interrupted goes on. Gives the table's path.
    """
    assigned = assign_folds(collection, folds)
    data = TrainingSet(
        collection.load(Preparation(config.size, config.size), root.parent / "cache"),
        collection.labels,
        collection.populations,
        np.zeros(len(assigned), dtype=np.bool_),
    )
    root.mkdir(parents=True, exist_ok=True)
    _claim(root, config)
    for cell in cells(folds, seeds):
        _train_cell(replace(config, seed=cell.seed), cell, root, replace(data, held=assigned == cell.fold), weights)
    return _write_out_of_fold(collection, assigned, cells(folds, seeds), root)


def _claim(root: Path, config: FitConfig) -> None:
    if (root / run_folder.CONFIG).is_file():
        different = run_folder.read_config(root).differences(config)
        if different:
            raise TrainingError(
                f"{root}: There is a cross-validation with other settings here ({', '.join(different)}). "
                "Name another --output."
            )
    run_folder.write_config(root, config)


def _train_cell(config: FitConfig, cell: Cell, root: Path, data: TrainingSet, weights: Path | None) -> None:
    folder = cell.folder(root)
    held_logits = folder / HELD_LOGITS
    if held_logits.is_file():
        return
    _log.info("Fold %d, seed %d", cell.fold + 1, cell.seed)
    folder.mkdir(exist_ok=True)
    run_folder.write_config(folder, config)
    train(config, folder, data, weights)
    network = keras.models.load_model(folder / run_folder.MODEL)
    logits = predict_logits(network, data.images[data.held])
    partial = folder / "partial.npy"
    np.save(partial, logits)
    partial.replace(held_logits)
    (folder / run_folder.CHECKPOINT).unlink()  # as large as three networks, and of no more use
    keras.backend.clear_session()


def _write_out_of_fold(collection: Collection, assigned: NDArray[np.intp], done: Sequence[Cell], root: Path) -> Path:
    path = root / OUT_OF_FOLD
    partial = path.with_name(path.name + ".partial")
    records, populations = collection.records, collection.populations
    with partial.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for cell in done:
            logits = np.load(cell.folder(root) / HELD_LOGITS)
            for index, logit in zip(np.flatnonzero(assigned == cell.fold), logits, strict=True):
                record = records[index]
                writer.writerow(
                    [
                        populations[index],
                        record.path,
                        record.label,
                        record.patient,
                        cell.fold,
                        cell.seed,
                        f"{logit:.7g}",
                    ]
                )
    partial.replace(path)
    return path


def finished_networks(root: Path) -> list[list[Path]]:
    """Find the networks of a finished cross-validation, fold by fold, the same number of each.

    Raises ``TrainingError`` where one is missing or not finished.
    """
    by_fold: dict[int, list[Path]] = {}
    for folder in sorted(root.glob("fold*-seed*")):
        fold = int(folder.name.removeprefix("fold").split("-")[0])
        if not (folder / HELD_LOGITS).is_file():
            raise TrainingError(f"{folder}: This network is not finished; give the crossvalidate command again.")
        by_fold.setdefault(fold, []).append(folder / run_folder.MODEL)
    folds = round(1 / run_folder.read_config(root).validation_fraction)
    if sorted(by_fold) != list(range(1, folds + 1)) or len({len(paths) for paths in by_fold.values()}) != 1:
        raise TrainingError(f"{root}: Some networks of this cross-validation are missing; give its command again.")
    return [by_fold[fold] for fold in sorted(by_fold)]
