"""Averages the networks of a cross-validation, weight by weight, into one.

Networks that were fine-tuned from the same start by the same recipe lie in one valley of the loss, where their mean
is about as good as their ensemble and costs a single network's time (Wortsman et al., "Model soups", ICML 2022). The
mean of one fold's networks judges the recipe on patients that none of them saw; the mean of all is the network.
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
from training.trainer import PREDICTION_BATCH, predict_logits
from xray_viewer.core.preprocessing import Preparation


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


def make_soup(root: Path, collection: Collection, folder: Path, command: str) -> dict[str, Any]:
    """Average a finished cross-validation into the run folder ``folder``; give the facts that went into it.

    ``command``: what was called, for the model's own record. Raises ``TrainingError`` where networks are missing or
    were trained on other images, or where the folder holds a run already.
    """
    config = run_folder.read_config(root)
    if config.manifest_sha256 != collection.sha256:
        raise TrainingError(f"{root}: This cross-validation was trained on other images than these.")
    if (folder / run_folder.CONFIG).is_file():
        raise TrainingError(f"{folder}: There is a run here already; name another --output.")
    by_fold = finished_networks(root)
    assigned = assign_folds(collection, len(by_fold))
    images = collection.load(Preparation(config.size, config.size), root.parent / "cache")
    logits, changed = _unseen_logits(by_fold, assigned, images, _appearance(config))
    network = average_networks([path for paths in by_fold for path in paths])
    folder.mkdir(parents=True, exist_ok=True)
    write_manifest(collection.records, [f"fold {fold + 1}" for fold in assigned], folder / run_folder.MANIFEST)
    network.save(folder / run_folder.MODEL)
    unseen = Unseen(collection.labels > 0, logits, collection.patients, collection.populations, assigned, changed)
    count = sum(len(paths) for paths in by_fold)
    usage = (
        f"{len(by_fold)} parts of the patients, each judged by the mean of {len(by_fold[0])} networks that were fitted "
        f"to the others; the network is the mean of all {count}"
    )
    run_folder.write_config(folder, replace(config, command=f"{config.command} && {command}"))
    return finish(
        folder,
        collection,
        unseen,
        seed=config.seed,
        judged=np.ones(len(assigned), dtype=np.bool_),
        reference=assigned == 0,
        network=network,
        images=images,
        usage=usage,
        further={"networks": count},
    )


def _appearance(config: FitConfig) -> Any:
    """Give the architecture's augmentation of grey values; it has none of geometry, which a reader would notice."""
    layers = ARCHITECTURES[config.architecture].augmentation(config.seed)
    return next((layer for layer in layers if isinstance(layer, AppearanceAugmentation)), None)


def _unseen_logits(
    by_fold: Sequence[Sequence[Path]], assigned: NDArray[np.intp], images: NDArray[np.float32], appearance: Any
) -> tuple[NDArray[np.float64], NDArray[np.float64] | None]:
    """Give each image's logit by the mean of the networks that saw none of its patient: (images,).

    And of a copy of each, changed by the layer ``appearance``; None where there is none.
    """
    logits, changed = np.empty(len(assigned)), np.empty(len(assigned))
    for fold, paths in enumerate(by_fold):
        held = np.flatnonzero(assigned == fold)
        network = average_networks(paths)
        logits[held] = predict_logits(network, images[held])
        if appearance is not None:
            copies = [
                keras.ops.convert_to_numpy(appearance(images[part], training=True))
                for part in np.array_split(held, max(1, len(held) // PREDICTION_BATCH))
            ]
            changed[held] = predict_logits(network, np.concatenate(copies))
        keras.backend.clear_session()
    return logits, None if appearance is None else changed
