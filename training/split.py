"""Splits by patient, never by image."""

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

from training.collection import Collection
from training.errors import TrainingError
from training.manifest import LABELS

_CROSS_FITTING_PARTS = 5


def validation_mask(collection: Collection, fraction: float, seed: int) -> NDArray[np.bool_]:
    """Choose the patients to validate on: shape (images,), True for the images of the validation patients.

    Stratified by population, class and subtype; the same images, fraction and seed give the same patients. Raises
    ``TrainingError`` where a class has too few patients to stand on both sides.
    """
    if not 0 < fraction <= 0.5:
        raise TrainingError(f"The validation fraction must lie between 0 and 0.5, not {fraction}.")
    folds = max(2, round(1 / fraction))
    records, patients = collection.records, collection.patients
    labels = np.array([record.label for record in records])
    for label in LABELS:
        count = len(set(patients[labels == label]))
        if count < folds:
            raise TrainingError(
                f"{label} has {count} patients, too few for a validation part of 1 in {folds}. "
                "Add images or raise --validation-fraction."
            )
    strata = collection.strata
    splitter = StratifiedGroupKFold(n_splits=folds, shuffle=True, random_state=seed)
    _, validation = next(splitter.split(np.zeros(len(records)), strata, patients))
    mask = np.zeros(len(records), dtype=np.bool_)
    mask[validation] = True
    return mask


def cross_fitting_folds(collection: Collection, mask: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Divide the validation patients again, for figures by cross-fitting: (held images,), 0 to 4.

    All in one part where a class has fewer than ten patients, since such parts could not be judged apart.
    """
    patients, positive = collection.patients[mask], collection.labels[mask] > 0
    parts = np.zeros(len(patients), dtype=np.intp)
    if min(len(set(patients[positive])), len(set(patients[~positive]))) >= 2 * _CROSS_FITTING_PARTS:
        splitter = StratifiedGroupKFold(n_splits=_CROSS_FITTING_PARTS, shuffle=True, random_state=1)
        for part, (_, held) in enumerate(splitter.split(np.zeros(len(patients)), positive, patients)):
            parts[held] = part
    return parts
