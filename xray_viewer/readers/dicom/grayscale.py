"""Modality transform, VOI and padding as the file gives them; invalid ones are ignored with a notice."""

from enum import StrEnum
from itertools import zip_longest
from math import isnan
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from pydicom.multival import MultiValue

from xray_viewer.core.radiograph import (
    LookupTable,
    PresentationLutShape,
    Rescale,
    VoiLutFunction,
    Window,
)
from xray_viewer.readers.dicom.attributes import Attributes
from xray_viewer.readers.dicom.tables import table_bytes, words

Term = TypeVar("Term", bound=StrEnum)


def modality_transform(attributes: Attributes, *, is_signed: bool, is_little_endian: bool) -> Rescale | LookupTable:
    """Give the modality LUT, or else the rescale; the identity where the file has neither (PS3.3 C.11.1)."""
    for item in attributes.items("ModalityLUTSequence")[:1]:
        table = _lookup_table(item, "ModalityLUTSequence", is_signed=is_signed, is_little_endian=is_little_endian)
        if table is not None:
            return table
    where = attributes.macro("PixelValueTransformationSequence")
    slope, intercept = where.number("RescaleSlope"), where.number("RescaleIntercept")
    try:
        return Rescale(1.0 if slope is None else slope, 0.0 if intercept is None else intercept)
    except ValueError as error:
        where.ignore("RescaleSlope", str(error))
        return Rescale()


def modality_unit(attributes: Attributes) -> str:
    """Give the unit of modality values, such as HU or OD; empty if it is unspecified (PS3.3 C.11.1.1.2)."""
    for item in attributes.items("ModalityLUTSequence")[:1]:
        unit = item.text("ModalityLUTType")
        break
    else:
        unit = attributes.macro("PixelValueTransformationSequence").text("RescaleType")
    return "" if unit.upper() == "US" else unit


def voi(attributes: Attributes, *, is_signed: bool, is_little_endian: bool) -> tuple[Window | LookupTable, ...]:
    """Give the VOI LUTs and then the windows, each in the file's order (PS3.3 C.11.2).

    The standard lets the viewer choose where a file has both. The LUT goes first: a detector's maker puts its own
    contrast curve there, and the window beside it is the straight line for viewers without LUTs.
    """
    where = attributes.macro("FrameVOILUTSequence")
    tables = [
        _lookup_table(item, "VOILUTSequence", is_signed=is_signed, is_little_endian=is_little_endian)
        for item in where.items("VOILUTSequence")
    ]
    return (*(table for table in tables if table is not None), *_windows(where))


def _windows(attributes: Attributes) -> list[Window]:
    centers, widths = attributes.numbers("WindowCenter"), attributes.numbers("WindowWidth")
    if len(centers) != len(widths):
        attributes.ignore("WindowWidth", f"there are {len(centers)} window centers and {len(widths)} widths")
        centers, widths = [], []
    function = _term(attributes, "VOILUTFunction", VoiLutFunction.LINEAR)
    explanations = attributes.value("WindowCenterWidthExplanation")
    if not isinstance(explanations, MultiValue):
        explanations = [attributes.text("WindowCenterWidthExplanation")]
    windows = []
    for center, width, explanation in zip_longest(
        centers, widths, map(str, explanations[: len(centers)]), fillvalue=""
    ):
        try:
            windows.append(Window(float(center), float(width), function, explanation.strip()))
        except ValueError as error:
            attributes.ignore("WindowWidth", str(error))
    return windows


def presentation_lut_shape(attributes: Attributes) -> PresentationLutShape:
    """Give the presentation LUT shape; the identity where the file has none (PS3.3 C.11.6.1.2)."""
    return _term(attributes, "PresentationLUTShape", PresentationLutShape.IDENTITY)


def _term(attributes: Attributes, keyword: str, default: Term) -> Term:
    """Read a defined term; ``default`` where the file has none, or one that is not of its kind."""
    name = attributes.text(keyword).upper()
    try:
        return type(default)(name) if name else default
    except ValueError:
        attributes.ignore(keyword, f"it is none of {', '.join(type(default))}")
        return default


def pixel_padding(attributes: Attributes, *, is_signed: bool, bits_allocated: int) -> tuple[int, int] | None:
    """Give the lowest and highest stored value that is padding (PS3.3 C.7.5.1.1.2)."""
    value = attributes.integer("PixelPaddingValue")
    if value is None:
        return None
    limit = attributes.integer("PixelPaddingRangeLimit")
    ends = [_as_stored(end, is_signed, bits_allocated) for end in (value, value if limit is None else limit)]
    return min(ends), max(ends)


def float_padding(attributes: Attributes, pixel_keyword: str) -> tuple[float, float] | None:
    """Give the lowest and highest value of floats that is padding (PS3.3 C.7.6.24, C.7.6.25).

    ``pixel_keyword``: FloatPixelData or DoubleFloatPixelData, each of which has attributes of its own.
    """
    prefix = pixel_keyword.removesuffix("Data")
    value = attributes.number(f"{prefix}PaddingValue")
    if value is None:
        return None
    limit = attributes.number(f"{prefix}PaddingRangeLimit")
    # What is not a number is a value that may be given, but no end of a range (PS3.3 C.7.6.24.1).
    ends = (value, value if limit is None or isnan(limit) or isnan(value) else limit)
    return min(ends), max(ends)


def _as_stored(value: int, is_signed: bool, bits: int) -> int:
    """Read a number as a stored value: its VR (US or SS) is a writer's guess where the VR is implicit."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if is_signed and value >= 1 << (bits - 1) else value


def _lookup_table(item: Attributes, sequence: str, *, is_signed: bool, is_little_endian: bool) -> LookupTable | None:
    """Read the item of a LUT sequence (PS3.3 C.11.1.1.1), or note why it cannot be used."""
    descriptor = item.numbers("LUTDescriptor")
    if len(descriptor) != 3:
        item.ignore(sequence, "its LUT Descriptor does not have three values")
        return None
    count, first_mapped, bits = (int(value) for value in descriptor)
    # The number of entries is unsigned, and 65536 is written as 0; the first value has the sign of the input.
    count = count % (1 << 16) or 1 << 16
    entries = _lut_data(item, count, bits, is_little_endian)
    if entries is None or entries.size < count:
        item.ignore(sequence, f"its LUT Data do not have the {count} entries that it announces")
        return None
    entries = entries[:count]
    try:
        # Some writers announce fewer bits than their entries have.
        return LookupTable(
            entries.astype(np.float64),
            _as_stored(first_mapped, is_signed, 16),
            max(bits, int(entries.max()).bit_length()),
            item.text("LUTExplanation"),
        )
    except ValueError as error:
        item.ignore(sequence, str(error))
        return None


def _lut_data(
    item: Attributes, count: int, bits: int, is_little_endian: bool
) -> NDArray[np.uint8] | NDArray[np.uint16] | None:
    data = table_bytes(item, "LUTData", is_little_endian=is_little_endian)
    if data is None:
        return None
    # Entries of 8 bits may be packed, two to a word.
    return data if bits <= 8 and data.size < 2 * count else words(data)
