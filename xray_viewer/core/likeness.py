"""How like the pictures that a model knows one is, in as many words as a reader can use."""

from enum import StrEnum

_LESS_USUAL = 0.75
_UNUSUAL = 0.95


class Likeness(StrEnum):
    """From a picture like most, to one that is beyond what the model assesses."""

    USUAL = "usual"
    LESS_USUAL = "less usual"
    UNUSUAL = "unusual"
    BEYOND = "beyond the limit"


def likeness(atypicality: float, limit: float) -> Likeness:
    """Put into a word how unusual a picture is. Both: shares of the reference images that were less unusual, [0, 1]."""
    # The network's numbers are float32, in which 0.99 is a little more than 0.99.
    if round(atypicality, 6) > limit:
        return Likeness.BEYOND
    if atypicality > _UNUSUAL:
        return Likeness.UNUSUAL
    return Likeness.LESS_USUAL if atypicality > _LESS_USUAL else Likeness.USUAL
