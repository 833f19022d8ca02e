"""Starts the last layer from a linear probe, before the network under it is changed.

Fine-tuning from a random head distorts what the network learnt on ImageNet, which costs accuracy on pictures from
elsewhere; a head that fits those features first does not (Kumar et al., "Fine-Tuning can Distort Pretrained Features
and Underperform Out-of-Distribution", ICLR 2022).
"""

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

_BATCH = 64
# Strong: the probe is a direction to start from, not a fit.
_INVERSE_REGULARIZATION = 1e-3


def pooled_features(network: Any, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give what goes into the head, averaged over the picture: (N, channels), of images (N, H, W, 1)."""
    features = keras.Model(network.input, network.get_layer("head").input)
    batches = (images[start : start + _BATCH] for start in range(0, len(images), _BATCH))
    return np.concatenate(
        [keras.ops.convert_to_numpy(features.predict_on_batch(batch)).mean(axis=(1, 2)) for batch in batches]
    )


def start_from_probe(
    network: Any, images: NDArray[np.float32], labels: NDArray[np.float32], weights: NDArray[np.float32]
) -> None:
    """Set the weights of the network's ``PoolingHead`` by weighted logistic regression on its pooled features.

    ``images``: (N, H, W, 1). ``labels`` and ``weights``: (N,).
    """
    features = pooled_features(network, images)
    deviation = features.std(axis=0) + 1e-3
    regression = LogisticRegression(C=_INVERSE_REGULARIZATION, max_iter=500)
    regression.fit(features / deviation, labels, sample_weight=weights)
    kernel = (regression.coef_[0] / deviation).astype(np.float32)
    network.get_layer("head").output_layer.set_weights(
        [kernel[:, np.newaxis], regression.intercept_.astype(np.float32)]
    )
