"""Feeds prepared images to Keras in an order that depends on the seed and the epoch alone."""

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray


class ImageBatches(keras.utils.PyDataset):
    """Batches of (images, labels, weights), shuffled anew each epoch.

    ``images``: (n, H, W, 1), float32, may be a memory map of all images. ``indices``: which of them an epoch shows,
    some perhaps more than once. ``labels`` (0 to 1) and ``weights``: of all images, (n,).
    """

    def __init__(
        self,
        images: NDArray[np.float32],
        labels: NDArray[np.float32],
        weights: NDArray[np.float32],
        indices: NDArray[np.intp],
        *,
        batch_size: int,
        seed: int,
        first_epoch: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._images, self._labels, self._weights, self._indices = images, labels, weights, indices
        self._batch_size, self._seed, self._epoch = batch_size, seed, first_epoch
        self._order = self._shuffled()

    def _shuffled(self) -> NDArray[np.intp]:
        return np.random.default_rng([self._seed, self._epoch]).permutation(self._indices)

    def __len__(self) -> int:
        """How many batches an epoch has."""
        return -(-len(self._indices) // self._batch_size)

    def __getitem__(self, number: int) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Give one batch."""
        # In order of position, since a memory map reads ahead.
        chosen = np.sort(self._order[number * self._batch_size : (number + 1) * self._batch_size])
        return self._images[chosen], self._labels[chosen][:, np.newaxis], self._weights[chosen]

    def on_epoch_end(self) -> None:
        """Shuffle for the next epoch."""
        self._epoch += 1
        self._order = self._shuffled()
