"""Draws the network's evidence over a picture, with words that say what it is and what it is not."""

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from xray_viewer.app.evidence import Absence, EvidenceState
from xray_viewer.app.panes import Pane
from xray_viewer.app.study import StudyState
from xray_viewer.core.decision import Prediction
from xray_viewer.core.evidence_colors import scale_colors, scale_marks
from xray_viewer.core.orientation import Orientation
from xray_viewer.core.placement import Placement
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.painting import draw_words, image_of
from xray_viewer.ui.reading_words import absence_words

_MARGIN = 10
_PADDING = 6
# Between the words over the scale: letters are drawn a little wider than they measure.
_GAP = 20
_SCALE_COLORS = 256
_SCALE_HEIGHT = 10
# Between them the marks would stand on each other.
_MARKED = (-10, 0, 10)


class EvidenceLayer(QObject):
    """The evidence of what one pane shows. While it is off it costs nothing. ``changed``: it looks another way."""

    changed = Signal()

    def __init__(self, evidence: EvidenceState, study: StudyState, pane: Pane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._pane = pane
        self._of: tuple[Prediction, Orientation] | None = None
        self._colors = QImage()
        self._image = QImage()
        self._opacity = 0.0
        self._key = ""
        evidence.changed.connect(self.changed)
        study.revalued.connect(self.changed)
        pane.viewer.picture_changed.connect(self.changed)
        study.entry_changed.connect(self._note_change)

    @property
    def words(self) -> str:
        """What the caption says, empty while the evidence is off."""
        if not self._evidence.is_shown:
            return ""
        shown = self._shown()
        if isinstance(shown, Absence):
            return absence_words(shown)
        words = self._claim()
        return f"{words} " + self.tr("{key} shows the original.").format(key=self._key) if self._key else words

    def _claim(self) -> str:
        return self.tr(
            "Evidence, not localisation: where the network saw what speaks for or against pneumonia. It marks no "
            "disease."
        )

    def name_key(self, key: str) -> None:
        """Say in the caption which key shows the original; an empty text says nothing."""
        self._key = key
        self.changed.emit()

    def paint(self, painter: QPainter, placement: Placement, ratio: float) -> None:
        """Lay the colours over the picture. ``ratio``: hardware pixels for one of Qt's."""
        if not self._evidence.is_shown:
            return
        shown = self._shown()
        if isinstance(shown, Absence):
            return
        viewport = placement.viewport
        left, top = viewport.origin
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        size = viewport.image_width * viewport.scale, viewport.image_height * viewport.scale
        painter.drawImage(QRectF(left, top, *size), self._image_of(shown, placement))
        painter.restore()

    def paint_caption(self, painter: QPainter, room: QRectF, bottom: float, *, is_copy: bool = False) -> None:
        """Say what the colours are, above what stands in the lower left corner of a view.

        ``is_copy``: of a picture that leaves the program, where no key does anything and nothing is still to come.
        """
        words = self.words
        if not words:
            return
        corner = QPointF(room.left() + _MARGIN, min(bottom, room.bottom()) - _MARGIN)
        is_absent = isinstance(self._shown(), Absence)
        if is_copy:
            words = "" if is_absent else self._claim()
        if is_absent:
            draw_words(painter, words, corner, Qt.Corner.BottomLeftCorner, DARK.text)
            return
        metrics = painter.fontMetrics()
        widths = [metrics.horizontalAdvance(end) for end in self._ends()]
        # The middle one stands in the middle, so that the ends need as much room each.
        wanted = widths[1] + 2 * (max(widths[0], widths[2]) + _GAP)
        width = min(wanted, room.width() - 2 * (_MARGIN + _PADDING))
        lines = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        text = QRectF(metrics.boundingRect(0, 0, round(width), 10_000, lines, words))
        height = text.height() + 2 * metrics.height() + _SCALE_HEIGHT + 2 * _PADDING
        ground = QRectF(corner.x(), corner.y() - height, width + 2 * _PADDING, height)
        shade = QColor(DARK.picture_ground)
        shade.setAlphaF(0.8)
        painter.fillRect(ground, shade)
        inner = ground.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        self._paint_scale(painter, inner, has_middle=width == wanted)
        painter.setPen(QColor(DARK.text))
        painter.drawText(inner.adjusted(0, 2 * metrics.height() + _SCALE_HEIGHT, 0, 0), lines, words)

    def _ends(self) -> tuple[str, str, str]:
        return self.tr("against"), self.tr("no say"), self.tr("for pneumonia")

    def _paint_scale(self, painter: QPainter, room: QRectF, *, has_middle: bool) -> None:
        height = painter.fontMetrics().height()
        painter.setPen(QColor(DARK.text))
        line = QRectF(room.left(), room.top(), room.width(), height)
        against, nothing, pro = self._ends()
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), against)
        if has_middle:
            painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter), nothing)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), pro)
        bar = QRectF(room.left(), room.top() + height, room.width(), _SCALE_HEIGHT)
        painter.drawImage(bar, image_of(scale_colors(_SCALE_COLORS)))
        painter.setPen(QColor(DARK.muted_text))
        for log_odds, place in scale_marks():
            if log_odds in _MARKED:
                mark = QRectF(0, bar.bottom(), 60, height)
                mark.moveCenter(QPointF(bar.left() + place * bar.width(), mark.center().y()))
                words = f"{log_odds:+d}".replace("-", "\N{MINUS SIGN}") if log_odds else "0"
                painter.drawText(mark, int(Qt.AlignmentFlag.AlignHCenter), words)

    def _shown(self) -> Prediction | Absence:
        picture = self._pane.viewer.picture
        return self._evidence.of(self._pane.loader.index, 0 if picture is None else picture.radiograph.frame)

    def _image_of(self, prediction: Prediction, placement: Placement) -> QImage:
        """Draw the colours as the picture is turned and as much as they are to cover, once.

        Qt fills a screen of 4K with colours that are transparent already in 4 ms; with a painter's opacity in 14.
        """
        of = prediction, placement.orientation
        is_same = self._of is not None and self._of[0] is prediction and self._of[1] == placement.orientation
        if not is_same:
            colors = self._evidence.colors(prediction, placement.height, placement.width)
            # A copy, since the array goes.
            self._colors = image_of(np.ascontiguousarray(placement.orientation.apply(colors))).copy()
            self._of = of
        if not is_same or self._opacity != self._evidence.opacity:
            self._opacity = self._evidence.opacity
            self._image = QImage(self._colors.size(), QImage.Format.Format_ARGB32_Premultiplied)
            self._image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._image)
            painter.setOpacity(self._opacity)
            painter.drawImage(0, 0, self._colors)
            painter.end()
        return self._image

    def _note_change(self, index: int) -> None:
        if index == self._pane.loader.index:
            self.changed.emit()
