"""The review store: what the reader did and decided, in one SQLite file that outlives crashes and full disks."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from xray_viewer.core.errors import StoreError
from xray_viewer.review.store_file import explained, is_damage, open_store
from xray_viewer.review.user_folders import data_folder

T = TypeVar("T")


def store_path() -> Path:
    """Give the place of this user's store. Raises ``RuntimeError`` for a user without a home folder."""
    return data_folder() / "review.sqlite3"


class ReviewStore:
    """Used from any thread but the one that holds the window, and beside other windows of the program.

    ``locate`` gives its place when it is first used. A damaged file is set aside, and an empty store takes its place.
    Both ``read`` and ``change`` may do their work twice, and raise ``StoreError``.
    """

    def __init__(self, locate: Callable[[], Path] = store_path) -> None:
        self._locate = locate
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._notice = ""

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work that changes nothing, on one state of the store."""
        return self._run("BEGIN", work)

    def change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work whole or not at all; it is on the disk when this returns."""
        return self._run("BEGIN IMMEDIATE", work)

    def wipe_log(self) -> None:
        """Write what was changed into the file itself, and empty the log, which may still hold what was deleted."""
        with self._lock, suppress(sqlite3.Error):
            if self._connection is not None:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def take_notice(self) -> str:
        """Give once what the reader should know of the store, as sentences; empty for nothing."""
        with self._lock:
            notice, self._notice = self._notice, ""
        return notice

    def close(self) -> None:
        """Let go of the file; the store may be used again."""
        with self._lock:
            self._close()

    def _run(self, begin: str, work: Callable[[sqlite3.Connection], T]) -> T:
        with self._lock:
            try:
                try:
                    return self._attempt(begin, work)
                except sqlite3.DatabaseError as error:
                    if not is_damage(error):
                        raise
                # It was sound when it was opened. Opening it again looks, and sets it aside.
                self._close()
                return self._attempt(begin, work)
            except (sqlite3.Error, OSError) as error:
                raise explained(error) from error

    def _attempt(self, begin: str, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._opened()
        connection.execute(begin)
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            # SQLite ends some transactions by itself, and a file that is gone cannot be rolled back.
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise
        return result

    def _opened(self) -> sqlite3.Connection:
        try:
            path = self._locate()
        except RuntimeError as error:
            raise StoreError("The program finds no home folder, and so no place for its data.") from error
        # Another window may have set the file aside, and what is written into that one is lost.
        if self._connection is not None and self._identity == _identity(path):
            return self._connection
        self._close()
        self._connection, aside = open_store(path)
        self._identity = _identity(path)
        if aside is not None:
            self._notice = (
                "The file that keeps how you left images was damaged. It was set aside in the program's data folder as "
                f"{aside.name}, and a new one was begun."
            )
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
