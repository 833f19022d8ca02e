"""The checks of the evidence map for people and for programs: Markdown, JSON and a figure."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keras
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray

from training import heads as heads  # registers the heads, so that Keras can load a network with one
from training import run_folder
from training.collection import Collection
from training.errors import TrainingError
from training.evidence_check import (
    Stage,
    correlations_between_pictures,
    exactness,
    interval,
    randomise,
    rank_correlations,
)
from training.sample import choose_sample
from xray_viewer.core.errors import ReadError
from xray_viewer.core.markdown import markdown_table
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.readers import read_radiograph

_DRAWS = 10
_SEED = 1
_FIGURE = "evidence_check.png"
_PICTURES_SHOWN = 3
# Half way between the same map and an unrelated one.
_STILL_ALIKE = 0.5


def check_evidence(model: Path, collection: Collection, folder: Path, *, images: int, command: str) -> str:
    """Check the evidence map of a network, write the reports into ``folder`` and give a summary for the terminal.

    Raises ``TrainingError`` where the network cannot be loaded or has no evidence, or no image can be read.
    """
    network = _load_network(model)
    pictures, left_out = _prepared(collection, images, *network.input_shape[1:3])
    exact = exactness(network, pictures)
    stages = randomise(network, pictures, _DRAWS, _SEED)
    between = correlations_between_pictures(stages[0].evidence[0])
    document: dict[str, Any] = {
        "model": model.name,
        "model_sha256": hashlib.sha256(model.read_bytes()).hexdigest(),
        "date": datetime.now(UTC).date().isoformat(),
        "command": command,
        "images": len(pictures),
        "left_out": left_out,
        "draws": _DRAWS,
        "greatest_difference_from_logit": float(f"{exact.difference:.2g}"),
        "greatest_logit": round(exact.greatest_logit, 2),
        "correlation_between_pictures": round(float(between.mean()), 3) if between.size else None,
        "stages": [_stage(stage, stages[0]) for stage in stages],
    }
    folder.mkdir(parents=True, exist_ok=True)
    run_folder.write_json(folder / run_folder.EVIDENCE_CHECK, document)
    (folder / Path(run_folder.EVIDENCE_CHECK).with_suffix(".md").name).write_text(
        f"# The evidence map, checked\n\n{_in_words(document)}\n\n{_table(document['stages'])}\n\n"
        f"To get it again: `{command}`\n\n![Correlation, and some maps]({_FIGURE})\n",
        encoding="utf-8",
    )
    _draw(document["stages"], stages, folder / _FIGURE)
    notes = "".join(f"Left out: {sentence}\n" for sentence in left_out)
    return f"{notes}{_in_words(document)}\n\n{_table(document['stages'])}"


def _load_network(model: Path) -> Any:
    if not model.is_file():
        raise TrainingError(f"{model}: There is no such file.")
    try:
        return keras.models.load_model(model)
    except Exception as error:
        # Keras, h5py and zipfile raise some ten different types here.
        raise TrainingError(f"{model.name}: Keras cannot load this network ({error}).") from error


def _prepared(collection: Collection, images: int, height: int, width: int) -> tuple[NDArray[np.float32], list[str]]:
    prepared, left_out = [], []
    for subject in choose_sample(collection, images):
        try:
            prepared.append(model_input(read_radiograph(subject.file), Preparation(height, width)))
        except ReadError as error:
            left_out.append(f"{subject.path}: {error.reason}")
    if not prepared:
        raise TrainingError("None of these images can be read:\n  " + "\n  ".join(left_out[:10]))
    return np.stack(prepared), left_out


def _stage(stage: Stage, learnt: Stage) -> dict[str, Any]:
    correlations = rank_correlations(learnt.evidence, stage.evidence)
    of_strength = rank_correlations(np.abs(learnt.evidence), np.abs(stage.evidence))
    return {
        "layers": stage.layers,
        "lowest": stage.lowest,
        "rank_correlation": round(float(correlations.mean()), 3),
        "rank_correlation_interval": [round(end, 3) for end in interval(correlations)],
        "rank_correlation_of_strength": round(float(of_strength.mean()), 3),
    }


def _in_words(document: Mapping[str, Any]) -> str:
    first, last = document["stages"][1], document["stages"][-1]
    depends = max(last["rank_correlation"], last["rank_correlation_of_strength"]) < _STILL_ALIKE
    verdict = (
        "So the map shows what the network has learnt."
        if depends
        else "So the map hardly depends on what the network has learnt, and must not be shown to anybody."
    )
    between = document["correlation_between_pictures"]
    beside = "" if between is None else f" For comparison, the maps of two different pictures: {between:.2f}."
    return (
        f"On {document['images']:,} radiographs the evidence's mean plus the bias differs from the logit by "
        f"{document['greatest_difference_from_logit']:.1g} at most (logits up to {document['greatest_logit']:.1f}).\n"
        f"With the weights of the network's last layer in random order the map's rank correlation with the true one is "
        f"{first['rank_correlation']:.2f}, with those of all {last['layers']:,} layers {last['rank_correlation']:.2f} "
        f"(mean over {document['draws']} orders; 1 is the same map). Without the sign, how strong each place is: "
        f"{first['rank_correlation_of_strength']:.2f} and {last['rank_correlation_of_strength']:.2f}.{beside} {verdict}"
    )


def _table(stages: Sequence[Mapping[str, Any]]) -> str:
    rows = []
    for stage in stages:
        low, high = stage["rank_correlation_interval"]
        rows.append(
            (
                f"{stage['layers']:,}",
                stage["lowest"] or "none",
                f"{stage['rank_correlation']:.2f}",
                f"{low:.2f} to {high:.2f}",
                f"{stage['rank_correlation_of_strength']:.2f}",
            )
        )
    head = ("Layers lost", "Down to", "Rank correlation", "Middle 95%", "Of its strength (without the sign)")
    return markdown_table(head, rows)


def _draw(summaries: Sequence[Mapping[str, Any]], stages: Sequence[Stage], path: Path) -> None:
    """Draw the correlation by stage, and some pictures' maps at each stage in the first order, as PNG."""
    figure = Figure(figsize=(1.1 * len(stages) + 1, 3 + _PICTURES_SHOWN), layout="constrained")
    FigureCanvasAgg(figure)
    top, bottom = figure.subfigures(2, 1, squeeze=False, height_ratios=(3, _PICTURES_SHOWN)).flat
    axes = top.subplots()
    positions = np.arange(len(stages))
    low, high = np.array([summary["rank_correlation_interval"] for summary in summaries]).T
    axes.fill_between(positions, low, high, alpha=0.2, label="middle 95 % of pictures and orders")
    axes.plot(positions, [summary["rank_correlation"] for summary in summaries], "o-", label="mean")
    axes.set_xticks(positions, [str(stage.layers) for stage in stages])
    axes.set_xlim(-0.5, len(stages) - 0.5)
    axes.set_xlabel("layers from the top whose weights are lost")
    axes.set_ylabel("rank correlation with the true map")
    axes.grid(alpha=0.3)
    axes.legend()
    shown = np.unique(np.linspace(0, stages[0].evidence.shape[1] - 1, _PICTURES_SHOWN).astype(int))
    grid = bottom.subplots(len(shown), len(stages), squeeze=False)
    for row, picture in zip(grid, shown, strict=True):
        for cell, stage in zip(row, stages, strict=True):
            evidence = stage.evidence[0, picture]
            limit = float(np.abs(evidence).max()) or 1.0
            cell.imshow(evidence, cmap="RdBu_r", vmin=-limit, vmax=limit)
            cell.set_axis_off()
    figure.savefig(path, dpi=100)
