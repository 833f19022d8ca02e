"""Read JPEG, PNG, TIFF and BMP; the only module that decodes files with Pillow."""

import io
import logging
import re
import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np

# Imported for their registration: without it Pillow imports all of its forty formats at the first file.
from PIL import (
    BmpImagePlugin,
    Image,
    ImageChops,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
)

from xray_viewer.core.errors import DamagedImageError, UnsupportedImageError
from xray_viewer.core.radiograph import PhotometricInterpretation, Radiograph, Rescale
from xray_viewer.readers.depth import Pixels, color_pixels, grey_pixels
from xray_viewer.readers.limits import check_frame, check_size
from xray_viewer.readers.signature import FileKind

# It tells the log of some damage, and a log without a handler goes to standard error.
logging.getLogger("PIL").setLevel(logging.CRITICAL)
# Pillow warns of odd metadata, which this program does not use. The filter is set once and not around each call:
# before Python 3.14 ``warnings.catch_warnings`` changes the filters of all threads.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")

_FORMATS = {
    FileKind.JPEG: JpegImagePlugin.JpegImageFile.format,
    FileKind.PNG: PngImagePlugin.PngImageFile.format,
    FileKind.TIFF: TiffImagePlugin.TiffImageFile.format,
    FileKind.BMP: BmpImagePlugin.BmpImageFile.format,
}
_PNG_END = b"IEND\xaeB`\x82"  # the last chunk with its checksum
# How far compression noise moves the channels of a grey pixel apart: measured up to 15 on radiographs in the field.
# A mark or a stain in colour differs by far more.
_JPEG_GREY_TOLERANCE = 16
_BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "LA": 4, "I;16": 2, "I;16B": 2, "I": 8, "F": 8}


def _teach_tiff() -> None:
    """Make known to Pillow the plain kinds of grey TIFF that it can decode and does not recognise.

    Its table maps byte order, photometric interpretation, sample format, fill order, bits and extra samples to a
    mode and how the mode is stored. Those whose least value is white are stored like the others, and ``_deep_grey``
    inverts them.
    """
    known = TiffImagePlugin.OPEN_INFO
    known.setdefault((b"MM", 1, (1,), 1, (32,), ()), ("I", "I;32BS"))
    known.setdefault((b"II", 1, (3,), 1, (64,), ()), ("F", "F;64F"))
    known.setdefault((b"MM", 1, (3,), 1, (64,), ()), ("F", "F;64BF"))
    for (order, photometric, sample_format, fill, bits, extra), mode in list(known.items()):
        if photometric == 1 and len(bits) == 1 and bits[0] > 8 and not extra:
            known.setdefault((order, 0, sample_format, fill, bits, extra), mode)


_teach_tiff()


def decode_raster(
    data: bytes, kind: FileKind, name: str, sha256: str, frame: int = 0, least_side: int | None = None
) -> Radiograph:
    """Decode a picture file's bytes; transparency is black, as outside of the exposed field. Pages are frames.

    ``least_side``: a JPEG may be given at a half, a quarter or an eighth of its size with so many pixels a side.
    Raises ``ReadError``, or whatever Pillow raises for corrupt content.
    """
    if kind is FileKind.PNG and _PNG_END not in data:
        # Pillow is content with the pixels that it needs, which may be all that is left.
        raise DamagedImageError(name, "It is cut short: its end is missing.", "Copy or export it again.")
    with _open(data, kind, name) as image:
        pages = image.n_frames if isinstance(image, TiffImagePlugin.TiffImageFile) else 1
        check_frame(name, frame, pages)
        if frame > 0:
            image.seek(frame)
        check_size(name, image.height, image.width, _BYTES_PER_PIXEL.get(image.mode, 4))
        if least_side is not None and kind is FileKind.JPEG:
            image.draft(None, (least_side, least_side))
        pixels = _pixels(image, kind, name)
    return Radiograph(
        pixels.stored_values,
        pixels.photometric_interpretation,
        pixels.bits_stored,
        sha256,
        modality_transform=pixels.rescale or Rescale(),
        source_format=kind.value,
        frame=frame,
        number_of_frames=pages,
    )


def _open(data: bytes, kind: FileKind, name: str) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=[_FORMATS[kind] or ""])
    except UnidentifiedImageError as error:
        if kind is FileKind.TIFF and not _directory_is_missing(data):
            raise UnsupportedImageError(
                name, "It is a TIFF file of a kind that this program cannot show.", "Save it as PNG or as a plain TIFF."
            ) from error
        raise DamagedImageError(
            name, f"It begins as a {kind} file, but its header is damaged or cut short.", "Copy or export it again."
        ) from error


def _directory_is_missing(data: bytes) -> bool:
    """Whether a TIFF file ends before its directory, which may stand behind the pixels."""
    offset = data[8:16] if b"+" in data[2:4] else data[4:8]
    return int.from_bytes(offset, "little" if data[:2] == b"II" else "big") + 2 > len(data)


def _pixels(image: Image.Image, kind: FileKind, name: str) -> Pixels:
    tags: Mapping[int, Any] = image.tag_v2 if isinstance(image, TiffImagePlugin.TiffImageFile) else {}
    is_plain_cmyk = image.mode == "CMYK" and kind is FileKind.JPEG and "adobe" not in image.info
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        _mend_byte_order(image)
    image.load()
    image = ImageOps.exif_transpose(image)
    match image.mode:
        case "1":
            return grey_pixels(np.asarray(image).astype(np.uint8), 1)
        case "I;16" | "I;16B" | "I;16L" | "I" | "F":
            return _deep_grey(image, tags)
    if image.has_transparency_data:
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image.convert("RGBA")).convert("RGB")
    if image.mode == "L":
        values = np.asarray(image)
        # Pillow gives signed bytes as unsigned ones.
        return grey_pixels(values.view(np.int8) if tags.get(TiffImagePlugin.SAMPLEFORMAT) == (2,) else values, 8)
    if is_plain_cmyk:
        # Pillow takes every CMYK JPEG for one of Adobe's, whose inks are inverted.
        image = ImageChops.invert(image)
    if image.mode not in ("RGB", "P", "CMYK", "YCbCr", "RGBX"):
        raise UnsupportedImageError(name, f"Its colour model ({image.mode}) is not supported.", "Save it as PNG.")
    tolerance = _JPEG_GREY_TOLERANCE if kind is FileKind.JPEG else 0
    return color_pixels(np.asarray(image.convert("RGB")), 8, tolerance)


def _mend_byte_order(image: TiffImagePlugin.TiffImageFile) -> None:
    """Have compressed big-endian TIFF unpacked in this machine's byte order, in which libtiff hands it over.

    Pillow 13 does so itself for 16 unsigned bits only, and swaps the bytes of the others.
    """
    image.tile = [
        tile._replace(args=(re.sub(r";(16|32|64)B", r";\1N", tile.args[0]), *tile.args[1:]))
        if tile.codec_name == "libtiff" and isinstance(tile.args, tuple)
        else tile
        for tile in image.tile
    ]


def _deep_grey(image: Image.Image, tags: Mapping[int, Any]) -> Pixels:
    """Take over more than 8 bits. Pillow inverts MinIsWhite in TIFF files of up to 8 bits only."""
    is_min_white = tags.get(TiffImagePlugin.PHOTOMETRIC_INTERPRETATION) == 0
    photometric = PhotometricInterpretation.MONOCHROME1 if is_min_white else PhotometricInterpretation.MONOCHROME2
    values = np.asarray(image)
    values = values.astype(values.dtype.newbyteorder("="))
    if values.dtype != np.int32:
        bits = tags.get(TiffImagePlugin.BITSPERSAMPLE, (16,))
        bits_stored = bits[0] if isinstance(bits, tuple) and 8 < bits[0] <= 16 else 16
        return grey_pixels(values, bits_stored, photometric)
    # Mode I holds 16 signed bits and 32 bits of either kind.
    if tags.get(TiffImagePlugin.SAMPLEFORMAT, (1,)) == (1,):
        values = values.view(np.uint32)
    low, high = int(values.min()), int(values.max())
    if low >= 0 and high <= 0xFFFF:
        return grey_pixels(values.astype(np.uint16), 16, photometric)
    if low >= -0x8000 and high <= 0x7FFF:
        return grey_pixels(values, 16, photometric)
    return grey_pixels(values, 32, photometric)
