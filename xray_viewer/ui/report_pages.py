"""The pages of a PDF, in their order, and how far down the one in hand is filled."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPdfWriter

from xray_viewer.review.report.parts import intended_use, title
from xray_viewer.review.report.speech import Speech

# Pixels of 1/96 inch, in which the report is laid out; the writer draws on a finer grid.
LAYOUT_DPI = 96
INK, MUTED = "#1d2126", "#4c5560"
_FOOTER, _FOOTER_FONT = 26, 10


class Pages:
    """Sizes are in pixels of the layout. ``top``: where on the page begins what comes next."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, speech: Speech) -> None:
        self.painter = painter
        self._writer = writer
        self._words = f"{title(speech)} \N{EN DASH} {intended_use(speech)}"
        area = writer.pageLayout().paintRectPixels(LAYOUT_DPI)
        self.width = float(area.width())
        self.height = float(area.height() - _FOOTER)
        self._page = 1
        # In pixels of the layout; points would be those of the writer's finer grid.
        self._small = QFont()
        self._small.setPixelSize(_FOOTER_FONT)
        self.top = 0.0
        self._draw_footer()

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on the page."""
        return self.top == 0

    @property
    def room(self) -> float:
        """How much of the page is left."""
        return self.height - self.top

    def begin(self) -> None:
        """Go on with a new page, unless this one is still empty."""
        if self.is_fresh:
            return
        self._writer.newPage()
        self._page += 1
        self.top = 0.0
        self._draw_footer()

    def _draw_footer(self) -> None:
        self.painter.setPen(QColor(MUTED))
        self.painter.setFont(self._small)
        footer = QRectF(0, self.height, self.width, _FOOTER)
        bottom = Qt.AlignmentFlag.AlignBottom
        self.painter.drawText(footer, bottom | Qt.AlignmentFlag.AlignLeft, self._words)
        self.painter.drawText(footer, bottom | Qt.AlignmentFlag.AlignRight, f"{self._page}")
