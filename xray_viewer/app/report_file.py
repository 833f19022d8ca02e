"""Writes a report while it is wanted, and tells how far it is."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice

from xray_viewer.review.report.blocks import Block, Table
from xray_viewer.review.report.page import html_pieces
from xray_viewer.review.report.speech import ENGLISH, Speech
from xray_viewer.review.whole_file import writing_whole

# Paints the blocks of a report as a PDF; Qt's painting is no part of this layer.
PdfPainter = Callable[[Iterable[Block], QIODevice, Speech], None]


@dataclass(frozen=True)
class ReportWish:
    """A report that is wanted. ``paint_pdf``: None for a web page. ``is_identified``: with names and paths.

    ``with_hidden``: with the answers that are concealed until a verdict. ``speech``: the language that it is in.
    """

    path: Path
    is_identified: bool = False
    with_hidden: bool = False
    paint_pdf: PdfPainter | None = None
    speech: Speech = ENGLISH


class Stopped(Exception):  # noqa: N818 - it is no error that the reader has stopped it
    """Nobody wants the file any more."""


def while_wanted(
    blocks: Iterable[Block], is_unwanted: Callable[[], bool], tell_rows: Callable[[int], None]
) -> Iterator[Block]:
    """Pass blocks on, telling how many rows of its lists there were before each; raise ``Stopped`` once unwanted."""
    rows = 0
    for block in blocks:
        if is_unwanted():
            raise Stopped
        if isinstance(block, Table) and block.shares:
            tell_rows(rows)
            rows += len(block.rows)
        yield block


def write_report(wish: ReportWish, blocks: Iterable[Block]) -> None:
    """Write a report whole or not at all. Raises ``OutputError``, and what ``blocks`` raises."""
    with writing_whole(wish.path) as file:
        if wish.paint_pdf is None:
            for piece in html_pieces(blocks, wish.speech):
                file.write(piece)
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        wish.paint_pdf(blocks, buffer, wish.speech)
        file.write(buffer.data().data())
