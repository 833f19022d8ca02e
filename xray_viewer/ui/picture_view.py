"""The picture: draws what is visible of it, and turns the pointer's and wheel's moves into requests."""

from enum import Enum, auto
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

from xray_viewer.app.remembered import Framing
from xray_viewer.app.tools import Tool
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.placement import Placement, place
from xray_viewer.core.radiograph import LookupTable, Window
from xray_viewer.core.spacing import life_size_scale
from xray_viewer.core.view_renderer import Rendering, ViewRenderer
from xray_viewer.core.viewport import Viewport
from xray_viewer.ui.painting import draw_rendering
from xray_viewer.ui.picture_hand import DRAWING_TOOLS, PictureHand
from xray_viewer.ui.picture_overlay import PictureOverlay, Surface
from xray_viewer.ui.theme import COLORS
from xray_viewer.ui.wording import frame_words, voi_words

_ZOOM_STEP = 1.25
# A wheel's notch is 120 eighths of a degree; four of them double the scale.
_WHEEL_TO_DOUBLE = 480.0
_DRAG_TO_DOUBLE = 150.0
_MARGIN = 10
# A draft is sharpened once the hand rests for longer than the next frame takes to come.
_REST_MILLISECONDS = 20


class _Drag(Enum):
    NONE = auto()
    WINDOW = auto()
    PAN = auto()
    ZOOM = auto()
    DRAW = auto()


_TOOL_DRAGS = {Tool.WINDOW: _Drag.WINDOW, Tool.PAN: _Drag.PAN, Tool.ZOOM: _Drag.ZOOM}
# A pointer that moved no farther than this was not dragged, and takes hold of what is no farther from it.
_REACH = 6.0
_FINE, _COARSE = 0.2, 4.0


class PictureView(QWidget):
    """Shows the viewer's picture. The viewport counts hardware pixels, so 1:1 is 1:1 on every screen."""

    viewport_changed = Signal()

    def __init__(self, viewer: ViewerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._viewport: Viewport | None = None
        self._orientation = viewer.orientation
        self._is_fitted = True
        self._renderer = ViewRenderer()
        self._rendering: Rendering | None = None
        self._sharpening = QTimer(self, singleShot=True)
        self._sharpening.timeout.connect(self._sharpen)
        self._notice = ""
        self._drag = _Drag.NONE
        self._drag_start = self._drag_last = QPointF()
        self._drag_pace = 1.0
        self._drag_voi: Window | LookupTable | None = None
        self._space_is_down = False
        self._pointer: QPointF | None = None
        self._hand = PictureHand(viewer)
        self._overlay = PictureOverlay(viewer)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Radiograph"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        viewer.picture_changed.connect(self._start_over)
        viewer.grayscale_changed.connect(self._redraw)
        viewer.orientation_changed.connect(self._turn)
        viewer.measuring.changed.connect(self.update)
        viewer.tools.changed.connect(self._change_tool)

    @property
    def viewport(self) -> Viewport | None:
        """What is visible, None without a picture."""
        return self._viewport

    @property
    def placement(self) -> Placement | None:
        """Where the picture's points lie in the view, None without a picture."""
        picture = self._viewer.picture
        if picture is None or self._viewport is None:
            return None
        return Placement(picture.radiograph.columns, picture.radiograph.rows, self._orientation, self._viewport)

    def minimumSizeHint(self) -> QSize:
        """Stay large enough to be used."""
        return QSize(240, 240)

    def show_notice(self, notice: str) -> None:
        """Say in the middle why there is no picture; an empty text says nothing."""
        self._notice = notice
        self.update()

    def fit(self) -> None:
        """Show the whole picture."""
        picture = self._viewer.picture
        self._is_fitted = True
        self._viewer.framing = None
        self._orientation = self._viewer.orientation
        if picture is None:
            self._viewport = None
        else:
            radiograph = picture.radiograph
            size = radiograph.columns, radiograph.rows
            self._viewport = place(*size, self._orientation, *self._hardware_size()).viewport
        self._redraw()

    def show_actual_size(self) -> None:
        """Show one image pixel as one hardware pixel."""
        self._zoom_to(1.0)

    def show_life_size(self) -> bool:
        """Show a millimetre as a millimetre of the screen; say whether picture and screen know how large they are."""
        picture = self._viewer.picture
        spacing = None if picture is None else picture.radiograph.pixel_spacing
        # Qt counts its own pixels, of which one may be several of the screen's.
        dots = self.screen().physicalDotsPerInch() * self.devicePixelRatioF()
        if spacing is None or not (isfinite(dots) and dots > 0):
            return False
        self._zoom_to(life_size_scale(spacing, dots))
        return True

    def zoom_in(self) -> None:
        """Show it a step larger."""
        self._zoom_by(_ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show it a step smaller."""
        self._zoom_by(1 / _ZOOM_STEP)

    def pan(self, right: float, down: float) -> None:
        """Move the view over the picture, in shares of its own size."""
        self._pan_by(QPointF(-right * self.width(), -down * self.height()))

    def drop_drawing(self) -> None:
        """Give up what is half drawn."""
        self._hand.drop()
        self.update()

    def corner_text(self) -> str:
        """Say the picture's size, the zoom and the window."""
        picture = self._viewer.picture
        if self._viewport is None or picture is None or self._viewer.voi is None:
            return ""
        parts = [
            f"{picture.radiograph.columns} \N{MULTIPLICATION SIGN} {picture.radiograph.rows}",
            f"{self._viewport.scale:.0%}",
            voi_words(self._viewer.voi),
        ]
        if self._viewer.picture is not None:
            parts += filter(None, [frame_words(self._viewer.picture.radiograph)])
        if self._viewer.inverted:
            parts.append(self.tr("inverted"))
        return "   ".join(parts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is visible, what the reader has put over it, and a ring while it has the keyboard."""
        painter = QPainter(self)
        if self._rendering is None:
            self._render()
        ratio = self.devicePixelRatioF()
        if self._rendering is None or not self._rendering.fills(self.width() * ratio, self.height() * ratio):
            painter.fillRect(self.rect(), QColor(COLORS.picture_ground))
        if self._viewport is not None and self._viewer.picture is not None:
            if self._rendering is not None:
                draw_rendering(painter, self._rendering, QPointF(), ratio)
            surface = self._surface()
            if surface is not None:
                self._overlay.paint(painter, surface, self.corner_text())
        elif self._notice:
            painter.setPen(QColor(COLORS.muted_text))
            room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._notice)
        if self.hasFocus():
            painter.setPen(QPen(QColor(COLORS.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def finish(self) -> None:
        """Sharpen all that is visible now, for a picture of the window."""
        self._render()
        while not self._renderer.is_sharp:
            self._renderer.sharpen()

    def _render(self) -> None:
        if self._viewport is None or self._viewer.picture is None:
            return
        picture = self._viewer.picture
        self._rendering = self._renderer.render(
            self._viewer.levels, self._viewport, self._viewer.table, picture.radiograph.pixel_padding
        )
        if not self._renderer.is_sharp:
            self._sharpening.start(_REST_MILLISECONDS)

    @Slot()
    def _sharpen(self) -> None:
        self._renderer.sharpen()
        if self._renderer.is_sharp:
            self.update()
        else:
            self._sharpening.start(0)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the whole picture in view, or else what is in the middle."""
        if self._is_fitted or self._viewport is None:
            self.fit()
        else:
            self._use(self._viewport.resized(*self._hardware_size()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag: left for the tool in the hand, middle or Shift or Space for moving, right for the zoom."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.button():
            case Qt.MouseButton.LeftButton:
                is_pan = (shifted and _pace(event.modifiers()) == 1) or self._space_is_down
                self._drag = _Drag.PAN if is_pan else _TOOL_DRAGS.get(self._viewer.tools.tool, _Drag.DRAW)
            case Qt.MouseButton.MiddleButton:
                self._drag = _Drag.PAN
            case Qt.MouseButton.RightButton:
                self._drag = _Drag.ZOOM
            case _:
                event.ignore()
                return
        self._drag_start = self._drag_last = event.position()
        self._drag_voi = self._viewer.voi
        self._drag_pace = _pace(event.modifiers())
        surface = self._surface()
        if self._drag is _Drag.DRAW and surface is not None:
            self._hand.press(surface.in_image(event.position()), self._reach())
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the drag."""
        position = event.position()
        moved = position - self._drag_last
        self._drag_last = self._pointer = position
        match self._drag:
            case _Drag.WINDOW if self._drag_voi is not None:
                whole = (position - self._drag_start) * self._drag_pace
                up = whole.y() if self._viewer.tools.up_is_darker else -whole.y()
                self._viewer.adjust_window(self._drag_voi, whole.x(), up)
            case _Drag.PAN:
                self._pan_by(moved)
            case _Drag.ZOOM:
                self._zoom_by(2 ** (-moved.y() / _DRAG_TO_DOUBLE), self._drag_start)
            case _:
                surface = self._surface()
                if surface is not None:
                    self._hand.move(surface.in_image(position))
        tools = self._viewer.tools
        if tools.has_magnifier or tools.shows_values or self._hand.region is not None:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; a click without one selects the measurement under it."""
        surface = self._surface()
        if surface is not None:
            point = surface.in_image(event.position())
            is_click = (event.position() - self._drag_start).manhattanLength() <= _REACH
            if self._drag is _Drag.DRAW:
                self._hand.release(point, self._reach())
            elif is_click and event.button() == Qt.MouseButton.LeftButton:
                self._viewer.measuring.select_at(point, self._reach())
        self._drag = _Drag.NONE
        self.update()
        self._show_cursor()

    def leaveEvent(self, _event: QEvent) -> None:
        """Take the lens and the values away."""
        self._pointer = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        self._zoom_by(2 ** (event.angleDelta().y() / _WHEEL_TO_DOUBLE), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the space key for moving; leave the others."""
        self._note_space(event, is_down=True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Give the space key back."""
        self._note_space(event, is_down=False)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Draw the ring."""
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Take the ring away, and forget a space key that is released elsewhere."""
        self._space_is_down = False
        self._show_cursor()
        self.update()

    def _note_space(self, event: QKeyEvent, *, is_down: bool) -> None:
        if event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif not event.isAutoRepeat():
            self._space_is_down = is_down
            self._show_cursor()

    def _show_cursor(self) -> None:
        if self._drag is _Drag.PAN:
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
        self._drag = _Drag.NONE
        self._hand.drop()
        # Another picture's pixels would only take memory.
        self._renderer = ViewRenderer()
        framing = self._viewer.framing
        self.fit()
        placement = self.placement
        if framing is not None and placement is not None:
            self._is_fitted = False
            self._use(placement.centered(framing.center, framing.scale).viewport)

    def _change_tool(self) -> None:
        self._drag = _Drag.NONE
        self._hand.drop()
        self._show_cursor()
        self.update()

    def _surface(self) -> Surface | None:
        placement = self.placement
        if placement is None:
            return None
        return Surface(placement, QRectF(self.rect()), self.devicePixelRatioF(), self._pointer, self._hand.region)

    def _reach(self) -> float:
        """Give, in image pixels, how far from a measurement it is still meant."""
        return 0.0 if self._viewport is None else _REACH * self.devicePixelRatioF() / self._viewport.scale

    def _turn(self) -> None:
        placement = self.placement
        if placement is None or self._is_fitted:
            self.fit()
        else:
            self._orientation = self._viewer.orientation
            self._use(placement.oriented(self._orientation).viewport)
            self._redraw()

    def _redraw(self) -> None:
        self._rendering = None
        self.update()
        self.viewport_changed.emit()

    def _use(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self._redraw()
        placement = self.placement
        if placement is not None and not self._is_fitted:
            self._viewer.framing = Framing(placement.center, viewport.scale)

    def _zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        if self._viewport is not None:
            self._zoom_to(self._viewport.scale * factor, at)

    def _zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        if self._viewport is None:
            return
        point = (QPointF(self.width() / 2, self.height() / 2) if at is None else at) * self.devicePixelRatioF()
        self._is_fitted = False
        self._use(self._viewport.scaled_to(scale, point.x(), point.y()))

    def _pan_by(self, moved: QPointF) -> None:
        if self._viewport is not None:
            moved *= self.devicePixelRatioF()
            self._is_fitted = False
            self._use(self._viewport.panned(moved.x(), moved.y()))

    def _hardware_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return round(self.width() * ratio), round(self.height() * ratio)


def _pace(modifiers: Qt.KeyboardModifier) -> float:
    """Give how fast a drag changes the window: Ctrl is fine, Ctrl and Shift coarse."""
    if not modifiers & Qt.KeyboardModifier.ControlModifier:
        return 1.0
    return _COARSE if modifiers & Qt.KeyboardModifier.ShiftModifier else _FINE
