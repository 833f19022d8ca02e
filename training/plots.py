"""Pictures of a run, for people."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def plot_history(history: Sequence[dict[str, float]], path: Path) -> None:
    """Draw loss and AUC by epoch, on the fitted images and on the validation patients, as PNG."""
    figure = Figure(figsize=(9, 3.5), layout="constrained")
    FigureCanvasAgg(figure)
    epochs = [row["epoch"] + 1 for row in history]
    for axes, name in zip(figure.subplots(1, 2), ("loss", "auc"), strict=True):
        axes.plot(epochs, [row[name] for row in history], "o-", label="fitted images")
        axes.plot(epochs, [row[f"val_{name}"] for row in history], "s--", label="validation patients")
        axes.set_xlabel("epoch")
        axes.set_ylabel("AUC" if name == "auc" else name)
        axes.legend()
        axes.grid(alpha=0.3)
    figure.savefig(path, dpi=120)
