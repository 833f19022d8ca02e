"""Pictures out: a radiograph as a PNG file."""

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.review.whole_file import write_whole


def fit_on_canvas(picture: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Scale a picture to fit, keeping its aspect, on a black canvas: shape (height, width) or (height, width, 3)."""
    rows, columns = picture.shape[:2]
    scale = min(width / columns, height / rows)
    fitted = max(1, round(columns * scale)), max(1, round(rows * scale))
    resized = np.asarray(Image.fromarray(picture).resize(fitted, Image.Resampling.BILINEAR))
    canvas = np.zeros((height, width, *picture.shape[2:]), dtype=np.uint8)
    top, left = (height - fitted[1]) // 2, (width - fitted[0]) // 2
    canvas[top : top + fitted[1], left : left + fitted[0]] = resized
    return canvas


def write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    """Write a picture of shape (rows, columns) or (rows, columns, 3), uint8. Raises ``OutputError``."""
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG")
    write_whole(path, buffer.getvalue())
