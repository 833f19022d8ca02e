"""Killed at any moment, the program loses no verdict that it has shown as saved."""

import random
import subprocess
import sys
from pathlib import Path

from tests.app import reader_to_be_killed
from tests.app.reader_to_be_killed import opinion_number, sha_number
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions

ROOT = Path(__file__).parents[2]
ROUNDS = 12


def _start(store: Path, first: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", reader_to_be_killed.__name__, str(store), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _kill(reader: subprocess.Popen[str], after_lines: int, spins: int) -> set[int]:
    """Kill a reader some thousand turns of a loop after so many verdicts; give those that it has shown as saved."""
    with reader:
        assert reader.stdout is not None
        assert reader.stderr is not None
        lines = [reader.stdout.readline() for _line in range(after_lines)]
        for _spin in range(spins):
            pass
        reader.kill()
        lines += reader.stdout.readlines()
        assert reader.stderr.read() == ""
    return {int(line) for line in lines if line.endswith("\n")}


def test_no_verdict_that_was_shown_as_saved_is_lost(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    path = tmp_path / "review.sqlite3"
    shown: set[int] = set()
    for turn in range(ROUNDS):
        # Two windows on one store.
        readers = [_start(path, (2 * turn + each) * 1_000_000) for each in range(2)]
        for reader in readers:
            shown |= _kill(reader, chance.randrange(1, 20), chance.randrange(400_000))
        store = ReviewStore(lambda: path)
        opinions = StoredOpinions(store).load(map(sha_number, shown))
        assert {number for number in shown if opinions[sha_number(number)] != opinion_number(number)} == set()
        assert store.take_notice() == ""
        store.close()
    assert list(tmp_path.glob("*damaged*")) == []
    assert len(shown) > 5 * ROUNDS
