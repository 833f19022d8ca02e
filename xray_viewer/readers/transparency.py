"""What of a picture is transparent: it lies over black, which adds no light."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile

from xray_viewer.readers.bands import PictureRows
from xray_viewer.readers.deep_grey import native
from xray_viewer.readers.depth import Pixels, grey_pixels
from xray_viewer.readers.signature import FileKind

_BITS = {"1": 1, "L": 8, "I;16": 16}
# Pillow spreads grey of 2 and 4 bits over 8, but not the transparent one.
_SPREAD = {"L;2": 85, "L;4": 17}


def transparent_grey(image: Image.Image) -> int | None:
    """Give the pixel value of an open grey image, not decoded yet, that stands for transparency; None for none."""
    value = image.info.get("transparency")
    if image.mode not in _BITS or not isinstance(value, int) or not isinstance(image, ImageFile.ImageFile):
        return None
    if image.mode == "1":
        return int(value > 0)
    return value * _SPREAD.get(next((str(tile.args) for tile in image.tile), ""), 1)


def grey_over_black(image: Image.Image, transparent: int) -> Pixels:
    """Take a grey image of which one value is transparent."""
    return grey_pixels(PictureRows(_without(transparent), image), _BITS[image.mode])


def _without(transparent: int) -> Callable[[Image.Image], NDArray[Any]]:
    def convert(picture: Image.Image) -> NDArray[Any]:
        values = native(picture)
        return np.where(values == transparent, values.dtype.type(0), values)

    return convert


def is_seen_through(image: Image.Image, kind: FileKind) -> bool:
    """Whether a decoded image is transparent anywhere, or may be.

    Programs that know no transparency leave its bytes in BMP files at 0: such a file is opaque.
    """
    is_unset = kind is FileKind.BMP and image.mode == "RGBA" and image.getbbox(alpha_only=True) is None
    return image.has_transparency_data and not is_unset


def over_black(picture: Image.Image) -> NDArray[Any]:
    """Lay a picture over black: shape (rows, columns, 3), uint8."""
    black = Image.new("RGBA", picture.size, (0, 0, 0, 255))
    return np.asarray(Image.alpha_composite(black, picture.convert("RGBA")).convert("RGB"))
