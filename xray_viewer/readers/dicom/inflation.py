"""Refuse a deflated DICOM file that inflates to more than there is room for: a megabyte can become a gigabyte."""

import contextlib
import zlib
from collections.abc import Iterator

from xray_viewer.core.errors import ImageTooLargeError
from xray_viewer.readers.dicom.items import ItemCount
from xray_viewer.readers.limits import MAX_PIXELS, check_memory

_PIECE = 1 << 20
# What is fed at once: what an inflater does not consume it copies, again for each piece that it gives.
_SLICE = 1 << 18
# Sixteen bits for each of three colours of the largest picture.
_MOST_BYTES = 6 * MAX_PIXELS
# What inflated, and pydicom's copy of it.
_COPIES = 2


def check_inflated(deflated: bytes, name: str, items: ItemCount) -> None:
    """Raise ``ReadError`` if a data set inflates to too much, or to too many items; ``name``: of the file."""
    count = 0
    for piece in _inflated(deflated):
        count += len(piece)
        items.add(piece)
        if count > _MOST_BYTES:
            raise ImageTooLargeError(name, "It is compressed, and far larger than any picture without that.")
        check_memory(name, f"It is compressed, has {count / 1e6:,.0f} MB or more without that,", _COPIES * count)


def _inflated(deflated: bytes) -> Iterator[bytes]:
    """Inflate in pieces, as far as it goes."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    source = memoryview(deflated)
    with contextlib.suppress(zlib.error):  # pydicom meets it, too, and what has come before it is not too much
        for start in range(0, len(source), _SLICE):
            rest: bytes | memoryview = source[start : start + _SLICE]
            while rest and not inflater.eof:
                yield inflater.decompress(rest, _PIECE)
                rest = inflater.unconsumed_tail
