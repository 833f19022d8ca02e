"""Starting the window, from the command line or to make a picture of it."""

import ctypes
import os
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import Progress
from xray_viewer.core.errors import OutputError, RequestError
from xray_viewer.installation import shipped_model_path
from xray_viewer.ui.icons import application_icon
from xray_viewer.ui.main_window import MainWindow
from xray_viewer.ui.theme import apply_theme

_NAME = "xray-viewer"
_PICTURE_SIZE = (1600, 1000)
_PICTURE_SECONDS = 120
# What Qt's xcb plugin needs beside the libraries of a bare X11, with the packages of Debian and Ubuntu.
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def run_window(paths: Sequence[Path], *, model: Path | None = None, device: str = "auto", demo: bool = False) -> int:
    """Show the window on files and folders, or on the demo study, until it is closed; give the exit status.

    Raises ``RequestError`` where Qt cannot open a window.
    """
    application = _application()
    with _opened(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NAME, _NAME)) as (window, session):
        # Qt's event loop does not look at Python's signals: Ctrl+C in the terminal would do nothing.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        QTimer.singleShot(0, lambda: _begin(window, session, paths, model, device, demo=demo))
        return application.exec()


def save_demo_picture(paths: Sequence[Path], output: Path) -> None:
    """Show the window on files and folders, wait for the first picture and its reading, and save it as a PNG.

    Raises ``RequestError`` without a display or fonts, or if it takes too long; ``OutputError`` if the picture
    cannot be written.
    """
    _application()
    if not QFontDatabase.families():
        raise RequestError(
            "Qt finds no fonts, so the window would show no words. Install some, for example fonts-dejavu-core."
        )
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        with _opened(store, _PICTURE_SIZE) as (window, session):
            _begin(window, session, paths, None, "auto", demo=False)
            _wait_for_reading(session)
            if not window.grab().save(str(output), "PNG"):
                raise OutputError(output.name, "The picture cannot be written.", "Choose another place.")
        store.sync()


@contextmanager
def _opened(store: QSettings, size: tuple[int, int] | None = None) -> Iterator[tuple[MainWindow, Session]]:
    session = Session(Settings(store))
    window = MainWindow(session)
    if size is not None:
        window.resize(*size)
    window.show()
    try:
        yield window, session
    finally:
        window.close()
        # Now and here: Python's garbage collector would do it in any order and on any thread.
        shiboken6.delete(window)
        shiboken6.delete(session)


def _begin(
    window: MainWindow, session: Session, paths: Sequence[Path], model: Path | None, device: str, *, demo: bool
) -> None:
    session.load_model(shipped_model_path() if model is None else model, device)
    if demo:
        window.open_demo()
    else:
        window.open(paths)


def _wait_for_reading(session: Session) -> None:
    loop = QEventLoop()
    failures: list[str] = []

    def look() -> None:
        # The count comes last of all, so that what it shows is there as well.
        entry = session.study.current_entry
        is_answered = entry is not None and entry.progress is Progress.DONE
        if failures or (is_answered and session.viewer.picture is not None):
            loop.quit()

    session.failed.connect(failures.append)
    session.failed.connect(look)
    session.counts.changed.connect(look)
    too_long = QTimer(loop, singleShot=True, interval=_PICTURE_SECONDS * 1000)
    too_long.timeout.connect(lambda: failures.append(f"No picture and reading within {_PICTURE_SECONDS} seconds."))
    too_long.timeout.connect(look)
    too_long.start()
    loop.exec()
    if failures:
        raise RequestError(failures[0])


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    _check_display()
    QCoreApplication.setOrganizationName(_NAME)
    QCoreApplication.setApplicationName(_NAME)
    application = QApplication([_NAME])
    application.setApplicationDisplayName("X-ray Viewer")
    application.setDesktopFileName(_NAME)
    application.setWindowIcon(application_icon())
    apply_theme(application)
    return application


def _check_display() -> None:
    """Raise ``RequestError`` where Qt would end the process without a word that helps."""
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith("xcb"):
        return
    if not os.environ.get("DISPLAY"):
        if os.environ.get("WAYLAND_DISPLAY"):
            return
        raise RequestError(
            "There is no display. Start the program on a desktop, or use its commands that need no window: "
            "xray-viewer score and xray-viewer render."
        )
    missing = [library for library in _XCB_LIBRARIES if not _can_be_loaded(library)]
    if missing:
        packages = " ".join(_XCB_LIBRARIES[library] for library in missing)
        raise RequestError(
            f"Qt needs libraries that are not installed ({', '.join(missing)}). On Debian and Ubuntu, install them "
            f"with: sudo apt install {packages}."
        )


def _can_be_loaded(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
