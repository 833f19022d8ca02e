"""What a header says of how an image was taken, without any text that somebody may have typed in."""

import re
from dataclasses import replace

from xray_viewer.core.assessment import CHEST_WORDS
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.core.terms import BODY_PARTS, MODALITIES, VIEWS, known

# The value that DICOM allows there (PS3.5 6.2, VR UI).
_UID = re.compile(r"[0-9.]{1,64}")
# Stands for a word that DICOM does not know: it is none itself.
_OTHER = "OTHER"
_CHEST = "CHEST"


def plain_facts(facts: AcquisitionFacts) -> AcquisitionFacts:
    """Give facts that may be kept: they are assessed as those given are, and hold DICOM's own words and numbers alone.

    A header may hold anything in their place, a patient's name too.
    """
    body_part = facts.body_part_examined
    is_chest = any(word in body_part.upper() for word in CHEST_WORDS)
    return replace(
        facts,
        modality=_plain(facts.modality, MODALITIES),
        body_part_examined=_CHEST if is_chest else _plain(body_part, BODY_PARTS),
        view_position=_plain(facts.view_position, VIEWS),
        patient_age="" if facts.patient_age_years is None else facts.patient_age,
        sop_instance_uid=facts.sop_instance_uid if _UID.fullmatch(facts.sop_instance_uid) else "",
    )


def _plain(word: str, terms: frozenset[str]) -> str:
    return word if not word or known(word, terms) else _OTHER
