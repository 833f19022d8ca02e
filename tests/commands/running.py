"""Running the commands of the program, in this process or in one of its own."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

from xray_viewer.cli import main

ROOT = Path(__file__).resolve().parents[2]


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
