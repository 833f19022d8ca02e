"""From a DICOM file to what a row of the worklist shows of it."""

from dataclasses import replace
from io import FileIO
from zipfile import ZipExtFile

from xray_viewer.core.row_header import RowHeader, row_header
from xray_viewer.readers.dicom.attributes import Attributes
from xray_viewer.readers.dicom.bounded_file import BoundedFile, read_data_set
from xray_viewer.readers.dicom.facts import acquisition_facts, header

# All others are passed over unread.
_KEYWORDS = [
    "SpecificCharacterSet",
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientAge",
    "StudyDate",
    "StudyDescription",
    "SeriesDescription",
    "ViewPosition",
    "ViewCodeSequence",
]


def dicom_row_header(raw: FileIO | ZipExtFile, name: str) -> RowHeader:
    """Read some attributes of a DICOM file, no further than up to its pixels, and close it; ``name``: for errors.

    Raises ``OSError``, or whatever pydicom or zipfile raises for corrupt content.
    """
    with BoundedFile(raw, name) as file:
        dataset = read_data_set(file, stop_before_pixels=True, specific_tags=_KEYWORDS)
    attributes = Attributes(dataset)
    found = row_header(header(attributes), acquisition_facts(attributes))
    return replace(found, other_names=attributes.text("PatientName").partition("=")[2])
