"""Refuse a DICOM file whose sequences have far more items than any picture's: eight bytes become a data set each."""

from xray_viewer.core.errors import UnsupportedImageError

# How an item begins, in either byte order (PS3.5 7.5).
_STARTS = (b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00")
# Some for each frame make a few thousand; so many take pydicom a second and a half, and 65 MB.
_MOST_ITEMS = 100_000


class ItemCount:
    """Counts the items of sequences in what is read of a file; ``name``: of the file, for errors."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def add_read(self, content: bytes) -> None:
        """Count the items of what pydicom has asked for, if it begins with one: its start alone, or a sequence.

        Raises ``UnsupportedImageError`` if there are too many by now.
        """
        if content.startswith(_STARTS):
            self.add(content, content[:4])

    def add(self, content: bytes, start: bytes = _STARTS[0]) -> None:
        """Count the items in any part of a data set. Raises ``UnsupportedImageError`` if there are too many by now."""
        self._count += content.count(start)
        if self._count > _MOST_ITEMS:
            raise UnsupportedImageError(
                self._name, f"Its sequences have more than {_MOST_ITEMS:,} items, which no radiograph has."
            )
