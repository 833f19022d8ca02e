"""One way through a folder, those in it and their archives, in natural order; each real file once."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from operator import itemgetter
from pathlib import Path

from xray_viewer.core.errors import ReadError
from xray_viewer.readers.archive import member_head, member_path, read_directory
from xray_viewer.readers.signature import HEAD_BYTES, is_archive, recognise

_IMAGE_SUFFIXES = frozenset({"dcm", "dicom", "png", "jpg", "jpeg", "tif", "tiff", "bmp"})
_ARCHIVE_SUFFIX = "zip"
# Indices and thumbnails that other programs leave among images, and what macOS adds to archives; in lower case.
_COMPANIONS = frozenset({"dicomdir", "thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx"})


@dataclass(frozen=True)
class StudyImage:
    """One file of a study, or a folder or an archive in it that cannot be listed.

    ``given`` is what tables show: relative to the folder that was named, with slashes.
    """

    path: Path
    given: str


class UnlistedFolder(StudyImage):
    """A folder of a study that cannot be listed."""


@dataclass(frozen=True)
class ArchivedImage(StudyImage):
    """A file in an archive, and what its directory says of the content: its size, and its CRC-32."""

    size: int
    checksum: int


class EntryKind(Enum):
    """What an entry of a folder is to a study."""

    IMAGE = auto()
    FOLDER = auto()
    ARCHIVE = auto()
    OTHER = auto()


Judge = Callable[[os.DirEntry[str]], EntryKind]
# Gives the images in an archive, by its path, what tables show of that, and what says whether to end.
ArchiveLister = Callable[[Path, str, Callable[[], bool]], Iterable[StudyImage]]


def kind_of_entry(entry: os.DirEntry[str]) -> EntryKind:
    """Say what an entry is: by its suffix where that is an image's or an archive's, else by its content.

    One that cannot be read counts as an image: better a row that says so than none.
    """
    suffix = _suffix(entry.name)
    claims = suffix in _IMAGE_SUFFIXES or suffix == _ARCHIVE_SUFFIX
    try:
        if entry.is_dir():
            return EntryKind.FOLDER
        if not entry.is_file():
            # A link to nowhere that claims to be an image fails visibly; a pipe or device is never opened.
            return EntryKind.IMAGE if claims and entry.is_symlink() else EntryKind.OTHER
    except OSError:
        return EntryKind.IMAGE if claims else EntryKind.OTHER
    if claims:
        return EntryKind.ARCHIVE if suffix == _ARCHIVE_SUFFIX else EntryKind.IMAGE
    try:
        with Path(entry.path).open("rb", buffering=0) as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return EntryKind.IMAGE
    if recognise(head) is not None:
        return EntryKind.IMAGE
    # Office documents are ZIP archives, too, with suffixes of their own.
    return EntryKind.ARCHIVE if not suffix and is_archive(head) else EntryKind.OTHER


def images_in_archive(archive: Path, given: str, cancelled: Callable[[], bool]) -> Iterator[StudyImage]:
    """Give the images in an archive, and the archive itself where something keeps its files from being read."""
    try:
        directory = read_directory(archive)
        if directory.encrypted:
            yield StudyImage(archive, given)
        shown = [place for place in directory.members if not any(map(_is_passed_over, place.split("/")))]
        shown.sort(key=place_key)
        with archive.open("rb") as file:
            for place in shown:
                if cancelled():
                    return
                info = directory.members[place]
                if _suffix_claims(place) or _may_be_image(member_head(file, info)):
                    yield ArchivedImage(member_path(archive, place), f"{given}/{place}", info.file_size, info.CRC)
    except (ReadError, OSError):
        yield StudyImage(archive, given)


def _may_be_image(head: bytes | None) -> bool:
    # As in a folder, one that cannot be read has a row that says so.
    return head is None or recognise(head) is not None


def walk(
    root: Path,
    *,
    recursive: bool = True,
    cancelled: Callable[[], bool],
    judge: Judge = kind_of_entry,
    list_archive: ArchiveLister = images_in_archive,
    is_ordered: bool = True,
) -> Iterator[StudyImage]:
    """Give the images under a folder, lazily: folder by folder, files first, each in natural order.

    An archive stands for a folder. A link is followed, unless what it leads to has been met. Hidden files are passed
    over. It ends as soon as ``cancelled`` says so, which is asked for each file, image or not. Without ``is_ordered``
    the files of a folder come as they lie there, which spares the time that their order takes; of a link and what it
    leads to the same one is given.
    """
    met = _Met()
    # Not recursion: folders may be nested deeper than functions may.
    waiting: list[tuple[EntryKind, str, str]] = [(EntryKind.FOLDER, str(root), "")]
    while waiting and not cancelled():
        kind, path, given = waiting.pop()
        if kind is EntryKind.ARCHIVE:
            yield from list_archive(Path(path), given, cancelled)
            continue
        try:
            device = met.enter(path)
            entries = [] if device is None else _shown(path, cancelled, is_ordered=is_ordered)
        except OSError:
            yield UnlistedFolder(Path(path), given or ".")
            continue
        prefix = f"{given}/" if given else ""
        inner: list[tuple[EntryKind, str, str]] = []
        for entry in entries:
            if cancelled():
                return
            kind = judge(entry)
            if kind is EntryKind.FOLDER:
                inner.append((kind, entry.path, prefix + entry.name))
            elif kind is not EntryKind.OTHER and met.takes(entry, device):
                if kind is EntryKind.IMAGE:
                    yield StudyImage(Path(entry.path), prefix + entry.name)
                else:
                    inner.append((kind, entry.path, prefix + entry.name))
        if not is_ordered:
            # Which of a link and its target is met first depends on it.
            inner.sort(key=lambda each: natural_key(os.path.basename(each[1])))  # noqa: PTH119 - a string
        if recursive:
            waiting += reversed(inner)


# A device and a file's number in it, or where a path leads.
_Identity = tuple[int, int] | str


def _identity(device: int, number: int, path: str) -> _Identity:
    # Some network drives number no files on Windows, and all would be one.
    return (device, number) if number else os.path.realpath(path)


class _Met:
    """The folders and files that were met, by what identifies each."""

    def __init__(self) -> None:
        self._folders: set[_Identity] = set()
        self._files: set[_Identity] = set()
        self._linked: set[_Identity] = set()

    def enter(self, folder: str) -> int | None:
        """Give a folder's device, None if it was met: a link may lead back into it. Raises ``OSError``."""
        status = os.stat(folder)  # noqa: PTH116 - a string, as os.DirEntry has it
        identity = _identity(status.st_dev, status.st_ino, folder)
        if identity in self._folders:
            return None
        self._folders.add(identity)
        return status.st_dev

    def takes(self, entry: os.DirEntry[str], device: int | None) -> bool:
        """Whether a file is to be listed. Two names of one file are two; a link to one that was met is none."""
        try:
            if entry.is_symlink():
                status = entry.stat()
                identity = _identity(status.st_dev, status.st_ino, entry.path)
                is_new = identity not in self._linked and identity not in self._files
                self._linked.add(identity)
                return is_new
            identity = _identity(device or 0, entry.inode(), entry.path)
        except OSError:
            return True
        self._files.add(identity)
        return identity not in self._linked


def natural_key(name: str) -> tuple[tuple[tuple[int, str], ...], str]:
    """Give a sort key by which IM2 comes before IM10, whatever the case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    # Odd parts are the numbers, so each position compares one kind with its own. Not as integers: a name in an archive
    # may have more digits than Python makes one of.
    return tuple(_number(part) if index % 2 else (-1, part) for index, part in enumerate(parts)), name


def _number(digits: str) -> tuple[int, str]:
    significant = digits.lstrip("0")
    return len(significant), significant


def place_key(place: str) -> list[tuple[bool, tuple[tuple[tuple[int, str], ...], str]]]:
    """Give a sort key for places with slashes: at each step the files before the folders, in natural order."""
    *folders, name = place.split("/")
    return [*((True, natural_key(folder)) for folder in folders), (False, natural_key(name))]


def _shown(folder: str, cancelled: Callable[[], bool], *, is_ordered: bool) -> list[os.DirEntry[str]]:
    """List a folder. Raises ``OSError``."""
    shown = []
    with os.scandir(folder) as listing:
        for entry in listing:
            if cancelled():
                return []
            if not _is_passed_over(entry.name):
                shown.append(entry)
    if not (is_ordered or any(entry.is_symlink() for entry in shown)):
        return shown
    keyed = [(natural_key(entry.name), entry) for entry in shown]
    return [entry for _key, entry in sorted(keyed, key=itemgetter(0))]


def _suffix(name: str) -> str:
    stem, _dot, suffix = name.rpartition(".")
    return suffix.lower() if stem else ""


def _suffix_claims(place: str) -> bool:
    # An archive in an archive has a row that says so.
    suffix = _suffix(place)
    return suffix in _IMAGE_SUFFIXES or suffix == _ARCHIVE_SUFFIX


def _is_passed_over(name: str) -> bool:
    return name.startswith(".") or name.lower() in _COMPANIONS
