"""Which encodings of pictures this installation can decode, and what decodes them, for the diagnosis."""

from dataclasses import dataclass

from PIL import features
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

# Imported for its own decoder, which it makes known to pydicom.
import xray_viewer.readers.dicom.pixels  # noqa: F401

# Those in which radiographs are stored and sent (PS3.5 8.2 and Annex A); video is not among them.
_TRANSFER_SYNTAXES = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    RLELossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    JPEG2000Lossless,
    JPEG2000,
    HTJ2KLossless,
    HTJ2K,
)


@dataclass(frozen=True)
class Codec:
    """One transfer syntax: its UID and name, whether it can be decoded, and by which plugins of pydicom."""

    uid: str
    name: str
    is_available: bool
    plugins: tuple[str, ...]


def list_codecs() -> list[Codec]:
    """List the transfer syntaxes of radiographs with what decodes them here."""
    return [_codec(uid) for uid in _TRANSFER_SYNTAXES]


def list_picture_libraries() -> dict[str, str]:
    """Name the library that decodes each kind of picture file, with its version; empty where it is missing."""
    turbo, zlib_ng = features.version_feature("libjpeg_turbo"), features.version_feature("zlib_ng")
    return {
        "JPEG": f"libjpeg-turbo {turbo}" if turbo else _library("libjpeg", "jpg"),
        "PNG": f"zlib-ng {zlib_ng}" if zlib_ng else _library("zlib", "zlib"),
        "TIFF": _library("libtiff", "libtiff"),
        "BMP": f"Pillow {features.version('pil')}",
    }


def _library(name: str, codec: str) -> str:
    version = features.version_codec(codec)
    return f"{name} {version}" if version else ""


def _codec(uid: str) -> Codec:
    decoder = get_decoder(uid)
    # Uncompressed pixels need no plugin.
    return Codec(str(uid), decoder.UID.name, decoder.is_available, tuple(decoder.available_plugins))
