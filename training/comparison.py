"""Sets cross-validated networks side by side, as one Markdown table."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import logit

from training import run_folder
from training.errors import TrainingError
from training.predictions import Predictions, read_predictions
from training.resampling import Estimate, patient_weights, weighted_auc, weighted_share
from training.thresholds import BALANCED, calibrated, thresholds_by_name
from xray_viewer.core.model_spec import Calibration

_SEED = 1
_COLUMNS = (
    "network", "pixels", "population", "images (pneumonia)", "AUC", "accuracy", "sensitivity", "specificity",
    "s an epoch",
)  # fmt: skip
_WORDS = (
    "Out-of-fold: every image was judged by networks that had not seen its patient. PNEUMONIA is the positive class. "
    "Figures are of single networks, averaged over the seeds, but where a row says otherwise, with 95 % intervals of "
    "1,000 draws of patients. The "
    "threshold of each fold is the one with the greatest sum of sensitivity and specificity (Youden, Cancer 3, 1950) "
    "on the same population's patients of the other folds, so no figure is helped by patients that it is measured on. "
    "Seconds an epoch are on the machine that trained, and a dash where the folder's times do not tell them."
)


@dataclass(frozen=True)
class Standing:
    """What the networks of one recipe reached on one population."""

    population: str
    images: int
    positives: int
    auc: Estimate
    accuracy: Estimate
    sensitivity: Estimate
    specificity: Estimate


def compare(sources: Sequence[str]) -> str:
    """Write the table of some cross-validations, each given as ``NAME=FOLDER`` or as ``FOLDER``.

    A folder may also hold a cross-validation's average. Raises ``TrainingError`` where one holds neither or is not
    finished.
    """
    lines = [f"| {' | '.join(_COLUMNS)} |", f"|{' --- |' * len(_COLUMNS)}"]
    for source in sources:
        name, separator, given = source.partition("=")
        folder = Path(given if separator else source)
        config = run_folder.read_config(folder)
        predictions = read_predictions(folder)
        # With patience, a run chose its epoch on the patients that it would be judged by here.
        if predictions is None or len(set(predictions.folds)) < 2 or config.patience:
            raise TrainingError(f"{folder}: There is no finished cross-validation here; the same command finishes it.")
        network = name if separator else config.architecture
        seeds = len(predictions.logits)
        folds = len(set(predictions.folds))
        seconds = seconds_an_epoch(folder)
        lines += _lines(f"{network} ({folds} folds, {_count(seeds, 'seed')})", config.size, predictions, seconds)
        if seeds > 1:
            together = f"{network} ({folds} folds, the mean answer of {_count(seeds, 'seed')})"
            lines += _lines(together, config.size, predictions.averaged, None)
    return "\n".join([*lines, "", _WORDS])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _lines(networks: str, size: int, predictions: Predictions, seconds: float | None) -> list[str]:
    lines = []
    for standing in standings(predictions):
        cells = [
            networks,
            str(size),
            standing.population,
            f"{standing.images:,} ({standing.positives:,})",
            *map(_cell, (standing.auc, standing.accuracy, standing.sensitivity, standing.specificity)),
            f"{seconds:.0f}" if seconds else "-",
        ]
        lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
    return lines


def standings(predictions: Predictions) -> list[Standing]:
    """Measure each population by itself."""
    names = list(dict.fromkeys(predictions.populations.tolist()))
    return [_standing(name, predictions.of(name)) for name in names]


def _standing(population: str, predictions: Predictions) -> Standing:
    positive, everyone = predictions.positive, np.ones(len(predictions.positive), dtype=np.bool_)
    # The first row is the images as they are, the others are the draws.
    weights = np.concatenate([np.ones((1, len(positive)), np.float32), patient_weights(predictions.patients, _SEED)])
    flagged = [
        logits >= thresholds_of_other_folds(logits, positive, predictions.folds) for logits in predictions.logits
    ]
    return Standing(
        population,
        len(positive),
        int(positive.sum()),
        _figure([weighted_auc(positive, logits, weights) for logits in predictions.logits]),
        _figure([weighted_share(one == positive, everyone, weights) for one in flagged]),
        _figure([weighted_share(one, positive, weights) for one in flagged]),
        _figure([weighted_share(~one, ~positive, weights) for one in flagged]),
    )


def _figure(by_seed: list[NDArray[np.float64]]) -> Estimate:
    return Estimate.of(np.mean(by_seed, axis=0))


def _cell(estimate: Estimate) -> str:
    return f"{estimate.value:.3f} ({estimate.interval.low:.3f} to {estimate.interval.high:.3f})"


def thresholds_of_other_folds(
    logits: NDArray[np.float64], positive: NDArray[np.bool_], folds: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Give for each image the logit from which on it is flagged: Youden's threshold of all folds but its own.

    All of shape (images,).
    """
    probabilities = calibrated(logits, Calibration(1.0, 0.0, "nothing: a threshold only needs the order"))
    thresholds = np.empty(len(logits))
    for fold in np.unique(folds):
        others = folds != fold
        threshold = thresholds_by_name(positive[others], probabilities[others])[BALANCED]
        thresholds[~others] = logit(threshold)
    return thresholds


def seconds_an_epoch(folder: Path) -> float | None:
    """Give how long an epoch took, the median of a cross-validation's networks.

    From when each run's settings and its last line of history were written, so start and validation count too; None
    where the times are gone, as after copying.
    """
    took = []
    for history in folder.glob(f"*/{run_folder.HISTORY}"):
        epochs = len(history.read_text(encoding="utf-8").splitlines()) - 1
        elapsed = history.stat().st_mtime - (history.parent / run_folder.CONFIG).stat().st_mtime
        if epochs > 0 and elapsed > 1:
            took.append(elapsed / epochs)
    return statistics.median(took) if took else None
