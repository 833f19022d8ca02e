import csv
import io
import json
import os
import socket
import subprocess
import sys
import zipfile
from itertools import islice
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from tests.factories import tiny_spec, write_tiny_model
from xray_viewer import __version__, cli
from xray_viewer.cli import main
from xray_viewer.commands import render, score, window
from xray_viewer.commands.display import display_obstacle
from xray_viewer.core.model_spec import SelfTest
from xray_viewer.inference import Classifier, SelfTestResult

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def model(tmp_path):
    return write_tiny_model(tmp_path / "tiny.onnx")


@pytest.fixture
def study(tmp_path):
    """Three pictures, one of them in a folder of its own; the network flags the brighter two at 0.5."""
    folder = tmp_path / "Étude 胸部"
    (folder / "inner").mkdir(parents=True)
    for name, grey in (("1 dark.png", 100), ("2 bright.png", 150), ("inner/3.png", 160)):
        Image.fromarray(np.full((40, 50), grey, dtype=np.uint8)).save(folder / name)
    return folder


def run(*arguments):
    return main([str(argument) for argument in arguments])


def process(*arguments, display=None, **options):
    """Run the program as a process of its own, away from this one's display."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
    environment["PYTHONPATH"] = str(ROOT)
    if display is not None:
        environment["DISPLAY"] = display
    command = [sys.executable, "-m", "xray_viewer", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, timeout=120, env=environment, **options)


def table(content):
    return list(csv.DictReader(io.StringIO(content, newline="")))


class TestScore:
    def test_a_good_study_exits_0_and_writes_csv(self, study, model, tmp_path, capfd):
        output = tmp_path / "a.csv"
        assert run("score", study, "--model", model, "--device", "cpu", "--threshold", "0.5", "--output", output) == 0
        rows = table(output.read_text(encoding="utf-8"))
        assert [row["path"] for row in rows] == ["1 dark.png", "2 bright.png", "inner/3.png"]
        assert [row["decision"] for row in rows] == ["not_flagged", "flagged", "flagged"]
        assert {row["device"] for row in rows} == {"cpu"}
        written = capfd.readouterr()
        assert written.out == ""
        assert "threshold 0.5: 3 scored (2 flagged), 0 not assessed, 0 failed." in written.err
        assert list(tmp_path.glob(".*")) == []

    def test_a_file_that_fails_exits_1_and_is_in_the_table(self, study, model, capfd):
        (study / "cut.png").write_bytes((study / "1 dark.png").read_bytes()[:60])
        assert run("score", study, "--model", model, "--output", "-") == 1
        rows = {row["path"]: row for row in table(capfd.readouterr().out)}
        assert rows["cut.png"]["status"] == "failed"
        assert rows["cut.png"]["reason"]

    def test_stdout_json_and_csv_have_the_same_numbers(self, study, model, tmp_path, capfd):
        assert run("score", study, "--model", model, "--output", "-") == 0
        rows = table(capfd.readouterr().out)
        assert run("score", study, "--model", model, "--output", tmp_path / "a.JSON", "--jobs", "1") == 0
        document = json.loads((tmp_path / "a.JSON").read_text(encoding="utf-8"))
        assert [row["probability"] for row in document["rows"]] == [float(row["probability"]) for row in rows]
        assert document["threshold"] == 0.25

    def test_without_output_people_can_read_it(self, study, model, capfd):
        assert run("score", study, "--model", model) == 0
        lines = capfd.readouterr().out.splitlines()
        assert lines[0].split() == ["file", "result", "probability", "atypicality", "reason"]
        assert lines[2].startswith("2 bright.png")
        assert "\x1b" not in "".join(lines)

    def test_folders_in_folders_can_be_left_out(self, study, model, capfd):
        assert run("score", study, "--model", model, "--output", "-", "--no-recursive") == 0
        assert len(table(capfd.readouterr().out)) == 2

    def test_an_operating_point_gives_its_threshold(self, study, model, capfd):
        assert run("score", study, "--model", model, "--operating-point", "balanced", "--output", "-") == 0
        written = capfd.readouterr()
        assert {row["threshold"] for row in table(written.out)} == {"0.500000"}
        assert "threshold 0.5 (balanced)" in written.err

    @pytest.mark.parametrize("threshold", ["7", "-0.1", "nan", "half"])
    def test_a_threshold_outside_of_0_to_1_exits_2(self, study, threshold, capfd):
        assert run("score", study, f"--threshold={threshold}") == 2
        assert "not a number from 0 to 1" in capfd.readouterr().err

    def test_a_threshold_and_an_operating_point_exclude_each_other(self, study, capfd):
        assert run("score", study, "--threshold", "0.5", "--operating-point", "balanced") == 2
        assert "not allowed with" in capfd.readouterr().err

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--operating-point", "best"], "it has sensitive, balanced"),
            (["--output", "a.txt"], "must end in .csv or .json"),
            (["--output", "away/a.csv"], "no folder 'away'"),
            (["--device", "abacus"], "no device 'abacus'"),
            (["--model", "away.onnx"], "away.onnx: There is no such model file"),
        ],
    )
    def test_what_cannot_be_done_exits_2_with_one_sentence(self, study, model, arguments, said, capfd):
        assert run("score", study, "--model", model, *arguments) == 2
        written = capfd.readouterr()
        assert said in written.err
        assert len(written.err.splitlines()) == 1
        assert written.out == ""

    @pytest.mark.parametrize("arguments", [["--jobs", "0"], ["--jobs", "many"], ["--nonsense"]])
    def test_a_bad_option_exits_2(self, study, arguments, capfd):
        assert run("score", study, *arguments) == 2
        assert "error:" in capfd.readouterr().err

    def test_a_path_that_is_not_there_exits_2_and_is_named(self, study, model, capfd):
        assert run("score", study, study / "nowhere", "--model", model) == 2
        assert "nowhere" in capfd.readouterr().err

    def test_a_folder_without_an_image_exits_2_and_is_named(self, study, model, tmp_path, capfd):
        (tmp_path / "empty").mkdir()
        assert run("score", study, tmp_path / "empty", "--model", model) == 2
        assert "There is no image in the folder" in capfd.readouterr().err

    def test_a_zip_archive_is_scored_like_a_folder(self, study, model, tmp_path, capfd):
        archive = tmp_path / "study.zip"
        with zipfile.ZipFile(archive, "w") as opened:
            for path in study.rglob("*.png"):
                opened.write(path, path.relative_to(study))
            opened.writestr("inner/cut.png", (study / "1 dark.png").read_bytes()[:50])
        (study / "all.zip").write_bytes(archive.read_bytes())
        arguments = ["--model", model, "--device", "cpu", "--output", "-", "--quiet"]
        assert run("score", archive, *arguments) == 1
        rows = table(capfd.readouterr().out)
        places = ["1 dark.png", "2 bright.png", "inner/3.png", "inner/cut.png"]
        assert [row["path"] for row in rows] == [f"{archive}/{place}" for place in places]
        assert [row["status"] for row in rows] == ["scored", "scored", "scored", "failed"]
        assert run("score", study, *arguments) == 1
        of_folder = table(capfd.readouterr().out)
        assert [row["path"] for row in of_folder] == [
            "1 dark.png",
            "2 bright.png",
            *(f"all.zip/{place}" for place in places),
            "inner/3.png",
        ]
        known = {row["path"]: (row["probability"], row["sha256"]) for row in of_folder}
        for place in places[:3]:
            assert known[place] == known[f"all.zip/{place}"]
        assert known["all.zip/inner/cut.png"][1] == rows[3]["sha256"] != ""

    def test_an_archive_without_an_image_exits_2_and_is_named(self, model, tmp_path, capfd):
        with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
            pass
        assert run("score", tmp_path / "empty.zip", "--model", model) == 2
        assert "There is no image in the archive" in capfd.readouterr().err

    def test_an_interrupt_exits_130_and_writes_nothing(self, study, model, tmp_path, monkeypatch):
        def interrupted(*_, **__):
            yield from ()
            raise KeyboardInterrupt

        monkeypatch.setattr(score, "score_images", interrupted)
        output = tmp_path / "a.csv"
        assert run("score", study, "--model", model, "--output", output) == 130
        assert not output.exists()

    def test_what_was_computed_before_an_interrupt_is_kept_and_said(self, study, model, tmp_path, monkeypatch, capfd):
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
        score_images = score.score_images

        def interrupted(*arguments, **options):
            rows = score_images(*arguments, **options)
            yield from islice(rows, 3)
            raise KeyboardInterrupt

        output = tmp_path / "a.csv"
        arguments = ("score", study, "--model", model, "--device", "cpu", "--output", output)
        with monkeypatch.context() as patch:
            patch.setattr(score, "score_images", interrupted)
            assert run(*arguments) == 130
        assert "The 3 scores that were computed are kept, so the next run goes on from there." in capfd.readouterr().err
        assert list(tmp_path.glob("*a.csv*")) == []
        with monkeypatch.context() as patch:
            patch.setattr(Classifier, "predict", None)
            patch.setattr(
                Classifier, "self_test", lambda _self: SelfTestResult(passed=True, expected=0.5, measured=0.5)
            )
            assert run(*arguments) == 0
        rows = table(output.read_text(encoding="utf-8"))
        assert [row["status"] for row in rows] == ["scored"] * 3
        assert {row["device"] for row in rows} == {"cpu"}

    def test_a_score_that_cannot_be_kept_is_in_the_table(self, study, model, tmp_path, monkeypatch, capfd):
        (tmp_path / "in the way").write_text("no folder")
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "in the way"))
        monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "in the way"))
        assert run("score", study, "--model", model, "--output", "-") == 0
        told = capfd.readouterr()
        assert told.err.count("These scores are not kept.") == 1
        assert len(table(told.out)) == 3

    def test_a_self_test_that_fails_is_said(self, study, tmp_path, capfd):
        model = write_tiny_model(tmp_path / "odd.onnx", tiny_spec(self_test=SelfTest(0.1, 1e-4)))
        assert run("score", study, "--model", model, "--device", "cpu", "--quiet") == 0
        assert "self-test failed" in capfd.readouterr().err


class TestRender:
    @pytest.fixture
    def ramp(self, tmp_path):
        """Sixteen bits, so that a window is needed to see it."""
        values = np.linspace(0, 65535, 60 * 80).astype(np.uint16).reshape(60, 80)
        Image.fromarray(values).save(tmp_path / "ramp.png")
        return tmp_path / "ramp.png"

    def picture(self, path):
        with Image.open(path) as image:
            return image.mode, np.asarray(image)

    def test_one_pixel_for_one_pixel(self, ramp, tmp_path):
        assert run("render", ramp, "--output", tmp_path / "p.png") == 0
        mode, pixels = self.picture(tmp_path / "p.png")
        assert (mode, pixels.shape) == ("L", (60, 80))
        assert np.all(np.diff(pixels.ravel().astype(int)) >= 0)

    def test_a_window_is_that_of_the_standard(self, ramp, tmp_path):
        window = ("--window-center", "30000", "--window-width", "20001")
        assert run("render", ramp, "--output", tmp_path / "p.png", *window) == 0
        stored = np.linspace(0, 65535, 60 * 80).astype(np.uint16).astype(float).reshape(60, 80)
        # PS3.3 C.11.2.1.2.1, LINEAR
        expected = np.rint(255 * np.clip((stored - 29999.5) / 20000 + 0.5, 0, 1))
        assert np.array_equal(self.picture(tmp_path / "p.png")[1], expected)

    def test_inverted_twice_is_the_picture(self, ramp, tmp_path):
        assert run("render", ramp, "--output", tmp_path / "a.png") == 0
        assert run("render", ramp, "--output", tmp_path / "b.png", "--invert") == 0
        plain, inverted = self.picture(tmp_path / "a.png")[1], self.picture(tmp_path / "b.png")[1]
        assert np.abs(255 - inverted.astype(int) - plain).max() <= 1

    def test_a_size_is_exactly_that_of_the_canvas(self, ramp, tmp_path):
        assert run("render", ramp, "--output", tmp_path / "p.png", "--size", "320x200") == 0
        assert self.picture(tmp_path / "p.png")[1].shape == (200, 320)

    def test_evidence_is_in_colour(self, study, model, tmp_path):
        arguments = ("--output", tmp_path / "p.png", "--evidence", "--model", model, "--device", "cpu")
        assert run("render", study / "1 dark.png", *arguments) == 0
        mode, pixels = self.picture(tmp_path / "p.png")
        assert (mode, pixels.shape) == ("RGB", (40, 50, 3))
        assert np.ptp(pixels.astype(int), axis=2).max() > 10

    def test_evidence_of_a_picture_that_is_not_assessed_comes_with_a_warning(self, model, tmp_path, capfd):
        Image.fromarray(np.full((40, 50), 255, dtype=np.uint8)).save(tmp_path / "white.png")
        arguments = ("--output", tmp_path / "p.png", "--evidence", "--model", model)
        assert run("render", tmp_path / "white.png", *arguments) == 0
        assert "not to be relied on" in capfd.readouterr().err

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--window-center", "5"], "needs both"),
            (["--window-center", "5", "--window-width", "0"], "cannot be shown"),
            (["--size", "0x5"], "not a size"),
            (["--size", "5"], "not a size"),
        ],
    )
    def test_a_bad_option_exits_2_and_writes_nothing(self, ramp, tmp_path, arguments, said, capfd):
        assert run("render", ramp, "--output", tmp_path / "p.png", *arguments) == 2
        assert said in capfd.readouterr().err
        assert not (tmp_path / "p.png").exists()

    def test_a_broken_file_is_named_and_nothing_is_written(self, ramp, tmp_path, capfd):
        cut = tmp_path / "cut.png"
        cut.write_bytes(ramp.read_bytes()[:200])
        assert run("render", cut, "--output", tmp_path / "p.png") == 2
        assert "cut.png" in capfd.readouterr().err
        assert not (tmp_path / "p.png").exists()

    def test_the_output_is_a_png(self, ramp, tmp_path, capfd):
        assert run("render", ramp, "--output", tmp_path / "p.jpg") == 2
        assert "must end in .png" in capfd.readouterr().err


class TestDoctor:
    def test_says_what_is_in_use(self, model, capfd):
        status = run("doctor", "--model", model, "--device", "cpu", "--json")
        facts = json.loads(capfd.readouterr().out)
        assert status == (1 if facts["problems"] else 0)
        assert facts["version"] == __version__
        assert facts["devices"]["used"] == "cpu"
        assert facts["self_test"]["passed"]
        assert facts["model"]["name"] == "Tiny test model"
        assert all(codec["is_available"] for codec in facts["codecs"])
        assert facts["packages"]["pydicom"]

    def test_a_missing_model_needs_attention(self, tmp_path, capfd):
        assert run("doctor", "--model", tmp_path / "away.onnx") == 1
        said = capfd.readouterr().out
        assert "! away.onnx: There is no such model file." in said
        assert "pydicom" in said

    def test_a_window_that_cannot_be_opened_needs_attention(self, model, monkeypatch, capfd):
        monkeypatch.setattr("xray_viewer.commands.doctor.window_obstacle", lambda: "No window.")
        assert run("doctor", "--model", model, "--device", "cpu") == 1
        said = capfd.readouterr().out
        assert "Window: cannot be opened\n" in said
        assert "! No window." in said

    def test_a_machine_without_a_display_is_noted_and_is_no_fault(self, model, monkeypatch, capfd):
        monkeypatch.setattr("xray_viewer.commands.doctor.window_obstacle", lambda: "")
        monkeypatch.setattr("xray_viewer.commands.doctor.display_obstacle", lambda: "There is no display.")
        arguments = ("doctor", "--model", model, "--device", "cpu")
        assert run(*arguments) == 0
        said = capfd.readouterr().out
        assert "Window: cannot be opened here. There is no display.\n" in said
        assert "All is well." in said
        assert run(*arguments, "--json") == 0
        facts = json.loads(capfd.readouterr().out)["window"]
        assert facts == {"can_open": False, "obstacle": "", "display_obstacle": "There is no display."}

    def test_a_window_that_can_be_opened_is_said(self, model, monkeypatch, capfd):
        monkeypatch.setattr("xray_viewer.commands.doctor.window_obstacle", lambda: "")
        monkeypatch.setattr("xray_viewer.commands.doctor.display_obstacle", lambda: "")
        assert run("doctor", "--model", model, "--device", "cpu") == 0
        assert "Window: can be opened\n" in capfd.readouterr().out

    def test_a_device_that_is_not_there_needs_attention(self, model, capfd):
        assert run("doctor", "--model", model, "--device", "abacus") == 1
        assert "no device 'abacus'" in capfd.readouterr().out


class TestModel:
    def test_shows_the_card(self, model, capfd):
        assert run("model", model) == 0
        assert "It measures brightness." in capfd.readouterr().out

    def test_gives_the_spec_to_scripts(self, model, capfd):
        assert run("model", model, "--json") == 0
        document = json.loads(capfd.readouterr().out)
        assert document["schema_version"] == 1
        assert len(document["sha256"]) == 64

    def test_a_file_that_is_no_model_exits_2(self, tmp_path, capfd):
        (tmp_path / "notes.onnx").write_text("no model")
        assert run("model", tmp_path / "notes.onnx") == 2
        assert "notes.onnx: This is no ONNX model" in capfd.readouterr().err


class TestWindow:
    @pytest.fixture
    def no_display(self, monkeypatch):
        monkeypatch.setattr(window.sys, "platform", "linux")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            # Set first, so that what the program sets is taken back after the test.
            monkeypatch.setenv(name, "")
            monkeypatch.delenv(name)

    def test_a_word_that_is_no_command_is_a_path(self, capfd):
        assert run("scores") == 2
        assert "There is no file or folder scores." in capfd.readouterr().err

    @pytest.mark.usefixtures("no_display")
    def test_without_a_display_the_way_without_a_window_is_named(self, study, capfd):
        assert run(study) == 2
        said = capfd.readouterr().err
        assert "no display" in said
        assert "xray-viewer score" in said

    @pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
    def test_a_display_that_cannot_be_reached_is_a_sentence_and_no_crash(self, study):
        done = process(study, display=":4077")
        assert done.stderr.decode().splitlines() == [
            'The display :4077 cannot be reached. To score without a window, use "xray-viewer score PATH".'
        ]
        assert done.returncode == 2

    @pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
    @pytest.mark.usefixtures("no_display")
    def test_a_compositor_is_reached_through_its_socket(self, tmp_path, monkeypatch):
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
    def test_a_platform_without_a_display_needs_none(self, monkeypatch, platform):
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
        assert display_obstacle() == ""

    @pytest.mark.usefixtures("no_display")
    def test_a_platform_with_a_display_needs_one(self, monkeypatch):
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        assert display_obstacle() == "There is no display to open the window on."

    def test_a_missing_system_library_is_named_with_its_packages(self, monkeypatch):
        def import_module(name):
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

        monkeypatch.setattr(window.importlib, "import_module", import_module)
        said = window.window_obstacle()
        for word in ("libEGL.so.1", "apt install libegl1", "libxcb-cursor0", "dnf install", "xcb-util-cursor"):
            assert word in said

    @pytest.mark.usefixtures("no_display")
    def test_the_demo_without_a_display_scores_and_draws_the_window(self, model, tmp_path, monkeypatch, capfd):
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

    def test_the_window_is_given_what_was_asked_for(self, study, model, monkeypatch):
        given = {}
        application = SimpleNamespace(run_window=lambda paths, **options: given.update(options, paths=paths) or 7)
        monkeypatch.setitem(sys.modules, "xray_viewer.ui.application", application)
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert run(study, "--model", model) == 7
        assert given == {"paths": [study], "model": model, "device": "auto", "demo": False}

    def test_the_demo_study_is_opened_alone(self, study, capfd):
        assert run("--demo", study) == 2
        assert "either --demo or files and folders" in capfd.readouterr().err

    def test_the_demo_study_is_left_to_the_window_where_there_is_one(self, monkeypatch):
        def make_demo_study(_folder):
            raise AssertionError("It is made twice.")

        given = {}
        application = SimpleNamespace(run_window=lambda paths, **options: given.update(options, paths=paths) or 0)
        monkeypatch.setitem(sys.modules, "xray_viewer.ui.application", application)
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        monkeypatch.setattr(window, "make_demo_study", make_demo_study)
        assert run("--demo") == 0
        assert given == {"paths": [], "model": None, "device": "auto", "demo": True}

    @pytest.mark.usefixtures("no_display")
    def test_the_demo_needs_its_files(self, monkeypatch, capfd):
        monkeypatch.setattr("xray_viewer.review.demo.find_spec", lambda _: None)
        assert run("--demo") == 2
        assert "pip install 'xray-viewer[demo]'" in capfd.readouterr().err


class TestEndings:
    def test_the_version(self, capfd):
        assert run("--version") == 0
        assert capfd.readouterr().out == f"xray-viewer {__version__}\n"

    @pytest.mark.parametrize("command", [[], ["score"], ["render"], ["doctor"], ["model"]])
    def test_every_command_has_help(self, command, capfd):
        assert run(*command, "--help") == 0
        assert capfd.readouterr().out.startswith("usage: xray-viewer")

    def test_an_unexpected_error_is_a_sentence_that_does_not_quote_it(self, study, tmp_path, monkeypatch, capfd):
        def fail(_):
            raise KeyError("Doe^Jane")

        monkeypatch.setattr(render, "read_radiograph", fail)
        arguments = ("render", study / "1 dark.png", "--output", tmp_path / "p.png")
        assert run(*arguments) == 2
        said = capfd.readouterr().err
        assert "KeyError" in said
        assert "--debug" in said
        assert "Doe" not in said
        assert run(*arguments, "--debug") == 2
        assert "Traceback" in capfd.readouterr().err

    def test_importing_the_command_line_imports_nothing_heavy(self):
        code = (
            "import sys, xray_viewer.cli; "
            "print({'onnxruntime', 'pydicom', 'PySide6', 'numpy', 'PIL'} & set(sys.modules))"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
        assert done.stdout == "set()\n"

    def test_a_process_ends_with_the_status_and_no_traceback(self, study, model):
        done = process("score", study, "--model", model, "--device", "cpu", "--output", "-")
        assert done.returncode == 0
        assert done.stdout.startswith(b"path,status,")
        assert done.stdout.count(b"\r\n") == 4
        assert "Traceback" not in done.stderr.decode()

    def test_a_table_reaches_a_terminal_that_knows_ascii_alone(self, study, model, monkeypatch):
        name = study / "胸.png"
        (study / "1 dark.png").rename(name)
        monkeypatch.setenv("PYTHONIOENCODING", "ascii")
        done = process("score", study, "--model", model)
        assert done.returncode == 0
        assert b"\\u80f8.png" in done.stdout

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
    @pytest.mark.parametrize("output", [[], ["--output", "-"]])
    def test_a_full_disk_is_a_sentence(self, study, model, output):
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "xray_viewer", "score", str(study), "--model", str(model), *output]
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=120, env=environment
            )
        assert done.returncode == 2
        assert "The results cannot be written" in done.stderr.decode()
        assert "Traceback" not in done.stderr.decode()

    @pytest.mark.skipif(os.name != "posix", reason="pipes close otherwise there")
    def test_a_pipe_that_nobody_reads_ends_in_silence(self, model):
        reader, writer = os.pipe()
        os.close(reader)
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "xray_viewer", "model", str(model)]
        done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False, timeout=120, env=environment)
        os.close(writer)
        assert done.returncode == cli.PIPE_CLOSED
        assert done.stderr == b""
