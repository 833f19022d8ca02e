"""What a row of the worklist shows of a file's header."""

from collections.abc import Mapping
from dataclasses import dataclass

from xray_viewer.core.radiograph import AcquisitionFacts


@dataclass(frozen=True)
class RowHeader:
    """Empty where the file does not say. ``patient_name`` and ``patient_id``: for the screen alone, and only if asked.

    ``other_names``: the name in other scripts, as DICOM writes them (PS3.5 6.2, VR PN), to be hidden.
    ``study_date``: as "2026-01-31". ``patient_age``: a DICOM age string (PS3.5 6.2, VR AS).
    """

    patient_name: str = ""
    patient_id: str = ""
    study: str = ""
    study_date: str = ""
    view_position: str = ""
    patient_age: str = ""
    other_names: str = ""

    @property
    def age_years(self) -> float | None:
        """The age in years, or None."""
        return AcquisitionFacts(patient_age=self.patient_age).patient_age_years


NO_HEADER = RowHeader()


def row_header(header: Mapping[str, str], facts: AcquisitionFacts) -> RowHeader:
    """Choose from what was read; ``header``: by DICOM keyword."""
    return RowHeader(
        patient_name=header.get("PatientName", ""),
        patient_id=header.get("PatientID", ""),
        study=header.get("StudyDescription", "") or header.get("SeriesDescription", ""),
        study_date=day(header.get("StudyDate", "")),
        view_position=facts.view_position,
        patient_age=facts.patient_age,
    )


def day(date: str) -> str:
    """Write a DICOM date (PS3.5 6.2, VR DA) with hyphens; anything else as it is."""
    return f"{date[:4]}-{date[4:6]}-{date[6:]}" if len(date) == 8 and date.isdigit() else date
