"""How the probabilities of a study are spread, and how many lie on which side of a threshold."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Sides:
    """How many images a threshold flags and how many not, and how many of each have the reader's verdict."""

    flagged: int
    not_flagged: int
    flagged_read: int
    not_flagged_read: int


def bars(probabilities: NDArray[np.float64], number: int) -> NDArray[np.intp]:
    """Count probabilities in so many equal parts of [0, 1]: shape (number,). 1 belongs to the last, NaN to none."""
    known = probabilities[~np.isnan(probabilities)]
    places = np.minimum((known * number).astype(np.intp), number - 1)
    return np.bincount(places, minlength=number)


def sides(probabilities: NDArray[np.float64], is_read: NDArray[np.bool_], decision_threshold: float) -> Sides:
    """Count what lies at or above a threshold, and below it; both arrays: shape (images,), NaN counts nowhere."""
    flagged = probabilities >= decision_threshold
    below = probabilities < decision_threshold
    return Sides(
        flagged=int(flagged.sum()),
        not_flagged=int(below.sum()),
        flagged_read=int((flagged & is_read).sum()),
        not_flagged_read=int((below & is_read).sum()),
    )
