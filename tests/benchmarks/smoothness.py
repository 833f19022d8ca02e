"""How smoothly the picture moves: our window beside pyqtgraph's ImageView and napari, on the same files."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.harness import Comparison
from tests.benchmarks.pictures import LARGE, drawn_picture

_GOAL_MS = 8.0
_SECONDS = 600
_XVFB = ("xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1920x1080x24")


def smoothness(repeats: int, scale: float) -> Iterator[Comparison]:
    """First picture, frames at the 95th percentile, and peak memory, on 36 megapixels of 8 bits and 12 of 16 bits."""
    peers = [name for name in ("pyqtgraph", "napari") if _is_there(name)]
    with tempfile.TemporaryDirectory() as folder:
        for path in _files(Path(folder), scale):
            # Frames enough for a percentile; a trial run has two.
            frames = 2 if repeats == 1 else 12 * repeats
            ours = _measured("ours", path, frames)
            theirs = {peer: found for peer in peers if (found := _measured(peer, path, frames))}
            for name, value in ours.items():
                title = f"{path.stem}: {name}"
                unit = "MB" if name == "peak memory" else "ms"
                if "," in name:
                    yield Comparison(title, value, "goal", _GOAL_MS, unit)
                for peer, found in theirs.items():
                    yield Comparison(title, value, peer, found[name], unit)


def _is_there(peer: str) -> bool:
    if importlib.util.find_spec(peer) is None:
        _say(f"{peer} is not installed, and is left out: it comes with the extra bench.")
        return False
    if peer == "napari" and shutil.which(_XVFB[0]) is None:
        _say(f"napari is left out: it needs OpenGL, and {_XVFB[0]} is not installed.")
        return False
    return True


def _files(folder: Path, scale: float) -> Iterator[Path]:
    rows, columns = (max(64, int(side * scale)) for side in LARGE)
    jpeg = folder / f"{columns} x {rows}, 8 bits.jpeg"
    Image.fromarray(drawn_picture(rows, columns)).save(jpeg, quality=90)
    yield jpeg
    rows, columns = (max(64, int(side * scale)) for side in (4000, 3000))
    png = folder / f"{columns} x {rows}, 16 bits.png"
    Image.fromarray(drawn_picture(rows, columns).astype(np.uint16) * 128).save(png, compress_level=1)
    yield png


def _measured(viewer: str, path: Path, frames: int) -> dict[str, float]:
    """Run a viewer in a process of its own; without figures it is left out, unless it is ours."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_API": "pyside6"}
    command = [sys.executable, "-m", "tests.benchmarks.viewers", viewer, str(path), str(frames)]
    if viewer == "napari":
        environment |= {"QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}
        command = [*_XVFB, *command]
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=_SECONDS)
    except subprocess.SubprocessError as error:
        if viewer == "ours":
            raise
        _say(f"{viewer} does not run here, and is left out: {error}")
        return {}
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
