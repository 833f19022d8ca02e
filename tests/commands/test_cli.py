"""How every command ends: its status, its help, and sentences in place of tracebacks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import ROOT, process, run
from xray_viewer import __version__, cli
from xray_viewer.commands import render


def test_the_version(capfd):
    assert run("--version") == 0
    assert capfd.readouterr().out == f"xray-viewer {__version__}\n"


@pytest.mark.parametrize("command", [[], ["score"], ["render"], ["doctor"], ["model"]])
def test_every_command_has_help(command, capfd):
    assert run(*command, "--help") == 0
    assert capfd.readouterr().out.startswith("usage: xray-viewer")


def test_an_unexpected_error_is_a_sentence_that_does_not_quote_it(study, tmp_path, monkeypatch, capfd):
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


def test_importing_the_command_line_imports_nothing_heavy():
    code = (
        "import sys, xray_viewer.cli; print({'onnxruntime', 'pydicom', 'PySide6', 'numpy', 'PIL'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "set()\n"


def test_a_process_ends_with_the_status_and_no_traceback(study, model):
    done = process("score", study, "--model", model, "--device", "cpu", "--output", "-")
    assert done.returncode == 0
    assert done.stdout.startswith(b"path,status,")
    assert done.stdout.count(b"\r\n") == 4
    assert "Traceback" not in done.stderr.decode()


def test_a_table_reaches_a_terminal_that_knows_ascii_alone(study, model, monkeypatch):
    name = study / "胸.png"
    (study / "1 dark.png").rename(name)
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = process("score", study, "--model", model)
    assert done.returncode == 0
    assert b"\\u80f8.png" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("output", [[], ["--output", "-"]])
def test_a_full_disk_is_a_sentence(study, model, output):
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "xray_viewer", "score", str(study), "--model", str(model), *output]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=120, env=environment)
    assert done.returncode == 2
    assert "The results cannot be written" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


@pytest.mark.skipif(os.name != "posix", reason="pipes close otherwise there")
def test_a_pipe_that_nobody_reads_ends_in_silence(model):
    reader, writer = os.pipe()
    os.close(reader)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "xray_viewer", "model", str(model)]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False, timeout=120, env=environment)
    os.close(writer)
    assert done.returncode == cli.PIPE_CLOSED
    assert done.stderr == b""
