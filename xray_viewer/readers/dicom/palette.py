"""Palettes: the table as the file gives it, and pixels looked up in it."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.errors import DamagedImageError
from xray_viewer.core.radiograph import PhotometricInterpretation
from xray_viewer.readers.bands import bands
from xray_viewer.readers.depth import Pixels, grey_pixels
from xray_viewer.readers.dicom.attributes import Attributes
from xray_viewer.readers.dicom.segments import expand_segments
from xray_viewer.readers.dicom.tables import table_bytes, words

_DESCRIPTOR = "RedPaletteColorLookupTableDescriptor"
_COLORS = ("Red", "Green", "Blue")


@dataclass(frozen=True, eq=False)
class Palette:
    """A table of colours (PS3.3 C.7.6.3.1.5).

    ``entries``: shape (n, 3), uint16, red, green and blue; the first stands for the stored value ``first_mapped``;
    values outside take the first or last entry.
    """

    entries: NDArray[np.uint16]
    first_mapped: int

    @property
    def bits(self) -> int:
        """The depth of the entries: those of 8 bits are often announced as 16."""
        return 16 if self.entries.max() > 0xFF else 8

    def index(self, stored_values: NDArray[Any]) -> NDArray[np.intp]:
        """Give the entry of each stored value, any shape."""
        index = stored_values.astype(np.intp)
        index -= self.first_mapped
        return np.clip(index, 0, len(self.entries) - 1, out=index)


def read_palette(attributes: Attributes, name: str, *, is_signed: bool, is_little_endian: bool) -> Palette:
    """Read the palette of a file. Raises ``DamagedImageError`` if it has none that can be used."""
    descriptor = attributes.numbers(_DESCRIPTOR)  # all colours have the same (PS3.3 C.7.6.3.1.5)
    if len(descriptor) != 3 or not all(value.is_integer() for value in descriptor):
        raise DamagedImageError(name, f"Its header lacks a usable {_DESCRIPTOR}.", "Export it again.")
    count, first_mapped, bits = map(int, descriptor)
    # The number of entries is unsigned, and 65536 is written as 0; the first value has the sign of the pixels.
    count = count % (1 << 16) or 1 << 16
    first_mapped %= 1 << 16
    if is_signed and first_mapped >= 1 << 15:
        first_mapped -= 1 << 16
    try:
        channels = [_entries(attributes, color, count, bits, is_little_endian) for color in _COLORS]
    except ValueError as error:
        raise DamagedImageError(
            name,
            "Its colour table is damaged, or does not have the entries that its header announces.",
            "Copy or export it again.",
        ) from error
    return Palette(np.stack(channels, axis=1), first_mapped)


def _entries(attributes: Attributes, color: str, count: int, bits: int, is_little_endian: bool) -> NDArray[np.uint16]:
    """Give the entries of a colour, shape (count,). Raises ``ValueError`` if the file does not have them."""
    keyword = f"{color}PaletteColorLookupTableData"
    data = table_bytes(attributes, keyword, is_little_endian=is_little_endian)
    if data is None:
        data = table_bytes(attributes, f"Segmented{keyword}", is_little_endian=is_little_endian)
        if data is None:
            raise ValueError(f"there are no {keyword}")
        return expand_segments(data if bits <= 8 else words(data), count)
    if data.size >= 2 * count:
        return words(data)[:count]
    # An odd number of entries of 8 bits is padded to whole words (PS3.3 C.7.6.3.1.6).
    if data.size in (count, count + 1) or (bits <= 8 and data.size >= count):
        return data[:count].astype(np.uint16)
    raise ValueError(f"{keyword} do not have {count} entries")


def look_up(stored_values: NDArray[Any], palette: Palette) -> Pixels:
    """Give the colours of stored values, shape (rows, columns), any integers; grey if all that occur are grey."""
    red, green, blue = palette.entries.T
    is_grey = (red == green) & (green == blue)
    if all(is_grey[palette.index(band)].all() for _rows, band in bands(stored_values)):
        return grey_pixels(_taken(red.astype(f"u{palette.bits // 8}"), stored_values, palette), palette.bits)
    entries = np.rint(palette.entries * (255 / ((1 << palette.bits) - 1))).astype(np.uint8)
    return Pixels(_taken(entries, stored_values, palette), PhotometricInterpretation.RGB, 8)


def _taken(entries: NDArray[Any], stored_values: NDArray[Any], palette: Palette) -> NDArray[Any]:
    """Give the entry of each stored value: shape (rows, columns), or with the colours of ``entries`` (n, 3)."""
    taken = np.empty((*stored_values.shape, *entries.shape[1:]), dtype=entries.dtype)
    for rows, band in bands(stored_values):
        np.take(entries, palette.index(band), axis=0, out=taken[rows], mode="clip")  # other modes copy the output
    return taken
