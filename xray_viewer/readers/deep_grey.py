"""Grey of more than 8 bits, integers and floats, as Pillow decodes it from PNG and TIFF."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

from xray_viewer.core.radiograph import PhotometricInterpretation
from xray_viewer.readers.bands import PictureRows
from xray_viewer.readers.depth import Pixels, finite_range, grey_pixels

DEEP_MODES = ("I;16", "I;16B", "I;16L", "I", "F")


def photometric_of(tags: Mapping[int, Any]) -> PhotometricInterpretation:
    """Say whether the least value is white: Pillow inverts such TIFF files of up to 8 unsigned bits only."""
    is_min_white = tags.get(TiffImagePlugin.PHOTOMETRIC_INTERPRETATION) == 0
    return PhotometricInterpretation.MONOCHROME1 if is_min_white else PhotometricInterpretation.MONOCHROME2


def deep_grey(image: Image.Image, tags: Mapping[int, Any]) -> Pixels:
    """Take over grey of more than 8 bits, by the fields of a TIFF file. Raises ``ValueError`` if no value is finite."""
    photometric = photometric_of(tags)
    sample_format = tags.get(TiffImagePlugin.SAMPLEFORMAT, (1,))
    if image.mode == "F":
        return grey_pixels(PictureRows(np.asarray, image), 32, photometric)
    if image.mode != "I":
        if sample_format == (3,):
            return grey_pixels(PictureRows(_half_floats, image), 16, photometric)
        bits = tags.get(TiffImagePlugin.BITSPERSAMPLE, (16,))
        bits_stored = bits[0] if isinstance(bits, tuple) and 8 < bits[0] <= 16 else 16
        return grey_pixels(PictureRows(native, image), bits_stored, photometric)
    # Mode I holds 16 signed bits and 32 bits of either kind.
    values = PictureRows(_unsigned if sample_format == (1,) else np.asarray, image)
    low, high = finite_range(values)
    if low >= 0 and high <= 0xFFFF:
        return grey_pixels(PictureRows(_short, image), 16, photometric)
    if low >= -0x8000 and high <= 0x7FFF:
        return grey_pixels(values, 16, photometric)
    return grey_pixels(values, 32, photometric)


def native(picture: Image.Image) -> NDArray[Any]:
    """Give values as they are, in the byte order of this machine."""
    values = np.asarray(picture)
    return values.astype(values.dtype.newbyteorder("="), copy=False)


def _half_floats(picture: Image.Image) -> NDArray[Any]:
    return native(picture).view(np.float16)


def _unsigned(picture: Image.Image) -> NDArray[Any]:
    return np.asarray(picture).view(np.uint32)


def _short(picture: Image.Image) -> NDArray[Any]:
    return np.asarray(picture).astype(np.uint16)
