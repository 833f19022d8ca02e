"""Judges a trained network on the patients that it was not fitted to, or on other images."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.collection import Collection, Part, read_collection
from training.errors import TrainingError
from training.manifest import Manifest, read_split
from training.metrics import (
    binary_report,
    expected_calibration_error,
    format_report,
)
from training.resampling import PatientDraws
from training.thresholds import calibrated
from training.trainer import predict_logits
from xray_viewer.core.model_spec import Calibration
from xray_viewer.core.preprocessing import Preparation


def evaluate(
    model: Path, *, data: Path | None, split: str, operating_point: str, threshold: float | None, keep: str | None
) -> str:
    """Measure ``model`` (a run folder's model.keras) and write a report for the terminal.

    ``split``: "validation" takes the run's validation patients, "all" every image of the data folder. ``keep``: the
    name under which the figures are kept for the model card. Raises ``TrainingError`` where the run or the data do
    not fit.
    """
    folder = model.parent
    config = run_folder.read_config(folder)
    facts = run_folder.read_facts(folder)
    collection = read_collection([str(data)] if data else config.sources)
    trained_on = read_split(folder / run_folder.MANIFEST)
    if split == "validation":
        collection = _validation_part(collection, trained_on)
    records = collection.records
    seen = sum(record.sha256 in trained_on for record in records)
    if keep is not None and seen:
        raise TrainingError(
            f"{seen} of these {len(records)} images were part of the run itself, so their figures must not "
            "stand in the model card. Judge on other images, or leave out --keep."
        )
    network = keras.models.load_model(model)
    images = collection.load(Preparation(config.size, config.size), folder.parent / "cache")
    probabilities = calibrated(predict_logits(network, images), Calibration(**facts["calibration"]))
    positive = collection.labels > 0
    was_given = threshold is not None
    if threshold is None:
        threshold = _threshold_of(facts, operating_point)
    report = binary_report(positive, probabilities, threshold)
    if keep is not None:
        at = f"--threshold {threshold}" if was_given else f"--operating-point {operating_point}"
        figures = {
            "images": len(records),
            "patients": len(set(collection.patients)),
            "threshold": threshold,
            **_figures_with_intervals(positive, probabilities, threshold, collection.patients.tolist(), config.seed),
            "command": (
                f"python -m training evaluate {run_folder.repeatable_path(model)} "
                f'--data {run_folder.portable_path(collection.parts[0].manifest.root)} {at} --keep "{keep}"'
            ),
        }
        kept = run_folder.read_evaluations(folder) | {keep: figures}
        run_folder.write_json(folder / run_folder.EVALUATIONS, kept)
    warning = f"Careful: {seen} of these images were part of the run itself.\n" if split == "all" and seen else ""
    named = "" if was_given else f" ({operating_point})"
    return (
        f"{warning}{len(records)} images of {len(set(collection.patients))} patients\n"
        f"{format_report(report, threshold, named)}\n\n"
        f"Expected calibration error {expected_calibration_error(positive, probabilities):.4f}"
    )


def _figures_with_intervals(
    positive: NDArray[np.bool_], probabilities: NDArray[np.float64], threshold: float, patients: list[str], seed: int
) -> dict[str, Any]:
    """Give AUC, sensitivity and specificity, each with its 95 % interval under NAME_interval."""
    flagged = probabilities >= threshold
    draws = PatientDraws(patients, seed)
    estimates = {
        "auc": draws.auc(positive, probabilities),
        "sensitivity": draws.share(flagged, positive),
        "specificity": draws.share(~flagged, ~positive),
    }
    figures: dict[str, Any] = {}
    for name, estimate in estimates.items():
        figures[name] = estimate.value
        figures[f"{name}_interval"] = [estimate.interval.low, estimate.interval.high]
    return figures


def _validation_part(collection: Collection, split: Mapping[str, str]) -> Collection:
    held = {sha256 for sha256, part in split.items() if part == "validation"}
    parts = []
    for part in collection.parts:
        records = tuple(record for record in part.manifest.records if record.sha256 in held)
        parts.append(Part(part.population, Manifest(part.manifest.root, records)))
    chosen = Collection(tuple(parts))
    if len({record.sha256 for record in chosen.records}) < len(held):
        raise TrainingError("The data folder lacks some of the run's validation images; name the folder of the run.")
    return chosen


def _threshold_of(facts: dict[str, list[dict[str, float | str]]], name: str) -> float:
    for point in facts["operating_points"]:
        if point["name"] == name:
            return float(point["threshold"])
    known = ", ".join(str(point["name"]) for point in facts["operating_points"])
    raise TrainingError(f"The run has no operating point {name!r}; it has {known}.")
