"""Scores in the review store, by the content of the file and the model: what was scored is not scored again."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from xray_viewer.core.assessment import assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.plain_facts import plain_facts
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.review.score import Score
from xray_viewer.review.store import ReviewStore

# How the program comes from a file to the network's numbers. A change by which a file gets another probability from
# the same model raises it: the scores from before then count no more.
METHOD = 1
# Some 300 bytes each.
_MOST = 200_000
_EVIDENCE = np.dtype("<f4")
_COLUMNS = (
    "sha256, model_sha256, method, device, milliseconds, probability, logit, atypicality, evidence, evidence_columns, "
    "modality, body_part_examined, view_position, patient_age, sop_instance_uid"
)


class StoredScores:
    """The scores of one model on one device; another device may compute other last digits.

    Beyond ``most`` scores, of all models together, those that were kept longest ago go. Each method raises
    ``StoreError``.
    """

    def __init__(self, store: ReviewStore, spec: ModelSpec, model_sha256: str, most: int = _MOST) -> None:
        self._store = store
        self._spec = spec
        self._model = bytes.fromhex(model_sha256)
        self._most = most

    def load(self, sha256s: Iterable[str], device: str) -> dict[str, Score]:
        """Give the scores of those contents that have one, assessed as they are today."""
        query = (
            f"SELECT {_COLUMNS} FROM score "  # noqa: S608 - own text
            "WHERE sha256 = ? AND model_sha256 = ? AND method = ? AND device = ?"
        )

        def read(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            keys = ((bytes.fromhex(sha256), self._model, METHOD, device) for sha256 in sha256s)
            rows = (connection.execute(query, key).fetchone() for key in keys)
            return [row for row in rows if row is not None]

        return {score.sha256: score for score in map(self._score, self._store.read(read))}

    def save(self, scores: Sequence[Score]) -> None:
        """Keep scores, all or none of them. They are on the disk when this returns."""
        rows = [_row(score) for score in scores]
        self._store.change(lambda connection: self._put(connection, rows))

    def _put(self, connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
        marks = ", ".join("?" * len(rows[0])) if rows else ""
        connection.executemany(
            f"INSERT OR REPLACE INTO score ({_COLUMNS}, turn) "  # noqa: S608 - own text
            f"SELECT {marks}, coalesce(max(turn), 0) + 1 FROM score",
            rows,
        )
        oldest = "SELECT turn FROM score ORDER BY turn DESC LIMIT 1 OFFSET ?"
        connection.execute(f"DELETE FROM score WHERE turn < ({oldest})", (self._most - 1,))  # noqa: S608 - own text

    def _score(self, row: tuple[Any, ...]) -> Score:
        (sha256, model, _method, device, milliseconds, probability, logit, atypicality, evidence, columns, *words) = row
        evidence_map = np.frombuffer(evidence, dtype=_EVIDENCE).astype(np.float32).reshape(-1, columns)
        prediction = Prediction(probability, logit, atypicality, evidence_map)
        facts = AcquisitionFacts(*words)
        assessment = assess(facts, prediction, self._spec)
        return Score(prediction, assessment, facts, sha256.hex(), model.hex(), device, milliseconds)


def _row(score: Score) -> tuple[Any, ...]:
    prediction, facts = score.prediction, plain_facts(score.facts)
    return (
        bytes.fromhex(score.sha256),
        bytes.fromhex(score.model_sha256),
        METHOD,
        score.device,
        score.milliseconds,
        prediction.probability,
        prediction.logit,
        prediction.atypicality,
        prediction.evidence.astype(_EVIDENCE).tobytes(),
        prediction.evidence.shape[1],
        facts.modality,
        facts.body_part_examined,
        facts.view_position,
        facts.patient_age,
        facts.sop_instance_uid,
    )
