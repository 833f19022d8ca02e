"""One window that is brought into a state and pictured, with nothing of whoever runs it."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QPoint, QRect, QSettings, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget

from tests.factories import tiny_spec, write_tiny_model
from xray_viewer.app.entry import Progress
from xray_viewer.app.preferences import LANGUAGE, THEME, Theme
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.installation import shipped_model_path
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.main_window import MainWindow

T = TypeVar("T", bound=QWidget)

_SECONDS = 60
_LOOK_MILLISECONDS = 10
_TITLE_HEIGHT = 26
_QUIET_LOOKS = 5


class Stage:
    """A window on studies, in a folder of its own. ``held``: lets go on what a scene holds up.

    ``language``: the one that is spoken, which the settings show as chosen.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self.settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.settings.preferences.set(LANGUAGE, language)
        self.store: ReviewStore = ReviewStore(lambda: folder / "review.sqlite3")
        self.held = threading.Event()
        self.session: Session
        self.window: MainWindow

    def open(self, *paths: Path, model: Path | None = None, services: Services | None = None) -> None:
        """Show the window on paths, in the whole screen. ``model``: the shipped one where none is named."""
        self.show(services)
        self.session.load_model(shipped_model_path() if model is None else model, "cpu")
        if paths:
            self.window.open(list(paths))

    def show(self, services: Services | None = None) -> None:
        """Show the window, without a study and a model."""
        self.session = Session(self.settings, services, self.store)
        self.window = MainWindow(self.session)
        self.window.setGeometry(QApplication.primaryScreen().availableGeometry())
        self.window.show()
        self.window.activateWindow()

    def example_model(self) -> Path:
        """Make a model that measures brightness, so that some images of a folder are flagged and some are not."""
        spec = tiny_spec(
            name="Example model",
            card="# Example model\n\nIt measures brightness, for pictures of the program.",
            default_operating_point="balanced",
        )
        return write_tiny_model(self.folder / "example.onnx", spec)

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Let the program work until something is so. Raises ``TimeoutError``."""
        looks = 0
        while not is_so():
            loop = QEventLoop()
            QTimer.singleShot(_LOOK_MILLISECONDS, loop.quit)
            loop.exec()
            looks += 1
            if looks > _SECONDS * 1000 / _LOOK_MILLISECONDS:
                raise TimeoutError("The window did not come to what is to be pictured.")

    def wait_until_read(self) -> None:
        """Wait until every image is listed, read and counted, has its picture in its row, and one is on the screen."""

        def is_read() -> bool:
            entries, counts = self.session.study.entries, self.session.counts.tally
            ended = all(entry.progress in (Progress.DONE, Progress.FAILED) for entry in entries)
            return bool(entries) and not self.session.opener.is_listing and ended and counts.to_read == 0

        self.wait(is_read)
        self.wait_until_shown()

    def wait_until_shown(self) -> None:
        """Wait until what is looked at is on the screen, or failed, and the rows have their pictures."""
        entry = self.session.study.current_entry
        self.wait(
            lambda: (
                (entry is not None and entry.has_failed)
                or all(pane.viewer.picture is not None for pane in self.session.panes.shown)
            )
        )
        self.wait(lambda: not self.session.thumbnails.is_busy)
        self.window.picture.finish()

    def go_to(self, index: int) -> None:
        """Look at an image of the study."""
        self.session.study.go_to(index)
        self.wait_until_shown()

    def act(self, *names: str) -> None:
        """Do actions by their names."""
        for name in names:
            action = self.window.actions_by_id[name]
            assert action.isEnabled(), name
            action.trigger()
            self.settle()

    def dialog(self, kind: type[T]) -> T:
        """Give the dialog of a kind once it is there."""
        self.wait(lambda: any(found.isVisible() for found in self.window.findChildren(kind)))
        return next(found for found in self.window.findChildren(kind) if found.isVisible())

    def tab(self, times: int = 1) -> None:
        """Press Tab where the keyboard is."""
        for _ in range(times):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Tab)

    def settle(self) -> None:
        """Let what is under way end, such as layouts that depend on one another."""
        for _ in range(_QUIET_LOOKS):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def in_theme(self, theme: Theme) -> None:
        """Have the colours of a theme."""
        self.session.settings.preferences.set(THEME, theme)
        self.settle()

    def picture(self) -> QImage:
        """Draw the window with all that stands over it, each under its title, as a desktop would place them."""
        self.settle()
        self.window.picture.finish()
        result = self.window.grab().toImage()
        origin = self.window.geometry().topLeft()
        painter = QPainter(result)
        for widget in _over(self.window):
            place = widget.geometry().translated(-origin)
            painter.drawPixmap(place.topLeft(), widget.grab())
            if isinstance(widget, QDialog):
                _frame(painter, place, widget)
        painter.end()
        return result

    def close(self) -> None:
        """Take the window apart."""
        self.held.set()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        # Verdicts that cannot be saved are asked about.
        QTimer.singleShot(0, _lose)
        self.window.close()
        self.settle()
        shiboken6.delete(self.window)
        shiboken6.delete(self.session)
        self.store.close()


def _over(window: QWidget) -> list[QWidget]:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not window]
    # A question stands over the dialog that asks it.
    return sorted(shown, key=lambda widget: (_depth(widget), not isinstance(widget, QDialog)))


def _lose() -> None:
    question = QApplication.activeModalWidget()
    if isinstance(question, QMessageBox):
        next(
            button
            for button in question.buttons()
            if question.buttonRole(button) is QMessageBox.ButtonRole.DestructiveRole
        ).click()


def _depth(widget: QWidget) -> int:
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())


def _frame(painter: QPainter, place: QRect, dialog: QWidget) -> None:
    """Draw the frame and the title that a desktop would."""
    title = QLabel(dialog.windowTitle(), alignment=Qt.AlignmentFlag.AlignCenter)
    title.setFixedSize(place.width(), _TITLE_HEIGHT)
    painter.drawPixmap(place.topLeft() - QPoint(0, _TITLE_HEIGHT), title.grab())
    painter.setPen(QColor("#808080"))
    painter.drawRect(place.adjusted(-1, -_TITLE_HEIGHT - 1, 0, 0))
