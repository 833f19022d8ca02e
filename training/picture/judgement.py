"""Pictures of how well a network tells the classes apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training import run_folder
from training.manifest import LABELS
from training.metrics import binary_report, expected_calibration_error
from training.plots import new_figure, save
from training.predictions import Predictions
from training.thresholds import calibrated, fit_calibration, thresholds_by_name
from xray_viewer.core.model_spec import Calibration

_BINS = 10


@dataclass(frozen=True, eq=False)
class Judgement:
    """Calibrated probabilities (n,) with the truth (n,), by population (n,), and the thresholds by name."""

    probabilities: NDArray[np.float64]
    positive: NDArray[np.bool_]
    populations: NDArray[np.str_]
    thresholds: dict[str, float]

    @property
    def parts(self) -> dict[str, NDArray[np.bool_]]:
        """Which images (n,) are of which population."""
        return {name: self.populations == name for name in dict.fromkeys(self.populations.tolist())}


def judge(folder: Path, predictions: Predictions) -> Judgement:
    """Take calibration and thresholds as the run chose them, or choose them where it is a cross-validation.

    Several seeds count by the mean of their logits.
    """
    logits = predictions.logits.mean(axis=0)
    if (folder / run_folder.FACTS).is_file():
        facts = run_folder.read_facts(folder)
        probabilities = calibrated(logits, Calibration(**facts["calibration"]))
        thresholds = {point["name"]: float(point["threshold"]) for point in facts["operating_points"]}
    else:
        probabilities = calibrated(logits, fit_calibration(predictions.positive, logits))
        thresholds = thresholds_by_name(predictions.positive, probabilities)
    return Judgement(probabilities, predictions.positive, predictions.populations, thresholds)


def plot_confusion(judgement: Judgement, path: Path) -> None:
    """Draw the confusion matrix of each population at each operating point."""
    parts, thresholds = judgement.parts, judgement.thresholds
    figure = new_figure(3.2 * len(thresholds), 3.3 * len(parts))
    grid = figure.subplots(len(parts), len(thresholds), squeeze=False)
    for row, (population, members) in zip(grid, parts.items(), strict=True):
        for axes, (name, threshold) in zip(row, thresholds.items(), strict=True):
            report = binary_report(judgement.positive[members], judgement.probabilities[members], threshold)
            counts = np.array(
                [[report.true_negatives, report.false_positives], [report.false_negatives, report.true_positives]]
            )
            shares = counts / counts.sum(axis=1, keepdims=True)
            axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
            for (y, x), count in np.ndenumerate(counts):
                color = "white" if shares[y, x] > 0.5 else "black"
                axes.text(x, y, f"{count:,}\n{shares[y, x]:.1%}", ha="center", va="center", color=color)
            axes.set_xticks([0, 1], ["not flagged", "flagged"])
            axes.set_yticks([0, 1], LABELS, rotation=90, va="center")
            axes.set_title(
                f"{population}, {name}\nthreshold {threshold:.3f}, accuracy {report.accuracy:.1%}", fontsize=9
            )
    save(figure, path)


def plot_roc_and_calibration(judgement: Judgement, path: Path) -> None:
    """Draw sensitivity against false alarms, with the operating points, and frequency against probability."""
    figure = new_figure(10, 4.6)
    roc, reliability = figure.subplots(1, 2)
    # A good network's whole curve lies in this corner.
    corner = roc.inset_axes((0.36, 0.36, 0.6, 0.56), xlim=(-0.005, 0.2), ylim=(0.8, 1.005))
    for number, (population, members) in enumerate(judgement.parts.items()):
        positive, probabilities = judgement.positive[members], judgement.probabilities[members]
        color = f"C{number}"
        for axes in (roc, corner):
            _draw_roc(axes, positive, probabilities, color, population)
        for marker, (name, threshold) in zip("os^Dv", judgement.thresholds.items(), strict=False):
            report = binary_report(positive, probabilities, threshold)
            label = name if number == 0 else None
            for axes in (roc, corner):
                axes.plot(1 - report.specificity, report.sensitivity, marker, color=color, label=label)
        _draw_reliability(reliability, positive, probabilities, color, population)
    roc.set(xlabel="1 - specificity", ylabel="sensitivity", title="ROC")
    reliability.plot([0, 1], [0, 1], ":", color="gray")
    reliability.set(
        xlabel="probability, mean of each bin", ylabel="share of pneumonia", title="Calibration (size: images)"
    )
    corner.grid(alpha=0.3)
    corner.tick_params(labelsize=7)
    for axes in (roc, reliability):
        axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02))
        axes.legend(fontsize=8, loc="lower right")
        axes.grid(alpha=0.3)
    save(figure, path)


def _draw_roc(
    axes: Any, positive: NDArray[np.bool_], probabilities: NDArray[np.float64], color: str, population: str
) -> None:
    thresholds = np.concatenate([[np.inf], np.unique(probabilities)[::-1]])
    positives, negatives = np.sort(probabilities[positive]), np.sort(probabilities[~positive])
    sensitivity, false_alarms = (
        1 - np.searchsorted(part, thresholds, side="left") / len(part) for part in (positives, negatives)
    )
    auc = binary_report(positive, probabilities, 0.5).auc
    axes.plot(false_alarms, sensitivity, color=color, label=f"{population}: AUC {auc:.3f}")


def _draw_reliability(
    axes: Any, positive: NDArray[np.bool_], probabilities: NDArray[np.float64], color: str, population: str
) -> None:
    index = np.minimum((probabilities * _BINS).astype(int), _BINS - 1)
    filled = np.unique(index)
    means, shares, counts = np.array(
        [
            (probabilities[index == bin_].mean(), positive[index == bin_].mean(), (index == bin_).sum())
            for bin_ in filled
        ]
    ).T
    error = expected_calibration_error(positive, probabilities)
    axes.plot(means, shares, "-", color=color, alpha=0.6, label=f"{population}: ECE {error:.3f}")
    axes.scatter(means, shares, s=12 + 300 * counts / counts.sum(), color=color, alpha=0.6)


def points_words(judgement: Judgement) -> Sequence[str]:
    """Say what each population's figures are at each operating point."""
    lines = []
    for population, members in judgement.parts.items():
        for name, threshold in judgement.thresholds.items():
            report = binary_report(judgement.positive[members], judgement.probabilities[members], threshold)
            lines.append(
                f"{population}, {name} (threshold {threshold:.4f}): accuracy {report.accuracy:.4f}, "
                f"sensitivity {report.sensitivity:.4f}, specificity {report.specificity:.4f}"
            )
    return lines
