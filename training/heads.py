"""The last part of a network, from features to a logit, which can also say where the logit came from.

Each head has ``evidence(features)``: shape (N, h, w), whose mean plus ``output_bias`` is the logit. For a head that
averages and then weighs, that is the class activation map (Zhou et al., "Learning Deep Features for Discriminative
Localization", CVPR 2016). For dense layers with ReLU, which are linear around every input, it is gradient times
feature (Draelos and Carin, "HiResCAM", 2020) plus the share of the hidden biases, which belongs to no place and is
spread evenly.
"""

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="xray_viewer")
class PoolingHead(keras.layers.Layer):
    """Averages features (N, h, w, channels) over the picture, drops some out, and weighs them to a logit (N, 1)."""

    def __init__(self, dropout: float = 0.2, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.dropout = keras.layers.Dropout(dropout)
        self.output_layer = keras.layers.Dense(1)

    def build(self, input_shape: Any) -> None:
        """Create the weights for features of this shape."""
        self.output_layer.build((input_shape[0], input_shape[-1]))
        self.built = True

    def call(self, features: Any, training: bool | None = None) -> Any:
        """Give the logit of features: (N, 1)."""
        pooled = ops.mean(features, axis=(1, 2))
        return self.output_layer(self.dropout(pooled, training=training))

    def evidence(self, features: Any) -> Any:
        """Give each place's part of the logit: (N, h, w)."""
        return ops.squeeze(ops.matmul(features, self.output_layer.kernel), axis=-1)

    @property
    def output_bias(self) -> Any:
        """The weight that belongs to no place, a scalar tensor."""
        return self.output_layer.bias[0]

    def get_config(self) -> dict[str, Any]:
        """Give what the constructor needs to build this head again."""
        return {**super().get_config(), "dropout": self.dropout.rate}


@keras.saving.register_keras_serializable(package="xray_viewer")
class DenseHead(keras.layers.Layer):
    """Flattens features (N, h, w, channels), one dense layer with ReLU, dropout, and a logit (N, 1)."""

    def __init__(self, units: int = 128, dropout: float = 0.1, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.hidden_layer = keras.layers.Dense(units, activation="relu")
        self.dropout = keras.layers.Dropout(dropout)
        self.output_layer = keras.layers.Dense(1)

    def build(self, input_shape: Any) -> None:
        """Create the weights for features of this shape."""
        _, height, width, channels = input_shape
        self.hidden_layer.build((input_shape[0], height * width * channels))
        self.output_layer.build((input_shape[0], self.hidden_layer.units))
        self.built = True

    def call(self, features: Any, training: bool | None = None) -> Any:
        """Give the logit of features: (N, 1)."""
        hidden = self.hidden_layer(self._flatten(features))
        return self.output_layer(self.dropout(hidden, training=training))

    def evidence(self, features: Any) -> Any:
        """Give each place's part of the logit, (N, h, w), and an even share of what belongs to no place."""
        height, width = features.shape[1:3]
        hidden = self.hidden_layer(self._flatten(features))
        active = ops.cast(hidden > 0, hidden.dtype)
        # d logit / d feature where the active units stay the same.
        gradient = ops.matmul(
            active * ops.reshape(self.output_layer.kernel, (1, -1)), ops.transpose(self.hidden_layer.kernel)
        )
        gradient = ops.reshape(gradient, (-1, *features.shape[1:]))
        local = ops.sum(gradient * features, axis=-1) * (height * width)
        from_biases = ops.matmul(active * self.hidden_layer.bias, self.output_layer.kernel)
        return local + ops.reshape(from_biases, (-1, 1, 1))

    @property
    def output_bias(self) -> Any:
        """The last layer's bias, a scalar tensor."""
        return self.output_layer.bias[0]

    def get_config(self) -> dict[str, Any]:
        """Give what the constructor needs to build this head again."""
        return {**super().get_config(), "units": self.hidden_layer.units, "dropout": self.dropout.rate}

    @staticmethod
    def _flatten(features: Any) -> Any:
        _, height, width, channels = features.shape
        return ops.reshape(features, (-1, height * width * channels))
