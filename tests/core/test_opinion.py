from datetime import UTC, datetime, timedelta, timezone

import pytest

from xray_viewer.core.decision import Decision
from xray_viewer.core.opinion import NO_OPINION, Circumstances, Earlier, Opinion, Verdict, disagrees

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


def test_a_verdict_goes_with_its_circumstances() -> None:
    with pytest.raises(ValueError, match="goes with"):
        Opinion(Verdict.NORMAL)
    with pytest.raises(ValueError, match="goes with"):
        Opinion(None, "note", Circumstances(NOON, result_visible=True))
    assert Opinion(note="a note alone").verdict is None


@pytest.mark.parametrize("time", [NOON.replace(tzinfo=None), NOON.astimezone(timezone(timedelta(hours=1)))])
def test_the_time_of_a_verdict_is_in_utc(time: datetime) -> None:
    with pytest.raises(ValueError, match="UTC"):
        Circumstances(time, result_visible=True)


@pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan")])
def test_a_threshold_is_a_probability(threshold: float) -> None:
    with pytest.raises(ValueError, match="threshold of a verdict"):
        Circumstances(NOON, result_visible=True, decision_threshold=threshold)


@pytest.mark.parametrize(
    ("verdict", "decision", "expected"),
    [
        (Verdict.NORMAL, Decision.FLAGGED, True),
        (Verdict.NORMAL, Decision.NOT_FLAGGED, False),
        (Verdict.PNEUMONIA, Decision.FLAGGED, False),
        (Verdict.PNEUMONIA, Decision.NOT_FLAGGED, True),
        (Verdict.UNSURE, Decision.FLAGGED, False),
        (Verdict.UNSURE, Decision.NOT_FLAGGED, False),
        (None, Decision.FLAGGED, False),
        (Verdict.NORMAL, None, False),
    ],
)
def test_who_is_unsure_contradicts_nobody(verdict: Verdict | None, decision: Decision | None, expected: bool) -> None:
    assert disagrees(verdict, decision) is expected


def test_the_last_blind_verdict_is_carried_through_all_that_follows() -> None:
    blind = Opinion(Verdict.NORMAL, "", Circumstances(NOON, result_visible=False)).following(NO_OPINION)
    seen = Opinion(Verdict.PNEUMONIA, "", Circumstances(NOON, result_visible=True)).following(blind)
    nothing = NO_OPINION.following(seen)
    assert [each.earlier.blind_verdict for each in (blind, seen, nothing)] == [Verdict.NORMAL] * 3
    assert [each.earlier.was_visible for each in (blind, seen, nothing)] == [False, True, True]
    assert nothing.earlier.was_judged
    assert nothing == NO_OPINION, "what went before is no part of an opinion"


def test_without_a_blind_verdict_there_is_none() -> None:
    noted = Opinion(note="a").following(NO_OPINION)
    assert noted.earlier == Earlier()
    seen = Opinion(Verdict.UNSURE, "", Circumstances(NOON, result_visible=True)).following(noted)
    assert seen.earlier == Earlier(blind_verdict=None, was_judged=True, was_visible=True)
