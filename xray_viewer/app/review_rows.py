"""What is known of the images of the study, as the rows of a table."""

from collections.abc import Sequence

from xray_viewer.app.entry import Entry
from xray_viewer.core.assessment import Status
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.review.review_table import ReviewRow, UnreadRow
from xray_viewer.review.score_row import ScoreRow, table_facts

_NOT_READ = "The model has not read it yet."
_HIDDEN = "The model's answer is left out until there is a verdict."


def review_rows(entries: Sequence[Entry], sha256s: Sequence[str], threshold: float | None) -> list[ReviewRow]:
    """Say of each image, in order, what is known.

    ``sha256s``: empty where a content is not. ``threshold``: None without a model, whose it would be. An answer that is
    concealed is left out.
    """
    return [
        ReviewRow(_score(entry, sha256, threshold), entry.opinion, is_unread=entry.is_unread)
        for entry, sha256 in zip(entries, sha256s, strict=True)
    ]


def _score(entry: Entry, sha256: str, threshold: float | None) -> ScoreRow | UnreadRow:
    assessment, scoring = entry.assessment, entry.scoring
    if entry.has_failed:
        status, reason = Status.FAILED, entry.reason
    elif entry.is_answer_concealed:
        return UnreadRow(entry.given, _HIDDEN, threshold, sha256, is_hidden=True)
    elif assessment is not None:
        status, reason = assessment.status, assessment.reason
    else:
        return UnreadRow(entry.given, _NOT_READ, threshold, sha256)
    return ScoreRow(
        path=entry.given,
        status=status,
        probability=entry.probability,
        decision=None if threshold is None else entry.decision(threshold),
        threshold=threshold,
        atypicality=None if entry.prediction is None else entry.prediction.atypicality,
        reason=reason,
        sha256=sha256,
        model_sha256="" if scoring is None else scoring.model_sha256,
        device="" if scoring is None else scoring.device,
        milliseconds=0 if scoring is None else scoring.milliseconds,
        cautions=() if assessment is None else assessment.cautions,
        **table_facts(AcquisitionFacts() if scoring is None else scoring.facts),
    )
