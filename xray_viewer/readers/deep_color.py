"""Colour of 16 bits in PNG and TIFF, whole: Pillow keeps the upper 8 bits of each sample."""

import re
import sys
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImageOps

from xray_viewer.readers.bands import PictureRows
from xray_viewer.readers.depth import Pixels, color_pixels, grey_pixels

# How Pillow names samples of 16 bits, and their byte order: big, little, or the machine's own. RGBa is multiplied with
# its transparency already, and is left to Pillow.
_STORED = re.compile(r"(LA|RGB|RGBA|RGBX);16([BLN])")
_OTHER_ORDER = {"B": "L", "L": "B", "N": "B" if sys.byteorder == "little" else "L"}
_MOST = 0xFFFF


@dataclass(frozen=True)
class DeepColor:
    """How samples of 16 bits are stored: ``channels`` such as RGBA, and the ``order`` of their bytes.

    Told that the bytes are in the other order, Pillow keeps the lower 8 bits of each sample instead of the upper
    ones, so that two times make the whole. Grey with transparency, of which it has four bytes a pixel, it can take
    for RGBA of 8 bits.
    """

    channels: str
    order: str
    transparent: tuple[int, ...] | None

    @classmethod
    def of(cls, image: Image.Image) -> "DeepColor | None":
        """Describe an open image that is not decoded yet, or give None if it is another kind of image."""
        modes = {_raw_mode(tile) for tile in image.tile} if isinstance(image, ImageFile.ImageFile) else set()
        stored = _STORED.fullmatch(modes.pop()) if len(modes) == 1 else None
        if stored is None or (stored[1] == "LA" and image.mode != "RGBA"):
            return None
        transparent = image.info.get("transparency")
        return cls(stored[1], stored[2], transparent if isinstance(transparent, tuple) else None)

    def decode(self, image: Image.Image, second: Image.Image) -> Pixels:
        """Decode from two copies of the open image. Raises whatever Pillow raises for corrupt content."""
        if self.channels == "LA":
            values = PictureRows(_grey_over_black, _loaded(image, "RGBA"))
            return grey_pixels(values, 16)
        upper = _loaded(image, f"{self.channels};16{self.order}")
        lower = _loaded(second, f"{self.channels};16{_OTHER_ORDER[self.order]}")
        return color_pixels(PictureRows(self._over_black, upper, lower), 16)

    def _over_black(self, upper: Image.Image, lower: Image.Image) -> NDArray[Any]:
        samples: NDArray[np.uint16] = np.asarray(upper).astype(np.uint16) << 8 | np.asarray(lower)
        if self.channels == "RGBA":
            return faded(samples[..., :3], samples[..., 3:])
        color = samples[..., :3]
        if self.transparent is not None:
            color[np.all(color == self.transparent, axis=2)] = 0
        return color


def _raw_mode(tile: Any) -> str:
    return tile.args if isinstance(tile.args, str) else str(next(iter(tile.args or ()), ""))


def _loaded(image: Image.Image, raw_mode: str) -> Image.Image:
    if not isinstance(image, ImageFile.ImageFile):
        raise TypeError("only a picture from a file can be decoded in another way")
    image.tile = [
        tile._replace(args=(raw_mode, *tile.args[1:]) if isinstance(tile.args, tuple) else raw_mode)
        for tile in image.tile
    ]
    ImageOps.exif_transpose(image, in_place=True)
    return image


def _grey_over_black(picture: Image.Image) -> NDArray[Any]:
    """Take four bytes a pixel for grey and transparency of 16 bits, big endian as in PNG."""
    samples = np.asarray(picture).view(">u2").astype(np.uint16)
    return faded(samples[..., 0], samples[..., 1])


def faded(values: NDArray[np.uint16], opacity: NDArray[np.uint16]) -> NDArray[np.uint16]:
    """Lay values of 16 bits over black; ``opacity``: 0 to 65535, of a shape that fits theirs."""
    # The greatest product of 16 bits leaves room for the half that rounds.
    return ((values * opacity.astype(np.uint32) + _MOST // 2) // _MOST).astype(np.uint16)
