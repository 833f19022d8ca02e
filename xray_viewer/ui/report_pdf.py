"""Paints a report on the pages of a PDF. It touches nothing of the window, so any thread may do it."""

from collections.abc import Iterable, Iterator
from itertools import tee, zip_longest

from PySide6.QtCore import QEventLoop, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from xray_viewer.core.errors import OutputError
from xray_viewer.review.report.blocks import Block, Html, PageStart, Table
from xray_viewer.review.report.parts import title
from xray_viewer.review.report.speech import ENGLISH, Speech
from xray_viewer.ui.report_pages import LAYOUT_DPI, Pages
from xray_viewer.ui.report_table import TablePainter
from xray_viewer.ui.report_text import paint_text

_FINER = 4
_MARGIN_MM = 15.0


def paint_pdf(blocks: Iterable[Block], device: QIODevice, speech: Speech = ENGLISH) -> None:
    """Paint the blocks of a report one below another. Raises ``OutputError``, and what ``blocks`` raises."""
    # A text's layout starts timers, for which a thread that is not Qt's own has no dispatcher until it has a loop.
    _loop = QEventLoop()
    writer = QPdfWriter(device)
    writer.setTitle(title(speech))
    writer.setResolution(_FINER * LAYOUT_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OutputError("The report", "The PDF cannot be painted.", "Export it as a web page.")
    try:
        painter.scale(_FINER, _FINER)
        pages = Pages(writer, painter, speech)
        tables = TablePainter(pages)
        for block, following in _with_following(blocks):
            match block:
                case PageStart():
                    pages.begin()
                case Html():
                    paint_text(block, pages, tables.least_height(following) if isinstance(following, Table) else 0)
                case Table():
                    tables.paint(block)
    finally:
        painter.end()


def _with_following(blocks: Iterable[Block]) -> Iterator[tuple[Block, Block | None]]:
    former, latter = tee(blocks)
    next(latter, None)
    return zip_longest(former, latter)
