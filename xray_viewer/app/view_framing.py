"""Where the picture lies in a view: what is visible of it, and how large."""

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.orientation import Point
from xray_viewer.core.placement import Placement, place
from xray_viewer.core.remembered import Framing
from xray_viewer.core.viewport import Viewport


class ViewFraming(QObject):
    """Pans and zooms the viewer's picture. All lengths are hardware pixels, so 1:1 is 1:1 on every screen.

    ``changed``: another part is visible. The others say why, after it: the reader has ``moved`` the view or asked for
    the whole (``fitted``), picture or view have another shape (``reshaped``), or it is another picture (``started``).
    """

    changed = Signal()
    moved = Signal()
    fitted = Signal()
    reshaped = Signal()
    started = Signal()

    def __init__(self, viewer: ViewerState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._size = (1, 1)
        self._viewport: Viewport | None = None
        self._orientation = viewer.orientation
        self._is_fitted = True
        # What the scale may go down to below the limit of a picture alone, None for nothing.
        self.smallest_scale: float | None = None
        viewer.picture_changed.connect(self._start_over)
        viewer.orientation_changed.connect(self._turn)

    @property
    def viewport(self) -> Viewport | None:
        """What is visible, None without a picture."""
        return self._viewport

    @property
    def is_fitted(self) -> bool:
        """Whether the whole picture is kept in view, whatever the view's size."""
        return self._is_fitted

    @property
    def placement(self) -> Placement | None:
        """Where the picture's points lie in the view, None without a picture."""
        picture = self._viewer.picture
        if picture is None or self._viewport is None:
            return None
        return Placement(picture.radiograph.columns, picture.radiograph.rows, self._orientation, self._viewport)

    def fit(self) -> None:
        """Show the whole picture."""
        self.fit_alone()
        self.fitted.emit()

    def fit_alone(self) -> None:
        """Show the whole picture, as large as it can be, of which no other view takes notice."""
        picture = self._viewer.picture
        self._is_fitted = True
        self._viewer.framing = None
        self._orientation = self._viewer.orientation
        if picture is None:
            self._viewport = None
        else:
            size = picture.radiograph.columns, picture.radiograph.rows
            self._viewport = place(*size, self._orientation, *self._size).viewport
        self.changed.emit()

    def show_at(self, viewport: Viewport, *, is_fitted: bool = False) -> None:
        """Show another part, as another view has it; ``is_fitted``: the whole picture, which is to be kept in view."""
        self._is_fitted = is_fitted
        self._viewer.framing = None
        self._use(viewport)

    def zoom_by(self, factor: float, at: Point | None = None) -> None:
        """Show it so many times as large, and keep the point under a point of the view, or under its middle."""
        if self._viewport is not None:
            self.zoom_to(self._viewport.scale * factor, at)

    def zoom_to(self, scale: float, at: Point | None = None) -> None:
        """Show one image pixel as so many hardware pixels."""
        if self._viewport is not None:
            x, y = (self._size[0] / 2, self._size[1] / 2) if at is None else at
            self._move(self._viewport.scaled_to(scale, x, y, self.smallest_scale))

    def pan_by(self, right: float, down: float) -> None:
        """Move the picture under the view."""
        if self._viewport is not None:
            self._move(self._viewport.panned(right, down))

    def resize(self, width: int, height: int) -> None:
        """Keep the whole picture in view, or else what is in the middle."""
        self._size = (width, height)
        if self._is_fitted or self._viewport is None:
            self.fit_alone()
        else:
            self._use(self._viewport.resized(width, height))
        self.reshaped.emit()

    def _start_over(self) -> None:
        framing = self._viewer.framing
        self.fit_alone()
        placement = self.placement
        if framing is not None and placement is not None:
            self._is_fitted = False
            self._use(placement.centered(framing.center, framing.scale).viewport)
        self.started.emit()

    def _turn(self) -> None:
        placement = self.placement
        if placement is None or self._is_fitted:
            self.fit_alone()
        else:
            self._orientation = self._viewer.orientation
            self._viewport = placement.oriented(self._orientation).viewport
            self._remember()
            self.changed.emit()
        self.reshaped.emit()

    def _move(self, viewport: Viewport) -> None:
        self._is_fitted = False
        self._use(viewport)
        self.moved.emit()

    def _use(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.changed.emit()
        self._remember()

    def _remember(self) -> None:
        placement = self.placement
        if placement is not None and not self._is_fitted:
            self._viewer.framing = Framing(placement.center, placement.viewport.scale)
