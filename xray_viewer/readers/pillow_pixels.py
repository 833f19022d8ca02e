"""Take the pixels out of a Pillow image without holding them three times, as ``numpy.asarray`` does meanwhile."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BAND_BYTES = 1 << 17


def pixels_of(image: Image.Image) -> NDArray[Any]:
    """Copy a loaded image's pixels: shape (rows, columns[, channels]), in the machine's byte order."""
    pixel = np.asarray(image.crop((0, 0, 1, 1)))[0, 0]
    values = np.empty((image.height, image.width, *pixel.shape), dtype=pixel.dtype.newbyteorder("="))
    rows_a_band = max(_BAND_BYTES // max(values[0].nbytes, 1), 1)
    for top in range(0, image.height, rows_a_band):
        bottom = min(top + rows_a_band, image.height)
        values[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return values
