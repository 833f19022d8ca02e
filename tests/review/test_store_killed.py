"""Killed at any moment, the program loses nothing that it has called saved, and its store opens."""

import random
from pathlib import Path

import pytest

from tests import killing
from tests.review import writer_to_be_killed
from tests.review.writer_to_be_killed import key_number, view_number
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_views import StoredViews

ROUNDS = 20


@pytest.mark.parametrize("is_shared", [True, False], ids=["one store for all", "a new store each time"])
def test_what_was_called_saved_is_there(tmp_path: Path, is_shared: bool) -> None:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    acknowledged: set[int] = set()
    path = tmp_path / "review.sqlite3"
    for turn in range(ROUNDS // 2):
        if not is_shared:
            path, acknowledged = tmp_path / str(turn) / "review.sqlite3", set()
        # Two windows write at once.
        writers = [killing.start(writer_to_be_killed, path, (2 * turn + each) * 1_000_000) for each in range(2)]
        for writer in writers:
            after = chance.randrange(2, 30) if is_shared else 1
            acknowledged |= killing.kill(writer, after, chance.randrange(400_000))
        store = ReviewStore(lambda path=path: path)  # type: ignore[misc]
        views = StoredViews(store)
        lost = {number for number in acknowledged if views.load(key_number(number)) != view_number(number)}
        assert lost == set()
        assert store.take_notice() == ""
        store.close()
    assert len(list(tmp_path.rglob("*damaged*"))) == 0
    if is_shared:
        assert len(acknowledged) > ROUNDS
