"""What a file's header says, without the picture: for the rows of a study that are many."""

from pathlib import Path

from xray_viewer.core.row_header import NO_HEADER, RowHeader
from xray_viewer.readers.archive import archive_of, read_member
from xray_viewer.readers.signature import HEAD_BYTES, FileKind, recognise


def read_row_header(path: Path) -> RowHeader:
    """Read what a row shows of a file. One without a header, or that cannot be read, has the empty one.

    Safe to call from any thread. Why a file cannot be read is said where its picture is read.
    """
    try:
        archive = archive_of(path)
        content = b"" if archive is None else read_member(archive, path)
        head = _head(path) if archive is None else content[:HEAD_BYTES]
        return _dicom(path, content) if recognise(head) is FileKind.DICOM else NO_HEADER
    except Exception:
        # pydicom raises whatever a corrupt file drives it to.
        return NO_HEADER


def _head(path: Path) -> bytes:
    # A pipe would be waited for.
    if not path.is_file():
        return b""
    with path.open("rb", buffering=0) as file:
        return file.read(HEAD_BYTES)


# Imported when needed: pydicom takes a quarter of a second, and many studies have pictures only.
def _dicom(path: Path, content: bytes) -> RowHeader:
    from xray_viewer.readers.dicom.row_header import dicom_row_header

    return dicom_row_header(path, content)
