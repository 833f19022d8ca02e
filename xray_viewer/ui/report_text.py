"""Paints the running text and the pictures of a report; pages end between its lines."""

import base64
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from xray_viewer.review.report.blocks import Html
from xray_viewer.review.report.page import STYLE
from xray_viewer.ui.report_pages import INK, Pages

_SVG = re.compile(r'<svg [^>]*?width="(\d+)" height="(\d+)".*?</svg>', re.DOTALL)
# From a heading to the end of the words between it and what it is the heading of.
_SOME_LINES = 130
_ABOVE_HEADING, _ABOVE_TEXT = 18.0, 8.0


@dataclass(frozen=True)
class _Band:
    """Lines that stand side by side, between which no page ends."""

    top: float
    bottom: float
    is_heading: bool


class _Images(QPyTextObject):
    """Draws the images that a text holds itself, SVG as lines; of Qt's own kind each would stay in memory decoded."""

    def intrinsicSize(self, _document: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:
        """Give the size that the text says."""
        image = form.toImageFormat()
        return QSizeF(image.width(), image.height())

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _position: int, form: QTextFormat
    ) -> None:
        """Draw an image from its data URI."""
        kind, _, data = form.toImageFormat().name().partition(";base64,")
        content = QByteArray(base64.b64decode(data))
        if kind == "data:image/svg+xml":
            QSvgRenderer(content).render(painter, rect)
        else:
            painter.drawImage(rect, QImage.fromData(content))


def paint_text(block: Html, pages: Pages, below: float = 0) -> None:
    """Paint a text on as many pages as it takes; a heading at its end stands above ``below`` pixels of the next."""
    owner = QObject()
    images = _Images(owner)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, images)
    document.setDefaultStyleSheet(STYLE)
    # Of the two spaces at which no line ends Qt's rich text knows the wider one only.
    html = block.html.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")
    document.setHtml(_SVG.sub(_as_image, html))
    document.setTextWidth(pages.width)
    bands = _bands(document)
    gap = _ABOVE_HEADING if bands and bands[0].is_heading else _ABOVE_TEXT
    if bands and block.is_whole and bands[-1].bottom + gap > pages.room:
        pages.begin()
    start = -gap
    while bands:
        start = bands[0].top if pages.is_fresh else start
        count = _fitting(bands, start, pages, below)
        if not count:
            pages.begin()
            continue
        rest = bands[count:]
        end = rest[0].top if rest else document.size().height()
        _draw(document, start, end, pages)
        pages.top += end - start
        start, bands = end, rest
        if bands:
            pages.begin()


def _bands(document: QTextDocument) -> Sequence[_Band]:
    bands: list[_Band] = []
    for band in sorted(_lines(document), key=lambda band: band.top):
        if bands and band.top < bands[-1].bottom - 0.5:
            last = bands.pop()
            band = _Band(last.top, max(last.bottom, band.bottom), last.is_heading and band.is_heading)
        bands.append(band)
    return bands


def _lines(document: QTextDocument) -> Iterator[_Band]:
    layout, block = document.documentLayout(), document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        is_heading = block.blockFormat().headingLevel() > 0
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number).rect()
            yield _Band(top + line.top(), top + line.bottom(), is_heading)
        block = block.next()


def _fitting(bands: Sequence[_Band], start: float, pages: Pages, below: float) -> int:
    """Say how many bands have room on the page; where none has, at least one on an empty page."""
    count = sum(band.bottom - start <= pages.room for band in bands)
    if pages.is_fresh:
        return max(count, 1)
    if count == len(bands):
        headings = [number for number, band in enumerate(bands) if band.is_heading]
        last = headings[-1] if headings else count
        is_lead = bool(headings) and bands[-1].bottom - bands[last].top < _SOME_LINES
        return last if is_lead and bands[-1].bottom - start + below > pages.room else count
    while count and bands[count - 1].is_heading:
        count -= 1
    return count


def _draw(document: QTextDocument, start: float, end: float, pages: Pages) -> None:
    clip = QRectF(0, start, pages.width, end - start)
    context = QAbstractTextDocumentLayout.PaintContext()
    # Of a line that only touches it Qt would write the words, unseen.
    context.clip = clip.adjusted(0, 1, 0, -1)
    # The application's own palette is for a dark ground.
    context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    painter = pages.painter
    painter.save()
    painter.translate(0, pages.top - start)
    painter.setClipRect(clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _as_image(match: re.Match[str]) -> str:
    data = base64.b64encode(match[0].encode()).decode("ascii")
    return f'<img src="data:image/svg+xml;base64,{data}" width="{match[1]}" height="{match[2]}">'
