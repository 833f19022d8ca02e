"""Learns what is usual from the training images, and from pictures made of them that are unusual.

What images score that a part was fitted to says little of new ones. So the patients are divided into folds, each
fold is scored by parts that were fitted to the others, and these scores say what is usual; the parts that are kept
are then fitted to all.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.neural_network import MLPClassifier

from training.atypicality import (
    FARTHEST,
    AtypicalityModel,
    Detector,
    Parts,
    SubspaceGaussian,
    Views,
    judgements,
    thumbnails,
    tones,
)
from training.unusual import CHANGES, DRAWINGS, slightly_changed

_FOLDS = 3
_COMPONENTS = 48
_KNOTS = 1000
# Pictures that are made, as a share of the training images: of each unusual kind, and slightly changed usual ones.
_SHARE_OF_A_KIND, _SHARE_OF_SLIGHT = 1 / 16, 1 / 4
_FEWEST = 12
# The detector: enough units to tell the kinds apart; strong weight decay and few epochs, so that it stays smooth.
_HIDDEN, _DECAY, _EPOCHS = 64, 1.0, 15
# The share of unseen images below 1 after standardising, by part: the detector decides what lies near, the distances
# what lies far, so they get a smaller share of the false alarms. Measured: with 0.995 for all, slightly turned and
# brightened adults were held back in 7 of 100 cases; like this in 1, and as many unusual pictures are found.
_SHARES_BELOW_ONE = (0.998, 0.998, 0.998, 0.99)


def views_of(images: NDArray[np.float32], features: Callable[[NDArray[np.float32]], NDArray[np.float32]]) -> Views:
    """See prepared images (N, H, W, 1) in the three views. ``features`` gives the network's: (N, channels)."""
    images = np.asarray(images)
    return Views(thumbnails(images), tones(images), features(images))


def fit_atypicality(
    images: NDArray[np.float32],
    features: Callable[[NDArray[np.float32]], NDArray[np.float32]],
    patients: NDArray[np.str_],
    populations: NDArray[np.str_],
    seed: int,
) -> AtypicalityModel:
    """Fit on prepared training images (N, H, W, 1), of which ``patients`` and ``populations``, (N,), are known.

    ``features`` gives the network's features averaged over the picture, (N, channels), of images (N, H, W, 1). At
    each step of the rank the most unusual population counts: of no population more lies above the limit than the
    limit says, however few its images are.
    """
    generator = np.random.default_rng(seed)
    folds = _folds_of(patients, populations, generator)
    made, made_folds, unusual = _make(images, folds, populations, generator)
    usual, others = views_of(images, features), views_of(made, features)
    results = np.empty((len(images), len(Parts.__dataclass_fields__)), np.float32)
    for fold in range(_FOLDS):
        held = folds == fold
        parts = _fit_parts(_some(usual, ~held), _some(others, made_folds != fold), unusual[made_folds != fold], seed)
        results[held] = judgements(*_some(usual, held), parts, np)
    center = np.median(results, axis=0)
    highest = np.diagonal(_highest_quantiles(results, populations, np.array(_SHARES_BELOW_ONE)))
    spread = np.maximum(highest - center, 1e-6)
    scores = np.max((results - center) / spread, axis=1, keepdims=True)
    knots = _highest_quantiles(scores, populations, (np.arange(_KNOTS) + 0.5) / _KNOTS)[:, 0]
    parts = _fit_parts(usual, others, unusual, seed)
    return AtypicalityModel(
        parts, center.astype(np.float32), spread.astype(np.float32), np.maximum.accumulate(knots).astype(np.float32)
    )


def _folds_of(
    patients: NDArray[np.str_], populations: NDArray[np.str_], generator: np.random.Generator
) -> NDArray[np.intp]:
    """Deal the patients of each population to the folds: (N,)."""
    folds = np.empty(len(patients), np.intp)
    for population in np.unique(populations):
        own = populations == population
        dealt, patient_of = np.unique(patients[own], return_inverse=True)
        folds[own] = generator.permutation(len(dealt))[patient_of] % _FOLDS
    return folds


def _make(
    images: NDArray[np.float32],
    folds: NDArray[np.intp],
    populations: NDArray[np.str_],
    generator: np.random.Generator,
) -> tuple[NDArray[np.float32], NDArray[np.intp], NDArray[np.bool_]]:
    """Make pictures from the images: (M, H, W, 1), each with the fold of its source and whether it is unusual.

    Every population gives equally many, as far as it has them.
    """
    kinds = [(slightly_changed, _SHARE_OF_SLIGHT, False)]
    kinds += [(change, _SHARE_OF_A_KIND, True) for change in (*CHANGES.values(), *DRAWINGS.values())]
    names = np.unique(populations)
    made, sources, unusual = [], [], []
    for change, share, is_unusual in kinds:
        count = -(-max(_FEWEST, round(share * len(images))) // len(names))
        members = [np.flatnonzero(populations == name) for name in names]
        chosen = np.concatenate([generator.choice(own, min(count, len(own)), replace=False) for own in members])
        made.append(change(np.asarray(images[chosen]), generator))
        sources.append(chosen)
        unusual.append(np.full(len(chosen), is_unusual))
    return np.concatenate(made), folds[np.concatenate(sources)], np.concatenate(unusual)


def _some(views: Views, chosen: NDArray[np.bool_]) -> Views:
    return Views(*(vectors[chosen] for vectors in views))


def _fit_parts(usual: Views, made: Views, unusual: NDArray[np.bool_], seed: int) -> Parts:
    layout, tone, texture = (
        fit_gaussian(np.concatenate([vectors, slight[~unusual]])) for vectors, slight in zip(usual, made, strict=True)
    )
    typical, other = np.concatenate(usual, axis=1), np.concatenate(made, axis=1)
    return Parts(layout, tone, texture, _fit_detector(typical, other, unusual, seed))


def fit_gaussian(vectors: NDArray[np.float32]) -> SubspaceGaussian:
    """Fit the principal subspace of vectors: (N, d)."""
    mean = vectors.mean(axis=0)
    centred = (vectors - mean).astype(np.float64)
    variances, directions = np.linalg.eigh(centred.T @ centred / len(vectors))
    count = min(_COMPONENTS, vectors.shape[1] - 1, len(vectors) - 1)
    rest = float(np.mean(np.maximum(variances[:-count], 0.0)))
    return SubspaceGaussian(
        mean=mean.astype(np.float32),
        components=directions[:, -count:].astype(np.float32),
        scale=np.sqrt(np.maximum(variances[-count:], 1e-12)).astype(np.float32),
        residual=np.array([max(np.sqrt(rest), 1e-6)], np.float32),
    )


def _fit_detector(
    typical: NDArray[np.float32], made: NDArray[np.float32], unusual: NDArray[np.bool_], seed: int
) -> Detector:
    center, scale = typical.mean(axis=0), typical.std(axis=0) + np.float32(1e-2)
    vectors = np.clip((np.concatenate([typical, made]) - center) / scale, -FARTHEST, FARTHEST)
    labels = np.concatenate([np.zeros(len(typical), np.bool_), unusual])
    network = MLPClassifier((_HIDDEN,), alpha=_DECAY, random_state=seed)
    for _ in range(_EPOCHS):
        network.partial_fit(vectors, labels, classes=[False, True])
    hidden, output = (weights.astype(np.float32) for weights in network.coefs_)
    hidden_bias, output_bias = (biases.astype(np.float32) for biases in network.intercepts_)
    return Detector(center, scale, hidden, hidden_bias, output[:, 0], output_bias)


def _highest_quantiles(
    values: NDArray[Any], populations: NDArray[np.str_], shares: NDArray[np.float64]
) -> NDArray[Any]:
    """Give the quantiles of values (N, k), each of the population where it is highest: (shares, k)."""
    each = [np.quantile(values[populations == population], shares, axis=0) for population in np.unique(populations)]
    return np.max(each, axis=0)
