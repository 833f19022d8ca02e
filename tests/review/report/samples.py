"""A small review: one image of each kind, with verdicts, notes and truth."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tests.factories import tiny_spec
from tests.review.test_tables import SCORED
from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision
from xray_viewer.core.opinion import NO_OPINION, Circumstances, Opinion, Verdict
from xray_viewer.core.truth import Answer, Case, Truth, compare_with_truth
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.review_table import ReviewRow, UnreadRow

GIVEN = Circumstances(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), True, 0.5, "c" * 64)  # noqa: FBT003
HIDDEN = replace(GIVEN, result_visible=False)


def scored(number: int, probability: float, opinion: Opinion = NO_OPINION, truth: Truth | None = None) -> ReportImage:
    decision = Decision.FLAGGED if probability >= 0.5 else Decision.NOT_FLAGGED
    row = replace(
        SCORED, path=f"Doe^Jane/{number}.dcm", probability=probability, decision=decision, sha256=f"{number:064x}"[::-1]
    )
    return ReportImage(number, ReviewRow(row, opinion, is_unread=opinion.verdict is None), truth)


def unscored(number: int, status: Status, reason: str) -> ReportImage:
    row = replace(SCORED, path=f"Doe^Jane/{number}.dcm", status=status, probability=None, decision=None, reason=reason)
    has_failed = status is Status.FAILED
    row = replace(row, sha256="" if has_failed else "ab" * 32)
    return ReportImage(number, ReviewRow(row, is_unread=not has_failed))


IMAGES = [
    scored(1, 0.9, Opinion(Verdict.PNEUMONIA, "right base\n<script>alert(1)</script>", GIVEN), Truth.PNEUMONIA),
    scored(2, 0.95, Opinion(Verdict.NORMAL, "", HIDDEN), Truth.NORMAL),
    scored(3, 0.2, Opinion(Verdict.NORMAL, "", HIDDEN), Truth.NORMAL),
    scored(4, 0.1, Opinion(Verdict.UNSURE, "", GIVEN)),
    unscored(5, Status.NOT_ASSESSED, "Not a frontal view: the header gives the view LL."),
    unscored(6, Status.FAILED, "It is damaged & cannot be decoded."),
    ReportImage(
        7,
        ReviewRow(UnreadRow("Doe^Jane/7.dcm", "The model has not read it yet.", 0.5, "ef" * 32), is_unread=True),
    ),
]
CASES = [
    Case(Truth.PNEUMONIA, Answer.SCORED, 0.9, Verdict.PNEUMONIA),
    Case(Truth.NORMAL, Answer.SCORED, 0.95, Verdict.NORMAL),
    Case(Truth.NORMAL, Answer.SCORED, 0.2, Verdict.NORMAL),
    Case(Truth.PNEUMONIA, Answer.NOT_ASSESSED, is_unread=True),
]


def sample(**changes: Any) -> ReportContent:
    content = ReportContent(
        images=IMAGES,
        decision_threshold=0.5,
        made=datetime(2026, 2, 3, 4, 5, tzinfo=UTC),
        versions={"X-ray Viewer": "9.9"},
        spec=tiny_spec(),
        model_sha256="fe" * 32,
        device="cpu",
        compared=compare_with_truth(CASES),
        truth_source="The truth comes from the folders that the images lie in.",
    )
    return replace(content, **changes)
