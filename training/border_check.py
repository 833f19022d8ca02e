"""How much the networks of a cross-validation lean on the border, where there is no lung.

The margins are covered with black, as a collimator does, and every image is judged by the networks that have not seen
its patient, at the thresholds that hold while nothing is covered. A network that reads the lungs decides as before.
"""

from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from training import heads as heads  # registers the heads, so that Keras can load a network with one
from training import run_folder
from training.collection import read_collection
from training.comparison import thresholds_of_other_folds
from training.crossvalidation import HELD_LOGITS, assign_folds, finished_networks
from training.errors import TrainingError
from training.trainer import predict_logits
from xray_viewer.core.markdown import markdown_table
from xray_viewer.core.preprocessing import Preparation

# The first is what the networks have answered already.
COVERED_SHARES = (0.0, 0.04, 0.08, 0.12)
_COLUMNS = ("network", "population", "covered at each side", "AUC", "sensitivity", "specificity")
_WORDS = (
    "Out of fold: every image was judged by networks that had not seen its patient; figures of single networks, "
    "averaged over the seeds. The thresholds are those of the other folds' pictures with nothing covered (Youden), by "
    "population."
)


def cover(images: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    """Give copies of images (N, H, W, 1) whose margins are black: ``share`` of the side, at each of the four sides."""
    height, width = images.shape[1:3]
    top, left = round(share * height), round(share * width)
    covered = np.zeros_like(images)
    shown = np.s_[:, top : height - top, left : width - left]
    covered[shown] = images[shown]
    return covered


def border_check(sources: Sequence[str]) -> str:
    """Write the table of some cross-validations, each given as ``NAME=FOLDER`` or as ``FOLDER``.

    Raises ``TrainingError`` where one is not finished or its images have changed.
    """
    rows: list[tuple[str, ...]] = []
    for source in sources:
        name, separator, given = source.partition("=")
        folder = Path(given if separator else source)
        rows += _rows(name if separator else run_folder.read_config(folder).architecture, folder)
    return f"{markdown_table(_COLUMNS, rows)}\n\n{_WORDS}"


def _rows(name: str, root: Path) -> list[tuple[str, ...]]:
    config, by_fold = run_folder.read_config(root), finished_networks(root)
    collection = read_collection(config.sources)
    if collection.sha256 != config.manifest_sha256:
        raise TrainingError(f"{root}: This cross-validation was trained on other images than these.")
    images = collection.load(Preparation(config.size, config.size), root.parent / "cache")
    assigned, positive = assign_folds(collection, len(by_fold)), collection.labels > 0
    by_seed = [_out_of_fold(images, assigned, networks) for networks in zip(*by_fold, strict=True)]
    rows = []
    for population in dict.fromkeys(collection.populations.tolist()):
        members = collection.populations == population
        figures = [_figures(logits[:, members], positive[members], assigned[members]) for logits in by_seed]
        for share, figure in zip(COVERED_SHARES, np.mean(figures, axis=0), strict=True):
            rows.append((name, population, f"{share:.0%}", *(f"{value:.3f}" for value in figure)))
    return rows


def _out_of_fold(
    images: NDArray[np.float32], assigned: NDArray[np.intp], networks: Sequence[Path]
) -> NDArray[np.float64]:
    """Judge each image by the one of a seed's networks that has not seen it: (shares, images)."""
    logits = np.empty((len(COVERED_SHARES), len(assigned)))
    for fold, path in enumerate(networks):
        held = assigned == fold
        logits[0, held] = np.load(path.with_name(HELD_LOGITS))
        network = keras.models.load_model(path)
        for number, share in enumerate(COVERED_SHARES[1:], start=1):
            logits[number, held] = predict_logits(network, cover(images[held], share))
        keras.backend.clear_session()
    return logits


def _figures(logits: NDArray[np.float64], positive: NDArray[np.bool_], folds: NDArray[np.intp]) -> NDArray[np.float64]:
    """Give AUC, sensitivity and specificity for each share: (shares, 3), of logits (shares, images)."""
    thresholds = thresholds_of_other_folds(logits[0], positive, folds)
    flagged = logits >= thresholds
    return np.array(
        [
            (roc_auc_score(positive, one), flags[positive].mean(), (~flags[~positive]).mean())
            for one, flags in zip(logits, flagged, strict=True)
        ]
    )
