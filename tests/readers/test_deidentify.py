import hashlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from dicomanonymizer.dicom_anonymization_databases import dicomfields_2026c as table
from pydicom import dcmread
from pydicom.datadict import DicomDictionary, dictionary_has_tag, dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileDataset
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag, Tag
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian

from tests.factories import write_dicom
from tests.readers.test_every_public_file import FILES
from xray_viewer.core.errors import DamagedImageError, ReadError, UnsupportedImageError
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.dicom.deidentify import Deidentifier

VALUES = np.arange(12, dtype=np.uint16).reshape(3, 4)
# One value of each kind that nothing else has.
_OF_VR: dict[str, Any] = {
    "AE": "DOEJANE", "AS": "047Y", "CS": "DOEJANE", "DA": "19470131", "DS": "47.25", "DT": "19470131081500",
    "FD": 47.25, "FL": 47.25, "IS": "4725", "LO": "Doe, Jane", "LT": "Doe, Jane", "OB": b"DoeJane ", "OW": b"DoeJane ",
    "PN": "DOE^JANE", "SH": "Doe, Jane", "SL": 4725, "SS": 4725, "ST": "Doe, Jane", "TM": "081523", "UC": "Doe, Jane",
    "UI": "1.2.3.4725", "UL": 4725, "UN": b"DoeJane ", "UR": "http://doe.example", "US": 4725, "UT": "Doe, Jane",
}  # fmt: skip
_NO_VALUES = {"", "ANONYMIZED", "00010101", "000000.00", "00010101010101.000000+0000"}


def _tabled() -> Iterator[Tag]:
    for pair in table.ALL_TAGS:
        if len(pair) == 2 and dictionary_has_tag(Tag(pair)) and pair[0] > 0x0002:
            yield Tag(pair)


def _filled() -> Dataset:
    """A data set with each attribute of the table, sequences with an item that names the patient."""
    dataset = Dataset()
    for tag in _tabled():
        vr = dictionary_VR(tag)
        if vr == "SQ":
            item = Dataset()
            item.PatientName = "DOE^JANE"
            item.TextValue = "Doe, Jane"
            dataset.add(DataElement(tag, vr, Sequence([item])))
        else:
            dataset.add(DataElement(tag, vr, _OF_VR[vr.split(" or ")[0]]))
    return dataset


def _copied(path: Path, deidentifier: Deidentifier | None = None) -> FileDataset:
    copy = (deidentifier or Deidentifier()).copy(path.read_bytes(), path.name)
    return dcmread(io.BytesIO(copy))


def _all(dataset: Dataset) -> Iterator[DataElement]:
    for element in dataset:
        yield element
        if element.VR == "SQ":
            for item in element.value:
                yield from _all(item)


def test_no_attribute_of_the_table_keeps_its_value_at_any_depth(tmp_path: Path) -> None:
    filled = {keyword_for_tag(element.tag): element for element in _filled()}
    nested = _filled()
    path = write_dicom(tmp_path / "a.dcm", VALUES, **(filled | {"ViewCodeSequence": [nested]}))
    before = dcmread(path)
    assert len(filled) > 600
    after = _copied(path)
    item = after.ViewCodeSequence[0]
    own = {"PatientName", "PatientID"}
    for tag in _tabled():
        for original, made in ((before, after), (before.ViewCodeSequence[0], item)):
            assert tag in original
            if tag not in made:
                continue
            name, value = keyword_for_tag(tag), made[tag].value
            assert value != original[tag].value or value in ("", None), name
            if name not in own and made[tag].VR not in (
                "UI",
                "UL",
                "US",
                "FD",
                "DS",
                "IS",
                "OB",
                "UN",
                "AS",
                "UR",
                "SQ",
            ):
                assert str(value) in _NO_VALUES, name
    x_only = {Tag(pair) for pair in table.X_TAGS if len(pair) == 2}
    assert not x_only & set(after.keys())
    assert not x_only & set(item.keys())
    written = Deidentifier().copy(path.read_bytes(), "a").lower()
    for word in (b"doe", b"jane", b"19470131", b"081523", b"4725"):
        assert word not in written


def test_it_says_what_was_done_and_is_a_sound_file(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, PatientName="DOE^JANE", PatientID="12345678", ViewPosition="PA")
    dataset = dcmread(path)
    dataset.preamble = b"DOE^JANE" * 16
    dataset.file_meta.SourceApplicationEntityTitle = "DOE"
    dataset.save_as(path)
    after = _copied(path)
    assert (after.PatientIdentityRemoved, after.LongitudinalTemporalInformationModified) == ("YES", "REMOVED")
    assert after.DeidentificationMethod[0] == "DICOM PS3.15 Basic Application Level Confidentiality Profile"
    code = after.DeidentificationMethodCodeSequence[0]
    assert (code.CodeValue, code.CodingSchemeDesignator) == ("113100", "DCM")
    assert (after.PatientName, after.PatientID) == ("ANONYMOUS^1", "ANONYMOUS-1")
    assert after.preamble == bytes(128)
    assert "SourceApplicationEntityTitle" not in after.file_meta
    assert after.file_meta.MediaStorageSOPInstanceUID == after.SOPInstanceUID != "1.2.3.4"
    assert after.file_meta.MediaStorageSOPClassUID == after.SOPClassUID == dataset.SOPClassUID
    assert (after.ViewPosition, after.Modality, after.Rows) == ("PA", "DX", 3)
    for element in after.DeidentificationMethod:
        assert len(element) <= 64


def test_uids_and_patients_fit_together_within_one_export_and_to_no_other(tmp_path: Path) -> None:
    people = (("DOE^JANE", "1.2.3.1"), ("DOE^JANE", "1.2.3.2"), ("ROE^RICHARD", "1.2.3.3"))
    paths = [
        write_dicom(tmp_path / f"{number}.dcm", VALUES, PatientName=name, SOPInstanceUID=uid, StudyInstanceUID="1.2.9")
        for number, (name, uid) in enumerate(people)
    ]
    one, other = Deidentifier(), Deidentifier()
    first, second, third = (_copied(path, one) for path in paths)
    again = _copied(paths[0], other)
    assert first.StudyInstanceUID == second.StudyInstanceUID == third.StudyInstanceUID
    assert len({first.SOPInstanceUID, second.SOPInstanceUID, third.SOPInstanceUID}) == 3
    assert (first.PatientID, second.PatientID, third.PatientID) == ("ANONYMOUS-1", "ANONYMOUS-1", "ANONYMOUS-2")
    assert again.StudyInstanceUID not in ("1.2.9", first.StudyInstanceUID)
    assert first.StudyInstanceUID.startswith("2.25.")


def test_private_unknown_and_drawn_attributes_go_and_names_where_none_are_expected(tmp_path: Path) -> None:
    inner = Dataset()
    inner.CodeMeaning = "as seen by Jane"
    inner.PerformingPhysicianName = "ROE"
    path = write_dicom(
        tmp_path / "a.dcm",
        VALUES,
        PatientName="DOE^JANE",
        PatientID="12345678",
        WindowCenter="1",
        WindowWidth="2",
        WindowCenterWidthExplanation="for doe",
        CodingSchemeIdentificationSequence=[inner],
        creator=DataElement(0x00090010, "LO", "SOMEBODY"),
        private=DataElement(0x00091001, "LO", "text"),
        unknown=DataElement(0x00080FFF, "LO", "text"),
        overlay=DataElement(0x60023000, "OW", b"\1\0"),
        overlay_rows=DataElement(0x60020010, "US", 4),
        padding=DataElement(0xFFFCFFFC, "OB", b"DOE "),
    )
    after = _copied(path)
    assert not [element.tag for element in _all(after) if element.tag.is_private]
    assert not {0x00080FFF, 0x60023000, 0x60020010, 0xFFFCFFFC} & set(after.keys())
    assert after.WindowCenterWidthExplanation in ("", None)
    item = after.CodingSchemeIdentificationSequence[0]
    assert not item.CodeMeaning
    assert not item.get("PerformingPhysicianName")
    assert after.WindowCenter == 1


def test_short_names_and_names_in_other_scripts_are_looked_for_too(tmp_path: Path) -> None:
    path = write_dicom(
        tmp_path / "a.dcm",
        VALUES,
        SpecificCharacterSet="ISO_IR 192",
        PatientName="LI^WU^^DR=李^五",
        AccessionNumber="AB 12345",
        WindowCenter=["1"] * 6,
        WindowWidth=["2"] * 6,
        WindowCenterWidthExplanation="for LI",
        Manufacturer="LITTLE DR AB",
        ManufacturerModelName="李さん",
    )
    after = _copied(path)
    assert after.WindowCenterWidthExplanation in ("", None)
    assert after.ManufacturerModelName in ("", None)
    assert after.Manufacturer == "LITTLE DR AB"


def _untabled_of(*vrs: str) -> list[BaseTag]:
    tabled = set(_tabled())
    tags = (Tag(tag) for tag in DicomDictionary)
    return [tag for tag in tags if tag.group > 0x0008 and tag not in tabled and dictionary_VR(tag) in vrs]


def test_no_uid_and_no_address_stays_that_the_table_leaves_out(tmp_path: Path) -> None:
    old, well_known = "1.2.3.4725", "1.2.840.10008.6.1.1"
    uids = [tag for tag in _untabled_of("UI") if not re.search("SOPClass|TransferSyntax", keyword_for_tag(tag))]
    addresses = _untabled_of("UR")
    assert len(uids) > 15
    assert len(addresses) >= 5
    filled = Dataset()
    for tag in uids:
        filled.add(DataElement(tag, "UI", [old, "1.2.3.4"]))
    for tag in addresses:
        filled.add(DataElement(tag, "UR", "https://hospital.example/?objectUID=1.2.3.4725"))
    filled.MultiFrameSourceSOPInstanceUID = old
    filled.RetrieveURL = "https://hospital.example"
    filled.ContextUID = well_known
    path = write_dicom(
        tmp_path / "a.dcm",
        VALUES,
        SOPInstanceUID=old,
        ReferencedSOPClassUID="1.2.3.9",
        ViewCodeSequence=[filled],
        **{keyword_for_tag(element.tag): element for element in filled},
    )
    written = Deidentifier().copy(path.read_bytes(), "a")
    assert b"hospital" not in written
    assert b"1.2.3.4" not in written
    after = _copied(path)
    for dataset in (after, after.ViewCodeSequence[0]):
        assert dataset.MultiFrameSourceSOPInstanceUID == after.SOPInstanceUID
        assert dataset.ContextUID == well_known
        for tag in uids:
            assert dataset[tag].value[0] == after.SOPInstanceUID, keyword_for_tag(tag)
        assert not [tag for tag in (*addresses, Tag("RetrieveURL")) if tag in dataset]
    # What kind of thing something is tells of nobody, also where it is a maker's own.
    assert after.ReferencedSOPClassUID == "1.2.3.9"


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian], ids=lambda uid: uid.name
)
def test_pixels_stay_bit_for_bit_in_their_syntax(tmp_path: Path, syntax: Any) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, transfer_syntax=syntax, PatientName="DOE^JANE")
    after = _copied(path)
    assert after.file_meta.TransferSyntaxUID == syntax
    assert after.PixelData == dcmread(path).PixelData
    assert (after.pixel_array == VALUES).all()


def test_a_copy_is_read_like_its_original_but_for_who_and_how_old(tmp_path: Path) -> None:
    path = write_dicom(
        tmp_path / "a.dcm", VALUES, PatientName="DOE^JANE", PatientAge="045Y", PatientBirthDate="19800101",
        StudyDate="20260131", WindowCenter="6", WindowWidth="8", ViewPosition="PA", BodyPartExamined="CHEST",
    )  # fmt: skip
    copy = tmp_path / "copy.dcm"
    copy.write_bytes(Deidentifier().copy(path.read_bytes(), "a"))
    before, after = read_radiograph(path), read_radiograph(copy)
    assert (after.stored_values == before.stored_values).all()
    assert after.voi == before.voi
    assert (after.facts.patient_age, after.header.get("StudyDate")) == ("", None)
    assert (after.facts.view_position, after.facts.body_part_examined) == ("PA", "CHEST")
    assert not after.notices


def test_a_file_without_meta_information_gets_it(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, transfer_syntax=ImplicitVRLittleEndian, with_meta=False)
    after = _copied(path)
    assert after.file_meta.TransferSyntaxUID == ImplicitVRLittleEndian
    assert (after.pixel_array == VALUES).all()


@pytest.mark.parametrize(("has_data", "is_refused"), [(False, True), (True, False)])
def test_an_overlay_in_the_bits_of_the_pixels_is_not_passed_on(
    tmp_path: Path, has_data: bool, is_refused: bool
) -> None:
    overlay = {"bits": DataElement(0x60000100, "US", 16), "bit": DataElement(0x60000102, "US", 12)}
    if has_data:
        overlay["data"] = DataElement(0x60003000, "OW", b"\1\0")
    path = write_dicom(tmp_path / "a.dcm", VALUES, BitsStored=12, HighBit=11, **overlay)
    if is_refused:
        with pytest.raises(UnsupportedImageError, match="overlay"):
            Deidentifier().copy(path.read_bytes(), "a.dcm")
    else:
        assert not [element for element in _copied(path) if element.tag.group == 0x6000]


def test_values_that_cannot_be_understood_are_removed(tmp_path: Path) -> None:
    path = write_dicom(
        tmp_path / "a.dcm", VALUES, PatientWeight="123.4567", StudyDate="20260131", KVP="76.54321", AcquisitionDate="x"
    )
    spoiled = path.read_bytes().replace(b"123.4567", b"DOE JANE").replace(b"20260131", b"DOE^JANE")
    spoiled = spoiled.replace(b"76.54321", b"DOE-JANE")
    content = Deidentifier().copy(spoiled, "a")
    assert b"DOE" not in content
    assert b"JANE" not in content


def test_what_is_no_dicom_picture_is_refused_by_name(tmp_path: Path) -> None:
    empty = write_dicom(tmp_path / "empty.dcm", None)
    for content, error in ((b"\x89PNG\r\n\x1a\n", UnsupportedImageError), (empty.read_bytes(), UnsupportedImageError)):
        with pytest.raises(error, match=r"a\.dcm"):
            Deidentifier().copy(content, "a.dcm")
    whole = write_dicom(tmp_path / "whole.dcm", VALUES).read_bytes()
    with pytest.raises(ReadError):
        Deidentifier().copy(whole[:300], "a.dcm")


def _pixel_bytes(content: bytes) -> str:
    dataset = dcmread(io.BytesIO(content), force=True)
    keyword = next(each for each in ("PixelData", "FloatPixelData", "DoubleFloatPixelData") if each in dataset)
    return hashlib.sha256(dataset[keyword].value).hexdigest()


@pytest.mark.parametrize("path", [pytest.param(path, id=name) for name, path in FILES.items()])
def test_every_public_file_is_copied_without_its_patient_or_refused(path: Path) -> None:
    before = path.read_bytes()
    try:
        copy = Deidentifier().copy(before, path.name)
    except (UnsupportedImageError, DamagedImageError):
        return
    assert _pixel_bytes(copy) == _pixel_bytes(before)
    original, after = dcmread(io.BytesIO(before), force=True), dcmread(io.BytesIO(copy))
    for keyword in ("PatientName", "PatientID", "StudyDate", "SOPInstanceUID", "StudyInstanceUID", "AccessionNumber"):
        value = original.get(keyword)
        assert not value or after.get(keyword) != value
