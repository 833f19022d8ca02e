"""One viewer on one file, in a process of its own: ``python -m tests.benchmarks.viewers VIEWER FILE FRAMES``.

Prints lines of JSON, and waits for a line after each. The first tells the process. The second, when the first picture
is painted: the milliseconds to it from the making of the window, all libraries being there. The third, after the
frames: milliseconds at the 95th percentile a frame, by what is done and from which zoom on. A frame is from the
reader's move until it is painted, with all that the viewer does in its event loop meanwhile. Where frames of a zoom
were drafts, that is said, with the milliseconds from the last one to the picture as it stays. The fourth line, when the
network has read the picture.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np

# Of what shows the picture, whatever stands around it.
SIZE = (1920, 1080)
# Screen pixels for one image pixel; None is the whole picture.
ZOOMS = (None, 0.26, 0.51, 1.0, 2.5)
# Where a drag turns back, in frames.
_TURN = 16
# Ends the name of a zoom whose frames were drafts, and which tells how long the last one stayed a draft.
DRAFTS = ": drafts, the last one sharp after"
# How long a viewer gets to come to rest before a drag: the longer, the more frames are taken.
_REST_SECONDS = 0.3
_REST_SECONDS_A_FRAME = 0.01


class Viewer(Protocol):
    """A window on one picture. Only ``open`` and ``paint`` wait for the screen."""

    def open(self, path: Path) -> None:
        """Make a window and read the file into it, until it is painted."""

    def read(self) -> None:
        """Have the network read the picture, and wait for it."""

    def show_at(self, scale: float | None) -> None:
        """Go to a zoom."""

    def change_window(self, frame: int, direction: int) -> None:
        """Go a step of a window drag."""

    def pan(self, direction: int) -> None:
        """Go a step to the right and down."""

    def zoom(self, direction: int) -> None:
        """Go a step of a zoom in the middle of the view."""

    def settle(self) -> float | None:
        """Wait until the picture is no draft any more: milliseconds, None if it was none."""

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


def first_picture(viewer: Viewer, path: Path) -> dict[str, float]:
    """Open a picture."""
    start = time.perf_counter()
    viewer.open(path)
    return {"first picture": 1000 * (time.perf_counter() - start)}


def move(viewer: Viewer, frames: int) -> dict[str, float]:
    """Do everything to the picture."""
    measured = {}

    def p95(step: Callable[[int, int], None]) -> float:
        _rest(viewer, min(_REST_SECONDS, frames * _REST_SECONDS_A_FRAME))
        times = []
        for frame in range(frames):
            start = time.perf_counter()
            step(frame, 1 if frame % (2 * _TURN) < _TURN else -1)
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
        settled = viewer.settle()
        if settled is not None:
            measured[f"zoom, {at}{DRAFTS}"] = settled
    return measured


def _rest(viewer: Viewer, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        viewer.paint()


def _tell(measured: dict[str, float]) -> None:
    sys.stdout.write(json.dumps(measured) + "\n")
    sys.stdout.flush()
    if not sys.stdin.readline():
        # No more is wanted. Threads and windows need not be taken apart for that.
        os._exit(0)


def main(name: str, path: Path, frames: int) -> None:
    """Show, move and read one picture."""
    viewer = _viewer(name)
    _tell({"process": os.getpid()})
    _tell(first_picture(viewer, path))
    _tell(move(viewer, frames))
    viewer.read()
    _tell({})


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
