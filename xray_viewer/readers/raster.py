"""Read JPEG, PNG, TIFF and BMP: a decoder worker opens and decodes them, so that a hostile one costs itself alone."""

from pathlib import Path

import numpy as np

from xray_viewer.core import errors
from xray_viewer.core.radiograph import PhotometricInterpretation, Radiograph, Rescale
from xray_viewer.readers.decoder_pool import POOL, DecoderMemoryError, Request
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
    # A worker's current folder is that of the program when it was started.
    options = {
        "path": "" if content else str(path.absolute()),
        "kind": kind.value,
        "frame": frame,
        "least_side": least_side or 0,
    }
    try:
        decoded = POOL.decode(Request("raster", content, 0, options))
    except DecoderMemoryError as error:
        raise MemoryError from error
    facts = decoded.facts
    if "refusal" in facts:
        raise _REFUSALS[facts["refusal"]](path.name, facts["problem"], facts["remedy"])
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
