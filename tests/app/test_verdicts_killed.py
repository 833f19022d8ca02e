"""Killed at any moment, the program loses no verdict that it has shown as saved."""

import random
from pathlib import Path

from tests import killing
from tests.app import reader_to_be_killed
from tests.app.reader_to_be_killed import opinion_number, sha_number
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions

ROUNDS = 12


def test_no_verdict_that_was_shown_as_saved_is_lost(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    path = tmp_path / "review.sqlite3"
    shown: set[int] = set()
    for turn in range(ROUNDS):
        # Two windows on one store.
        readers = [killing.start(reader_to_be_killed, path, (2 * turn + each) * 1_000_000) for each in range(2)]
        for reader in readers:
            shown |= killing.kill(reader, chance.randrange(1, 20), chance.randrange(400_000))
        store = ReviewStore(lambda: path)
        opinions = StoredOpinions(store).load(map(sha_number, shown))
        assert {number for number in shown if opinions[sha_number(number)] != opinion_number(number)} == set()
        assert store.take_notice() == ""
        store.close()
    assert list(tmp_path.glob("*damaged*")) == []
    assert len(shown) > 5 * ROUNDS
