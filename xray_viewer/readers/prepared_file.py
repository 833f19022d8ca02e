"""Make the network's input of a picture file, in a decoder worker: what is handed over is small, whatever the file."""

from collections.abc import Callable
from typing import Any

import numpy as np

from xray_viewer.core.preprocessing import Aspect, Interpolation, Preparation, model_input
from xray_viewer.core.radiograph import Radiograph, Rescale
from xray_viewer.readers.raster_file import JpegReduction, Page, read_page

# A JPEG may be decoded with so many pixels for each of the network's along either side. The filter that makes it small
# then still has 64 to weigh, and over 28 radiographs of 5 to 36 megapixels no probability moved by more than 0.0012;
# with 4 along a side it was 0.008, and with 2 it was 0.05.
OVERSAMPLING = 8


def prepare_file(
    source: str | bytes,
    kind: str,
    height: int,
    width: int,
    aspect: str,
    interpolation: str,
    announce: Callable[[int], None],
) -> tuple[memoryview, dict[str, Any]]:
    """Prepare a file's first page as ``model_input`` does: its float32 values, and the checksum of the file.

    A large JPEG is decoded less finely, and of one with luminance the luminance alone, as it is all that counts.
    ``source``, ``announce`` and errors are those of ``raster_file.decode_file``.
    """
    preparation = Preparation(height, width, Aspect(aspect), Interpolation(interpolation))
    # Either side may become the other one, as the file says how the camera was held.
    side = OVERSAMPLING * max(height, width)
    reduction = JpegReduction((side, side), is_grey_enough=True)
    size = height * width * np.dtype(np.float32).itemsize
    page = read_page(source, kind, 0, reduction, lambda most_bytes: announce(max(most_bytes, size)))
    image = model_input(_radiograph(page), preparation)
    return image.reshape(-1).view(np.uint8).data, {"sha256": page.sha256}


def _radiograph(page: Page) -> Radiograph:
    pixels = page.pixels
    return Radiograph(
        pixels.stored_values,
        pixels.photometric_interpretation,
        pixels.bits_stored,
        page.sha256,
        modality_transform=Rescale() if pixels.rescale is None else pixels.rescale,
        number_of_frames=page.number_of_frames,
    )
