"""The table of a review as an Excel workbook: numbers as numbers, times as times, and every text as text."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from xray_viewer.review.review_table import FORMULA_STARTS, REVIEW_COLUMNS, ReviewRow, ReviewTable

_WIDTHS = {"path": 40, "reason": 40, "note": 40, "sop_instance_uid": 30, "sha256": 24, "model_sha256": 24}
_USUAL_WIDTH = 16
# Excel counts days in binary fractions and knows no time zones; what it shows is UTC.
_TIME = "yyyy-mm-dd hh:mm:ss"
_NUMBER = "0.000000"
# What a cell can hold (Excel, specifications and limits), in the units of UTF-16.
_MOST_CHARACTERS = 32_767
# XML 1.0, 2.2: what is no Char.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# ECMA-376 part 1, 22.9.2.19: _x0041_ is read as one character, and this is how the underscore is written.
_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_UNDERSCORE = "_x005F_"
_CUT = " … (cut here: a cell holds no more; the CSV has it whole)"


def review_xlsx(table: ReviewTable) -> bytes:
    """Write a workbook of one sheet with the columns of the CSV; the heading stays in view and has a filter.

    No text is a formula, an error or a link, whatever it looks like.
    """
    # Takes a third of a second, and most sessions export nothing.
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    from xray_viewer.review.sheet_in_memory import begin, workbook_bytes

    book = Workbook(write_only=True)
    sheet = book.create_sheet("review")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(REVIEW_COLUMNS))}{len(table.rows) + 1}"
    for number, column in enumerate(REVIEW_COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column, _USUAL_WIDTH)
    heading = [_cell(sheet, column) for column in REVIEW_COLUMNS]
    for cell in heading:
        cell.font = Font(bold=True)
    begin(sheet)
    sheet.append(heading)
    for row in table.rows:
        sheet.append([_cell(sheet, value) for value in _values(row)])
    return workbook_bytes(book)


def _values(row: ReviewRow) -> Iterator[Any]:
    given = row.opinion.circumstances
    for column, value in row.as_dict().items():
        if column == "verdict_time" and given is not None:
            yield given.time.replace(tzinfo=None, microsecond=0)
        else:
            yield value


def _cell(sheet: Any, value: object) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        cell = WriteOnlyCell(sheet, value)
        if isinstance(value, datetime):
            cell.number_format = _TIME
        elif isinstance(value, float):
            cell.number_format = _NUMBER
        return cell
    cell = WriteOnlyCell(sheet, _storable(value))
    # openpyxl would make a formula of "=1" and an error of "#N/A".
    cell.data_type = "s"
    # Else Excel would make a formula of it when somebody changes a letter.
    cell.quotePrefix = value.startswith(FORMULA_STARTS)
    return cell


def _storable(text: str) -> str:
    """Write what XML cannot hold (control characters, half a surrogate pair) as backslash escapes, and cut the rest.

    What Excel would take for an escape of its own is written so that it does not.
    """
    kept = _NO_XML.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)
    kept = _LIKE_AN_ESCAPE.sub(_UNDERSCORE, kept)
    units = kept.encode("utf-16-le")
    if len(units) <= 2 * _MOST_CHARACTERS:
        return kept
    return units[: 2 * (_MOST_CHARACTERS - len(_CUT))].decode("utf-16-le", "ignore") + _CUT
