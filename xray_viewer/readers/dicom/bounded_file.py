"""DICOM files for pydicom, which reads them without limits: one may inflate to too much, or have too many items."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pydicom import dcmread

from xray_viewer.core.errors import ReadError
from xray_viewer.readers.dicom.inflation import check_inflated
from xray_viewer.readers.dicom.items import ItemCount

if TYPE_CHECKING:
    from zipfile import ZipExtFile

    from pydicom.dataset import FileDataset


class BoundedFile(io.BufferedReader):
    """A DICOM file; reading raises ``ReadError`` where it would become too much."""

    def __init__(self, raw: io.RawIOBase | ZipExtFile, name: str) -> None:
        super().__init__(raw)
        self._file_name = name
        self._items = ItemCount(name)

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes, or the rest, if it does not inflate to too much."""
        return _checked(super().read(size), size, self._file_name, self._items)


class BoundedBytes(io.BytesIO):
    """The same for a file's bytes."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self._file_name = name
        self._items = ItemCount(name)

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes, or the rest, if it does not inflate to too much."""
        return _checked(super().read(size), size, self._file_name, self._items)


def _checked(content: bytes, size: int | None, name: str, items: ItemCount) -> bytes:
    if size is None or size < 0:
        # pydicom asks for the rest where the data set is deflated, to inflate it at once, and nowhere else.
        check_inflated(content, name, items)
    else:
        items.add_read(content)
    return content


def read_data_set(
    file: BoundedFile | BoundedBytes, *, stop_before_pixels: bool = False, specific_tags: list[str] | None = None
) -> FileDataset:
    """Read a data set, which may lack its preamble.

    Raises ``ReadError`` if the file becomes too much, or whatever pydicom raises for corrupt content.
    """
    try:
        return dcmread(
            file,
            force=True,
            stop_before_pixels=stop_before_pixels,
            specific_tags=specific_tags,
        )
    except OSError as error:
        # pydicom takes whatever happens where an item should begin for the end of the file.
        if isinstance(error.__context__, ReadError):
            raise error.__context__ from None
        raise
