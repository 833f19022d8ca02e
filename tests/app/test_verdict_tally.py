"""The count of verdicts, beside one that is taken by looking at all images."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_study import entry
from xray_viewer.app.entry import Entry, Keeping, Progress
from xray_viewer.app.study import StudyState
from xray_viewer.app.verdict_tally import VerdictTally
from xray_viewer.core.opinion import NO_OPINION, Circumstances, Opinion, Verdict, disagrees

GIVEN = Circumstances(datetime(2026, 1, 2, tzinfo=UTC), result_visible=True)
OPINIONS = [NO_OPINION, Opinion(note="note"), *(Opinion(verdict, "", GIVEN) for verdict in Verdict)]
STATES = [
    replace(image, opinion=opinion, keeping=keeping)
    for image in (
        entry(),
        *(entry(probability=probability) for probability in (0.0, 0.2, 0.5, 0.9, 1.0)),
        replace(entry(), progress=Progress.FAILED, reason="It is broken."),
    )
    for opinion in OPINIONS
    for keeping in Keeping
]


def count(entries: list[Entry], decision_threshold: float) -> VerdictTally:
    return VerdictTally(
        read=sum(image.opinion.verdict is not None for image in entries),
        unread=sum(image.opinion.verdict is None and image.progress is not Progress.FAILED for image in entries),
        disagreements=sum(disagrees(image.opinion.verdict, image.decision(decision_threshold)) for image in entries),
        not_saved=sum(image.keeping is Keeping.NOT_SAVED for image in entries),
    )


@given(
    st.lists(st.sampled_from(STATES), min_size=1, max_size=20),
    st.lists(st.tuples(st.integers(0, 19), st.sampled_from(STATES)), max_size=20),
    st.sampled_from([0.0, 0.2, 0.3, 0.5, 0.95, 1.0]),
)
def test_it_is_what_looking_at_all_images_gives(
    entries: list[Entry], changes: list[tuple[int, Entry]], decision_threshold: float
) -> None:
    study = StudyState()
    study.add(entries)
    for index, changed in changes:
        study.update(index % len(entries), changed)
        assert study.verdict_tally(decision_threshold) == count(list(study.entries), decision_threshold)
    study.clear()
    assert study.verdict_tally(decision_threshold) == VerdictTally(0, 0, 0, 0)
