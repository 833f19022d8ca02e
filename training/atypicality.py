"""How unlike the training images a picture is, in a form that fits into the model's graph.

Two views of a picture are compared with the training images: its layout (a thumbnail, freed of brightness and
contrast) and its texture (the network's features, averaged over the picture). In each the distance is that of a
Gaussian in a principal subspace plus the residual outside of it (probabilistic PCA: Tipping and Bishop, Journal of
the Royal Statistical Society B 61, 1999). The greater of the two standardised distances is the score; the
atypicality is the share of the reference images, which the fit has not seen, with a lower score.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

THUMBNAIL_SIDE = 16
_COMPONENTS = 48
_KNOTS = 1000
THUMBNAIL_FLATNESS = 0.02  # standard deviation of a thumbnail below which contrast is mostly noise


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


@dataclass(frozen=True, eq=False)
class AtypicalityModel:
    """Both views, and the sorted scores of the reference images. ``knots``: (n,), rising."""

    layout: SubspaceGaussian
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


def score(layout: Any, texture: Any, model: AtypicalityModel, ops: Any) -> Any:
    """Give the greater of the two standardised distances: (N,), of vectors (N, 256) and (N, channels)."""
    distances = [
        (log_distance(vectors, gaussian, ops) - gaussian.center) / gaussian.spread
        for vectors, gaussian in ((layout, model.layout), (texture, model.texture))
    ]
    return ops.maximum(*distances)


def fit_atypicality(
    fit_layout: NDArray[np.float32],
    fit_texture: NDArray[np.float32],
    reference_layout: NDArray[np.float32],
    reference_texture: NDArray[np.float32],
) -> AtypicalityModel:
    """Fit on one part of the training images and rank on the other: each (N, 256) or (N, channels)."""
    views = []
    for fit_vectors, reference_vectors in ((fit_layout, reference_layout), (fit_texture, reference_texture)):
        gaussian = fit_gaussian(fit_vectors)
        logs = log_distance(reference_vectors, gaussian, np)
        views.append(
            SubspaceGaussian(
                gaussian.mean,
                gaussian.components,
                gaussian.scale,
                gaussian.residual,
                float(np.mean(logs)),
                max(float(np.std(logs)), 1e-6),
            )
        )
    unranked = AtypicalityModel(views[0], views[1], np.zeros(1, np.float32))
    scores = score(reference_layout, reference_texture, unranked, np)
    knots = np.quantile(scores, (np.arange(_KNOTS) + 0.5) / _KNOTS).astype(np.float32)
    return AtypicalityModel(views[0], views[1], knots)


def save_atypicality(model: AtypicalityModel, path: Any) -> None:
    """Write a fitted model as an NPZ file."""
    arrays: dict[str, Any] = {"knots": model.knots}
    for name, view in (("layout", model.layout), ("texture", model.texture)):
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
            for name in ("layout", "texture")
        ]
        return AtypicalityModel(views[0], views[1], arrays["knots"])
