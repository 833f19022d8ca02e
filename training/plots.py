"""What all plots share, and the curves of a run."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from PIL import Image

_DOTS_PER_INCH = 100


def new_figure(width: float, height: float) -> Any:
    """Start a plot of this size in inches, drawn in memory: no window, no global state."""
    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def save(figure: Any, path: Path) -> None:
    """Write a plot as a PNG that is as small as it can be without losing a colour."""
    figure.set_dpi(_DOTS_PER_INCH)
    figure.canvas.draw()
    Image.fromarray(np.asarray(figure.canvas.buffer_rgba())).convert("RGB").save(path, optimize=True)


def plot_history(history: Sequence[dict[str, float]], path: Path) -> None:
    """Draw loss and AUC by epoch, on the fitted images and on the validation patients, as PNG."""
    plot_histories({"": history}, path)


def plot_histories(histories: Mapping[str, Sequence[dict[str, float]]], path: Path) -> None:
    """Draw loss and AUC by epoch for one network or several, by their names, as PNG."""
    figure = new_figure(9, 3.5)
    for axes, name in zip(figure.subplots(1, 2), ("loss", "auc"), strict=True):
        for number, (network, history) in enumerate(histories.items()):
            epochs = [row["epoch"] + 1 for row in history]
            fitted, held = ("fitted images", "validation patients") if number == 0 else (None, None)
            color = f"C{number % 10}"
            if network:
                held = f"{held}; {network}" if held else network
            # Who learns from other networks' answers has no AUC on them, and who learns from all patients none held.
            for column, style, label in ((name, "o-", fitted), (f"val_{name}", "s--", held)):
                if all(column in row for row in history):
                    axes.plot(epochs, [row[column] for row in history], style, color=color, label=label)
        axes.set_xlabel("epoch")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.set_ylabel("AUC" if name == "auc" else name)
        if axes.get_legend_handles_labels()[0]:
            axes.legend(fontsize=8)
        axes.grid(alpha=0.3)
    save(figure, path)
