"""The review store: two windows, damage, newer versions, full and closed disks."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from xray_viewer.core.errors import StoreError
from xray_viewer.core.remembered import Framing, ImageKey, RememberedView
from xray_viewer.review import schema, store_file
from xray_viewer.review.store import ReviewStore, store_path
from xray_viewer.review.stored_views import StoredViews

KEYS = [ImageKey(f"{number:064x}", 0) for number in range(400)]
VIEW = RememberedView(inverted=True)

OpenStore = Callable[[], ReviewStore]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "review.sqlite3"


@pytest.fixture
def open_store(path: Path) -> Iterator[OpenStore]:
    stores: list[ReviewStore] = []

    def open_it() -> ReviewStore:
        stores.append(ReviewStore(lambda: path))
        return stores[-1]

    yield open_it
    for store in stores:
        store.close()


def _filled(store: ReviewStore) -> StoredViews:
    views = StoredViews(store)
    views.save(dict.fromkeys(KEYS, VIEW))
    return views


def _damage(path: Path) -> bytes:
    """Overwrite all but the first page, as a failing disk would."""
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)
    return bytes(content)


def test_it_lies_in_the_users_data_folder() -> None:
    assert store_path().name == "review.sqlite3"
    assert store_path().parent.name == "xray-viewer"


def test_two_windows_see_each_others_changes(open_store: OpenStore, path: Path) -> None:
    one, other = StoredViews(open_store()), StoredViews(open_store())
    one.save({KEYS[0]: VIEW})
    assert other.load(KEYS[0]) == VIEW
    other.save({KEYS[0]: None})
    assert one.load(KEYS[0]) is None


def test_threads_and_windows_write_at_once(open_store: OpenStore) -> None:
    stores = [open_store() for _window in range(3)]
    barrier = threading.Barrier(6)
    failures: list[StoreError] = []

    def write(number: int) -> None:
        barrier.wait()
        try:
            for key in KEYS[number:60:6]:
                StoredViews(stores[number % 3]).save({key: VIEW})
        except StoreError as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert all(StoredViews(stores[0]).load(key) == VIEW for key in KEYS[:60])


def test_its_log_is_written_ahead(open_store: OpenStore, path: Path) -> None:
    _filled(open_store())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_on_a_network_drive_its_log_is_not(open_store: OpenStore, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_file, "is_on_network", lambda _folder: True)
    views = _filled(open_store())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert views.load(KEYS[7]) == VIEW


@pytest.mark.parametrize("content", [b"this is no database at all, and long enough to be read" * 100, None])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    open_store: OpenStore, path: Path, content: bytes | None
) -> None:
    if content is None:
        store = open_store()
        _filled(store)
        store.close()
        content = _damage(path)
    else:
        path.parent.mkdir()
        path.write_bytes(content)
    store = open_store()
    views = StoredViews(store)
    assert views.load(KEYS[0]) is None
    assert "review.damaged-1.sqlite3" in store.take_notice()
    assert store.take_notice() == ""
    assert path.with_name("review.damaged-1.sqlite3").read_bytes() == content
    views.save({KEYS[0]: VIEW})
    assert views.load(KEYS[0]) == VIEW


def test_damage_that_shows_later_is_met_in_the_same_way(open_store: OpenStore, path: Path) -> None:
    store = open_store()
    _filled(store)
    store.close()
    views = StoredViews(store)
    assert views.load(KEYS[0]) == VIEW
    _damage(path)
    # Another window changes it, so what is held in memory is no longer up to date.
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")
    for key in KEYS:
        views.load(key)
    assert "review.damaged-1.sqlite3" in store.take_notice()
    views.save({KEYS[0]: VIEW})
    assert views.load(KEYS[0]) == VIEW


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(open_store: OpenStore, path: Path) -> None:
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(bytes([number]) * 5000)
        store = open_store()
        StoredViews(store).load(KEYS[0])
        store.close()
        assert path.with_name(f"review.damaged-{number}.sqlite3").read_bytes() == bytes([number]) * 5000


def test_of_two_windows_that_find_damage_one_sets_it_aside(open_store: OpenStore, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"x" * 5000)
    stores = [open_store() for _window in range(4)]
    barrier = threading.Barrier(4)

    def write(number: int) -> None:
        barrier.wait()
        StoredViews(stores[number]).save({KEYS[number]: VIEW})

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(StoredViews(stores[0]).load(key) == VIEW for key in KEYS[:4])
    assert [each.name for each in path.parent.glob("*damaged*")] == ["review.damaged-1.sqlite3"]


def test_a_file_that_another_window_set_aside_is_not_written_to_any_more(open_store: OpenStore, path: Path) -> None:
    views = _filled(open_store())
    for part in ("-wal", "-shm", ""):
        Path(f"{path}{part}").rename(path.with_name(f"elsewhere{part}"))
    other = StoredViews(open_store())
    other.save({KEYS[0]: RememberedView(framing=Framing((1, 2), 3))})
    assert views.load(KEYS[0]) == RememberedView(framing=Framing((1, 2), 3))
    views.save({KEYS[1]: VIEW})
    assert other.load(KEYS[1]) == VIEW


def test_a_store_of_a_newer_version_is_refused_and_left_alone(open_store: OpenStore, path: Path) -> None:
    store = open_store()
    _filled(store)
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer version of this program"):
        StoredViews(open_store()).save({KEYS[0]: None})
    assert path.read_bytes() == before
    assert list(path.parent.glob("*damaged*")) == []


def test_a_store_of_an_older_version_is_brought_up_to_date(
    open_store: OpenStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store()
    views = _filled(store)
    store.close()
    monkeypatch.setattr(schema, "_VERSIONS", (*schema._VERSIONS, ("CREATE TABLE verdict (word TEXT)",)))
    monkeypatch.setattr(schema, "NEWEST", schema.NEWEST + 1)
    store.change(lambda connection: connection.execute("INSERT INTO verdict VALUES ('normal')"))
    assert views.load(KEYS[5]) == VIEW
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.NEWEST,)


def test_a_step_to_another_version_that_fails_leaves_the_store_as_it_was(
    open_store: OpenStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store()
    views = _filled(store)
    store.close()
    with monkeypatch.context() as patch:
        broken = ("CREATE TABLE verdict (word TEXT)", "CREATE TABLE image_view (word TEXT)")
        patch.setattr(schema, "_VERSIONS", (*schema._VERSIONS, broken))
        patch.setattr(schema, "NEWEST", schema.NEWEST + 1)
        with pytest.raises(StoreError):
            views.load(KEYS[5])
    assert views.load(KEYS[5]) == VIEW
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'verdict'").fetchall() == []


def test_a_full_disk_is_said_and_what_was_saved_stays(open_store: OpenStore) -> None:
    store = open_store()
    views = _filled(store)

    def fill(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    store.read(fill)
    more = {ImageKey(f"{number:064x}", 1): VIEW for number in range(2000)}
    with pytest.raises(StoreError, match="The disk is full"):
        views.save(more)
    assert views.load(KEYS[0]) == VIEW
    assert views.load(next(iter(more))) is None
    store.close()
    views.save(more)
    assert views.load(next(iter(more))) == VIEW


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    views = StoredViews(ReviewStore(lambda: tmp_path / "file" / "data" / "review.sqlite3"))
    with pytest.raises(StoreError, match="data folder cannot be used"):
        views.save({KEYS[0]: VIEW})


@pytest.mark.parametrize("existed", [True, False])
def test_a_data_folder_that_is_closed_is_said(open_store: OpenStore, path: Path, existed: bool) -> None:
    path.parent.mkdir()
    if existed:
        store = open_store()
        _filled(store)
        store.close()
        path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        if os.access(path.parent, os.W_OK):
            pytest.skip("permissions do not bind this user")
        with pytest.raises(StoreError, match="may not write in its data folder"):
            StoredViews(open_store()).save({KEYS[0]: VIEW})
    finally:
        path.parent.chmod(0o700)


def test_a_user_without_a_home_folder_is_told() -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    with pytest.raises(StoreError, match="no home folder"):
        StoredViews(ReviewStore(nowhere)).load(KEYS[0])


def test_a_window_that_keeps_the_store_to_itself_is_said(
    open_store: OpenStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_file, "_BUSY_SECONDS", 0.0)
    views = _filled(open_store())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="Close the other windows"):
            views.save({KEYS[0]: None})
        assert views.load(KEYS[0]) == VIEW
        other.execute("ROLLBACK")
    views.save({KEYS[0]: None})
    assert views.load(KEYS[0]) is None


def test_what_a_failed_change_did_is_undone(open_store: OpenStore) -> None:
    store = open_store()
    views = _filled(store)

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM image_view")
        raise KeyError

    with pytest.raises(KeyError):
        store.change(fail)
    assert views.load(KEYS[0]) == VIEW
