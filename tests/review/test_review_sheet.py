"""The table as an Excel workbook, read back."""

import io
import re
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from tests.review.test_review_table import ROWS, TABLE
from xray_viewer.core.opinion import Opinion
from xray_viewer.review.review_sheet import review_xlsx
from xray_viewer.review.review_table import FORMULA_STARTS, REVIEW_COLUMNS, ReviewRow, ReviewTable, UnreadRow


def _sheet(table: ReviewTable) -> Any:
    return load_workbook(io.BytesIO(review_xlsx(table))).active


def _noted(note: str, path: str = "a.png") -> Any:
    sheet = _sheet(ReviewTable([ReviewRow(UnreadRow(path, "", None), Opinion(note=note))]))
    return sheet.cell(2, 1 + REVIEW_COLUMNS.index("note"))


def test_it_has_the_columns_of_the_csv_and_a_heading_that_stays() -> None:
    sheet = _sheet(TABLE)
    assert tuple(cell.value for cell in sheet[1]) == REVIEW_COLUMNS
    assert sheet.max_row == 1 + len(ROWS)
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:{get_column_letter(len(REVIEW_COLUMNS))}4"
    assert all(cell.font.bold for cell in sheet[1])


def test_its_cells_have_types() -> None:
    judged, noted, _untouched = (
        dict(zip(REVIEW_COLUMNS, row, strict=True)) for row in _sheet(TABLE).iter_rows(min_row=2, values_only=True)
    )
    assert (judged["probability"], judged["threshold"]) == (0.5, 0.25)
    assert isinstance(judged["milliseconds"], int)
    assert judged["result_visible"] is False
    assert judged["verdict_time"] == datetime(2026, 1, 2, 3, 4, 5)
    assert (judged["status"], judged["verdict"], judged["note"]) == ("scored", "normal", "clear, both\nlungs")
    assert (noted["probability"], noted["status"], noted["verdict_time"]) == (None, None, None)


@pytest.mark.parametrize("start", [*FORMULA_STARTS, "#N/A", "https://example.org/", "1", "TRUE"])
def test_a_text_stays_a_text(start: str) -> None:
    text = f"{start}1+1" if start in FORMULA_STARTS else start
    cell = _noted(text, path=text)
    # What is read of XML has line feeds only (XML 1.0, 2.11).
    assert cell.value == text.replace("\r", "\n")
    assert cell.data_type == "s"
    assert cell.quotePrefix == (start in FORMULA_STARTS)
    assert cell.hyperlink is None


def test_what_a_workbook_cannot_hold_is_written_another_way() -> None:
    assert _noted("a\x00b\x1fc\udc80d\ufffee").value == r"a\x00b\x1fc\udc80d\ufffee"
    long = _noted("\U0001f600" * 20_000).value
    assert long.endswith("the CSV has it whole)")
    assert len(long.encode("utf-16-le")) <= 2 * 32_767


@pytest.mark.parametrize("name", ["crop_x1024_y0256.png", "_x0041_x0042_", "_x005F_", "_x41_", "_xABCDE_"])
def test_a_name_that_looks_like_a_character_of_excel_stays_as_it_is(name: str) -> None:
    # ECMA-376 part 1, 22.9.2.19: a reader takes _xHHHH_ for one character.
    value = _noted(name, path=name).value
    assert re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), value) == name


def test_nothing_of_it_is_written_beside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    assert _sheet(TABLE).max_row == 1 + len(ROWS)
