"""Find the images of a study: the files in a folder that are images or claim to be, in natural order."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from xray_viewer.core.errors import RequestError
from xray_viewer.readers.signature import HEAD_BYTES, recognise

_IMAGE_SUFFIXES = frozenset({".dcm", ".dicom", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"})
# Indices and thumbnails that other programs leave among images; names in lower case.
_COMPANIONS = frozenset({"dicomdir", "thumbs.db", "ehthumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class StudyImage:
    """One file of a study, or a folder in it that cannot be listed.

    ``given`` is what tables show: relative to the folder that was named, with slashes.
    """

    path: Path
    given: str


def _never() -> bool:
    return False


def find_images(
    requested: Path, *, recursive: bool = True, cancelled: Callable[[], bool] = _never
) -> Iterator[StudyImage]:
    """Find the images under a path, lazily: folder by folder, files first, in natural order.

    A file that is named itself is always yielded. In a folder, a file counts if its content or its suffix is an
    image's, or if it cannot be read: better a row that says so than none. So a folder within it that cannot be
    listed is yielded itself. Hidden files are passed over. It ends as soon as ``cancelled`` says so, which is asked
    for each file, image or not. Raises ``RequestError`` at once if the path is not there or cannot be listed.
    """
    if requested.is_dir():
        try:
            os.scandir(requested).close()
        except OSError as error:
            raise RequestError(f"The folder {requested} cannot be opened ({error.strerror}).") from error
        return _Walk(requested, recursive, cancelled).images_in(requested)
    if not os.path.lexists(requested):
        raise RequestError(f"There is no file or folder {requested}.")
    return iter((StudyImage(requested, requested.as_posix()),))


class _Walk:
    """One way through a folder and those in it."""

    def __init__(self, root: Path, recursive: bool, cancelled: Callable[[], bool]) -> None:
        self._root = root
        self._recursive = recursive
        self._cancelled = cancelled
        self._visited: set[tuple[int, int]] = set()

    def images_in(self, folder: Path) -> Iterator[StudyImage]:
        """Give the images of a folder, then those of the folders in it."""
        try:
            status = folder.stat()
            # A link may lead back into a folder that was walked already.
            identity = (status.st_dev, status.st_ino)
            if identity in self._visited:
                return
            self._visited.add(identity)
            entries = self._shown(folder)
        except OSError:
            yield _image(folder, self._root)
            return
        for entry in entries:
            if self._cancelled():
                return
            if _is_candidate(entry):
                yield _image(folder / entry.name, self._root)
        if self._recursive:
            for entry in entries:
                if self._cancelled():
                    return
                if _is_folder(entry):
                    yield from self.images_in(folder / entry.name)

    def _shown(self, folder: Path) -> list[os.DirEntry[str]]:
        """List a folder in natural order. Raises ``OSError``."""
        keyed = []
        with os.scandir(folder) as listing:
            for entry in listing:
                if self._cancelled():
                    return []
                if not _is_passed_over(entry.name):
                    keyed.append((natural_key(entry.name), entry))
        return [entry for _key, entry in sorted(keyed, key=itemgetter(0))]


def _image(path: Path, root: Path) -> StudyImage:
    return StudyImage(path, path.relative_to(root).as_posix())


def natural_key(name: str) -> tuple[tuple[tuple[int, str], ...], str]:
    """Give a sort key by which IM2 comes before IM10, whatever the case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    # Odd parts are the numbers, so each position compares one kind with its own.
    return tuple((int(part), "") if index % 2 else (-1, part) for index, part in enumerate(parts)), name


def _is_passed_over(name: str) -> bool:
    return name.startswith(".") or name.lower() in _COMPANIONS


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_candidate(entry: os.DirEntry[str]) -> bool:
    claims = Path(entry.name).suffix.lower() in _IMAGE_SUFFIXES
    try:
        if entry.is_dir():
            return False
        if not entry.is_file():
            # A link to nowhere that claims to be an image fails visibly; a pipe or device is never opened.
            return claims and entry.is_symlink()
    except OSError:
        return claims
    if claims:
        return True
    try:
        with Path(entry.path).open("rb", buffering=0) as file:
            return recognise(file.read(HEAD_BYTES)) is not None
    except OSError:
        return True
