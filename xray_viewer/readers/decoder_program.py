"""The program of a decoder worker: compressed frames, or the paths of pictures, in; samples in shared memory out.

It is started as a file by ``readers.decoder_pool``. For each request it reads a line of JSON and the frame from
standard input, answers with a line of JSON, and waits for a line that says that the samples were taken. Before it
decodes a file it announces, in a line of its own, how many bytes its samples can take.
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
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

# Imported before the first request, so that a worker is ready when a file comes. Not GDCM, which few files need: it
# takes another 11 MB, and no more than 30 ms when one comes.
_MODULES = ("xray_viewer.readers.prepared_file", "openjpeg.utils", "jpeg_ls")

# Samples go over in pieces of so many bytes, some pages: on neither side are all of them there twice.
_PIECE = 4 << 20

Samples = bytes | bytearray | memoryview | mmap.mmap
Decoded = tuple[Samples, dict[str, Any]]


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
    """Decode a JPEG frame of 8 bits, and tell in which of Pillow's modes it is."""
    from PIL import Image

    # The size was compared with the header's before.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(io.BytesIO(source), formats=("JPEG",)) as image:
        # Where the frame does not say that it is RGB, or by Adobe's marker what else, Pillow takes colour for YCbCr;
        # the data set says what it is, so it is left as it is.
        names = bytes(component[0] for component in getattr(image, "layer", ()))
        if samples_per_pixel > 1 and names != b"RGB" and "adobe_transform" not in image.info:
            image.draft("YCbCr", image.size)
        return image.tobytes(), {"mode": image.mode}


def decode_by_gdcm(
    source: bytes,
    transfer_syntax: str,
    photometric_interpretation: str,
    columns: int,
    rows: int,
    samples_per_pixel: int,
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
        image.SetPlanarConfiguration(0)
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(transfer_syntax)))
    image.SetPixelFormat(
        gdcm.PixelFormat(samples_per_pixel, bits_allocated, bits_stored, bits_stored - 1, pixel_representation)
    )
    # GDCM's binding returns bytes as text.
    samples: str = image.GetBuffer()
    return samples.encode("utf-8", "surrogateescape"), {}


def decode_by_run_lengths(source: bytes, pixels: int, samples_per_pixel: int, bits_allocated: int) -> Decoded:
    """Decode an RLE frame, and tell whether there was more in it than its pixels."""
    from xray_viewer.readers.run_lengths import decode_run_lengths

    planes, has_more = decode_run_lengths(source, pixels, samples_per_pixel, bits_allocated)
    return planes, {"has_more": has_more}


def decode_raster_file(
    source: bytes, announce: Callable[[int], None], path: str, kind: str, frame: int, least_side: int
) -> Decoded:
    """Decode a picture file, or ``source`` if there is no path; or give no samples, and say why."""
    from xray_viewer.readers.raster_file import decode_file

    return _or_refusal(lambda: decode_file(path or source, kind, frame, least_side, announce))


def prepare_raster_file(
    source: bytes,
    announce: Callable[[int], None],
    path: str,
    kind: str,
    height: int,
    width: int,
    aspect: str,
    interpolation: str,
) -> Decoded:
    """Make the network's input of a picture file, or ``source`` if there is no path; or give nothing, and say why."""
    from xray_viewer.readers.prepared_file import prepare_file

    return _or_refusal(lambda: prepare_file(path or source, kind, height, width, aspect, interpolation, announce))


def _or_refusal(decode: Callable[[], Decoded]) -> Decoded:
    from xray_viewer.core.errors import ReadError

    try:
        return decode()
    except ReadError as error:
        return b"", {"refusal": type(error).__name__, "problem": error.problem, "remedy": error.remedy}


CODECS: dict[str, Callable[..., Decoded]] = {
    "openjpeg": decode_by_openjpeg,
    "charls": decode_by_charls,
    "pillow": decode_by_pillow,
    "gdcm": decode_by_gdcm,
    "run_lengths": decode_by_run_lengths,
}

FILE_CODECS: dict[str, Callable[..., Decoded]] = {
    "raster": decode_raster_file,
    "network_input": prepare_raster_file,
}


class _Samples:
    """The worker's side of ``SharedSamples``: named memory on Windows, elsewhere a file that it inherited."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._mapping: mmap.mmap | None = None

    def put(self, samples: Samples) -> None:
        """Lay samples down for the other side, and give the pages of a mapping back, which nobody needs any more."""
        if not samples:
            return
        if sys.platform == "win32":
            self._mapping = mmap.mmap(-1, len(samples), tagname=self._address)
            self._mapping[:] = samples
            return
        view = memoryview(samples)
        for start in range(0, len(view), _PIECE):
            written, stop = start, min(start + _PIECE, len(view))
            while written < stop:
                written += os.pwrite(int(self._address), view[written:stop], written)
            if isinstance(samples, mmap.mmap):
                samples.madvise(mmap.MADV_DONTNEED, start, stop - start)

    def clear(self) -> None:
        """Give the memory back."""
        if self._mapping is not None:
            self._mapping.close()
            self._mapping = None
        if sys.platform != "win32":
            os.ftruncate(int(self._address), 0)


class _Limits:
    """How long one request may take, and how much more memory than before it."""

    def __init__(self, request: dict[str, Any]) -> None:
        self._request = request
        self._pages = _pages()
        self.allow(request["most_bytes"])

    def allow(self, most_bytes: int) -> None:
        """Allow as much as samples of so many bytes can need, from now on."""
        _end_after(self._request["seconds"] + self._request["seconds_per_megabyte"] * most_bytes / 1e6)
        # Linux alone keeps such a limit reliably.
        if sys.platform == "linux":
            import resource

            more = self._request["memory"] + self._request["memory_per_byte"] * most_bytes
            _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
            wanted = self._pages * resource.getpagesize() + more
            soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _end_after(seconds: float) -> None:
    """End this process in so many seconds; 0 is never.

    The one who asked ends a worker that takes too long; should it be gone itself, this does. It needs no interpreter
    lock, which a decoder may hold.
    """
    if sys.platform != "win32":
        # What the signal does of itself. A thread that watches takes longer to start than a small file to decode.
        signal.setitimer(signal.ITIMER_REAL, seconds)
    elif seconds:
        faulthandler.dump_traceback_later(seconds, exit=True)
    else:
        faulthandler.cancel_dump_traceback_later()


def _pages() -> int:
    """Count the pages of memory that this process has; 0 where they are not limited."""
    if sys.platform != "linux":
        return 0
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])


def _prepare() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is for the program that started this one
    if sys.platform != "win32":
        import resource

        # A dump of a crashed decoder's memory would hold a patient's picture.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # It ends the process, whatever the program that started this one does with it.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    # Started as a file, and with -P, which keeps a neighbour's names from standing in for modules.
    sys.path.append(str(Path(__file__).parents[2]))
    for module in _MODULES:
        with contextlib.suppress(ImportError):
            importlib.import_module(module)


def _answer(request: dict[str, Any], source: bytes, samples: _Samples, replies: BinaryIO) -> dict[str, Any]:
    try:
        limits = _Limits(request)

        def announce(most_bytes: int) -> None:
            limits.allow(most_bytes)
            _send(replies, {"announced": most_bytes})

        codecs = CODECS | {name: partial(codec, announce=announce) for name, codec in FILE_CODECS.items()}
        decoded, facts = codecs[request["codec"]](source, **request["options"])
        samples.put(decoded)
    except Exception as error:
        return {"error": type(error).__name__}
    return {"bytes": len(decoded), "facts": facts}


def _send(replies: BinaryIO, answer: dict[str, Any]) -> None:
    replies.write(json.dumps(answer).encode() + b"\n")
    replies.flush()


def serve(requests: BinaryIO, replies: BinaryIO, samples: _Samples) -> None:
    """Answer requests until there are no more."""
    while line := requests.readline():
        request = json.loads(line)
        source = requests.read(request["source_bytes"])
        answer = _answer(request, source, samples, replies)
        _end_after(0)
        _send(replies, answer)
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
