"""The tables of the review store, version by version."""

import sqlite3

from xray_viewer.core.errors import StoreError

# One tuple of statements for each version. What is released here is never changed: a change is a version more.
_VERSIONS: tuple[tuple[str, ...], ...] = (
    (
        # ``turn`` counts savings, so that the order in which images were seen is kept and the time is not.
        """CREATE TABLE image_view (
            sha256 BLOB NOT NULL,
            frame INTEGER NOT NULL,
            turn INTEGER NOT NULL,
            view TEXT NOT NULL,
            PRIMARY KEY (sha256, frame)
        ) WITHOUT ROWID""",
        "CREATE INDEX image_view_by_turn ON image_view (turn)",
    ),
)
NEWEST = len(_VERSIONS)


def check_version(connection: sqlite3.Connection) -> None:
    """Raise ``StoreError`` for a store that a newer version of the program has written."""
    if _version(connection) > NEWEST:
        raise StoreError(
            "How you left images was kept by a newer version of this program, and this one does not touch it. "
            "Use the newer version."
        )


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a store to the newest version, each step whole or not at all."""
    for number in range(_version(connection), NEWEST):
        connection.execute("BEGIN IMMEDIATE")
        for statement in _VERSIONS[number]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
