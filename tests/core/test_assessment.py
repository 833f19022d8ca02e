import numpy as np
import pytest

from tests.factories import tiny_spec
from xray_viewer.core.assessment import Status, assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.radiograph import AcquisitionFacts

SPEC = tiny_spec()  # 1 to 5 years, AP, atypicality up to 0.98
CHILD = {"modality": "DX", "body_part_examined": "CHEST", "view_position": "AP", "patient_age": "003Y"}


def prediction(atypicality=0.5):
    return Prediction(0.9, 2.2, atypicality, np.zeros((4, 4), np.float32))


def test_what_the_model_was_made_for_is_scored_without_caution():
    assessment = assess(AcquisitionFacts(**CHILD), prediction(), SPEC)
    assert assessment.status is Status.SCORED
    assert assessment.reason == ""
    assert assessment.cautions == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"modality": "CT"}, "modality CT"),
        ({"modality": "MG"}, "modality MG"),
        ({"body_part_examined": "HAND"}, "body part HAND"),
        ({"view_position": "LL"}, "view LL"),
        ({"view_position": "LATERAL"}, "view LATERAL"),
        ({"patient_age": "045Y"}, "45 years"),
        ({"patient_age": "006Y"}, "6 years"),
        ({"patient_age": "003M"}, "3 months"),
        ({"patient_age": "010D"}, "0 months"),
    ],
)
def test_the_header_may_forbid_it_and_says_why(changes, reason):
    assessment = assess(AcquisitionFacts(**(CHILD | changes)), prediction(), SPEC)
    assert assessment.status is Status.NOT_ASSESSED
    assert reason in assessment.reason
    assert assessment.cautions == ()


@pytest.mark.parametrize("age", ["012M", "018M", "001Y", "005Y", "070M"])
def test_a_child_of_five_is_five_until_the_birthday(age):
    assert assess(AcquisitionFacts(**(CHILD | {"patient_age": age})), prediction(), SPEC).status is Status.SCORED


@pytest.mark.parametrize("body_part", ["", "CHEST", "Thorax", "CHEST_ABDOMEN", "RIBS", "LUNG"])
def test_words_for_the_chest(body_part):
    facts = AcquisitionFacts(**(CHILD | {"body_part_examined": body_part}))
    assert assess(facts, prediction(), SPEC).status is Status.SCORED


@pytest.mark.parametrize("modality", ["", "CR", "DX", "OT", "SC"])
def test_modalities_under_which_radiographs_are_filed(modality):
    assert assess(AcquisitionFacts(**(CHILD | {"modality": modality})), prediction(), SPEC).status is Status.SCORED


def test_an_unusual_picture_is_not_assessed():
    assessment = assess(AcquisitionFacts(**CHILD), prediction(atypicality=0.99), SPEC)
    assert assessment.status is Status.NOT_ASSESSED
    assert "99.0%" in assessment.reason
    assert assess(AcquisitionFacts(**CHILD), prediction(atypicality=0.98), SPEC).status is Status.SCORED
    assert assess(AcquisitionFacts(**CHILD), prediction(float(np.float32(0.98))), SPEC).status is Status.SCORED


def test_a_plain_picture_is_scored_with_a_caution_about_age():
    assessment = assess(AcquisitionFacts(), prediction(), SPEC)
    assert assessment.status is Status.SCORED
    assert len(assessment.cautions) == 1
    assert "no age" in assessment.cautions[0]


def test_a_view_that_the_model_has_not_seen_is_a_caution():
    assessment = assess(AcquisitionFacts(**(CHILD | {"view_position": "PA"})), prediction(), SPEC)
    assert assessment.status is Status.SCORED
    assert "PA view" in assessment.cautions[0]


@pytest.mark.parametrize("attribute", ["modality", "body_part_examined", "view_position"])
@pytest.mark.parametrize("name", ["DOE^JOHN 19450203", "JOHN DOE"])
def test_a_name_in_the_wrong_place_is_not_repeated(attribute, name):
    assessment = assess(AcquisitionFacts(**(CHILD | {attribute: name})), prediction(), SPEC)
    assert assessment.status is Status.NOT_ASSESSED
    assert "JOHN" not in assessment.reason
    assert "another" in assessment.reason
