import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from tests.virtual_screen import environment_on, virtual_screen, virtual_screen_is_there
from xray_viewer.core.errors import RequestError
from xray_viewer.ui import application

ROOT = Path(__file__).resolve().parents[2]


def _run(program: str, *arguments: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
import xray_viewer.ui.application as application
from xray_viewer.ui.main_window import MainWindow
folder, model, settings = map(Path, sys.argv[1:])
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings))
"""


def test_the_window_shows_before_pydicom_and_onnx_runtime_are_imported(tmp_path: Path, model_path: Path) -> None:
    program = _WINDOW + (
        "def shown(window, event, show=MainWindow.showEvent):\n"
        "    print(sorted({'pydicom', 'onnxruntime', 'scipy', 'matplotlib', 'PIL.ImageFile'} & set(sys.modules)))\n"
        "    show(window, event)\n"
        "    QTimer.singleShot(0, QApplication.closeAllWindows)\n"
        "MainWindow.showEvent = shown\n"
        "sys.exit(application.run_window([folder], model=model))\n"
    )
    done = _run(program, tmp_path, model_path, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() in ("[]", "['PIL.ImageFile']")


def test_closing_in_the_middle_of_the_work_ends_in_order(tmp_path: Path, model_path: Path, study_folder: Path) -> None:
    program = _WINDOW + (
        "make = application.Session\n"
        "def session(*arguments, **named):\n"
        "    made = make(*arguments, **named)\n"
        "    made.study.added.connect(lambda: QTimer.singleShot(0, QApplication.closeAllWindows))\n"
        "    return made\n"
        "application.Session = session\n"
        "sys.exit(application.run_window([folder], model=model, device='cpu'))\n"
    )
    done = _run(program, study_folder, model_path, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""


def test_a_mistake_while_it_runs_is_told_and_logged_and_it_ends_in_order(
    tmp_path: Path, model_path: Path, study_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))
    program = _WINDOW + (
        "from xray_viewer.ui.fault_dialog import FaultDialog\n"
        "def fail():\n"
        "    raise ValueError(f'cannot understand {folder}')\n"
        "def close_when_told():\n"
        "    if any(isinstance(widget, FaultDialog) for widget in QApplication.topLevelWidgets()):\n"
        "        print('told')\n"
        "        QApplication.closeAllWindows()\n"
        "timer = QTimer()\n"
        "timer.timeout.connect(close_when_told)\n"
        "def shown(window, event, show=MainWindow.showEvent):\n"
        "    show(window, event)\n"
        "    QTimer.singleShot(0, fail)\n"
        "    timer.start(20)\n"
        "MainWindow.showEvent = shown\n"
        "sys.exit(application.run_window([folder], model=model, device='cpu'))\n"
    )
    done = _run(program, study_folder, model_path, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[:1] == ["told"]
    (log,) = tmp_path.rglob("xray-viewer.log")
    written = log.read_text(encoding="utf-8")
    assert "ValueError: cannot understand" in written
    assert str(study_folder) not in written
    assert "Ended." in written


@pytest.mark.skipif(not virtual_screen_is_there(), reason="Xvfb, an X server without a monitor, is not installed")
def test_the_window_opens_on_a_real_x_server(tmp_path: Path, model_path: Path, study_folder: Path) -> None:
    program = _WINDOW + (
        "from xray_viewer.cli import main\n"
        "from xray_viewer.commands.display import display_obstacle\n"
        "def shown(window, event, show=MainWindow.showEvent):\n"
        "    show(window, event)\n"
        "    print(repr(display_obstacle()), QApplication.platformName())\n"
        "    QTimer.singleShot(0, QApplication.closeAllWindows)\n"
        "MainWindow.showEvent = shown\n"
        "sys.exit(main([str(folder), '--model', str(model), '--device', 'cpu']))\n"
    )
    arguments = map(str, (study_folder, model_path, tmp_path))
    with virtual_screen() as display:
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            env={**environment_on(display), "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["''", "xcb"], done.stderr


def test_the_window_is_gone_before_its_threads_are_waited_for(
    open_viewer: Callable[..., Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = open_viewer()
    seen: list[bool] = []
    end = viewer.session.close

    def close() -> None:
        seen.append(viewer.window.isVisible())
        end()

    monkeypatch.setattr(viewer.session, "close", close)
    viewer.window.close()
    assert seen == [False]


def test_the_window_remembers_its_place(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, study_folder: Path, model_path: Path
) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, qapp.closeAllWindows))
    assert application.run_window([study_folder], model=model_path, device="cpu") == 0
    written = (tmp_path / "xray-viewer" / "xray-viewer.ini").read_text(encoding="utf-8")
    assert "geometry=" in written


def test_the_demo_picture_shows_the_first_picture_and_its_reading(
    qapp: QApplication, tmp_path: Path, study_folder: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The model that was asked for draws the window, and no other.
    monkeypatch.setattr(application, "shipped_model_path", lambda: tmp_path / "not there.onnx")
    output = tmp_path / "window.png"
    application.save_demo_picture([study_folder], output, model=model_path, device="cpu")
    with Image.open(output) as picture:
        assert picture.size == (1600, 1000)
        # The middle of the window is the first radiograph, whose mean is 50, and not the ground.
        middle = picture.convert("L").crop((600, 300, 900, 600)).resize((1, 1), Image.Resampling.BOX)
        assert abs(middle.getpixel((0, 0)) - 50) < 12
        # Nothing in the list has a colour without a hue, but for its thumbnails.
        row = picture.convert("RGB").crop((0, 240, 100, 310)).get_flattened_data()
        assert sum(red == green == blue for red, green, blue in row) > 1000


def test_a_demo_picture_of_nothing_says_why(
    qapp: QApplication, tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "shipped_model_path", lambda: model_path)
    with pytest.raises(RequestError, match="There are no images"):
        application.save_demo_picture([tmp_path], tmp_path / "window.png")


def test_without_fonts_there_is_no_demo_picture(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", list)
    with pytest.raises(RequestError, match="no fonts"):
        application.save_demo_picture([tmp_path], tmp_path / "window.png")
