"""The measurements on the picture, and the one that is being drawn."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from xray_viewer.core.measurement import Measurement, MeasurementKind
from xray_viewer.core.orientation import Point


@dataclass(frozen=True)
class Draft:
    """A measurement on its way. The last of ``points`` still follows the pointer."""

    kind: MeasurementKind
    points: tuple[Point, ...]


class MeasurementState(QObject):
    """What the reader has measured on the picture. Points are image points; ``reach`` is in image pixels.

    A point is set by dragging to it or by clicking on it, so a length is one drag or two clicks. ``edited``: the
    measurements before and after one that was drawn, moved or deleted. No point is set beyond the picture's edge.
    """

    changed = Signal()
    edited = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measurements: tuple[Measurement, ...] = ()
        self._selected: int | None = None
        self._grabbed: int | None = None
        self._before_move: tuple[Measurement, ...] = ()
        self._edge: Point = (math.inf, math.inf)
        self._draft: Draft | None = None

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """All that are finished, in the order in which they were drawn."""
        return self._measurements

    @property
    def selected(self) -> int | None:
        """The index of the one that is selected."""
        return self._selected

    @property
    def draft(self) -> Draft | None:
        """The one that is being drawn."""
        return self._draft

    def show(self, measurements: tuple[Measurement, ...], edge: Point = (math.inf, math.inf)) -> None:
        """Show the measurements of another picture. ``edge``: its lower right corner."""
        self._edge = edge
        self.restore(measurements)

    def restore(self, measurements: tuple[Measurement, ...]) -> None:
        """Have the picture measured as it was before or after an edit."""
        self._measurements = measurements
        self._selected = self._grabbed = self._draft = None
        self.changed.emit()

    def press(self, kind: MeasurementKind, point: Point, reach: float) -> None:
        """Take hold of a point that is there, select a measurement, set the next point or begin another one."""
        if self._draft is not None:
            self.move(point)
        elif not self._grab(point, reach) and not self.select_at(point, reach):
            start = self._held(point)
            self._draft = Draft(kind, (start, start))
            self.changed.emit()

    def move(self, point: Point) -> None:
        """Let the point that is held, or the last one of the draft, follow the pointer, as far as the picture goes."""
        point = self._held(point)
        if self._draft is not None:
            self._draft = Draft(self._draft.kind, (*self._draft.points[:-1], point))
        elif self._grabbed is not None and self._selected is not None:
            self._replace(self._selected, self._measurements[self._selected].with_point(self._grabbed, point))
        else:
            return
        self.changed.emit()

    def release(self, point: Point, reach: float) -> None:
        """Leave the point where it is, unless it is still at the one before: then the next click sets it."""
        point = self._held(point)
        self.move(point)
        self.let_go()
        if self._draft is None or math.dist(self._draft.points[-2], point) <= reach:
            return
        kind, points = self._draft.kind, self._draft.points
        if len(points) < kind.value:
            self._draft = Draft(kind, (*points, point))
        else:
            self._draft = None
            before = self._measurements
            self._measurements = (*before, Measurement(kind, points))
            self._selected = len(before)
            self.edited.emit(before, self._measurements)
        self.changed.emit()

    def let_go(self) -> None:
        """Leave the point that is held where it is."""
        if self._grabbed is not None:
            self._grabbed = None
            if self._measurements != self._before_move:
                self.edited.emit(self._before_move, self._measurements)

    def select_at(self, point: Point, reach: float) -> bool:
        """Select the measurement at a point, or none where there is none; say whether there was one."""
        near = [index for index, each in enumerate(self._measurements) if each.distance_to(point) <= reach]
        self._selected = max(near, default=None)
        self.changed.emit()
        return bool(near)

    def delete_selected(self) -> None:
        """Take the selected measurement away."""
        if self._selected is not None:
            index = self._selected
            self._keep_only((*self._measurements[:index], *self._measurements[index + 1 :]))

    def delete_all(self) -> None:
        """Take all measurements away."""
        if self._measurements:
            self._keep_only(())

    def cancel(self) -> None:
        """Give up the one that is being drawn, and leave a point that is held where it is."""
        self.let_go()
        if self._draft is not None:
            self._draft = None
            self.changed.emit()

    def _held(self, point: Point) -> Point:
        """Give the nearest point of the picture."""
        (x, y), (right, bottom) = point, self._edge
        return min(max(x, 0.0), right), min(max(y, 0.0), bottom)

    def _grab(self, point: Point, reach: float) -> bool:
        for index in reversed(range(len(self._measurements))):
            held = self._measurements[index].point_near(point, reach)
            if held is not None:
                self._selected, self._grabbed, self._before_move = index, held, self._measurements
                self.changed.emit()
                return True
        return False

    def _keep_only(self, measurements: tuple[Measurement, ...]) -> None:
        self.let_go()
        before = self._measurements
        self.restore(measurements)
        self.edited.emit(before, measurements)

    def _replace(self, index: int, measurement: Measurement) -> None:
        self._measurements = (*self._measurements[:index], measurement, *self._measurements[index + 1 :])
