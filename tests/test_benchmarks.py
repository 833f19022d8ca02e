"""The benchmarks run; what they measure is for ``make bench``, never for a test."""

import json
from pathlib import Path

from tests.benchmarks.__main__ import main
from tests.benchmarks.subjects import SUBJECTS


def test_the_short_mode_runs_every_subject(tmp_path: Path) -> None:
    assert main(["--short", "--json", str(tmp_path / "bench.json")]) == 0
    measured = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))
    assert len(measured["comparisons"]) >= len(SUBJECTS)
    assert all(comparison["ratio"] > 0 for comparison in measured["comparisons"])
