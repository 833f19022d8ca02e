"""A pydicom decoding plugin for all that is compressed: it hands the frames to ``readers.decoder_pool``.

GDCM is the only free decoder of lossless JPEG, and of JPEG with 12 bits, which pydicom leaves to a GPL library
although GDCM 3.0 decodes pydicom's own test files of that kind to their reference values.
"""

import importlib.util

from pydicom.pixels.decoders.base import (
    DecodeRunner,
    HTJ2KDecoder,
    HTJ2KLosslessDecoder,
    HTJ2KLosslessRPCLDecoder,
    JPEG2000Decoder,
    JPEG2000LosslessDecoder,
    JPEGBaseline8BitDecoder,
    JPEGExtended12BitDecoder,
    JPEGLosslessDecoder,
    JPEGLosslessSV1Decoder,
    JPEGLSLosslessDecoder,
    JPEGLSNearLosslessDecoder,
    RLELosslessDecoder,
)
from pydicom.uid import (
    JPEG2000TransferSyntaxes,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLSTransferSyntaxes,
    RLELossless,
)

from xray_viewer.readers.decoder_pool import POOL, DecoderError, Request

NAME = "worker"

_DECODERS = (
    JPEGBaseline8BitDecoder,
    JPEGExtended12BitDecoder,
    JPEGLosslessDecoder,
    JPEGLosslessSV1Decoder,
    JPEGLSLosslessDecoder,
    JPEGLSNearLosslessDecoder,
    JPEG2000Decoder,
    JPEG2000LosslessDecoder,
    HTJ2KDecoder,
    HTJ2KLosslessDecoder,
    HTJ2KLosslessRPCLDecoder,
    RLELosslessDecoder,
)
# The option of a frame's decoder under which it takes a function: what is said of the frame is handed to it.
NOTE = "note"
# The most bytes that a decoder gives for one sample.
_LARGEST_SAMPLE = 4


def _module(uid: str) -> str:
    """Name the module that decodes a transfer syntax."""
    if uid in JPEG2000TransferSyntaxes:
        return "openjpeg"
    if uid in JPEGLSTransferSyntaxes:
        return "jpeg_ls"
    if uid == RLELossless:
        return "xray_viewer.readers.run_lengths"
    return "PIL" if uid == JPEGBaseline8Bit else "gdcm"


DECODER_DEPENDENCIES = {decoder.UID: (_module(decoder.UID),) for decoder in _DECODERS}


def register() -> None:
    """Offer this plugin to pydicom's decoders."""
    for decoder in _DECODERS:
        decoder.add_plugin(NAME, (__name__, decode_frame.__name__))


def is_available(uid: str) -> bool:
    """Tell pydicom whether this plugin can decode a transfer syntax."""
    return uid in DECODER_DEPENDENCIES and importlib.util.find_spec(_module(uid)) is not None


def decode_frame(source: bytes, runner: DecodeRunner) -> memoryview:
    """Decode one frame for pydicom: plain samples, little endian. Raises ``DecoderError``."""
    transfer_syntax = runner.transfer_syntax
    # Codecs give one pixel after the other, whatever the header says (PS3.5 8.2); those that do not say so below.
    runner.set_option("planar_configuration", 0)
    if transfer_syntax in JPEG2000TransferSyntaxes:
        return _decode_jpeg_2000(source, runner)
    if transfer_syntax in JPEGLSTransferSyntaxes:
        return _decode_jpeg_ls(source, runner)
    if transfer_syntax == RLELossless:
        return _decode_run_lengths(source, runner)
    if transfer_syntax == JPEGBaseline8Bit:
        return _decode_jpeg_of_8_bits(source, runner)
    if transfer_syntax == JPEGExtended12Bit and runner.bits_stored == 8:
        try:
            return _decode_jpeg_of_8_bits(source, runner)
        except DecoderError:
            pass  # the frame has 12 bits, whatever the header says
    return _decode_by_gdcm(source, runner)


def _request(codec: str, source: bytes, runner: DecodeRunner, **options: str | int) -> Request:
    samples = runner.rows * runner.columns * runner.samples_per_pixel
    return Request(codec, source, _LARGEST_SAMPLE * samples, options)


def _decode_jpeg_2000(source: bytes, runner: DecodeRunner) -> memoryview:
    decoded = POOL.decode(_request("openjpeg", source, runner))
    # OpenJPEG undoes the codestream's colour transform, and fills samples of whole bytes.
    if runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
        runner.set_option("photometric_interpretation", "RGB")
    precision = runner.get_option("j2k_precision", runner.bits_stored)
    runner.set_option("bits_allocated", 8 if precision <= 8 else 16 if precision <= 16 else 32)
    return decoded.samples


def _decode_jpeg_ls(source: bytes, runner: DecodeRunner) -> memoryview:
    decoded = POOL.decode(_request("charls", source, runner))
    if decoded.facts["components"] > 1 and decoded.facts["interleave_mode"] == 0:
        # One plane of colour after the other (ITU-T T.87 C.2.3).
        runner.set_option("planar_configuration", 1)
    runner.set_option("bits_allocated", 8 if decoded.facts["bits_per_sample"] <= 8 else 16)
    return decoded.samples


def _decode_jpeg_of_8_bits(source: bytes, runner: DecodeRunner) -> memoryview:
    decoded = POOL.decode(_request("pillow", source, runner, samples_per_pixel=runner.samples_per_pixel))
    if decoded.facts["mode"] == "RGB":
        runner.set_option("photometric_interpretation", "RGB")
    return decoded.samples


def _decode_run_lengths(source: bytes, runner: DecodeRunner) -> memoryview:
    pixels = runner.rows * runner.columns
    decoded = POOL.decode(
        Request(
            "run_lengths",
            source,
            pixels * runner.samples_per_pixel * runner.bits_allocated // 8,
            {
                "pixels": pixels,
                "samples_per_pixel": runner.samples_per_pixel,
                "bits_allocated": runner.bits_allocated,
            },
        )
    )
    if decoded.facts["has_more"]:
        runner.get_option(NOTE)("PixelData holds more than the picture; what goes beyond it was ignored.")
    # One plane of colour after the other, whatever the header says (PS3.5 G.2).
    runner.set_option("planar_configuration", 1)
    return decoded.samples


def _decode_by_gdcm(source: bytes, runner: DecodeRunner) -> memoryview:
    request = _request(
        "gdcm",
        source,
        runner,
        transfer_syntax=str.__str__(runner.transfer_syntax),  # a UID's own str() is its name
        photometric_interpretation=str(runner.photometric_interpretation),
        columns=runner.columns,
        rows=runner.rows,
        samples_per_pixel=runner.samples_per_pixel,
        bits_allocated=runner.bits_allocated,
        bits_stored=runner.bits_stored,
        pixel_representation=runner.pixel_representation,
    )
    return POOL.decode(request).samples
