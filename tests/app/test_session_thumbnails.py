"""Where the thumbnails of an open study come from, and when they go."""

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.app.files import CLASSIFIER
from tests.factories import radiograph
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.readers import PreparedPicture

NAMES = "abcd"


class Files:
    """Files a, b, c and d, each of its own grey. Where the first one waits, nothing is on the screen yet."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.thumbnails: list[str] = []

    def services(self) -> Services:
        return Services(
            find=lambda folder, _cancelled: iter(SimpleNamespace(path=folder / name, given=name) for name in NAMES),
            read=self._read,
            read_thumbnail=self._read_thumbnail,
            load=lambda _path, _device: CLASSIFIER,
            prepare=self._prepare,
        )

    def _read(self, path: Path) -> Any:
        if path.name == "a":
            self.gate.wait()
        return radiograph(np.full((8, 8), ord(path.name), dtype=np.uint8))

    def _prepare(self, path: Path, preparation: Preparation) -> PreparedPicture:
        read = self._read(path)
        return PreparedPicture(model_input(read, preparation), read.sha256)

    def _read_thumbnail(self, path: Path) -> Any:
        self.thumbnails.append(path.name)
        return np.full((8, 8), ord(path.name), dtype=np.uint8)


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def session(settings: Settings, files: Files, qapp: object) -> Iterator[Session]:
    session = Session(settings, files.services())
    yield session
    files.gate.set()
    session.close()
    shiboken6.delete(session)


def _open(session: Session, folder: Path, qtbot: QtBot) -> list[Path]:
    session.opener.open([folder])
    qtbot.waitUntil(lambda: len(session.study.entries) == len(NAMES) and not session.opener.is_listing)
    return [entry.path for entry in session.study.entries]


def _greys(session: Session, paths: list[Path]) -> list[int | None]:
    kept = [session.thumbnails.get(path) for path in paths]
    return [None if each is None or each.pixels is None else int(each.pixels[0, 0]) for each in kept]


def test_no_thumbnail_is_begun_before_the_picture_is_there(
    session: Session, files: Files, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = _open(session, tmp_path, qtbot)
    assert _greys(session, paths) == [None] * len(NAMES)
    qtbot.waitUntil(lambda: session.thumbnails.waiting == paths)
    assert files.thumbnails == []
    files.gate.set()
    qtbot.waitUntil(lambda: not session.thumbnails.is_busy)
    assert _greys(session, paths) == [*NAMES.encode()]
    assert "a" not in files.thumbnails, "what was read to be looked at is not read again"


def test_another_study_drops_the_thumbnails_of_the_one_before(
    session: Session, files: Files, qtbot: QtBot, tmp_path: Path
) -> None:
    files.gate.set()
    paths = _open(session, tmp_path, qtbot)
    session.thumbnails.get(paths[0])
    qtbot.waitUntil(lambda: not session.thumbnails.is_busy)
    session.opener.open([tmp_path])
    assert session.thumbnails.get(paths[0]) is None
