"""What was measured after the training reaches the model card, if it was this model that was measured."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from export.__main__ import main as export
from training.__main__ import main as train
from xray_viewer.core.model_card import model_card
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.inference import load_classifier


@pytest.fixture(scope="module")
def measured_run(finished_run: Path, data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run, exported, with both reports in its folder."""
    run = tmp_path_factory.mktemp("measured") / "run"
    shutil.copytree(finished_run, run)
    assert export([str(run / "model.keras"), "--samples", "4"]) == 0
    words = ["--data", str(data_folder), "--images", "6", "--output", str(run)]
    assert train(["robustness", str(run / "model.onnx"), *words]) == 0
    assert train(["evidence-check", str(run / "model.keras"), *words]) == 0
    return run


def _exported(run: Path, output: Path) -> tuple[ModelSpec, str]:
    assert export([str(run / "model.keras"), "--output", str(output), "--samples", "4"]) == 0
    return load_classifier(output, "cpu").spec, output.with_suffix(".md").read_text(encoding="utf-8")


def test_the_card_is_written_beside_the_model_and_is_the_one_that_the_viewer_shows(
    finished_run: Path, tmp_path: Path
) -> None:
    spec, card = _exported(finished_run, tmp_path / "mine.onnx")
    assert card == model_card(spec, hashlib.sha256((tmp_path / "mine.onnx").read_bytes()).hexdigest())
    assert "## What it must not be used for" in card
    assert "Robustness" not in card
    assert {path.name for path in tmp_path.iterdir()} == {"mine.onnx", "mine.md"}


def test_reports_of_this_network_are_part_of_the_card_and_of_the_file(
    measured_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, card = _exported(measured_run, tmp_path / "mine.onnx")
    assert "was measured on another network" not in capsys.readouterr().out
    assert set(spec.results) >= {"robustness", "evidence_check"}
    assert "## Robustness" in card
    assert "| JPEG quality " in card
    assert "| Mirrored (another picture) " in card
    assert "python -m training robustness model.onnx --data" in card
    assert "- Greatest difference from the logit: " in card
    assert "python -m training evidence-check model.keras --data" in card
    assert str(tmp_path) not in card


def test_reports_of_another_network_are_left_out_and_named(
    measured_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    shutil.copytree(measured_run, run)
    for name, fingerprint, other in (
        ("robustness.json", "self_test_probability", 0.123),
        ("evidence_check.json", "model_sha256", "0" * 64),
    ):
        document = json.loads((run / name).read_text())
        (run / name).write_text(json.dumps(document | {fingerprint: other}))
    spec, card = _exported(run, tmp_path / "mine.onnx")
    printed = capsys.readouterr().out
    assert "Note: robustness.json was measured on another network" in printed
    assert "Note: evidence_check.json was measured on another network" in printed
    assert not set(spec.results) & {"robustness", "evidence_check"}
    assert "## Robustness" not in card


def test_plots_that_bear_the_models_name_are_shown(finished_run: Path, tmp_path: Path) -> None:
    for name in ("mine-two words.png", "mine-robustness.png", "other-robustness.png"):
        (tmp_path / name).write_bytes(b"")
    _, card = _exported(finished_run, tmp_path / "mine.onnx")
    assert card.endswith("\n## Plots\n\n![robustness](mine-robustness.png)\n\n![two words](mine-two%20words.png)\n")
