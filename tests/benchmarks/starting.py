"""How long our program takes from its command until it can be used.

As a program this module is one start of it: ``python -m tests.benchmarks.starting FILE BEGIN`` runs the command line
with a file and prints, as JSON, how many milliseconds after ``BEGIN`` (``time.monotonic``) its window answered, the
picture was painted, and the probability was there. Then it ends.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.harness import Comparison
from tests.benchmarks.pictures import drawn_picture

_GOALS = {"window that answers": 1000.0, "picture": 1500.0, "probability": 1500.0}
_SECONDS = 120


def starting(repeats: int, scale: float) -> Iterator[Comparison]:
    """From the command with a file to window, picture and probability, on 3 megapixels of 16 bits."""
    rows, columns = (max(64, int(side * scale)) for side in (2000, 1500))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "radiograph.png"
        Image.fromarray(drawn_picture(rows, columns).astype(np.uint16) * 128).save(path)
        # The first start fills the system's cache of files.
        starts = [_start(path, Path(folder)) for _turn in range(repeats + 1)][1:]
    for name, goal in _GOALS.items():
        took = statistics.median(start[name] for start in starts)
        yield Comparison(f"from the command to the {name}", took, "goal", goal)


def _start(path: Path, home: Path) -> dict[str, float]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    command = [sys.executable, "-m", "tests.benchmarks.starting", str(path), str(time.monotonic())]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=_SECONDS)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _run(path: str, begin: float) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer

    from xray_viewer.app.session import Session
    from xray_viewer.cli import main
    from xray_viewer.ui import open_window

    reached: dict[str, float] = {}

    def reach(name: str) -> None:
        reached.setdefault(name, 1000 * (time.monotonic() - begin))

    class WatchedWindow(open_window.MainWindow):
        def __init__(self, session: Session) -> None:
            super().__init__(session)
            self._watched = session
            self.installEventFilter(self)
            self.picture.installEventFilter(self)
            session.counts.changed.connect(self._look)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint:
                # Once it is painted and whatever the program does first is done, it answers.
                QTimer.singleShot(0, lambda: reach("window that answers"))
                if self._watched.viewer.picture is not None:
                    QTimer.singleShot(0, lambda: reach("picture"))
            return False

        def _look(self) -> None:
            tally = self._watched.counts.tally
            if tally.images and not tally.to_read:
                reach("probability")
                self.close()

    open_window.MainWindow = WatchedWindow
    status = main([path, "--device", "cpu"])
    sys.stdout.write(json.dumps(reached) + "\n")
    sys.exit(status)


if __name__ == "__main__":
    _run(sys.argv[1], float(sys.argv[2]))
