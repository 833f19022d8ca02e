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

from tests.app.test_study import prediction
from tests.factories import radiograph, tiny_spec
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.assessment import Assessment, Status

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
            load=lambda _path, _device: SimpleNamespace(spec=tiny_spec(), sha256="ab"),  # type: ignore[arg-type]
            score=lambda _radiograph, _model: (prediction(0.5), Assessment(Status.SCORED)),
        )

    def _read(self, path: Path) -> Any:
        if path.name == "a":
            self.gate.wait()
        return radiograph(np.full((8, 8), ord(path.name), dtype=np.uint8))

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


def test_what_is_read_for_the_model_gives_its_thumbnail_too(
    session: Session, files: Files, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = _open(session, tmp_path, qtbot)
    files.gate.set()
    qtbot.waitUntil(lambda: session.viewer.picture is not None)
    # Asked for while nothing may begin: only the model's reading can give it.
    session.thumbnails.hold(is_held=True)
    session.thumbnails.get(paths[3])
    session.load_model(tmp_path, "auto")
    qtbot.waitUntil(lambda: _greys(session, paths[3:]) == [ord("d")])
    assert "d" not in files.thumbnails


def test_another_study_drops_the_thumbnails_of_the_one_before(
    session: Session, files: Files, qtbot: QtBot, tmp_path: Path
) -> None:
    files.gate.set()
    paths = _open(session, tmp_path, qtbot)
    session.thumbnails.get(paths[0])
    qtbot.waitUntil(lambda: not session.thumbnails.is_busy)
    session.opener.open([tmp_path])
    assert session.thumbnails.get(paths[0]) is None
