"""Paints the tables of a report row by row: no page ends within a row, and each page has the head again.

Qt's own tables of rich text are torn within a row where a page ends, break words in narrow columns, and take minutes
for the rows of a large study.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from xray_viewer.review.report.blocks import Table, storable
from xray_viewer.review.report.columns import column_widths, wrapped
from xray_viewer.ui.report_pages import INK, Pages

_FONT, _PADDING, _GAP = 12, 5.0, 10.0
_LINE, _HEAD_GROUND = "#c3cad2", "#eef1f4"
_REMEMBERED_WORDS = 4096
# Of a page: a table that is lower stands on one, and leaves no more than that of another empty.
_SHORT = 0.4


class _Style:
    """A font, how wide texts are in it, and how high the rows of a table."""

    def __init__(self, *, is_bold: bool) -> None:
        self.font = QFont()
        self.font.setPixelSize(_FONT)
        self.font.setBold(is_bold)
        # A page of a printer has no grid of pixels to which the width of a letter would be rounded.
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        metrics = QFontMetricsF(self.font)
        self.measure = lru_cache(_REMEMBERED_WORDS)(metrics.horizontalAdvance)
        self.ascent, self.spacing = metrics.ascent(), metrics.lineSpacing()

    def wrapped(self, row: Sequence[str], widths: Sequence[float]) -> list[list[str]]:
        """Break the texts of a row into lines."""
        # A width that was measured must not be too narrow for what it was measured of.
        return [
            wrapped(text, width - 2 * _PADDING + 0.01, self.measure) for text, width in zip(row, widths, strict=True)
        ]

    def height(self, cells: Sequence[Sequence[str]]) -> float:
        """Say how high a row is, by the lines of its cells."""
        return max(map(len, cells), default=0) * self.spacing + 2 * _PADDING

    def lines_in(self, height: float) -> int:
        """Say how many lines a row of a height holds."""
        return int((height - 2 * _PADDING) // self.spacing)


@dataclass(frozen=True)
class _Columns:
    """The columns of a table: how wide they are, the lines of the head, and how high it is."""

    widths: Sequence[float]
    head: Sequence[Sequence[str]] = ()
    head_height: float = 0.0


class TablePainter:
    """Paints one table after another; one that goes on keeps its columns."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._plain, self._bold = _Style(is_bold=False), _Style(is_bold=True)
        self._columns = _Columns(())

    def paint(self, table: Table) -> None:
        """Paint a table on as many pages as it takes; a short one is not parted at all."""
        rows = _storable(table.rows)
        if not table.goes_on:
            self._columns = self._columns_of(table, rows)
            if not self._pages.is_fresh:
                self._pages.top += _GAP
            if self._least(table, rows, self._columns) > self._pages.room:
                self._pages.begin()
            self._paint_head()
        for row in rows:
            self._paint_row(self._plain.wrapped(row, self._columns.widths))

    def least_height(self, table: Table) -> float:
        """Give what a table that begins takes of a page at least."""
        rows = _storable(table.rows)
        return _GAP + self._least(table, rows, self._columns_of(table, rows))

    def _columns_of(self, table: Table, rows: Sequence[Sequence[str]]) -> _Columns:
        width = self._pages.width
        if table.shares:
            widths = [width * share / sum(table.shares) for share in table.shares]
        else:
            edges = 2 * _PADDING * len(table.head or rows[0])
            # Bold is the wider: what fits in it fits.
            counted = [*([table.head] if table.head else []), *rows]
            widths = [each + 2 * _PADDING for each in column_widths(counted, width - edges, self._bold.measure)]
        if not table.head:
            return _Columns(widths)
        head = self._bold.wrapped(table.head, widths)
        return _Columns(widths, head, self._bold.height(head))

    def _least(self, table: Table, rows: Sequence[Sequence[str]], columns: _Columns) -> float:
        counted = rows[:1] if table.shares else rows
        heights = [self._plain.height(self._plain.wrapped(row, columns.widths)) for row in counted]
        is_short = columns.head_height + sum(heights) < _SHORT * self._pages.height
        return columns.head_height + (sum(heights) if is_short else heights[0])

    def _paint_row(self, cells: Sequence[Sequence[str]]) -> None:
        if self._pages.room < self._plain.height(cells) <= self._pages.height - self._columns.head_height:
            self._go_on()
        while self._plain.height(cells) > self._pages.room:
            # It is higher than a page.
            fitting = max(self._plain.lines_in(self._pages.room), 1)
            self._draw([lines[:fitting] for lines in cells], self._plain)
            cells = [lines[fitting:] for lines in cells]
            self._go_on()
        self._draw(cells, self._plain)

    def _go_on(self) -> None:
        self._pages.begin()
        self._paint_head()

    def _paint_head(self) -> None:
        if self._columns.head:
            self._draw(self._columns.head, self._bold)

    def _draw(self, cells: Sequence[Sequence[str]], style: _Style) -> None:
        top, height, painter = self._pages.top, style.height(cells), self._pages.painter
        if style is self._bold:
            painter.fillRect(QRectF(0, top, sum(self._columns.widths), height), QColor(_HEAD_GROUND))
        painter.setFont(style.font)
        painter.setPen(QColor(INK))
        left, edges = 0.0, [0.0]
        for lines, width in zip(cells, self._columns.widths, strict=True):
            for number, line in enumerate(lines):
                baseline = top + _PADDING + number * style.spacing + style.ascent
                painter.drawText(QPointF(left + _PADDING, baseline), line)
            left += width
            edges.append(left)
        bottom = top + height
        painter.setPen(QColor(_LINE))
        painter.drawLines(
            [
                QLineF(0, top, left, top),
                QLineF(0, bottom, left, bottom),
                *(QLineF(edge, top, edge, bottom) for edge in edges),
            ]
        )
        self._pages.top = bottom


def _storable(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [[storable(text) for text in row] for row in rows]
