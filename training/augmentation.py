"""Random changes to prepared images while training, as layers that do nothing otherwise.

Written with ``keras.ops`` alone, so they run on every backend. Each image of a batch gets its own draw; the draws
come from the seed that is handed in, or from the state that ``EpochSeeds`` sets.
"""

from typing import Any

import keras
from keras import ops


class _RandomLayer(keras.layers.Layer):
    """A layer with a random generator of its own, whose ``augment`` is active in training only."""

    def __init__(self, seed: int, **kwargs: Any) -> None:
        # Grey values and coordinates need all their digits, whatever precision the network computes in.
        super().__init__(**{**kwargs, "dtype": "float32"})
        self.seed = seed
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, images: Any, training: bool | None = None) -> Any:
        """Change images (N, H, W, 1) in training, else give them back."""
        return self.augment(images) if training else images

    def _uniform(self, shape: Any, limit: float) -> Any:
        return keras.random.uniform(shape, -limit, limit, seed=self.generator)


@keras.saving.register_keras_serializable(package="xray_viewer")
class GeometryAugmentation(_RandomLayer):
    """Shifts (share of the side), zooms (share), shears and rotates (radians) and flips, in one resampling.

    What comes in from outside is black.
    """

    def __init__(
        self, shift: float, zoom: float, shear: float, rotation: float, *, flip: bool, seed: int, **kwargs: Any
    ) -> None:
        super().__init__(seed, **kwargs)
        self.shift, self.zoom, self.shear, self.rotation, self.flip = shift, zoom, shear, rotation, flip

    def augment(self, images: Any) -> Any:
        """Resample images (N, H, W, 1) through one random affine map each."""
        count, height, width = ops.shape(images)[0], images.shape[1], images.shape[2]
        draws = [(count,)] * 5
        shift_x, shift_y = (self._uniform(shape, self.shift) for shape in draws[:2])
        scale = ops.exp(self._uniform(draws[2], self.zoom))
        shear, angle = self._uniform(draws[3], self.shear), self._uniform(draws[4], self.rotation)
        mirror = ops.ones((count,))
        if self.flip:
            mirror = ops.sign(keras.random.uniform((count,), -1.0, 1.0, seed=self.generator) + 1e-9)
        cosine, sine = ops.cos(angle) * scale, ops.sin(angle) * scale
        a, b = cosine * mirror, cosine * shear - sine
        d, e = sine * mirror, sine * shear + cosine
        center_x, center_y = (width - 1) / 2, (height - 1) / 2
        # Output to input coordinates, around the centre: x' = a x + b y + c, y' = d x + e y + f.
        c = center_x - a * center_x - b * center_y + shift_x * width
        f = center_y - d * center_x - e * center_y + shift_y * height
        zeros = ops.zeros((count,))
        transforms = ops.stack([a, b, c, d, e, f, zeros, zeros], axis=1)
        return ops.image.affine_transform(
            images, transforms, interpolation="bilinear", fill_mode="constant", data_format="channels_last"
        )

    def get_config(self) -> dict[str, Any]:
        """Give what the constructor needs to build this layer again."""
        return {
            **super().get_config(),
            **{key: getattr(self, key) for key in ("shift", "zoom", "shear", "rotation", "flip", "seed")},
        }


@keras.saving.register_keras_serializable(package="xray_viewer")
class AppearanceAugmentation(_RandomLayer):
    """Changes sharpness, gamma, contrast, brightness and noise, as devices, exposures and resampling do.

    ``sharpness``: share of a 3 x 3 mean's detail that is taken away, or half as much added. ``softness``: greatest
    share of the same picture at half its size, as an enlarged one has it. ``gamma`` and ``contrast``: on a
    logarithmic scale. ``brightness`` and ``noise``: share of the range.
    """

    def __init__(
        self,
        *,
        sharpness: float,
        softness: float,
        gamma: float,
        contrast: float,
        brightness: float,
        noise: float,
        seed: int,
        **kwargs: Any,
    ) -> None:
        super().__init__(seed, **kwargs)
        self.sharpness, self.softness, self.gamma, self.contrast = sharpness, softness, gamma, contrast
        self.brightness, self.noise = brightness, noise

    def augment(self, images: Any) -> Any:
        """Change the grey values of images (N, H, W, 1), which stay in [0, 1]."""
        shape = (ops.shape(images)[0], 1, 1, 1)
        mean = ops.average_pool(images, 3, 1, padding="same", data_format="channels_last")
        blur = keras.random.uniform(shape, -self.sharpness / 2, self.sharpness, seed=self.generator)
        changed = images + blur * (mean - images)
        half = ops.average_pool(changed, 2, 2, padding="same", data_format="channels_last")
        half = ops.image.resize(half, images.shape[1:3], interpolation="bilinear", data_format="channels_last")
        changed += keras.random.uniform(shape, 0.0, self.softness, seed=self.generator) * (half - changed)
        changed = ops.power(ops.clip(changed, 1e-4, 1.0), ops.exp(self._uniform(shape, self.gamma)))
        changed = (changed - 0.5) * ops.exp(self._uniform(shape, self.contrast)) + 0.5
        changed += self._uniform(shape, self.brightness)
        deviation = ops.abs(self._uniform(shape, self.noise))
        changed += keras.random.normal(ops.shape(images), seed=self.generator) * deviation
        return ops.clip(changed, 0.0, 1.0)

    def get_config(self) -> dict[str, Any]:
        """Give what the constructor needs to build this layer again."""
        return {
            **super().get_config(),
            **{
                key: getattr(self, key)
                for key in ("sharpness", "softness", "gamma", "contrast", "brightness", "noise", "seed")
            },
        }


@keras.saving.register_keras_serializable(package="xray_viewer")
class ErasingAugmentation(_RandomLayer):
    """Fills rectangles with one grey value each, as a collimator, a marker or its absence would.

    Source: Zhong et al., "Random Erasing Data Augmentation", AAAI 2020. ``count``: how many an image gets. ``least``
    and ``greatest``: their sides, share of the image's side.
    """

    def __init__(self, count: int, least: float, greatest: float, seed: int, **kwargs: Any) -> None:
        super().__init__(seed, **kwargs)
        self.count, self.least, self.greatest = count, least, greatest

    def augment(self, images: Any) -> Any:
        """Erase in images (N, H, W, 1)."""
        _, height, width, _ = images.shape
        rows = ops.reshape(ops.arange(height, dtype="float32") / height, (1, height, 1, 1))
        columns = ops.reshape(ops.arange(width, dtype="float32") / width, (1, 1, width, 1))
        shape = (ops.shape(images)[0], 1, 1, 1)
        for _ in range(self.count):
            y, x, grey = (keras.random.uniform(shape, seed=self.generator) for _ in range(3))
            half_height, half_width = (
                keras.random.uniform(shape, self.least / 2, self.greatest / 2, seed=self.generator) for _ in range(2)
            )
            inside = ops.logical_and(ops.abs(rows - y) < half_height, ops.abs(columns - x) < half_width)
            images = ops.where(inside, grey, images)
        return images

    def get_config(self) -> dict[str, Any]:
        """Give what the constructor needs to build this layer again."""
        return {**super().get_config(), **{key: getattr(self, key) for key in ("count", "least", "greatest", "seed")}}


@keras.saving.register_keras_serializable(package="xray_viewer")
class BorderAugmentation(_RandomLayer):
    """Covers the margins with one grey value, as a collimator does, so that they cannot give the class away.

    ``chance``: share of the images that it covers. ``greatest``: share of the side up to which each of the four
    margins reaches.
    """

    def __init__(self, chance: float, greatest: float, seed: int, **kwargs: Any) -> None:
        super().__init__(seed, **kwargs)
        self.chance, self.greatest = chance, greatest

    def augment(self, images: Any) -> Any:
        """Cover the margins of images (N, H, W, 1)."""
        _, height, width, _ = images.shape
        rows = ops.reshape((ops.arange(height, dtype="float32") + 0.5) / height, (1, height, 1, 1))
        columns = ops.reshape((ops.arange(width, dtype="float32") + 0.5) / width, (1, 1, width, 1))
        shape = (ops.shape(images)[0], 1, 1, 1)
        grey, draw = (keras.random.uniform(shape, seed=self.generator) for _ in range(2))
        top, bottom, left, right = (
            keras.random.uniform(shape, 0.0, self.greatest, seed=self.generator) for _ in range(4)
        )
        within_rows = ops.logical_and(rows > top, rows < 1.0 - bottom)
        within_columns = ops.logical_and(columns > left, columns < 1.0 - right)
        shown = ops.logical_or(draw >= self.chance, ops.logical_and(within_rows, within_columns))
        return ops.where(shown, images, grey)

    def get_config(self) -> dict[str, Any]:
        """Give what the constructor needs to build this layer again."""
        return {**super().get_config(), **{key: getattr(self, key) for key in ("chance", "greatest", "seed")}}
