"""How images were left, in the review store."""

import json
import sqlite3
from collections.abc import Mapping
from math import isfinite
from typing import Any

from xray_viewer.core.measurement import Measurement, MeasurementKind
from xray_viewer.core.orientation import Orientation, Point
from xray_viewer.core.radiograph import VoiLutFunction, Window
from xray_viewer.core.remembered import Framing, ImageKey, RememberedView, VoiChoice
from xray_viewer.review.store import ReviewStore

# Some 300 bytes each.
_MOST = 10_000


class StoredViews:
    """Views by the image's content. Beyond ``most`` of them, those that were saved longest ago go.

    Each method raises ``StoreError``.
    """

    def __init__(self, store: ReviewStore, most: int = _MOST) -> None:
        self._store = store
        self._most = most

    def load(self, key: ImageKey) -> RememberedView | None:
        """Give how an image was left, None for one that was never changed or whose view cannot be understood."""
        query = "SELECT view FROM image_view WHERE sha256 = ? AND frame = ?"
        row = self._store.read(lambda connection: connection.execute(query, _row_key(key)).fetchone())
        return None if row is None else view_from_json(row[0])

    def save(self, views: Mapping[ImageKey, RememberedView | None]) -> None:
        """Keep views, all or none of them; None forgets one. They are on the disk when this returns."""
        self._store.change(lambda connection: self._put(connection, views))

    def forget_all(self) -> None:
        """Forget how every image was left."""
        self._store.change(lambda connection: connection.execute("DELETE FROM image_view"))
        self._store.wipe_log()

    def _put(self, connection: sqlite3.Connection, views: Mapping[ImageKey, RememberedView | None]) -> None:
        for key, view in views.items():
            connection.execute("DELETE FROM image_view WHERE sha256 = ? AND frame = ?", _row_key(key))
            if view is not None:
                connection.execute(
                    "INSERT INTO image_view SELECT ?, ?, coalesce(max(turn), 0) + 1, ? FROM image_view",
                    (*_row_key(key), view_to_json(view)),
                )
        oldest = "SELECT turn FROM image_view ORDER BY turn DESC LIMIT 1 OFFSET ?"
        connection.execute(f"DELETE FROM image_view WHERE turn < ({oldest})", (self._most - 1,))  # noqa: S608 - own text


def view_to_json(view: RememberedView) -> str:
    """Write a view as the store keeps it."""
    voi: object = view.voi
    if isinstance(view.voi, Window):
        voi = [view.voi.window_center, view.voi.window_width, view.voi.voi_lut_function]
    framing = view.framing
    return json.dumps(
        {
            "voi": voi,
            "inverted": view.inverted,
            "quarter_turns": view.orientation.quarter_turns,
            "flipped": view.orientation.is_flipped,
            "framing": None if framing is None else [*framing.center, framing.scale],
            "measurements": [[each.kind.name, each.points] for each in view.measurements],
        },
        allow_nan=False,
        separators=(",", ":"),
    )


def view_from_json(text: str) -> RememberedView | None:
    """Read a view as the store keeps it, None for what is none."""
    try:
        kept = json.loads(text)
        return RememberedView(
            voi=_voi(kept["voi"]),
            inverted=kept["inverted"] is True,
            orientation=Orientation(kept["quarter_turns"], kept["flipped"] is True),
            framing=_framing(kept["framing"]),
            measurements=tuple(_measurement(*each) for each in kept["measurements"]),
        )
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def _row_key(key: ImageKey) -> tuple[bytes, int]:
    return bytes.fromhex(key.sha256), key.frame


def _voi(kept: Any) -> VoiChoice:
    if kept is None or isinstance(kept, int):
        return kept
    center, width, function = kept
    return Window(float(center), float(width), VoiLutFunction(function))


def _framing(kept: Any) -> Framing | None:
    if kept is None:
        return None
    x, y, scale = kept
    return Framing((float(x), float(y)), float(scale))


def _measurement(kind: str, points: Any) -> Measurement:
    return Measurement(MeasurementKind[kind], tuple(_point(*point) for point in points))


def _point(x: Any, y: Any) -> Point:
    point = float(x), float(y)
    if not all(map(isfinite, point)):
        raise ValueError(f"{point} is no point of an image")
    return point
