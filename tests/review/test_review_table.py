"""The table of a review: for spreadsheets, for scripts, and whole or not at all."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from tests.factories import tiny_spec
from tests.review.test_tables import SCORED
from xray_viewer.core.model_spec import spec_to_dict
from xray_viewer.core.opinion import Circumstances, Opinion, Verdict
from xray_viewer.review.review_table import (
    REVIEW_COLUMNS,
    ReviewRow,
    ReviewTable,
    UnreadRow,
    review_csv,
    review_json,
)
from xray_viewer.review.score_row import COLUMNS

GIVEN = Circumstances(datetime(2026, 1, 2, 3, 4, 5, 600_000, UTC), False, 0.25, "c" * 64)  # noqa: FBT003
ROWS = [
    ReviewRow(SCORED, Opinion(Verdict.NORMAL, "clear, both\nlungs", GIVEN)),
    ReviewRow(UnreadRow("b.png", "The model has not read it yet.", 0.25, "d" * 64), Opinion(note="blurred")),
    ReviewRow(UnreadRow("c.png", "The model has not read it yet.", None)),
]
TABLE = ReviewTable(ROWS, tiny_spec(), "e" * 64, 0.25)


def read_back(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def test_it_has_the_contracts_columns_and_the_readers() -> None:
    assert REVIEW_COLUMNS[: len(COLUMNS)] == COLUMNS
    assert REVIEW_COLUMNS[len(COLUMNS) :] == (
        "verdict",
        "note",
        "verdict_time",
        "result_visible",
        "verdict_threshold",
        "blind_verdict",
    )
    assert review_csv(TABLE).decode().splitlines()[0] == ",".join(REVIEW_COLUMNS)


def test_csv_holds_what_is_known_and_nothing_else() -> None:
    judged, noted, untouched = read_back(review_csv(TABLE))
    assert (judged["verdict"], judged["note"]) == ("normal", "clear, both\nlungs")
    assert judged["verdict_time"] == "2026-01-02T03:04:05+00:00"
    assert (judged["result_visible"], judged["verdict_threshold"]) == ("false", "0.250000")
    assert (judged["status"], judged["probability"]) == ("scored", "0.500000")
    assert (noted["path"], noted["status"], noted["probability"], noted["decision"]) == ("b.png", "", "", "")
    assert (noted["sha256"], noted["note"], noted["verdict"], noted["verdict_time"]) == ("d" * 64, "blurred", "", "")
    assert (noted["reason"], noted["threshold"]) == ("The model has not read it yet.", "0.250000")
    assert (untouched["note"], untouched["result_visible"], untouched["threshold"]) == ("", "", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_no_cell_begins_a_formula(start: str) -> None:
    text = f"{start}HYPERLINK(1)"
    row = ReviewRow(UnreadRow(text, "", None), Opinion(note=text))
    (written,) = read_back(review_csv(ReviewTable([row])))
    assert (written["path"], written["note"]) == (f"'{text}", f"'{text}")
    (plain,) = json.loads(review_json(ReviewTable([row])))["rows"]
    assert (plain["path"], plain["note"]) == (text, text)


def test_json_holds_the_same_rows_and_the_spec_once() -> None:
    document = json.loads(review_json(TABLE))
    assert document["model"] == spec_to_dict(tiny_spec())
    assert (document["schema_version"], document["model_sha256"], document["threshold"]) == (1, "e" * 64, 0.25)
    assert [tuple(row) for row in document["rows"]] == [REVIEW_COLUMNS] * 3
    judged, noted, _untouched = document["rows"]
    assert (judged["verdict"], judged["result_visible"], judged["verdict_threshold"]) == ("normal", False, 0.25)
    assert (noted["status"], noted["probability"], noted["verdict"]) == (None, None, None)
    without_model = json.loads(review_json(ReviewTable(ROWS)))
    assert (without_model["model"], without_model["threshold"]) == (None, None)
