"""What the reader has done to the picture on the screen. None of it can reach the network."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from xray_viewer.app.measuring import MeasurementState
from xray_viewer.app.picture import Picture, automatic_voi
from xray_viewer.app.remembered import Framing, RememberedView
from xray_viewer.app.tools import ToolState
from xray_viewer.core.grayscale import display_table
from xray_viewer.core.orientation import Orientation, Point
from xray_viewer.core.radiograph import LookupTable, StoredValues, Window
from xray_viewer.core.sampling import region_window
from xray_viewer.core.windowing import adjusted_window, as_window


class ViewerState(QObject):
    """The picture that is shown, the reader's window, inversion and turning.

    A new picture starts from its own; one that was seen before is shown as it was, until ``forget``. ``tools`` and
    ``remembered`` may be another viewer's, which stands beside it. ``window_moved``: the window or table before, and
    the window that the reader has made of it.
    """

    picture_changed = Signal()
    grayscale_changed = Signal()
    orientation_changed = Signal()
    window_moved = Signal(object, object)

    def __init__(
        self,
        parent: QObject | None = None,
        tools: ToolState | None = None,
        remembered: dict[str, RememberedView] | None = None,
    ) -> None:
        super().__init__(parent)
        self.tools = ToolState(self) if tools is None else tools
        self.measuring = MeasurementState(self)
        self._picture: Picture | None = None
        self._voi: Window | LookupTable | None = None
        self._inverted = False
        self._orientation = Orientation()
        self._remembered: dict[str, RememberedView] = {} if remembered is None else remembered
        self.framing: Framing | None = None

    @property
    def picture(self) -> Picture | None:
        """The picture on the screen."""
        return self._picture

    @property
    def voi(self) -> Window | LookupTable | None:
        """The window or table in use, None without a picture."""
        return self._voi

    @property
    def inverted(self) -> bool:
        """Whether the reader sees the picture as its negative."""
        return self._inverted

    @property
    def orientation(self) -> Orientation:
        """How the reader has turned and mirrored the picture."""
        return self._orientation

    @property
    def levels(self) -> Sequence[StoredValues]:
        """The picture's pyramid as it is turned, by views into it; empty without a picture."""
        if self._picture is None:
            return ()
        return [self._orientation.apply(level) for level in self._picture.levels]

    @cached_property
    def table(self) -> NDArray[np.uint8]:
        """The display table: shape (256,) or (65536,), uint8. There must be a picture."""
        if self._picture is None:
            raise ValueError("without a picture there is no display table")
        return display_table(self._picture.radiograph, self._voi, invert=self._inverted)

    def show(self, picture: Picture | None) -> None:
        """Show another picture, or none: in its own window, or as it was seen before."""
        self._remember()
        view = None
        if picture is not None:
            first = RememberedView(
                picture.voi, inverted=False, orientation=Orientation(), framing=None, measurements=()
            )
            view = self._remembered.get(picture.radiograph.sha256, first)
        self._picture = picture
        self._voi = None if view is None else view.voi
        self._inverted = view is not None and view.inverted
        self._orientation = Orientation() if view is None else view.orientation
        self.framing = None if view is None else view.framing
        self.__dict__.pop("table", None)
        self.measuring.show(() if view is None else view.measurements)
        self.picture_changed.emit()
        self.grayscale_changed.emit()

    def forget(self) -> None:
        """Show nothing, and forget how every picture was seen: another study is opened."""
        self.show(None)
        self._remembered.clear()

    def adjust_window(self, start: Window | LookupTable, wider: float, brighter: float) -> None:
        """Widen and brighten a window by steps, and use it."""
        if self._picture is not None:
            greater_is_brighter = self._picture.radiograph.is_inverted == self._inverted
            window = adjusted_window(as_window(start), wider, brighter, greater_is_brighter=greater_is_brighter)
            self.use_window(window)

    def use_window(self, window: Window) -> None:
        """Use a window as it is."""
        if self._picture is not None:
            before = self._voi
            self._use(window, inverted=self._inverted)
            self.window_moved.emit(before, window)

    def use_file_window(self) -> bool:
        """Use the file's own window, or the next of several; say whether it has one."""
        if self._picture is None:
            return False
        choices = self._picture.radiograph.voi
        if not choices:
            self._use(self._picture.voi, inverted=self._inverted)
            return False
        places = [index for index, each in enumerate(choices) if each is self._voi or each == self._voi]
        self._use(choices[(places[-1] + 1) % len(choices) if places else 0], inverted=self._inverted)
        return True

    def reset_window(self) -> None:
        """Use the window or table in which the picture was first shown."""
        if self._picture is not None:
            self._use(self._picture.voi, inverted=self._inverted)

    def use_automatic_window(self) -> None:
        """Use the window made from the picture's own values."""
        if self._picture is not None:
            self._use(automatic_voi(self._picture), inverted=self._inverted)

    def use_region(self, corner: Point, opposite: Point) -> None:
        """Use the window of the values in a rectangle of image points; a rectangle without values changes nothing."""
        window = None if self._picture is None else region_window(self._picture.radiograph, corner, opposite)
        if window is not None:
            self.use_window(window)

    def toggle_inversion(self) -> None:
        """Show the negative, or the picture as it is again."""
        if self._picture is not None:
            self._use(self._voi, inverted=not self._inverted)

    def turn(self, quarter_turns: int) -> None:
        """Turn what is on the screen, clockwise; negative turns go the other way."""
        self._orient(self._orientation.turned(quarter_turns))

    def flip(self) -> None:
        """Mirror what is on the screen, left to right."""
        self._orient(self._orientation.flipped())

    def reset(self) -> None:
        """Go back to the picture as its file has it: its own window, not inverted, not turned."""
        if self._picture is not None:
            self._use(self._picture.voi, inverted=False)
            self._orient(Orientation())

    def _remember(self) -> None:
        if self._picture is not None and self._voi is not None:
            self._remembered[self._picture.radiograph.sha256] = RememberedView(
                self._voi, self._inverted, self._orientation, self.framing, self.measuring.measurements
            )

    def _orient(self, orientation: Orientation) -> None:
        if self._picture is not None and orientation != self._orientation:
            self._orientation = orientation
            self.orientation_changed.emit()

    def _use(self, voi: Window | LookupTable | None, *, inverted: bool) -> None:
        self._voi = voi
        self._inverted = inverted
        self.__dict__.pop("table", None)
        self.grayscale_changed.emit()
