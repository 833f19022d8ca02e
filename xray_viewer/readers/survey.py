"""What has changed in a folder since it was listed, found by looking again.

Not by the system's own notices: those miss what happens on network drives and in folders that came later, come before a
file is complete, and are limited in number.
"""

import os
import time
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from xray_viewer.readers.archive import archive_of, is_archive_file
from xray_viewer.readers.reach import Reach
from xray_viewer.readers.walk import (
    ArchivedImage,
    EntryKind,
    StudyImage,
    UnlistedFolder,
    images_in_archive,
    kind_of_entry,
    place_key,
    walk,
)

# Size and time of change in nanoseconds; of a file in an archive, size and CRC-32.
_State = tuple[int, int]
# No file is in it: what had it before counts as changed, whatever it is like now.
_OUTDATED: _State = (-1, -1)
# Names that programs give to what they have not written to the end yet.
_UNFINISHED = frozenset({".part", ".partial", ".tmp", ".crdownload", ".download", ".filepart"})


@dataclass(frozen=True)
class Changes:
    """What a look has found. ``obstacle``: why the folder cannot be looked at; then nothing is known of its files."""

    added: tuple[StudyImage, ...] = ()
    replaced: tuple[Path, ...] = ()
    gone: tuple[Path, ...] = ()
    obstacle: str = ""


class Survey:
    """One path that was opened, and what it held at the last look; used by one thread at a time.

    ``listed``: its images when it was opened, at ``opened``, in nanoseconds since 1970: what has changed since then may
    have been read before or after. A file is told of when it was the same at two looks, as it is still being written
    else; and one that is not there at one look may be there again at the next.
    """

    def __init__(self, root: Path, listed: Set[Path], opened: int) -> None:
        self._root = root
        self._reach = Reach(root)
        self._opened = opened
        # Shared with the other paths that were opened at once.
        self._listed = listed
        self._judge = _Judge()
        self._archives = _Archives()
        self._is_first = True
        self._is_archive = False
        self._known: dict[str, _State] = {}
        self._unsettled: dict[str, _State] = {}
        self._missing: set[str] = set()
        self._away: set[str] = set()

    def look(self, cancelled: Callable[[], bool]) -> Changes:
        """Look at all files anew. Cancelled, it finds nothing."""
        seen: dict[str, tuple[_State, StudyImage]] = {}
        try:
            self._reach.check()
            if self._is_first:
                self._is_archive = not self._reach.is_folder and is_archive_file(self._root)
            for image in self._images(cancelled):
                if isinstance(image, UnlistedFolder) and image.given == ".":
                    return Changes(obstacle="it cannot be listed")
                seen[str(image.path)] = self._state(image), image
        except OSError as error:
            return Changes(obstacle=error.strerror or type(error).__name__)
        if cancelled():
            return Changes()
        if self._is_first:
            self._begin(seen)
            return Changes()
        added, replaced = self._settled(seen)
        gone = self._no_longer_seen(seen)
        # An archive that can be read now is no row any more, and a file may no longer be an image: reading it says so.
        still_there = {path for path in gone if os.path.lexists(path)}
        return Changes(
            tuple(added),
            tuple(Path(path) for path in (*replaced, *still_there)),
            tuple(Path(path) for path in gone if path not in still_there),
        )

    def _images(self, cancelled: Callable[[], bool]) -> Iterator[StudyImage]:
        if self._reach.is_folder:
            return walk(
                self._root, cancelled=cancelled, judge=self._judge, list_archive=self._archives, is_ordered=False
            )
        if not os.path.lexists(self._root):
            return iter(())
        if self._is_archive:
            return iter(self._archives(self._root, self._root.as_posix(), cancelled))
        return iter((StudyImage(self._root, self._root.as_posix()),))

    def _state(self, image: StudyImage) -> _State:
        if isinstance(image, ArchivedImage):
            return image.size, image.checksum
        return self._judge.states.get(str(image.path)) or _state_of(image.path)

    def _begin(self, seen: dict[str, tuple[_State, StudyImage]]) -> None:
        self._is_first = False
        now = time.time_ns()
        for path, (state, image) in seen.items():
            is_new = image.path not in self._listed
            # A time that is yet to come tells of a clock that is wrong, not of a change.
            changed = not isinstance(image, ArchivedImage) and self._opened <= state[1] <= now
            if is_new or changed:
                self._unsettled[path] = state
            if not is_new:
                self._known[path] = _OUTDATED if changed else state
        self._listed = frozenset()

    def _settled(self, seen: dict[str, tuple[_State, StudyImage]]) -> tuple[list[StudyImage], list[str]]:
        """Give what is new and what was replaced, and is as it was at the last look."""
        added: list[StudyImage] = []
        replaced: list[str] = []
        for path, (state, image) in seen.items():
            self._missing.discard(path)
            known = self._known.get(path)
            if known == state:
                self._unsettled.pop(path, None)
            elif self._unsettled.get(path) != state:
                self._unsettled[path] = state
            elif known is not None:
                replaced.append(path)
                self._keep(path, state)
            elif not isinstance(image, UnlistedFolder) and image.path.suffix.lower() not in _UNFINISHED:
                added.append(image)
                self._keep(path, state)
        added.sort(key=lambda image: place_key(image.given))
        return added, replaced

    def _keep(self, path: str, state: _State) -> None:
        self._known[path] = state
        self._away.discard(path)
        del self._unsettled[path]

    def _no_longer_seen(self, seen: dict[str, tuple[_State, StudyImage]]) -> list[str]:
        """Give what was among the images before, and not at the last two looks."""
        for path in self._unsettled.keys() - seen.keys():
            del self._unsettled[path]
        gone = []
        for path in sorted(self._known.keys() - seen.keys() - self._away):
            if _is_hidden(path, seen) or Path(path).is_dir():
                continue
            if path in self._missing:
                self._missing.discard(path)
                self._away.add(path)
                # Should it come again, it is read anew.
                self._known[path] = _OUTDATED
                gone.append(path)
            else:
                self._missing.add(path)
        return gone


class _Judge:
    """Says what an entry is as ``kind_of_entry`` does, and opens no file that is as it was at the last look."""

    def __init__(self) -> None:
        self.states: dict[str, _State] = {}
        self._kinds: dict[str, EntryKind] = {}

    def __call__(self, entry: os.DirEntry[str]) -> EntryKind:
        try:
            if entry.is_dir():
                return EntryKind.FOLDER
            status = entry.stat()
        except OSError:
            return kind_of_entry(entry)
        path, state = entry.path, (status.st_size, status.st_mtime_ns)
        if self.states.get(path) != state or path not in self._kinds:
            self.states[path] = state
            self._kinds[path] = kind_of_entry(entry)
        return self._kinds[path]


class _Archives:
    """Lists the images in an archive, anew only where it is not as it was at the last look."""

    def __init__(self) -> None:
        self._kept: dict[Path, tuple[_State, list[StudyImage]]] = {}

    def __call__(self, archive: Path, given: str, cancelled: Callable[[], bool]) -> list[StudyImage]:
        state = _state_of(archive)
        kept = self._kept.get(archive)
        if kept is not None and kept[0] == state:
            return kept[1]
        images = list(images_in_archive(archive, given, cancelled))
        # One that could not be read may be readable at the next look, though nothing has changed in it.
        if not cancelled() and all(isinstance(image, ArchivedImage) for image in images):
            self._kept[archive] = state, images
        return images


def is_within_reach(path: Path) -> bool:
    """Say whether a file, or the archive that it is in, can be opened and read from."""
    file = archive_of(path) or path
    try:
        if not file.is_file():  # a device might have it wait for ever
            return False
        with file.open("rb", buffering=0) as opened:
            opened.read(1)
    except OSError:
        return False
    return True


def _state_of(path: Path) -> _State:
    try:
        status = path.stat()
    except OSError:
        return 0, 0  # a link to nowhere, or a folder that cannot be listed
    return status.st_size, status.st_mtime_ns


def _is_hidden(path: str, seen: dict[str, tuple[_State, StudyImage]]) -> bool:
    """Whether a file's folder or archive was seen, and what is in it was not to be had."""
    return any(str(parent) in seen for parent in Path(path).parents)
