"""Review tables: CSV and JSON for scripts, aligned text for people.

Paths stand in CSV and JSON as they were given, also those that a spreadsheet would take for a formula (``=a.png``):
scripts find their files by them. No other column can begin like one: numbers, codes of DICOM and sentences do not.
"""

import csv
import io
import json
import textwrap
from collections.abc import Sequence
from typing import Any

import numpy as np

from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision
from xray_viewer.core.model_spec import ModelSpec, spec_to_dict
from xray_viewer.review.score_row import COLUMNS, ScoreRow
from xray_viewer.review.terminal_text import display_width, printable

SCHEMA_VERSION = 1
_HEADINGS = ("file", "result", "probability", "atypicality", "reason")
_RESULTS = {Decision.FLAGGED: "flagged", Decision.NOT_FLAGGED: "not flagged"}
_STATUSES = {Status.NOT_ASSESSED: "not assessed", Status.FAILED: "failed"}
_GAP = "  "
_NARROWEST = 24  # columns for reasons; a terminal that has less breaks the lines itself


def csv_bytes(rows: Sequence[ScoreRow]) -> bytes:
    """Write rows as CSV: RFC 4180, UTF-8 without a byte order mark, a heading, CRLF at the end of lines.

    A probability and threshold have at least six decimals, and as many as it takes to be exact: a script that
    compares them comes to the same decision. A file name that is no text has its odd bytes as backslash escapes.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(value) for value in row.as_dict().values()])
    return buffer.getvalue().encode("utf-8", "backslashreplace")


def json_bytes(rows: Sequence[ScoreRow], spec: ModelSpec, model_sha256: str, threshold: float) -> bytes:
    """Write rows as JSON, UTF-8, with the model's spec once. What a row does not have is null or empty."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "model": spec_to_dict(spec),
        "model_sha256": model_sha256,
        "threshold": threshold,
        "rows": [row.as_dict() for row in rows],
    }
    return json_document(document)


def json_document(document: Any) -> bytes:
    """Write a document for scripts: UTF-8, indented, with a line feed at the end."""
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    # For half a surrogate pair, which file names can hold, the escape of Python is the escape of JSON.
    return text.encode("utf-8", "backslashreplace")


def text_table(rows: Sequence[ScoreRow], width: int | None = None) -> str:
    """Lay rows out for a terminal of ``width`` columns; without one a reason takes one line, however long."""
    cells = [_HEADINGS, *(_readable(row) for row in rows)]
    widths = [max(display_width(line[column]) for line in cells) for column in range(len(_HEADINGS))]
    lines = []
    for line in cells:
        fixed = _GAP.join(_padded(cell, size) for cell, size in zip(line[:-1], widths, strict=False))
        indent = display_width(fixed) + len(_GAP)
        first, *more = _wrapped(line[-1], None if width is None else width - indent)
        lines += [f"{fixed}{_GAP}{first}".rstrip(), *(" " * indent + part for part in more)]
    return "\n".join(lines) + "\n"


def _cell(value: object) -> str:
    if value is None:
        return ""
    return exact_decimals(value) if isinstance(value, float) else str(value)


def exact_decimals(value: float) -> str:
    """Write a number without exponent, with at least six decimals, so that reading it gives the same number."""
    return np.format_float_positional(value, unique=True, min_digits=6)


def _readable(row: ScoreRow) -> tuple[str, ...]:
    result = _STATUSES[row.status] if row.decision is None else _RESULTS[row.decision]
    numbers = ("" if value is None else f"{value:.4f}" for value in (row.probability, row.atypicality))
    return (printable(row.path), result, *numbers, printable(row.reason))


def _padded(text: str, size: int) -> str:
    return text + " " * (size - display_width(text))


def _wrapped(text: str, room: int | None) -> list[str]:
    return [text] if room is None else textwrap.wrap(text, max(room, _NARROWEST)) or [""]
