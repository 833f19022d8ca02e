"""Makes one network of all those of a cross-validation, by teaching it what they say together.

The pupil starts from their mean, weight by weight (Wortsman et al., "Model soups", ICML 2022), which by itself may be
worse than each of them, and learns for a few epochs from their mean answer as well as from the truth (Hinton et al.,
"Distilling the Knowledge in a Neural Network", 2015). The last pupil has learnt from all patients and can be judged on
none. So one is made for each fold in the same way, by the networks that did not see that fold, and stands in for it:
with fewer teachers and fewer images, and with calibration and thresholds that the last one takes over.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.architectures import ARCHITECTURES
from training.augmentation import AppearanceAugmentation
from training.collection import Collection
from training.crossvalidation import assign_folds, finished_networks
from training.errors import TrainingError
from training.finishing import finish
from training.judging import Unseen
from training.manifest import write_manifest
from training.run_folder import FitConfig
from training.trainer import PREDICTION_BATCH, TrainingSet, predict_logits, train
from xray_viewer.core.preprocessing import Preparation

# How much of what a pupil is to answer is its teachers' mean answer; the rest is the truth.
_TEACHERS_SHARE = 0.5


def average_networks(paths: Sequence[Path]) -> Any:
    """Give a network whose every weight is the mean of those of the networks in these files.

    Raises ``TrainingError`` where they are not of one architecture.
    """
    networks = [keras.models.load_model(path) for path in paths]
    shapes = [[weight.shape for weight in network.weights] for network in networks]
    if any(other != shapes[0] for other in shapes):
        raise TrainingError("Networks of different architectures cannot be averaged.")
    columns = zip(*(network.get_weights() for network in networks), strict=True)
    networks[0].set_weights([np.mean(column, axis=0, dtype=np.float64) for column in columns])
    return networks[0]


def soft_targets(logits: NDArray[np.float64], labels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mix the teachers' mean answer with the truth: (images,), of logits (teachers, images) and labels (images,)."""
    answer = 1.0 / (1.0 + np.exp(-logits.mean(axis=0)))
    targets: NDArray[np.float32] = (_TEACHERS_SHARE * answer + (1 - _TEACHERS_SHARE) * labels).astype(np.float32)
    return targets


def distill(
    root: Path, collection: Collection, folder: Path, *, epochs: int, rate: float, command: str
) -> dict[str, Any]:
    """Make one network of a finished cross-validation, in the run folder ``folder``; give the facts that went into it.

    ``epochs`` and ``rate``: how long the pupils learn, and their peak learning rate. ``command``: what was called,
    for the model's own record. What is finished is kept, so the same call goes on after a stop. Raises
    ``TrainingError`` where networks are missing or were trained on other images.
    """
    recipe = run_folder.read_config(root)
    if recipe.manifest_sha256 != collection.sha256:
        raise TrainingError(f"{root}: This cross-validation was trained on other images than these.")
    by_fold = finished_networks(root)
    config = replace(recipe, epochs=epochs, rate=rate, command=f"{recipe.command} && {command}")
    _claim(folder, config)
    assigned = assign_folds(collection, len(by_fold))
    images = collection.load(Preparation(config.size, config.size), root.parent / "cache")
    teachers = np.stack([_answers(path, images, folder) for paths in by_fold for path in paths])
    per_fold = len(by_fold[0])
    data = TrainingSet(images, collection.labels, collection.populations, np.zeros(len(assigned), dtype=np.bool_))
    logits, changed = np.empty(len(assigned)), np.empty(len(assigned))
    appearance = _appearance(config)
    for fold, paths in enumerate(by_fold):
        said = teachers[fold * per_fold : (fold + 1) * per_fold]
        held = assigned == fold
        pupil = _teach(config, folder / f"without-fold{fold + 1}", replace(data, held=held), said, paths)
        logits[held] = predict_logits(pupil, images[held])
        if appearance is not None:
            changed[held] = predict_logits(pupil, _changed(appearance, images, held))
    network = _teach(config, folder, data, teachers, [path for paths in by_fold for path in paths])
    write_manifest(collection.records, [f"fold {fold + 1}" for fold in assigned], folder / run_folder.MANIFEST)
    return finish(
        folder,
        collection,
        Unseen(
            collection.labels > 0,
            logits,
            collection.patients,
            collection.populations,
            assigned,
            None if appearance is None else changed,
        ),
        seed=config.seed,
        judged=np.ones(len(assigned), dtype=np.bool_),
        network=network,
        images=images,
        usage=(
            f"{len(by_fold)} parts of the patients, each judged by a network made of those that were fitted to the "
            f"others; the network that is shipped was made of all {len(teachers)} in the same way, from all images"
        ),
        further={"teachers": len(teachers)},
    )


def _claim(folder: Path, config: FitConfig) -> None:
    if (folder / run_folder.CONFIG).is_file():
        different = run_folder.read_config(folder).differences(config)
        if different:
            raise TrainingError(
                f"{folder}: There is a run with other settings here ({', '.join(different)}). Name another --output."
            )
    folder.mkdir(parents=True, exist_ok=True)
    run_folder.write_config(folder, config)


def _answers(path: Path, images: NDArray[np.float32], folder: Path) -> NDArray[np.float64]:
    """Give a teacher's logits of all images, which are kept: they take as long as a third of an epoch."""
    kept = folder / f"teacher-{path.parent.name}.npy"
    if not kept.is_file():
        partial = folder / "partial.npy"
        np.save(partial, predict_logits(keras.models.load_model(path), images))
        partial.replace(kept)
        keras.backend.clear_session()
    answers: NDArray[np.float64] = np.load(kept)
    return answers


def _teach(
    config: FitConfig, folder: Path, data: TrainingSet, answers: NDArray[np.float64], teachers: Sequence[Path]
) -> Any:
    folder.mkdir(exist_ok=True)
    run_folder.write_config(folder, config)
    targets = soft_targets(answers, data.labels)
    keeper = train(config, folder, replace(data, targets=targets), None, start=lambda: average_networks(teachers))
    if len(keeper.history) < config.epochs:
        raise TrainingError(f"{folder}: This network is not finished; give the same command again.")
    keras.backend.clear_session()
    return keras.models.load_model(folder / run_folder.MODEL)


def _appearance(config: FitConfig) -> Any:
    """Give the architecture's augmentation of grey values; it has none of geometry, which a reader would notice."""
    layers = ARCHITECTURES[config.architecture].augmentation(config.seed)
    return next((layer for layer in layers if isinstance(layer, AppearanceAugmentation)), None)


def _changed(appearance: Any, images: NDArray[np.float32], held: NDArray[np.bool_]) -> NDArray[np.float32]:
    indices = np.flatnonzero(held)
    parts = np.array_split(indices, max(1, len(indices) // PREDICTION_BATCH))
    return np.concatenate([keras.ops.convert_to_numpy(appearance(images[part], training=True)) for part in parts])
