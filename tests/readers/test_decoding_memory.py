"""A frame is refused where there is less memory than it takes to decode it, and it takes no more than was asked for."""

import tracemalloc

import numpy as np
import pydicom
import pytest
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from tests.factories import write_dicom
from xray_viewer.core.errors import ImageTooLargeError
from xray_viewer.readers import limits, read_radiograph
from xray_viewer.readers.dicom.decoding_memory import decoding_bytes

SIDE = 1024
# What does not grow with the picture: a band of rows, the header.
CONSTANT = 2 << 20
GREY = np.random.default_rng(5).integers(0, 256, (SIDE, SIDE), dtype=np.uint8)
COLOR = np.dstack([GREY, GREY[::-1], GREY[:, ::-1]])
YBR_FULL, YBR_FULL_422 = {"PhotometricInterpretation": "YBR_FULL"}, {"PhotometricInterpretation": "YBR_FULL_422"}


def palette():
    entries = np.arange(256, dtype=np.uint8).tobytes()
    tables = {"PhotometricInterpretation": "PALETTE COLOR"}
    for name in ("Red", "Green", "Blue"):
        tables[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, 8]
        tables[f"{name}PaletteColorLookupTableData"] = entries if name != "Red" else entries[::-1]
    return tables


KINDS = {
    "grey of 8 bits": (GREY, {}),
    "grey of 12 bits": (GREY.astype(np.uint16), {"BitsStored": 12, "HighBit": 11}),
    "grey above other bits": (GREY.astype(np.uint16), {"BitsStored": 12, "HighBit": 15}),
    "signed grey": (GREY.astype(np.int16), {}),
    "big endian": (GREY.astype(np.uint16), {"transfer_syntax": ExplicitVRBigEndian}),
    "grey of 32 bits": (GREY.astype(np.uint32) * 1000, {}),
    "floats": (GREY.astype(np.float32), {}),
    "RGB": (COLOR, {}),
    "RGB in planes": (COLOR, {"PlanarConfiguration": 1}),
    "RGB that is grey": (np.dstack([GREY] * 3), {}),
    "RGB of 16 bits": (COLOR.astype(np.uint16) * 257, {}),
    "YBR": (COLOR, YBR_FULL),
    "YBR in planes": (COLOR, YBR_FULL | {"PlanarConfiguration": 1}),
    "YBR of 16 bits": (COLOR.astype(np.uint16) * 257, YBR_FULL),
    "YBR of two pixels": (COLOR, YBR_FULL_422 | {"PixelData": COLOR[..., :2].tobytes()}),
    "palette": (GREY, palette()),
}


@pytest.mark.parametrize("kind", list(KINDS))
def test_decoding_takes_no_more_than_was_asked_for(tmp_path, monkeypatch, kind):
    values, attributes = KINDS[kind]
    path = write_dicom(tmp_path / "a.dcm", values, **attributes)
    asked = []

    def measure(_name, _size, needed):
        asked.append(needed)
        tracemalloc.start()

    read_radiograph(path)  # what is imported and kept for ever is no part of it
    monkeypatch.setattr(limits, "check_memory", measure)
    try:
        read_radiograph(path)
        _current, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak <= asked[-1] + CONSTANT


@pytest.mark.parametrize(
    ("transfer_syntax", "photometric_interpretation", "samples", "bits", "expected"),
    [
        (ExplicitVRLittleEndian, "MONOCHROME2", 1, 8, 4),
        (ExplicitVRLittleEndian, "MONOCHROME2", 1, 12, 8),
        (ExplicitVRLittleEndian, "MONOCHROME2", 1, 1, 4),
        (ExplicitVRLittleEndian, "RGB", 3, 8, 12),
        (ExplicitVRLittleEndian, "YBR_FULL", 3, 16, 24),
        (ExplicitVRLittleEndian, "PALETTE COLOR", 1, 8, 8),
        (JPEGBaseline8Bit, "YBR_FULL_422", 3, 8, 12),
        (JPEGLSLossless, "MONOCHROME2", 1, 16, 8),
        (RLELossless, "MONOCHROME2", 1, 16, 10),
        (JPEG2000Lossless, "MONOCHROME2", 1, 16, 10),
        (JPEG2000Lossless, "YBR_RCT", 3, 8, 24),
        (JPEGLosslessSV1, "MONOCHROME2", 1, 16, 16),
    ],
)
def test_what_each_way_to_decode_takes(transfer_syntax, photometric_interpretation, samples, bits, expected):
    assert decoding_bytes(transfer_syntax, photometric_interpretation, samples, bits) == expected


@pytest.mark.parametrize(("available", "is_refused"), [(23, True), (24, False)])
def test_a_frame_that_its_decoder_has_no_memory_for_is_refused(tmp_path, monkeypatch, available, is_refused):
    path = write_dicom(tmp_path / "a.dcm", COLOR[:64, :64])
    dataset = pydicom.dcmread(path)
    dataset.PhotometricInterpretation = "YBR_RCT"
    dataset.compress(JPEG2000Lossless, encoding_plugin="pylibjpeg")
    dataset.save_as(path)
    monkeypatch.setattr(limits, "available_memory", lambda: available * 64 * 64)
    if is_refused:
        with pytest.raises(ImageTooLargeError, match="64 x 64"):
            read_radiograph(path)
    else:
        assert read_radiograph(path).is_color
