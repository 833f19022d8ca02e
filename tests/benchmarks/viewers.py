"""One viewer on one file, in a process of its own: ``python -m tests.benchmarks.viewers VIEWER FILE FRAMES``.

Prints JSON. In milliseconds: from the making of the window, all libraries being there, to the first picture; and at
the 95th percentile a frame, by what is done and from which zoom on. A frame is from the reader's move until it is
painted, with all that the viewer does in its event loop meanwhile. In megabytes: the most memory that the process held.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np

SIZE = (1920, 1080)
# Screen pixels for one image pixel; None is the whole picture.
ZOOMS = (None, 0.26, 0.51, 1.0, 2.5)
# Where a drag turns back, in frames.
_TURN = 16
# How long a viewer gets to come to rest before a drag: the longer, the more frames are taken.
_REST_SECONDS = 0.3
_REST_SECONDS_A_FRAME = 0.01


class Viewer(Protocol):
    """A window on one picture. Only ``open`` and ``paint`` wait for the screen."""

    def open(self, path: Path) -> None:
        """Make a window and read the file into it, until it is painted."""

    def be_ready(self) -> None:
        """Wait for what goes on behind the first picture."""

    def show_at(self, scale: float | None) -> None:
        """Go to a zoom."""

    def change_window(self, frame: int, direction: int) -> None:
        """Go a step of a window drag."""

    def pan(self, direction: int) -> None:
        """Go a step to the right and down."""

    def zoom(self, direction: int) -> None:
        """Go a step of a zoom in the middle of the view."""

    def paint(self) -> None:
        """Let the event loop paint what has changed."""


def _viewer(name: str) -> Viewer:
    # A process has the libraries of its own viewer alone.
    match name:
        case "ours":
            from tests.benchmarks.our_window import OurWindow

            return OurWindow()
        case "pyqtgraph":
            from tests.benchmarks.pyqtgraph_window import PyqtgraphWindow

            return PyqtgraphWindow()
        case "napari":
            from tests.benchmarks.napari_window import NapariWindow

            return NapariWindow()
    raise SystemExit(f"There is no viewer {name}.")


def measure(viewer: Viewer, path: Path, frames: int) -> dict[str, float]:
    """Do everything to one picture."""
    start = time.perf_counter()
    viewer.open(path)
    measured = {"first picture": 1000 * (time.perf_counter() - start)}
    viewer.be_ready()

    def p95(move: Callable[[int, int], None]) -> float:
        _rest(viewer, min(_REST_SECONDS, frames * _REST_SECONDS_A_FRAME))
        times = []
        for frame in range(frames):
            start = time.perf_counter()
            move(frame, 1 if frame % (2 * _TURN) < _TURN else -1)
            viewer.paint()
            times.append(1000 * (time.perf_counter() - start))
        return float(np.percentile(times, 95))

    for scale in ZOOMS:
        viewer.show_at(scale)
        at = "the whole picture" if scale is None else f"{scale:.0%}"
        measured[f"window drag, {at}"] = p95(viewer.change_window)
        if scale is not None:
            measured[f"pan, {at}"] = p95(lambda _frame, direction: viewer.pan(direction))
        measured[f"zoom, {at}"] = p95(lambda _frame, direction: viewer.zoom(direction))
    measured["peak memory"] = _peak_memory()
    return measured


def _peak_memory() -> float:
    """Give the most memory that this process has held, in megabytes.

    On Linux from /proc: the resource usage would begin with that of the process which started this one.
    """
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024 / 1e6
    # Bytes on macOS, kibibytes elsewhere.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def _rest(viewer: Viewer, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        viewer.paint()


if __name__ == "__main__":
    _name, _path, _frames = sys.argv[1:]
    sys.stdout.write(json.dumps(measure(_viewer(_name), Path(_path), int(_frames))) + "\n")
