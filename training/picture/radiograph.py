"""Pictures of what happens to one radiograph: its augmentations, and its first features."""

from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training.plots import new_figure, save

_DRAWS = 7
_SHOWN_LAYERS, _SHOWN_MAPS = 3, 8
_CONVOLUTIONS = (keras.layers.Conv2D, keras.layers.DepthwiseConv2D)
# What every Keras layer is built from, and the seed, say nothing of what a layer does.
_UNSAID = frozenset({"name", "trainable", "dtype", "seed"})


def plot_augmentation(image: NDArray[np.float32], layers: list[Any], path: Path) -> None:
    """Draw a prepared radiograph (H, W, 1) as it is, under each layer alone, and under all together."""
    batch = np.repeat(image[np.newaxis], _DRAWS, axis=0)
    rows = [(_words(layer), _augmented(batch, [layer])) for layer in layers]
    if len(layers) > 1:
        rows.append(("All together, as in training", _augmented(batch, layers)))
    figure = new_figure(1.25 * (_DRAWS + 1), 1.6 * len(rows))
    parts = figure.subfigures(len(rows), 1, squeeze=False)[:, 0]
    for part, (words, pictures) in zip(parts, rows, strict=True):
        part.suptitle(words, fontsize=9)
        for axes, picture in zip(part.subplots(1, _DRAWS + 1), [image, *pictures], strict=True):
            _show(axes, picture[:, :, 0], "gray", 0.0, 1.0)
    save(figure, path)


def _augmented(batch: NDArray[np.float32], layers: list[Any]) -> NDArray[np.float32]:
    tensor = keras.ops.convert_to_tensor(batch)
    for layer in layers:
        tensor = layer(tensor, training=True)
    augmented: NDArray[np.float32] = keras.ops.convert_to_numpy(tensor)
    return augmented


def _words(layer: Any) -> str:
    settings = {name: value for name, value in layer.get_config().items() if name not in _UNSAID}
    kind = type(layer).__name__.removesuffix("Augmentation")
    return f"{kind}: " + ", ".join(f"{name} {value}" for name, value in settings.items())


def plot_features(network: Any, image: NDArray[np.float32], path: Path) -> None:
    """Draw what the network's first activations make of a prepared radiograph (H, W, 1).

    Of each layer the channels that vary most, since some are blank for any one picture.
    """
    layers = feature_maps(network, image)
    figure = new_figure(1.25 * (_SHOWN_MAPS + 1), 1.6 * len(layers))
    parts = figure.subfigures(len(layers), 1, squeeze=False)[:, 0]
    for part, (name, maps) in zip(parts, layers.items(), strict=True):
        height, width, channels = maps.shape
        part.suptitle(f"{name}: {channels} channels of {height} x {width}, those that vary most", fontsize=9)
        strongest = np.argsort(-maps.std(axis=(0, 1)))[:_SHOWN_MAPS]
        row = part.subplots(1, _SHOWN_MAPS + 1)
        _show(row[0], image[:, :, 0], "gray", 0.0, 1.0)
        for axes, channel in zip(row[1:], strongest, strict=False):
            _show(axes, maps[:, :, channel], "magma", None, None)
        for axes in row[1 + len(strongest) :]:
            axes.set_axis_off()
    save(figure, path)


def feature_maps(network: Any, image: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    """Compute the first three activated layers of a radiograph (H, W, 1), by name, each (h, w, channels).

    Layers of a base inside of the network count as the network's own.
    """
    inner, tensor = network, image[np.newaxis]
    for before, layer in zip(network.layers, network.layers[1:], strict=False):
        if isinstance(layer, keras.Model):
            # The base has a graph of its own, which starts at what the layer before it gives.
            tensor = keras.Model(network.input, before.output).predict_on_batch(tensor)
            inner = layer
            break
    chosen = [layer for layer in inner.layers if _is_activated(layer)][:_SHOWN_LAYERS]
    outputs = keras.Model(inner.input, [layer.output for layer in chosen]).predict_on_batch(tensor)
    return {layer.name: np.asarray(output[0]) for layer, output in zip(chosen, outputs, strict=True)}


def _is_activated(layer: Any) -> bool:
    if isinstance(layer, _CONVOLUTIONS):
        return layer.activation is not keras.activations.linear
    return isinstance(layer, (keras.layers.ReLU, keras.layers.Activation)) and len(layer.output.shape) == 4


def _show(axes: Any, picture: NDArray[np.float32], colors: str, least: float | None, greatest: float | None) -> None:
    axes.imshow(picture, cmap=colors, vmin=least, vmax=greatest)
    axes.set_axis_off()
