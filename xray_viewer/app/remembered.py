"""How the reader last saw an image."""

from dataclasses import dataclass

from xray_viewer.core.measurement import Measurement
from xray_viewer.core.orientation import Orientation, Point
from xray_viewer.core.radiograph import LookupTable, Window


@dataclass(frozen=True)
class Framing:
    """The image point in the view's middle, and the screen's pixels for one image pixel."""

    center: Point
    scale: float


@dataclass(frozen=True)
class RememberedView:
    """Window, inversion, turning, zoom and measurements. ``framing``: None shows the whole picture."""

    voi: Window | LookupTable
    inverted: bool
    orientation: Orientation
    framing: Framing | None
    measurements: tuple[Measurement, ...]
