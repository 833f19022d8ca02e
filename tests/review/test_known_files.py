"""Which content a file had, by a hash of path, size and time."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from xray_viewer.review.known_files import KnownFiles, ReadContent
from xray_viewer.review.store import ReviewStore

SHA = "5" * 64


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    store = ReviewStore(lambda: tmp_path / "data" / "review.sqlite3")
    yield store
    store.close()


def read_now() -> ReadContent:
    return ReadContent(SHA, time.time_ns())


def _file(folder: Path, name: str, *, age: float = 10) -> Path:
    path = folder / name
    path.write_bytes(b"content")
    at = time.time() - age
    os.utime(path, (at, at))
    return path


def test_a_file_is_known_as_long_as_it_is_as_it_was(store: ReviewStore, tmp_path: Path) -> None:
    files = KnownFiles(store)
    path, other = _file(tmp_path, "Doe^Jane.dcm"), _file(tmp_path, "b.png")
    files.remember({path: read_now()})
    assert files.find([path, other, tmp_path / "missing"]) == {path: SHA}
    os.utime(path, (1, 1))
    assert files.find([path]) == {}, "its time has changed"
    status = other.stat()
    files.remember({other: read_now()})
    other.write_bytes(b"longer content")
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert files.find([other]) == {}, "its size has changed"


def test_a_file_that_has_just_changed_is_not_relied_on(store: ReviewStore, tmp_path: Path) -> None:
    files = KnownFiles(store)
    path = _file(tmp_path, "a.png", age=0)
    files.remember({path: read_now()})
    assert files.find([path]) == {}


def test_a_file_that_was_replaced_since_it_was_read_is_not_known_whatever_its_time(
    store: ReviewStore, tmp_path: Path
) -> None:
    files = KnownFiles(store)
    path, other = _file(tmp_path, "a.png"), _file(tmp_path, "b.png")
    status = path.stat()
    read = ReadContent(SHA, max(status.st_ctime_ns, other.stat().st_ctime_ns))
    while path.stat().st_ctime_ns == status.st_ctime_ns:
        path.unlink()
        path.write_bytes(b"CONTENT")
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    files.remember({path: read, other: read})
    assert files.find([path, other]) == {other: SHA}


def test_no_path_is_in_the_store(store: ReviewStore, tmp_path: Path) -> None:
    path = _file(tmp_path, "Doe^Jane.dcm")
    KnownFiles(store).remember({path: read_now()})
    store.wipe_log()
    kept = (tmp_path / "data" / "review.sqlite3").read_bytes()
    assert bytes.fromhex(SHA) in kept
    assert b"Doe" not in kept
    assert os.fsencode(tmp_path.name) not in kept


def test_two_stores_have_different_hashes(tmp_path: Path) -> None:
    path = _file(tmp_path, "a.png")
    prints = []
    for name in ("one", "other"):
        store = ReviewStore(lambda name=name: tmp_path / name / "review.sqlite3")  # type: ignore[misc]
        KnownFiles(store).remember({path: read_now()})
        prints.append(
            store.read(lambda connection: connection.execute("SELECT fingerprint FROM known_file").fetchall())
        )
        store.close()
    assert prints[0] != prints[1]


def test_those_read_longest_ago_are_forgotten(store: ReviewStore, tmp_path: Path) -> None:
    files = KnownFiles(store, most=2)
    paths = [_file(tmp_path, name) for name in "abc"]
    for path in (paths[0], paths[1], paths[0], paths[2]):
        files.remember({path: read_now()})
    assert set(files.find(paths)) == {paths[0], paths[2]}
