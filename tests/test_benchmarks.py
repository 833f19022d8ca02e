"""The benchmarks run; what they measure is for ``make bench``, never for a test."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.benchmarks import text_detection
from tests.benchmarks.__main__ import main
from tests.benchmarks.subjects import SUBJECTS


def test_the_short_mode_runs_every_subject(tmp_path: Path) -> None:
    assert main(["--short", "--json", str(tmp_path / "bench.json")]) == 0
    measured = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))
    assert len(measured["comparisons"]) >= len(SUBJECTS)
    assert all(comparison["ratio"] > 0 for comparison in measured["comparisons"])


def test_the_search_for_text_is_measured_kind_by_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.fromarray(np.full((300, 400), 100, np.uint8)).save(tmp_path / "plain.png")
    assert text_detection.main([str(tmp_path), "--output", str(tmp_path / "warned")]) == 0
    said = capsys.readouterr().out
    assert "0 of 1 gave a warning as they are" in said
    for kind in ("white", "black", "boxed", "turned"):
        assert f"{kind}: 2 of 2 found" in said
    assert not (tmp_path / "warned").exists()
