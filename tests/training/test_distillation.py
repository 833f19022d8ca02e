import csv
import json
import shutil
from pathlib import Path

import keras
import numpy as np
import pytest

from tests.tiny_data import write_data
from training.__main__ import main
from training.collection import Collection, read_collection
from training.crossvalidation import assign_folds
from training.distillation import average_networks, soft_targets
from training.errors import TrainingError
from training.keeper import read_history
from training.trainer import predict_logits
from xray_viewer.core.preprocessing import Preparation


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("populations")
    return {"children": write_data(root / "a", seed=1), "adults": write_data(root / "b", seed=2)}


@pytest.fixture(scope="module")
def collection(sources: dict[str, Path]) -> Collection:
    return read_collection([f"{name}={folder}" for name, folder in sources.items()])


@pytest.fixture(scope="module")
def crossvalidated(sources: dict[str, Path], finished_run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Networks near one another, as those that start from the same weights are."""
    folder = tmp_path_factory.mktemp("runs") / "cv"
    data = [word for name, path in sources.items() for word in ("--data", f"{name}={path}")]
    settings = ["--architecture", "basic_cnn", "--size", "32", "--epochs", "1", "--folds", "2", "--seeds", "2"]
    assert main(["crossvalidate", *data, *settings, "--output", str(folder)]) == 0
    generator = np.random.default_rng(6)
    for path in sorted(folder.glob("fold*/model.keras")):
        near = keras.models.load_model(finished_run / "model.keras")
        near.set_weights([weights + generator.normal(0, 1e-3, weights.shape) for weights in near.get_weights()])
        near.save(path)
    return folder


def _words(cross: Path, output: Path) -> list[str]:
    return ["distill", str(cross), "--output", str(output), "--epochs", "1", "--rate", "1e-4"]


@pytest.fixture(scope="module")
def distilled(crossvalidated: Path) -> Path:
    folder = crossvalidated.parent / "pupil"
    assert main(_words(crossvalidated, folder)) == 0
    return folder


def test_the_mean_of_networks_is_that_of_each_weight(crossvalidated: Path, tmp_path: Path) -> None:
    paths = sorted(crossvalidated.glob("fold*/model.keras"))
    assert len(paths) == 4
    networks = [keras.models.load_model(path) for path in paths]
    for position, weights in enumerate(average_networks(paths).get_weights()):
        expected = np.mean([network.get_weights()[position] for network in networks], axis=0)
        np.testing.assert_allclose(weights, expected, atol=1e-6)
    other = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
    other.save(tmp_path / "other.keras")
    with pytest.raises(TrainingError, match="different architectures"):
        average_networks([paths[0], tmp_path / "other.keras"])


def test_targets_are_half_the_truth_and_half_what_the_teachers_say() -> None:
    logits = np.array([[2.0, -1.0], [0.0, -3.0]])
    targets = soft_targets(logits, np.array([1.0, 0.0], dtype=np.float32))
    np.testing.assert_allclose(targets, [0.5 / (1 + np.exp(-1)) + 0.5, 0.5 / (1 + np.exp(2))], rtol=1e-6)


def test_each_patient_is_judged_by_a_pupil_whose_teachers_never_saw_them(
    distilled: Path, crossvalidated: Path, collection: Collection
) -> None:
    with (distilled / "validation.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["path"] for row in rows] == [record.path for record in collection.records]
    folds = assign_folds(collection, 2)
    images = collection.load(Preparation(32, 32), crossvalidated.parent / "cache")
    written = np.array([float(row["logit"]) for row in rows])
    for fold in (0, 1):
        pupil = keras.models.load_model(distilled / f"without-fold{fold + 1}" / "model.keras")
        held = folds == fold
        np.testing.assert_allclose(written[held], predict_logits(pupil, images[held]), atol=1e-4)
    facts = json.loads((distilled / "facts.json").read_text())
    assert set(facts["results"]["by_population"]) == {"children", "adults"}
    assert facts["results"]["teachers"] == 4
    command = json.loads((distilled / "config.json").read_text())["command"]
    assert command.index("crossvalidate") < command.index("distill")
    assert str(distilled.parent) not in command


def test_the_last_pupil_learns_from_all_images_and_is_near_its_teachers(distilled: Path, crossvalidated: Path) -> None:
    assert "val_loss" not in read_history(distilled)[0]
    assert "val_loss" in read_history(distilled / "without-fold1")[0]
    assert "auc" not in read_history(distilled)[0], "there is none of answers between the classes"
    assert main(["picture", str(distilled)]) == 0
    mean = average_networks(sorted(crossvalidated.glob("fold*/model.keras")))
    pupil = keras.models.load_model(distilled / "model.keras")
    moved = [np.abs(a - b).max() for a, b in zip(pupil.get_weights(), mean.get_weights(), strict=True)]
    assert 0 < max(moved) < 0.05


def test_a_stop_costs_what_was_not_finished_and_nothing_else(
    distilled: Path, crossvalidated: Path, tmp_path: Path
) -> None:
    folder = crossvalidated.parent / "again"
    shutil.copytree(distilled, folder)
    (folder / "facts.json").unlink()
    for name in ("checkpoint.keras", "model.keras", "history.csv"):
        (folder / name).unlink()
    kept = (folder / "without-fold1" / "model.keras").stat().st_mtime_ns
    assert main(_words(crossvalidated, folder)) == 0
    assert (folder / "without-fold1" / "model.keras").stat().st_mtime_ns == kept
    assert (folder / "facts.json").is_file()
    shutil.rmtree(folder)


def test_networks_that_are_missing_and_other_settings_are_said(
    distilled: Path, crossvalidated: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cross = tmp_path / "cv"
    shutil.copytree(crossvalidated, cross)
    shutil.rmtree(cross / "fold2-seed2")
    assert main(_words(cross, tmp_path / "pupil")) == 1
    assert "are missing" in capsys.readouterr().err
    assert main([*_words(crossvalidated, distilled), "--rate", "0.5"]) == 1
    assert "other settings here (rate)" in capsys.readouterr().err
