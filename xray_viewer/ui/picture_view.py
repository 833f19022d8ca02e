"""The picture: draws what is visible of it, and turns the pointer's and wheel's moves into requests."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.radiograph import LookupTable, Window
from xray_viewer.core.rendering import Rendering, render
from xray_viewer.core.viewport import Viewport, fit
from xray_viewer.ui.theme import COLORS
from xray_viewer.ui.wording import frame_words, voi_words

_ZOOM_STEP = 1.25
# A wheel's notch is 120 eighths of a degree; four of them double the scale.
_WHEEL_TO_DOUBLE = 480.0
_DRAG_TO_DOUBLE = 150.0
_MARGIN = 10


class _Drag(Enum):
    NONE = auto()
    WINDOW = auto()
    PAN = auto()
    ZOOM = auto()


class PictureView(QWidget):
    """Shows the viewer's picture. The viewport counts hardware pixels, so 1:1 is 1:1 on every screen."""

    viewport_changed = Signal()

    def __init__(self, viewer: ViewerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._viewport: Viewport | None = None
        self._is_fitted = True
        self._rendering: Rendering | None = None
        self._notice = ""
        self._drag = _Drag.NONE
        self._drag_start = self._drag_last = QPointF()
        self._drag_voi: Window | LookupTable | None = None
        self._space_is_down = False
        self.setAccessibleName(self.tr("Radiograph"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        viewer.picture_changed.connect(self._start_over)
        viewer.grayscale_changed.connect(self._redraw)

    @property
    def viewport(self) -> Viewport | None:
        """What is visible, None without a picture."""
        return self._viewport

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
        if picture is None:
            self._viewport = None
        else:
            radiograph = picture.radiograph
            self._viewport = fit(radiograph.columns, radiograph.rows, *self._hardware_size())
        self._redraw()

    def show_actual_size(self) -> None:
        """Show one image pixel as one hardware pixel."""
        self._zoom_to(1.0)

    def zoom_in(self) -> None:
        """Show it a step larger."""
        self._zoom_by(_ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show it a step smaller."""
        self._zoom_by(1 / _ZOOM_STEP)

    def pan(self, right: float, down: float) -> None:
        """Move the view over the picture, in shares of its own size."""
        self._pan_by(QPointF(-right * self.width(), -down * self.height()))

    def corner_text(self) -> str:
        """Say the picture's size, the zoom and the window."""
        if self._viewport is None or self._viewer.voi is None:
            return ""
        parts = [
            f"{self._viewport.image_width} \N{MULTIPLICATION SIGN} {self._viewport.image_height}",
            f"{self._viewport.scale:.0%}",
            voi_words(self._viewer.voi),
        ]
        if self._viewer.picture is not None:
            parts += filter(None, [frame_words(self._viewer.picture.radiograph)])
        if self._viewer.inverted:
            parts.append(self.tr("inverted"))
        return "   ".join(parts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is visible, its facts in the corner, and a ring while it has the keyboard."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(COLORS.picture_ground))
        if self._viewport is not None and self._viewer.picture is not None:
            if self._rendering is None:
                self._rendering = render(self._viewer.picture.levels, self._viewport, self._viewer.table)
            if self._rendering is not None:
                self._draw(painter, self._rendering)
            self._draw_corner_text(painter)
        elif self._notice:
            painter.setPen(QColor(COLORS.muted_text))
            room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._notice)
        if self.hasFocus():
            painter.setPen(QPen(QColor(COLORS.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw(self, painter: QPainter, rendering: Rendering) -> None:
        pixels = rendering.pixels
        is_color = pixels.ndim == 3
        image = QImage(
            pixels.data,
            pixels.shape[1],
            pixels.shape[0],
            pixels.strides[0],
            QImage.Format.Format_RGB888 if is_color else QImage.Format.Format_Grayscale8,
        )
        ratio = self.devicePixelRatioF()
        image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(rendering.left / ratio, rendering.top / ratio), image)

    def _draw_corner_text(self, painter: QPainter) -> None:
        text = self.corner_text()
        metrics = painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + _MARGIN, metrics.height() + 4)
        box.moveBottomLeft(QPointF(_MARGIN, self.height() - _MARGIN))
        ground = QColor(COLORS.picture_ground)
        ground.setAlphaF(0.8)
        painter.fillRect(box, ground)
        painter.setPen(QColor(COLORS.muted_text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the whole picture in view, or else what is in the middle."""
        if self._is_fitted or self._viewport is None:
            self.fit()
        else:
            self._use(self._viewport.resized(*self._hardware_size()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag: left for the window, middle or Shift or Space for moving, right for the zoom."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.button():
            case Qt.MouseButton.LeftButton:
                self._drag = _Drag.PAN if shifted or self._space_is_down else _Drag.WINDOW
            case Qt.MouseButton.MiddleButton:
                self._drag = _Drag.PAN
            case Qt.MouseButton.RightButton:
                self._drag = _Drag.ZOOM
            case _:
                event.ignore()
                return
        self._drag_start = self._drag_last = event.position()
        self._drag_voi = self._viewer.voi
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the drag."""
        position = event.position()
        moved = position - self._drag_last
        self._drag_last = position
        match self._drag:
            case _Drag.WINDOW if self._drag_voi is not None:
                whole = position - self._drag_start
                self._viewer.adjust_window(self._drag_voi, whole.x(), -whole.y())
            case _Drag.PAN:
                self._pan_by(moved)
            case _Drag.ZOOM:
                self._zoom_by(2 ** (-moved.y() / _DRAG_TO_DOUBLE), self._drag_start)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the drag."""
        self._drag = _Drag.NONE
        self._show_cursor()

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
        else:
            self.unsetCursor()

    def _start_over(self) -> None:
        self._drag = _Drag.NONE
        self.fit()

    def _redraw(self) -> None:
        self._rendering = None
        self.update()
        self.viewport_changed.emit()

    def _use(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self._redraw()

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
