"""The one way from a picture to the network; training, the window, batches and the command line all take it."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.grayscale import display_fractions
from xray_viewer.core.radiograph import Radiograph, StoredValues, wrapped_index

# Relative luminance of red, green and blue (ITU-R BT.601), as grey pictures stored in colour expect.
_LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)


class Aspect(StrEnum):
    """What happens to a picture that is not as wide as the network's input is."""

    STRETCH = "stretch"
    PAD = "pad"


class Interpolation(StrEnum):
    """How pixels are resampled; all are filtered when the picture becomes smaller."""

    BOX = "box"
    BILINEAR = "bilinear"
    BICUBIC = "bicubic"
    LANCZOS = "lanczos"


# A band of this many pixels, in float32, stays in the processor's cache.
_BAND_PIXELS = 1 << 18

_RESAMPLING = {
    Interpolation.BOX: Image.Resampling.BOX,
    Interpolation.BILINEAR: Image.Resampling.BILINEAR,
    Interpolation.BICUBIC: Image.Resampling.BICUBIC,
    Interpolation.LANCZOS: Image.Resampling.LANCZOS,
}


@dataclass(frozen=True)
class Preparation:
    """Every step from display values to the network's input: size in pixels, aspect, interpolation.

    The range is always [0, 1]: 0 is the black of the file's own window and 1 is its white.
    """

    height: int
    width: int
    aspect: Aspect = Aspect.STRETCH
    interpolation: Interpolation = Interpolation.BILINEAR

    def __post_init__(self) -> None:
        if not (8 <= self.height <= 4096 and 8 <= self.width <= 4096):
            raise ValueError(f"a network's input has sides of 8 to 4096 pixels, not {self.height} x {self.width}")


def _look_up(table: NDArray[np.float32], stored_values: StoredValues) -> NDArray[np.float32]:
    values = np.take(table, wrapped_index(stored_values))
    return values @ _LUMINANCE if stored_values.ndim == 3 else values


def display_luminance(radiograph: Radiograph) -> NDArray[np.float32]:
    """Give the whole picture in the file's own window: shape (rows, columns), float32, [0, 1], 0 is black."""
    return _look_up(display_fractions(radiograph).astype(np.float32), radiograph.stored_values)


def model_input(radiograph: Radiograph, preparation: Preparation) -> NDArray[np.float32]:
    """Prepare a picture for the network: shape (height, width, 1), float32, [0, 1].

    Starts from the stored values and the file's own window: what the reader does on the screen has no way in.
    """
    width, height = preparation.width, preparation.height
    if preparation.aspect is Aspect.PAD:
        scale = min(width / radiograph.columns, height / radiograph.rows)
        width = max(1, round(radiograph.columns * scale))
        height = max(1, round(radiograph.rows * scale))
    resized = _resized(radiograph, width, height, _RESAMPLING[preparation.interpolation])
    prepared = np.zeros((preparation.height, preparation.width, 1), dtype=np.float32)
    top, left = (preparation.height - height) // 2, (preparation.width - width) // 2
    # Bicubic and Lanczos overshoot at edges; the network's input does not.
    np.clip(resized, 0.0, 1.0, out=prepared[top : top + height, left : left + width, 0])
    return prepared


def _resized(radiograph: Radiograph, width: int, height: int, filter_: Image.Resampling) -> NDArray[np.float32]:
    """Resample the luminance as Pillow does the whole of it: first each row, then each column; shape (height, width).

    Rows do not depend on each other, so they are made in bands: the whole in float32 would take four bytes a pixel
    of the largest films, twice, and is slower for leaving the processor's cache.
    """
    table = display_fractions(radiograph).astype(np.float32)
    rows_a_band = max(_BAND_PIXELS // radiograph.columns, 1)
    narrow = np.empty((radiograph.rows, width), dtype=np.float32)
    for top in range(0, radiograph.rows, rows_a_band):
        band = _look_up(table, radiograph.stored_values[top : top + rows_a_band])
        narrow[top : top + len(band)] = np.asarray(Image.fromarray(band).resize((width, len(band)), filter_))
    return np.asarray(Image.fromarray(narrow).resize((width, height), filter_))
