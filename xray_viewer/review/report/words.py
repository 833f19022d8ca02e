"""How figures are written in a report: with their intervals, and never without their counts."""

from collections.abc import Iterable, Sequence
from html import escape

from xray_viewer.core.estimate import Estimate, Share

NONE = "\N{EN DASH}"


def share_words(share: Share) -> str:
    """Write "90.0% (45 of 50; 78.6% to 95.7%)"."""
    estimate = share.estimate
    if estimate is None:
        return f"{NONE} (no case)"
    return f"{estimate.value:.1%} ({share.part:,} of {share.whole:,}; {estimate.low:.1%} to {estimate.high:.1%})"


def estimate_words(estimate: Estimate | None, why_none: str = "no case") -> str:
    """Write "0.912 (0.874 to 0.951)"."""
    if estimate is None:
        return f"{NONE} ({why_none})"
    return f"{estimate.value:.3f} ({estimate.low:.3f} to {estimate.high:.3f})"


def count_words(count: int, one: str, many: str) -> str:
    """Write "1 image" or "20 images"."""
    return f"{count:,} {one if count == 1 else many}"


def paragraph(text: str, css_class: str = "") -> str:
    """Write a paragraph of plain text."""
    attribute = f' class="{css_class}"' if css_class else ""
    return f"<p{attribute}>{escaped(text)}</p>\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table of plain texts; the first column names the rows."""
    titles = "".join(f"<th>{escaped(cell)}</th>" for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{escaped(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    heading = f"<thead><tr>{titles}</tr></thead>\n" if head else ""
    return f'<table border="1" cellspacing="0" cellpadding="4">{heading}<tbody>\n{lines}</tbody></table>\n'


def escaped(text: str) -> str:
    """Write plain text as HTML, with its lines, and what UTF-8 cannot hold as escapes."""
    storable = text.encode("utf-8", "backslashreplace").decode()
    return escape(storable).replace("\n", "<br>")
