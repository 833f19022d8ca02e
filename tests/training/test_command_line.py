import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.tiny_data import fit_arguments, write_data
from training.__main__ import main
from training.images import load_images
from training.keeper import read_history
from training.manifest import read_manifest
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.readers import read_radiograph


def test_a_run_leaves_everything_that_its_folder_promises(finished_run: Path) -> None:
    names = {path.name for path in finished_run.iterdir()}
    assert names == {
        "config.json", "manifest.csv", "history.csv", "checkpoint.keras", "model.keras", "validation.csv", "facts.json",
        "atypicality.npz", "history.png",
    }  # fmt: skip
    assert len(read_history(finished_run)) == 2
    facts = json.loads((finished_run / "facts.json").read_text())
    assert [point["name"] for point in facts["operating_points"]] == ["sensitive", "balanced", "specific"]
    with (finished_run / "manifest.csv").open() as file:
        rows = list(csv.DictReader(file))
    with (finished_run / "validation.csv").open() as file:
        judged = {row["path"] for row in csv.DictReader(file)}
    assert judged == {row["path"] for row in rows if row["split"] == "validation"}


def test_the_repeatable_command_holds_no_path_of_this_machine(finished_run: Path, data_folder: Path) -> None:
    command = json.loads((finished_run / "config.json").read_text())["command"]
    assert command.startswith("python -m training fit --data ")
    assert "--architecture basic_cnn" in command
    assert "--size 32" in command
    assert "--epochs 2" in command
    assert str(data_folder.parent) not in command
    assert "--seed 1" in command


def test_training_prepares_its_images_as_the_viewer_does(data_folder: Path, tmp_path: Path) -> None:
    manifest, preparation = read_manifest(data_folder), Preparation(32, 32)
    images = load_images(manifest, preparation, tmp_path)
    for record, image in list(zip(manifest.records, images, strict=True))[::5]:
        np.testing.assert_array_equal(image, model_input(read_radiograph(data_folder / record.path), preparation))
    kept = load_images(manifest, preparation, tmp_path)
    np.testing.assert_array_equal(kept, images)


def test_a_resumed_run_is_the_unbroken_one(finished_run: Path, data_folder: Path, tmp_path: Path) -> None:
    """Stop after the first epoch, go on, and end with the same history."""
    folder = tmp_path / "resumed"
    script = fit_arguments(data_folder, folder)
    from training import keeper

    original = keeper.RunKeeper.on_epoch_end

    def stop_after_first(self: keeper.RunKeeper, epoch: int, logs: dict[str, float] | None = None) -> None:
        original(self, epoch, logs)
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeper.RunKeeper, "on_epoch_end", stop_after_first)
        assert main(script) == 130
    assert len(read_history(folder)) == 1
    assert not (folder / "facts.json").exists()
    assert main([*script, "--resume"]) == 0
    for resumed, unbroken in zip(read_history(folder), read_history(finished_run), strict=True):
        assert resumed == pytest.approx(unbroken, rel=1e-3, abs=1e-4)


def test_a_run_is_never_overwritten_nor_mixed(
    finished_run: Path, data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(fit_arguments(data_folder, finished_run)) == 1
    assert "There is a run here already" in capsys.readouterr().err
    assert main(fit_arguments(data_folder, finished_run, "--resume", "--seed", "2")) == 1
    assert "other settings: seed" in capsys.readouterr().err
    assert main(fit_arguments(data_folder, tmp_path / "none", "--resume")) == 1
    assert "no readable training run" in capsys.readouterr().err


def test_a_run_that_failed_before_its_first_epoch_is_in_nobodys_way(
    data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "run"
    script = fit_arguments(data_folder, folder)
    assert main([*script, "--weights", str(tmp_path / "nowhere.h5")]) == 1
    assert "There is no such weights file" in capsys.readouterr().err
    assert main([*script, "--epochs", "1"]) == 0


def test_images_that_cannot_be_read_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_data(tmp_path / "data")
    (root / "NORMAL" / "IM-0105-0001.jpeg").write_bytes(b"no picture")
    assert main(fit_arguments(root, tmp_path / "run")) == 1
    assert "NORMAL/IM-0105-0001.jpeg" in capsys.readouterr().err


def test_evaluate_names_the_positive_class(finished_run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(finished_run / "model.keras")]) == 0
    printed = capsys.readouterr().out
    assert "Positive class: PNEUMONIA" in printed
    for word in ("accuracy", "precision", "recall", "specificity", "F1", "AUC", "Confusion matrix"):
        assert word in printed


def test_evaluate_on_other_data_takes_all_of_it(
    finished_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_data(tmp_path / "other", seed=8)
    assert main(["evaluate", str(finished_run / "model.keras"), "--data", str(root), "--threshold", "0.5"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("27 images of 20 patients")
    assert "Decision threshold: 0.5000" in printed


def test_images_of_the_run_are_never_kept_as_figures_from_elsewhere(
    finished_run: Path, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["evaluate", str(finished_run / "model.keras"), "--data", str(data_folder)]
    assert main(words) == 0
    assert "Careful: 27 of these images were part of the run itself" in capsys.readouterr().out
    assert main([*words, "--keep", "elsewhere"]) == 1
    assert "must not stand in the model card" in capsys.readouterr().err


def test_a_resumed_run_keeps_its_own_settings(finished_run: Path, data_folder: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(finished_run, run)
    before = (run / "config.json").read_bytes()
    words = ["fit", "--architecture", "basic_cnn", "--data", str(data_folder), "--output", str(run), "--resume"]
    assert main(words) == 0
    assert (run / "config.json").read_bytes() == before


def test_an_epoch_whose_checkpoint_was_lost_is_done_again(
    finished_run: Path, data_folder: Path, tmp_path: Path
) -> None:
    """Killed between the history's line and the checkpoint: the line counts for nothing."""
    from training import keeper

    folder = tmp_path / "run"
    save = keeper._save_whole

    def killed(model: object, path: Path) -> None:
        if path.name == "checkpoint.keras" and path.exists():
            raise KeyboardInterrupt
        save(model, path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeper, "_save_whole", killed)
        assert main(fit_arguments(data_folder, folder)) == 130
    assert len(read_history(folder)) == 2
    assert main(fit_arguments(data_folder, folder, "--resume")) == 0
    for resumed, unbroken in zip(read_history(folder), read_history(finished_run), strict=True):
        assert resumed == pytest.approx(unbroken, rel=1e-3, abs=1e-4)


def test_evaluate_refuses_an_unknown_operating_point(finished_run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(finished_run / "model.keras"), "--operating-point", "best"]) == 1
    assert "it has sensitive, balanced, specific" in capsys.readouterr().err


def test_figures_that_are_kept_reach_the_model_card(finished_run: Path, tmp_path: Path) -> None:
    import onnx

    from export.__main__ import main as export
    from xray_viewer.core.model_spec import METADATA_KEY, spec_from_json

    run = tmp_path / "run"
    shutil.copytree(finished_run, run)
    root = write_data(tmp_path / "other", seed=8)
    words = ["evaluate", str(run / "model.keras"), "--data", str(root), "--operating-point", "sensitive"]
    assert main([*words, "--keep", "drawings from elsewhere"]) == 0
    assert export([str(run / "model.keras"), "--output", str(tmp_path / "model.onnx"), "--samples", "4"]) == 0
    spec = spec_from_json({p.key: p.value for p in onnx.load(tmp_path / "model.onnx").metadata_props}[METADATA_KEY])
    assert spec.results["elsewhere"]["drawings from elsewhere"]["images"] == 27
    assert "On drawings from elsewhere (27 images of 20 patients) it reached an AUC of" in spec.card
    kept = spec.results["elsewhere"]["drawings from elsewhere"]
    for figure in ("auc", "sensitivity", "specificity"):
        low, high = kept[f"{figure}_interval"]
        assert low <= kept[figure] <= high
    assert kept["command"] == (
        "python -m training evaluate model.keras --data other --operating-point sensitive "
        '--keep "drawings from elsewhere"'
    )
