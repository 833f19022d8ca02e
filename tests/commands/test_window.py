"""What the command line gives to the window, and says where there can be none."""

import os
import socket
import sys
from types import SimpleNamespace

import pytest

from tests.commands.running import process, run
from xray_viewer.commands import window
from xray_viewer.commands.display import display_obstacle


@pytest.fixture
def no_display(monkeypatch):
    monkeypatch.setattr(window.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        # Set first, so that what the program sets is taken back after the test.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_a_word_that_is_no_command_is_a_path(capfd):
    assert run("scores") == 2
    assert "There is no file or folder scores." in capfd.readouterr().err


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_way_without_a_window_is_named(study, capfd):
    assert run(study) == 2
    said = capfd.readouterr().err
    assert "no display" in said
    assert "xray-viewer score" in said


@pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
def test_a_display_that_cannot_be_reached_is_a_sentence_and_no_crash(study):
    done = process(study, display=":4077")
    assert done.stderr.decode().splitlines() == [
        'The display :4077 cannot be reached. To score without a window, use "xray-viewer score PATH".'
    ]
    assert done.returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
@pytest.mark.usefixtures("no_display")
def test_a_compositor_is_reached_through_its_socket(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", ".")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert display_obstacle() == "The display wayland-7 cannot be reached."
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("wayland-7")
        compositor.listen()
        assert display_obstacle() == ""
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        assert display_obstacle() == "There is no display to open the window on."
        monkeypatch.setenv("QT_QPA_PLATFORM", "wayland-egl;xcb")
        assert display_obstacle() == ""


@pytest.mark.parametrize("platform", ["offscreen", "vnc:size=800x600", "minimal"])
@pytest.mark.usefixtures("no_display")
def test_a_platform_without_a_display_needs_none(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display_obstacle() == ""


@pytest.mark.usefixtures("no_display")
def test_a_platform_with_a_display_needs_one(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert display_obstacle() == "There is no display to open the window on."


def test_a_missing_system_library_is_named_with_its_packages(monkeypatch):
    def import_module(name):
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(window.importlib, "import_module", import_module)
    said = window.window_obstacle()
    for word in ("libEGL.so.1", "apt install libegl1", "libxcb-cursor0", "dnf install", "xcb-util-cursor"):
        assert word in said


@pytest.mark.usefixtures("no_display")
def test_the_demo_without_a_display_scores_and_draws_the_window(model, tmp_path, monkeypatch, capfd):
    def save_demo_picture(paths, output, **options):
        assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
        assert options == {"model": model, "device": "cpu"}
        output.write_text("\n".join(path.name for path in paths))

    application = SimpleNamespace(save_demo_picture=save_demo_picture)
    monkeypatch.setitem(sys.modules, "xray_viewer.ui.application", application)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert run("--demo", "--model", model, "--device", "cpu") == 0
    written = capfd.readouterr()
    assert "no display" in written.err
    rows = written.out.splitlines()[1:]
    assert len(rows) == 7
    assert "modality CT" in rows[5]
    assert " failed " in rows[6]
    assert (tmp_path / "demo-window.png").read_text() == "demo-study"


def test_the_window_is_given_what_was_asked_for(study, model, monkeypatch):
    given = {}
    application = SimpleNamespace(run_window=lambda paths, **options: given.update(options, paths=paths) or 7)
    monkeypatch.setitem(sys.modules, "xray_viewer.ui.application", application)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run(study, "--model", model) == 7
    assert given == {"paths": [study], "model": model, "device": None, "demo": False}


def test_the_demo_study_is_opened_alone(study, capfd):
    assert run("--demo", study) == 2
    assert "either --demo or files and folders" in capfd.readouterr().err


def test_the_demo_study_is_left_to_the_window_where_there_is_one(monkeypatch):
    def make_demo_study(_folder):
        raise AssertionError("It is made twice.")

    given = {}
    application = SimpleNamespace(run_window=lambda paths, **options: given.update(options, paths=paths) or 0)
    monkeypatch.setitem(sys.modules, "xray_viewer.ui.application", application)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(window, "make_demo_study", make_demo_study)
    assert run("--demo") == 0
    assert given == {"paths": [], "model": None, "device": None, "demo": True}


@pytest.mark.usefixtures("no_display")
def test_the_demo_needs_its_files(monkeypatch, capfd):
    monkeypatch.setattr("xray_viewer.review.demo.find_spec", lambda _: None)
    assert run("--demo") == 2
    assert "pip install 'xray-viewer[demo]'" in capfd.readouterr().err


def test_what_is_missing_beside_what_is_there_does_not_keep_the_window_from_opening(study, monkeypatch):
    opened = []
    monkeypatch.setattr(window, "display_obstacle", lambda: "")
    monkeypatch.setattr("xray_viewer.ui.application.run_window", lambda paths, **_: opened.append(paths) or 0)
    assert run(study, "gone.dcm") == 0
    assert [path.name for path in opened[0]] == [study.name, "gone.dcm"]
