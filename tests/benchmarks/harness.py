"""Measures one thing beside another, alternating, and says by what factor they differ."""

import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Any


@dataclass(frozen=True)
class Comparison:
    """Medians in milliseconds; ``ratio`` is how many times the peer's time is ours."""

    name: str
    ours_ms: float
    peer: str
    peer_ms: float

    @property
    def ratio(self) -> float:
        """Above 1 we are faster."""
        return self.peer_ms / self.ours_ms


def compare(name: str, ours: Callable[[], object], peer: str, theirs: Callable[[], object], repeats: int) -> Comparison:
    """Run both by turns, once to warm up and then ``repeats`` times, so that a change of the machine hits both."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(repeats + 1):
        for work, kept in zip((ours, theirs), times, strict=True):
            start = time.perf_counter()
            work()
            if turn:
                kept.append(1000 * (time.perf_counter() - start))
    return Comparison(name, statistics.median(times[0]), peer, statistics.median(times[1]))


def machine() -> dict[str, Any]:
    """Say what was measured on."""
    packages = ("numpy", "pillow", "pydicom", "PySide6-Essentials", "onnxruntime-gpu", "onnxruntime")
    found = {}
    for package in packages:
        try:
            found[package] = version(package)
        except ModuleNotFoundError:  # PackageNotFoundError is one
            continue
    return {
        "processor": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.release()}",
        "python": sys.version.split()[0],
        **found,
    }


def table(comparisons: Sequence[Comparison]) -> str:
    """Write the comparisons for people."""
    width = max(len(comparison.name) for comparison in comparisons)
    peer_width = max(len(comparison.peer) for comparison in comparisons)
    lines = [f"{'':{width}}  {'ours':>10}  {'peer':>10}  {'peer/ours':>9}  peer"]
    lines += [
        f"{c.name:{width}}  {c.ours_ms:7.1f} ms  {c.peer_ms:7.1f} ms  {c.ratio:9.2f}  {c.peer:{peer_width}}".rstrip()
        for c in comparisons
    ]
    return "\n".join(lines)


def document(comparisons: Sequence[Comparison]) -> dict[str, Any]:
    """Write the comparisons for machines."""
    return {
        "machine": machine(),
        "comparisons": [{**asdict(comparison), "ratio": comparison.ratio} for comparison in comparisons],
    }
