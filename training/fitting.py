"""Trains one network on one data folder, from images to a run folder that can be exported."""

import hashlib
from pathlib import Path
from typing import Any

import keras

from training import run_folder
from training.architectures import ARCHITECTURES
from training.collection import Collection
from training.errors import TrainingError
from training.finishing import finish
from training.judging import Unseen
from training.manifest import write_manifest
from training.plots import plot_history
from training.run_folder import FitConfig
from training.split import cross_fitting_folds, validation_mask
from training.trainer import TrainingSet, predict_logits, train
from xray_viewer.core.preprocessing import Preparation

# What holds for every architecture where nothing else is asked for.
DEFAULTS = {"batch_size": 32, "patience": 5, "validation_fraction": 0.15, "seed": 1}
# With fewer validation images of a class than this, a figure's interval spans several percent.
_FEW = 100


def fit(
    config: FitConfig, collection: Collection, folder: Path, *, weights: Path | None, resume: bool
) -> dict[str, Any]:
    """Train as ``config`` says and fill the run folder; give the facts that went into it.

    Raises ``TrainingError`` where the folder holds another run, or the run to resume does not fit.
    """
    mask = validation_mask(collection, config.validation_fraction, config.seed)
    _claim_folder(folder, config, resume=resume)
    write_manifest(collection.records, ["validation" if held else "fit" for held in mask], folder / run_folder.MANIFEST)
    images = collection.load(Preparation(config.size, config.size), folder.parent / "cache")
    data = TrainingSet(images, collection.labels, collection.populations, mask)
    keeper = train(config, folder, data, weights)
    plot_history(keeper.history, folder / run_folder.HISTORY_PLOT)
    network = keras.models.load_model(folder / run_folder.MODEL)
    unseen = Unseen(
        collection.labels[mask] > 0,
        predict_logits(network, images[mask]),
        collection.patients[mask],
        collection.populations[mask],
        cross_fitting_folds(collection, mask),
    )
    return finish(
        folder,
        collection,
        unseen,
        seed=config.seed,
        judged=mask,
        network=network,
        images=images,
        usage=(
            f"{int((~mask).sum()):,} images fitted the network, the other {int(mask.sum()):,} chose its epoch, "
            "calibration and thresholds"
        ),
        further={"epochs": len(keeper.history), "best_epoch": keeper.best_epoch + 1},
    )


def _claim_folder(folder: Path, config: FitConfig, *, resume: bool) -> None:
    # Before the first epoch is done there is nothing to lose, and nothing to go on from.
    if (folder / run_folder.CHECKPOINT).is_file():
        if not resume:
            raise TrainingError(
                f"{folder}: There is a run here already. Go on with --resume, or name another --output."
            )
        different = run_folder.read_config(folder).differences(config)
        if different:
            raise TrainingError(f"{folder}: This run cannot be resumed with other settings: {', '.join(different)}.")
        return
    if resume:
        raise TrainingError(f"{folder}: There is no run to resume here.")
    folder.mkdir(parents=True, exist_ok=True)
    run_folder.write_config(folder, config)


def small_validation_notice(facts: dict[str, Any]) -> str:
    """Say so where there were too few validation images for the figures to mean much; else nothing."""
    images, positives = facts["validation"]["images"], facts["validation"]["positives"]
    if min(positives, images - positives) >= _FEW:
        return ""
    return (
        f"Careful: only {positives} pneumonia and {images - positives} normal images were there to validate on. These "
        "figures and thresholds are rough, and intervals may be narrower than they should be."
    )


def make_config(
    command: str, collection: Collection, settings: dict[str, Any], weights: Path | None, resumed: FitConfig | None
) -> FitConfig:
    """Fill the settings that were not given (None).

    They come from the run that is ``resumed``, else from the architecture and from ``DEFAULTS``. ``command``: what
    was called, ``fit`` or ``crossvalidate`` with its own options.
    """
    if resumed is not None:
        own: dict[str, Any] = {name: getattr(resumed, name) for name in settings}
    else:
        architecture = ARCHITECTURES[settings["architecture"]]
        own = {name: getattr(architecture, name) for name in ("size", "epochs", "rate", "weight_decay")} | DEFAULTS
    decisive = own | {name: value for name, value in settings.items() if value is not None}
    weights_sha256 = "" if resumed is None else resumed.weights_sha256
    if weights is not None:
        if not weights.is_file():
            raise TrainingError(f"{weights}: There is no such weights file.")
        weights_sha256 = hashlib.sha256(weights.read_bytes()).hexdigest()
    config = FitConfig(
        **decisive,
        manifest_sha256=collection.sha256,
        data=collection.data,
        command=_repeatable_command(command, collection, decisive, weights),
        weights_sha256=weights_sha256,
    )
    if config.size % 32:
        raise TrainingError(f"The size must be a multiple of 32, not {config.size}.")
    return config


def _repeatable_command(command: str, collection: Collection, decisive: dict[str, Any], weights: Path | None) -> str:
    """Write the command as others can repeat it: everything that decides the outcome, no path of this machine."""
    words = [f"python -m training {command} {collection.words}"]
    words += [f"--{name.replace('_', '-')} {value}" for name, value in decisive.items()]
    return " ".join(words + ([f"--weights {weights.name}"] if weights is not None else []))
