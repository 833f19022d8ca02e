"""Paints a report on the pages of a PDF. It touches nothing of the window, so any thread may do it."""

import base64
import re
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QEventLoop, QIODevice, QMarginsF, QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from xray_viewer.core.errors import OutputError
from xray_viewer.review.report.page import STYLE
from xray_viewer.review.report.parts import INTENDED_USE, TITLE

# Pixels of 1/96 inch, in which the report is laid out; the writer draws on a finer grid.
_LAYOUT_DPI = 96
_FINER = 4
_MARGIN_MM = 15.0
_FOOTER, _FOOTER_FONT = 26, 10
_INK, _MUTED = "#1d2126", "#4c5560"
_SVG = re.compile(r'<svg [^>]*?width="(\d+)" height="(\d+)".*?</svg>', re.DOTALL)


class _Images(QPyTextObject):
    """Draws the images that a part holds itself, SVG as lines; of Qt's own kind each would stay in memory decoded."""

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


def paint_pdf(parts: Iterable[str], device: QIODevice) -> None:
    """Paint each part of a report from a new page on. Raises ``OutputError``, and what ``parts`` raises."""
    # A text's layout starts timers, for which a thread that is not Qt's own has no dispatcher until it has a loop.
    _loop = QEventLoop()
    writer = QPdfWriter(device)
    writer.setTitle(TITLE)
    writer.setResolution(_FINER * _LAYOUT_DPI)
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
        pages = _Pages(writer, painter)
        for part in parts:
            pages.paint(part)
    finally:
        painter.end()


class _Pages:
    """The pages of one file, in their order."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer = writer
        self._painter = painter
        area = writer.pageLayout().paintRectPixels(_LAYOUT_DPI)
        self._text = QSizeF(area.width(), area.height() - _FOOTER)
        self._page = 0
        # In pixels of the layout; points would be those of the writer's finer grid.
        self._small = QFont()
        self._small.setPixelSize(_FOOTER_FONT)

    def paint(self, part: str) -> None:
        """Paint a part on as many pages as it takes."""
        owner = QObject()
        images = _Images(owner)
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, images)
        document.setDefaultStyleSheet(STYLE)
        document.setHtml(_SVG.sub(_as_image, part))
        document.setPageSize(self._text)
        for page in range(document.pageCount()):
            self._begin_page()
            self._draw(document, page)

    def _draw(self, document: QTextDocument, page: int) -> None:
        clip = QRectF(0, page * self._text.height(), self._text.width(), self._text.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        # The application's own palette is for a dark ground.
        context.palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
        self._painter.save()
        self._painter.translate(0, -clip.top())
        self._painter.setClipRect(clip)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _begin_page(self) -> None:
        if self._page:
            self._writer.newPage()
        self._page += 1
        self._painter.setPen(QColor(_MUTED))
        self._painter.setFont(self._small)
        footer = QRectF(0, self._text.height(), self._text.width(), _FOOTER)
        bottom = Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(footer, bottom | Qt.AlignmentFlag.AlignLeft, f"{TITLE}. {INTENDED_USE}")
        self._painter.drawText(footer, bottom | Qt.AlignmentFlag.AlignRight, f"{self._page}")


def _as_image(match: re.Match[str]) -> str:
    data = base64.b64encode(match[0].encode()).decode("ascii")
    return f'<img src="data:image/svg+xml;base64,{data}" width="{match[1]}" height="{match[2]}">'
