"""How much memory a program takes with all its processes, sampled from outside; on Linux."""

import threading
from pathlib import Path
from typing import Any

_SECONDS = 0.005
_PROC = Path("/proc")


def can_be_measured() -> bool:
    """Whether this system tells how memory is shared."""
    return (_PROC / "self" / "smaps_rollup").is_file()


class PeakMemory:
    """The most that a process and those that it has started held together, in megabytes, since the last ``take``.

    What several processes share counts once. What is handed over in anonymous files counts too, mapped or not.
    """

    def __init__(self, process: int) -> None:
        self._process = process
        self._peak = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)

    def __enter__(self) -> "PeakMemory":
        self._thread.start()
        return self

    def __exit__(self, *_error: Any) -> None:
        self._ended.set()
        self._thread.join()

    def take(self) -> float:
        """Give the peak, and begin anew from what is held now."""
        peak, self._peak = max(self._peak, _held(self._process)), 0.0
        return peak

    def _sample(self) -> None:
        while not self._ended.wait(_SECONDS):
            self._peak = max(self._peak, _held(self._process))


def _held(process: int) -> float:
    total, files = 0, {}
    for each in _with_children(process):
        try:
            lines = (_PROC / str(each) / "smaps_rollup").read_text(encoding="ascii").splitlines()
            total += sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
            for link in (_PROC / str(each) / "fd").iterdir():
                if str(link.readlink()).startswith("/memfd:"):
                    status = link.stat()
                    files[status.st_ino] = status.st_blocks * 512
        except OSError:
            continue  # it has ended meanwhile
    return (total + sum(files.values())) / 1e6


def _with_children(process: int) -> list[int]:
    found = [process]
    for each in found:
        for task in (_PROC / str(each) / "task").glob("*/children"):
            try:
                found += map(int, task.read_text(encoding="ascii").split())
            except OSError:
                continue
    return found
