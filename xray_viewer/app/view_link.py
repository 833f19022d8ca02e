"""Two views that show the same part of their pictures at the same size: one follows the other one that is moved."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.linking import (
    PixelLengths,
    Registration,
    fit_together,
    follow,
    pixel_lengths,
    register,
)
from xray_viewer.core.spacing import PixelSpacing
from xray_viewer.core.viewport import Viewport


class ViewLink(QObject):
    """Links two views while it is on. A view that the reader turned, or moved while it was off, keeps what it is ahead.

    Another picture is shown where the other view looks; ``fit`` shows both whole, and lays middle upon middle again.
    """

    def __init__(
        self, viewers: tuple[ViewerState, ViewerState], framings: tuple[ViewFraming, ViewFraming], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._viewers = viewers
        self._framings = framings
        self._is_on = False
        self._registration = Registration()
        self._shown = ["", ""]
        for index, framing in enumerate(framings):
            framing.moved.connect(partial(self._lead, index))
            framing.fitted.connect(self._fit)
            framing.reshaped.connect(self._keep)
            framing.started.connect(partial(self._start, index))

    @property
    def is_on(self) -> bool:
        """Whether one view follows the other."""
        return self._is_on

    @property
    def are_millimetres(self) -> bool:
        """Whether a millimetre is as long in one picture as in the other; else each is as large as it fits."""
        pair = self._pair()
        return pair is not None and pair.lengths.are_millimetres

    def set_on(self, is_on: bool, *, leader: int | None = None) -> None:
        """Link the views as they lie, or as ``leader``, the first (0) or the second (1), has it; or part them."""
        self._is_on = is_on
        if is_on and leader is not None:
            self._align(leader)
        elif is_on:
            self._keep()
        else:
            self._limit()

    def end(self) -> None:
        """Part the views; each that shows its whole picture shows it as large as it can be."""
        self.set_on(False)
        self._shown = ["", ""]
        for framing in self._framings:
            if framing.is_fitted:
                framing.fit_alone()

    def _pair(self) -> "_Pair | None":
        """Give what both views show while they are linked and both show a picture."""
        one, other = (framing.viewport for framing in self._framings)
        if not self._is_on or one is None or other is None:
            return None
        spacings = [_spacing(viewer) for viewer in self._viewers]
        return _Pair(one, other, pixel_lengths(one, other, *spacings))

    def _lead(self, leader: int) -> None:
        """Let the other view follow."""
        pair = self._pair()
        if pair is None:
            return
        registration = self._registration
        if leader == 0:
            followed = follow(pair.one, pair.other, pair.lengths, registration)
        else:
            followed = follow(pair.other, pair.one, pair.lengths.reversed(), registration.reversed())
        self._framings[1 - leader].show_at(followed)

    def _start(self, index: int) -> None:
        """Show another picture where the other view looks; another frame of the same file stays where it is."""
        picture = self._viewers[index].picture
        before, self._shown[index] = self._shown[index], "" if picture is None else picture.radiograph.sha256
        if picture is not None and before == picture.radiograph.sha256:
            self._keep()
        else:
            self._align(1 - index)

    def _align(self, leader: int) -> None:
        """Lay middle upon middle, and show both as one of them is shown."""
        self._registration = Registration()
        if self._framings[leader].is_fitted:
            self._fit()
        else:
            self._limit()
            self._lead(leader)

    def _fit(self) -> None:
        """Show both whole, at one size."""
        pair = self._pair()
        if pair is None:
            return
        self._registration = Registration()
        self._limit()
        for framing, viewport in zip(self._framings, pair.fitted, strict=True):
            framing.show_at(viewport, is_fitted=True)

    def _keep(self) -> None:
        """Go on from how the views lie."""
        pair = self._pair()
        if pair is None:
            return
        if all(framing.is_fitted for framing in self._framings):
            self._fit()
        else:
            self._limit()
            self._registration = register(pair.one, pair.other, pair.lengths)

    def _limit(self) -> None:
        """Let either view be zoomed out until both pictures are whole, while they are linked."""
        pair = self._pair()
        for index, framing in enumerate(self._framings):
            framing.smallest_scale = None if pair is None else pair.fitted[index].scale


@dataclass(frozen=True)
class _Pair:
    one: Viewport
    other: Viewport
    lengths: PixelLengths

    @property
    def fitted(self) -> tuple[Viewport, Viewport]:
        return fit_together(self.one, self.other, self.lengths)


def _spacing(viewer: ViewerState) -> PixelSpacing | None:
    return None if viewer.picture is None else viewer.picture.radiograph.pixel_spacing
