"""What the doctor says of this machine and of the model."""

import json
from pathlib import Path

from tests.commands.running import run
from xray_viewer import __version__


def test_says_what_is_in_use(model, capfd):
    status = run("doctor", "--model", model, "--device", "cpu", "--json")
    facts = json.loads(capfd.readouterr().out)
    assert status == (1 if facts["problems"] else 0)
    assert facts["version"] == __version__
    assert facts["devices"]["used"] == "cpu"
    assert facts["self_test"]["passed"]
    assert facts["model"]["name"] == "Tiny test model"
    assert all(codec["is_available"] for codec in facts["codecs"])
    assert facts["packages"]["pydicom"]
    assert all(facts["pictures"].values())
    assert set(facts["pictures"]) == {"JPEG", "PNG", "TIFF", "BMP"}


def test_the_home_folder_is_not_named(model, monkeypatch, tmp_path, capfd):
    monkeypatch.setenv("HOME", str(model.parent))
    monkeypatch.setenv("USERPROFILE", str(model.parent))
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    assert run("doctor", "--model", model, "--device", "cpu") in {0, 1}
    said = capfd.readouterr().out
    assert str(model.parent) not in said
    assert f"Model  {Path('~') / model.name}" in said


def test_a_missing_model_needs_attention(tmp_path, capfd):
    assert run("doctor", "--model", tmp_path / "away.onnx") == 1
    said = capfd.readouterr().out
    assert "! away.onnx: There is no such model file." in said
    assert "pydicom" in said


def test_a_window_that_cannot_be_opened_needs_attention(model, monkeypatch, capfd):
    monkeypatch.setattr("xray_viewer.commands.doctor.window_obstacle", lambda: "No window.")
    assert run("doctor", "--model", model, "--device", "cpu") == 1
    said = capfd.readouterr().out
    assert "Window: cannot be opened\n" in said
    assert "! No window." in said


def test_a_machine_without_a_display_is_noted_and_is_no_fault(model, monkeypatch, capfd):
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


def test_a_window_that_can_be_opened_is_said(model, monkeypatch, capfd):
    monkeypatch.setattr("xray_viewer.commands.doctor.window_obstacle", lambda: "")
    monkeypatch.setattr("xray_viewer.commands.doctor.display_obstacle", lambda: "")
    assert run("doctor", "--model", model, "--device", "cpu") == 0
    assert "Window: can be opened\n" in capfd.readouterr().out


def test_a_device_that_is_not_there_needs_attention(model, capfd):
    assert run("doctor", "--model", model, "--device", "abacus") == 1
    assert "no device 'abacus'" in capfd.readouterr().out
