"""How smoothly the picture moves: our window beside pyqtgraph's ImageView and napari, on the same files."""

import importlib.util
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.harness import Comparison
from tests.benchmarks.memory import PeakMemory, can_be_measured
from tests.benchmarks.pictures import LARGE, drawn_picture
from tests.benchmarks.viewers import DRAFTS
from tests.virtual_screen import environment_on, virtual_screen, virtual_screen_is_there

_GOAL_MS = 8.0
_SHARP_GOAL_MS = 100.0
_SECONDS = 600
# Larger than each viewer's window, whose view alone has 1920 x 1080 pixels.
_SCREEN = 2560, 1440
_OURS = "ours"
_WITHOUT_NETWORK, _WITH_NETWORK = "peak memory, picture shown and moved", "peak memory, also read by the network"

Figures = dict[str, float]


class _ViewerError(Exception):
    """A viewer that ended before it was done."""


def smoothness(repeats: int, scale: float) -> Iterator[Comparison]:
    """First picture, frames at the 95th percentile, and peak memory, on 36 megapixels of 8 bits and 12 of 16 bits."""
    viewers = [_OURS, *(name for name in ("pyqtgraph", "napari") if _is_there(name))]
    # Enough for a percentile, and for whatever moving allocates; a trial run has two.
    timed, watched, turns = (2, 2, 1) if repeats == 1 else (12 * repeats, 20, 3)
    with tempfile.TemporaryDirectory() as folder:
        for path in _files(Path(folder), scale):
            yield from _compared(
                path, "ms", _in_turns(viewers, lambda viewer, path=path: _first_picture(viewer, path), repeats)
            )
            moved = _in_turns(viewers, lambda viewer, path=path: _moved(viewer, path, timed), turns)
            goal = {name: _SHARP_GOAL_MS if name.endswith(DRAFTS) else _GOAL_MS for name in moved[_OURS]}
            yield from _compared(path, "ms", {_OURS: moved[_OURS], "goal": goal, **moved})
            if can_be_measured():
                yield from _compared(
                    path, "MB", _each(viewers, lambda viewer, path=path: _memory(viewer, path, watched))
                )


def _compared(path: Path, unit: str, figures: Mapping[str, Figures]) -> Iterator[Comparison]:
    for name, ours in figures[_OURS].items():
        for viewer, theirs in figures.items():
            if viewer != _OURS and name in theirs:
                peer = f"{viewer} and ONNX Runtime" if name == _WITH_NETWORK else viewer
                yield Comparison(f"{path.stem}: {name}", ours, peer, theirs[name], unit)


def _is_there(peer: str) -> bool:
    if importlib.util.find_spec(peer) is None:
        _say(f"{peer} is not installed, and is left out: it comes with the extra bench.")
        return False
    if peer == "napari" and not virtual_screen_is_there():
        _say("napari is left out: it needs OpenGL, and Xvfb is not installed.")
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


def _each(viewers: Sequence[str], measure: Callable[[str], Figures]) -> dict[str, Figures]:
    """Measure each viewer; one that does not run here is left out, unless it is ours."""
    figures = {}
    for viewer in viewers:
        try:
            figures[viewer] = measure(viewer)
        except (_ViewerError, OSError) as error:
            if viewer == _OURS:
                raise
            _say(f"{viewer} does not run here, and is left out: {error}")
    return figures


def _in_turns(viewers: Sequence[str], measure: Callable[[str], Figures], turns: int) -> dict[str, Figures]:
    """Take medians of several processes, which take turns, so that a change of the machine hits all viewers."""
    found: dict[str, dict[str, list[float]]] = {}
    for _turn in range(turns):
        for viewer, figures in _each(viewers, measure).items():
            for name, figure in figures.items():
                found.setdefault(viewer, {}).setdefault(name, []).append(figure)
    return {
        viewer: {name: statistics.median(each) for name, each in figures.items()} for viewer, figures in found.items()
    }


def _first_picture(viewer: str, path: Path) -> Figures:
    with _started(viewer, path, 0) as (_process, go_on):
        return go_on()


def _moved(viewer: str, path: Path, frames: int) -> Figures:
    with _started(viewer, path, frames) as (_process, go_on):
        go_on()
        return go_on()


def _memory(viewer: str, path: Path, frames: int) -> Figures:
    """Measure in a run of its own: to be looked at slows a process down."""
    with _started(viewer, path, frames) as (process, go_on), PeakMemory(process) as peak:
        go_on()
        go_on()
        shown = peak.take()
        go_on()
        return {_WITHOUT_NETWORK: shown, _WITH_NETWORK: max(shown, peak.take())}


@contextmanager
def _started(viewer: str, path: Path, frames: int) -> Iterator[tuple[int, Callable[[], Figures]]]:
    """Start a viewer in a process of its own; give its number, and what lets it take the next step."""
    command = [sys.executable, "-m", "tests.benchmarks.viewers", viewer, str(path), str(frames)]
    with (
        _environment(viewer) as environment,
        subprocess.Popen(
            command,
            env=environment | {"QT_API": "pyside6"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as started,
    ):
        requests, answers = started.stdin, started.stdout
        assert requests is not None
        assert answers is not None

        def receive() -> Figures:
            for line in answers:
                # Some libraries write remarks to standard output.
                with suppress(ValueError):
                    figures: Figures = json.loads(line)
                    return figures
            raise _ViewerError(f"it ended with status {started.wait()}")

        def go_on() -> Figures:
            requests.write("\n")
            requests.flush()
            return receive()

        too_long = threading.Timer(_SECONDS, started.send_signal, [signal.SIGTERM])
        too_long.start()
        try:
            yield int(receive()["process"]), go_on
        finally:
            too_long.cancel()
            # A viewer that cannot read the next line ends.
            with suppress(OSError):
                requests.close()


@contextmanager
def _environment(viewer: str) -> Iterator[dict[str, str]]:
    """Give where a viewer shows itself: in memory, or on a screen where it needs OpenGL."""
    if viewer != "napari":
        yield os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        return
    with virtual_screen(*_SCREEN) as display:
        yield environment_on(display) | {"QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
