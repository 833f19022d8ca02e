"""What the reader has done to the picture on the screen. None of it can reach the network."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.measuring import MeasurementState
from xray_viewer.app.picture import Picture
from xray_viewer.app.remembered import RememberedViews
from xray_viewer.app.stepping import stepped_voi
from xray_viewer.app.tools import ToolState
from xray_viewer.core.grayscale import display_table
from xray_viewer.core.orientation import Orientation, Point
from xray_viewer.core.radiograph import LookupTable, StoredValues, Window
from xray_viewer.core.remembered import Framing, RememberedView, choice_of, chosen_voi, key_of
from xray_viewer.core.sampling import region_window
from xray_viewer.core.windowing import WidthLimits, adjusted_window, as_window

# Once the hand rests, so that a drag is written once, and soon enough that little is lost if the program is killed.
_REST_MILLISECONDS = 500


class ViewerState(QObject):
    """The picture that is shown, the reader's window, inversion and turning.

    A new picture starts from its own; one that was seen before is shown as it was left. ``tools`` and ``views`` may be
    another viewer's, which stands beside it. ``view_changed``: any of what is remembered of it, or whether it is as it
    was left. ``window_moved``: the window or table before, and the window that the reader has made of it.
    """

    picture_changed = Signal()
    grayscale_changed = Signal()
    orientation_changed = Signal()
    view_changed = Signal()
    window_moved = Signal(object, object)

    def __init__(
        self, parent: QObject | None = None, tools: ToolState | None = None, views: RememberedViews | None = None
    ) -> None:
        super().__init__(parent)
        self.views = RememberedViews(parent=self) if views is None else views
        self.tools = ToolState(self) if tools is None else tools
        self.measuring = MeasurementState(self)
        self._picture: Picture | None = None
        self._voi: Window | LookupTable | None = None
        self._inverted = False
        self._orientation = Orientation()
        self._framing: Framing | None = None
        # What of the picture need not be remembered any more.
        self._settled = RememberedView()
        self._is_as_left = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self.remember)
        self.measuring.changed.connect(self._note_change)
        self.views.forgotten.connect(self._settle)

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
    def framing(self) -> Framing | None:
        """What of the picture is seen, None for all of it."""
        return self._framing

    @framing.setter
    def framing(self, framing: Framing | None) -> None:
        if framing != self._framing:
            self._framing = framing
            self._note_change()

    @property
    def is_as_left(self) -> bool:
        """Whether the picture is shown as the reader left it an earlier time, and not as its file has it."""
        return self._is_as_left

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
        """Show another picture, or none: in its own window, or as it was left.

        Another frame of the same file is seen as the one before, with its own measurements, and in its own window
        until the reader makes one.
        """
        self.measuring.let_go()
        self.remember()
        left = None if picture is None else self.views.view(key_of(picture.radiograph))
        start = RememberedView() if left is None else left
        is_as_left = left is not None
        is_step = picture is not None and self._is_frame_of_same_file(picture)
        if is_step:
            start = replace(self._view(), measurements=start.measurements)
            is_as_left = self._is_as_left
        if picture is None:
            self._voi = None
        elif is_step and self._picture is not None and self._voi is not None:
            self._voi = stepped_voi(self._voi, self._picture, picture)
        else:
            self._voi = chosen_voi(start.voi, picture.voi, picture.radiograph)
        self._picture = picture
        self._inverted, self._orientation, self._framing = start.inverted, start.orientation, start.framing
        self.__dict__.pop("table", None)
        edge = (0, 0) if picture is None else (picture.radiograph.columns, picture.radiograph.rows)
        self.measuring.show(start.measurements, edge)
        self.picture_changed.emit()
        self.grayscale_changed.emit()
        # Only now has the view on the screen brought the framing within the picture's edges.
        self._settle(is_as_left=is_as_left)
        if is_step and left is not None:
            self._settled = left

    def remember(self) -> None:
        """Have the view kept, if it has changed since it was shown or kept."""
        self._rest.stop()
        view = self._view()
        if self._picture is not None and view != self._settled:
            self._settled = view
            self.views.keep(key_of(self._picture.radiograph), None if view == RememberedView() else view)

    def adjust_window(self, start: Window | LookupTable, wider: float, brighter: float) -> None:
        """Widen and brighten a window by steps, and use it."""
        if self._picture is not None:
            radiograph = self._picture.radiograph
            is_brighter = radiograph.is_inverted == self._inverted
            limits = WidthLimits.of(radiograph)
            self.use_window(adjusted_window(as_window(start), wider, brighter, limits, greater_is_brighter=is_brighter))

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
            self._use(self._picture.automatic_voi, inverted=self._inverted)

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

    def _is_frame_of_same_file(self, picture: Picture) -> bool:
        before = self._picture
        return (
            before is not None
            and before.radiograph.sha256 == picture.radiograph.sha256
            and before.radiograph.frame != picture.radiograph.frame
        )

    def _view(self) -> RememberedView:
        if self._picture is None or self._voi is None:
            return RememberedView()
        return RememberedView(
            choice_of(self._voi, self._picture.voi, self._picture.radiograph),
            self._inverted,
            self._orientation,
            self._framing,
            self.measuring.measurements,
        )

    @Slot()
    def _settle(self, *, is_as_left: bool = False) -> None:
        self._rest.stop()
        self._settled = self._view()
        self._is_as_left = is_as_left
        self.view_changed.emit()

    @Slot()
    def _note_change(self) -> None:
        if self._picture is None:
            return
        if self._is_as_left:
            self._is_as_left = self._view() == self._settled
        self._rest.start()
        self.view_changed.emit()

    def _orient(self, orientation: Orientation) -> None:
        if self._picture is not None and orientation != self._orientation:
            self._orientation = orientation
            self.orientation_changed.emit()
            self._note_change()

    def _use(self, voi: Window | LookupTable | None, *, inverted: bool) -> None:
        self._voi = voi
        self._inverted = inverted
        self.__dict__.pop("table", None)
        self.grayscale_changed.emit()
        self._note_change()
