"""What a DICOM file says of the patient, the study and the way that the picture was taken."""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.readers.dicom.attributes import Attributes

_AGE = re.compile(r"(\d{1,3}) ?([DWMY])")
_DATE = re.compile(r"(\d{4})[.:-]?(\d{2})[.:-]?(\d{2})")
# View codes of PS3.16 CID 4010, in SNOMED CT and in the older SNOMED RT.
_VIEW_CODES = {
    "399348003": "AP",
    "R-10206": "AP",
    "272479007": "PA",
    "R-10214": "PA",
    "399067008": "LATERAL",
    "399173006": "LL",
    "R-10236": "LL",
    "399198007": "RL",
    "R-10232": "RL",
}
_HEADER_NAMES = ("PatientName", "ReferringPhysicianName")
_HEADER_TEXTS = (
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "PatientAge",
    "StudyDate",
    "StudyTime",
    "StudyDescription",
    "SeriesDescription",
    "AccessionNumber",
    "InstitutionName",
    "Manufacturer",
    "ManufacturerModelName",
    "Modality",
    "BodyPartExamined",
    "ViewPosition",
    "PatientPosition",
    "Laterality",
    "KVP",
    "Exposure",
    "PresentationIntentType",
    "BurnedInAnnotation",
    "LossyImageCompression",
)


def acquisition_facts(attributes: Attributes) -> AcquisitionFacts:
    """Gather what names no patient."""
    return AcquisitionFacts(
        modality=attributes.text("Modality").upper(),
        body_part_examined=attributes.text("BodyPartExamined").upper(),
        view_position=_view_position(attributes),
        patient_age=_patient_age(attributes),
        sop_instance_uid=attributes.text("SOPInstanceUID"),
    )


def header(attributes: Attributes) -> Mapping[str, str]:
    """Gather what the screen shows of the patient and study, by DICOM keyword; absent attributes are left out."""
    values = {keyword: attributes.name(keyword) for keyword in _HEADER_NAMES}
    values |= {keyword: attributes.text(keyword) for keyword in _HEADER_TEXTS}
    return MappingProxyType({keyword: value for keyword, value in values.items() if value})


def _view_position(attributes: Attributes) -> str:
    view = attributes.text("ViewPosition").upper()
    if view:
        return view
    # DX images may say it by code alone (PS3.3 C.8.11.5).
    return next((_VIEW_CODES.get(item.text("CodeValue"), "") for item in attributes.items("ViewCodeSequence")), "")


def _patient_age(attributes: Attributes) -> str:
    """Give the age as a DICOM age string; from the birth date where the file gives no age."""
    age = attributes.text("PatientAge").upper()
    if age:
        match = _AGE.fullmatch(age)
        if match is not None:
            return f"{int(match[1]):03d}{match[2]}"
        attributes.ignore("PatientAge", "it is not a DICOM age")
    born, examined = _date(attributes, "PatientBirthDate"), _date(attributes, "StudyDate")
    if born is None or examined is None:
        return ""
    return age_string(born, examined)


def _date(attributes: Attributes, keyword: str) -> date | None:
    text = attributes.text(keyword)
    if not text:
        return None
    match = _DATE.fullmatch(text)
    try:
        if match is not None:
            return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        pass
    attributes.ignore(keyword, "it is not a date")
    return None


def age_string(born: date, examined: date) -> str:
    """Give the age on a day as a DICOM age string (PS3.5 6.2, VR AS), in the unit that is customary at that age.

    Days in the first month, months until the second birthday, then years. Empty if the dates are in the wrong order.
    """
    months = (examined.year - born.year) * 12 + examined.month - born.month - (examined.day < born.day)
    if examined < born or months >= 1000 * 12:
        return ""
    if months < 1:
        return f"{(examined - born).days:03d}D"
    return f"{months:03d}M" if months < 24 else f"{months // 12:03d}Y"
