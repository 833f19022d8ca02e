"""What may be kept of a header is assessed as the header is, and names nobody."""

from hypothesis import example, given
from hypothesis import strategies as st

from tests.app.test_study import prediction
from tests.factories import tiny_spec
from xray_viewer.core.assessment import assess
from xray_viewer.core.plain_facts import plain_facts
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.core.terms import BODY_PARTS, MODALITIES, VIEWS
from xray_viewer.review.score_row import table_facts

WORDS = ("", " ", "DOE^JANE", "dx", " AP ", "Thorax ap", "LUNG DOE", "OTHER", "lat", "hand")
WORD = st.one_of(st.sampled_from((*WORDS, *sorted(MODALITIES | BODY_PARTS | VIEWS))), st.text(max_size=6))
FACTS = st.builds(
    AcquisitionFacts,
    modality=WORD,
    body_part_examined=WORD,
    view_position=WORD,
    patient_age=st.one_of(st.sampled_from(("", "003Y", "018M", "Doe", "3Y", "080Y")), st.text(max_size=5)),
    sop_instance_uid=st.one_of(st.sampled_from(("", "1.2.3", "1.2.Doe", "1" * 65)), st.text(max_size=8)),
)


@given(FACTS)
@example(AcquisitionFacts(modality="DOE^JANE"))
@example(AcquisitionFacts(body_part_examined="TRIBECA DOE"))
def test_they_are_assessed_as_the_header_is_and_fill_the_same_columns(facts: AcquisitionFacts) -> None:
    plain = plain_facts(facts)
    assert assess(plain, prediction(0.5), tiny_spec()) == assess(facts, prediction(0.5), tiny_spec())
    assert table_facts(plain) == table_facts(facts)
    assert plain_facts(plain) == plain


@given(FACTS)
def test_they_hold_no_text_that_somebody_may_have_typed_in(facts: AcquisitionFacts) -> None:
    plain = plain_facts(facts)
    words = {plain.modality, plain.body_part_examined, plain.view_position}
    known = MODALITIES | BODY_PARTS | VIEWS | {"", "OTHER", "CHEST"}
    assert {word.strip().upper() if word else word for word in words} <= known
    assert set(plain.sop_instance_uid) <= set("0123456789.")
    assert plain.patient_age == "" or plain.patient_age_years is not None
