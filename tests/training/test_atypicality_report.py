import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.factories import write_tiny_model
from training.__main__ import main
from training.unusual import CHANGES, DRAWINGS, UNSEEN


def _write(folder: Path, greys: list[int]) -> Path:
    folder.mkdir(parents=True)
    for number, grey in enumerate(greys):
        Image.fromarray(np.full((40, 40), grey, np.uint8)).save(folder / f"{number}.png")
    return folder


@pytest.fixture
def words(tmp_path: Path) -> list[str]:
    """A model that holds back pictures darker than 1 % or brighter than 99 %, radiographs, and two other kinds."""
    model = write_tiny_model(tmp_path / "tiny.onnx")
    usual = _write(tmp_path / "usual", [90, 100, 110, 0])
    _write(tmp_path / "others" / "hands", [255, 255, 120])
    _write(tmp_path / "others" / "slices" / "deeper", [0, 0])
    (tmp_path / "others" / "hands" / "broken.png").write_bytes(b"no picture")
    return ["atypicality", str(model), "--data", f"children={usual}", "--others", str(tmp_path / "others")]


def test_each_kind_has_its_share(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words, "--output", str(tmp_path / "report")]) == 0
    printed = capsys.readouterr().out
    assert printed.strip() == (tmp_path / "report" / "atypicality.md").read_text(encoding="utf-8").strip()
    assert "| children | no | 4 | 1 | 25.0% |" in printed
    assert "| hands (files) | no | 3 | 2 | 66.7% |" in printed
    assert "| slices (files) | no | 2 | 2 | 100.0% |" in printed
    assert "1 files could not be read" in printed
    table = json.loads((tmp_path / "report" / "atypicality.json").read_text())
    assert table["atypicality_limit"] == 0.98
    rows = {row["kind"]: row for row in table["rows"]}
    assert {*CHANGES, *DRAWINGS, *UNSEEN} < set(rows)
    assert rows["children"]["share"] == 0.25
    assert [rows[kind]["taught"] for kind in ("inverted", "shapes", "page of text")] == [True, True, False]


def test_what_is_no_model_is_a_sentence(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tiny.onnx").write_bytes(b"no model")
    assert main(words) == 1
    assert "This is no model file of X-ray Viewer" in capsys.readouterr().err
    (tmp_path / "tiny.onnx").unlink()
    assert main(words) == 1
    assert "There is no such model file" in capsys.readouterr().err


def test_a_data_folder_without_images_is_a_sentence(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert main([*words, "--data", str(tmp_path / "empty")]) == 1
    assert "There are no readable images here" in capsys.readouterr().err
