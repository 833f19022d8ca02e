"""Judges a trained network on the patients that it was not fitted to, or on other images."""

from collections.abc import Mapping
from pathlib import Path

import keras
import numpy as np

from training import run_folder
from training.errors import TrainingError
from training.fitting import predict_logits
from training.images import load_images
from training.manifest import Manifest, read_manifest, read_split
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
    facts = run_folder.read_facts(folder)
    manifest = read_manifest(data or Path(config.data))
    trained_on = read_split(folder / run_folder.MANIFEST)
    if split == "validation":
        manifest = _validation_part(manifest, trained_on)
    seen = sum(record.sha256 in trained_on for record in manifest.records)
    if keep is not None and seen:
        raise TrainingError(
            f"{seen} of these {len(manifest.records)} images were part of the run itself, so their figures must not "
            "stand in the model card. Judge on other images, or leave out --keep."
        )
    network = keras.models.load_model(model)
    images = load_images(manifest, Preparation(config.size, config.size), folder.parent / "cache")
    probabilities = calibrated(predict_logits(network, images), Calibration(**facts["calibration"]))
    positive = np.array([record.is_pneumonia for record in manifest.records])
    was_given = threshold is not None
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
    warning = f"Careful: {seen} of these images were part of the run itself.\n" if split == "all" and seen else ""
    named = "" if was_given else f" ({operating_point})"
    return (
        f"{warning}{len(manifest.records)} images of {manifest.patients} patients\n"
        f"{format_report(report, threshold, named)}\n\n"
        f"Expected calibration error {expected_calibration_error(positive, probabilities):.4f}"
    )


def _validation_part(manifest: Manifest, split: Mapping[str, str]) -> Manifest:
    held = {sha256 for sha256, part in split.items() if part == "validation"}
    records = tuple(record for record in manifest.records if record.sha256 in held)
    if len({record.sha256 for record in records}) < len(held):
        raise TrainingError("The data folder lacks some of the run's validation images; name the folder of the run.")
    return Manifest(manifest.root, records)


def _threshold_of(facts: dict[str, list[dict[str, float | str]]], name: str) -> float:
    for point in facts["operating_points"]:
        if point["name"] == name:
            return float(point["threshold"])
    known = ", ".join(str(point["name"]) for point in facts["operating_points"])
    raise TrainingError(f"The run has no operating point {name!r}; it has {known}.")
