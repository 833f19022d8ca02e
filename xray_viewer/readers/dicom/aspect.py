"""Pixels that are not square: a notice says that the picture looks stretched, as it is drawn with square ones."""

from math import isfinite

from xray_viewer.core.spacing import PixelSpacing
from xray_viewer.readers.dicom.attributes import Attributes

# Writers round spacings, and nobody sees less.
_AS_SQUARE = 0.01


def note_stretched(attributes: Attributes, keyword: str, ratio: float) -> None:
    """Note the attribute by which a pixel's height over its width is ``ratio``, if that is not square."""
    if not _is_square(ratio):
        attributes.note(
            f"The picture looks stretched: it is drawn with square pixels, and {keyword} in the file gives others."
        )


def pixel_aspect_ratio(attributes: Attributes, spacing: PixelSpacing | None) -> float:
    """Give the height of a pixel over its width: that of the spacing, or else what the file states in its place.

    PS3.3 C.7.6.3.1.7. A ratio that is not square is noted, where the spacing was not.
    """
    by_spacing = None if spacing is None else spacing.row / spacing.column
    if by_spacing is not None and not _is_square(by_spacing):
        return by_spacing
    stated = _stated_ratio(attributes)
    note_stretched(attributes, "PixelAspectRatio", stated)
    return stated if by_spacing is None else by_spacing


def _is_square(ratio: float) -> bool:
    return abs(ratio - 1) <= _AS_SQUARE


def _stated_ratio(attributes: Attributes) -> float:
    values = attributes.numbers("PixelAspectRatio")
    if not values:
        return 1.0
    if len(values) == 2 and all(isfinite(value) and value > 0 for value in values):
        return values[0] / values[1]
    attributes.ignore("PixelAspectRatio", "it is not two numbers above 0")
    return 1.0
