"""The tools that draw on the picture: what the pointer's moves become, in image points."""

from xray_viewer.app.tools import Tool
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.core.measurement import MeasurementKind
from xray_viewer.core.orientation import Point

_KINDS = {Tool.LENGTH: MeasurementKind.LENGTH, Tool.ANGLE: MeasurementKind.ANGLE}
DRAWING_TOOLS = frozenset({*_KINDS, Tool.REGION})


class PictureHand:
    """Draws lengths, angles and the rectangle of a region window. ``reach``: in image pixels."""

    def __init__(self, viewer: ViewerState) -> None:
        self._viewer = viewer
        self._region: tuple[Point, Point] | None = None
        self._tool = viewer.tools.tool

    @property
    def region(self) -> tuple[Point, Point] | None:
        """Two opposite corners of the rectangle that is being drawn."""
        return self._region

    @property
    def is_drawing(self) -> bool:
        """Whether something is half drawn."""
        return self._region is not None or self._viewer.measuring.draft is not None

    def press(self, point: Point, reach: float) -> None:
        """Begin with the tool in the hand."""
        tool = self._viewer.tools.tool
        if tool is Tool.REGION:
            self._region = point, point
        elif tool in _KINDS:
            self._viewer.measuring.press(_KINDS[tool], point, reach)

    def move(self, point: Point) -> None:
        """Go on, with or without a button held: an angle's last arm follows the pointer."""
        if self._region is not None:
            self._region = self._region[0], point
        else:
            self._viewer.measuring.move(point)

    def release(self, point: Point, reach: float) -> None:
        """Set the point, or use the region's window."""
        if self._region is None:
            self._viewer.measuring.release(point, reach)
            return
        start = self._region[0]
        self._region = None
        if all(abs(one - other) > reach for one, other in zip(start, point, strict=True)):
            self._viewer.use_region(start, point)

    def follow_tool(self) -> bool:
        """Give up what is being drawn once another tool is in the hand; say whether one is."""
        is_other = self._viewer.tools.tool is not self._tool
        self._tool = self._viewer.tools.tool
        if is_other:
            self.drop()
        return is_other

    def drop(self) -> None:
        """Give up what is being drawn."""
        self._region = None
        self._viewer.measuring.cancel()
