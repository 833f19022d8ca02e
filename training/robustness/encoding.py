"""Grey pictures as the bytes of a file, in the forms in which the same radiograph reaches a viewer.

Every function takes grey values, shape (rows, columns), float32, 0 is black and 1 is white.
"""

from io import BytesIO
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmwrite
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    JPEG2000,
    UID,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    generate_uid,
)

Greys = NDArray[np.float32]
_DICOM_BITS = 12
_DICOM_QUALITY = 75
# What JPEG 2000 with loss is asked for: this many times smaller than uncompressed.
_JPEG2000_RATIO = 10


class Encoded(NamedTuple):
    """The bytes of a file and the suffix that such a file usually has."""

    content: bytes
    suffix: str


def quantised(greys: Greys, bits: int) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Round to whole numbers of this many bits, 0 to 2^bits - 1."""
    scaled = np.rint(np.clip(greys, 0.0, 1.0) * ((1 << bits) - 1))
    return scaled.astype(np.uint8) if bits <= 8 else scaled.astype(np.uint16)


def as_jpeg(greys: Greys, quality: int) -> Encoded:
    """Encode as JPEG, 8 bits, of Pillow's quality 1 to 95."""
    return Encoded(_jpeg(quantised(greys, 8), quality), ".jpeg")


def as_png(greys: Greys, bits: int = 8) -> Encoded:
    """Encode as PNG of 8 or 16 bits."""
    return Encoded(_saved(quantised(greys, bits), "PNG"), ".png")


def as_dicom(
    greys: Greys, *, inverted: bool = False, windowed: bool = True, transfer_syntax: UID = ExplicitVRLittleEndian
) -> Encoded:
    """Encode as DICOM of 12 bits (8 for JPEG baseline), compressed as the transfer syntax says.

    ``inverted``: MONOCHROME1, whose greatest value is black (PS3.3 C.7.6.3.1.2). ``windowed``: the header has a window,
    which shows the grey values as they are; without it a viewer has to find one.
    """
    bits = 8 if transfer_syntax == JPEGBaseline8Bit else _DICOM_BITS
    values = quantised(greys, bits)
    if inverted:
        values = ((1 << bits) - 1) - values
    dataset = _dataset(values, bits, "MONOCHROME1" if inverted else "MONOCHROME2")
    if windowed:
        # PS3.3 C.11.2.1.2.1: with LINEAR, a center of half the range and a width of the range leave values alone.
        dataset.WindowCenter, dataset.WindowWidth = 1 << (bits - 1), 1 << bits
    if transfer_syntax == JPEGBaseline8Bit:
        dataset.file_meta.TransferSyntaxUID = transfer_syntax
        dataset.PixelData = encapsulate([_jpeg(values, _DICOM_QUALITY)])
        dataset["PixelData"].VR = "OB"
    elif transfer_syntax == JPEG2000:
        dataset.compress(transfer_syntax, j2k_cr=[_JPEG2000_RATIO], generate_instance_uid=False)
    elif transfer_syntax != ExplicitVRLittleEndian:
        dataset.compress(transfer_syntax, generate_instance_uid=False)
    buffer = BytesIO()
    dcmwrite(buffer, dataset, enforce_file_format=True)
    return Encoded(buffer.getvalue(), ".dcm")


def _dataset(values: NDArray[np.uint8] | NDArray[np.uint16], bits: int, photometric_interpretation: str) -> Dataset:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    # The same bytes again for the same picture.
    meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=["radiograph for a robustness measurement"])
    dataset = Dataset()
    dataset.file_meta = meta
    dataset.SOPClassUID, dataset.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    dataset.Modality = "DX"
    dataset.Rows, dataset.Columns = values.shape
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = photometric_interpretation
    dataset.PixelRepresentation = 0
    dataset.BitsAllocated = 8 * values.itemsize
    dataset.BitsStored, dataset.HighBit = bits, bits - 1
    data = values.tobytes()
    dataset.PixelData = data + b"\0" * (len(data) % 2)
    dataset["PixelData"].VR = "OB" if values.itemsize == 1 else "OW"
    return dataset


def _jpeg(values: NDArray[np.uint8] | NDArray[np.uint16], quality: int) -> bytes:
    return _saved(values, "JPEG", quality=quality)


def _saved(values: NDArray[np.uint8] | NDArray[np.uint16], file_format: str, **options: int) -> bytes:
    buffer = BytesIO()
    Image.fromarray(values).save(buffer, file_format, **options)
    return buffer.getvalue()
