"""How long programs take from their command until a radiograph stands on the screen, as one who waits would time it.

Each is started in a screen of its own, whose memory is looked at every few milliseconds: the picture is there once many
grey levels are. So nothing in a program needs to be known, and all are measured alike.
"""

import importlib.util
import mmap
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.harness import Comparison
from tests.benchmarks.pictures import drawn_picture
from tests.virtual_screen import environment_on, virtual_screen, virtual_screen_is_there
from xray_viewer.core.errors import RequestError
from xray_viewer.review.demo import make_demo_study

_WIDTH, _HEIGHT = 1920, 1080
# A picture has so many grey levels with so many pixels each; letters and frames have not.
_LEVELS, _PIXELS = 60, 40
_SECONDS = 60
_EVERY_SECONDS = 0.01


class _NothingShownError(Exception):
    """A program has ended, or has shown nothing for a minute."""


def on_screen(repeats: int, scale: float) -> Iterator[Comparison]:
    """From the command with a file to the picture, beside napari on a PNG file and Aeskulap on a DICOM file."""
    if not virtual_screen_is_there():
        sys.stderr.write("Starts are not watched on the screen: that needs Xvfb.\n")
        return
    turns = min(repeats, 5)
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        rows, columns = (max(256, int(side * scale)) for side in (2000, 1500))
        picture = home / "radiograph.png"
        Image.fromarray(drawn_picture(rows, columns).astype(np.uint16) * 128).save(picture)
        if importlib.util.find_spec("napari") is not None:
            napari = [sys.executable, "-m", "napari", str(picture)]
            yield from _beside("on the screen: a PNG file", picture, "napari", napari, turns, home)
        dicom = _dicom(home)
        if shutil.which("aeskulap") is not None and dicom is not None:
            yield from _beside("on the screen: a DICOM file", dicom, "Aeskulap", ["aeskulap", str(dicom)], turns, home)


def _dicom(home: Path) -> Path | None:
    """Give the demo study's chest radiograph, None where the demo's package is not installed."""
    try:
        return next(iter(sorted(make_demo_study(home / "demo").glob("1 *.dcm"))))
    except RequestError:
        return None


def _beside(name: str, path: Path, peer: str, command: Sequence[str], turns: int, home: Path) -> Iterator[Comparison]:
    ours = [sys.executable, "-m", "xray_viewer", str(path), "--device", "cpu"]
    times: list[list[float]] = [[], []]
    # The first start fills the system's cache of files.
    for turn in range(turns + 1):
        for each, kept in zip((ours, command), times, strict=True):
            try:
                took = _until_shown(each, home)
            except _NothingShownError as error:
                if each is ours:
                    raise
                sys.stderr.write(f"{peer} does not run here, and is left out: {error}\n")
                return
            if turn:
                kept.append(took)
    yield Comparison(name, statistics.median(times[0]), peer, statistics.median(times[1]))


def _until_shown(command: Sequence[str], home: Path) -> float:
    """Give the milliseconds from starting a program until a picture is on the screen."""
    with _screen(home) as (display, memory):
        folders = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
        environment = environment_on(display) | folders | {"LIBGL_ALWAYS_SOFTWARE": "1"}
        start = time.monotonic()
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        ) as program:
            try:
                while not _shows_picture(memory):
                    if time.monotonic() - start > _SECONDS or program.poll() is not None:
                        raise _NothingShownError(f"{Path(command[0]).name} has put no picture on the screen")
                    time.sleep(_EVERY_SECONDS)
                return 1000 * (time.monotonic() - start)
            finally:
                program.kill()


@contextmanager
def _screen(home: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """Start a screen; give its name and its memory."""
    with (
        virtual_screen(_WIDTH, _HEIGHT, "-fbdir", str(home)) as display,
        (home / "Xvfb_screen0").open("rb") as file,
    ):
        yield display, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _shows_picture(memory: mmap.mmap) -> bool:
    # An X window dump: the length of its header, and at the twentieth number how many colours follow it (XWDFile.h).
    header = struct.unpack(">25I", memory[:100])
    begin = header[0] + 12 * header[19]
    pixels = np.frombuffer(memory, np.uint8, header[12] * _HEIGHT, begin).reshape(_HEIGHT, -1, 4)
    blue, green, red = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    grey = green[(blue == green) & (green == red)]
    return int((np.bincount(grey, minlength=256) >= _PIXELS).sum()) >= _LEVELS
