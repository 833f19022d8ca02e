"""Opening the file of the review store: checked, brought up to date, and set aside where it is damaged."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path

from xray_viewer.core.errors import StoreError
from xray_viewer.review.network_drive import is_on_network
from xray_viewer.review.schema import check_version, migrate

# Another window writes for some milliseconds, and on a machine that is busy for some seconds.
_BUSY_SECONDS = 20.0
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
_CLOSED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
# What SQLite says where the system gives another reason than that the disk is full.
_UNWRITTEN = frozenset({sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_SHMSIZE})
# The main file last: a log left beside a new file would be taken for the new one's.
_PARTS = ("-wal", "-shm", "-journal", "")


def open_store(path: Path) -> tuple[sqlite3.Connection, Path | None]:
    """Open the store, new or as it is; give also where a damaged one was put.

    Raises ``StoreError`` for one of a newer version, ``sqlite3.Error`` and ``OSError``.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _alone(path):
        try:
            return _checked(path), None
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
        aside = _set_aside(path)
        return _checked(path), aside


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file is no sound database."""
    return _code(error) in _DAMAGED


def explained(error: sqlite3.Error | OSError) -> StoreError:
    """Say in a sentence what stands in the way."""
    code = _code(error) if isinstance(error, sqlite3.Error) else None
    if code == sqlite3.SQLITE_FULL:
        return StoreError("The disk is full. Make room on it.")
    if getattr(error, "sqlite_errorcode", None) in _UNWRITTEN:
        return StoreError(
            "The disk takes nothing more of the program's data: it is full, a quota is used up, or it is faulty. Make "
            "room on it, or ask whoever looks after this computer."
        )
    if code in _BUSY:
        return StoreError("Another window of this program keeps its data to itself. Close the other windows.")
    if code in _CLOSED or getattr(error, "errno", None) in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StoreError(
            "The program may not write in its data folder. Ask whoever looks after this computer for access."
        )
    if code in _DAMAGED:
        return StoreError("The program's data file is damaged. Close the program's other windows and start it again.")
    reason = getattr(error, "strerror", None) or getattr(error, "sqlite_errorname", None) or type(error).__name__
    return StoreError(f"The program's data folder cannot be used ({reason}). Ask whoever looks after this computer.")


def _code(error: sqlite3.Error) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    # The higher bits tell more than is needed here.
    return None if code is None else int(code) & 0xFF


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other processes from opening the store meanwhile, or two of them would set the same file aside.

    SQLite's own lock on a file beside it works on every system, and ends with the process that holds it.
    """
    with closing(_connected(path.with_suffix(".lock"))) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield
        connection.execute("ROLLBACK")


def _connected(path: Path) -> sqlite3.Connection:
    # Transactions begin and end where this program says so. Its threads take turns, which ReviewStore sees to.
    return sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def _checked(path: Path) -> sqlite3.Connection:
    connection = _connected(path)
    try:
        check_version(connection)
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _damage()
        _prepare(connection, path)
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _damage() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    if is_on_network(path.parent):
        connection.execute("PRAGMA journal_mode = DELETE")
    else:
        # Some file systems share no memory between processes: there the usual journal stays.
        with suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")
    # On the disk when a transaction ends, also where the power fails.
    connection.execute("PRAGMA synchronous = FULL")
    # What is forgotten is wiped out.
    connection.execute("PRAGMA secure_delete = ON")


def _set_aside(path: Path) -> Path:
    aside = next(
        place
        for number in count(1)
        if not os.path.lexists(place := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}"))
    )
    for part in _PARTS:
        with suppress(FileNotFoundError):
            Path(f"{path}{part}").rename(f"{aside}{part}")
    return aside
