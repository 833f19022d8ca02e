"""Figures from few cases, with what the true ones may be: 95 % confidence intervals."""

import math
from dataclasses import dataclass

# The 97.5 % point of the normal distribution.
Z = 1.959963984540054


@dataclass(frozen=True)
class Estimate:
    """A figure and the ends of its 95 % interval, in order."""

    value: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not self.low <= self.value <= self.high:
            raise ValueError(f"{self.value} is not within {self.low} and {self.high}")


@dataclass(frozen=True)
class Share:
    """So many cases of so many. Raises ``ValueError`` for a part that is not one."""

    part: int
    whole: int

    def __post_init__(self) -> None:
        if not 0 <= self.part <= self.whole:
            raise ValueError(f"{self.part} of {self.whole} is no share")

    @property
    def estimate(self) -> Estimate | None:
        """The share with its Wilson interval, None where there is no case."""
        if not self.whole:
            return None
        value = self.part / self.whole
        low, high = wilson_interval(value, self.whole)
        # Rounding must not put an end of the interval beyond the share.
        return Estimate(value, min(low, value), max(high, value))


def wilson_interval(share: float, cases: float) -> tuple[float, float]:
    """Give the score interval of a share in [0, 1] of so many cases, at least one.

    Source: Wilson, Journal of the American Statistical Association 22 (1927), 209-212. It keeps its promise with few
    cases and with shares of 0 and 1, where the usual interval has no width.
    """
    squared = Z * Z / cases
    middle = (share + squared / 2) / (1 + squared)
    half = Z * math.sqrt(share * (1 - share) / cases + squared / (4 * cases)) / (1 + squared)
    return max(middle - half, 0.0), min(middle + half, 1.0)
