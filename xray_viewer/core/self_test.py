"""A picture that every installation can make for itself, to prove that a device computes what it should."""

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.preprocessing import Preparation


def self_test_image(preparation: Preparation) -> NDArray[np.float32]:
    """Draw two dark lung fields on a bright ground with ribs: shape (height, width, 1), float32, [0, 1].

    It is a drawing, not a patient; its probability means nothing beyond being the same everywhere.
    """
    y, x = np.meshgrid(np.linspace(-1, 1, preparation.height), np.linspace(-1, 1, preparation.width), indexing="ij")
    lungs = np.zeros_like(x)
    for side in (-0.45, 0.45):
        lungs += np.exp(-(((x - side) / 0.28) ** 4) - ((y + 0.05) / 0.62) ** 4)
    ribs = 0.08 * np.cos(18.0 * (y + 0.35 * x**2)) * lungs
    return np.clip(0.75 - 0.5 * lungs + ribs, 0.0, 1.0)[..., np.newaxis].astype(np.float32)
