"""Killed at any moment, the program loses nothing that it has called saved, and its store opens."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.review import writer_to_be_killed
from tests.review.writer_to_be_killed import key_number, view_number
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_views import StoredViews

ROOT = Path(__file__).parents[2]
ROUNDS = 20


def _start(store: Path, first: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", writer_to_be_killed.__name__, str(store), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _kill(writer: subprocess.Popen[str], after_lines: int, spins: int) -> set[int]:
    """Kill a writer some thousand turns of a loop after it has said so many lines; give what it called saved."""
    with writer:
        assert writer.stdout is not None
        assert writer.stderr is not None
        lines = [writer.stdout.readline() for _line in range(after_lines)]
        for _spin in range(spins):
            pass
        writer.kill()
        lines += writer.stdout.readlines()
        assert writer.stderr.read() == ""
    return {int(line) for line in lines if line.endswith("\n") and line != "ready\n"}


@pytest.mark.parametrize("is_shared", [True, False], ids=["one store for all", "a new store each time"])
def test_what_was_called_saved_is_there(tmp_path: Path, is_shared: bool) -> None:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    acknowledged: set[int] = set()
    path = tmp_path / "review.sqlite3"
    for turn in range(ROUNDS // 2):
        if not is_shared:
            path, acknowledged = tmp_path / str(turn) / "review.sqlite3", set()
        # Two windows write at once.
        writers = [_start(path, (2 * turn + each) * 1_000_000) for each in range(2)]
        for writer in writers:
            after = chance.randrange(2, 30) if is_shared else 1
            acknowledged |= _kill(writer, after, chance.randrange(400_000))
        store = ReviewStore(lambda path=path: path)  # type: ignore[misc]
        views = StoredViews(store)
        lost = {number for number in acknowledged if views.load(key_number(number)) != view_number(number)}
        assert lost == set()
        assert store.take_notice() == ""
        store.close()
    assert len(list(tmp_path.rglob("*damaged*"))) == 0
    if is_shared:
        assert len(acknowledged) > ROUNDS
