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
    """What we and a peer need, in ``unit``; ``ratio`` is how many times what we need the peer needs."""

    name: str
    ours: float
    peer: str
    theirs: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """Above 1 we need less."""
        return self.theirs / self.ours


def compare(name: str, ours: Callable[[], object], peer: str, theirs: Callable[[], object], repeats: int) -> Comparison:
    """Take medians in milliseconds, once to warm up and then ``repeats`` times.

    Both take turns, so that a change of the machine hits both.
    """
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
    packages = (
        "numpy",
        "pillow",
        "pydicom",
        "PySide6-Essentials",
        "onnxruntime-gpu",
        "onnxruntime",
        "openvino",
        "pyqtgraph",
        "napari",
    )
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
    lines = [f"{'':{width}}  {'ours':>10}  {'peer':>10}  {'peer/ours':>9}  peer"]
    lines += [
        f"{c.name:{width}}  {c.ours:7.1f} {c.unit}  {c.theirs:7.1f} {c.unit}  {c.ratio:9.2f}  {c.peer}"
        for c in comparisons
    ]
    return "\n".join(lines)


def document(comparisons: Sequence[Comparison]) -> dict[str, Any]:
    """Write the comparisons for machines."""
    return {
        "machine": machine(),
        "comparisons": [{**asdict(comparison), "ratio": comparison.ratio} for comparison in comparisons],
    }
