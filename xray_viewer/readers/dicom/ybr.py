"""From luminance and chrominance to RGB (PS3.3 C.7.6.3.1.2), in the memory that the samples have."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

# As many pixels at a time as stay in the processor's cache with what is worked out of them.
_PIXELS = 1 << 16
# What YBR_FULL and YBR_FULL_422 are once the samples of the latter are spread over its pixels.
YBR = ("YBR_FULL", "YBR_FULL_422")


def turn_into_rgb(values: NDArray[Any], bits_stored: int) -> None:
    """Turn YBR_FULL, shape (rows, columns, 3), unsigned integers of so many bits, into RGB where it stands."""
    half, most = np.float32(1 << (bits_stored - 1)), np.float32((1 << bits_stored) - 1)
    step = max(1, _PIXELS // values.shape[1])
    for first in range(0, values.shape[0], step):
        band = values[first : first + step]
        luminance = band[..., 0].astype(np.float32)
        blue = band[..., 1].astype(np.float32) - half
        red = band[..., 2].astype(np.float32) - half
        _put(band[..., 0], luminance + np.float32(1.402) * red, most)
        _put(band[..., 1], luminance - np.float32(0.344136) * blue - np.float32(0.714136) * red, most)
        _put(band[..., 2], luminance + np.float32(1.772) * blue, most)


def _put(samples: NDArray[Any], color: NDArray[np.float32], most: np.float32) -> None:
    np.rint(color, out=color)
    samples[...] = np.clip(color, 0, most, out=color)
