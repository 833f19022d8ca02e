"""What a drag with the pointer does to the picture: its window, its place, its size, or a drawing on it."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from xray_viewer.app.tools import Tool
from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.radiograph import LookupTable, Window
from xray_viewer.ui.picture_hand import PictureHand
from xray_viewer.ui.surface import Surface

_DRAG_TO_DOUBLE = 150.0
# A pointer that moved no farther than this was not dragged, and takes hold of what is no farther from it.
_REACH = 6.0
_FINE, _COARSE = 0.2, 4.0


class _Drag(Enum):
    NONE = auto()
    WINDOW = auto()
    PAN = auto()
    ZOOM = auto()
    DRAW = auto()


_TOOL_DRAGS = {Tool.WINDOW: _Drag.WINDOW, Tool.PAN: _Drag.PAN, Tool.ZOOM: _Drag.ZOOM}


class PictureDrag:
    """One drag from its press to its release; without one, an angle's last arm follows the pointer all the same."""

    def __init__(self, viewer: ViewerState, framing: ViewFraming, hand: PictureHand) -> None:
        self._viewer = viewer
        self._framing = framing
        self._hand = hand
        self._kind = _Drag.NONE
        self._start = self._last = QPointF()
        self._pace = 1.0
        self._voi: Window | LookupTable | None = None

    @property
    def is_pan(self) -> bool:
        """Whether the picture is being moved."""
        return self._kind is _Drag.PAN

    def press(self, event: QMouseEvent, surface: Surface | None, *, space_is_down: bool) -> bool:
        """Begin: left for the tool in the hand, middle or Shift or Space for moving, right for the zoom.

        Say whether the button means anything.
        """
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.button():
            case Qt.MouseButton.LeftButton:
                is_pan = (shifted and _pace(event.modifiers()) == 1) or space_is_down
                self._kind = _Drag.PAN if is_pan else _TOOL_DRAGS.get(self._viewer.tools.tool, _Drag.DRAW)
            case Qt.MouseButton.MiddleButton:
                self._kind = _Drag.PAN
            case Qt.MouseButton.RightButton:
                self._kind = _Drag.ZOOM
            case _:
                return False
        self._start = self._last = event.position()
        self._voi = self._viewer.voi
        self._pace = _pace(event.modifiers())
        if self._kind is _Drag.DRAW and surface is not None:
            self._hand.press(surface.in_image(event.position()), _reach(surface))
        return True

    def move(self, position: QPointF, surface: Surface | None) -> None:
        """Go on."""
        if surface is None:
            return
        moved = (position - self._last) * surface.ratio
        self._last = position
        match self._kind:
            case _Drag.WINDOW if self._voi is not None:
                whole = (position - self._start) * self._pace
                up = whole.y() if self._viewer.tools.up_is_darker else -whole.y()
                self._viewer.adjust_window(self._voi, whole.x(), up)
            case _Drag.PAN:
                self._framing.pan_by(moved.x(), moved.y())
            case _Drag.ZOOM:
                start = self._start * surface.ratio
                factor = 2 ** (-moved.y() / surface.ratio / _DRAG_TO_DOUBLE)
                self._framing.zoom_by(factor, (start.x(), start.y()))
            case _:
                self._hand.move(surface.in_image(position))

    def release(self, event: QMouseEvent, surface: Surface | None) -> None:
        """End; a click without a drag selects the measurement under it."""
        if surface is not None:
            point = surface.in_image(event.position())
            is_click = (event.position() - self._start).manhattanLength() <= _REACH
            if self._kind is _Drag.DRAW:
                self._hand.release(point, _reach(surface))
            elif is_click and event.button() == Qt.MouseButton.LeftButton:
                self._viewer.measuring.select_at(point, _reach(surface))
        self.drop()

    def drop(self) -> None:
        """End without a release."""
        self._kind = _Drag.NONE


def _reach(surface: Surface) -> float:
    """Give, in image pixels, how far from a measurement it is still meant."""
    return _REACH * surface.ratio / surface.placement.viewport.scale


def _pace(modifiers: Qt.KeyboardModifier) -> float:
    """Give how fast a drag changes the window: Ctrl is fine, Ctrl and Shift coarse."""
    if not modifiers & Qt.KeyboardModifier.ControlModifier:
        return 1.0
    return _COARSE if modifiers & Qt.KeyboardModifier.ShiftModifier else _FINE
