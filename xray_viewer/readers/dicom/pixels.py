"""Decode a frame of a DICOM file's pixel data."""

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.pixels.decoders.base import Decoder, get_decoder
from pydicom.uid import (
    UID,
    JPEG2000TransferSyntaxes,
    JPEGLSTransferSyntaxes,
    JPEGTransferSyntaxes,
    RLELossless,
)

from xray_viewer.core.errors import DamagedImageError, UnsupportedImageError
from xray_viewer.core.radiograph import PhotometricInterpretation
from xray_viewer.readers.depth import Pixels, color_pixels, grey_pixels
from xray_viewer.readers.dicom import worker_plugin
from xray_viewer.readers.dicom.attributes import Attributes
from xray_viewer.readers.dicom.codestream import FrameSize, frame_size
from xray_viewer.readers.dicom.decoding_memory import decoding_bytes
from xray_viewer.readers.dicom.grayscale import float_padding, pixel_padding
from xray_viewer.readers.dicom.palette import look_up, read_palette
from xray_viewer.readers.dicom.ybr import YBR, turn_into_rgb
from xray_viewer.readers.limits import check_size

_PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
_GREY = ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR")
_WITH_OWN_HEADER = (*JPEGTransferSyntaxes, *JPEGLSTransferSyntaxes, *JPEG2000TransferSyntaxes)
worker_plugin.register()


@dataclass(frozen=True)
class PixelDescription:
    """The Image Pixel Module (PS3.3 C.7.6.3), completed where the file leaves out what is plain."""

    keyword: str
    transfer_syntax: UID
    rows: int
    columns: int
    samples_per_pixel: int
    number_of_frames: int
    photometric_interpretation: str
    planar_configuration: int
    bits_allocated: int
    bits_stored: int
    high_bit: int
    pixel_representation: int

    @property
    def is_signed(self) -> bool:
        """Whether stored values can be negative."""
        return self.pixel_representation == 1

    @property
    def native_bytes(self) -> int:
        """The bytes of all frames without compression."""
        samples = self.rows * self.columns * self.samples_per_pixel * self.number_of_frames
        if self.photometric_interpretation == "YBR_FULL_422":  # two pixels share their chroma
            samples = samples * 2 // 3
        return (samples * self.bits_allocated + 7) // 8


def describe_pixels(attributes: Attributes, transfer_syntax: UID, name: str) -> PixelDescription:
    """Read how the pixels are laid out. Raises ``DamagedImageError`` if that cannot be known."""
    keyword = next(keyword for keyword in _PIXEL_KEYWORDS if keyword in attributes.dataset)
    required = {
        "Rows": attributes.integer("Rows"),
        "Columns": attributes.integer("Columns"),
        "BitsAllocated": attributes.integer("BitsAllocated"),
    }
    rows, columns, bits_allocated = (value or 0 for value in required.values())
    for attribute, value in required.items():
        if value is None or value < 1:
            raise DamagedImageError(name, f"Its header lacks a usable {attribute}.", "Export it again.")
    samples = attributes.integer("SamplesPerPixel") or 1
    if samples not in (1, 3):
        raise UnsupportedImageError(name, f"It has {samples} samples per pixel; this program shows 1 or 3.")
    bits_stored = _within(attributes, "BitsStored", 1, bits_allocated, default=bits_allocated)
    return PixelDescription(
        keyword,
        transfer_syntax,
        rows,
        columns,
        samples,
        max(attributes.integer("NumberOfFrames") or 1, 1),
        _photometric_interpretation(attributes, samples),
        _within(attributes, "PlanarConfiguration", 0, 1, default=0),
        bits_allocated,
        bits_stored,
        _within(attributes, "HighBit", bits_stored - 1, bits_allocated - 1, default=bits_stored - 1),
        _within(attributes, "PixelRepresentation", 0, 1, default=0),
    )


def has_pixels(dataset: Dataset) -> bool:
    """Whether a data set holds a picture."""
    return any(keyword in dataset for keyword in _PIXEL_KEYWORDS)


def _within(attributes: Attributes, keyword: str, low: int, high: int, *, default: int) -> int:
    value = attributes.integer(keyword)
    if value is None:
        return default
    if low <= value <= high:
        return value
    attributes.ignore(keyword, f"{value} is not within {low} and {high}")
    return default


def _photometric_interpretation(attributes: Attributes, samples: int) -> str:
    name = attributes.text("PhotometricInterpretation").upper()
    if (name in _GREY) == (samples == 1) and name:
        return name
    assumed = "MONOCHROME2" if samples == 1 else "RGB"
    attributes.ignore("PhotometricInterpretation", f"with {samples} samples per pixel, {assumed} was assumed")
    return assumed


def decode_pixels(attributes: Attributes, description: PixelDescription, name: str) -> Pixels:
    """Decode the frame that ``attributes`` stand for, and bring it into the depth of a ``Radiograph``.

    Raises ``DamagedImageError``, ``UnsupportedImageError``, ``ImageTooLargeError``, or whatever a decoder raises.
    """
    bytes_per_pixel = description.samples_per_pixel * ((description.bits_allocated + 7) // 8)
    decoding = decoding_bytes(
        description.transfer_syntax,
        description.photometric_interpretation,
        description.samples_per_pixel,
        description.bits_allocated,
    )
    check_size(name, description.rows, description.columns, bytes_per_pixel, decoding)
    values, photometric = _frame(attributes, description, name)
    if photometric == "PALETTE COLOR":
        palette = read_palette(
            attributes,
            name,
            is_signed=description.is_signed,
            is_little_endian=description.transfer_syntax.is_little_endian,
        )
        return look_up(_stored_bits(values, description), palette)
    if values.ndim == 3:
        if photometric not in ("RGB", *YBR):
            raise UnsupportedImageError(name, f"Its colour model ({photometric}) is not supported.")
        samples = _stored_bits(values, description).view(f"u{values.dtype.itemsize}")  # no colour is negative
        if photometric in YBR:
            turn_into_rgb(samples, min(description.bits_stored, 8 * samples.dtype.itemsize))
        return color_pixels(samples, description.bits_stored)
    padding: tuple[float, float] | None
    if values.dtype.kind == "f":
        padding = float_padding(attributes, description.keyword)
    else:
        values = _stored_bits(values, description)
        bits_allocated = description.bits_allocated
        padding = pixel_padding(attributes, is_signed=description.is_signed, bits_allocated=bits_allocated)
    return grey_pixels(values, description.bits_stored, PhotometricInterpretation(photometric), padding)


def _frame(attributes: Attributes, description: PixelDescription, name: str) -> tuple[NDArray[Any], str]:
    """Decode one frame: shape (rows, columns) or (rows, columns, 3), and what its values mean."""
    dataset, index = attributes.dataset, attributes.frame
    data = dataset[description.keyword].value or b""
    decoder = _decoder(description, name)
    if decoder.is_native:
        missing = description.native_bytes - len(data)
        if missing > 0:
            raise DamagedImageError(
                name,
                f"It is cut short: {missing:,} of {description.native_bytes:,} bytes of pixels are missing.",
                "Copy or export it again.",
            )
    offsets = None
    if "ExtendedOffsetTable" in dataset and "ExtendedOffsetTableLengths" in dataset:
        offsets = (dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths)
    if description.transfer_syntax in _WITH_OWN_HEADER:
        frame = get_frame(data, index, number_of_frames=description.number_of_frames, extended_offsets=offsets)
        _check_codestream(frame, description, name)
    options: dict[str, Any] = {
        "pixel_keyword": description.keyword,
        "rows": description.rows,
        "columns": description.columns,
        "samples_per_pixel": description.samples_per_pixel,
        "number_of_frames": description.number_of_frames,
        "photometric_interpretation": description.photometric_interpretation,
        "planar_configuration": description.planar_configuration,
        "bits_allocated": description.bits_allocated,
        "bits_stored": description.bits_stored,
        "pixel_representation": description.pixel_representation,
        "pixel_vr": dataset[description.keyword].VR,
        # Done by _stored_bits, which heeds HighBit, and by turn_into_rgb, which takes no memory.
        "correct_unused_bits": False,
        "as_rgb": False,
        worker_plugin.NOTE: attributes.note,
    }
    if offsets is not None:
        options["extended_offsets"] = offsets
    try:
        values, properties = decoder.as_array(data, index=index, decoding_plugin=_plugin(decoder), **options)
    except Exception as error:  # each decoder has its own exceptions
        raise DamagedImageError(
            name, f"Its pixels ({description.transfer_syntax.name}) cannot be decoded.", "Copy or export it again."
        ) from error
    native = values.astype(values.dtype.newbyteorder("="), copy=False)
    return native, str(properties["photometric_interpretation"])


def _check_codestream(frame: bytes, description: PixelDescription, name: str) -> None:
    """Refuse a frame that announces another size: decoders take the memory for it before they compare."""
    announced = frame_size(frame)
    if announced != FrameSize(description.rows, description.columns, description.samples_per_pixel):
        raise DamagedImageError(
            name, "Its compressed picture does not have the size that its header gives.", "Copy or export it again."
        )


def _decoder(description: PixelDescription, name: str) -> Decoder:
    try:
        decoder = get_decoder(description.transfer_syntax)
    except NotImplementedError:
        decoder = None
    if decoder is None or not (decoder.is_native or _plugin(decoder)):
        raise UnsupportedImageError(
            name,
            f"Its pixels are compressed in a way that cannot be decoded here: {description.transfer_syntax.name}.",
            "Export it without compression.",
        )
    return decoder


def _plugin(decoder: Decoder) -> str:
    """Choose the plugin: our own for what is compressed, which decodes outside this process; else none."""
    return worker_plugin.NAME if worker_plugin.NAME in decoder.available_plugins else ""


def _stored_bits(values: NDArray[Any], description: PixelDescription) -> NDArray[Any]:
    """Keep the stored bits alone, sign extended, any shape: others may hold overlays or noise (PS3.5 8.1.1)."""
    bits = 8 * values.dtype.itemsize
    bits_stored = min(description.bits_stored, bits)
    unsigned = values.view(f"u{values.dtype.itemsize}")
    # Codecs put the stored bits lowest; only plain and run-length data keep them where HighBit says.
    if description.transfer_syntax == RLELossless or not description.transfer_syntax.is_encapsulated:
        below = max(description.high_bit + 1 - bits_stored, 0)
        unsigned = unsigned >> below if below else unsigned
    if bits_stored == bits:
        return unsigned.view(values.dtype)
    if description.is_signed:
        unused = bits - bits_stored
        return (unsigned << unused).view(f"i{values.dtype.itemsize}") >> unused
    return unsigned & ((1 << bits_stored) - 1)
