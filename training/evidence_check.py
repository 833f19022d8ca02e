"""Whether the evidence map shows what the network has learnt: its weights are lost layer by layer, from the top.

A map that stays the same shows the picture's edges and not the network. Source: Adebayo et al., "Sanity Checks for
Saliency Maps", NeurIPS 2018, the cascading randomisation. Here a layer's numbers are put in random order instead of
drawn anew: their scale stays, so that a deep network's features neither vanish nor grow, and only what was learnt goes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from training.errors import TrainingError

_BATCH = 16
# Measuring after each of a deep network's hundred layers would show no more; the first ones matter most.
_MOST_STAGES = 9


@dataclass(frozen=True, eq=False)
class Exactness:
    """The greatest difference between the logit and the evidence's mean plus the bias, and the greatest logit."""

    difference: float
    greatest_logit: float


@dataclass(frozen=True, eq=False)
class Stage:
    """The evidence after some layers from the top have lost their weights. ``evidence``: (draws, images, h, w)."""

    layers: int
    lowest: str
    evidence: NDArray[np.float32]


def evidence_of(network: Any) -> Callable[[NDArray[np.float32]], tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Make a function of images (N, H, W, 1) that gives evidence (N, h, w) and logit (N,), with the network's weights.

    Raises ``TrainingError`` for a network without a head of ``training.heads``.
    """
    names = [layer.name for layer in network.layers]
    if "head" not in names or not hasattr(network.get_layer("head"), "evidence"):
        raise TrainingError("This network has no head that gives evidence, so there is nothing to check.")
    head = network.get_layer("head")
    extractor = keras.Model(network.input, head.input)

    def run(images: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        maps, logits = [], []
        for start in range(0, len(images), _BATCH):
            features = extractor(images[start : start + _BATCH], training=False)
            maps.append(keras.ops.convert_to_numpy(head.evidence(features)))
            logits.append(keras.ops.convert_to_numpy(head(features, training=False))[:, 0])
        return np.concatenate(maps), np.concatenate(logits)

    return run


def exactness(network: Any, images: NDArray[np.float32]) -> Exactness:
    """Compare the logit with what its evidence adds up to, on images (N, H, W, 1)."""
    evidence, logits = evidence_of(network)(images)
    total = evidence.mean(axis=(1, 2), dtype=np.float64) + float(network.get_layer("head").output_bias)
    return Exactness(float(np.abs(total - logits).max()), float(np.abs(logits).max()))


def weighted_layers(network: Any) -> list[Any]:
    """List the innermost layers that have weights, from the top of the network to the bottom."""
    found: list[Any] = []
    for layer in reversed(network.layers):
        if isinstance(layer, keras.Model):
            found += weighted_layers(layer)
        elif layer.weights:
            found.append(layer)
    return found


def randomise(network: Any, images: NDArray[np.float32], draws: int, seed: int) -> list[Stage]:
    """Give the evidence with more and more layers lost, the first stage with none; the network is left as it was.

    ``draws``: how often everything is put in another random order, from ``seed`` on.
    """
    layers = weighted_layers(network)
    learnt = [layer.get_weights() for layer in layers]
    run = evidence_of(network)
    counts = np.unique([0, *np.geomspace(1, len(layers), _MOST_STAGES).round().astype(int)])
    maps: list[list[NDArray[np.float32]]] = [[] for _ in counts]
    try:
        for draw in range(draws):
            generator = np.random.default_rng([seed, draw])
            for layer, weights in zip(layers, learnt, strict=True):
                layer.set_weights(weights)
            lost = 0
            for stage, count in zip(maps, counts, strict=True):
                for layer, weights in zip(layers[lost:count], learnt[lost:count], strict=True):
                    layer.set_weights([generator.permutation(array.ravel()).reshape(array.shape) for array in weights])
                lost = int(count)
                stage.append(run(images)[0])
    finally:
        for layer, weights in zip(layers, learnt, strict=True):
            layer.set_weights(weights)
    return [
        Stage(int(count), layers[count - 1].name if count else "", np.stack(stage))
        for count, stage in zip(counts, maps, strict=True)
    ]


def rank_correlations(maps: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float64]:
    """Correlate the ranks within each pair of maps (Spearman): (..., h, w) twice gives (...), 0 for a flat map."""
    ranks = [rankdata(array.reshape(*array.shape[:-2], -1), axis=-1) for array in np.broadcast_arrays(maps, others)]
    centred = [rank - rank.mean(axis=-1, keepdims=True) for rank in ranks]
    together = (centred[0] * centred[1]).sum(axis=-1)
    scale = np.sqrt((centred[0] ** 2).sum(axis=-1) * (centred[1] ** 2).sum(axis=-1))
    return np.divide(together, scale, out=np.zeros_like(together), where=scale > 0)


def correlations_between_pictures(evidence: NDArray[np.float32]) -> NDArray[np.float64]:
    """Correlate the maps (N, h, w) of every two pictures: (N (N - 1) / 2,). They share the chest's outline."""
    first, second = np.triu_indices(len(evidence), k=1)
    return rank_correlations(evidence[first], evidence[second])


def interval(values: NDArray[np.float64] | Sequence[float]) -> tuple[float, float]:
    """Give the middle 95 % of some values."""
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)
