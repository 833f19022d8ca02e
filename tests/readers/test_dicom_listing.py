import contextlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

from tests.factories import write_dicom
from xray_viewer.core.errors import DamagedImageError, FileAccessError, NoAttributesError
from xray_viewer.readers.dicom.listing import read_attributes

VALUES = np.zeros((4, 4), np.uint16)


def test_all_but_the_pixels_are_listed_in_their_order(tmp_path: Path) -> None:
    item = Dataset()
    item.CodeMeaning = "postero-anterior"
    texts = {"SpecificCharacterSet": "ISO_IR 192", "PatientName": "Müller^Jörg"}
    path = write_dicom(tmp_path / "a.dcm", VALUES, ViewCodeSequence=[item], **texts)
    listed = {each.keyword: each for each in read_attributes(path)}
    assert "PixelData" not in listed
    assert listed["TransferSyntaxUID"].value == "1.2.840.10008.1.2.1 (Explicit VR Little Endian)"
    name = listed["PatientName"]
    assert (name.tag, name.vr, name.value, name.depth) == ("(0010,0010)", "PN", "Müller^Jörg", 0)
    assert listed["ViewCodeSequence"].value == "1 items"
    assert (listed["CodeMeaning"].value, listed["CodeMeaning"].depth) == ("postero-anterior", 1)
    keywords = list(listed)
    assert keywords.index("ViewCodeSequence") + 1 == keywords.index("CodeMeaning")


def test_long_values_are_shortened_and_bytes_counted(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, ImageComments="x" * 5000, ICCProfile=b"\1" * 100)
    listed = {each.keyword: each.value for each in read_attributes(path)}
    assert listed["ImageComments"].endswith("… (5000 characters)")
    assert len(listed["ImageComments"]) < 300
    assert listed["ICCProfile"] == "100 bytes"


def test_private_attributes_are_marked(tmp_path: Path) -> None:
    dataset = Dataset()
    dataset.add_new(0x00091001, "LO", "secret sauce")
    path = write_dicom(tmp_path / "a.dcm", VALUES, element=dataset[0x00091001])
    (private,) = [each for each in read_attributes(path) if each.tag == "(0009,1001)"]
    assert (private.keyword, private.value) == ("private", "secret sauce")


def test_a_value_that_cannot_be_read_is_a_row(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES)
    path.write_bytes(path.read_bytes().replace(b"\x28\0\x10\0US", b"\x28\0\x10\0FD"))
    rows = [each for each in read_attributes(path) if each.tag == "(0028,0010)"]
    assert [row.value for row in rows] == ["cannot be read"]


def test_other_pictures_have_no_attributes(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("L", (4, 4)).save(path)
    with pytest.raises(NoAttributesError, match="no DICOM file"):
        read_attributes(path)
    with pytest.raises(FileAccessError):
        read_attributes(tmp_path / "absent.dcm")


def test_a_damaged_file_is_refused_with_a_sentence_or_listed_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = write_dicom(tmp_path / "a.dcm", VALUES, StudyDescription="Chest").read_bytes()
    path = tmp_path / "cut.dcm"
    for length in range(132, len(whole), 7):
        path.write_bytes(whole[:length])
        # Whatever else it raises fails the test.
        with contextlib.suppress(DamagedImageError):
            assert all(each.tag.startswith("(") for each in read_attributes(path))


def test_what_may_tell_who_it_is_is_marked_and_the_picture_s_own_facts_are_not(tmp_path: Path) -> None:
    inner = Dataset()
    inner.CodeMeaning = "postero-anterior"
    told = Dataset()
    told.ScheduledProcedureStepID = "1"
    path = write_dicom(
        tmp_path / "a.dcm",
        np.zeros((2, 2), np.uint8),
        PatientName="DOE^JANE",
        StudyDate="20260101",
        ViewPosition="PA",
        ViewCodeSequence=[inner],
        RequestAttributesSequence=[told],
        creator=DataElement(0x00090010, "LO", "SOMEBODY"),
        private=DataElement(0x00091001, "LO", "text"),
    )
    told_by = {each.keyword: each.is_identifying for each in read_attributes(path)}
    telling = {"PatientName", "StudyDate", "RequestAttributesSequence", "ScheduledProcedureStepID", "SOPInstanceUID"}
    assert all(told_by[keyword] for keyword in telling)
    assert not any(told_by[keyword] for keyword in ("ViewPosition", "ViewCodeSequence", "CodeMeaning", "Rows"))
    assert all(told for keyword, told in told_by.items() if keyword.startswith("private"))
