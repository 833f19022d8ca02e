"""Trains one network on one data folder, from images to a run folder that can be exported."""

import hashlib
from collections.abc import Sequence
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
from training.collection import Collection
from training.errors import TrainingError
from training.keeper import RunKeeper
from training.manifest import ImageRecord, write_manifest
from training.metrics import binary_report, expected_calibration_error, patient_bootstrap
from training.plots import plot_history
from training.probe import pooled_features
from training.run_folder import FitConfig
from training.split import validation_mask
from training.thresholds import BALANCED, SENSITIVE, calibrated, fit_calibration, operating_points, threshold_curve
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
    return _judge(config, folder, collection, images, mask, keeper)


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


def _judge(
    config: FitConfig,
    folder: Path,
    collection: Collection,
    images: NDArray[np.float32],
    mask: NDArray[np.bool_],
    keeper: RunKeeper,
) -> dict[str, Any]:
    network = keras.models.load_model(folder / run_folder.MODEL)
    records = collection.records
    positive = collection.labels[mask] > 0
    patients = collection.patients[mask].tolist()
    logits = predict_logits(network, images[mask])
    _write_validation(records, mask, logits, folder / run_folder.VALIDATION)
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
        "positive_share": float(collection.labels.mean()),
        "curve": asdict(curve),
        "training_data": {
            "manifest_sha256": collection.sha256,
            "images": len(records),
            "patients": len(set(collection.patients)),
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


def _write_validation(
    records: Sequence[ImageRecord], mask: NDArray[np.bool_], logits: NDArray[np.float64], path: Path
) -> None:
    judged = [record for record, held in zip(records, mask, strict=True) if held]
    lines = ["path,label,patient,logit"]
    lines += [f"{r.path},{r.label},{r.patient},{logit:.7g}" for r, logit in zip(judged, logits, strict=True)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


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
