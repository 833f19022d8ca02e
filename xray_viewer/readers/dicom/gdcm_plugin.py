"""A pydicom decoding plugin that runs GDCM in a process of its own.

GDCM is the only free decoder of lossless JPEG, and of JPEG with 12 bits, which pydicom leaves to a GPL library
although GDCM 3.0 decodes pydicom's own test files of that kind to their reference values. But corrupt data make it
abort or crash: that must end one file and not the program. The process costs a tenth of a second, and leaves the
interpreter lock to others meanwhile.
"""

import importlib.util
import subprocess
import sys
from pathlib import Path

from pydicom.pixels.decoders.base import DecodeRunner
from pydicom.uid import JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1

NAME = "gdcm_process"
DECODER_DEPENDENCIES = dict.fromkeys((JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1), ("gdcm>=3.0.10",))

_PROGRAM = Path(__file__).with_name("gdcm_process.py")
# Far beyond what a large film needs; corrupt data may keep a decoder busy for ever.
_SECONDS = 120


def is_available(uid: str) -> bool:
    """Tell pydicom whether this plugin can decode a transfer syntax."""
    return uid in DECODER_DEPENDENCIES and importlib.util.find_spec("gdcm") is not None


def decode_frame(source: bytes, runner: DecodeRunner) -> bytes:
    """Decode one frame for pydicom: plain samples, little endian. Raises ``subprocess.SubprocessError``."""
    layout = (
        str(runner.transfer_syntax),
        runner.photometric_interpretation,
        runner.columns,
        runner.rows,
        runner.samples_per_pixel,
        runner.planar_configuration if runner.samples_per_pixel > 1 else 0,
        runner.bits_allocated,
        runner.bits_stored,
        runner.pixel_representation,
    )
    completed = subprocess.run(  # noqa: S603  # our own program, and no shell
        [sys.executable, "-P", str(_PROGRAM), *map(str, layout)],
        input=source,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=_SECONDS,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return completed.stdout
