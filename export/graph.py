"""The whole model as one function of the prepared image, and that function as ONNX (tf2onnx)."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import onnx
import tensorflow as tf
import tf2onnx
from keras import ops

from export.errors import ExportError
from export.layout import scale_channels_first
from training.atypicality import THUMBNAIL_FLATNESS, THUMBNAIL_SIDE, TONE_FLOOR, AtypicalityModel, score
from xray_viewer.core.model_spec import Calibration

OUTPUTS = ("logit", "probability", "evidence", "atypicality")
_OPSET = 17


def model_function(network: Any, calibration: Calibration, atypicality: AtypicalityModel) -> Callable[[Any], Any]:
    """Compose the network with calibration, evidence and atypicality.

    The function takes ``image`` (N, H, W, 1) in [0, 1] and gives the four outputs of the contract in their order.
    """
    head = network.get_layer("head")
    extractor = keras.Model(network.input, head.input)

    def run(image: Any) -> Any:
        features = extractor(image, training=False)
        logit = head(features, training=False)
        probability = ops.sigmoid(calibration.slope * logit + calibration.intercept)
        texture = ops.mean(features, axis=(1, 2))
        distance = score(_layout(image), _tone(image), texture, atypicality, ops)
        less_unusual = ops.cast(ops.expand_dims(distance, 1) > atypicality.knots, "float32")
        return logit, probability, head.evidence(features), ops.mean(less_unusual, axis=1, keepdims=True)

    return run


def _layout(image: Any) -> Any:
    """Do in the graph what ``training.atypicality.thumbnails`` does: (N, H, W, 1) to (N, 256)."""
    _, height, width, _ = image.shape
    window = (height // THUMBNAIL_SIDE, width // THUMBNAIL_SIDE)
    small = ops.average_pool(image, window, window, padding="valid", data_format="channels_last")
    flat = ops.reshape(small, (-1, THUMBNAIL_SIDE * THUMBNAIL_SIDE))
    centred = flat - ops.mean(flat, axis=1, keepdims=True)
    deviation = ops.sqrt(ops.mean(ops.square(centred), axis=1, keepdims=True))
    return centred / (deviation + THUMBNAIL_FLATNESS)


def _tone(image: Any) -> Any:
    """Do in the graph what ``training.atypicality.tones`` does: (N, H, W, 1) to (N, 3)."""
    near = ops.average_pool(image, 3, 1, padding="valid", data_format="channels_last")
    contrasts = [ops.log(ops.std(part, axis=(1, 2, 3)) + TONE_FLOOR) for part in (image, image[:, 1:-1, 1:-1] - near)]
    return ops.stack([ops.mean(image, axis=(1, 2, 3)), *contrasts], axis=1)


def to_onnx(function: Callable[[Any], Any], height: int, width: int) -> onnx.ModelProto:
    """Convert the function for images of this size. Raises ``ExportError`` if a part of it has no place in ONNX."""
    signature = [tf.TensorSpec((None, height, width, 1), tf.float32, name="image")]
    try:
        model, _ = tf2onnx.convert.from_function(
            tf.function(function, input_signature=signature), input_signature=signature, opset=_OPSET
        )
    except (ValueError, RuntimeError, NotImplementedError) as error:
        raise ExportError(f"tf2onnx could not convert the network: {error}") from error
    more = [value.name for value in model.graph.input if value.name != "image"]
    if more:
        raise ExportError(
            f"tf2onnx left constants of the network out of the graph ({', '.join(more)}). A layer that holds them as "
            "tensors, such as Normalization, has to give way to one with numbers, such as Rescaling."
        )
    _name_outputs(model)
    _fix_shapes(model, height, width)
    scale_channels_first(model)
    foreign = {node.domain for node in model.graph.node} - {"", "ai.onnx"}
    if foreign:
        raise ExportError(f"The graph needs operators outside of the ONNX standard ({', '.join(sorted(foreign))}).")
    onnx.checker.check_model(model, full_check=True)
    return model


def _name_outputs(model: onnx.ModelProto) -> None:
    """Give the outputs the contract's names; tf2onnx calls them Identity:0 and so on, in the function's order."""
    names = dict(zip([output.name for output in model.graph.output], OUTPUTS, strict=True))
    for node in model.graph.node:
        node.input[:] = [names.get(name, name) for name in node.input]
        node.output[:] = [names.get(name, name) for name in node.output]
    for value in (*model.graph.output, *model.graph.value_info):
        value.name = names.get(value.name, value.name)


def _fix_shapes(model: onnx.ModelProto, height: int, width: int) -> None:
    """Say what is known of the shapes: N is free, the rest is fixed."""
    for value in (*model.graph.input, *model.graph.output):
        value.type.tensor_type.shape.dim[0].Clear()
        value.type.tensor_type.shape.dim[0].dim_param = "N"
    for dimension, size in zip(model.graph.input[0].type.tensor_type.shape.dim[1:], (height, width, 1), strict=True):
        dimension.Clear()
        dimension.dim_value = size
    if model.graph.input[0].name != "image":
        raise ExportError(f"The graph's input is called {model.graph.input[0].name}, not image.")


def stored_weights(model: onnx.ModelProto) -> int:
    """Count the numbers that the graph carries."""
    return sum(int(np.prod(tensor.dims)) for tensor in model.graph.initializer)
