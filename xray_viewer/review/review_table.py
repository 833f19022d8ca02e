"""The table of a review, to be taken away: what the network says of each image and what the reader does."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from xray_viewer.core.model_spec import ModelSpec, spec_to_dict
from xray_viewer.core.opinion import NO_OPINION, Opinion
from xray_viewer.review.score_row import COLUMNS, ScoreRow
from xray_viewer.review.tables import SCHEMA_VERSION, exact_decimals, json_document

REVIEW_COLUMNS = (*COLUMNS, "verdict", "note", "verdict_time", "result_visible", "verdict_threshold", "blind_verdict")
# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


@dataclass(frozen=True)
class UnreadRow:
    """An image of which no answer of the network is told: its path, the reason, and what is known all the same.

    ``is_hidden``: there is an answer, which the reader is not to see before a verdict.
    """

    path: str
    reason: str
    threshold: float | None
    sha256: str = ""
    is_hidden: bool = False


@dataclass(frozen=True)
class ReviewRow:
    """One image. Without an answer of the network its status is empty.

    ``is_unread``: the reader has still to give a verdict; on a file that cannot be read there is none to give.
    """

    score: ScoreRow | UnreadRow
    opinion: Opinion = NO_OPINION
    is_unread: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Give the row as plain values by column."""
        given = self.opinion.circumstances
        score = self.score
        if isinstance(score, ScoreRow):
            known = score.as_dict()
        else:
            known = {column: getattr(score, column, None) for column in COLUMNS}
        return known | {
            "verdict": self.opinion.verdict,
            "note": self.opinion.note,
            "verdict_time": None if given is None else given.time.isoformat(timespec="seconds"),
            "result_visible": None if given is None else given.result_visible,
            "verdict_threshold": None if given is None else given.decision_threshold,
            "blind_verdict": self.opinion.earlier.blind_verdict,
        }


@dataclass(frozen=True)
class ReviewTable:
    """All rows, with the model that read them, if there is one, and the threshold in use."""

    rows: Sequence[ReviewRow]
    spec: ModelSpec | None = None
    model_sha256: str = ""
    threshold: float | None = None


def review_csv(table: ReviewTable) -> bytes:
    """Write CSV as ``csv_bytes`` does, but for spreadsheets too: an apostrophe before what looks like a formula."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(REVIEW_COLUMNS)
    for row in table.rows:
        writer.writerow([_cell(value) for value in row.as_dict().values()])
    return buffer.getvalue().encode("utf-8", "backslashreplace")


def review_json(table: ReviewTable) -> bytes:
    """Write JSON as ``json_bytes`` does; texts are as they are, since no program runs them."""
    return json_document(
        {
            "schema_version": SCHEMA_VERSION,
            "model": None if table.spec is None else spec_to_dict(table.spec),
            "model_sha256": table.model_sha256,
            "threshold": table.threshold,
            "rows": [row.as_dict() for row in table.rows],
        }
    )


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float():
            return exact_decimals(value)
        case int():
            return str(value)
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
