"""Trains one network on one data folder, from images to a run folder that can be exported."""

import hashlib
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.architectures import ARCHITECTURES
from training.atypicality import Views, fit_atypicality, save_atypicality, thumbnails, tones
from training.batches import ImageBatches
from training.errors import TrainingError
from training.images import load_images
from training.keeper import EpochSeeds, RunKeeper
from training.manifest import Manifest, read_manifest, write_manifest
from training.metrics import binary_report, expected_calibration_error, patient_bootstrap
from training.plots import plot_history
from training.run_folder import FitConfig
from training.split import validation_mask
from training.thresholds import BALANCED, SENSITIVE, calibrated, fit_calibration, operating_points, threshold_curve
from xray_viewer.core.preprocessing import Preparation

# What holds for every architecture where nothing else is asked for.
DEFAULTS = {"batch_size": 32, "patience": 5, "validation_fraction": 0.15, "seed": 1}
# With fewer validation images of a class than this, a figure's interval spans several percent.
_FEW = 100
_WARMUP_SHARE = 0.05
_PREDICTION_BATCH = 64


def fit(config: FitConfig, manifest: Manifest, folder: Path, *, weights: Path | None, resume: bool) -> dict[str, Any]:
    """Train as ``config`` says and fill the run folder; give the facts that went into it.

    Raises ``TrainingError`` where the folder holds another run, or the run to resume does not fit.
    """
    mask = validation_mask(manifest.records, config.validation_fraction, config.seed)
    _claim_folder(folder, config, resume=resume)
    write_manifest(manifest.records, ["validation" if held else "fit" for held in mask], folder / run_folder.MANIFEST)
    images = load_images(manifest, Preparation(config.size, config.size), folder.parent / "cache")
    labels = np.array([record.is_pneumonia for record in manifest.records], dtype=np.float32)
    keeper = _train(config, folder, images, labels, mask, weights)
    plot_history(keeper.history, folder / run_folder.HISTORY_PLOT)
    return _judge(config, folder, manifest, images, mask, keeper)


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
    run_folder.write_json(folder / run_folder.CONFIG, asdict(config))


def _train(
    config: FitConfig,
    folder: Path,
    images: NDArray[np.float32],
    labels: NDArray[np.float32],
    mask: NDArray[np.bool_],
    weights: Path | None,
) -> RunKeeper:
    keras.utils.set_random_seed(config.seed)
    steps = -(-int((~mask).sum()) // config.batch_size)
    checkpoint = folder / run_folder.CHECKPOINT
    trainer = _load_checkpoint(checkpoint) if checkpoint.is_file() else _new_trainer(config, steps, weights)
    done = int(trainer.optimizer.iterations) // steps
    keeper = RunKeeper(folder, trainer.get_layer("network"), config.patience, done)
    if done < config.epochs and not keeper.is_exhausted:
        trainer.fit(
            ImageBatches(
                images,
                labels,
                np.flatnonzero(~mask),
                batch_size=config.batch_size,
                seed=config.seed,
                first_epoch=done,
            ),
            validation_data=(images[mask], labels[mask][:, np.newaxis]),
            validation_batch_size=_PREDICTION_BATCH,
            epochs=config.epochs,
            initial_epoch=done,
            shuffle=False,  # ImageBatches shuffles, and a resumed run must shuffle alike
            callbacks=[EpochSeeds(config.seed), keeper],
            verbose=1 if sys.stdout.isatty() else 2,
        )
    return keeper


def _new_trainer(config: FitConfig, steps: int, weights: Path | None) -> Any:
    architecture = ARCHITECTURES[config.architecture]
    network = architecture.build(config.size, weights)
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
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
        weighted_metrics=[],
        metrics=[
            keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.0),
            keras.metrics.AUC(name="auc", from_logits=True),
        ],
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
    logits = network.predict(images, batch_size=_PREDICTION_BATCH, verbose=0)
    flat: NDArray[np.float64] = np.asarray(logits, dtype=np.float64)[:, 0]
    return flat


def pooled_features(network: Any, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give what goes into the head, averaged over the picture: (N, channels), of images (N, H, W, 1)."""
    features = keras.Model(network.input, network.get_layer("head").input)
    batches = (images[start : start + _PREDICTION_BATCH] for start in range(0, len(images), _PREDICTION_BATCH))
    return np.concatenate([features.predict_on_batch(batch).mean(axis=(1, 2)) for batch in batches])


def _judge(
    config: FitConfig,
    folder: Path,
    manifest: Manifest,
    images: NDArray[np.float32],
    mask: NDArray[np.bool_],
    keeper: RunKeeper,
) -> dict[str, Any]:
    network = keras.models.load_model(folder / run_folder.MODEL)
    positive = np.array([record.is_pneumonia for record in manifest.records])[mask]
    patients = [record.patient for record, held in zip(manifest.records, mask, strict=True) if held]
    logits = predict_logits(network, images[mask])
    _write_validation(manifest, mask, logits, folder / run_folder.VALIDATION)
    calibration = fit_calibration(positive, logits)
    probabilities = calibrated(logits, calibration)
    points = operating_points(positive, probabilities, patients, config.seed)
    curve = threshold_curve(positive, probabilities, [point.threshold for point in points])
    prepared = np.asarray(images)
    seen = Views(thumbnails(prepared), tones(prepared), pooled_features(network, images))
    fitted, reference = (Views(*(vectors[part] for vectors in seen)) for part in (~mask, mask))
    save_atypicality(fit_atypicality(fitted, reference), folder / run_folder.ATYPICALITY)
    balanced = next(point for point in points if point.name == BALANCED)
    report = binary_report(positive, probabilities, balanced.threshold)

    def auc_of(drawn: NDArray[np.intp]) -> float:
        if positive[drawn].all() or not positive[drawn].any():
            return float("nan")
        return binary_report(positive[drawn], probabilities[drawn], balanced.threshold).auc

    interval = patient_bootstrap(auc_of, patients, config.seed)
    facts = {
        "date": datetime.now(UTC).date().isoformat(),
        "calibration": asdict(calibration),
        "operating_points": [asdict(point) for point in points],
        "default_operating_point": SENSITIVE,
        "positive_share": float(np.mean([record.is_pneumonia for record in manifest.records])),
        "curve": asdict(curve),
        "training_data": {
            "manifest_sha256": manifest.sha256,
            "images": len(manifest.records),
            "patients": manifest.patients,
            "description": (
                f"{int((~mask).sum()):,} images fitted the network, the other {int(mask.sum()):,} chose its epoch, "
                "calibration and thresholds"
            ),
        },
        "validation": {"images": int(positive.size), "positives": int(positive.sum())},
        "results": {
            "measured_on": (
                f"{positive.size} images ({int(positive.sum())} pneumonia) of {len(set(patients))} validation "
                "patients, none of whom the network was fitted to; the best epoch, calibration and thresholds were "
                "chosen on these same patients, so the figures flatter somewhat"
            ),
            "auc": report.auc,
            "auc_interval": [interval.low, interval.high],
            "accuracy_at_balanced": report.accuracy,
            "precision_at_balanced": report.precision,
            "f1_at_balanced": report.f1,
            "expected_calibration_error": expected_calibration_error(positive, probabilities),
            "epochs": len(keeper.history),
            "best_epoch": keeper.best_epoch + 1,
        },
    }
    run_folder.write_json(folder / run_folder.FACTS, facts)
    return facts


def small_validation_notice(facts: dict[str, Any]) -> str:
    """Say so where there were too few validation images for the figures to mean much; else nothing."""
    images, positives = facts["validation"]["images"], facts["validation"]["positives"]
    if min(positives, images - positives) >= _FEW:
        return ""
    return (
        f"Careful: only {positives} pneumonia and {images - positives} normal images were there to validate on. These "
        "figures and thresholds are rough, and intervals may be narrower than they should be."
    )


def _write_validation(manifest: Manifest, mask: NDArray[np.bool_], logits: NDArray[np.float64], path: Path) -> None:
    records = [record for record, held in zip(manifest.records, mask, strict=True) if held]
    lines = ["path,label,patient,logit"]
    lines += [f"{r.path},{r.label},{r.patient},{logit:.7g}" for r, logit in zip(records, logits, strict=True)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def make_config(
    data: Path, settings: dict[str, Any], weights: Path | None, resumed: FitConfig | None
) -> tuple[FitConfig, Manifest]:
    """List the images, and fill the settings that were not given (None).

    They come from the run that is ``resumed``, else from the architecture and from ``DEFAULTS``.
    """
    manifest = read_manifest(data)
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
        manifest_sha256=manifest.sha256,
        data=str(data.resolve()),
        command=_repeatable_command(data, decisive, weights),
        weights_sha256=weights_sha256,
    )
    if config.size % 32:
        raise TrainingError(f"The size must be a multiple of 32, not {config.size}.")
    return config, manifest


def _repeatable_command(data: Path, decisive: dict[str, Any], weights: Path | None) -> str:
    """Write the command as others can repeat it: everything that decides the outcome, no path of this machine."""
    words = ["python -m training fit --data", run_folder.portable_path(data)]
    words += [f"--{name.replace('_', '-')} {value}" for name, value in decisive.items()]
    return " ".join(words + ([f"--weights {weights.name}"] if weights is not None else []))
