"""Decode a JPEG, PNG, TIFF or BMP file, in a decoder worker; the only module that decodes files with Pillow."""

import errno
import hashlib
import io
import logging
import mmap
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray

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

from xray_viewer.core.errors import DamagedImageError, FileAccessError, ReadError, UnsupportedImageError
from xray_viewer.readers.bands import PictureRows
from xray_viewer.readers.decoding_in_place import PlaceForPixels, memory_of
from xray_viewer.readers.deep_color import DeepColor
from xray_viewer.readers.deep_grey import DEEP_MODES, deep_grey, photometric_of
from xray_viewer.readers.deep_planes import decode_planes, fields_of_planes
from xray_viewer.readers.depth import Pixels, color_pixels, grey_pixels
from xray_viewer.readers.limits import check_frame, check_size
from xray_viewer.readers.signature import FileKind
from xray_viewer.readers.tiff_kinds import NO_SUCH_TIFF, as_plain_tiff, mend_byte_order, teach_tiff
from xray_viewer.readers.transparency import grey_over_black, is_seen_through, over_black, transparent_grey

# Its own guard knows no memory and refuses, or warns of, films that are sound: ``check_size`` stands in for it.
Image.MAX_IMAGE_PIXELS = None
# It tells the log of some damage, and a log without a handler goes to standard error.
logging.getLogger("PIL").setLevel(logging.CRITICAL)
# Pillow warns of odd metadata, which this program does not use.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
teach_tiff()

_FORMATS = {
    FileKind.JPEG: JpegImagePlugin.JpegImageFile.format,
    FileKind.PNG: PngImagePlugin.PngImageFile.format,
    FileKind.TIFF: TiffImagePlugin.TiffImageFile.format,
    FileKind.BMP: BmpImagePlugin.BmpImageFile.format,
}
_PNG_END = b"IEND\xaeB`\x82"  # the last chunk with its checksum
_BIG_ENDIAN_BIG_TIFF = b"MM\0+"
_PIECE = 1 << 20
_DAMAGED_HEADER = "It begins as a {} file, but its header is damaged or cut short."
_REMEDY = "Copy or export it again."
# How far compression noise moves the channels of a grey pixel apart: measured up to 15 on radiographs in the field.
# A mark or a stain in colour differs by far more.
_JPEG_GREY_TOLERANCE = 16
# No less than what is made of a pixel, nor than half of what Pillow takes for it.
_BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 3, "RGB": 3, "I;16": 2, "I;16B": 2, "I;16L": 2}
_MOST_BYTES_PER_PIXEL = 4


@dataclass(frozen=True)
class JpegReduction:
    """What is enough of a JPEG: so many pixels (width, height), of which it gives a half, a quarter or an eighth.

    ``is_grey_enough``: its luminance alone, which is a third of the work, where it is kept apart from colour.
    """

    least_size: tuple[int, int]
    is_grey_enough: bool = False


@dataclass(frozen=True, eq=False)
class Page:
    """One decoded page, how many there are, and the checksum of the file."""

    pixels: Pixels
    number_of_frames: int
    sha256: str


def decode_file(
    source: str | bytes, kind: str, frame: int, least_side: int, announce: Callable[[int], None]
) -> tuple[mmap.mmap | memoryview, dict[str, Any]]:
    """Decode one page of a file: its stored values, and the facts that ``readers.raster`` makes a ``Radiograph`` of.

    ``source``: the file's path, or its bytes.
    ``least_side``: a JPEG may be decoded at a half, a quarter or an eighth of its size with so many pixels a side; 0
    is at its own. ``announce`` is told, before anything is decoded, how many bytes the stored values can take, and
    before that, how many a file has that must be read as a whole. Raises ``ReadError``, without the file's name, or
    whatever Pillow raises for corrupt content.
    """
    reduction = JpegReduction((least_side, least_side)) if least_side else None
    page = read_page(source, kind, frame, reduction, announce)
    stored, rescale = page.pixels.stored_values, page.pixels.rescale
    return memory_of(stored), {
        "sha256": page.sha256,
        "dtype": stored.dtype.str,
        "shape": stored.shape,
        "photometric_interpretation": page.pixels.photometric_interpretation.value,
        "bits_stored": page.pixels.bits_stored,
        "rescale": None if rescale is None else (rescale.rescale_slope, rescale.rescale_intercept),
        "number_of_frames": page.number_of_frames,
    }


def read_page(
    source: str | bytes, kind: str, frame: int, reduction: JpegReduction | None, announce: Callable[[int], None]
) -> Page:
    """Decode one page of a file, a JPEG less finely if ``reduction`` allows it; else as ``decode_file``."""
    try:
        with Path(source).open("rb") if isinstance(source, str) else io.BytesIO(source) as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            return _decode(file, FileKind(kind), frame, reduction, announce, sha256)
    except OSError as error:
        if not _is_of_the_system(error):
            raise
        raise FileAccessError("", f"The file cannot be read ({error.strerror}).") from error


def _decode(
    file: BinaryIO,
    kind: FileKind,
    frame: int,
    reduction: JpegReduction | None,
    announce: Callable[[int], None],
    sha256: str,
) -> Page:
    source, image, pages = _opened(file, kind, frame, announce)
    with image:
        planes = fields_of_planes(image)
        deep_color = DeepColor.of(image) if planes is None else None
        is_plain = deep_color is None and not image.has_transparency_data
        bytes_per_pixel = _BYTES_PER_PIXEL.get(image.mode if is_plain else "", _MOST_BYTES_PER_PIXEL)
        check_size("", image.height, image.width, bytes_per_pixel)
        announce(image.height * image.width * _MOST_BYTES_PER_PIXEL)
        if reduction is not None and kind is FileKind.JPEG:
            image.draft("L" if reduction.is_grey_enough else None, reduction.least_size)
        if planes is not None:
            pixels = decode_planes(source, planes)
        elif deep_color is None:
            pixels = _pixels(image, kind)
        else:
            with _open(source, kind) as second:
                _turn_to(second, frame)
                pixels = deep_color.decode(image, second)
    return Page(pixels, pages, sha256)


def _opened(
    file: BinaryIO, kind: FileKind, frame: int, announce: Callable[[int], None]
) -> tuple[BinaryIO, Image.Image, int]:
    """Open an image and turn to a page, without decoding: give the bytes, the image, and how many pages there are."""
    try:
        if kind is FileKind.PNG:
            _check_end(file)
        source = _source(file, kind, announce)
        image = _open(source, kind)
        pages = image.n_frames if isinstance(image, TiffImagePlugin.TiffImageFile) else 1
        check_frame("", frame, pages)
        _turn_to(image, frame)
    except (ReadError, MemoryError):
        raise
    except Exception as error:
        if _is_of_the_system(error):
            raise
        # Pillow reads headers in Python, and raises whatever a corrupt one drives it to.
        raise DamagedImageError("", _DAMAGED_HEADER.format(kind), _REMEDY) from error
    return source, image, pages


def _is_of_the_system(error: Exception) -> bool:
    """Whether the file could not be read, and not its content: Pillow's own errors have no number.

    One number says that a corrupt offset leads before the file's beginning.
    """
    return isinstance(error, OSError) and error.errno not in (None, errno.EINVAL)


def _check_end(file: BinaryIO) -> None:
    """Refuse a PNG file without its end: Pillow is content with the pixels that it needs."""
    end = file.seek(0, io.SEEK_END)
    while end > 0:
        start = max(end - _PIECE, 0)
        file.seek(start)
        # The end may stand across the border to the piece that was searched before.
        if _PNG_END in file.read(_PIECE + len(_PNG_END) - 1):
            return
        end = start
    raise DamagedImageError("", "It is cut short: its end is missing.", _REMEDY)


def _source(file: BinaryIO, kind: FileKind, announce: Callable[[int], None]) -> BinaryIO:
    """Give the file, or what Pillow understands in place of it."""
    file.seek(0)
    if kind is FileKind.TIFF and file.read(len(_BIG_ENDIAN_BIG_TIFF)) == _BIG_ENDIAN_BIG_TIFF:
        announce(file.seek(0, io.SEEK_END))
        file.seek(0)
        return io.BytesIO(as_plain_tiff(file.read()))
    return file


def _open(file: BinaryIO, kind: FileKind) -> Image.Image:
    file.seek(0)
    try:
        return Image.open(file, formats=[_FORMATS[kind] or ""])
    except UnidentifiedImageError as error:
        file.seek(0)
        if kind is FileKind.TIFF and not _directory_is_missing(file):
            raise UnsupportedImageError("", *NO_SUCH_TIFF) from error
        raise DamagedImageError("", _DAMAGED_HEADER.format(kind), _REMEDY) from error


def _directory_is_missing(file: BinaryIO) -> bool:
    """Whether a TIFF file ends before the end of its directory, which may stand behind the pixels."""
    head = file.read(16)
    order: Literal["little", "big"] = "little" if head[:2] == b"II" else "big"
    is_big = b"+" in head[2:4]
    offset = int.from_bytes(head[8:16] if is_big else head[4:8], order)
    size = file.seek(0, io.SEEK_END)
    if offset > size:
        return True
    file.seek(offset)
    count_bytes, field_bytes = (8, 20) if is_big else (2, 12)
    count = int.from_bytes(file.read(count_bytes), order)
    return offset + count_bytes + field_bytes * count > size


def _turn_to(image: Image.Image, frame: int) -> None:
    """Turn to a page, whose pixels are not decoded yet."""
    if frame > 0:
        image.seek(frame)
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        mend_byte_order(image)


def _pixels(image: Image.Image, kind: FileKind) -> Pixels:
    tags: Mapping[int, Any] = image.tag_v2 if isinstance(image, TiffImagePlugin.TiffImageFile) else {}
    place = PlaceForPixels.of(image, kind)
    transparent = transparent_grey(image)
    is_plain_cmyk = image.mode == "CMYK" and kind is FileKind.JPEG and "adobe" not in image.info
    ImageOps.exif_transpose(image, in_place=True)
    if place is not None and not place.is_of(image):
        place = None  # and with it the picture as it lay before, so that it is not there beside two others
    if transparent is not None:
        return grey_over_black(image, transparent)
    if image.mode == "1":
        return grey_pixels(PictureRows(np.asarray, image), 1)
    if image.mode in DEEP_MODES:
        return deep_grey(image, tags)
    if is_seen_through(image, kind):
        return _color(over_black, image, kind)
    if image.mode == "L":
        # Pillow gives signed bytes as unsigned ones, and inverts MinIsWhite of unsigned ones alone.
        if tags.get(TiffImagePlugin.SAMPLEFORMAT) == (2,):
            return grey_pixels(PictureRows(_signed_bytes, image), 8, photometric_of(tags))
        return grey_pixels(PictureRows(np.asarray, image) if place is None else place.values(image), 8)
    if image.mode not in ("RGB", "RGBA", "P", "CMYK", "YCbCr", "RGBX"):
        raise UnsupportedImageError("", f"Its colour model ({image.mode}) is not supported.", "Save it as PNG.")
    # Pillow takes every CMYK JPEG for one of Adobe's, whose inks are inverted.
    return _color(_plain_cmyk if is_plain_cmyk else _rgb, image, kind)


def _color(convert: Callable[[Image.Image], NDArray[Any]], image: Image.Image, kind: FileKind) -> Pixels:
    tolerance = _JPEG_GREY_TOLERANCE if kind is FileKind.JPEG else 0
    return color_pixels(PictureRows(convert, image), 8, tolerance)


def _rgb(picture: Image.Image) -> NDArray[Any]:
    return np.asarray(picture.convert("RGB"))


def _plain_cmyk(picture: Image.Image) -> NDArray[Any]:
    return _rgb(ImageChops.invert(picture))


def _signed_bytes(picture: Image.Image) -> NDArray[Any]:
    return np.asarray(picture).view(np.int8)
