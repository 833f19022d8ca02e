"""What is drawn over the picture: measurements, the region, the lens and the words in the corners."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from xray_viewer.app.tools import Annotations
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.sampling import value_at
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.corner_words import draw_corner_words
from xray_viewer.ui.evidence_layer import EvidenceLayer
from xray_viewer.ui.measurement_layer import draw_lines, draw_results, stroke
from xray_viewer.ui.painting import draw_words
from xray_viewer.ui.picture_lens import PictureLens
from xray_viewer.ui.side_marks import draw_orientation
from xray_viewer.ui.surface import Surface
from xray_viewer.ui.wording import patient_words, study_words, value_words

_MARGIN = 10


class PictureOverlay:
    """Draws over the picture what the viewer's state says, and the evidence if there is a layer for it."""

    def __init__(self, viewer: ViewerState) -> None:
        self._viewer = viewer
        self._lens = PictureLens(viewer)
        self.evidence: EvidenceLayer | None = None

    def start_over(self) -> None:
        """Let go of the pixels of the picture before."""
        self._lens.start_over()

    def paint(self, painter: QPainter, surface: Surface, facts: Sequence[str]) -> None:
        """Draw all of it. ``facts``: what stands in the lower left corner, in one line where there is room."""
        picture = self._viewer.picture
        if picture is None:
            return
        if self.evidence is not None:
            self.evidence.paint(painter, surface.placement, surface.ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_drawings(painter, surface)
        written, *taken = self._paint_annotations(painter, surface, picture.radiograph, facts)
        if self.evidence is not None:
            self.evidence.paint_caption(painter, surface.rect, written.top())
        pointer = surface.pointer
        if pointer is not None and self._viewer.tools.has_magnifier:
            taken.append(
                self._lens.paint(
                    painter, surface, pointer, picture.radiograph, lambda lens: self._paint_drawings(painter, lens)
                )
            )
        draw_results(painter, surface, self._viewer.measuring, picture.radiograph, [written, *taken])
        if pointer is not None and self._viewer.tools.shows_values:
            self._paint_value(painter, surface, pointer, picture.radiograph, written)
        painter.restore()

    def paint_copy(self, painter: QPainter, surface: Surface, *, is_identified: bool) -> None:
        """Draw what goes with a picture out of the program: evidence, with its words, measurements, and its sides.

        Who it is and when is written only if it is asked for.
        """
        picture = self._viewer.picture
        if picture is None:
            return
        if self.evidence is not None:
            self.evidence.paint(painter, surface.placement, surface.ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_lines(painter, surface, self._viewer.measuring)
        room = surface.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        words: tuple[QRectF, ...] = ()
        if is_identified:
            patient = patient_words(picture.radiograph, is_identified=True)
            words = draw_corner_words(painter, room, patient, study_words(picture.radiograph))
        is_annotated = self._viewer.tools.annotations is not Annotations.NONE
        orientation = surface.placement.orientation
        marks = draw_orientation(painter, room, picture.radiograph, orientation, words, is_annotated=is_annotated)
        if self.evidence is not None:
            below = (mark.top() for mark in marks if mark.top() > room.center().y())
            self.evidence.paint_caption(painter, surface.rect, min(below, default=surface.rect.bottom()), is_copy=True)
        draw_results(painter, surface, self._viewer.measuring, picture.radiograph, (*words, *marks))

    def _paint_drawings(self, painter: QPainter, surface: Surface) -> None:
        draw_lines(painter, surface, self._viewer.measuring)
        if surface.region is not None:
            corners = QRectF(*(surface.on_screen(corner) for corner in surface.region)).normalized()
            stroke(painter, DARK.accent, lambda: painter.drawRect(corners))

    def _paint_value(
        self, painter: QPainter, surface: Surface, pointer: QPointF, radiograph: Radiograph, written: QRectF
    ) -> None:
        value = value_at(radiograph, surface.in_image(pointer))
        if value is not None:
            words = value_words(value, radiograph.modality_unit)
            corner = surface.rect.bottomRight() - QPointF(_MARGIN, _MARGIN)
            if painter.fontMetrics().horizontalAdvance(words) > corner.x() - written.right() - 2 * _MARGIN:
                # Beside the facts there is no room in a narrow view, above them there is.
                corner.setY(min(corner.y(), written.top()))
            draw_words(painter, words, corner, Qt.Corner.BottomRightCorner, DARK.text)

    def _paint_annotations(
        self, painter: QPainter, surface: Surface, radiograph: Radiograph, facts: Sequence[str]
    ) -> tuple[QRectF, ...]:
        """Write what is known of the picture; give where it stands.

        First where the facts do, an empty place below the picture for nowhere.
        """
        annotations = self._viewer.tools.annotations
        room = surface.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        orientation = surface.placement.orientation
        if annotations is Annotations.NONE:
            marks = draw_orientation(painter, room, radiograph, orientation, is_annotated=False)
            return QRectF(surface.rect.bottomLeft(), surface.rect.bottomLeft()), *marks
        patient = patient_words(radiograph, is_identified=annotations is Annotations.ALL)
        study = study_words(radiograph, is_anonymous=annotations is Annotations.ANONYMOUS)
        corners = draw_corner_words(painter, room, patient, study)
        line = "   ".join(facts)
        # The letter of the lower side stands in the middle.
        is_narrow = painter.fontMetrics().horizontalAdvance(line) > room.width() / 2 - 3 * _MARGIN
        words = "\n".join(facts) if is_narrow else line
        written = draw_words(painter, words, room.bottomLeft(), Qt.Corner.BottomLeftCorner)
        marks = draw_orientation(painter, room, radiograph, orientation, corners, is_annotated=True)
        return written, *corners, *marks
