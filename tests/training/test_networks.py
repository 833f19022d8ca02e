from pathlib import Path

import keras
import numpy as np
import pytest
from keras import ops

from training.architectures import ARCHITECTURES
from training.augmentation import (
    AppearanceAugmentation,
    BorderAugmentation,
    ErasingAugmentation,
    GeometryAugmentation,
)
from training.efficientnet_lite import efficientnet_lite0_features
from training.errors import TrainingError
from training.heads import DenseHead, PoolingHead


def _randomize(network: keras.Model, seed: int) -> None:
    generator = np.random.default_rng(seed)
    network.set_weights([generator.normal(0, 0.2, values.shape) + 0.05 for values in network.get_weights()])


@pytest.mark.parametrize("head", [PoolingHead(0.2, name="head"), DenseHead(16, 0.1, name="head")])
def test_the_mean_of_the_evidence_plus_the_bias_is_the_logit(head: keras.layers.Layer) -> None:
    features = keras.Input((3, 4, 8))
    network = keras.Model(features, head(features))
    _randomize(network, 1)
    values = np.random.default_rng(2).normal(0, 1, (5, 3, 4, 8)).astype(np.float32)
    evidence = ops.convert_to_numpy(head.evidence(ops.convert_to_tensor(values)))
    assert evidence.shape == (5, 3, 4)
    logits = network.predict(values, verbose=0)[:, 0]
    np.testing.assert_allclose(evidence.mean(axis=(1, 2)) + float(head.output_bias), logits, atol=1e-4)


def test_dense_evidence_is_where_the_change_is() -> None:
    """Where the active units stay the same, removing a place's features takes its own part of the logit away."""
    head = DenseHead(16, 0.0)
    features = keras.Input((2, 2, 3))
    network = keras.Model(features, head(features))
    _randomize(network, 3)
    values = np.random.default_rng(4).normal(0, 1, (1, 2, 2, 3)).astype(np.float32)
    changed = values.copy()
    changed[0, 1, 0] *= 0.999
    places = ops.convert_to_numpy(head.evidence(ops.convert_to_tensor(values))) - _part_of_no_place(head, values)
    difference = network.predict(values, verbose=0) - network.predict(changed, verbose=0)
    # Evidence is averaged over the four places, so each counts a quarter.
    assert difference[0, 0] == pytest.approx(0.001 * places[0, 1, 0] / 4, rel=0.02, abs=1e-6)


def _part_of_no_place(head: DenseHead, values: np.ndarray) -> float:
    hidden = ops.convert_to_numpy(head.hidden_layer(values.reshape(1, -1)))
    active = (hidden > 0).astype(np.float32)
    bias, kernel = (ops.convert_to_numpy(w) for w in (head.hidden_layer.bias, head.output_layer.kernel))
    return float(((active * bias) @ kernel)[0, 0])


@pytest.mark.parametrize("name", ["basic_cnn", "augmented_cnn", "efficientnet_lite0"])
def test_each_network_gives_one_logit_and_survives_saving(name: str, tmp_path: Path) -> None:
    network = ARCHITECTURES[name].build(64, None)
    images = np.random.default_rng(5).random((2, 64, 64, 1), dtype=np.float32)
    logits = network.predict(images, verbose=0)
    assert logits.shape == (2, 1)
    network.save(tmp_path / "network.keras")
    np.testing.assert_allclose(keras.models.load_model(tmp_path / "network.keras").predict(images, verbose=0), logits)


def test_the_basic_network_is_the_classic_one() -> None:
    network = ARCHITECTURES["basic_cnn"].build(128, None)
    kinds = [type(layer).__name__ for layer in network.layers]
    assert kinds == ["InputLayer", *["Conv2D", "MaxPooling2D"] * 4, "DenseHead"]
    assert network.get_layer("head").dropout.rate == 0.1


def test_one_channel_is_the_same_network_as_three_equal_ones() -> None:
    """The stem's kernel summed over red, green and blue, against the plain sum of three convolutions."""
    from training.efficientnet_lite import imagenet_weights_path, load_imagenet_weights
    from training.torch_weights import load_torch_weights

    image = keras.Input((32, 32, 1))
    network = keras.Model(image, efficientnet_lite0_features(image))
    load_imagenet_weights(network, imagenet_weights_path())
    kernel = np.transpose(load_torch_weights(imagenet_weights_path())["_conv_stem.weight"], (2, 3, 1, 0))
    grey = np.random.default_rng(6).random((1, 32, 32, 1), dtype=np.float32)
    expected = ops.convert_to_numpy(ops.conv(np.repeat(grey, 3, axis=3), kernel, strides=2, padding="same"))
    measured = ops.convert_to_numpy(network.get_layer("stem")(grey))
    np.testing.assert_allclose(measured, expected, atol=1e-5)


def test_vgg19_takes_a_weights_file_and_keeps_its_base_frozen(tmp_path: Path) -> None:
    base = keras.applications.VGG19(include_top=False, weights=None, input_shape=(32, 32, 3))
    weights = tmp_path / "vgg19.weights.h5"
    base.save_weights(weights)
    network = ARCHITECTURES["vgg19"].build(32, weights)
    loaded = network.get_layer("vgg19").get_layer("block5_conv4").get_weights()[0]
    np.testing.assert_array_equal(loaded, base.get_layer("block5_conv4").get_weights()[0])
    assert {weight.path.split("/")[0] for weight in network.trainable_weights} == {"head"}
    assert network.predict(np.zeros((1, 32, 32, 1)), verbose=0).shape == (1, 1)


def test_weights_of_another_network_are_a_sentence(tmp_path: Path) -> None:
    other = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
    path = tmp_path / "other.weights.h5"
    other.save_weights(path)
    with pytest.raises(TrainingError, match=r"other\.weights\.h5: These weights do not fit"):
        ARCHITECTURES["basic_cnn"].build(32, path)
    with pytest.raises(TrainingError, match="There is no such weights file"):
        ARCHITECTURES["basic_cnn"].build(32, tmp_path / "nowhere.h5")


def test_vgg19_without_a_network_names_the_option(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_arguments: object, **_keywords: object) -> None:
        raise OSError("no route to host")

    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", refuse)
    with pytest.raises(TrainingError, match="--weights FILE"):
        ARCHITECTURES["vgg19"].build(32, None)


def _augmented(layer: keras.layers.Layer, images: np.ndarray) -> np.ndarray:
    return ops.convert_to_numpy(layer(ops.convert_to_tensor(images), training=True))


@pytest.mark.parametrize(
    "make",
    [
        lambda: GeometryAugmentation(0.1, 0.2, 0.2, 0.1, flip=True, seed=3),
        lambda: AppearanceAugmentation(
            sharpness=1.0, softness=0.7, gamma=0.3, contrast=0.2, brightness=0.1, noise=0.02, seed=3
        ),
        lambda: ErasingAugmentation(count=2, least=0.1, greatest=0.3, seed=3),
        lambda: BorderAugmentation(chance=1.0, greatest=0.4, seed=3),
    ],
)
def test_augmentation_is_repeatable_bounded_and_off_outside_of_training(make) -> None:
    images = np.random.default_rng(8).random((6, 32, 32, 1), dtype=np.float32)
    first, second = _augmented(make(), images), _augmented(make(), images)
    np.testing.assert_array_equal(first, second)
    assert first.min() >= 0
    assert first.max() <= 1
    assert all(np.abs(before - after).max() > 0.01 for before, after in zip(images, first, strict=True))
    np.testing.assert_array_equal(ops.convert_to_numpy(make()(images, training=False)), images)
    rebuilt = type(make()).from_config(make().get_config())
    np.testing.assert_array_equal(_augmented(rebuilt, images), first)


def test_geometry_moves_a_point_where_it_should() -> None:
    images = np.zeros((64, 33, 33, 1), dtype=np.float32)
    images[:, 16, 16] = 1.0
    turned = _augmented(GeometryAugmentation(0.0, 0.0, 0.0, 0.5, flip=True, seed=1), images)
    # Rotation and flip are around the centre, which stays where it is.
    np.testing.assert_allclose(turned[:, 16, 16, 0], 1.0, atol=1e-4)
    images = np.zeros((64, 33, 33, 1), dtype=np.float32)
    images[:, :, 4] = 1.0
    flipped = _augmented(GeometryAugmentation(0.0, 0.0, 0.0, 0.0, flip=True, seed=1), images)
    columns = flipped[..., 0].mean(axis=1).argmax(axis=1)
    assert set(columns.tolist()) == {4, 28}


def test_covered_margins_leave_the_middle_and_some_images_as_they_are() -> None:
    images = np.random.default_rng(8).random((200, 20, 20, 1), dtype=np.float32)
    covered = _augmented(BorderAugmentation(chance=0.5, greatest=0.2, seed=1), images)
    np.testing.assert_array_equal(covered[:, 4:-4, 4:-4], images[:, 4:-4, 4:-4])
    changed = (covered != images).any(axis=(1, 2, 3))
    assert 0.3 < changed.mean() < 0.6  # a margin may be narrower than half a pixel
    for before, after in zip(images[changed], covered[changed], strict=True):
        assert len(np.unique(after[before != after])) == 1
