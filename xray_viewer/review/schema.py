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
    (
        # Each change of an opinion is a row, and none is ever changed: the newest of an image counts, and what was
        # undone or overwritten by another window stays. ``written`` is when; the others belong to the verdict.
        """CREATE TABLE opinion (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            written TEXT NOT NULL,
            sha256 BLOB NOT NULL,
            verdict TEXT CHECK (verdict IN ('normal', 'pneumonia', 'unsure')),
            note TEXT NOT NULL,
            verdict_time TEXT,
            result_visible INTEGER,
            decision_threshold REAL,
            model_sha256 BLOB
        )""",
        "CREATE INDEX opinion_by_image ON opinion (sha256, id)",
        """CREATE TABLE known_file (
            fingerprint BLOB PRIMARY KEY,
            sha256 BLOB NOT NULL,
            turn INTEGER NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX known_file_by_turn ON known_file (turn)",
        "CREATE TABLE fingerprint_key (value BLOB NOT NULL)",
        "INSERT INTO fingerprint_key VALUES (randomblob(32))",
    ),
    (
        # What a network said of a content. ``method``: of the program, see ``stored_scores``. The last columns are
        # what the header says, in DICOM's own words and numbers alone.
        """CREATE TABLE score (
            sha256 BLOB NOT NULL,
            model_sha256 BLOB NOT NULL,
            method INTEGER NOT NULL,
            device TEXT NOT NULL,
            milliseconds INTEGER NOT NULL,
            probability REAL NOT NULL,
            logit REAL NOT NULL,
            atypicality REAL NOT NULL,
            evidence BLOB NOT NULL,
            evidence_columns INTEGER NOT NULL,
            modality TEXT NOT NULL,
            body_part_examined TEXT NOT NULL,
            view_position TEXT NOT NULL,
            patient_age TEXT NOT NULL,
            sop_instance_uid TEXT NOT NULL,
            turn INTEGER NOT NULL,
            PRIMARY KEY (sha256, model_sha256)
        ) WITHOUT ROWID""",
        "CREATE INDEX score_by_turn ON score (turn)",
    ),
    (
        # The contents whose answer, of whichever model, the reader could see. A verdict shows it, so of those that were
        # given before this was written down each counts that was given while there was a model.
        "CREATE TABLE seen_answer (sha256 BLOB PRIMARY KEY) WITHOUT ROWID",
        """INSERT INTO seen_answer
            SELECT DISTINCT sha256 FROM opinion WHERE verdict IS NOT NULL AND model_sha256 IS NOT NULL""",
    ),
)
NEWEST = len(_VERSIONS)


def check_version(connection: sqlite3.Connection) -> None:
    """Raise ``StoreError`` for a store that a newer version of the program has written."""
    if _version(connection) > NEWEST:
        raise StoreError(
            "Your verdicts and how you left images were kept by a newer version of this program, and this one does not "
            "touch them. Use the newer version."
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
