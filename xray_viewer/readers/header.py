"""What a file's header says, without the picture: for the rows of a study that are many."""

from __future__ import annotations

from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from xray_viewer.core.row_header import NO_HEADER, RowHeader
from xray_viewer.readers.archive import archive_of, opened_member
from xray_viewer.readers.signature import HEAD_BYTES, FileKind, recognise

if TYPE_CHECKING:
    from zipfile import ZipExtFile


def read_row_header(path: Path) -> RowHeader:
    """Read what a row shows of a file. One without a header, or that cannot be read, has the empty one.

    Safe to call from any thread. Why a file cannot be read is said where its picture is read.
    """
    try:
        archive = archive_of(path)
        with _opened(path) if archive is None else opened_member(archive, path) as file:
            if recognise(file.read(HEAD_BYTES)) is not FileKind.DICOM:
                return NO_HEADER
            file.seek(0)
            return _dicom(file, path.name)
    except Exception:
        # pydicom and zipfile raise whatever a corrupt file drives them to.
        return NO_HEADER


def _opened(path: Path) -> FileIO:
    # A pipe would be waited for.
    if not path.is_file():
        raise FileNotFoundError
    return FileIO(path)


# Imported when needed: pydicom takes a quarter of a second, and many studies have pictures only.
def _dicom(file: FileIO | ZipExtFile, name: str) -> RowHeader:
    from xray_viewer.readers.dicom.row_header import dicom_row_header

    return dicom_row_header(file, name)
