"""Draws lengths and angles over a picture: their lines, in the lens too, and what they measure."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xray_viewer.app.measuring import MeasurementState
from xray_viewer.core.measurement import MeasurementKind, angle_at, length_between
from xray_viewer.core.orientation import Point
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.free_place import free_place
from xray_viewer.ui.painting import draw_words, words_size
from xray_viewer.ui.surface import Surface
from xray_viewer.ui.wording import angle_words, length_words

_GAP = 10
_HANDLE = 3.5


def draw_lines(painter: QPainter, surface: Surface, measuring: MeasurementState) -> None:
    """Draw the lines and handles of all that is measured, and of what is being drawn."""
    for _kind, points, color in _colored(measuring):
        places = [surface.on_screen(point) for point in points]

        def draw(places: Sequence[QPointF] = places) -> None:
            painter.drawPolyline(places)
            for place in places:
                painter.drawEllipse(place, _HANDLE, _HANDLE)

        stroke(painter, color, draw)


def draw_results(
    painter: QPainter,
    surface: Surface,
    measuring: MeasurementState,
    radiograph: Radiograph,
    taken: Sequence[QRectF],
) -> None:
    """Write beside each length and angle what it measures. ``taken``: where other things stand, which stay legible."""
    places = list(taken)
    for kind, points, color in _colored(measuring):
        words, at = _result(kind, points, radiograph)
        if words:
            corner = surface.on_screen(at) + QPointF(_GAP, _GAP)
            own = [_around(surface.on_screen(point)) for point in points]
            box = free_place(QRectF(corner, words_size(painter, words)), [*places, *own], surface.rect)
            places.append(draw_words(painter, words, box.topLeft(), Qt.Corner.TopLeftCorner, color))


def stroke(painter: QPainter, color: str, draw: Callable[[], object]) -> None:
    """Draw twice: a wide dark line below a thin bright one stays visible on black and on white."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, shade in ((3.5, DARK.picture_ground), (1.5, color)):
        painter.setPen(QPen(QColor(shade), width))
        draw()


def _around(handle: QPointF) -> QRectF:
    return QRectF(handle.x() - _GAP / 2, handle.y() - _GAP / 2, _GAP, _GAP)


def _colored(measuring: MeasurementState) -> Iterator[tuple[MeasurementKind, tuple[Point, ...], str]]:
    for index, measurement in enumerate(measuring.measurements):
        color = DARK.flagged if index == measuring.selected else DARK.not_flagged
        yield measurement.kind, measurement.points, color
    if measuring.draft is not None:
        yield measuring.draft.kind, measuring.draft.points, DARK.flagged


def _result(kind: MeasurementKind, points: Sequence[Point], radiograph: Radiograph) -> tuple[str, Point]:
    """Say what is measured, and beside which point it is written; nothing of what is half drawn."""
    if len(points) < kind.value:
        return "", points[-1]
    if kind is MeasurementKind.LENGTH:
        start, end = points
        return length_words(length_between(start, end, radiograph.pixel_spacing)), end
    one, vertex, other = points
    angle = angle_at(vertex, one, other, radiograph.pixel_spacing, radiograph.pixel_aspect_ratio)
    return angle_words(angle), vertex
