"""Keeps a run: its history, the state to go on from, the best network, and when to stop."""

import csv
from pathlib import Path
from typing import Any

import keras
import numpy as np

from training.run_folder import CHECKPOINT, HISTORY, MODEL

_MONITORED = "val_loss"


class RunKeeper(keras.callbacks.Callback):
    """Writes history, checkpoint and network after every epoch, and stops when nothing improves any more.

    The network that is kept is the best one, and where ``patience`` is 0 the last one: then nothing is chosen.

    All that it decides by is in the history, so a resumed run decides as an unbroken one. The checkpoint is written
    last: every epoch that it holds is in the history. ``done``: how many epochs the checkpoint holds; a line beyond
    them is of an epoch whose end was not kept, and is done again.
    """

    def __init__(self, folder: Path, network: Any, patience: int, done: int) -> None:
        super().__init__()
        self._folder = folder
        self._network = network
        self._patience = patience
        self.history = read_history(folder)[:done]

    @property
    def best_epoch(self) -> int:
        """The number of the epoch with the lowest validation loss, from 0."""
        losses = [row[_MONITORED] for row in self.history]
        return losses.index(min(losses))

    @property
    def is_exhausted(self) -> bool:
        """Whether the last ``patience`` epochs brought nothing better."""
        if self._patience == 0 or not self.history:
            return False
        return len(self.history) - 1 - self.best_epoch >= self._patience

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Keep what the epoch brought."""
        row = {"epoch": float(epoch), **{name: float(value) for name, value in (logs or {}).items()}}
        self.history.append(row)
        if self._patience == 0 or self.best_epoch == len(self.history) - 1:
            _save_whole(self._network, self._folder / MODEL)
        _write_history(self.history, self._folder / HISTORY)
        _save_whole(self.model, self._folder / CHECKPOINT)
        if self.is_exhausted:
            self.model.stop_training = True


class EpochSeeds(keras.callbacks.Callback):
    """Sets all random generators of a model anew at each epoch, from the seed and the epoch alone.

    A checkpoint does not hold their state, so without this a resumed run would draw other numbers.
    """

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._seed = seed

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:  # noqa: ARG002 - Keras calls it
        """Give every generator its state for this epoch."""
        states = [variable for variable in self.model.variables if variable.path.endswith("seed_generator_state")]
        for index, state in enumerate(states):
            draw = np.random.default_rng([self._seed, epoch, index]).integers(0, 2**31, state.shape)
            state.assign(draw.astype(state.dtype))


def read_history(folder: Path) -> list[dict[str, float]]:
    """Read the epochs that are done, none where there is no run yet."""
    path = folder / HISTORY
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: float(value) for name, value in row.items()} for row in csv.DictReader(file)]


def _write_history(history: list[dict[str, float]], path: Path) -> None:
    partial = path.with_name(path.name + ".partial")
    with partial.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(history[0]))
        writer.writeheader()
        writer.writerows(history)
    partial.replace(path)


def _save_whole(model: Any, path: Path) -> None:
    # Keras looks at the suffix, hence the partial name's form.
    partial = path.with_name("partial-" + path.name)
    model.save(partial)
    partial.replace(path)
