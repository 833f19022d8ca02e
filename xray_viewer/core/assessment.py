"""Whether a picture is one that the model was made for, and what may be said of it.

A picture that the model was not made for has no probability that means anything. It is "not assessed", with the
reason, and never "0 %".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from xray_viewer.core.decision import Prediction
from xray_viewer.core.group_figures import weaker_groups
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.core.terms import BODY_PARTS, MODALITIES, VIEWS, known

# Projection radiography by its Modality (PS3.3 C.7.3.1.1.1); OT and SC are screenshots and converted pictures,
# RF and RG single radiographs of some older devices. An absent modality is a plain picture file.
_PROJECTION_MODALITIES = frozenset({"", "CR", "DX", "DR", "RG", "RF", "OT", "SC"})
# Words of PS3.16 Annex L (Body Part Examined) under which a chest radiograph is filed in practice.
CHEST_WORDS = ("CHEST", "THORAX", "LUNG", "RIB", "TORSO")
_FRONTAL_VIEWS = frozenset({"", "AP", "PA"})


class Status(StrEnum):
    """What became of one file."""

    SCORED = "scored"
    NOT_ASSESSED = "not_assessed"
    FAILED = "failed"


@dataclass(frozen=True)
class Assessment:
    """Whether a prediction may be read. ``reason`` is a sentence, and empty if it may.

    ``cautions_of_patient``: for whom the model's figures hold, and ``cautions_of_picture``: how it differs from those
    that the model learnt from. A sentence each, and more that say why.
    """

    status: Status
    reason: str = ""
    cautions_of_patient: tuple[str, ...] = ()
    cautions_of_picture: tuple[str, ...] = ()

    @property
    def cautions(self) -> tuple[str, ...]:
        """All of them."""
        return self.cautions_of_patient + self.cautions_of_picture


def caution_in_short(caution: str) -> str:
    """Give a caution's first sentence, which says what not to rely on; the others say why."""
    first, _, _ = caution.partition(". ")
    return f"{first}." if first != caution else caution


def _objection_of_header(facts: AcquisitionFacts, spec: ModelSpec) -> str:
    if facts.modality not in _PROJECTION_MODALITIES:
        return f"Not a radiograph: the header gives {_named(facts.modality, MODALITIES, 'modality')}."
    body_part = facts.body_part_examined.upper()
    if body_part and not any(word in body_part for word in CHEST_WORDS):
        return f"Not a chest radiograph: the header gives {_named(body_part, BODY_PARTS, 'body part')}."
    view = facts.view_position.upper()
    if view not in _FRONTAL_VIEWS:
        return f"Not a frontal view: the header gives {_named(view, VIEWS, 'view')}."
    age = facts.patient_age_years
    if age is not None and not spec.population.includes_age(age):
        return (
            f"Outside the model's population: the header gives an age of {_age_in_words(age)}, and the model "
            f"learnt from patients of {spec.population.ages_in_words}."
        )
    return ""


def _named(term: str, terms: frozenset[str], what: str) -> str:
    return f"the {what} {known(term, terms)}" if known(term, terms) else f"another {what}"


def _age_in_words(years: float) -> str:
    return f"{years:.0f} years" if years >= 2 else f"{years * 12:.0f} months"


def assess(facts: AcquisitionFacts, prediction: Prediction, spec: ModelSpec) -> Assessment:
    """Say whether a prediction may be read, from the file's header and the picture's atypicality."""
    reason = _objection_of_header(facts, spec)
    # The network's numbers are float32, in which 0.99 is a little more than 0.99.
    if not reason and round(prediction.atypicality, 6) > spec.atypicality_limit:
        reason = (
            f"Unusual picture: {prediction.atypicality:.1%} of the model's reference images were less unusual "
            f"(limit {spec.atypicality_limit:.1%}). It may be no frontal chest radiograph, be turned, inverted or "
            "cropped, or be of poor quality."
        )
    if reason:
        return Assessment(Status.NOT_ASSESSED, reason)
    return Assessment(
        Status.SCORED,
        cautions_of_patient=tuple(_of_patient(facts, spec)),
        cautions_of_picture=tuple(_of_picture(facts, spec)),
    )


def _of_patient(facts: AcquisitionFacts, spec: ModelSpec) -> Iterator[str]:
    if facts.patient_age_years is None:
        yield (
            f"The file gives no age. The model learnt from patients of {spec.population.ages_in_words} and is "
            "not to be relied on outside of it."
        )
    groups = " and ".join(weaker_groups(spec, facts.patient_age_years))
    if groups:
        yield f"The figures beside the threshold do not hold for every patient. The model reached {groups}."


def _of_picture(facts: AcquisitionFacts, spec: ModelSpec) -> Iterator[str]:
    view = facts.view_position.upper()
    if view and view not in spec.population.views:
        yield f"This is a {view} view; the model learnt from {' and '.join(spec.population.views)} views."
