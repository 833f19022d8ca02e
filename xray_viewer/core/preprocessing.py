"""The one way from a picture to the network; training, the window, batches and the command line all take it."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.grayscale import display_fractions
from xray_viewer.core.radiograph import Radiograph, wrapped_index

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


def luminance(radiograph: Radiograph) -> NDArray[np.float32]:
    """Give the picture in the file's own window: shape (rows, columns), float32, [0, 1], 0 is black."""
    table = display_fractions(radiograph).astype(np.float32)
    values = np.take(table, wrapped_index(radiograph.stored_values))
    return values @ _LUMINANCE if radiograph.is_color else values


def model_input(radiograph: Radiograph, preparation: Preparation) -> NDArray[np.float32]:
    """Prepare a picture for the network: shape (height, width, 1), float32, [0, 1].

    Starts from the stored values and the file's own window: what the reader does on the screen has no way in.
    """
    picture = Image.fromarray(luminance(radiograph))
    width, height = preparation.width, preparation.height
    if preparation.aspect is Aspect.PAD:
        scale = min(width / radiograph.columns, height / radiograph.rows)
        width = max(1, round(radiograph.columns * scale))
        height = max(1, round(radiograph.rows * scale))
    resized = np.asarray(picture.resize((width, height), _RESAMPLING[preparation.interpolation]))
    prepared = np.zeros((preparation.height, preparation.width, 1), dtype=np.float32)
    top, left = (preparation.height - height) // 2, (preparation.width - width) // 2
    # Bicubic and Lanczos overshoot at edges; the network's input does not.
    np.clip(resized, 0.0, 1.0, out=prepared[top : top + height, left : left + width, 0])
    return prepared
