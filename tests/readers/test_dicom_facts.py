from datetime import date

import numpy as np
import pytest
from pydicom.dataset import Dataset

from tests.factories import write_dicom
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.dicom.facts import age_string

VALUES = np.zeros((4, 4), np.uint8)


@pytest.fixture
def read(tmp_path):
    def read_with(**attributes):
        return read_radiograph(write_dicom(tmp_path / "a.dcm", VALUES, **attributes))

    return read_with


def test_facts_of_the_acquisition(read):
    facts = read(Modality="CR", BodyPartExamined="chest", ViewPosition="AP", PatientAge="003Y").facts
    assert (facts.modality, facts.body_part_examined, facts.view_position) == ("CR", "CHEST", "AP")
    assert facts.patient_age_years == 3
    assert facts.sop_instance_uid == "1.2.3.4"


def test_absent_facts_are_empty(read):
    facts = read(Modality=None).facts
    assert (facts.modality, facts.view_position, facts.patient_age) == ("", "", "")


@pytest.mark.parametrize(("code", "view"), [("399348003", "AP"), ("R-10214", "PA"), ("399173006", "LL"), ("123", "")])
def test_the_view_may_be_a_code(read, code, view):
    item = Dataset()
    item.CodeValue = code
    assert read(ViewCodeSequence=[item]).facts.view_position == view
    assert read(ViewCodeSequence=[item], ViewPosition="PA").facts.view_position == "PA"


@pytest.mark.parametrize(("given", "kept"), [("003Y", "003Y"), ("18M", "018M"), ("4 Y", "004Y"), ("020d", "020D")])
def test_ages_are_brought_into_form(read, given, kept):
    image = read(PatientAge=given)
    assert image.facts.patient_age == kept
    assert image.notices == ()


def test_an_age_that_is_none_is_ignored_and_named(read):
    image = read(PatientAge="four")
    assert image.facts.patient_age == ""
    assert image.notices == ("PatientAge was ignored: it is not a DICOM age.",)


def test_the_age_from_the_dates(read):
    dates = {"PatientBirthDate": "20150310", "StudyDate": "20180309"}
    assert read(**dates).facts.patient_age == "002Y"
    assert read(**dates, PatientAge="007Y").facts.patient_age == "007Y"
    assert read(**dates, PatientAge="seven").facts.patient_age == "002Y"
    assert read(PatientBirthDate="20150310").facts.patient_age == ""


def test_a_date_that_is_none_is_ignored_and_named(read):
    image = read(PatientBirthDate="20151399", StudyDate="20180309")
    assert image.facts.patient_age == ""
    assert "PatientBirthDate" in image.notices[0]
    assert "1399" not in image.notices[0]


@pytest.mark.parametrize(
    ("born", "examined", "age"),
    [
        (date(2020, 1, 1), date(2020, 1, 1), "000D"),
        (date(2020, 1, 31), date(2020, 2, 29), "029D"),
        (date(2020, 1, 15), date(2020, 2, 15), "001M"),
        (date(2018, 6, 2), date(2020, 6, 1), "023M"),
        (date(2018, 6, 1), date(2020, 6, 1), "002Y"),
        (date(2016, 2, 29), date(2021, 2, 28), "004Y"),
        (date(1920, 6, 1), date(2020, 6, 1), "100Y"),
        (date(2020, 6, 2), date(2020, 6, 1), ""),
    ],
)
def test_age_strings(born, examined, age):
    assert age_string(born, examined) == age


def test_the_header_is_for_the_screen(read):
    header = read(PatientName="Doe^Jane^Q", PatientID="4711", StudyDate="20200101", StudyDescription="Chest").header
    assert header["PatientName"] == "Doe, Jane Q"
    assert (header["PatientID"], header["StudyDate"], header["StudyDescription"]) == ("4711", "20200101", "Chest")
    assert "InstitutionName" not in header
    with pytest.raises(TypeError):
        header["PatientID"] = "0"


@pytest.mark.parametrize(
    ("charset", "name", "shown"),
    [
        ("ISO_IR 192", "Müller^Jörg", "Müller, Jörg"),
        ("ISO_IR 100", "Müller^Jörg", "Müller, Jörg"),
        ("ISO_IR 192", "Yamada^Tarou=山田^太郎", "Yamada, Tarou"),
        ("ISO_IR 192", "Doe", "Doe"),
    ],
)
def test_names_in_their_character_set(read, charset, name, shown):
    assert read(SpecificCharacterSet=charset, PatientName=name).header["PatientName"] == shown


def test_an_unknown_character_set_still_shows_the_picture(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", VALUES, SpecificCharacterSet="ISO_IR 100", StudyDescription="Thorax é")
    path.write_bytes(path.read_bytes().replace(b"ISO_IR 100", b"ISO_IR 999"))
    assert np.array_equal(read_radiograph(path).stored_values, VALUES)
