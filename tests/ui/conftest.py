"""The window on small studies, with the tiny model."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import write_tiny_model
from xray_viewer.app.entry import Progress
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.main_window import MainWindow
from xray_viewer.ui.theme import apply_theme

# The tiny model flags bright pictures: 8.1 %, 45.5 % and 89.0 % for these means.
GREYS = {"1 dark.png": 50, "2 middle.png": 122, "3 bright.png": 194}


@pytest.fixture(scope="session")
def model_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.onnx")


@pytest.fixture
def study_folder(tmp_path: Path) -> Path:
    """Three pictures with a pattern, 96 x 64 pixels, of rising brightness."""
    folder = tmp_path / "study"
    folder.mkdir()
    pattern = np.random.default_rng(1).integers(-40, 41, (64, 96))
    for name, grey in GREYS.items():
        Image.fromarray((grey + pattern).astype(np.uint8)).save(folder / name)
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


class Viewer:
    """One window with its session, as a test drives it."""

    def __init__(self, session: Session, window: MainWindow, qtbot: QtBot) -> None:
        self.session = session
        self.window = window
        self._qtbot = qtbot

    def wait_until_read(self, images: int) -> None:
        """Wait until so many images are listed, each is read or failed, and the count has been taken."""

        def is_read() -> bool:
            entries = self.session.study.entries
            ended = all(entry.progress in (Progress.DONE, Progress.FAILED) for entry in entries)
            counts = self.session.counts.tally
            return len(entries) == images == counts.images and ended and counts.to_read == 0

        self._qtbot.waitUntil(is_read, timeout=30_000)

    def wait_for_picture(self) -> None:
        """Wait until the image that is looked at is on the screen."""
        self._qtbot.waitUntil(lambda: self.session.viewer.picture is not None, timeout=10_000)


@pytest.fixture
def open_viewer(
    qapp: QApplication, qtbot: QtBot, settings: Settings, model_path: Path
) -> Iterator[Callable[..., Viewer]]:
    apply_theme(qapp)
    opened: list[tuple[MainWindow, Session]] = []

    def open_it(
        *paths: Path,
        services: Services | None = None,
        model: Path | None = model_path,
        store: ReviewStore | None = None,
    ) -> Viewer:
        session = Session(settings, services, store)
        window = MainWindow(session)
        # Whatever screen the platform has: at first it is no larger than that.
        window.resize(1366, 768)
        opened.append((window, session))
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        if model is not None:
            session.load_model(model, "cpu")
        _open(window, paths)
        return Viewer(session, window, qtbot)

    yield open_it
    for window, session in opened:
        window.close()
        # Now and here: the garbage collector might do it on another test's thread, which Qt does not survive.
        shiboken6.delete(window)
        shiboken6.delete(session)


def _open(window: MainWindow, paths: Sequence[Path]) -> None:
    if paths:
        window.open(paths)
