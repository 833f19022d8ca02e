"""A file with far more items than a picture has is refused, before they are all there."""

import struct

import numpy as np
import pydicom
import pytest
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ExplicitVRLittleEndian

from tests.factories import write_dicom
from xray_viewer.core.errors import UnsupportedImageError
from xray_viewer.core.row_header import NO_HEADER
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.dicom import items
from xray_viewer.readers.dicom.listing import read_attributes
from xray_viewer.readers.header import read_row_header

VALUES = np.arange(16, dtype=np.uint8).reshape(4, 4)
MOST = 50


@pytest.fixture(autouse=True)
def few_items(monkeypatch):
    monkeypatch.setattr(items, "_MOST_ITEMS", MOST)


def with_items(path, count, *, is_defined=False, transfer_syntax=ExplicitVRLittleEndian):
    """Write a file with so many items in a sequence: each empty, or with one attribute."""
    sequence = [pydicom.Dataset() for _ in range(count)]
    for item in sequence[::2]:
        item.CodeMeaning = "view"
    if not is_defined:
        for item in sequence:
            item.is_undefined_length_sequence_item = True
    element = pydicom.DataElement(pydicom.tag.Tag("ViewCodeSequence"), "SQ", sequence)
    element.is_undefined_length = not is_defined
    return write_dicom(path, VALUES, transfer_syntax=transfer_syntax, PatientName="Doe^Jane", ViewCodeSequence=element)


KINDS = pytest.mark.parametrize(
    "kind",
    [
        {},
        {"is_defined": True},
        {"transfer_syntax": ExplicitVRBigEndian},
        {"transfer_syntax": ExplicitVRBigEndian, "is_defined": True},
        {"transfer_syntax": DeflatedExplicitVRLittleEndian},
        {"transfer_syntax": DeflatedExplicitVRLittleEndian, "is_defined": True},
    ],
    ids=["to a delimiter", "of a length", "big endian", "big endian of a length", "deflated", "deflated of a length"],
)


@KINDS
def test_as_many_items_as_a_picture_can_have_are_read(tmp_path, kind):
    path = with_items(tmp_path / "a.dcm", MOST, **kind)
    assert np.array_equal(read_radiograph(path).stored_values, VALUES)
    assert read_row_header(path).patient_name == "Doe, Jane"
    assert read_attributes(path)


@KINDS
@pytest.mark.parametrize("read", [read_radiograph, read_attributes])
def test_more_items_than_any_picture_has_are_refused(tmp_path, kind, read):
    path = with_items(tmp_path / "a.dcm", MOST + 1, **kind)
    with pytest.raises(UnsupportedImageError, match="more than 50 items"):
        read(path)
    assert read_row_header(path) == NO_HEADER


def test_items_without_anything_in_them_are_counted(tmp_path):
    content = write_dicom(tmp_path / "a.dcm", VALUES).read_bytes()
    before = content.index(struct.pack("<HH", 0x7FE0, 0x0010))
    start, end = struct.pack("<HHI", 0xFFFE, 0xE000, 0), struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    sequence = struct.pack("<HH2sHI", 0x0040, 0x0275, b"SQ", 0, 0xFFFFFFFF)
    (tmp_path / "b.dcm").write_bytes(content[:before] + sequence + start * (MOST + 1) + end + content[before:])
    with pytest.raises(UnsupportedImageError, match="more than 50 items"):
        read_radiograph(tmp_path / "b.dcm")


def test_pixels_that_look_like_items_are_none(tmp_path):
    values = np.full((40, 40), 0, np.uint16)
    values[:, 1::2], values[:, 2::2] = 0xFFFE, 0xE000
    path = write_dicom(tmp_path / "a.dcm", values)
    assert np.array_equal(read_radiograph(path).stored_values, values)
