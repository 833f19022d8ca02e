"""How often an image is shown in an epoch, and how much it weighs, so that no class or population is drowned."""

import numpy as np
from numpy.typing import NDArray


def repeated(indices: NDArray[np.intp], populations: NDArray[np.str_]) -> NDArray[np.intp]:
    """Give each image of a small population more often: by the square root of how much smaller it is.

    ``indices``: the images of an epoch. ``populations``: of all images. The root is a compromise: shown once, the
    smaller population is hardly learnt; shown as often as the larger one, its few images are learnt by heart.
    """
    names, counts = np.unique(populations[indices], return_counts=True)
    times = {
        name: max(1, round(float(np.sqrt(counts.max() / count)))) for name, count in zip(names, counts, strict=True)
    }
    return np.repeat(indices, [times[name] for name in populations[indices]])


def balanced_weights(
    indices: NDArray[np.intp], labels: NDArray[np.float32], populations: NDArray[np.str_]
) -> NDArray[np.float32]:
    """Weigh images so that in each population both classes count alike: (images,), mean 1 over ``indices``.

    ``indices``: what an epoch shows, repetitions included. Images that it does not show weigh 0.
    """
    weights = np.zeros(len(labels), dtype=np.float32)
    for name in np.unique(populations[indices]):
        shown = indices[populations[indices] == name]
        for label in (0.0, 1.0):
            members = shown[labels[shown] == label]
            if members.size:
                weights[members] = shown.size / (2 * members.size)
    return weights
