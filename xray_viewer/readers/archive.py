"""ZIP archives: which files are in one, and the content of one of them, without unpacking anything to the disk.

A file in an archive has a path too: the archive's, continued by its place in it (``study.zip/chest/1.dcm``).
"""

from __future__ import annotations

import contextlib
import io
import os
import struct
import threading
import zlib
from collections import Counter, OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from xray_viewer.core.errors import (
    DamagedImageError,
    FileAccessError,
    ImageTooLargeError,
    ReadError,
    UnsupportedImageError,
)
from xray_viewer.readers.limits import MAX_PIXELS, check_memory
from xray_viewer.readers.signature import HEAD_BYTES, is_archive

if TYPE_CHECKING:
    from zipfile import ZipExtFile, ZipInfo

# Four bytes for each pixel of the largest picture.
_MOST_BYTES = 4 * MAX_PIXELS
# Some 200,000 files, each of which takes 700 bytes of memory while its archive is in use.
_MOST_DIRECTORY_BYTES = 32 << 20
# Of all archives in use; they take the memory that one of the largest does.
_MOST_KEPT_FILES = 200_000
_LOCAL_HEADER = struct.Struct("<4s22xHH")  # APPNOTE.TXT 4.3.7: signature, length of the name, of the extra field
_IS_ENCRYPTED = 0x1  # 4.4.4
_STORED, _DEFLATED = 0, 8  # 4.4.5
# What a deflated member's first bytes are inflated from.
_HEAD_PIECE = 512
_UNPACK = "Unpack the archive and open the folder."


@dataclass(frozen=True, eq=False)
class Directory:
    """An archive's files by their place in it, the readable ones in ``members``; ``encrypted`` counts the others."""

    members: Mapping[str, ZipInfo]
    encrypted: int


class _Directories:
    """The directories of the archives used last: parsing one takes longer than reading a file in it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[Path, tuple[tuple[int, int, int], Directory]] = OrderedDict()

    def get(self, archive: Path) -> Directory:
        status = archive.stat()
        state = status.st_ino, status.st_size, status.st_mtime_ns
        with self._lock:
            kept = self._kept.get(archive)
            if kept is not None and kept[0] == state:
                self._kept.move_to_end(archive)
                return kept[1]
        directory = _parsed(archive)
        with self._lock:
            self._kept[archive] = state, directory
            self._kept.move_to_end(archive)
            files = sum(len(kept.members) for _state, kept in self._kept.values())
            while files > _MOST_KEPT_FILES and len(self._kept) > 1:
                _archive, (_state, oldest) = self._kept.popitem(last=False)
                files -= len(oldest.members)
        return directory

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()


_DIRECTORIES = _Directories()


def forget_directories() -> None:
    """Free the memory that the directories of archives take, once a study is closed."""
    _DIRECTORIES.clear()


def archive_of(path: Path) -> Path | None:
    """Give the archive that a path leads into, or None for a path that leads to a file, a folder or nowhere."""
    if os.path.lexists(path):
        return None
    nearest = next((parent for parent in path.parents if os.path.lexists(parent)), None)
    return nearest if nearest is not None and is_archive_file(nearest) else None


def is_archive_file(path: Path) -> bool:
    """Whether a file's content is a ZIP archive."""
    try:
        if not path.is_file():
            return False
        with path.open("rb", buffering=0) as file:
            return is_archive(file.read(HEAD_BYTES))
    except (OSError, ValueError):
        return False


def member_path(archive: Path, place: str) -> Path:
    """Give the path of a file in an archive; ``place``: its key in the directory."""
    # Not joined by ``/``: on Windows a place that begins like a drive would replace the archive.
    return Path(f"{archive}{os.sep}{place}")


def read_directory(archive: Path) -> Directory:
    """List an archive's files. Raises ``ReadError`` for one that cannot be read, or holds far too many."""
    try:
        return _DIRECTORIES.get(archive)
    except FileNotFoundError as error:
        raise FileAccessError(archive.name, "The file is not there.", "It may have been moved or renamed.") from error
    except PermissionError as error:
        raise FileAccessError(archive.name, "You may not read this file.", "Ask its owner for access.") from error
    except OSError as error:
        raise FileAccessError(archive.name, f"The file cannot be read ({error.strerror or error}).") from error
    except ReadError:
        raise
    except Exception as error:
        # zipfile raises BadZipFile, and beside it whatever a corrupt directory drives it to.
        raise DamagedImageError(
            archive.name, "The archive is damaged or cut short.", "Copy it again from where it came."
        ) from error


def archive_error(archive: Path) -> ReadError:
    """Say why an archive is no image, or what keeps its files from being read."""
    if archive_of(archive) is not None:
        problem = "It is an archive within an archive."
        return UnsupportedImageError(archive.name, problem, "Unpack the outer one and open the folder.")
    try:
        directory = read_directory(archive)
    except ReadError as error:
        return error
    if directory.encrypted:
        count = "One file in it is" if directory.encrypted == 1 else f"{directory.encrypted} files in it are"
        return UnsupportedImageError(archive.name, f"{count} encrypted.", f"{_UNPACK[:-1]}, with its password.")
    return UnsupportedImageError(archive.name, "It is a ZIP archive.", "Open it as a study.")


def read_member(archive: Path, path: Path) -> bytes:
    """Give the content of a file in an archive. Raises ``ReadError``, before it is inflated if it is too large."""
    info = _member(archive, path)
    try:
        with archive.open("rb") as file:
            content = _inflated(file, info)
    except OSError as error:
        raise FileAccessError(path.name, f"The archive cannot be read ({error.strerror or error}).") from error
    except (zlib.error, struct.error, ValueError) as error:
        raise _damage(path.name) from error
    # One byte more than is said is as wrong as one byte less.
    if len(content) != info.file_size or zlib.crc32(content) != info.CRC:
        raise _damage(path.name)
    return content


@contextlib.contextmanager
def opened_member(archive: Path, path: Path) -> Iterator[ZipExtFile]:
    """Open a file in an archive, which is inflated no further than it is read.

    Raises ``ReadError`` as ``read_member`` does, and ``OSError``, ``ValueError`` or what zipfile raises for damage.
    """
    from zipfile import ZipExtFile

    info = _member(archive, path)
    with archive.open("rb") as file:
        _seek_content(file, info)
        with ZipExtFile(file, "r", info) as member:
            yield member


def _member(archive: Path, path: Path) -> ZipInfo:
    """Find a file in an archive. Raises ``ReadError`` for one that cannot be inflated, or is too large."""
    name = path.name
    info = read_directory(archive).members.get(_place(archive, path))
    if info is None:
        raise FileAccessError(name, "The file is not there.", "The archive may have been replaced.")
    if info.file_size > _MOST_BYTES:
        size = f"Unpacked it would have {info.file_size / 1e6:,.0f} MB"
        raise ImageTooLargeError(name, f"{size}, which is more than any picture.")
    check_memory(name, f"Unpacked it has {info.file_size / 1e6:,.0f} MB", 2 * info.file_size + info.compress_size)
    if not _can_be_inflated(info):
        raise UnsupportedImageError(name, "It is packed in a way that this program cannot read.", _UNPACK)
    return info


def member_head(file: BinaryIO, info: ZipInfo) -> bytes | None:
    """Give a member's first bytes from its open archive, or None if they cannot be had."""
    if not _can_be_inflated(info):
        return None
    try:
        return _inflated(file, info, HEAD_BYTES)
    except (OSError, zlib.error, struct.error, ValueError):
        return None


def _place(archive: Path, path: Path) -> str:
    return path.relative_to(archive).as_posix()


def _damage(name: str) -> DamagedImageError:
    return DamagedImageError(name, "It is damaged in its archive.", "Copy the archive again from where it came.")


def _can_be_inflated(info: ZipInfo) -> bool:
    return info.compress_type in (_STORED, _DEFLATED)


def _inflated(file: BinaryIO, info: ZipInfo, most: int | None = None) -> bytes:
    """Read a member, or its first bytes; never more than it is said to have, and one byte.

    Not by ``zipfile.ZipFile.open``: it parses the whole directory for each file, or keeps the archive open, which on
    Windows nobody could replace then.
    """
    wanted = info.file_size + 1 if most is None else most
    _seek_content(file, info)
    if info.compress_type == _STORED:
        return file.read(min(wanted, info.compress_size))
    packed = file.read(info.compress_size if most is None else min(_HEAD_PIECE, info.compress_size))
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, wanted)


def _seek_content(file: BinaryIO, info: ZipInfo) -> None:
    """Go to where a member begins. Raises ``OSError``, ``struct.error`` or ``ValueError`` where there is none."""
    if info.header_offset < 0:
        raise ValueError("the archive has lost its beginning, and the file with it")
    file.seek(info.header_offset)
    signature, name_length, extra_length = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
    if signature != b"PK\x03\x04":
        raise ValueError("there is no file at this place of the archive")
    file.seek(name_length + extra_length, os.SEEK_CUR)


class _BoundedFile(io.BufferedReader):
    """An archive for zipfile, which reads a directory at once, and makes an object of each of its entries.

    Reading raises ``ImageTooLargeError`` where those would be far too many. What the archive's end says is not looked
    at here: whoever does must understand it as zipfile does, however it was tampered with.
    """

    def __init__(self, archive: Path) -> None:
        super().__init__(io.FileIO(archive))
        self._name = archive.name

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes, or the rest, which zipfile asks for near the end only."""
        if size is not None and size > _MOST_DIRECTORY_BYTES:
            raise ImageTooLargeError(self._name, "The archive holds too many files to be opened.", _UNPACK)
        return super().read(size)


def _parsed(archive: Path) -> Directory:
    # Imported when needed: with the packings that it knows it takes longer than all other imports of this module.
    import zipfile

    with _BoundedFile(archive) as file:
        if not is_archive(file.read(HEAD_BYTES)):
            # zipfile looks at the end alone, and nothing else here would take it for an archive.
            raise zipfile.BadZipFile
        with zipfile.ZipFile(file) as opened:
            infos = [info for info in opened.infolist() if not info.is_dir()]
    members: dict[str, ZipInfo] = {}
    copies: Counter[str] = Counter()
    encrypted = 0
    for info in infos:
        place = _clean(info.filename)
        if info.flag_bits & _IS_ENCRYPTED:
            encrypted += 1
        elif place:
            members[_unique(place, members, copies)] = info
    return Directory(members, encrypted)


def _clean(name: str) -> str:
    """Give a member's place: relative, within the archive, whatever was written for it."""
    return "/".join(part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))


def _unique(place: str, taken: Mapping[str, object], copies: Counter[str]) -> str:
    """Give a second file of one name a name of its own: both have a row then."""
    folder, slash, name = place.rpartition("/")
    stem, dot, suffix = name.rpartition(".")
    unique = place
    while unique in taken:
        copies[place] += 1
        number = f" ({copies[place] + 1})"
        unique = f"{folder}{slash}" + (f"{stem}{number}{dot}{suffix}" if stem else f"{name}{number}")
    return unique
