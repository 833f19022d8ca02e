"""Small sound files of every kind that is read, to be damaged."""

import io
import tempfile
from pathlib import Path

import numpy as np
import pydicom
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)

from tests.factories import write_dicom

# OpenJPEG encodes nothing below 32 x 32.
_GREY = (np.add.outer(np.arange(32), np.arange(40)) * 3).astype(np.uint8)
_DEEP = _GREY.astype(np.uint16) * 16
_COLOR = np.dstack([_GREY, _GREY[::-1], 255 - _GREY])
_LARGEST = 64 * 1024
_PICTURES = (
    ("JPEG", "L", {}),
    ("JPEG", "RGB", {"progressive": True}),
    ("JPEG", "CMYK", {}),
    ("PNG", "1", {}),
    ("PNG", "L", {}),
    ("PNG", "P", {}),
    ("PNG", "RGBA", {}),
    ("PNG", "I;16", {}),
    ("TIFF", "1", {"compression": "group4"}),
    ("TIFF", "L", {"compression": "tiff_lzw"}),
    ("TIFF", "RGB", {"compression": "jpeg"}),
    ("TIFF", "I;16", {"compression": "tiff_adobe_deflate"}),
    ("TIFF", "F", {}),
    ("TIFF", "I;16", {"big_tiff": True}),
    ("BMP", "1", {}),
    ("BMP", "L", {}),
    ("BMP", "RGB", {}),
)


def originals() -> list[bytes]:
    """Give the files: built here, and the small ones of pydicom's own test data."""
    public = Path(pydicom.__file__).parent / "data" / "test_files"
    small = [path.read_bytes() for path in sorted(public.glob("*.dcm")) if path.stat().st_size <= _LARGEST]
    return [*_pictures(), *_radiographs(), *small]


def _pictures() -> list[bytes]:
    files = []
    for image_format, mode, options in _PICTURES:
        values = _COLOR if mode in ("RGB", "RGBA", "CMYK", "P") else _DEEP if mode == "I;16" else _GREY
        file = io.BytesIO()
        image = Image.fromarray(values)
        (image if image.mode == mode else image.convert(mode)).save(file, image_format, **options)
        files.append(file.getvalue())
    return files


def _radiographs() -> list[bytes]:
    table = Dataset()
    table.add_new("LUTDescriptor", "US", [4, 0, 8])
    table.add_new("LUTData", "US", [0, 80, 160, 255])
    attributes = {
        "WindowCenter": "2048",
        "WindowWidth": "4096",
        "RescaleSlope": "2",
        "RescaleIntercept": "-5",
        "PixelPaddingValue": 0,
        "PixelSpacing": ["0.1", "0.1"],
        "PatientName": "Doe^Jane",
        "VOILUTSequence": [table],
    }
    files = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.dcm"
        for transfer_syntax in (
            ImplicitVRLittleEndian,
            ExplicitVRLittleEndian,
            ExplicitVRBigEndian,
            DeflatedExplicitVRLittleEndian,
        ):
            write_dicom(path, _DEEP, transfer_syntax=transfer_syntax, **attributes)
            files.append(path.read_bytes())
        for transfer_syntax, plugin in (
            (RLELossless, "pydicom"),
            (JPEGLSLossless, "pyjpegls"),
            (JPEG2000Lossless, "pylibjpeg"),
        ):
            for values in (_DEEP, _COLOR):
                dataset = pydicom.dcmread(write_dicom(path, values, **attributes))
                dataset.compress(transfer_syntax, encoding_plugin=plugin)
                dataset.save_as(path)
                files.append(path.read_bytes())
    return files
