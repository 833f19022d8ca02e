"""How the window takes a study of tens of thousands of files.

``python -m tests.benchmarks.large_study FOLDER --from IMAGES --files 20000`` fills a folder, if it is not there yet,
with copies of real images whose metadata differ, so that no two have the same content; opens it in an offscreen
window; and prints the seconds to the first row and to all, the longest time for which the main thread did nothing for
the reader and how much of the processor it took in such a pause (on a busy machine the first says more of the others),
and how much memory was taken at most above an empty window. ``--score`` has the model read all, too.
"""

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.memory import PeakMemory, can_be_measured
from xray_viewer.readers.folder import find_images
from xray_viewer.readers.signature import HEAD_BYTES, FileKind, recognise

_IN_A_FOLDER = 1000
_BEAT_MILLISECONDS = 2
_SECONDS = 3600
_IDLE_SECONDS = 1.0


def fill(folder: Path, source: Path, files: int) -> None:
    """Fill a folder with copies of the images under another one, each with metadata of its own."""
    originals = [image.path for image in find_images(source)]
    contents = itertools.cycle((path.suffix, path.read_bytes()) for path in originals[:files])
    for number, (suffix, content) in zip(range(files), contents, strict=False):
        place = folder / f"series {number // _IN_A_FOLDER + 1}" / f"IM{number + 1}{suffix}"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(numbered(content, number))


def numbered(content: bytes, number: int) -> bytes:
    """Write a number into a file's metadata, where no reader of pictures looks."""
    word = f"{number:08}".encode()
    match recognise(content[:HEAD_BYTES]):
        case FileKind.JPEG:  # a comment after the start of the image
            return content[:2] + b"\xff\xfe" + (2 + len(word)).to_bytes(2, "big") + word + content[2:]
        case FileKind.PNG:  # a text after the header
            chunk = b"tEXt" + b"Comment\0" + word
            text = (len(chunk) - 4).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
            return content[:33] + text + content[33:]
        case FileKind.DICOM if content[128:132] == b"DICM":  # the preamble
            return word + content[len(word) :]
        case _:
            return content + word


def main(argv: list[str] | None = None) -> int:
    """Fill, open, and print what was measured."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.large_study")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--from", dest="source", type=Path, metavar="IMAGES", help="what the folder is filled from")
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--score", action="store_true")
    parser.add_argument("--run", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    if arguments.run:
        _run(arguments.folder, is_scored=arguments.score)
        return 0
    if not arguments.folder.exists():
        if arguments.source is None:
            parser.error("the folder is not there, and --from does not say what to fill it from")
        fill(arguments.folder, arguments.source, arguments.files)
    # Each in a run of its own: to be looked at slows a process down.
    with _started(arguments.folder, is_scored=arguments.score) as (_process, figures):
        measured = next(figures)
    _say(*(f"{name}: {value}" for name, value in measured.items()))
    if can_be_measured():
        with (
            _started(arguments.folder, is_scored=arguments.score) as (process, figures),
            PeakMemory(process) as memory,
        ):
            time.sleep(_IDLE_SECONDS)
            memory.take()
            time.sleep(_IDLE_SECONDS)
            empty = memory.take()
            next(figures)
            _say(f"memory of an empty window: {empty:.0f} MB", f"most above it: {memory.take() - empty:.0f} MB")
    return 0


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


@contextmanager
def _started(folder: Path, *, is_scored: bool) -> Iterator[tuple[int, Iterator[dict[str, object]]]]:
    """Start a window; give its process, and an iterator that has it open the folder and gives what it measured."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": home,
            **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home),
        }
        command = [sys.executable, "-m", "tests.benchmarks.large_study", "--run", str(folder)]
        command += ["--score"] if is_scored else []
        with subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdout.readline()

            def figures() -> Iterator[dict[str, object]]:
                assert process.stdin is not None
                assert process.stdout is not None
                process.stdin.write("open\n")
                process.stdin.flush()
                yield json.loads(process.stdout.readline())

            yield process.pid, figures()
            process.stdin.close()
            process.wait(_SECONDS)


def _run(folder: Path, *, is_scored: bool) -> None:
    from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from xray_viewer.app.session import Session
    from xray_viewer.app.settings import Settings
    from xray_viewer.installation import shipped_model_path
    from xray_viewer.review.store import ReviewStore
    from xray_viewer.ui.main_window import MainWindow
    from xray_viewer.ui.theme import apply_theme

    application = QApplication([])
    apply_theme(application)
    settings = QSettings(str(Path(os.environ["HOME"]) / "settings.ini"), QSettings.Format.IniFormat)
    session = Session(Settings(settings), store=ReviewStore())
    window = MainWindow(session)
    window.show()
    session.start_decoders()
    loop = QEventLoop()
    if is_scored:
        session.reading.model_changed.connect(loop.quit)
        session.load_model(shipped_model_path(), "auto")
        loop.exec()
    QTimer.singleShot(int(1000 * _IDLE_SECONDS), loop.quit)
    loop.exec()
    _say("ready")
    sys.stdin.readline()

    begin = last = time.perf_counter()
    last_busy = time.thread_time()
    processor = time.process_time()
    reached: dict[str, float] = {}
    longest = dict.fromkeys(("listing", "listing, processor", "after", "after, processor"), 0.0)

    def beat() -> None:
        nonlocal last, last_busy
        now, busy = time.perf_counter(), time.thread_time()
        part = "listing" if session.opener.is_listing else "after"
        longest[part] = max(longest[part], now - last - _BEAT_MILLISECONDS / 1000)
        longest[f"{part}, processor"] = max(longest[f"{part}, processor"], busy - last_busy)
        last, last_busy = now, busy

    def look() -> None:
        if session.study.entries:
            reached.setdefault("first row", time.perf_counter() - begin)
        if not session.opener.is_listing:
            reached.setdefault("all rows", time.perf_counter() - begin)
            reached.setdefault("processor until then", time.process_time() - processor)
            tally = session.counts.tally
            is_done = tally.images == len(session.study.entries) and (tally.to_read == 0 or not is_scored)
            if is_done and session.viewer.picture is not None and not session.thumbnails.is_busy:
                loop.quit()

    pulse = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MILLISECONDS)
    pulse.timeout.connect(beat)
    pulse.start()
    for signal in (session.study.added, session.opener.listing_changed, session.counts.changed):
        signal.connect(look)
    session.thumbnails.made.connect(look)
    window.open([folder])
    loop.exec()
    rows = len(session.study.entries)
    figures = {
        "rows": rows,
        **{f"seconds to {name}": round(seconds, 2) for name, seconds in reached.items()},
        **{f"longest pause, {part} (ms)": round(1000 * seconds) for part, seconds in longest.items()},
        **({"images a second": round(rows / (time.perf_counter() - begin), 1)} if is_scored else {}),
    }
    _say(json.dumps(figures))
    sys.stdin.readline()
    window.close()


if __name__ == "__main__":
    sys.exit(main())
