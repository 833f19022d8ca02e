"""A pydicom decoding plugin that decodes in a process of its own.

GDCM is the only free decoder of lossless JPEG, and of JPEG with 12 bits, which pydicom leaves to a GPL library
although GDCM 3.0 decodes pydicom's own test files of that kind to their reference values. But corrupt data make it
abort or crash: that must end one file and not the program. OpenJPEG holds the interpreter lock while it decodes, half
a second for four megapixels, in which the window would stand still. The process costs a tenth of a second.
"""

import importlib.util
import subprocess
import sys
from pathlib import Path

from pydicom.pixels.decoders.base import (
    DecodeRunner,
    HTJ2KDecoder,
    HTJ2KLosslessDecoder,
    HTJ2KLosslessRPCLDecoder,
    JPEG2000Decoder,
    JPEG2000LosslessDecoder,
    JPEGExtended12BitDecoder,
    JPEGLosslessDecoder,
    JPEGLosslessSV1Decoder,
)
from pydicom.uid import JPEG2000TransferSyntaxes

NAME = "process"

_BY_GDCM = (JPEGExtended12BitDecoder, JPEGLosslessDecoder, JPEGLosslessSV1Decoder)
_BY_OPENJPEG = (
    JPEG2000Decoder,
    JPEG2000LosslessDecoder,
    HTJ2KDecoder,
    HTJ2KLosslessDecoder,
    HTJ2KLosslessRPCLDecoder,
)
DECODER_DEPENDENCIES = {
    **{decoder.UID: ("gdcm>=3.0.10",) for decoder in _BY_GDCM},
    **{decoder.UID: ("pylibjpeg-openjpeg>=2.0",) for decoder in _BY_OPENJPEG},
}

_PROGRAM = Path(__file__).with_name("decoding_process.py")
# Far beyond what a large film needs; corrupt data may keep a decoder busy for ever.
_SECONDS = 120


def register() -> None:
    """Offer this plugin to pydicom's decoders."""
    for decoder in (*_BY_GDCM, *_BY_OPENJPEG):
        decoder.add_plugin(NAME, (__name__, decode_frame.__name__))


def is_available(uid: str) -> bool:
    """Tell pydicom whether this plugin can decode a transfer syntax."""
    if uid not in DECODER_DEPENDENCIES:
        return False
    return importlib.util.find_spec("openjpeg" if uid in JPEG2000TransferSyntaxes else "gdcm") is not None


def decode_frame(source: bytes, runner: DecodeRunner) -> bytes:
    """Decode one frame for pydicom: plain samples, little endian. Raises ``subprocess.SubprocessError``."""
    if runner.transfer_syntax in JPEG2000TransferSyntaxes:
        samples = _run(["openjpeg"], source)
        # OpenJPEG undoes the codestream's colour transform, and fills samples of whole bytes.
        if runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
            runner.set_option("photometric_interpretation", "RGB")
        precision = runner.get_option("j2k_precision", runner.bits_stored)
        runner.set_option("bits_allocated", 8 if precision <= 8 else 16 if precision <= 16 else 32)
        return samples
    layout = (
        runner.columns,
        runner.rows,
        runner.samples_per_pixel,
        runner.planar_configuration if runner.samples_per_pixel > 1 else 0,
        runner.bits_allocated,
        runner.bits_stored,
        runner.pixel_representation,
    )
    # A UID's str() is its name.
    uid = str.__str__(runner.transfer_syntax)
    return _run(["gdcm", uid, str(runner.photometric_interpretation), *map(str, layout)], source)


def _run(arguments: list[str], source: bytes) -> bytes:
    completed = subprocess.run(  # noqa: S603  # our own program, and no shell
        [sys.executable, "-P", str(_PROGRAM), *arguments],
        input=source,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=_SECONDS,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return completed.stdout
