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
        super().__init__(**kwargs)
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

    ``sharpness``: share of a 3 x 3 mean's detail that is taken away, or half as much added. ``gamma`` and
    ``contrast``: on a logarithmic scale. ``brightness`` and ``noise``: share of the range.
    """

    def __init__(
        self,
        *,
        sharpness: float,
        gamma: float,
        contrast: float,
        brightness: float,
        noise: float,
        seed: int,
        **kwargs: Any,
    ) -> None:
        super().__init__(seed, **kwargs)
        self.sharpness, self.gamma, self.contrast = sharpness, gamma, contrast
        self.brightness, self.noise = brightness, noise

    def augment(self, images: Any) -> Any:
        """Change the grey values of images (N, H, W, 1), which stay in [0, 1]."""
        shape = (ops.shape(images)[0], 1, 1, 1)
        mean = ops.average_pool(images, 3, 1, padding="same", data_format="channels_last")
        blur = keras.random.uniform(shape, -self.sharpness / 2, self.sharpness, seed=self.generator)
        changed = images + blur * (mean - images)
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
            **{key: getattr(self, key) for key in ("sharpness", "gamma", "contrast", "brightness", "noise", "seed")},
        }
