"""What a report is made of, one block after another, and how each is written as HTML."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

# Shorter words stay whole: a number, a date, a word of any language but the longest.
_LONG_WORD = 24
_LONG = re.compile(rf"\S{{{_LONG_WORD + 1},}}")
# A long word may go on in the next line behind one of these: a path, a file's name, a checksum of several parts.
_SEPARATED = re.compile(r"[^/\\_.\-]*[/\\_.\-]+|[^/\\_.\-]+")
# Chinese has no spaces: a line may end behind each character, but begins with no mark that closes.
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_OPENING, _CLOSING = "\u201c\u300a\uff08", "\u201d\u3001\u3002\u300b\uff01\uff09\uff0c\uff1a\uff1b\uff1f"
_WIDE_CHARACTER = re.compile(f"[{_WIDE}]")
_WIDE_PART = re.compile(f"[{_OPENING}]*(?:[{_WIDE}]|[^{_WIDE}]+)[{_CLOSING}]*|.")


@dataclass(frozen=True)
class PageStart:
    """What comes next begins a page."""


@dataclass(frozen=True)
class Html:
    """Markup that Qt's rich text knows, and SVG. ``is_whole``: no page ends in the middle of it if it fits on one."""

    html: str
    is_whole: bool = False


@dataclass(frozen=True)
class Table:
    """A table of plain texts, whose rows no page parts; the first column names the rows.

    ``shares``: the columns' widths against each other, over the whole width; without them each is as wide as its words
    need. ``goes_on``: the rows follow on those of the table before, in its columns, which have shares.
    """

    rows: Sequence[Sequence[str]]
    head: Sequence[str] = ()
    shares: Sequence[int] = ()
    goes_on: bool = False


Block = PageStart | Html | Table


def paragraph(text: str, css_class: str = "") -> str:
    """Write a paragraph of plain text."""
    attribute = f' class="{css_class}"' if css_class else ""
    return f"<p{attribute}>{escaped(text)}</p>\n"


def heading(level: int, text: str) -> str:
    """Write a heading of plain text."""
    return f"<h{level}>{escaped(text)}</h{level}>\n"


def escaped(text: str) -> str:
    """Write plain text as HTML, with its lines, and what UTF-8 cannot hold as escapes."""
    return escape(storable(text)).replace("\n", "<br>")


def storable(text: str) -> str:
    """Write as escapes what UTF-8 cannot hold: the half of a character, as a file's name may have it."""
    return text.encode("utf-8", "backslashreplace").decode()


def separated(word: str) -> list[str]:
    """Give the parts of a word, each with the separator behind it: of a path the folders, of a name its pieces."""
    return _SEPARATED.findall(word)


def is_wide(word: str) -> bool:
    """Whether it is of a script that puts no spaces between words."""
    return _WIDE_CHARACTER.search(word) is not None


def word_parts(word: str) -> list[str]:
    """Give the parts that a line must hold: the word itself, unless it is a long one or has no spaces within."""
    if is_wide(word):
        return [part for wide in _WIDE_PART.findall(word) for part in ([wide] if is_wide(wide) else word_parts(wide))]
    return separated(word) if len(word) > _LONG_WORD else [word]


def html_of(blocks: Iterable[Block]) -> Iterator[str]:
    """Write blocks as HTML; a page's start is a section of its own."""
    in_section = in_table = False
    for block in blocks:
        if in_table and not (isinstance(block, Table) and block.goes_on):
            yield _TABLE_END
            in_table = False
        match block:
            case PageStart():
                yield "</section>\n<section>\n" if in_section else "<section>\n"
                in_section = True
            case Html():
                yield block.html
            case Table():
                yield ("" if block.goes_on else _table_start(block)) + _rows(block)
                in_table = True
    yield (_TABLE_END if in_table else "") + ("</section>\n" if in_section else "")


_TABLE_END = "</tbody></table>\n"


def _table_start(table: Table) -> str:
    columns = "".join(f'<col style="width: {100 * share / sum(table.shares):.1f}%">' for share in table.shares)
    titles = "".join(f"<th>{escaped(cell)}</th>" for cell in table.head)
    return (
        f'<table{" class=" + chr(34) + "wide" + chr(34) if columns else ""} border="1" cellspacing="0" cellpadding="4">'
        + (f"<colgroup>{columns}</colgroup>\n" if columns else "")
        + (f"<thead><tr>{titles}</tr></thead>\n" if table.head else "")
        + "<tbody>\n"
    )


def _rows(table: Table) -> str:
    return "".join("<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>\n" for row in table.rows)


def _cell(text: str) -> str:
    start, cell = 0, []
    for word in _LONG.finditer(text):
        cell += [escaped(text[start : word.start()]), "<wbr>".join(map(escaped, word_parts(word[0])))]
        start = word.end()
    return "".join(cell) + escaped(text[start:])
