"""How far apart pixels are, and where the millimetres come from."""

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite, sqrt

_MILLIMETRES_PER_INCH = 25.4


class SpacingSource(StrEnum):
    """Where a projection's millimetres come from (PS3.3 10.7.1.3)."""

    CALIBRATED = "calibrated"
    MAGNIFICATION = "corrected by the estimated magnification"
    DETECTOR = "at the detector"
    FILM = "on the film"
    STATED = "as the file states"


@dataclass(frozen=True)
class PixelSpacing:
    """The distance of the rows and of the columns of pixels, in millimetres.

    Raises ``ValueError`` for a distance that is not above 0.
    """

    row: float
    column: float
    source: SpacingSource

    def __post_init__(self) -> None:
        if not all(isfinite(distance) and distance > 0 for distance in (self.row, self.column)):
            raise ValueError("a pixel spacing needs two lengths above 0")


def life_size_scale(spacing: PixelSpacing, dots_per_inch: float) -> float:
    """Give the screen's pixels for one image pixel at which a millimetre on the screen is one of the spacing.

    Where pixels are not square, the scale at which areas are true.
    """
    return sqrt(spacing.row * spacing.column) * dots_per_inch / _MILLIMETRES_PER_INCH
