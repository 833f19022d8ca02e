"""Tables of cards and reports in Markdown, and what stands under a heading of a card."""

import re
from collections.abc import Sequence


def markdown_table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Write a Markdown table whose columns also line up as plain text."""
    cells = [head, *[tuple(cell.replace("|", "\\|") for cell in row) for row in rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    rule = "| " + " | ".join("-" * width for width in widths) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])


def markdown_section(text: str, heading: str) -> str:
    """Give what stands under a heading of the second level, each paragraph and item in a line of its own.

    It is empty where there is no such heading.
    """
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^#{{1,2}} |\Z)", text, re.MULTILINE | re.DOTALL)
    return re.sub(r"(?<!\n)\n *(?!\n|- )", " ", found[1].strip()) if found else ""
