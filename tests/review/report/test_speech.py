"""A report in another language: nothing that it says itself is left in English."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape

from tests.review.report.samples import sample
from xray_viewer.core.opinion import Opinion, Verdict
from xray_viewer.review.report.blocks import Block, Html, Table
from xray_viewer.review.report.details import Look
from xray_viewer.review.report.page import html_pieces
from xray_viewer.review.report.parts import report_blocks
from xray_viewer.review.report.speech import ENGLISH, Speech

# It marks what it says, and writes numbers as no other does.
MARKED = Speech(
    language="xx_YY",
    translate=lambda sentence: f"«{sentence}»",
    told=lambda sentence: f"«{sentence}»",
    count=lambda count: f"#{count}",
    decimal=lambda value, decimals: f"{value:.{decimals}f}".replace(".", "·"),
    percent=lambda number: f"{number}‰",
    moment=lambda moment: f"{moment:%d|%m|%Y}",
)
_NOTE = "normal, as last year"
_MARKED_WORDS = re.compile(r"«[^«»]*»")
_WORD = re.compile(r"[^\W\d_]{3,}")
# Checksums, names of the device and of what the program is made of, the time zone, and what was written.
_DATA = re.compile(rf"{_NOTE}|\b[0-9a-f]{{12,}}\b|X-ray Viewer|\bUTC\b|\bcpu\b|Tiny test model")


def _texts(blocks: Iterator[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Html):
            yield from map(unescape, re.findall(r'(?:>|alt="|aria-label=")([^<>"]+)', block.html))
        elif isinstance(block, Table):
            yield from block.head
            yield from (cell for row in block.rows for cell in row)


def _marked_report() -> list[str]:
    first, *rest = sample().images
    said = replace(
        first, row=replace(first.row, opinion=Opinion(Verdict.PNEUMONIA, _NOTE, first.opinion.circumstances))
    )
    content = sample(
        images=[said, *rest], truth_source=MARKED.say("The truth comes from a list of labels."), speech=MARKED
    )
    looks = iter([Look(b"jpeg", b"jpeg"), Look(problem="It is damaged and cannot be decoded.")])
    texts = list(_texts(report_blocks(content, lambda _image: next(looks))))
    # The card of a model is the model's own text.
    start = texts.index("«The model»")
    return [*texts[:start], *texts[texts.index("«Settings»") :]]


def test_nothing_that_a_report_says_goes_past_its_language() -> None:
    unmarked = []
    for text in _marked_report():
        rest = _DATA.sub("", text)
        while (outer := _MARKED_WORDS.sub("", rest)) != rest:
            rest = outer
        if _WORD.search(rest):
            unmarked.append(text)
    assert unmarked == []


def test_a_note_stays_as_it_was_written() -> None:
    assert f"«Note: {_NOTE}»" in _marked_report()
    assert _NOTE in _marked_report()


def test_numbers_are_written_as_the_language_does() -> None:
    texts = "\n".join(_marked_report())
    assert "90·00‰" in texts
    assert re.search(r"\d\.\d", texts.replace("9.9", "").replace("2026-01-01", "")) is None
    assert "03|02|2026" in texts
    assert "«age «4 y»»" in texts


def test_a_page_says_which_language_it_is_in() -> None:
    page = b"".join(html_pieces([], MARKED)).decode()
    assert '<html lang="xx-YY">' in page
    assert "<title>«Review of chest radiographs»</title>" in page
    assert '<html lang="en">' in b"".join(html_pieces([])).decode()


def test_english_is_what_is_spoken_where_nothing_else_is_asked_for() -> None:
    assert ENGLISH.counted("1 image", "{count} images", 1) == "1 image"
    assert ENGLISH.counted("1 image", "{count} images", 12345) == "12,345 images"
    assert ENGLISH.share(0.98765) == "98.8%"
    assert ENGLISH.moment(datetime(2026, 1, 2, 3, 4, tzinfo=UTC)) == "2026-01-02 03:04"
    assert ENGLISH.together("One.", "", "Two.") == "One. Two."
