"""Which contents the images of a study have, and which of them are known at the next opening."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.full_store import FullStore
from xray_viewer.app.contents import StudyContents
from xray_viewer.app.entry import Entry
from xray_viewer.app.study import StudyState
from xray_viewer.review.known_files import KnownFiles, ReadContent
from xray_viewer.review.store import ReviewStore

SHA, OTHER = "5" * 64, "6" * 64


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    store = ReviewStore(lambda: tmp_path / "data" / "review.sqlite3")
    yield store
    store.close()


def test_what_was_read_of_a_file_before_it_was_replaced_is_not_known_the_next_time(
    store: ReviewStore, qtbot: QtBot, tmp_path: Path
) -> None:
    study = StudyState()
    contents = StudyContents(study, store)
    paths = [tmp_path / "a.png", tmp_path / "b.png"]
    for path in paths:
        path.write_bytes(b"content")
        os.utime(path, (1, 1))
    study.add([Entry(path, path.name) for path in paths])
    for path in paths:
        contents.note_content(path, ReadContent(SHA, time.time_ns()))
    contents.forget(0)
    qtbot.waitUntil(lambda: paths[1] in KnownFiles(store).find(paths))
    assert KnownFiles(store).find(paths) == {paths[1]: SHA}
    contents.close()


def test_what_could_not_be_remembered_is_tried_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xray_viewer.app.contents._RETRY_MILLISECONDS", 1)
    store = FullStore(tmp_path / "data" / "review.sqlite3")
    contents = StudyContents(StudyState(), store)
    path = tmp_path / "a.png"
    path.write_bytes(b"content")
    os.utime(path, (1, 1))
    contents.note_content(path, ReadContent(SHA, time.time_ns()))
    qtbot.waitUntil(lambda: "known files" in store.refused)
    store.has_room = True
    qtbot.waitUntil(lambda: KnownFiles(store).find([path]) == {path: SHA})
    contents.close()
    store.close()


def test_a_picture_at_hand_does_not_hide_when_its_file_was_read(
    store: ReviewStore, qtbot: QtBot, tmp_path: Path
) -> None:
    study = StudyState()
    contents = StudyContents(study, store)
    path = tmp_path / "a.png"
    path.write_bytes(b"content")
    os.utime(path, (1, 1))
    study.add([Entry(path, path.name)])
    contents.note_content(path, ReadContent(OTHER, time.time_ns()))
    contents.note_content(path, ReadContent(SHA, time.time_ns()))
    contents.note_content(path, ReadContent(SHA, 0))
    qtbot.waitUntil(lambda: KnownFiles(store).find([path]) == {path: SHA})
    contents.close()
