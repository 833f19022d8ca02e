"""How a picture is turned and mirrored on the screen, and where its points and sides come to lie.

Image coordinates count pixels from the top left corner of the picture as stored; shown coordinates count them from the
top left corner of the picture as it is turned. A picture of ``width`` x ``height`` reaches from 0 to ``width``.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
_OPPOSITES = {"A": "P", "P": "A", "R": "L", "L": "R", "H": "F", "F": "H"}


@dataclass(frozen=True)
class Orientation:
    """Mirrored left to right if ``is_flipped``, and then turned clockwise by ``quarter_turns``, 0 to 3."""

    quarter_turns: int = 0
    is_flipped: bool = False

    def __post_init__(self) -> None:
        if self.quarter_turns not in range(4):
            raise ValueError(f"an orientation has 0 to 3 quarter turns, not {self.quarter_turns}")

    def turned(self, quarter_turns: int) -> "Orientation":
        """Turn what is on the screen, clockwise; negative turns go the other way."""
        return Orientation((self.quarter_turns + quarter_turns) % 4, self.is_flipped)

    def flipped(self) -> "Orientation":
        """Mirror what is on the screen, left to right."""
        # Turning and then mirroring is mirroring and then turning the other way.
        return Orientation(-self.quarter_turns % 4, not self.is_flipped)

    def shown_size(self, width: int, height: int) -> tuple[int, int]:
        """Give width and height of a picture as shown."""
        return (height, width) if self.quarter_turns % 2 else (width, height)

    def to_shown(self, point: Point, width: int, height: int) -> Point:
        """Map a point of a picture of ``width`` x ``height`` to where it is shown."""
        x, y = point
        if self.is_flipped:
            x = width - x
        for _turn in range(self.quarter_turns):
            x, y = height - y, x
            width, height = height, width
        return x, y

    def to_image(self, point: Point, width: int, height: int) -> Point:
        """Map a shown point back into the picture, whose own size is ``width`` x ``height``."""
        x, y = point
        shown_width, shown_height = self.shown_size(width, height)
        for _turn in range(self.quarter_turns):
            x, y = y, shown_width - x
            shown_width, shown_height = shown_height, shown_width
        return (width - x if self.is_flipped else x), y

    def apply(self, values: NDArray[Any]) -> NDArray[Any]:
        """View an array as shown: shape (rows, columns[, 3]); nothing is copied."""
        return np.rot90(values[:, ::-1] if self.is_flipped else values, -self.quarter_turns)


@dataclass(frozen=True)
class Sides:
    """The letters at the four sides of the picture as shown, such as R, L, H and F."""

    left: str
    top: str
    right: str
    bottom: str


def sides(patient_orientation: tuple[str, str], orientation: Orientation) -> Sides:
    """Say where the patient's directions lie on the screen.

    ``patient_orientation``: where the rows and the columns of the stored picture lead (PS3.3 C.7.6.1.1.1).
    """
    right, bottom = patient_orientation
    left, top = _opposite(right), _opposite(bottom)
    if orientation.is_flipped:
        left, right = right, left
    for _turn in range(orientation.quarter_turns):
        left, top, right, bottom = bottom, left, top, right
    return Sides(left, top, right, bottom)


def _opposite(direction: str) -> str:
    return "".join(_OPPOSITES[letter] for letter in direction)
