"""Recognise a file by its first bytes; its name is never asked."""

from enum import StrEnum
from typing import Literal

# The preamble and prefix of PS3.10 7.1, and room for the first element of a file that has neither.
HEAD_BYTES = 144

_PREAMBLE_BYTES = 128
# The size of the header that follows a bitmap's file header, for every version of the format.
_BITMAP_HEADER_SIZES = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
# The longest plausible first value of a data set without preamble: a character set, a UID, a group length.
_LONGEST_FIRST_VALUE = 1024


class FileKind(StrEnum):
    """The kinds of file that can be read; the values are Pillow's names where Pillow reads them."""

    DICOM = "DICOM"
    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    BMP = "BMP"


def recognise(head: bytes) -> FileKind | None:
    """Name the kind of file that begins with ``head``, its first ``HEAD_BYTES`` bytes or all of a shorter file."""
    if head[_PREAMBLE_BYTES : _PREAMBLE_BYTES + 4] == b"DICM":
        return FileKind.DICOM
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileKind.PNG
    if head.startswith(b"\xff\xd8\xff"):
        return FileKind.JPEG
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return FileKind.TIFF
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BITMAP_HEADER_SIZES:
        return FileKind.BMP
    return FileKind.DICOM if _begins_with_a_data_element(head) else None


def is_archive(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a ZIP archive, be it an empty one."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def _begins_with_a_data_element(head: bytes) -> bool:
    """Whether a data set begins without preamble: an element of group 0002 or 0008 (PS3.5 7.1)."""
    if len(head) < 8:
        return False
    order: Literal["little", "big"] = "big" if head[0] == 0 else "little"
    if int.from_bytes(head[:2], order) not in (0x0002, 0x0008):
        return False
    element = int.from_bytes(head[2:4], order)
    # Data sets begin with their lowest elements: the group length, the character set, the image type.
    if element > 0x0020:
        return False
    if head[4:6].isalpha() and head[4:6].isupper():
        return True
    return order == "little" and int.from_bytes(head[4:8], "little") <= _LONGEST_FIRST_VALUE
