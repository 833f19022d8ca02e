"""Read JPEG, PNG, TIFF and BMP: a decoder worker opens and decodes them, so that a hostile one costs itself alone."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from xray_viewer.core import errors
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.core.radiograph import PhotometricInterpretation, Radiograph, Rescale
from xray_viewer.readers.decoder_pool import POOL, Decoded, DecoderMemoryError, Request
from xray_viewer.readers.prepared import PreparedPicture
from xray_viewer.readers.signature import FileKind

_REFUSALS = {
    refusal.__name__: refusal
    for refusal in (
        errors.DamagedImageError,
        errors.FileAccessError,
        errors.ImageTooLargeError,
        errors.UnsupportedImageError,
    )
}


def decode_raster(
    path: Path, kind: FileKind, frame: int = 0, least_side: int | None = None, content: bytes = b""
) -> Radiograph:
    """Decode a picture file; transparency is black, as outside of the exposed field. Pages are frames.

    ``content``: the bytes of a file that cannot be opened by its path, as in an archive.
    ``least_side``: a JPEG may be given at a half, a quarter or an eighth of its size with so many pixels a side.

    Raises ``ReadError``, ``MemoryError``, or ``DecoderError`` for corrupt content.
    """
    decoded = _asked("raster", path, kind, {"frame": frame, "least_side": least_side or 0}, content)
    facts = decoded.facts
    rescale = facts["rescale"]
    return Radiograph(
        np.frombuffer(decoded.samples, dtype=facts["dtype"]).reshape(facts["shape"]),
        PhotometricInterpretation(facts["photometric_interpretation"]),
        facts["bits_stored"],
        facts["sha256"],
        modality_transform=Rescale() if rescale is None else Rescale(*rescale),
        source_format=kind.value,
        frame=frame,
        number_of_frames=facts["number_of_frames"],
    )


def prepare_raster(path: Path, kind: FileKind, preparation: Preparation, content: bytes = b"") -> PreparedPicture:
    """Make the network's input of a picture file; of several pages, the first.

    ``content`` and errors are those of ``decode_raster``.
    """
    height, width = preparation.height, preparation.width
    options = {
        "height": height,
        "width": width,
        "aspect": preparation.aspect.value,
        "interpolation": preparation.interpolation.value,
    }
    decoded = _asked("network_input", path, kind, options, content)
    image = np.frombuffer(decoded.samples, dtype=np.float32).reshape(height, width, 1)
    return PreparedPicture(image, decoded.facts["sha256"])


def _asked(codec: str, path: Path, kind: FileKind, options: Mapping[str, str | int], content: bytes) -> Decoded:
    # A worker's current folder is that of the program when it was started.
    file = {"path": "" if content else str(path.absolute()), "kind": kind.value}
    try:
        decoded = POOL.decode(Request(codec, content, 0, {**file, **options}))
    except DecoderMemoryError as error:
        raise MemoryError from error
    if "refusal" in decoded.facts:
        facts = decoded.facts
        raise _REFUSALS[facts["refusal"]](path.name, facts["problem"], facts["remedy"])
    return decoded
