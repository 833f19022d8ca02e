import json
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from training.__main__ import main
from training.evidence_check import (
    correlations_between_pictures,
    evidence_of,
    exactness,
    randomise,
    rank_correlations,
    weighted_layers,
)
from training.heads import PoolingHead

SIDE = 32


@pytest.fixture
def network() -> Any:
    """Two convolutions, the first in a model of its own, and a head whose weights are far from even."""
    keras.utils.set_random_seed(3)
    inner = keras.Sequential(
        [keras.Input((SIDE, SIDE, 1)), keras.layers.Conv2D(8, 3, 2, activation="relu", name="low")]
    )
    image = keras.Input((SIDE, SIDE, 1), name="image")
    tensor = keras.layers.Conv2D(16, 3, 2, activation="relu", name="high")(inner(image))
    return keras.Model(image, PoolingHead(0.0, name="head")(tensor))


@pytest.fixture
def images() -> np.ndarray:
    return np.random.default_rng(2).random((6, SIDE, SIDE, 1), dtype=np.float32)


def test_rank_correlations_are_spearmans() -> None:
    rising = np.arange(6.0, dtype=np.float32).reshape(1, 2, 3)
    assert rank_correlations(rising, np.exp(rising)) == pytest.approx([1.0])
    assert rank_correlations(rising, -rising) == pytest.approx([-1.0])
    assert rank_correlations(rising, np.zeros_like(rising)) == pytest.approx([0.0])
    # One neighbouring pair exchanged: 1 - 6 * 2 / (6 * 35).
    exchanged = np.array([[[1, 0, 2], [3, 4, 5]]], np.float32)
    assert rank_correlations(rising, exchanged) == pytest.approx([1 - 12 / 210])


def test_layers_are_lost_from_the_top_through_models_inside_of_models(network: Any) -> None:
    assert [layer.name for layer in weighted_layers(network)] == ["head", "high", "low"]


def test_the_evidence_adds_up_to_the_logit(network: Any, images: np.ndarray) -> None:
    found = exactness(network, images)
    assert found.difference < 1e-5
    assert found.greatest_logit == pytest.approx(np.abs(network.predict_on_batch(images)).max(), rel=1e-4)


def test_lost_weights_change_the_map_and_come_back(network: Any, images: np.ndarray) -> None:
    before = [array.copy() for array in network.get_weights()]
    true_map, _ = evidence_of(network)(images)
    stages = randomise(network, images, draws=8, seed=5)
    assert [stage.layers for stage in stages] == [0, 1, 2, 3]
    assert [stage.lowest for stage in stages] == ["", "head", "high", "low"]
    np.testing.assert_array_equal(stages[0].evidence[7], true_map)
    correlations = [rank_correlations(true_map, stage.evidence).mean() for stage in stages]
    assert correlations[0] == pytest.approx(1.0)
    assert correlations[-1] < 0.4
    for array, other in zip(network.get_weights(), before, strict=True):
        np.testing.assert_array_equal(array, other)


def test_only_the_order_of_a_layers_numbers_is_lost(
    network: Any, images: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    (top, *_) = weighted_layers(network)
    kernel = np.sort(top.get_weights()[0].ravel())
    seen = []
    original = type(top).set_weights

    def remember(layer: Any, weights: list[np.ndarray]) -> None:
        seen.append(np.sort(weights[0].ravel()))
        original(layer, weights)

    monkeypatch.setattr(type(top), "set_weights", remember)
    randomise(network, images, draws=1, seed=1)
    assert len(seen) == 3
    for values in seen:
        np.testing.assert_array_equal(values, kernel)


def test_a_map_that_ignores_the_weights_is_caught(images: np.ndarray) -> None:
    """Features that are the picture itself and one weight: the map is the picture, whatever was learnt."""
    image = keras.Input((SIDE, SIDE, 1), name="image")
    edges = keras.Model(image, PoolingHead(0.0, name="head")(keras.layers.AveragePooling2D(4)(image)))
    stages = randomise(edges, images, draws=2, seed=1)
    assert rank_correlations(stages[0].evidence, stages[-1].evidence).min() == pytest.approx(1.0)


def test_maps_of_different_pictures_are_compared_pair_by_pair() -> None:
    maps = np.random.default_rng(1).random((4, 3, 3)).astype(np.float32)
    found = correlations_between_pictures(maps)
    assert found.shape == (6,)
    assert found[0] == pytest.approx(rank_correlations(maps[0], maps[1]))


def test_the_command_reports_on_a_run(
    finished_run: Path, data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out"
    words = ["evidence-check", str(finished_run / "model.keras"), "--data", str(data_folder), "--images", "6"]
    assert main([*words, "--output", str(output)]) == 0
    printed = capsys.readouterr().out
    assert "On 6 radiographs the evidence's mean plus the bias differs from the logit by" in printed
    assert {path.name for path in output.iterdir()} == {
        "evidence_check.json", "evidence_check.md", "evidence_check.png",
    }  # fmt: skip
    document = json.loads((output / "evidence_check.json").read_text())
    assert document["greatest_difference_from_logit"] < 1e-4
    assert [stage["layers"] for stage in document["stages"]] == [0, 1, 2, 3, 4, 5]
    assert document["stages"][0]["rank_correlation"] == 1
    assert document["stages"][-1]["rank_correlation"] < 0.9
    assert str(tmp_path) not in (output / "evidence_check.md").read_text()


def test_what_has_no_evidence_or_is_no_network_is_a_sentence(
    data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data", str(data_folder), "--images", "2"]
    assert main(["evidence-check", str(tmp_path / "none.keras"), *words]) == 1
    assert "There is no such file" in capsys.readouterr().err
    (tmp_path / "text.keras").write_text("no network")
    assert main(["evidence-check", str(tmp_path / "text.keras"), *words]) == 1
    assert "Keras cannot load this network" in capsys.readouterr().err
    image = keras.Input((SIDE, SIDE, 1), name="image")
    plain = keras.Model(image, keras.layers.Dense(1)(keras.layers.Flatten()(image)))
    plain.save(tmp_path / "plain.keras")
    assert main(["evidence-check", str(tmp_path / "plain.keras"), *words]) == 1
    assert "no head that gives evidence" in capsys.readouterr().err
