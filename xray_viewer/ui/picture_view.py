"""The picture: draws what is visible of it, and hands on the pointer's and wheel's moves."""

from math import isfinite

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xray_viewer.app.tools import Tool
from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.freed_memory import give_back_freed_memory
from xray_viewer.core.placement import Placement
from xray_viewer.core.spacing import life_size_scale
from xray_viewer.core.view_renderer import Rendering, ViewRenderer
from xray_viewer.core.viewport import Viewport
from xray_viewer.ui.colors import DARK
from xray_viewer.ui.evidence_layer import EvidenceLayer
from xray_viewer.ui.painting import RenderingPainter, fill_around
from xray_viewer.ui.picture_drag import PictureDrag
from xray_viewer.ui.picture_facts import picture_facts
from xray_viewer.ui.picture_hand import DRAWING_TOOLS, PictureHand
from xray_viewer.ui.picture_overlay import PictureOverlay
from xray_viewer.ui.surface import Surface

_ZOOM_STEP = 1.25
# A wheel's notch is 120 eighths of a degree; four of them double the scale.
_WHEEL_TO_DOUBLE = 480.0
_MARGIN = 10
# A draft is sharpened once the hand rests for longer than the next frame takes to come.
_REST_MILLISECONDS = 20


class PictureView(QWidget):
    """Shows the viewer's picture as it is framed. ``touched``: the reader turned to it with pointer or keyboard."""

    touched = Signal()

    def __init__(self, viewer: ViewerState, framing: ViewFraming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._framing = framing
        self._views = 1
        self._renderer = ViewRenderer()
        self._rendering: Rendering | None = None
        self._rendering_painter = RenderingPainter()
        self._sharpening = QTimer(self, singleShot=True)
        self._sharpening.timeout.connect(self._sharpen)
        self._notice = ""
        self._space_is_down = False
        self._pointer: QPointF | None = None
        self._hand = PictureHand(viewer)
        self._drag = PictureDrag(viewer, framing, self._hand)
        self._overlay = PictureOverlay(viewer)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Radiograph"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        viewer.picture_changed.connect(self._start_over)
        viewer.grayscale_changed.connect(self._redraw)
        framing.changed.connect(self._redraw)
        viewer.measuring.changed.connect(self.update)
        viewer.tools.changed.connect(self._change_tool)

    @property
    def viewport(self) -> Viewport | None:
        """What is visible, None without a picture."""
        return self._framing.viewport

    @property
    def placement(self) -> Placement | None:
        """Where the picture's points lie in the view, None without a picture."""
        return self._framing.placement

    @property
    def overlay(self) -> PictureOverlay:
        """What is drawn over the picture."""
        return self._overlay

    def minimumSizeHint(self) -> QSize:
        """Stay large enough to be used."""
        return QSize(240, 240)

    def show_notice(self, notice: str) -> None:
        """Say in the middle why there is no picture; an empty text says nothing."""
        self._notice = notice
        self.update()

    @property
    def evidence(self) -> EvidenceLayer | None:
        """What draws the evidence of what is shown."""
        return self._overlay.evidence

    def lay_over(self, evidence: EvidenceLayer) -> None:
        """Draw the evidence of what is shown over it, whenever it is asked for."""
        self._overlay.evidence = evidence
        evidence.changed.connect(self._redescribe)

    def share_time(self, views: int) -> None:
        """Draw as one of so many views, which may all change at once."""
        if views != self._views:
            self._views = views
            self._renderer = ViewRenderer(views)
            self._redraw()

    def fit(self) -> None:
        """Show the whole picture."""
        self._framing.fit()

    def show_actual_size(self) -> None:
        """Show one image pixel as one hardware pixel."""
        self._framing.zoom_to(1.0)

    def show_life_size(self) -> bool:
        """Show a millimetre as a millimetre of the screen; say whether picture and screen know how large they are."""
        picture = self._viewer.picture
        spacing = None if picture is None else picture.radiograph.pixel_spacing
        # Qt counts its own pixels, of which one may be several of the screen's.
        dots = self.screen().physicalDotsPerInch() * self.devicePixelRatioF()
        if spacing is None or not (isfinite(dots) and dots > 0):
            return False
        self._framing.zoom_to(life_size_scale(spacing, dots))
        return True

    def zoom_in(self) -> None:
        """Show it a step larger."""
        self._framing.zoom_by(_ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show it a step smaller."""
        self._framing.zoom_by(1 / _ZOOM_STEP)

    def pan(self, right: float, down: float) -> None:
        """Move the view over the picture, in shares of its own size."""
        ratio = self.devicePixelRatioF()
        self._framing.pan_by(-right * self.width() * ratio, -down * self.height() * ratio)

    def drop_drawing(self) -> bool:
        """Give up what is half drawn; say whether there was anything."""
        was_drawing = self._hand.is_drawing
        self._hand.drop()
        self.update()
        return was_drawing

    def corner_text(self) -> str:
        """Say the tool in the hand, the picture's size, the zoom and the window."""
        return "   ".join(self._facts())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is visible, what the reader has put over it, and a ring while it has the keyboard."""
        painter = QPainter(self)
        if self._rendering is None:
            self._render()
        ratio = self.devicePixelRatioF()
        if self._rendering is None:
            painter.fillRect(self.rect(), QColor(DARK.picture_ground))
        else:
            fill_around(painter, self._rendering, self.rect(), ratio)
            self._rendering_painter.draw(painter, self._rendering, QPointF(), ratio)
        surface = self._surface()
        if surface is not None:
            self._overlay.paint(painter, surface, self._facts())
        elif self._notice:
            painter.setPen(QColor(DARK.muted_text))
            room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._notice)
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def finish(self) -> None:
        """Sharpen all that is visible now, for a picture of the window."""
        self._render()
        self._rendering = self._renderer.finish()

    def _render(self) -> None:
        if self.viewport is None or self._viewer.picture is None:
            return
        picture = self._viewer.picture
        self._rendering = self._renderer.render(
            self._viewer.levels, self.viewport, self._viewer.table, picture.radiograph.pixel_padding
        )
        if not self._renderer.is_sharp:
            self._sharpening.start(_REST_MILLISECONDS)

    @Slot()
    def _sharpen(self) -> None:
        self._renderer.sharpen()
        if self._renderer.is_sharp:
            self._rendering = self._renderer.finish()
            self.update()
            # The drafts were made of megabytes that nothing needs now.
            give_back_freed_memory()
        else:
            self._sharpening.start(0)

    def event(self, event: QEvent) -> bool:
        """Stay sharp on a monitor with other pixels, on which the view is as large as before in Qt's own."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._use_size()
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the whole picture in view, or else what is in the middle."""
        self._use_size()

    def _use_size(self) -> None:
        ratio = self.devicePixelRatioF()
        self._framing.resize(round(self.width() * ratio), round(self.height() * ratio))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        self.touched.emit()
        if self._drag.press(event, self._surface(), space_is_down=self._space_is_down):
            self._show_cursor()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the drag."""
        self._pointer = event.position()
        self._drag.move(event.position(), self._surface())
        tools = self._viewer.tools
        if tools.has_magnifier or tools.shows_values or self._hand.region is not None:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        self._drag.release(event, self._surface())
        self.update()
        self._show_cursor()

    def leaveEvent(self, _event: QEvent) -> None:
        """Take the lens and the values away."""
        self._pointer = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        self.touched.emit()
        at = event.position() * self.devicePixelRatioF()
        self._framing.zoom_by(2 ** (event.angleDelta().y() / _WHEEL_TO_DOUBLE), (at.x(), at.y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the space key for moving; leave the others."""
        self._note_space(event, is_down=True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Give the space key back."""
        self._note_space(event, is_down=False)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Draw the ring."""
        self.touched.emit()
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Take the ring away, and forget a space key that is released elsewhere."""
        self._space_is_down = False
        self._show_cursor()
        self.update()

    def _facts(self) -> list[str]:
        return [] if self.viewport is None else picture_facts(self._viewer, self.viewport.scale)

    def _redescribe(self) -> None:
        self.setAccessibleDescription("" if self.evidence is None else self.evidence.words)
        self.update()

    def _note_space(self, event: QKeyEvent, *, is_down: bool) -> None:
        if event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif not event.isAutoRepeat():
            self._space_is_down = is_down
            self._show_cursor()

    def _show_cursor(self) -> None:
        if self._drag.is_pan:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space_is_down:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._viewer.tools.tool in DRAWING_TOOLS:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._viewer.tools.tool is Tool.PAN:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _start_over(self) -> None:
        self._drag.drop()
        self._hand.drop()
        # Another picture's pixels would only take memory.
        self._renderer = ViewRenderer(self._views)
        self._overlay.start_over()
        self._redraw()

    def _change_tool(self) -> None:
        if self._hand.follow_tool():
            self._drag.drop()
        self._show_cursor()
        self.update()

    def _surface(self) -> Surface | None:
        placement = self.placement
        if placement is None:
            return None
        return Surface(placement, QRectF(self.rect()), self.devicePixelRatioF(), self._pointer, self._hand.region)

    def _redraw(self) -> None:
        # What is still being sharpened is of before, and must not be there when it is drawn.
        self._sharpening.stop()
        self._rendering = None
        self.update()
