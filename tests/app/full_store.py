import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from xray_viewer.core.errors import StoreError
from xray_viewer.review.store import ReviewStore

T = TypeVar("T")


class FullStore(ReviewStore):
    """On a full disk, until there is room; tells which threads have tried."""

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: path)
        self.has_room = False
        self.refused: set[str] = set()

    def change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if not self.has_room:
            self.refused.add(threading.current_thread().name.rstrip("_0"))
            raise StoreError("The disk is full. Make room on it.")
        return super().change(work)
