"""Splits by patient, never by image."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

from training.errors import TrainingError
from training.manifest import LABELS, ImageRecord


def validation_mask(records: Sequence[ImageRecord], fraction: float, seed: int) -> NDArray[np.bool_]:
    """Choose the patients to validate on: shape (images,), True for the images of the validation patients.

    Stratified by class and subtype; the same records, fraction and seed give the same patients. Raises
    ``TrainingError`` where a class has too few patients to stand on both sides.
    """
    if not 0 < fraction <= 0.5:
        raise TrainingError(f"The validation fraction must lie between 0 and 0.5, not {fraction}.")
    folds = max(2, round(1 / fraction))
    patients = np.array([record.patient for record in records])
    for label in LABELS:
        count = len({record.patient for record in records if record.label == label})
        if count < folds:
            raise TrainingError(
                f"{label} has {count} patients, too few for a validation part of 1 in {folds}. "
                "Add images or raise --validation-fraction."
            )
    strata = np.array([f"{record.label} {record.subtype}" for record in records])
    splitter = StratifiedGroupKFold(n_splits=folds, shuffle=True, random_state=seed)
    _, validation = next(splitter.split(np.zeros(len(records)), strata, patients))
    mask = np.zeros(len(records), dtype=np.bool_)
    mask[validation] = True
    return mask
