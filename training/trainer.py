"""Trains one network on one set of images, epoch by epoch, so that it can be stopped and resumed anywhere."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.architectures import ARCHITECTURES
from training.balancing import balanced_weights, repeated
from training.batches import ImageBatches
from training.errors import TrainingError
from training.keeper import EpochSeeds, RunKeeper
from training.probe import start_from_probe
from training.run_folder import FitConfig

_WARMUP_SHARE = 0.05
PREDICTION_BATCH = 64


@dataclass(frozen=True, eq=False)
class TrainingSet:
    """Prepared images (n, H, W, 1), their labels (n,) and populations (n,), and which are ``held`` back (n,).

    ``targets``: what the network is to answer, (n,), from 0 to 1; None for the labels.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.float32]
    populations: NDArray[np.str_]
    held: NDArray[np.bool_]
    targets: NDArray[np.float32] | None = None


def train(
    config: FitConfig,
    folder: Path,
    data: TrainingSet,
    weights: Path | None,
    start: Callable[[], Any] | None = None,
) -> RunKeeper:
    """Train, or go on training, until the epochs are done or nothing improves; the folder keeps all of it.

    ``weights``: the file to start from, where the architecture needs one. ``start``: gives the network to start from,
    in place of the architecture's own. Raises ``TrainingError``.
    """
    keras.utils.set_random_seed(config.seed)
    shown = repeated(np.flatnonzero(~data.held), data.populations)
    sample_weights = balanced_weights(shown, data.labels, data.populations)
    steps = -(-len(shown) // config.batch_size)
    checkpoint = folder / run_folder.CHECKPOINT
    if checkpoint.is_file():
        trainer = _load_checkpoint(checkpoint)
    else:
        architecture = ARCHITECTURES[config.architecture]
        network = architecture.build(config.size, weights) if start is None else start()
        trainer = _new_trainer(config, steps, network, has_labels=data.targets is None)
        if start is None and architecture.starts_from_probe:
            fitted = np.flatnonzero(~data.held)
            start_from_probe(
                trainer.get_layer("network"), data.images[fitted], data.labels[fitted], sample_weights[fitted]
            )
    done = int(trainer.optimizer.iterations) // steps
    keeper = RunKeeper(folder, trainer.get_layer("network"), config.patience, done)
    if done < config.epochs and not keeper.is_exhausted:
        held = data.held
        trainer.fit(
            ImageBatches(
                data.images,
                data.labels if data.targets is None else data.targets,
                sample_weights,
                shown,
                batch_size=config.batch_size,
                seed=config.seed,
                first_epoch=done,
            ),
            validation_data=(data.images[held], data.labels[held][:, np.newaxis]) if held.any() else None,
            validation_batch_size=PREDICTION_BATCH,
            epochs=config.epochs,
            initial_epoch=done,
            shuffle=False,  # ImageBatches shuffles, and a resumed run must shuffle alike
            callbacks=[EpochSeeds(config.seed), keeper],
            verbose=1 if sys.stdout.isatty() else 2,
        )
    return keeper


def _new_trainer(config: FitConfig, steps: int, network: Any, *, has_labels: bool) -> Any:
    architecture = ARCHITECTURES[config.architecture]
    network.name = "network"
    image = keras.Input((config.size, config.size, 1), name="image")
    tensor = image
    for layer in architecture.augmentation(config.seed):
        tensor = layer(tensor)
    trainer = keras.Model(image, network(tensor), name="trainer")
    warmup = max(1, int(_WARMUP_SHARE * steps * config.epochs))
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=0.0,
        decay_steps=max(1, steps * config.epochs - warmup),
        warmup_target=config.rate,
        warmup_steps=warmup,
    )
    trainer.compile(
        optimizer=keras.optimizers.AdamW(schedule, weight_decay=config.weight_decay),
        loss=keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=architecture.label_smoothing),
        weighted_metrics=[],
        # Of answers between the classes there is no accuracy.
        metrics=[
            keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.0),
            keras.metrics.AUC(name="auc", from_logits=True),
        ]
        if has_labels
        else [],
    )
    return trainer


def _load_checkpoint(path: Path) -> Any:
    try:
        return keras.models.load_model(path)
    except Exception as error:
        # Keras, h5py and zipfile raise some ten different types here.
        raise TrainingError(f"{path}: The checkpoint cannot be read ({error}). Start the run anew.") from error


def predict_logits(network: Any, images: NDArray[np.float32]) -> NDArray[np.float64]:
    """Give the network's logits of prepared images (N, H, W, 1): shape (N,)."""
    logits = network.predict(images, batch_size=PREDICTION_BATCH, verbose=0)
    flat: NDArray[np.float64] = np.asarray(logits, dtype=np.float64)[:, 0]
    return flat
