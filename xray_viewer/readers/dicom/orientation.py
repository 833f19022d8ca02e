"""Where in the patient the picture's rows and columns lead, as the file gives it."""

import re

from xray_viewer.readers.dicom.attributes import Attributes

# The standard's letters for bipeds, at most one of each of the three axes (PS3.3 C.7.6.1.1.1).
_DIRECTION = re.compile(r"(?!.*([AP].*[AP]|[RL].*[RL]|[HF].*[HF]))[APRLHF]{1,3}")
_AXES = {letter: axis for axis in ("AP", "RL", "HF") for letter in axis}


def patient_orientation(attributes: Attributes) -> tuple[str, str] | None:
    """Give the directions of rows and columns; None if the file does not say, or says what is no direction."""
    text = attributes.text("PatientOrientation").upper()
    if not text.strip("\\ "):
        return None
    directions = [direction.strip() for direction in text.split("\\")]
    if len(directions) == 2 and all(_DIRECTION.fullmatch(direction) for direction in directions):
        rows, columns = directions
        # The first letter is that of the main direction, and rows and columns stand at right angles.
        if _AXES[rows[0]] != _AXES[columns[0]]:
            return rows, columns
    attributes.ignore("PatientOrientation", "it is not two directions in the patient")
    return None
