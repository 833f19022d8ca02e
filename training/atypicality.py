"""How unlike the training images a picture is, in a form that fits into the model's graph.

Three views of a picture are looked at: its layout (a thumbnail, freed of brightness and contrast), its tone
(brightness, contrast and fine detail, which a blank or smooth picture lacks) and its texture (the network's features,
averaged over the picture). Four parts judge them. In each view one measures how far the picture lies from the
training images, as a Gaussian in a principal subspace plus the residual outside of it (probabilistic PCA: Tipping and
Bishop, Journal of the Royal Statistical Society B 61, 1999). The fourth, a detector with one hidden layer, looks at
all three views and has learnt to tell the training images from pictures made of them that are no frontal chest
radiographs any more, such as turned and inverted ones, which lie near in each view alone ("outlier exposure":
Hendrycks, Mazeika and Dietterich, ICLR 2019). The greatest of the four standardised results is the score: what is
unusual in any sense is unusual. The atypicality is the share of the training images with a lower score.
"""

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

THUMBNAIL_SIDE = 16
TONE_FLOOR = 1e-4  # keeps the logarithm of a blank picture's contrast finite
THUMBNAIL_FLATNESS = 0.02  # standard deviation of a thumbnail below which contrast is mostly noise
# Standard deviations beyond which a value is no stronger sign: one odd number does not decide alone.
FARTHEST = 8.0


class Views(NamedTuple):
    """What the three views see of some images: (N, 256), (N, 3) and (N, channels)."""

    layout: NDArray[np.float32]
    tone: NDArray[np.float32]
    texture: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class SubspaceGaussian:
    """A Gaussian in a principal subspace, over vectors of length d.

    ``mean``: (d,). ``components``: (d, k), orthonormal. ``scale``: (k,), standard deviations. ``residual``: (1,),
    the standard deviation per dimension outside.
    """

    mean: NDArray[np.float32]
    components: NDArray[np.float32]
    scale: NDArray[np.float32]
    residual: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Detector:
    """One hidden layer with ReLU over all views together, d numbers, each standardised first.

    ``center``, ``scale``: (d,). ``hidden``: (d, h). ``hidden_bias``: (h,). ``output``: (h,). ``output_bias``: (1,).
    """

    center: NDArray[np.float32]
    scale: NDArray[np.float32]
    hidden: NDArray[np.float32]
    hidden_bias: NDArray[np.float32]
    output: NDArray[np.float32]
    output_bias: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Parts:
    """The four parts: a distance in each view, and the detector."""

    layout: SubspaceGaussian
    tone: SubspaceGaussian
    texture: SubspaceGaussian
    detector: Detector


@dataclass(frozen=True, eq=False)
class AtypicalityModel:
    """The four parts, how each is standardised, and the scores that images reached which the parts had not seen.

    ``center``, ``spread``: (4,), in the order of ``Parts``. ``knots``: (n,), rising.
    """

    parts: Parts
    center: NDArray[np.float32]
    spread: NDArray[np.float32]
    knots: NDArray[np.float32]


def thumbnails(images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Shrink prepared images (N, H, W, 1) to layouts free of brightness and contrast: (N, 256).

    H and W must be multiples of 16.
    """
    count, height, width, _ = images.shape
    side = THUMBNAIL_SIDE
    small = images.reshape(count, side, height // side, side, width // side).mean(axis=(2, 4)).reshape(count, -1)
    centred = small - small.mean(axis=1, keepdims=True)
    normalized: NDArray[np.float32] = centred / (small.std(axis=1, keepdims=True) + np.float32(THUMBNAIL_FLATNESS))
    return normalized


def tones(images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Measure prepared images (N, H, W, 1): (N, 3), mean, logarithm of the contrast, logarithm of the fine detail.

    Detail is what a pixel differs by from the mean of its 3 x 3 neighbourhood.
    """
    _, height, width, _ = images.shape
    near = sum(images[:, y : height - 2 + y, x : width - 2 + x] for y in range(3) for x in range(3)) / np.float32(9)
    detail = images[:, 1:-1, 1:-1] - near
    values = [images.mean(axis=(1, 2, 3))]
    values += [np.log(part.std(axis=(1, 2, 3)) + np.float32(TONE_FLOOR)) for part in (images, detail)]
    return np.stack(values, axis=1)


def log_distance(vectors: Any, gaussian: SubspaceGaussian, ops: Any) -> Any:
    """Give the logarithm of each vector's squared distance: (N,), of vectors (N, d).

    ``ops`` is ``numpy`` or ``keras.ops``: the same lines serve the fit and the exported graph.
    """
    centred = vectors - gaussian.mean
    inside = ops.matmul(centred, gaussian.components)
    mahalanobis = ops.sum(ops.square(inside / gaussian.scale), axis=1)
    outside = ops.sum(ops.square(centred), axis=1) - ops.sum(ops.square(inside), axis=1)
    return ops.log(mahalanobis + ops.maximum(outside, 0.0) / ops.square(gaussian.residual) + 1e-6)


def detect(together: Any, detector: Detector, ops: Any) -> Any:
    """Give the logit of being unusual: (N,), of all views together (N, d)."""
    standardised = ops.clip((together - detector.center) / detector.scale, -FARTHEST, FARTHEST)
    hidden = ops.maximum(ops.matmul(standardised, detector.hidden) + detector.hidden_bias, 0.0)
    return ops.sum(hidden * detector.output, axis=1) + detector.output_bias


def judgements(layout: Any, tone: Any, texture: Any, parts: Parts, ops: Any) -> Any:
    """Give what each part says: (N, 4), of vectors (N, 256), (N, 3) and (N, channels)."""
    distances = [
        log_distance(vectors, gaussian, ops)
        for vectors, gaussian in ((layout, parts.layout), (tone, parts.tone), (texture, parts.texture))
    ]
    together = ops.concatenate([layout, tone, texture], axis=1)
    return ops.stack([*distances, detect(together, parts.detector, ops)], axis=1)


def score(layout: Any, tone: Any, texture: Any, model: AtypicalityModel, ops: Any) -> Any:
    """Give the greatest of the standardised judgements: (N,), of vectors (N, 256), (N, 3) and (N, channels)."""
    return ops.max((judgements(layout, tone, texture, model.parts, ops) - model.center) / model.spread, axis=1)


def save_atypicality(model: AtypicalityModel, path: Any) -> None:
    """Write a fitted model as an NPZ file."""
    arrays: dict[str, Any] = {"center": model.center, "spread": model.spread, "knots": model.knots}
    for name, part in vars(model.parts).items():
        arrays |= {f"{name}.{field}": values for field, values in vars(part).items()}
    np.savez_compressed(path, **arrays)


def load_atypicality(path: Any) -> AtypicalityModel:
    """Read what ``save_atypicality`` wrote."""
    with np.load(path, allow_pickle=False) as arrays:

        def part_of(kind: Any, name: str) -> Any:
            return kind(**{field: arrays[f"{name}.{field}"] for field in kind.__dataclass_fields__})

        layout, tone, texture = (part_of(SubspaceGaussian, name) for name in Views._fields)
        parts = Parts(layout, tone, texture, part_of(Detector, "detector"))
        return AtypicalityModel(parts, arrays["center"], arrays["spread"], arrays["knots"])
