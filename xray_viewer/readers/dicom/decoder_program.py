"""The program of a decoder worker: compressed frames on standard input, their samples in shared memory.

It is started as a file by ``readers.decoder_pool`` and imports nothing of this package, whose imports would take
longer than most decoding. For each request it reads a line of JSON and the frame, answers with a line of JSON, and
waits for a line that says that the samples were taken.
"""

import contextlib
import faulthandler
import importlib
import io
import json
import mmap
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

# Imported before the first request, so that a worker is ready when a file comes. Not GDCM, which few files need: it
# takes another 11 MB, and no more than 30 ms when one comes.
_MODULES = ("numpy", "openjpeg.utils", "jpeg_ls", "PIL.JpegImagePlugin")

Decoded = tuple[bytes | bytearray, dict[str, int]]


def decode_by_openjpeg(source: bytes) -> Decoded:
    """Decode a JPEG 2000 or HTJ2K frame."""
    from openjpeg.utils import Version, decode_pixel_data

    return bytes(decode_pixel_data(source, version=Version.v2)), {}


def decode_by_charls(source: bytes) -> Decoded:
    """Decode a JPEG-LS frame, and tell how its samples are laid out."""
    import jpeg_ls

    decoded, facts = jpeg_ls.decode_pixel_data(source)
    return decoded, {name: int(facts[name]) for name in ("components", "interleave_mode", "bits_per_sample")}


def decode_by_pillow(source: bytes, samples_per_pixel: int) -> Decoded:
    """Decode a JPEG frame of 8 bits."""
    from PIL import Image

    # The size was compared with the header's before.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(io.BytesIO(source), formats=("JPEG",)) as image:
        # Without Adobe's marker Pillow takes colour for YCbCr; the data set says what it is, so it is left as it is.
        if samples_per_pixel > 1 and "adobe_transform" not in image.info:
            image.draft("YCbCr", image.size)
        return image.tobytes(), {}


def decode_by_gdcm(
    source: bytes,
    transfer_syntax: str,
    photometric_interpretation: str,
    columns: int,
    rows: int,
    samples_per_pixel: int,
    planar_configuration: int,
    bits_allocated: int,
    bits_stored: int,
    pixel_representation: int,
) -> Decoded:
    """Decode a JPEG frame of up to 16 bits, lossy or lossless."""
    import gdcm

    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(source)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((columns, rows, 1))
    image.SetDataElement(element)
    image.SetPhotometricInterpretation(
        gdcm.PhotometricInterpretation(gdcm.PhotometricInterpretation.GetPIType(photometric_interpretation))
    )
    if samples_per_pixel > 1:
        image.SetPlanarConfiguration(planar_configuration)
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(transfer_syntax)))
    image.SetPixelFormat(
        gdcm.PixelFormat(samples_per_pixel, bits_allocated, bits_stored, bits_stored - 1, pixel_representation)
    )
    # GDCM's binding returns bytes as text.
    samples: str = image.GetBuffer()
    return samples.encode("utf-8", "surrogateescape"), {}


CODECS: dict[str, Callable[..., Decoded]] = {
    "openjpeg": decode_by_openjpeg,
    "charls": decode_by_charls,
    "pillow": decode_by_pillow,
    "gdcm": decode_by_gdcm,
}


class _Samples:
    """The worker's side of ``SharedSamples``: named memory on Windows, elsewhere a file that it inherited."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._mapping: mmap.mmap | None = None

    def put(self, samples: bytes | bytearray) -> None:
        """Lay samples down for the other side."""
        if sys.platform == "win32":
            self._mapping = mmap.mmap(-1, len(samples), tagname=self._address)
            self._mapping[:] = samples
            return
        view = memoryview(samples)
        written = 0
        while written < len(view):
            written += os.pwrite(int(self._address), view[written : written + (1 << 30)], written)

    def clear(self) -> None:
        """Give the memory back."""
        if self._mapping is not None:
            self._mapping.close()
            self._mapping = None
        if sys.platform != "win32":
            os.ftruncate(int(self._address), 0)


def _limit_memory(more_bytes: int) -> None:
    """Let a decoder have so much more memory; Linux alone keeps such a limit reliably."""
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = pages * resource.getpagesize() + more_bytes
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _prepare() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is for the program that started this one
    if sys.platform != "win32":
        import resource

        # A dump of a crashed decoder's memory would hold a patient's picture.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for module in _MODULES:
        with contextlib.suppress(ImportError):
            importlib.import_module(module)


def _answer(request: dict[str, Any], source: bytes, samples: _Samples) -> dict[str, Any]:
    try:
        _limit_memory(request["memory"])
        decoded, facts = CODECS[request["codec"]](source, **request["options"])
        samples.put(decoded)
    except Exception as error:
        return {"error": type(error).__name__}
    return {"bytes": len(decoded), "facts": facts}


def serve(requests: BinaryIO, replies: BinaryIO, samples: _Samples) -> None:
    """Answer requests until there are no more."""
    while line := requests.readline():
        request = json.loads(line)
        source = requests.read(request["source_bytes"])
        # The one who asked ends a worker that takes too long; should it be gone itself, this does. It needs no
        # interpreter lock, which a decoder may hold.
        faulthandler.dump_traceback_later(request["seconds"], exit=True)
        answer = _answer(request, source, samples)
        faulthandler.cancel_dump_traceback_later()
        replies.write(json.dumps(answer).encode() + b"\n")
        replies.flush()
        requests.readline()
        samples.clear()


def main() -> None:
    """Serve the process that started this one."""
    _prepare()
    # Decoders' libraries write remarks to standard output, where they would pass for answers.
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    serve(sys.stdin.buffer, replies, _Samples(sys.argv[1]))


if __name__ == "__main__":
    main()
