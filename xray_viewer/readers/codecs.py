"""Which encodings of DICOM pixel data this installation can decode, for the diagnosis."""

from dataclasses import dataclass

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


def _codec(uid: str) -> Codec:
    decoder = get_decoder(uid)
    # Uncompressed pixels need no plugin.
    return Codec(str(uid), decoder.UID.name, decoder.is_available, tuple(decoder.available_plugins))
