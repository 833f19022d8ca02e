"""A report is passed on while it is wanted."""

import pytest

from xray_viewer.app.report_file import Stopped, while_wanted
from xray_viewer.review.report.blocks import Block, Html, Table

ROWS = [("1", "right base")] * 200
BLOCKS: list[Block] = [
    Html("<p>words</p>"),
    Table([("images", "600")]),
    Table(ROWS, ("image", "note"), (1, 2)),
    Table(ROWS, ("image", "note"), (1, 2), goes_on=True),
    Table(ROWS[:7], ("image", "note"), (1, 2), goes_on=True),
]


def test_the_rows_of_lists_are_told() -> None:
    told: list[int] = []
    assert list(while_wanted(BLOCKS, lambda: False, told.append)) == BLOCKS
    assert told == [0, 200, 400]


def test_a_long_list_is_stopped_in_the_middle() -> None:
    told: list[int] = []
    passed: list[Block] = []
    blocks = while_wanted(BLOCKS, lambda: told == [0, 200], told.append)
    with pytest.raises(Stopped):
        passed.extend(blocks)
    assert passed == BLOCKS[:4]
