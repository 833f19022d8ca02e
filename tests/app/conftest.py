from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings

from tests.app.files import Files, OpenSession
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.review.store import ReviewStore


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def real_session(settings: Settings, qapp: object) -> Iterator[Session]:
    """A session that lists and reads real files, and has no model and no store."""
    session = Session(settings)
    yield session
    session.close()
    shiboken6.delete(session)


@pytest.fixture
def open_session(settings: Settings, qapp: object, tmp_path: Path) -> Iterator[OpenSession]:
    sessions: list[tuple[Session, Files]] = []

    def open_it(files: Files, *, model: bool = True, store: ReviewStore | None = None) -> Session:
        session = Session(settings, files.services(), store)
        sessions.append((session, files))
        if model:
            session.load_model(Path("model.onnx"), "auto")
        session.opener.open([tmp_path])
        return session

    yield open_it
    for session, files in sessions:
        for gate in [*files.gates.values(), *([files.score_gate] if files.score_gate else [])]:
            gate.set()
        session.close()
        # Now and here: the garbage collector might do it on another test's thread, which Qt does not survive.
        shiboken6.delete(session)
