"""The reader's opinions in the review store: every change is a row more, and the newest row of an image counts."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from xray_viewer.core.opinion import NO_OPINION, Circumstances, Earlier, Opinion, Verdict
from xray_viewer.review.store import ReviewStore

_COLUMNS = "sha256, verdict, note, verdict_time, result_visible, decision_threshold, model_sha256"
# No change is ever lost, so what went before need not be written down anew with each.
_EARLIER = """
    (SELECT verdict FROM opinion AS past WHERE past.sha256 = opinion.sha256 AND past.id <= opinion.id
        AND past.verdict IS NOT NULL AND NOT past.result_visible ORDER BY past.id DESC LIMIT 1),
    EXISTS (SELECT 1 FROM opinion AS past WHERE past.sha256 = opinion.sha256 AND past.id <= opinion.id
        AND past.verdict IS NOT NULL),
    EXISTS (SELECT 1 FROM opinion AS past WHERE past.sha256 = opinion.sha256 AND past.id <= opinion.id
        AND past.verdict IS NOT NULL AND past.result_visible)
        OR EXISTS (SELECT 1 FROM seen_answer WHERE seen_answer.sha256 = opinion.sha256)"""
_SEEN = Opinion(earlier=Earlier(was_visible=True))


class StoredOpinions:
    """Opinions by the SHA-256 of the image's file, in hexadecimal digits. Each method raises ``StoreError``."""

    def __init__(self, store: ReviewStore) -> None:
        self._store = store

    def append(self, opinions: Sequence[tuple[str, Opinion]]) -> None:
        """Keep changes in their order, all or none of them. They are on the disk when this returns."""
        written = datetime.now(UTC).isoformat()
        rows = [(written, *_row(sha256, opinion)) for sha256, opinion in opinions]
        statement = f"INSERT INTO opinion (written, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - own text
        self._store.change(lambda connection: connection.executemany(statement, rows))

    def add_seen(self, sha256s: Iterable[str]) -> None:
        """Keep that the network's answers for these images could be seen. It is on the disk when this returns."""
        rows = [(bytes.fromhex(sha256),) for sha256 in sha256s]
        statement = "INSERT OR IGNORE INTO seen_answer VALUES (?)"
        self._store.change(lambda connection: connection.executemany(statement, rows))

    def load(self, sha256s: Iterable[str]) -> dict[str, Opinion]:
        """Give the opinion on each of these images, the empty one for those without, each with what went before it."""
        query = f"SELECT {_COLUMNS}, {_EARLIER} FROM opinion WHERE sha256 = ? ORDER BY id DESC LIMIT 1"  # noqa: S608 - own text

        def read(connection: sqlite3.Connection) -> dict[str, Opinion]:
            found = {}
            for sha256 in sha256s:
                key = (bytes.fromhex(sha256),)
                row = connection.execute(query, key).fetchone()
                found[sha256] = _without_row(connection, key) if row is None else _opinion(row)
            return found

        return self._store.read(read)

    def load_since(self, position: int | None) -> tuple[dict[str, Opinion], int]:
        """Give the opinions that were changed after a position, and the position now; None is now.

        A position beyond the end is one of a file that was set aside: then all that is in the new one counts.
        """
        query = f"SELECT {_COLUMNS}, {_EARLIER} FROM opinion WHERE id > ? ORDER BY id"  # noqa: S608 - own text

        def read(connection: sqlite3.Connection) -> tuple[dict[str, Opinion], int]:
            now = int(connection.execute("SELECT coalesce(max(id), 0) FROM opinion").fetchone()[0])
            start = now if position is None else position if position <= now else 0
            return {row[0].hex(): _opinion(row) for row in connection.execute(query, (start,))}, now

        return self._store.read(read)


def _without_row(connection: sqlite3.Connection, key: tuple[bytes]) -> Opinion:
    is_seen = connection.execute("SELECT 1 FROM seen_answer WHERE sha256 = ?", key).fetchone() is not None
    return _SEEN if is_seen else NO_OPINION


def _row(sha256: str, opinion: Opinion) -> tuple[Any, ...]:
    given = opinion.circumstances
    # SQLite takes no half of a surrogate pair, which a text field can hold.
    note = opinion.note.encode("utf-8", "replace").decode()
    circumstances: tuple[Any, ...] = (None, None, None, None)
    if given is not None:
        model = bytes.fromhex(given.model_sha256) or None
        circumstances = (given.time.isoformat(), given.result_visible, given.decision_threshold, model)
    return bytes.fromhex(sha256), opinion.verdict, note, *circumstances


def _opinion(row: tuple[Any, ...]) -> Opinion:
    _sha256, verdict, note, time, result_visible, decision_threshold, model, blind, *were = row
    earlier = Earlier(None if blind is None else Verdict(blind), *map(bool, were))
    if verdict is None:
        return Opinion(note=note, earlier=earlier)
    model_sha256 = "" if model is None else model.hex()
    given = Circumstances(datetime.fromisoformat(time), bool(result_visible), decision_threshold, model_sha256)
    return Opinion(Verdict(verdict), note, given, earlier)
