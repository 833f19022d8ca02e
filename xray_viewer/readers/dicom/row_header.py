"""From a DICOM file to what a row of the worklist shows of it."""

from pathlib import Path

from pydicom import dcmread

from xray_viewer.core.row_header import RowHeader, row_header
from xray_viewer.readers.dicom.attributes import Attributes
from xray_viewer.readers.dicom.facts import acquisition_facts, header
from xray_viewer.readers.dicom.inflation import BoundedBytes, BoundedFile

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


def dicom_row_header(path: Path, content: bytes = b"") -> RowHeader:
    """Read some attributes of a DICOM file. ``content``: of one in an archive, which has no file of its own.

    Raises ``OSError``, or whatever pydicom raises for corrupt content.
    """
    with BoundedBytes(content, path.name) if content else BoundedFile(path) as file:
        dataset = dcmread(file, force=True, stop_before_pixels=True, specific_tags=_KEYWORDS)
    attributes = Attributes(dataset)
    return row_header(header(attributes), acquisition_facts(attributes))
