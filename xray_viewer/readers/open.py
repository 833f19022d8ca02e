"""Open one file: by content, never by suffix, and with a sentence for everything that can go wrong."""

import contextlib
import hashlib
import os
import stat
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from xray_viewer.core.errors import (
    DamagedImageError,
    FileAccessError,
    ImageTooLargeError,
    NotAnImageError,
    ReadError,
)
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.readers.archive import archive_error, archive_of, read_member
from xray_viewer.readers.limits import check_memory
from xray_viewer.readers.prepared import PreparedPicture
from xray_viewer.readers.signature import HEAD_BYTES, FileKind, is_archive, recognise


def read_radiograph(path: Path, frame: int = 0, *, least_side: int | None = None) -> Radiograph:
    """Read one image file; of several frames or pages, the one that is asked for, counted from 0.

    The path may lead into a ZIP archive. ``least_side``: so many pixels along each side are enough, for a picture that
    is shown small; where fewer of them are read in less time, fewer are given. Safe to call from any thread.

    Raises a subclass of ``ReadError``, and nothing else; its ``name`` is the file's name without folders.
    """
    with _explained(path.name):
        kind, content = _begun(path)
        if kind is FileKind.DICOM:
            return _dicom(content, path.name, frame)
        return _raster(path, kind, frame, least_side, content)


def prepare_picture(path: Path, preparation: Preparation) -> PreparedPicture:
    """Make the network's input of one image file; of several frames or pages, the first. Safe from any thread.

    This is the one way from a file to the network: the window, batches and the command line all take it. Raises as
    ``read_radiograph`` does.
    """
    with _explained(path.name):
        kind, content = _begun(path)
        if kind is FileKind.DICOM:
            radiograph = _dicom(content, path.name, 0)
            return PreparedPicture(model_input(radiograph, preparation), radiograph.sha256, radiograph.facts)
        return _prepared_raster(path, kind, preparation, content)


@contextlib.contextmanager
def _explained(name: str) -> Iterator[None]:
    """Let nothing but ``ReadError`` out."""
    try:
        yield
    except ReadError:
        raise
    except MemoryError as error:
        raise ImageTooLargeError(
            name, "There is not enough memory for this picture.", "Close other programs and open it again."
        ) from error
    except Exception as error:
        # Decoders raise whatever a corrupt file drives them to; the reader needs to know that it is the file.
        raise DamagedImageError(
            name, "It is damaged and cannot be decoded.", "Copy or export it again from where it came."
        ) from error


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BufferedReader]:
    """Open a file, and put what keeps it from being read in a sentence."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _folder_error(path)
        if not stat.S_ISREG(status.st_mode):
            raise FileAccessError(path.name, "It is a device, not a file.")
        file = path.open("rb")
    except FileNotFoundError as error:
        raise FileAccessError(path.name, "The file is not there.", "It may have been moved or renamed.") from error
    except PermissionError as error:
        raise FileAccessError(path.name, "You may not read this file.", "Ask its owner for access.") from error
    except (OSError, ValueError) as error:
        # ValueError: a path with a null character in it.
        reason = getattr(error, "strerror", None) or error
        raise FileAccessError(path.name, f"The file cannot be read ({reason}).") from error
    with file:
        yield file


def _read(file: BinaryIO, name: str, size: int = -1) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise FileAccessError(name, f"The file cannot be read ({error.strerror or error}).") from error


def _folder_error(path: Path) -> FileAccessError:
    """Say why a folder is no image; one that a study could not list comes here to say why."""
    try:
        os.scandir(path).close()
    except PermissionError:
        return FileAccessError(path.name, "You may not open this folder.", "Ask its owner for access.")
    except OSError as error:
        return FileAccessError(path.name, f"The folder cannot be opened ({error.strerror}).")
    return FileAccessError(path.name, "It is a folder.", "Open a file in it, or the folder as a study.")


def read_content(path: Path) -> bytes:
    """Give a file's content, in an archive or not, whatever it is. Raises a subclass of ``ReadError``."""
    with _explained(path.name):
        archive = archive_of(path)
        if archive is not None:
            return read_member(archive, path)
        with _opened(path) as file:
            check_memory(path.name, "Its content is large", path.stat().st_size)
            return _read(file, path.name)


def content_sha256(path: Path) -> str:
    """Give the SHA-256 of a file's content, in an archive or not; empty if it cannot be read."""
    try:
        archive = archive_of(path)
        if archive is not None:
            return hashlib.sha256(read_member(archive, path)).hexdigest()
        with _opened(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (ReadError, OSError, MemoryError):
        return ""


def _begun(path: Path) -> tuple[FileKind, bytes]:
    """Look what a file is; give also its content, but for a picture that its decoder opens by its path."""
    archive = archive_of(path)
    if archive is not None:
        content = read_member(archive, path)
        return _kind(content[:HEAD_BYTES], path), content
    with _opened(path) as file:
        kind = _kind(_read(file, path.name, HEAD_BYTES), path)
        return kind, _whole(file, path) if kind is FileKind.DICOM else b""


def _kind(head: bytes, path: Path) -> FileKind:
    kind = recognise(head)
    if kind is not None:
        return kind
    if is_archive(head):
        raise archive_error(path)
    problem = "The file is empty." if not head else "It is not an image."
    raise NotAnImageError(path.name, problem, "This program reads DICOM, JPEG, PNG, TIFF and BMP.")


def _whole(file: BinaryIO, path: Path) -> bytes:
    size = os.fstat(file.fileno()).st_size
    check_memory(path.name, f"It is a file of {size / 1e6:,.0f} MB", 2 * size)
    file.seek(0)
    return _read(file, path.name)


# Imported when needed: pydicom and its decoders take a quarter of a second, and many readers have pictures only.
def _dicom(data: bytes, name: str, frame: int) -> Radiograph:
    from xray_viewer.readers.dicom import decode_dicom

    return decode_dicom(data, name, hashlib.sha256(data).hexdigest(), frame)


def _raster(path: Path, kind: FileKind, frame: int, least_side: int | None, content: bytes) -> Radiograph:
    from xray_viewer.readers.raster import decode_raster

    return decode_raster(path, kind, frame, least_side, content)


def _prepared_raster(path: Path, kind: FileKind, preparation: Preparation, content: bytes) -> PreparedPicture:
    from xray_viewer.readers.raster import prepare_raster

    return prepare_raster(path, kind, preparation, content)
