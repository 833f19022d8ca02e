"""The lens that follows the pointer over a picture."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.view_renderer import ViewRenderer
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.painting import RenderingPainter
from xray_viewer.ui.surface import Surface

_SIDE = 240
_ZOOM = 2.0


class PictureLens:
    """Draws what is under the pointer larger, with what is drawn over it."""

    def __init__(self, viewer: ViewerState) -> None:
        self._viewer = viewer
        self._renderer = ViewRenderer()

    def start_over(self) -> None:
        """Let go of the pixels of the picture before."""
        self._renderer = ViewRenderer()

    def paint(
        self,
        painter: QPainter,
        surface: Surface,
        pointer: QPointF,
        radiograph: Radiograph,
        draw_over: Callable[[Surface], object],
    ) -> QRectF:
        """Draw the lens, and give where it stands. ``draw_over``: draws on the lens as on a view."""
        viewport = surface.placement.viewport
        left, top = viewport.origin
        side = round(_SIDE * surface.ratio)
        lens = replace(
            viewport,
            view_width=side,
            view_height=side,
            scale=viewport.scale * _ZOOM,
            center_x=(pointer.x() * surface.ratio - left) / viewport.scale,
            center_y=(pointer.y() * surface.ratio - top) / viewport.scale,
        )
        frame = QRectF(0, 0, _SIDE, _SIDE)
        frame.moveCenter(pointer)
        # On whole hardware pixels, or each pixel of the lens would be a mix of four.
        corner = QPointF(
            round(frame.left() * surface.ratio) / surface.ratio, round(frame.top() * surface.ratio) / surface.ratio
        )
        painter.fillRect(frame, QColor(DARK.picture_ground))
        self._renderer.render(self._viewer.levels, lens, self._viewer.table, radiograph.pixel_padding)
        rendering = self._renderer.finish()
        if rendering is not None:
            RenderingPainter().draw(painter, rendering, corner, surface.ratio)
        painter.save()
        painter.setClipRect(frame)
        painter.translate(corner)
        draw_over(replace(surface, placement=replace(surface.placement, viewport=lens)))
        painter.restore()
        painter.setPen(QPen(QColor(DARK.accent), 1))
        painter.drawRect(frame)
        return frame
