"""What is drawn over the picture: measurements, the region, the lens and the words in the corners."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xray_viewer.app.tools import Annotations
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.measurement import Measurement, MeasurementKind, angle_at, length_between
from xray_viewer.core.orientation import Point
from xray_viewer.core.placement import Placement
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.sampling import value_at
from xray_viewer.core.view_renderer import ViewRenderer
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.corner_words import draw_corner_words
from xray_viewer.ui.evidence_layer import EvidenceLayer
from xray_viewer.ui.painting import RenderingPainter, draw_words
from xray_viewer.ui.side_marks import draw_orientation
from xray_viewer.ui.wording import angle_words, length_words, patient_words, study_words, value_words

_MARGIN = 10
_HANDLE = 3.5
_LENS = 240
_LENS_ZOOM = 2.0


@dataclass(frozen=True)
class Surface:
    """What the overlay is drawn on. ``rect``, ``pointer``: in Qt's pixels, of which one has ``ratio`` hardware ones."""

    placement: Placement
    rect: QRectF
    ratio: float
    pointer: QPointF | None = None
    region: tuple[Point, Point] | None = None

    def on_screen(self, point: Point) -> QPointF:
        """Give where an image point is drawn."""
        x, y = self.placement.to_view(point)
        return QPointF(x / self.ratio, y / self.ratio)

    def in_image(self, position: QPointF) -> Point:
        """Give the image point under a position."""
        return self.placement.to_image((position.x() * self.ratio, position.y() * self.ratio))


class PictureOverlay:
    """Draws over the picture what the viewer's state says, and the evidence if there is a layer for it."""

    def __init__(self, viewer: ViewerState) -> None:
        self._viewer = viewer
        self._lens = ViewRenderer()
        self.evidence: EvidenceLayer | None = None

    def start_over(self) -> None:
        """Let go of the pixels of the picture before."""
        self._lens = ViewRenderer()

    def paint(self, painter: QPainter, surface: Surface, facts: Sequence[str]) -> None:
        """Draw all of it. ``facts``: what stands in the lower left corner, in one line where there is room."""
        picture = self._viewer.picture
        if picture is None:
            return
        if self.evidence is not None:
            self.evidence.paint(painter, surface.placement, surface.ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_measurements(painter, surface, picture.radiograph)
        if surface.region is not None:
            corners = QRectF(*(surface.on_screen(corner) for corner in surface.region)).normalized()
            _stroke(painter, DARK.accent, lambda: painter.drawRect(corners))
        written = self._paint_annotations(painter, surface, picture.radiograph, facts)
        if self.evidence is not None:
            self.evidence.paint_caption(painter, surface.rect, written.top())
        if surface.pointer is not None:
            self._paint_under_pointer(painter, surface, surface.pointer, picture.radiograph, written)
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
        self._paint_measurements(painter, surface, picture.radiograph)
        room = surface.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        words: tuple[QRectF, ...] = ()
        if is_identified:
            patient = patient_words(picture.radiograph, is_identified=True)
            words = draw_corner_words(painter, room, patient, study_words(picture.radiograph))
        is_annotated = self._viewer.tools.annotations is not Annotations.NONE
        orientation = surface.placement.orientation
        lower = draw_orientation(painter, room, picture.radiograph, orientation, words, is_annotated=is_annotated)
        if self.evidence is not None:
            bottom = surface.rect.bottom() if lower.isEmpty() else lower.top()
            self.evidence.paint_caption(painter, surface.rect, bottom, is_copy=True)

    def _paint_under_pointer(
        self, painter: QPainter, surface: Surface, pointer: QPointF, radiograph: Radiograph, written: QRectF
    ) -> None:
        if self._viewer.tools.has_magnifier:
            self._paint_lens(painter, surface, pointer, radiograph)
        value = value_at(radiograph, surface.in_image(pointer)) if self._viewer.tools.shows_values else None
        if value is not None:
            words = value_words(value, radiograph.modality_unit)
            corner = surface.rect.bottomRight() - QPointF(_MARGIN, _MARGIN)
            if painter.fontMetrics().horizontalAdvance(words) > corner.x() - written.right() - 2 * _MARGIN:
                # Beside the facts there is no room in a narrow view, above them there is.
                corner.setY(min(corner.y(), written.top()))
            draw_words(painter, words, corner, Qt.Corner.BottomRightCorner, DARK.text)

    def _paint_measurements(self, painter: QPainter, surface: Surface, radiograph: Radiograph) -> None:
        measuring = self._viewer.measuring
        for index, measurement in enumerate(measuring.measurements):
            color = DARK.flagged if index == measuring.selected else DARK.not_flagged
            _draw_points(painter, surface, measurement.points, color)
            _draw_result(painter, surface, measurement, radiograph, color)
        draft = measuring.draft
        if draft is not None:
            _draw_points(painter, surface, draft.points, DARK.flagged)
            if len(draft.points) == draft.kind.value:
                _draw_result(painter, surface, Measurement(draft.kind, draft.points), radiograph, DARK.flagged)

    def _paint_annotations(
        self, painter: QPainter, surface: Surface, radiograph: Radiograph, facts: Sequence[str]
    ) -> QRectF:
        """Write what is known of the picture; give where the facts stand, an empty place below it for nowhere."""
        annotations = self._viewer.tools.annotations
        room = surface.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        orientation = surface.placement.orientation
        if annotations is Annotations.NONE:
            draw_orientation(painter, room, radiograph, orientation, is_annotated=False)
            return QRectF(surface.rect.bottomLeft(), surface.rect.bottomLeft())
        patient = patient_words(radiograph, is_identified=annotations is Annotations.ALL)
        study = study_words(radiograph, is_anonymous=annotations is Annotations.ANONYMOUS)
        corners = draw_corner_words(painter, room, patient, study)
        line = "   ".join(facts)
        # The letter of the lower side stands in the middle.
        is_narrow = painter.fontMetrics().horizontalAdvance(line) > room.width() / 2 - 3 * _MARGIN
        words = "\n".join(facts) if is_narrow else line
        written = draw_words(painter, words, room.bottomLeft(), Qt.Corner.BottomLeftCorner)
        draw_orientation(painter, room, radiograph, orientation, corners, is_annotated=True)
        return written

    def _paint_lens(self, painter: QPainter, surface: Surface, pointer: QPointF, radiograph: Radiograph) -> None:
        viewport = surface.placement.viewport
        left, top = viewport.origin
        side = round(_LENS * surface.ratio)
        lens = replace(
            viewport,
            view_width=side,
            view_height=side,
            scale=viewport.scale * _LENS_ZOOM,
            center_x=(pointer.x() * surface.ratio - left) / viewport.scale,
            center_y=(pointer.y() * surface.ratio - top) / viewport.scale,
        )
        frame = QRectF(0, 0, _LENS, _LENS)
        frame.moveCenter(pointer)
        # On whole hardware pixels, or each pixel of the lens would be a mix of four.
        corner = QPointF(
            round(frame.left() * surface.ratio) / surface.ratio, round(frame.top() * surface.ratio) / surface.ratio
        )
        painter.fillRect(frame, QColor(DARK.picture_ground))
        self._lens.render(self._viewer.levels, lens, self._viewer.table, radiograph.pixel_padding)
        rendering = self._lens.finish()
        if rendering is not None:
            RenderingPainter().draw(painter, rendering, corner, surface.ratio)
        painter.setPen(QPen(QColor(DARK.accent), 1))
        painter.drawRect(frame)


def _draw_points(painter: QPainter, surface: Surface, points: Sequence[Point], color: str) -> None:
    places = [surface.on_screen(point) for point in points]

    def draw() -> None:
        painter.drawPolyline(places)
        for place in places:
            painter.drawEllipse(place, _HANDLE, _HANDLE)

    _stroke(painter, color, draw)


def _draw_result(
    painter: QPainter, surface: Surface, measurement: Measurement, radiograph: Radiograph, color: str
) -> None:
    spacing = radiograph.pixel_spacing
    if measurement.kind is MeasurementKind.LENGTH:
        start, end = measurement.points
        words = length_words(length_between(start, end, spacing))
        place = surface.on_screen(measurement.points[-1])
    else:
        one, vertex, other = measurement.points
        words = angle_words(angle_at(vertex, one, other, spacing))
        place = surface.on_screen(vertex)
    draw_words(painter, words, place + QPointF(_MARGIN, _MARGIN), Qt.Corner.TopLeftCorner, color)


def _stroke(painter: QPainter, color: str, draw: Callable[[], object]) -> None:
    """Draw twice: a wide dark line below a thin bright one stays visible on black and on white."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, shade in ((3.5, DARK.picture_ground), (1.5, color)):
        painter.setPen(QPen(QColor(shade), width))
        draw()
