"""Which content a file had when it was read last, so that a folder need not be read again to know it.

No path is kept: a file is known by a keyed hash of its path, size and time of change. Who has the store can find out
whether a path that they guess is in it, and nothing else.
"""

import hashlib
import hmac
import os
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from xray_viewer.readers.archive import archive_of
from xray_viewer.review.store import ReviewStore

# Some 100 bytes each.
_MOST = 200_000
# Some file systems tell times to two seconds: what has just changed may change again without showing it.
_REST_NANOSECONDS = 2_000_000_000


@dataclass(frozen=True)
class ReadContent:
    """The SHA-256 of a file, whose reading began after ``since``, in nanoseconds since 1970."""

    sha256: str
    since: int


class KnownFiles:
    """Beyond ``most`` files, those that were read longest ago are forgotten. Each method raises ``StoreError``."""

    def __init__(self, store: ReviewStore, most: int = _MOST) -> None:
        self._store = store
        self._most = most

    def find(self, paths: Iterable[Path]) -> dict[Path, str]:
        """Give the SHA-256 of those files that are known and as they were."""
        key = self._store.read(_key)
        # The store is not kept busy while files are looked at, which may be on a slow drive.
        prints = {path: found for path in paths if (found := _fingerprint(path, key)) is not None}
        query = "SELECT sha256 FROM known_file WHERE fingerprint = ?"

        def read(connection: sqlite3.Connection) -> dict[Path, str]:
            rows = ((path, connection.execute(query, (each,)).fetchone()) for path, each in prints.items())
            return {path: row[0].hex() for path, row in rows if row is not None}

        return self._store.read(read)

    def remember(self, contents: Mapping[Path, ReadContent]) -> None:
        """Keep which SHA-256 files have, but for those that have changed within the last seconds or since the reading.

        Another file may have come in a file's place meanwhile, with the size and the time of change of the one before,
        as programs that copy do.
        """
        key = self._store.read(_key)
        still = time.time_ns() - _REST_NANOSECONDS
        rows = [
            (found, bytes.fromhex(content.sha256))
            for path, content in contents.items()
            if (found := _fingerprint(path, key, changed=still, replaced=content.since)) is not None
        ]
        if rows:
            self._store.change(lambda connection: self._put(connection, rows))

    def _put(self, connection: sqlite3.Connection, rows: Iterable[tuple[bytes, bytes]]) -> None:
        connection.executemany(
            "INSERT OR REPLACE INTO known_file SELECT ?, ?, coalesce(max(turn), 0) + 1 FROM known_file", rows
        )
        oldest = "SELECT turn FROM known_file ORDER BY turn DESC LIMIT 1 OFFSET ?"
        connection.execute(f"DELETE FROM known_file WHERE turn < ({oldest})", (self._most - 1,))  # noqa: S608 - own text


def _key(connection: sqlite3.Connection) -> bytes:
    return bytes(connection.execute("SELECT value FROM fingerprint_key").fetchone()[0])


def _fingerprint(path: Path, key: bytes, *, changed: int | None = None, replaced: int | None = None) -> bytes | None:
    """Hash what tells one state of a file from another.

    None for one that is not there, that was ``changed`` after a time, or ``replaced`` after one.
    """
    with suppress(OSError, ValueError):
        # A file in an archive changes with its archive.
        status = (archive_of(path) or path).stat()
        is_changed = changed is not None and status.st_mtime_ns > changed
        # Of the file's entry, or of its coming to be; no program sets it back.
        is_replaced = replaced is not None and status.st_ctime_ns > replaced
        if not (is_changed or is_replaced):
            words = f"{status.st_size} {status.st_mtime_ns} ".encode() + os.fsencode(path.absolute())
            return hmac.new(key, words, hashlib.sha256).digest()
    return None
