"""Colour of 16 bits in TIFF files that keep red, green and blue apart, whole.

Pillow takes the bytes of such planes for samples of 8 bits, and of compressed ones it keeps the upper 8 bits. So each
plane is read as a grey TIFF file of its own, which is made of it.
"""

import io
import struct
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, TiffImagePlugin

from xray_viewer.core.errors import UnsupportedImageError
from xray_viewer.readers.bands import PictureRows
from xray_viewer.readers.deep_color import faded
from xray_viewer.readers.deep_grey import native
from xray_viewer.readers.depth import Pixels, color_pixels
from xray_viewer.readers.tiff_kinds import NO_SUCH_TIFF, mend_byte_order

_IN_PLANES, _RGB, _ALPHA_APART = 2, 2, 2
_BLACK_IS_ZERO = 1
_ORIENTATION = 274
# What the planes have in common, besides where they lie.
_COMMON = (
    TiffImagePlugin.IMAGEWIDTH,
    TiffImagePlugin.IMAGELENGTH,
    TiffImagePlugin.COMPRESSION,
    _ORIENTATION,
    TiffImagePlugin.ROWSPERSTRIP,
    TiffImagePlugin.PREDICTOR,
    TiffImagePlugin.TILEWIDTH,
    TiffImagePlugin.TILELENGTH,
)


def fields_of_planes(image: Image.Image) -> TiffImagePlugin.ImageFileDirectory_v2 | None:
    """Give the fields of an open image that has a plane of 16 bits for each colour; None for another image.

    Raises ``UnsupportedImageError`` for planes of other colours than red, green and blue.
    """
    if not isinstance(image, TiffImagePlugin.TiffImageFile):
        return None
    fields = image.tag_v2
    bits = fields.get(TiffImagePlugin.BITSPERSAMPLE, ())
    if len(bits) < 3 or bits[0] != 16 or fields.get(TiffImagePlugin.PLANAR_CONFIGURATION) != _IN_PLANES:
        return None
    if fields.get(TiffImagePlugin.PHOTOMETRIC_INTERPRETATION) != _RGB:
        raise UnsupportedImageError("", *NO_SUCH_TIFF)
    return fields


def decode_planes(file: BinaryIO, tags: TiffImagePlugin.ImageFileDirectory_v2) -> Pixels:
    """Decode a page by its fields. Raises whatever Pillow raises for corrupt content."""
    extra = tags.get(TiffImagePlugin.EXTRASAMPLES, ())
    # Colour that is multiplied with its transparency already lies over black.
    wanted = 4 if extra[:1] == (_ALPHA_APART,) else 3
    pictures = [_decoded(_plane(file, tags, plane)) for plane in range(wanted)]
    return color_pixels(PictureRows(_over_black, *pictures), 16)


def _decoded(plane: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(plane), formats=[TiffImagePlugin.TiffImageFile.format or ""])
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        mend_byte_order(image)
    ImageOps.exif_transpose(image, in_place=True)
    return image


def _plane(file: BinaryIO, tags: TiffImagePlugin.ImageFileDirectory_v2, plane: int) -> bytes:
    """Make a grey TIFF file of one plane, with the same strips or tiles."""
    order = "<" if tags.prefix == b"II" else ">"
    is_in_strips = TiffImagePlugin.STRIPOFFSETS in tags
    offsets = TiffImagePlugin.STRIPOFFSETS if is_in_strips else TiffImagePlugin.TILEOFFSETS
    counts = TiffImagePlugin.STRIPBYTECOUNTS if is_in_strips else TiffImagePlugin.TILEBYTECOUNTS
    pieces = len(tags[offsets]) // tags[TiffImagePlugin.SAMPLESPERPIXEL]
    own = slice(plane * pieces, (plane + 1) * pieces)
    fields = {tag: [tags[tag]] for tag in _COMMON if tag in tags} | {
        TiffImagePlugin.BITSPERSAMPLE: [16],
        TiffImagePlugin.PHOTOMETRIC_INTERPRETATION: [_BLACK_IS_ZERO],
        TiffImagePlugin.SAMPLESPERPIXEL: [1],
        offsets: [],
        counts: list(tags[counts][own]),
    }
    content = bytearray(8)
    for offset, count in zip(tags[offsets][own], fields[counts], strict=True):
        fields[offsets].append(len(content))
        file.seek(offset)
        content += file.read(count)
    content += b"\0" * (len(content) % 2)
    directory, behind = struct.pack(order + "H", len(fields)), b""
    start_behind = len(content) + 2 + 12 * len(fields) + 4
    for tag, values in sorted(fields.items()):
        packed = struct.pack(f"{order}{len(values)}I", *values)
        directory += struct.pack(order + "HHI", tag, 4, len(values))
        if len(values) == 1:
            directory += packed
        else:
            directory += struct.pack(order + "I", start_behind + len(behind))
            behind += packed
    struct.pack_into(order + "2sHI", content, 0, tags.prefix, 42, len(content))
    return bytes(content + directory + bytes(4) + behind)


def _over_black(*planes: Image.Image) -> NDArray[np.uint16]:
    red, green, blue, *opacity = (native(plane).astype(np.uint16, copy=False) for plane in planes)
    color = np.stack([red, green, blue], axis=2)
    return faded(color, opacity[0][..., np.newaxis]) if opacity else color
