"""Starting the window, from the command line or to make a picture of it."""

import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from xray_viewer.app.faults import FaultWatch
from xray_viewer.app.garbage import collected_on_the_main_thread
from xray_viewer.app.log_file import logging_to
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.errors import OutputError, RequestError
from xray_viewer.installation import shipped_model_path
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.icons import application_icon
from xray_viewer.ui.main_window import MainWindow
from xray_viewer.ui.open_window import OpenWindow

_NAME = "xray-viewer"
_PICTURE_SIZE = (1600, 1000)
_PICTURE_SECONDS = 120


def run_window(
    paths: Sequence[Path], *, model: Path | None = None, device: str | None = None, demo: bool = False
) -> int:
    """Show the window on files and folders, or on the demo study, until it is closed; give the exit status.

    ``device``: None for the one that the reader has chosen.
    """
    application = _application()
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NAME, _NAME)
    faults = FaultWatch()
    with (
        logging_to(),
        faults.watching(),
        collected_on_the_main_thread(),
        _opened(settings, store=ReviewStore()) as (shown, session),
    ):
        faults.caught.connect(lambda words: shown.window.notice_actions.tell_fault(words))
        # Qt's event loop does not look at Python's signals: Ctrl+C in the terminal would do nothing.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        QTimer.singleShot(0, lambda: _begin(shown.window, session, paths, model, device, demo=demo))
        return application.exec()


def save_demo_picture(paths: Sequence[Path], output: Path, *, model: Path | None = None, device: str = "auto") -> None:
    """Show the window on files and folders, wait until all are read and drawn, and save a PNG of it.

    Raises ``RequestError`` without fonts, or if it takes too long; ``OutputError`` if the picture
    cannot be written.
    """
    qInstallMessageHandler(_tell_of_qt)
    _application()
    if not QFontDatabase.families():
        raise RequestError(
            "Qt finds no fonts, so the window would show no words. Install some, for example fonts-dejavu-core."
        )
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        with _opened(settings, size=_PICTURE_SIZE) as (shown, session):
            window = shown.window
            _begin(window, session, paths, model, device, demo=False)
            _wait_for_reading(session)
            window.picture.finish()
            if not window.grab().save(str(output), "PNG"):
                raise OutputError(output.name, "The picture cannot be written.", "Choose another place.")
        settings.sync()


@contextmanager
def _opened(
    settings: QSettings, *, size: tuple[int, int] | None = None, store: ReviewStore | None = None
) -> Iterator[tuple[OpenWindow, Session]]:
    session = Session(Settings(settings), store=store)
    shown = OpenWindow(session)
    if size is not None:
        shown.window.resize(*size)
    shown.window.show()
    try:
        yield shown, session
    finally:
        shown.window.close()
        # Now and here: Python's garbage collector would do it in any order and on any thread.
        shiboken6.delete(shown.window)
        shiboken6.delete(shown)
        shiboken6.delete(session)


def _begin(
    window: MainWindow, session: Session, paths: Sequence[Path], model: Path | None, device: str | None, *, demo: bool
) -> None:
    session.start_decoders()
    if demo:
        window.open_demo()
    else:
        window.open(paths)
    session.load_model(shipped_model_path() if model is None else model, device)


def _wait_for_reading(session: Session) -> None:
    loop = QEventLoop()
    failures: list[str] = []

    def look() -> None:
        counts = session.counts.tally
        is_read = counts.images > 0 and counts.to_read == 0 and not session.opener.is_listing
        is_shown = session.viewer.picture is not None and not session.thumbnails.is_busy
        if failures or (is_read and is_shown):
            loop.quit()

    session.failed.connect(failures.append)
    session.failed.connect(look)
    session.counts.changed.connect(look)
    session.thumbnails.made.connect(look)
    session.opener.listing_changed.connect(look)
    too_long = QTimer(loop, singleShot=True, interval=_PICTURE_SECONDS * 1000)
    too_long.timeout.connect(lambda: failures.append(f"The study was not read within {_PICTURE_SECONDS} seconds."))
    too_long.timeout.connect(look)
    too_long.start()
    loop.exec()
    if failures:
        raise RequestError(failures[0])


def _tell_of_qt(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for the remark that a window without a screen has no size hints."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QCoreApplication.setOrganizationName(_NAME)
    QCoreApplication.setApplicationName(_NAME)
    application = QApplication([_NAME])
    application.setApplicationDisplayName("X-ray Viewer")
    application.setDesktopFileName(_NAME)
    application.setWindowIcon(application_icon())
    return application
