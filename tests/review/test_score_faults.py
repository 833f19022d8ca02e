"""Kept scores where they cannot be kept: scoring goes on, it is said once, and nothing is lost or overwritten."""

import json
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from tests.app.files import CLASSIFIER
from tests.app.test_study import prediction
from tests.factories import tiny_spec
from xray_viewer.core.assessment import assess
from xray_viewer.core.errors import StoreError
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.review import schema, score_keeper
from xray_viewer.review.known_files import KnownFiles
from xray_viewer.review.score import Score
from xray_viewer.review.score_keeper import ScoreKeeper
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_scores import StoredScores

ROOT = Path(__file__).parents[2]
T = TypeVar("T")


def sha(number: int) -> str:
    return f"{number:064x}"


def score(number: int) -> Score:
    answer, header = prediction(number / 1000), AcquisitionFacts()
    assessment = assess(header, answer, tiny_spec())
    return Score(answer, assessment, header, sha(number), CLASSIFIER.sha256, CLASSIFIER.device.name, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "review.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[ReviewStore]:
    store = ReviewStore(lambda: path)
    yield store
    store.close()


def kept(store: ReviewStore, numbers: int = 1000) -> list[int]:
    """The scores that are on the disk, by number."""
    found = StoredScores(store, CLASSIFIER.spec, CLASSIFIER.sha256).load(map(sha, range(numbers)), "cpu")
    return sorted(int(sha256, 16) for sha256 in found)


def keep(keeper: ScoreKeeper, numbers: range) -> None:
    for number in numbers:
        keeper.keep(Path(str(number)), score(number))


class Said(list[str]):
    """What the keeper has said."""

    def __init__(self) -> None:
        super().__init__()
        self.once = threading.Event()

    def __call__(self, problem: str) -> None:
        self.append(problem)
        self.once.set()


class Refusing(ReviewStore):
    """Takes nothing until it is told to; counts what it refused."""

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: path)
        self.is_open = False
        self.refused = 0
        self.asked = 0

    def change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if not self.is_open:
            self.refused += 1
            raise StoreError("The disk is full. Make room on it.")
        return super().change(work)

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if not self.is_open:
            self.asked += 1
            raise StoreError("Another window of this program keeps its data to itself. Close the other windows.")
        return super().read(work)


@pytest.mark.skipif(os.name != "posix", reason="only there can a process be kept from writing")
def test_on_a_full_disk_scores_wait_and_are_kept_once_there_is_room(path: Path) -> None:
    command = [sys.executable, "-m", "tests.review.scorer_on_a_full_disk", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert len(told["said"]) == 1
    assert "Make room" in told["said"][0]
    assert told["written"] == [0, 300], "nothing was, while there was no room"
    assert (told["found"], told["kept"]) == (100, 400)
    assert list(path.parent.glob("*damaged*")) == []


def test_a_store_that_may_grow_no_more_keeps_what_it_has(store: ReviewStore) -> None:
    said = Said()
    keeper = ScoreKeeper(store, CLASSIFIER, said)
    keep(keeper, range(10))
    keeper.close()

    def fill(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    store.read(fill)
    later = ScoreKeeper(store, CLASSIFIER, said)
    keep(later, range(10, 900))
    later.close()
    assert said == ["The disk is full. Make room on it."]
    assert later.written == 0
    assert kept(store) == list(range(10))


def test_what_was_refused_is_kept_when_the_keeper_is_closed_at_the_latest(path: Path) -> None:
    store, said = Refusing(path), Said()
    keeper = ScoreKeeper(store, CLASSIFIER, said)
    keep(keeper, range(64))
    assert said.once.wait(60)
    keep(keeper, range(64, 100))
    assert keeper.written == 0
    store.is_open = True
    keeper.close()
    assert keeper.written == 100
    assert kept(store) == list(range(100))
    store.close()


def test_what_is_refused_again_and_again_is_not_written_with_every_file(path: Path) -> None:
    store, said = Refusing(path), Said()
    keeper = ScoreKeeper(store, CLASSIFIER, said)
    keep(keeper, range(64))
    assert said.once.wait(60)
    keep(keeper, range(64, 900))
    keeper.close()
    assert store.refused == 2, "at first, and when it was closed"
    assert said == ["The disk is full. Make room on it."]


def test_no_more_wait_than_there_is_room_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(score_keeper, "_MOST_WAITING", 70)
    store, said = Refusing(path), Said()
    keeper = ScoreKeeper(store, CLASSIFIER, said)
    keep(keeper, range(64))
    assert said.once.wait(60)
    keep(keeper, range(64, 200))
    store.is_open = True
    keeper.close()
    assert kept(store) == list(range(130, 200)), "those that came last"
    store.close()


def test_a_store_that_does_not_answer_is_not_asked_for_every_file(path: Path) -> None:
    store, said = Refusing(path), Said()
    keeper = ScoreKeeper(store, CLASSIFIER, said, KnownFiles(store))
    assert [keeper.find(sha(number)) for number in range(50)] == [None] * 50
    assert store.asked == 1
    assert len(said) == 1
    keeper.close()


@pytest.mark.parametrize("close", [False, True])
def test_a_store_of_a_newer_version_is_left_as_it_is(path: Path, store: ReviewStore, close: bool) -> None:
    said = Said()
    first = ScoreKeeper(store, CLASSIFIER, said)
    keep(first, range(10))
    first.close()
    if close:
        store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    store.close()
    before = path.read_bytes()
    keeper = ScoreKeeper(store, CLASSIFIER, said, KnownFiles(store))
    assert keeper.known([Path("1")]) == {}
    assert keeper.find(sha(1)) is None
    keep(keeper, range(100, 300))
    keeper.close()
    assert len(said) == 1
    assert "newer version of this program" in said[0]
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if "damaged" in each.name or each.suffix == ".sqlite3"] == [
        path.name
    ]


@pytest.mark.parametrize("existed", [False, True])
def test_a_folder_that_may_not_be_written_in_is_said_once(path: Path, existed: bool) -> None:
    said = Said()
    path.parent.mkdir()
    if existed:
        store = ReviewStore(lambda: path)
        first = ScoreKeeper(store, CLASSIFIER, said)
        keep(first, range(10))
        first.close()
        store.close()
        path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        if os.access(path.parent, os.W_OK):
            pytest.skip("permissions do not bind this user")
        names = sorted(each.name for each in path.parent.iterdir())
        store = ReviewStore(lambda: path)
        keeper = ScoreKeeper(store, CLASSIFIER, said)
        assert keeper.find(sha(1)) is None
        keep(keeper, range(100, 300))
        keeper.close()
        store.close()
        assert len(said) == 1
        assert "may not write in its data folder" in said[0]
        assert sorted(each.name for each in path.parent.iterdir()) == names
    finally:
        path.parent.chmod(0o700)
    if existed:
        path.chmod(0o600)
        store = ReviewStore(lambda: path)
        assert kept(store) == list(range(10))
        store.close()
