"""Several monitors, one that is gone, and none but one: in processes of their own, since a platform has its screens
from the start."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_ONE = ((0, 0, 1366, 768),)
_TWO = (*_ONE, (1366, 0, 1920, 1080))
_THREE = (*_TWO, (3286, 0, 1280, 1024))

_WINDOW = """
import os
import sys
import traceback
from pathlib import Path
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu
import shiboken6
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.ui.main_window import MainWindow



def fail(*error):
    # Python would wait for the threads of the session for ever.
    traceback.print_exception(*error)
    sys.stderr.flush()
    os._exit(1)


sys.excepthook = fail
settings, image = sys.argv[1:]
application = QApplication([])
store = QSettings(settings, QSettings.Format.IniFormat)
session = Session(Settings(store))
window = MainWindow(session)
window.show()
window.activateWindow()
screens = application.screens()
docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}


def settle(condition):
    late = QDeadlineTimer(20_000)
    while not condition():
        assert not late.hasExpired()
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def end():
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(session)
    store.sync()
    print("ended")
"""
_OPENED = """
window.open([Path(image)])
settle(lambda: session.viewer.picture is not None)
picture = window.picture
"""


def _run(program: str, screens: Sequence[tuple[int, int, int, int]], folder: Path, *arguments: Path) -> None:
    described = [
        {
            "name": f"Screen {number}", "x": x, "y": y, "width": width, "height": height,
            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
        }
        for number, (x, y, width, height) in enumerate(screens, start=1)
    ]  # fmt: skip
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": described}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
    }
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "ended"
    # What a platform without a screen says of itself.
    assert [line for line in done.stderr.splitlines() if "This plugin does not support" not in line] == []


@pytest.fixture
def image(study_folder: Path) -> Path:
    return study_folder / "1 dark.png"


def test_the_picture_fills_the_other_screen_where_every_key_works(tmp_path: Path, image: Path) -> None:
    program = (
        _WINDOW
        + _OPENED
        + (
            "QTest.keyClick(picture, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)\n"
            "settle(lambda: picture.window() is not window and picture.window().isActiveWindow())\n"
            "assert picture.window().screen() is screens[1]\n"
            "assert picture.window().isFullScreen()\n"
            "settle(lambda: picture.width() == 1920)\n"
            "assert picture.hasFocus()\n"
            "assert window.actions_by_id['picture_screen'].isChecked()\n"
            "QTest.keyClick(picture, Qt.Key.Key_I)\n"
            "assert session.viewer.inverted\n"
            "from PySide6.QtWidgets import QLabel\n"
            "words = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]\n"
            "assert any('Screen 2' in text and 'Shift+F11' in text for text in words), words\n"
            "from xray_viewer.ui.actions import ACTIONS\n"
            "from xray_viewer.ui.key_bindings import KeyBindings\n"
            "(spec,) = (spec for spec in ACTIONS if spec.id == 'picture_screen')\n"
            "from xray_viewer.ui.picture_screen import PictureHome\n"
            "said = window.findChild(PictureHome).words\n"
            "window.findChild(KeyBindings).choose(spec, ('Ctrl+F9',))\n"
            "assert 'Ctrl+F9 or Esc' in said.text()\n"
            "window.findChild(KeyBindings).choose(spec, ())\n"
            "assert 'Picture on Another Screen or Esc' in said.text()\n"
            "QTest.keyClick(picture, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)\n"
            "search = window.worklist.search\n"
            "settle(lambda: window.isActiveWindow() and search.hasFocus())\n"
            "QTest.keyClick(search, Qt.Key.Key_Return)\n"
            "settle(lambda: picture.window().isActiveWindow() and picture.hasFocus())\n"
            "QTest.keyClick(picture, Qt.Key.Key_Escape)\n"
            "assert picture.window() is window\n"
            "assert picture.isVisible()\n"
            "assert not window.actions_by_id['picture_screen'].isChecked()\n"
            "assert not any('Screen 2' in label.text() for label in window.findChildren(QLabel) if label.isVisible())\n"
            "end()\n"
        )
    )
    _run(program, _TWO, tmp_path, tmp_path / "settings.ini", image)


def test_closed_with_the_picture_elsewhere_the_window_ends_in_order(tmp_path: Path, image: Path) -> None:
    program = (
        _WINDOW
        + _OPENED
        + (
            "window.actions_by_id['picture_screen'].trigger()\n"
            "settle(lambda: picture.window() is not window)\n"
            "picture.window().close()\n"
            "assert picture.window() is window\n"
            "window.actions_by_id['picture_screen'].trigger()\n"
            "end()\n"
        )
    )
    _run(program, _TWO, tmp_path, tmp_path / "settings.ini", image)


def test_of_several_other_screens_one_is_chosen_by_key(tmp_path: Path, image: Path) -> None:
    program = (
        _WINDOW
        + _OPENED
        + (
            "window.actions_by_id['picture_screen'].trigger()\n"
            "(menu,) = window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1:]\n"
            "texts = [action.text() for action in menu.actions()]\n"
            "assert [text.partition('(')[0] for text in texts] == ['&1  Screen 2  ', '&2  Screen 3  '], texts\n"
            "QTest.keyClick(menu, Qt.Key.Key_Down)\n"
            "QTest.keyClick(menu, Qt.Key.Key_Return)\n"
            "settle(lambda: picture.window() is not window)\n"
            "assert picture.window().screen() is screens[2]\n"
            "end()\n"
        )
    )
    _run(program, _THREE, tmp_path, tmp_path / "settings.ini", image)


def test_with_one_screen_it_says_what_else_can_be_done(tmp_path: Path, image: Path) -> None:
    program = (
        _WINDOW
        + _OPENED
        + (
            "window.actions_by_id['picture_screen'].trigger()\n"
            "assert picture.window() is window\n"
            "assert 'one screen only' in window.message.text.text()\n"
            "assert not window.actions_by_id['picture_screen'].isChecked()\n"
            "end()\n"
        )
    )
    _run(program, _ONE, tmp_path, tmp_path / "settings.ini", image)


def test_window_and_panels_on_a_monitor_that_is_gone_come_back(tmp_path: Path, image: Path) -> None:
    leave = _WINDOW + (
        "window.setGeometry(1500, 200, 1200, 700)\n"
        "docks['reading'].setFloating(True)\n"
        "docks['reading'].setGeometry(2600, 300, 400, 600)\n"
        "QApplication.processEvents()\n"
        "end()\n"
    )
    settings = tmp_path / "settings.ini"
    _run(leave, _TWO, tmp_path, settings, image)
    stay = _WINDOW + (
        "assert screens[1].geometry().contains(window.geometry().center())\n"
        "assert docks['reading'].isFloating()\n"
        "assert screens[1].geometry().contains(docks['reading'].geometry().center())\n"
        "end()\n"
    )
    _run(stay, _TWO, tmp_path, settings, image)
    _run(leave, _TWO, tmp_path, settings, image)
    back = _WINDOW + (
        "room = screens[0].geometry()\n"
        "assert room.contains(window.geometry().center()), window.geometry()\n"
        "assert room.contains(docks['reading'].geometry().topLeft()), docks['reading'].geometry()\n"
        "assert docks['reading'].isVisible()\n"
        "end()\n"
    )
    _run(back, _ONE, tmp_path, settings, image)


def test_at_first_the_window_fits_a_small_screen_with_its_frame(tmp_path: Path, image: Path) -> None:
    program = _WINDOW + (
        "room = screens[0].availableGeometry()\n"
        "assert (window.width(), window.height()) == (1350, 720), window.size()\n"
        "assert room.contains(window.geometry())\n"
        "assert window.minimumSizeHint().height() <= 720, window.minimumSizeHint()\n"
        "end()\n"
    )
    _run(program, _ONE, tmp_path, tmp_path / "settings.ini", image)
