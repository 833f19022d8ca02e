"""Two pictures whose windows move together."""

from functools import partial

from PySide6.QtCore import QObject

from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.radiograph import LookupTable, Window
from xray_viewer.core.windowing import WidthLimits, as_window, changed_alike


class WindowLink(QObject):
    """Moves one viewer's window as the reader moves the other's, while it is on.

    Where both files name the same unit, such as HU, the same value is as bright in both: they have one window. The
    values of radiographs have no unit, and the range differs from detector to detector; there a window changes by as
    many of its own widths as the other one, so both gain or lose the same contrast and brightness.
    """

    def __init__(self, viewers: tuple[ViewerState, ViewerState], parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        self._is_following = False
        for leader, follower in (viewers, viewers[::-1]):
            leader.window_moved.connect(partial(self._follow, leader, follower))

    def _follow(self, leader: ViewerState, follower: ViewerState, before: Window | LookupTable, after: Window) -> None:
        if not self.is_on or self._is_following or leader.picture is None or follower.picture is None:
            return
        one, other = leader.picture.radiograph, follower.picture.radiograph
        window = after
        if follower.voi is not None and not (one.modality_unit and one.modality_unit == other.modality_unit):
            is_opposite = one.is_inverted != other.is_inverted
            limits = WidthLimits.of(other)
            window = changed_alike(as_window(follower.voi), as_window(before), after, limits, is_opposite=is_opposite)
        self._is_following = True
        follower.use_window(window)
        self._is_following = False
