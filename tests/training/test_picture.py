import json
import shutil
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

from training import run_folder
from training.__main__ import main
from training.architectures import ARCHITECTURES
from training.picture.judgement import judge
from training.picture.radiograph import feature_maps, plot_augmentation
from training.predictions import read_predictions


def _pictures(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_finished_run_shows_all_that_it_has(
    finished_run: Path, data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["picture", str(finished_run), "--output", str(tmp_path / "pictures")]) == 0
    printed = capsys.readouterr().out
    assert "basic_cnn is trained without augmentation" in printed
    for name in ("sensitive", "balanced", "specific"):
        assert f"{data_folder.name}, {name} (threshold" in printed
    assert _pictures(tmp_path / "pictures") == {"curves.png", "confusion.png", "roc-calibration.png", "features.png"}
    for path in (tmp_path / "pictures").iterdir():
        with Image.open(path) as picture:
            assert min(picture.size) > 100


def test_the_thresholds_are_those_of_the_run(finished_run: Path) -> None:
    predictions = read_predictions(finished_run)
    assert predictions is not None
    judgement = judge(finished_run, predictions)
    points = {point["name"]: point for point in run_folder.read_facts(finished_run)["operating_points"]}
    assert judgement.thresholds == {name: point["threshold"] for name, point in points.items()}
    flagged = judgement.probabilities >= judgement.thresholds["balanced"]
    assert flagged[judgement.positive].mean() == pytest.approx(points["balanced"]["sensitivity"])


def test_a_cross_validation_shows_every_population_and_every_network(
    finished_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "cv"
    folder.mkdir()
    shutil.copy(finished_run / "config.json", folder)
    for cell in ("fold1-seed1", "fold2-seed1"):
        (folder / cell).mkdir()
        for name in ("config.json", "history.csv", "model.keras"):
            shutil.copy(finished_run / name, folder / cell)
    rows = ["population,path,label,patient,fold,seed,logit"]
    for number in range(24):
        label, population = ("NORMAL", "PNEUMONIA")[number % 2], ("children", "adults")[number // 12]
        logit = (-1, 1)[number % 2] + 0.3 * (number % 5) - 0.6
        rows.append(f"{population},{label}/{number}.png,{label},{number},{number % 4 // 2},1,{logit}")
    (folder / "out_of_fold.csv").write_text("\n".join(rows) + "\n")
    assert main(["picture", str(folder)]) == 0
    printed = capsys.readouterr().out
    assert "children, balanced" in printed
    assert "adults, balanced" in printed
    assert _pictures(folder / "pictures") == {"curves.png", "confusion.png", "roc-calibration.png", "features.png"}


def test_what_a_run_lacks_is_said(finished_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "run").mkdir()
    shutil.copy(finished_run / "config.json", tmp_path / "run")
    assert main(["picture", str(tmp_path / "run")]) == 0
    printed = capsys.readouterr().out
    assert "no training curves" in printed
    assert "no confusion matrix and no ROC" in printed
    assert "no feature maps" in printed


def test_a_folder_without_a_run_and_a_lost_data_folder_are_sentences(
    finished_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["picture", str(tmp_path)]) == 1
    assert "no readable training run" in capsys.readouterr().err
    config = json.loads((finished_run / "config.json").read_text())
    run = tmp_path / "run"
    run.mkdir()
    run_folder.write_json(run / "config.json", config | {"data": {"moved": str(tmp_path / "nowhere")}})
    assert main(["picture", str(run)]) == 1
    assert "name a radiograph with --image" in capsys.readouterr().err
    run_folder.write_json(run / "config.json", config | {"architecture": "of_tomorrow"})
    assert main(["picture", str(run)]) == 1
    assert "unknown architecture, of_tomorrow" in capsys.readouterr().err


def test_a_damaged_network_is_a_sentence(
    finished_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    run.mkdir()
    shutil.copy(finished_run / "config.json", run)
    (run / "model.keras").write_bytes(b"no network")
    assert main(["picture", str(run)]) == 1
    assert "The network cannot be read" in capsys.readouterr().err


def test_feature_maps_of_a_base_inside_of_a_network_are_its_own() -> None:
    """As VGG19 stands in its network: the base has a graph of its own."""
    inside = keras.Input((16, 16, 3))
    tensor = keras.layers.Conv2D(4, 3, padding="same", activation="relu", name="first")(inside)
    tensor = keras.layers.MaxPooling2D(2)(tensor)
    base = keras.Model(inside, keras.layers.Conv2D(5, 3, padding="same", activation="relu", name="second")(tensor))
    image = keras.Input((16, 16, 1))
    prepared = keras.layers.Concatenate()([keras.layers.Rescaling(255.0)(image)] * 3)
    network = keras.Model(image, keras.layers.GlobalAveragePooling2D()(base(prepared)))
    picture = np.random.default_rng(1).random((16, 16, 1), np.float32)
    maps = feature_maps(network, picture)
    assert {name: one.shape for name, one in maps.items()} == {"first": (16, 16, 4), "second": (8, 8, 5)}
    expected = base.get_layer("first")(255 * np.repeat(picture[np.newaxis], 3, axis=3))
    np.testing.assert_allclose(maps["first"], keras.ops.convert_to_numpy(expected)[0], rtol=1e-4, atol=1e-2)


def test_activations_are_shown_and_not_what_they_are_computed_from() -> None:
    image = keras.Input((16, 16, 1))
    tensor = keras.layers.Conv2D(4, 3, use_bias=False, name="stem")(image)
    tensor = keras.layers.ReLU(6.0, name="stem_relu6")(tensor)
    network = keras.Model(image, keras.layers.GlobalAveragePooling2D()(tensor))
    maps = feature_maps(network, np.ones((16, 16, 1), np.float32))
    assert set(maps) == {"stem_relu6"}
    assert maps["stem_relu6"].min() >= 0


def test_the_preview_draws_every_layer_and_all_together(tmp_path: Path) -> None:
    image = np.random.default_rng(1).random((32, 32, 1), np.float32)
    layers = ARCHITECTURES["efficientnet_lite0"].augmentation(1)
    plot_augmentation(image, layers, tmp_path / "all.png")
    plot_augmentation(image, layers[:1], tmp_path / "one.png")
    with Image.open(tmp_path / "all.png") as all_, Image.open(tmp_path / "one.png") as one:
        assert all_.height == pytest.approx((len(layers) + 1) * one.height, abs=2)
