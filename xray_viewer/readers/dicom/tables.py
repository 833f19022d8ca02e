"""The data of look-up tables, which stand in words, in the byte order that a machine reads."""

import numpy as np
from numpy.typing import NDArray

from xray_viewer.readers.dicom.attributes import Attributes


def table_bytes(attributes: Attributes, keyword: str, *, is_little_endian: bool) -> NDArray[np.uint8] | None:
    """Give the data of a table as little-endian bytes, shape (n,); None where the file has none.

    Of two entries of 8 bits in a word the first is the lower one (PS3.3 C.11.1.1.1), so they stand in their order.
    """
    data = attributes.value(keyword)
    if data is None:
        return None
    if not isinstance(data, bytes):  # the VR is US or SS, and pydicom has read the numbers
        words = np.array([int(word) & 0xFFFF for word in attributes.numbers(keyword)], dtype="<u2")
        return words.view(np.uint8)
    if is_little_endian:
        return np.frombuffer(data, np.uint8)
    return np.frombuffer(data, ">u2", len(data) // 2).astype("<u2").view(np.uint8)


def words(data: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Read little-endian bytes as words, shape (n // 2,)."""
    return data[: data.size // 2 * 2].view("<u2")
