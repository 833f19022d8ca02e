"""Pictures of a data folder, for people."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray
from PIL import Image

from training.explore.figures import TONES
from training.explore.shortcuts import SHORTCUTS, border_mask, corner_mask
from training.explore.survey import Survey
from training.explore.words import best_auc
from training.manifest import LABELS
from training.plots import new_figure, save
from xray_viewer.core.preprocessing import Aspect, Preparation, model_input
from xray_viewer.readers import read_radiograph

_COLORS = dict(zip(LABELS, ("tab:blue", "tab:orange"), strict=True))
_SAMPLE_SIDE = 112
_SAMPLE_ROWS, _SAMPLE_COLUMNS = 3, 5
_GAP = 2


def plot_classes(surveys: Sequence[Survey], path: Path) -> None:
    """Draw how many images each class and subtype has, and how many images a patient has."""
    figure = new_figure(9, 3.2 * len(surveys))
    for (bars, histogram), survey in zip(_grid(figure, len(surveys), 2), surveys, strict=True):
        records = survey.part.manifest.records
        for label in LABELS:
            below = 0
            subtypes = Counter(record.subtype for record in records if record.label == label)
            for shade, (subtype, count) in enumerate(sorted(subtypes.items())):
                bars.bar(label, count, bottom=below, color=_COLORS[label], alpha=1 - 0.35 * shade, edgecolor="white")
                bars.annotate(f"{count:,} {subtype}", (label, below + count / 2), ha="center", va="center")
                below += count
        bars.set(ylabel="images", title=survey.part.population)
        by_label = {
            label: list(Counter(record.patient for record in records if record.label == label).values())
            for label in LABELS
        }
        most = max(max(counts) for counts in by_label.values())
        histogram.hist(
            list(by_label.values()),
            bins=np.arange(0.5, most + 1),
            label=LABELS,
            color=[_COLORS[label] for label in LABELS],
            log=True,
        )
        histogram.xaxis.set_major_locator(MaxNLocator(integer=True))
        histogram.set(xlabel="images of one patient", ylabel="patients", title=survey.part.population)
        histogram.legend()
    save(figure, path)


def plot_sizes(surveys: Sequence[Survey], path: Path) -> None:
    """Draw the pictures' sizes as a scatter, and the files' lengths."""
    figure = new_figure(9, 3.2 * len(surveys))
    for (scatter, histogram), survey in zip(_grid(figure, len(surveys), 2), surveys, strict=True):
        lengths = {}
        for label in LABELS:
            files = [
                file
                for file, record in zip(survey.files, survey.part.manifest.records, strict=True)
                if record.label == label
            ]
            lengths[label] = [file.size / 1000 for file in files]
            marker = "o" if label == LABELS[0] else "x"
            across, down = [file.columns for file in files], [file.rows for file in files]
            scatter.scatter(across, down, s=14, alpha=0.4, marker=marker, color=_COLORS[label], label=label)
        sizes = {(file.columns, file.rows) for file in survey.files}
        if len(sizes) == 1:
            columns, rows = next(iter(sizes))
            scatter.annotate(
                f"all {len(survey.files):,} images are\n{columns} x {rows}",
                (columns, rows),
                xytext=(0, 12),
                textcoords="offset points",
                ha="center",
            )
        scatter.set(xlabel="columns", ylabel="rows", title=survey.part.population)
        scatter.legend(loc="lower right")
        _class_histogram(histogram, lengths)
        histogram.set(xlabel="length of the file, kB", title=survey.part.population)
    save(figure, path)


def plot_tones(surveys: Sequence[Survey], path: Path) -> None:
    """Draw how bright, contrasty and sharp the pictures are, by class."""
    figure = new_figure(11, 2.9 * len(surveys))
    labels = ("brightness (mean)", "contrast (log of deviation)", "sharpness (log of fine detail)")
    for row, survey in zip(_grid(figure, len(surveys), len(TONES)), surveys, strict=True):
        for column, axes in enumerate(row):
            values = survey.tones[:, column]
            _class_histogram(
                axes, {label: values[survey.positive == (label == LABELS[1])].tolist() for label in LABELS}
            )
            axes.set(xlabel=labels[column], title=survey.part.population)
    save(figure, path)


def plot_means(surveys: Sequence[Survey], path: Path) -> None:
    """Draw the mean picture of each class, their difference, and which parts the border and the corners are."""
    figure = new_figure(11, 2.9 * len(surveys))
    regions = border_mask() + 2.0 * corner_mask()
    for row, survey in zip(_grid(figure, len(surveys), 4), surveys, strict=True):
        means = [survey.thumbnails[survey.positive == positive].mean(axis=0) for positive in (False, True)]
        for axes, label, mean in zip(row, LABELS, means, strict=False):
            axes.imshow(mean, cmap="gray", vmin=0, vmax=1)
            axes.set_title(f"{survey.part.population}: mean {label}", fontsize=9)
        difference = means[1] - means[0]
        shown = row[2].imshow(difference, cmap="RdBu_r", vmin=-0.3, vmax=0.3)
        row[2].set_title("PNEUMONIA minus NORMAL", fontsize=9)
        figure.colorbar(shown, ax=row[2], shrink=0.8)
        row[3].imshow(regions, cmap="viridis")
        row[3].set_title("border, corners, both", fontsize=9)
        for axes in row:
            axes.set_axis_off()
    save(figure, path)


def plot_shortcuts(populations: Sequence[dict[str, Any]], path: Path) -> None:
    """Draw each shortcut's AUC with its interval."""
    names = [shortcut.name for shortcut in SHORTCUTS]
    figure = new_figure(9, 1.2 + 0.45 * len(names))
    axes = figure.subplots()
    for number, figures in enumerate(populations):
        for one in figures["shortcuts"]:
            auc, (low, high) = best_auc(one)
            axes.errorbar(
                auc,
                names.index(one["name"]) + 0.2 * (number - (len(populations) - 1) / 2),
                xerr=[[max(auc - low, 0.0)], [max(high - auc, 0.0)]],
                fmt="os^Dv"[number % 5],
                color=f"C{number}",
                capsize=3,
                label=figures["population"] if one is figures["shortcuts"][0] else None,
            )
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.axvline(0.5, color="gray", linestyle=":")
    axes.set(
        xlim=(0.4, 1.01),
        xlabel="AUC on patients that the classifier has not seen (0.5 is chance), 95 % interval",
        title="What tells the classes apart without a look at the lungs",
    )
    axes.legend(loc="lower left")
    axes.grid(alpha=0.3, axis="x")
    save(figure, path)


def write_contact_sheet(survey: Survey, path: Path, seed: int) -> None:
    """Write a grid of samples as a grey PNG: NORMAL at the left, PNEUMONIA at the right, each of another patient."""
    halves = [_class_grid(survey, label, seed) for label in LABELS]
    gap = np.full((len(halves[0]), 6 * _GAP), 255, np.uint8)
    sheet = np.concatenate([halves[0], gap, halves[1]], axis=1)
    Image.fromarray(sheet).save(path, optimize=True)


def _class_grid(survey: Survey, label: str, seed: int) -> NDArray[np.uint8]:
    records = [record for record in survey.part.manifest.records if record.label == label]
    order = np.random.default_rng(seed).permutation(len(records))
    one_a_patient = {records[index].patient: records[index] for index in order}
    chosen = list(one_a_patient.values())[: _SAMPLE_ROWS * _SAMPLE_COLUMNS]
    side = _SAMPLE_SIDE + _GAP
    grid = np.full((_SAMPLE_ROWS * side, _SAMPLE_COLUMNS * side), 255, np.uint8)
    preparation = Preparation(_SAMPLE_SIDE, _SAMPLE_SIDE, Aspect.PAD)
    for place, record in enumerate(chosen):
        picture = model_input(read_radiograph(survey.part.manifest.root / record.path), preparation)[:, :, 0]
        top, left = (place // _SAMPLE_COLUMNS) * side, (place % _SAMPLE_COLUMNS) * side
        grid[top : top + _SAMPLE_SIDE, left : left + _SAMPLE_SIDE] = np.rint(255 * picture)
    return grid


def _class_histogram(axes: Any, values: dict[str, list[float]]) -> None:
    for label, one in values.items():
        axes.hist(one, bins=40, density=True, histtype="stepfilled", alpha=0.5, color=_COLORS[label], label=label)
    axes.set_yticks([])
    axes.set_ylabel("share of the class")
    axes.legend(fontsize=8)


def _grid(figure: Any, rows: int, columns: int) -> NDArray[Any]:
    axes: NDArray[Any] = figure.subplots(rows, columns, squeeze=False)
    return axes
