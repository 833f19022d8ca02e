"""Measures how far the classes can be told apart by what has nothing to do with the lungs.

A network finds whatever tells the classes of its training images apart. Where the border of the pictures, or the
length of the files, does that too, a high figure on held-back images of the same source says little of another
hospital (Zech et al., PLOS Medicine 15, 2018; DeGrave et al., Nature Machine Intelligence 3, 2021).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.feature_selection import VarianceThreshold
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from training.crossvalidation import assign_folds
from training.explore.survey import THUMBNAIL_SIDE, FileFacts, Survey, shrunk
from training.resampling import interval, patient_weights, weighted_auc
from xray_viewer.core.decision import Interval

_FOLDS = 5
_COMPONENTS = 50
_BORDER = round(0.08 * THUMBNAIL_SIDE)
_CORNER = round(0.2 * THUMBNAIL_SIDE)
_LAYOUT_SIDE = 16
_CONSTANT = 1e-9
_REDUNDANT = 1e-6  # variance of a component that only repeats others, which whitening would blow up


@dataclass(frozen=True)
class Shortcut:
    """What a classifier was shown, in words, and how its images (n, features) come from a survey."""

    name: str
    shown: str
    features: Callable[[Survey], NDArray[np.float32]]


@dataclass(frozen=True)
class Measured:
    """How well a shortcut told the classes apart on patients that its classifier had not seen.

    ``linear`` is logistic regression, ``curved`` a support vector machine with radial kernel. ``varies`` is False
    where all images are alike in what was shown.
    """

    shortcut: Shortcut
    varies: bool
    linear: float
    linear_interval: Interval
    curved: float
    curved_interval: Interval


def _header(survey: Survey) -> NDArray[np.float32]:
    files = survey.files
    numbers = [[f.columns, f.rows, f.columns / f.rows, f.quantization, f.quality] for f in files]
    words = [_one_hot([value(f) for f in files]) for value in _WORDS]
    return np.concatenate([np.array(numbers, np.float32), *words], axis=1)


_WORDS: tuple[Callable[[FileFacts], str], ...] = (lambda f: f.format, lambda f: f.mode, lambda f: f.sampling)


def _one_hot(words: Sequence[str]) -> NDArray[np.float32]:
    return (np.array(words)[:, np.newaxis] == np.unique(words)).astype(np.float32)


def _length(survey: Survey) -> NDArray[np.float32]:
    sizes = [[file.size, file.size / (file.columns * file.rows)] for file in survey.files]
    return np.log(np.array(sizes, np.float32))


def border_mask() -> NDArray[np.bool_]:
    """Mark the outermost 8 % of a thumbnail on each side: (64, 64)."""
    mask = np.ones((THUMBNAIL_SIDE, THUMBNAIL_SIDE), dtype=np.bool_)
    mask[_BORDER:-_BORDER, _BORDER:-_BORDER] = False
    return mask


def corner_mask() -> NDArray[np.bool_]:
    """Mark the four corners of a thumbnail, a fifth of each side: (64, 64)."""
    outer = np.zeros(THUMBNAIL_SIDE, dtype=np.bool_)
    outer[:_CORNER] = outer[-_CORNER:] = True
    return np.logical_and.outer(outer, outer)


def _layout(survey: Survey) -> NDArray[np.float32]:
    return shrunk(survey.thumbnails, _LAYOUT_SIDE).reshape(-1, _LAYOUT_SIDE**2)


SHORTCUTS = (
    Shortcut("header", "size in pixels, JPEG tables and modes, without the picture", _header),
    Shortcut("length", "the length of the file", _length),
    Shortcut("tone", "mean, contrast and sharpness of the whole picture: three numbers", lambda s: s.tones),
    Shortcut("marks", "how bright the brightest spots of the corners are, where markers stand", lambda s: s.marks),
    Shortcut(
        "corners", "the four corners, a fifth of each side, at 64 pixels", lambda s: s.thumbnails[:, corner_mask()]
    ),
    Shortcut("border", "the outermost 8 % of the picture, at 64 pixels", lambda s: s.thumbnails[:, border_mask()]),
    Shortcut("thumbnail", "the whole picture, shrunk to 16 by 16 pixels", _layout),
)


def measure_shortcuts(survey: Survey, seed: int) -> tuple[Measured, ...]:
    """Measure every shortcut with simple classifiers, out-of-fold, with patients as the unit.

    Gives nothing where a class or a subtype has only one patient. ``seed`` decides the bootstrap's draws.
    """
    collection = survey.collection
    folds = min(_FOLDS, *(len(set(collection.patients[collection.strata == name])) for name in set(collection.strata)))
    if folds < 2:
        return ()
    assigned = assign_folds(collection, folds)
    weights = patient_weights(collection.patients, seed)
    return tuple(_measure(shortcut, survey, assigned, weights) for shortcut in SHORTCUTS)


def _measure(shortcut: Shortcut, survey: Survey, assigned: NDArray[np.intp], weights: NDArray[np.float32]) -> Measured:
    features = shortcut.features(survey).astype(np.float64)
    features = features[:, np.ptp(features, axis=0) > _CONSTANT]
    if not features.shape[1]:
        return Measured(shortcut, False, 0.5, Interval(0.5, 0.5), 0.5, Interval(0.5, 0.5))  # noqa: FBT003 - a record
    figures: list[Any] = []
    for classifier in (
        LogisticRegression(C=0.1, class_weight="balanced", max_iter=500),
        SVC(C=1.0, class_weight="balanced"),
    ):
        scores = _out_of_fold(classifier, features, survey.positive, assigned)
        whole = np.ones((1, len(scores)), np.float32)
        figures.append(float(weighted_auc(survey.positive, scores, whole)[0]))
        figures.append(interval(weighted_auc(survey.positive, scores, weights)))
    return Measured(shortcut, True, *figures)  # noqa: FBT003 - a record


def _out_of_fold(
    classifier: Any, features: NDArray[np.float64], positive: NDArray[np.bool_], assigned: NDArray[np.intp]
) -> NDArray[np.float64]:
    scores = np.empty(len(features))
    for fold in range(assigned.max() + 1):
        held = assigned == fold
        usable = np.ptp(features[~held], axis=0) > _CONSTANT
        if not usable.any():  # the few images that differ are all in this fold
            scores[held] = 0.0
            continue
        fitted = features[~held][:, usable]
        components = min(_COMPONENTS, fitted.shape[1], len(fitted) - 1)
        # Whitened, since what tells classes apart need not be where most of the pictures' variance lies.
        model = make_pipeline(
            StandardScaler(),
            PCA(components, random_state=0),
            VarianceThreshold(_REDUNDANT),
            StandardScaler(),
            classifier,
        )
        model.fit(fitted, positive[~held])
        scores[held] = model.decision_function(features[held][:, usable])
    return scores
