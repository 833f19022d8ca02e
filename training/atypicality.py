"""How unlike the training images a picture is, in a form that fits into the model's graph.

Three views of a picture are compared with the training images: its layout (a thumbnail, freed of brightness and
contrast), its tone (brightness, contrast and fine detail, which a blank or smooth picture lacks) and its texture (the
network's features, averaged over the picture). In each the distance is that of a
Gaussian in a principal subspace plus the residual outside of it (probabilistic PCA: Tipping and Bishop, Journal of
the Royal Statistical Society B 61, 1999). The greatest of the three standardised distances is the score; the
atypicality is the share of the reference images, which the fit has not seen, with a lower score.
"""

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

THUMBNAIL_SIDE = 16
_COMPONENTS = 48
_KNOTS = 1000
TONE_FLOOR = 1e-4  # keeps the logarithm of a blank picture's contrast finite
THUMBNAIL_FLATNESS = 0.02  # standard deviation of a thumbnail below which contrast is mostly noise


class Views(NamedTuple):
    """What the three views see of some images: (N, 256), (N, 3) and (N, channels)."""

    layout: NDArray[np.float32]
    tone: NDArray[np.float32]
    texture: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class SubspaceGaussian:
    """A Gaussian in a principal subspace, over vectors of length d.

    ``mean``: (d,). ``components``: (d, k), orthonormal. ``scale``: (k,), standard deviations. ``residual``: the
    standard deviation per dimension outside. ``center``, ``spread``: of the logarithm of the distance on images
    that the fit has not seen.
    """

    mean: NDArray[np.float32]
    components: NDArray[np.float32]
    scale: NDArray[np.float32]
    residual: float
    center: float = 0.0
    spread: float = 1.0


_VIEWS = Views._fields


@dataclass(frozen=True, eq=False)
class AtypicalityModel:
    """The three views, and the sorted scores of the reference images. ``knots``: (n,), rising."""

    layout: SubspaceGaussian
    tone: SubspaceGaussian
    texture: SubspaceGaussian
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
        residual=max(float(np.sqrt(rest)), 1e-6),
    )


def log_distance(vectors: Any, gaussian: SubspaceGaussian, ops: Any) -> Any:
    """Give the logarithm of each vector's squared distance: (N,), of vectors (N, d).

    ``ops`` is ``numpy`` or ``keras.ops``: the same lines serve the fit and the exported graph.
    """
    centred = vectors - gaussian.mean
    inside = ops.matmul(centred, gaussian.components)
    mahalanobis = ops.sum(ops.square(inside / gaussian.scale), axis=1)
    outside = ops.sum(ops.square(centred), axis=1) - ops.sum(ops.square(inside), axis=1)
    return ops.log(mahalanobis + ops.maximum(outside, 0.0) / gaussian.residual**2 + 1e-6)


def score(layout: Any, tone: Any, texture: Any, model: AtypicalityModel, ops: Any) -> Any:
    """Give the greatest of the standardised distances: (N,), of vectors (N, 256), (N, 3) and (N, channels)."""
    distances = [
        (log_distance(vectors, gaussian, ops) - gaussian.center) / gaussian.spread
        for vectors, gaussian in ((layout, model.layout), (tone, model.tone), (texture, model.texture))
    ]
    return ops.maximum(ops.maximum(distances[0], distances[1]), distances[2])


def fit_atypicality(fitted: Views, reference: Views) -> AtypicalityModel:
    """Fit on one part of the training images and rank on the other."""
    layout, tone, texture = (_fit_view(*vectors) for vectors in zip(fitted, reference, strict=True))
    unranked = AtypicalityModel(layout, tone, texture, knots=np.zeros(1, np.float32))
    scores = score(*reference, unranked, np)
    return replace(unranked, knots=np.quantile(scores, (np.arange(_KNOTS) + 0.5) / _KNOTS).astype(np.float32))


def _fit_view(fitted: NDArray[np.float32], reference: NDArray[np.float32]) -> SubspaceGaussian:
    gaussian = fit_gaussian(fitted)
    logs = log_distance(reference, gaussian, np)
    return replace(gaussian, center=float(np.mean(logs)), spread=max(float(np.std(logs)), 1e-6))


def save_atypicality(model: AtypicalityModel, path: Any) -> None:
    """Write a fitted model as an NPZ file."""
    arrays: dict[str, Any] = {"knots": model.knots}
    for name in _VIEWS:
        view: SubspaceGaussian = getattr(model, name)
        arrays |= {
            f"{name}_mean": view.mean,
            f"{name}_components": view.components,
            f"{name}_scale": view.scale,
            f"{name}_facts": np.array([view.residual, view.center, view.spread]),
        }
    np.savez_compressed(path, **arrays)


def load_atypicality(path: Any) -> AtypicalityModel:
    """Read what ``save_atypicality`` wrote."""
    with np.load(path, allow_pickle=False) as arrays:
        views = [
            SubspaceGaussian(
                arrays[f"{name}_mean"],
                arrays[f"{name}_components"],
                arrays[f"{name}_scale"],
                *(float(value) for value in arrays[f"{name}_facts"]),
            )
            for name in _VIEWS
        ]
        return AtypicalityModel(views[0], views[1], views[2], arrays["knots"])
