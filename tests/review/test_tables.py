import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest

from tests.factories import tiny_spec
from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision, decide
from xray_viewer.core.model_spec import spec_to_dict
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.review.score_row import ScoreRow, table_facts
from xray_viewer.review.tables import csv_bytes, exact_decimals, json_bytes, text_table
from xray_viewer.review.terminal_text import display_width

COLUMNS = [
    "path",
    "status",
    "probability",
    "decision",
    "threshold",
    "atypicality",
    "view",
    "reason",
    "patient_age",
    "sop_instance_uid",
    "sha256",
    "model_sha256",
    "device",
    "milliseconds",
]

SCORED = ScoreRow(
    path="ward 3/a.png",
    status=Status.SCORED,
    probability=0.5,
    decision=Decision.FLAGGED,
    threshold=0.25,
    atypicality=0.125,
    view="AP",
    reason="",
    patient_age="004Y",
    sop_instance_uid="1.2.3",
    sha256="a" * 64,
    model_sha256="b" * 64,
    device="cpu",
    milliseconds=12,
)
NOT_ASSESSED = replace(
    SCORED, path="ct.dcm", status=Status.NOT_ASSESSED, probability=None, decision=None, reason="Not a radiograph."
)
FAILED = replace(
    NOT_ASSESSED, path='odd, "name".png', status=Status.FAILED, atypicality=None, reason="It is cut short.", sha256=""
)
ROWS = [SCORED, NOT_ASSESSED, FAILED]


def read_back(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


def test_csv_has_the_columns_of_the_contract_in_their_order():
    assert csv_bytes([]).decode() == ",".join(COLUMNS) + "\r\n"


def test_csv_says_what_the_rows_say():
    scored, not_assessed, failed = read_back(csv_bytes(ROWS))
    assert scored["path"] == "ward 3/a.png"
    assert (scored["status"], scored["decision"]) == ("scored", "flagged")
    assert (scored["probability"], scored["threshold"], scored["atypicality"]) == ("0.500000", "0.250000", "0.125000")
    assert scored["milliseconds"] == "12"
    assert (not_assessed["status"], not_assessed["probability"], not_assessed["decision"]) == ("not_assessed", "", "")
    assert not_assessed["atypicality"] == "0.125000"
    assert failed["path"] == 'odd, "name".png'
    assert (failed["status"], failed["atypicality"], failed["sha256"]) == ("failed", "", "")


@pytest.mark.parametrize("path", ["=1+1.png", "胸部/é.png", "line\nbreak.png", " space.png", "'quote.png"])
def test_csv_does_not_change_paths(path):
    assert read_back(csv_bytes([replace(SCORED, path=path)]))[0]["path"] == path


def test_a_file_name_that_is_no_text_can_be_written():
    row = replace(SCORED, path="caf\udce9.png")
    assert read_back(csv_bytes([row]))[0]["path"] == "caf\\udce9.png"
    assert json.loads(json_bytes([row], tiny_spec(), "", 0.5))["rows"][0]["path"] == "caf\udce9.png"


@pytest.mark.parametrize("probability", [0.0, 1.0, 1e-9, 0.699999988079071, 0.49999999, 0.1 + 0.2])
def test_a_number_in_the_table_is_the_number_that_was_compared(probability):
    text = exact_decimals(probability)
    assert float(text) == probability
    assert len(text.partition(".")[2]) >= 6
    for threshold in (0.0, 0.3, 0.5, 0.7, 1.0, probability):
        assert decide(float(text), threshold) is decide(probability, threshold)


def test_the_noise_of_float32_is_not_written():
    rows = [replace(SCORED, atypicality=float(np.float32(0.49)))]
    assert read_back(csv_bytes(rows))[0]["atypicality"] == "0.490000"
    assert json.loads(json_bytes(rows, tiny_spec(), "b" * 64, 0.25))["rows"][0]["atypicality"] == 0.49


def test_json_holds_the_rows_and_the_spec_once():
    document = json.loads(json_bytes(ROWS, tiny_spec(), "c" * 64, 0.25))
    assert document["schema_version"] == 1
    assert document["model"] == spec_to_dict(tiny_spec())
    assert (document["model_sha256"], document["threshold"]) == ("c" * 64, 0.25)
    assert [list(row) for row in document["rows"]] == [COLUMNS] * 3
    assert document["rows"][0]["probability"] == 0.5
    assert document["rows"][1]["probability"] is None
    assert document["rows"][2]["reason"] == "It is cut short."


def test_the_table_for_people_is_aligned():
    lines = text_table([replace(SCORED, path="胸部.png"), NOT_ASSESSED]).splitlines()
    assert [
        display_width(line[: line.index(word)]) for line, word in zip(lines, ("res", "flag", "not"), strict=True)
    ] == [
        10,
        10,
        10,
    ]
    assert lines[1].split() == ["胸部.png", "flagged", "0.5000", "0.1250"]
    assert lines[2].endswith("Not a radiograph.")


def test_a_file_name_cannot_steer_the_terminal():
    table = text_table([replace(SCORED, path="\x1b[31mred\u202e.png")])
    assert "\x1b" not in table
    assert "\u202e" not in table
    assert "\\x1b[31mred" in table


def test_a_narrow_terminal_has_the_whole_reason_on_several_lines():
    reason = " ".join(f"word{number}" for number in range(30))
    lines = text_table([replace(NOT_ASSESSED, reason=reason), SCORED], width=80).splitlines()
    column = lines[0].index("reason")
    assert all(display_width(line) <= 80 for line in lines)
    assert " ".join(line[column:] for line in lines[1:-1]) == reason
    assert lines[-1].startswith("ward 3/a.png")


def test_a_header_that_holds_something_else_does_not_reach_the_table():
    facts = AcquisitionFacts(view_position="Doe^Jane", patient_age="=1+1", sop_instance_uid="Doe^Jane")
    assert table_facts(facts) == {"view": "", "patient_age": "", "sop_instance_uid": ""}
    facts = AcquisitionFacts(view_position="ap", patient_age="018M", sop_instance_uid="1.2.840.1")
    assert table_facts(facts) == {"view": "AP", "patient_age": "018M", "sop_instance_uid": "1.2.840.1"}
