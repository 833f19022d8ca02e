"""Judges a trained network on the patients that it was not fitted to, or on other images."""

import csv
import json
from pathlib import Path

import keras
import numpy as np

from training import run_folder
from training.errors import TrainingError
from training.fitting import predict_logits
from training.images import load_images
from training.manifest import Manifest, read_manifest
from training.metrics import binary_report, expected_calibration_error, format_report
from training.thresholds import calibrated
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
    facts = json.loads((folder / run_folder.FACTS).read_text(encoding="utf-8"))
    manifest = read_manifest(data or Path(config.data))
    if split == "validation":
        manifest = _validation_part(manifest, folder / run_folder.MANIFEST)
    network = keras.models.load_model(model)
    images = load_images(manifest, Preparation(config.size, config.size), folder.parent / "cache")
    probabilities = calibrated(predict_logits(network, images), Calibration(**facts["calibration"]))
    positive = np.array([record.is_pneumonia for record in manifest.records])
    if threshold is None:
        threshold = _threshold_of(facts, operating_point)
    report = binary_report(positive, probabilities, threshold)
    if keep is not None:
        figures = {
            "images": len(manifest.records),
            "patients": manifest.patients,
            "auc": report.auc,
            "threshold": threshold,
            "sensitivity": report.sensitivity,
            "specificity": report.specificity,
        }
        kept = run_folder.read_evaluations(folder) | {keep: figures}
        run_folder.write_json(folder / run_folder.EVALUATIONS, kept)
    return (
        f"{len(manifest.records)} images of {manifest.patients} patients\n"
        f"{format_report(report, threshold)}\n\n"
        f"Expected calibration error {expected_calibration_error(positive, probabilities):.4f}"
    )


def _validation_part(manifest: Manifest, kept: Path) -> Manifest:
    with kept.open(encoding="utf-8", newline="") as file:
        held = {row["path"] for row in csv.DictReader(file) if row["split"] == "validation"}
    records = tuple(record for record in manifest.records if record.path in held)
    if len(records) < len(held):
        raise TrainingError("The data folder lacks some of the run's validation images; name the folder of the run.")
    return Manifest(manifest.root, records)


def _threshold_of(facts: dict[str, list[dict[str, float | str]]], name: str) -> float:
    for point in facts["operating_points"]:
        if point["name"] == name:
            return float(point["threshold"])
    known = ", ".join(str(point["name"]) for point in facts["operating_points"])
    raise TrainingError(f"The run has no operating point {name!r}; it has {known}.")
