"""Gives verdicts one after another and says which are shown as saved, until it is killed."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.entry import Keeping
from xray_viewer.app.verdict_keeper import VerdictKeeper
from xray_viewer.core.opinion import Circumstances, Opinion, Verdict
from xray_viewer.review.store import ReviewStore

TIME = datetime(2026, 1, 2, tzinfo=UTC)


def sha_number(number: int) -> str:
    return f"{number:064x}"


def opinion_number(number: int) -> Opinion:
    verdict = list(Verdict)[number % 3]
    return Opinion(verdict, f"note {number}", Circumstances(TIME, bool(number % 2), number % 7 / 7))


class Reader:
    """Gives the next verdicts when the ones before are shown as saved, some at once and some one by one."""

    def __init__(self, keeper: VerdictKeeper, first: int) -> None:
        self._keeper = keeper
        self._next = first
        keeper.keeping_changed.connect(self._say)

    def give(self, verdicts: int) -> None:
        for _verdict in range(verdicts):
            self._next += 1
            self._keeper.keep(sha_number(self._next), opinion_number(self._next))

    def _say(self, sha256s: set[str]) -> None:
        saved = [sha256 for sha256 in sha256s if self._keeper.keeping(sha256) is Keeping.SAVED]
        for sha256 in saved:
            print(int(sha256, 16), flush=True)  # noqa: T201
        if saved and not self._keeper.has_unsaved:
            self.give(1 + self._next % 3)


if __name__ == "__main__":
    application = QCoreApplication([])
    reader = Reader(VerdictKeeper(ReviewStore(lambda: Path(sys.argv[1]))), int(sys.argv[2]))
    reader.give(1)
    application.exec()
