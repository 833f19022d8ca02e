"""The networks by name. Each takes ``image`` (N, H, W, 1) in [0, 1] and gives ``logit`` (N, 1).

The layer named ``head`` is a head of ``training.heads``; what goes into it are the last features.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras

from training.augmentation import (
    AppearanceAugmentation,
    BorderAugmentation,
    ErasingAugmentation,
    GeometryAugmentation,
)
from training.efficientnet_lite import (
    efficientnet_lite0_features,
    freeze_normalization,
    imagenet_weights_path,
    load_imagenet_weights,
)
from training.errors import TrainingError
from training.heads import DenseHead, PoolingHead

# Means of ImageNet's blue, green and red, which VGG's weights expect to be subtracted (Simonyan and Zisserman, 2015).
_VGG_MEANS = (103.939, 116.779, 123.68)


@dataclass(frozen=True)
class Architecture:
    """A network with the way it is usually trained. ``rate`` is the peak learning rate of AdamW.

    ``starts_from_probe``: whether its head is fitted to the features that it starts with (``training.probe``).
    """

    build: Callable[[int, Path | None], Any]
    augmentation: Callable[[int], list[Any]]
    size: int
    epochs: int
    rate: float
    weight_decay: float
    description: str
    label_smoothing: float = 0.0
    starts_from_probe: bool = False


def _convolutional_network(size: int, weights: Path | None) -> Any:
    image = tensor = keras.Input((size, size, 1), name="image")
    for block, filters in enumerate((32, 64, 128, 128), start=1):
        tensor = keras.layers.Conv2D(filters, 3, padding="same", activation="relu", name=f"conv{block}")(tensor)
        tensor = keras.layers.MaxPooling2D(2, name=f"pool{block}")(tensor)
    network = keras.Model(image, DenseHead(128, 0.1, name="head")(tensor), name="four_blocks")
    if weights is not None:
        _load_keras_weights(network, weights)
    return network


def _vgg19(size: int, weights: Path | None) -> Any:
    image = keras.Input((size, size, 1), name="image")
    tensor = keras.layers.Rescaling(255.0, name="to_bytes")(image)
    tensor = keras.layers.Concatenate(name="grey_to_bgr")([tensor] * 3)
    tensor = keras.layers.Rescaling(1.0, [-mean for mean in _VGG_MEANS], name="imagenet_means")(tensor)
    base = keras.applications.VGG19(include_top=False, weights=None, input_shape=(size, size, 3))
    base.trainable = False
    if weights is not None:
        _load_keras_weights(base, weights)
    else:
        _download_vgg19_weights(base, size)
    return keras.Model(image, DenseHead(256, 0.1, name="head")(base(tensor)), name="vgg19")


def _download_vgg19_weights(base: Any, size: int) -> None:
    try:
        downloaded = keras.applications.VGG19(include_top=False, weights="imagenet", input_shape=(size, size, 3))
    except Exception as error:
        # Keras wraps whatever the network or the disk said in a bare Exception.
        raise TrainingError(
            "The ImageNet weights of VGG19 could not be downloaded. Connect to the internet, or name a file with "
            "--weights FILE (Keras publishes it as vgg19_weights_tf_dim_ordering_tf_kernels_notop.h5)."
        ) from error
    base.set_weights(downloaded.get_weights())


def _load_keras_weights(model: Any, path: Path) -> None:
    if not path.is_file():
        raise TrainingError(f"{path}: There is no such weights file.")
    try:
        model.load_weights(path)
    except Exception as error:
        # h5py and Keras raise some ten different types here.
        raise TrainingError(f"{path.name}: These weights do not fit the network {model.name} ({error}).") from error


def _efficientnet_lite0(size: int, weights: Path | None) -> Any:
    image = keras.Input((size, size, 1), name="image")
    network = keras.Model(
        image, PoolingHead(0.2, name="head")(efficientnet_lite0_features(image)), name="efficientnet_lite0"
    )
    load_imagenet_weights(network, weights or imagenet_weights_path())
    freeze_normalization(network)
    return network


def _classic_augmentation(seed: int) -> list[Any]:
    return [GeometryAugmentation(shift=0.1, zoom=0.2, shear=0.2, rotation=0.0, flip=True, seed=seed)]


def _radiographic_augmentation(seed: int) -> list[Any]:
    # No flip: the heart's side is information, and a real radiograph keeps it.
    return [
        GeometryAugmentation(shift=0.06, zoom=0.1, shear=0.05, rotation=0.12, flip=False, seed=seed),
        AppearanceAugmentation(
            sharpness=1.0, softness=0.5, gamma=0.4, contrast=0.25, brightness=0.08, noise=0.02, seed=seed + 1
        ),
        ErasingAugmentation(count=1, least=0.05, greatest=0.25, seed=seed + 2),
        BorderAugmentation(chance=0.7, greatest=0.15, seed=seed + 3),
    ]


ARCHITECTURES = {
    "basic_cnn": Architecture(
        _convolutional_network, lambda _seed: [], 128, 20, 1e-3, 0.0, "four blocks of convolution and max-pooling"
    ),
    "augmented_cnn": Architecture(
        _convolutional_network,
        _classic_augmentation,
        128,
        30,
        1e-3,
        0.0,
        "the same, with shift, zoom, shear and flip",
    ),
    "vgg19": Architecture(_vgg19, _classic_augmentation, 128, 15, 1e-3, 0.0, "VGG19 from ImageNet, its base frozen"),
    "efficientnet_lite0": Architecture(
        _efficientnet_lite0,
        _radiographic_augmentation,
        160,
        5,
        4e-4,
        1e-2,
        "EfficientNet-Lite0 from ImageNet, all but its normalization fine-tuned",
        label_smoothing=0.05,
        starts_from_probe=True,
    ),
}
