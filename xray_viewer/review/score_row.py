"""What is said of one file in a review table."""

import re
from dataclasses import dataclass, fields
from typing import Any

from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.core.terms import VIEWS, known

# The values that DICOM allows there (PS3.5 6.2: AS, UI). A file may hold anything in their place, a name too.
_AGE = re.compile(r"\d{3}[DWMY]")
_UID = re.compile(r"[0-9.]{1,64}")


@dataclass(frozen=True)
class ScoreRow:
    """One file's row, its fields in the order of the table's columns.

    ``probability`` and ``decision`` are None unless the file was scored: a number for a picture that the model was
    not made for would be read as one. ``atypicality`` is None only if the file failed, and ``threshold`` without a
    model. ``cautions`` are no column: they are said once for all rows.
    """

    path: str
    status: Status
    probability: float | None
    decision: Decision | None
    threshold: float | None
    atypicality: float | None
    view: str
    reason: str
    patient_age: str
    sop_instance_uid: str
    sha256: str
    model_sha256: str
    device: str
    milliseconds: int
    cautions: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Give the row as plain values by column."""
        known = {column: getattr(self, column) for column in COLUMNS}
        if self.atypicality is not None:
            # The network gives it in float32, in which 0.49 has noise behind it; the limit is compared like this too.
            known["atypicality"] = round(self.atypicality, 6)
        return known


COLUMNS = tuple(field.name for field in fields(ScoreRow) if field.name != "cautions")


def table_facts(facts: AcquisitionFacts) -> dict[str, str]:
    """Give the columns that come from the file's header, emptied of all that is no value of their kind."""
    return {
        "view": known(facts.view_position, VIEWS),
        "patient_age": _only(_AGE, facts.patient_age),
        "sop_instance_uid": _only(_UID, facts.sop_instance_uid),
    }


def _only(pattern: re.Pattern[str], value: str) -> str:
    return value if pattern.fullmatch(value) else ""
