"""Pictures to measure with, drawn: two dark fields on a bright ground, with noise."""

import numpy as np
from numpy.typing import NDArray

LARGE = (6616, 5380)  # the largest of the public paediatric radiographs, rows and columns


def drawn_picture(rows: int, columns: int, seed: int = 1) -> NDArray[np.uint8]:
    """Draw a picture: shape (rows, columns), uint8."""
    y, x = np.meshgrid(np.linspace(-1, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    generator = np.random.default_rng(seed)
    values = 160 - 110 * np.exp(-(((np.abs(x) - 0.45) / 0.3) ** 4) - (y / 0.7) ** 4)
    return np.clip(values + generator.normal(0, 4, (rows, columns)), 0, 255).astype(np.uint8)
