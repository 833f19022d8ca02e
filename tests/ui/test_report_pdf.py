"""The pages of a PDF, read back with PDFium; a warning of Qt fails the test."""

import re
import threading
from collections.abc import Iterable, Iterator

import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication

from tests.factories import radiograph
from tests.review.report.samples import sample, scored
from xray_viewer.review.report.blocks import Block, Html, PageStart, Table
from xray_viewer.review.report.content import ReportContent
from xray_viewer.review.report.parts import report_blocks
from xray_viewer.review.report.pictures import look_at
from xray_viewer.ui.report_pdf import paint_pdf

# In points: less than a space is wide, and more than letters of a word are apart.
_GAP = 1.5


def _painted(blocks: Iterable[Block]) -> bytes:
    """Paint on a thread that is not Qt's own, as the program does."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    thread = threading.Thread(target=lambda: paint_pdf(blocks, buffer))
    thread.start()
    thread.join()
    return bytes(buffer.data().data())


def _pages(blocks: Iterable[Block]) -> list[list[str]]:
    """Give the lines of each page, without those at its foot."""
    with pypdfium2.PdfDocument(_painted(blocks)) as document:
        pages = [_lines(page.get_textpage()) for page in document]
    return [[line for line in lines if "Not a medical device." not in line] for lines in pages]


def _lines(page: pypdfium2.PdfTextPage) -> list[str]:
    """Put together what stands on one height; PDFium itself takes a page of narrow columns for Chinese."""
    lines: dict[int, list[tuple[float, float, str]]] = {}
    for index in range(page.count_chars()):
        letter = chr(pypdfium2.raw.FPDFText_GetUnicode(page, index))
        left, bottom, right, _ = page.get_charbox(index, loose=True)
        if not letter.isspace():
            lines.setdefault(round(bottom), []).append((left, right, letter))
    return [_line(sorted(letters)) for _, letters in sorted(lines.items(), reverse=True)]


def _line(letters: list[tuple[float, float, str]]) -> str:
    line, end = "", letters[0][0]
    for left, right, letter in letters:
        line += (" " if left - end > _GAP else "") + letter
        end = right
    return line


def _words(pages: list[list[str]]) -> list[list[str]]:
    return [" ".join(lines).split() for lines in pages]


def _blocks(content: ReportContent) -> list[Block]:
    look = look_at(
        radiograph(np.tile(np.arange(120, dtype=np.uint8), (100, 1))), np.ones((4, 4), np.float32), content.spec
    )
    return list(report_blocks(content, lambda _image: look))


def _tagged(number: int, lines: int) -> tuple[str, str]:
    """Make a row whose second cell has so many lines; each word of it tells whose it is."""
    return f"row{number}", "\n".join(f"row{number}" for _ in range(lines))


def test_a_page_begins_where_it_is_asked_for(qapp: QApplication) -> None:
    start = PageStart()
    pages = _pages([start, Html("<p>one</p>"), Html("<p>too</p>"), start, Html("<p>two</p>"), start, Html("three")])
    assert _words(pages) == [["one", "too"], ["two"], ["three"]]


ROWS = [_tagged(number, 1 + number % 7) for number in range(150)]
HEAD = ("image", "reason")


@pytest.mark.parametrize(
    "tables", [[Table(ROWS, HEAD)], [Table(ROWS[:80], HEAD, (30, 70)), Table(ROWS[80:], goes_on=True)]]
)
def test_no_page_ends_within_a_row_and_each_has_the_head(qapp: QApplication, tables: list[Table]) -> None:
    pages = _words(_pages(tables))
    assert len(pages) > 5
    assert all(words[:2] == ["image", "reason"] for words in pages)
    assert sum(words.count("image") for words in pages) == len(pages)
    for number, (_, reason) in enumerate(ROWS):
        counts = [words.count(f"row{number}") for words in pages]
        assert sorted(counts)[-2:] == [0, 1 + len(reason.split())]


def test_a_row_that_is_higher_than_a_page_loses_no_line(qapp: QApplication) -> None:
    rows = [("before", ""), ("high", "\n".join(f"line{number}" for number in range(200))), ("after", "")]
    pages = _words(_pages([Table(rows, ("image", "note"), (1, 1))]))
    assert len(pages) >= 3
    assert [word for words in pages for word in words if word.startswith("line")] == [f"line{n}" for n in range(200)]
    assert all(words[:2] == ["image", "note"] for words in pages)
    assert "before" in pages[0]
    assert "after" in pages[-1]


def test_no_word_is_broken_in_a_table_of_many_columns(qapp: QApplication) -> None:
    head = ("Change", "Median", "95th percentile", "Worst", "Share turned at sensitive", "Not assessed share", "x", "y")
    rows = [
        ("Mirrored (another picture)", "0.0085", "0.3013", "0.4876", "3.3%", "0.0%", "98.4% (98.0% to 98.8%)", "word")
    ]
    (words,) = _words(_pages([Table(rows, head)]))
    assert sorted(words) == sorted(" ".join((*head, *rows[0])).split())


def test_a_long_path_goes_on_in_the_next_line_behind_a_separator(qapp: QApplication) -> None:
    path = "Hospital/" + "/".join(f"folder_{number}/series-{number}" for number in range(20)) + "/picture.jpeg"
    (lines,) = _pages([Table([(path, "flagged")], ("image", "network"), (30, 70))])
    broken = [line.removesuffix(" flagged") for line in lines[1:]]
    assert len(broken) > 5
    assert "".join(broken) == path
    assert all(line[-1] in "/_-." for line in broken[:-1])


@pytest.mark.parametrize("lines", range(28, 52, 2))
def test_a_heading_stands_on_the_page_of_its_table(qapp: QApplication, lines: int) -> None:
    above = Html("".join(f"<p>text{number}</p>" for number in range(lines)))
    heading = Html("<h2>Heading</h2><p>lead</p>")
    short, listed = Table([_tagged(number, 1) for number in range(4)]), Table([_tagged(0, 3)], ("a", "b"), (1, 1))
    for table in (short, listed):
        pages = _words(_pages([above, heading, table]))
        (page,) = (words for words in pages if "Heading" in words)
        assert "lead" in page
        assert page.count("row0") == 2 if table is short else 4
        assert ("row3" in page) == (table is short)


def test_long_text_goes_over_pages_and_loses_no_line(qapp: QApplication) -> None:
    pages = _words(_pages([Html("".join(f"<p>line{number}</p>" for number in range(200)))]))
    assert len(pages) > 3
    assert [word for words in pages for word in words] == [f"line{number}" for number in range(200)]


@pytest.mark.parametrize("lines", range(20, 48, 3))
def test_what_is_whole_stays_on_one_page(qapp: QApplication, lines: int) -> None:
    text = Html("".join(f"<p>text{number}</p>" for number in range(lines)))
    image = Html('<h3>title</h3><p>facts</p><p><img src="x" width="100" height="200"></p><p>note</p>', is_whole=True)
    pages = _words(_pages([text, image]))
    (page,) = (words for words in pages if "title" in words)
    assert page[-3:] == ["title", "facts", "note"]


def test_three_images_fill_a_page_and_two_the_first_one(qapp: QApplication) -> None:
    images = [scored(number, 0.9) for number in range(1, 9)]
    pages = _pages(_blocks(sample(images=images, compared=None)))
    shown = [sum("probability 90.00%" in line for line in lines) for lines in pages]
    assert [count for count in shown if count] == [2, 3, 3]
    pdf = _painted(_blocks(sample(images=images, compared=None)))
    # One picture and one in colour with its evidence for each image.
    assert len(re.findall(rb"/Subtype /Image", pdf)) >= 2


def test_the_whole_report_is_painted(qapp: QApplication) -> None:
    pdf = _painted(_blocks(sample()))
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    words = " ".join(word for page in _words(_pages(_blocks(sample()))) for word in page)
    assert "Review of chest radiographs" in words
    for sentence in ("Not a frontal view: the header gives the view LL.", "Tiny test model", "Settings report made"):
        assert sentence in words


def test_what_ends_the_blocks_ends_the_painting(qapp: QApplication) -> None:
    def blocks() -> Iterator[Block]:
        yield Html("<p>one</p>")
        raise KeyError("stopped")

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with pytest.raises(KeyError):
        paint_pdf(blocks(), buffer)
