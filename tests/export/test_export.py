import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
import pytest

from export.__main__ import main
from export.errors import ExportError
from export.exporting import ATYPICALITY_LIMIT
from export.graph import OUTPUTS, to_onnx
from export.parity import run_onnx
from training.architectures import ARCHITECTURES
from training.heads import PoolingHead
from training.images import load_images
from training.manifest import read_manifest
from training.thresholds import calibrated
from xray_viewer.core.model_spec import METADATA_KEY, ModelSpec, spec_from_json
from xray_viewer.core.self_test import self_test_image


@pytest.fixture(scope="session")
def exported(finished_run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("exported") / "model.onnx"
    assert main([str(finished_run / "model.keras"), "--output", str(path), "--samples", "12"]) == 0
    return path


@pytest.fixture(scope="session")
def spec(exported: Path) -> ModelSpec:
    properties = {prop.key: prop.value for prop in onnx.load(exported).metadata_props}
    return spec_from_json(properties[METADATA_KEY])


def test_the_file_keeps_the_contract(exported: Path) -> None:
    model = onnx.load(exported)
    onnx.checker.check_model(model, full_check=True)
    (image,) = model.graph.input
    assert image.name == "image"
    dimensions = [d.dim_param or d.dim_value for d in image.type.tensor_type.shape.dim]
    assert dimensions == ["N", 32, 32, 1]
    assert [output.name for output in model.graph.output] == list(OUTPUTS)
    assert {node.domain for node in model.graph.node} <= {"", "ai.onnx"}


def test_the_outputs_are_what_they_say(
    exported: Path, spec: ModelSpec, data_folder: Path, finished_run: Path, tmp_path: Path
) -> None:
    images = np.asarray(load_images(read_manifest(data_folder), spec.preparation, tmp_path))
    logit, probability, evidence, atypicality = run_onnx(exported.read_bytes(), images)
    expected = keras.models.load_model(finished_run / "model.keras").predict(images, verbose=0)
    np.testing.assert_allclose(logit, expected, atol=1e-4)
    np.testing.assert_allclose(probability, calibrated(logit, spec.calibration), atol=1e-5)
    assert evidence.shape == (len(images), 2, 2)
    np.testing.assert_allclose(evidence.mean(axis=(1, 2)) + spec.bias, logit[:, 0], atol=1e-4)
    assert atypicality.shape == (len(images), 1)
    assert np.unique(atypicality).size > 5
    assert atypicality.min() >= 0
    assert atypicality.max() <= 1


def test_a_batch_gives_what_single_images_give(exported: Path) -> None:
    images = np.random.default_rng(3).random((5, 32, 32, 1), dtype=np.float32)
    together = run_onnx(exported.read_bytes(), images)
    for index in range(len(images)):
        alone = run_onnx(exported.read_bytes(), images[index : index + 1])
        for one, many in zip(alone, together, strict=True):
            np.testing.assert_allclose(one[0], many[index], atol=1e-5)


def test_noise_is_more_atypical_than_the_training_images(exported: Path, spec: ModelSpec) -> None:
    noise = np.random.default_rng(4).random((4, 32, 32, 1), dtype=np.float32)
    assert run_onnx(exported.read_bytes(), noise)[3].min() > spec.atypicality_limit


def test_the_spec_says_what_the_run_found(exported: Path, spec: ModelSpec, finished_run: Path) -> None:
    facts = json.loads((finished_run / "facts.json").read_text())
    assert spec.training_data.manifest_sha256 == facts["training_data"]["manifest_sha256"]
    assert spec.default_operating_point == "sensitive"
    assert spec.default_threshold == facts["operating_points"][0]["threshold"]
    assert spec.atypicality_limit == ATYPICALITY_LIMIT
    assert spec.population.age_years == (1.0, 5.0)
    assert len(spec.curve.thresholds) >= 101
    assert "--architecture basic_cnn" in spec.command
    for text in ("not a diagnosis", "children of 1 to 5 years", "27 radiographs of 20 patients"):
        assert text in spec.card


def test_the_self_test_is_what_the_file_gives(exported: Path, spec: ModelSpec) -> None:
    measured = run_onnx(exported.read_bytes(), self_test_image(spec.preparation)[np.newaxis])[1][0, 0]
    assert measured == pytest.approx(spec.self_test.probability, abs=1e-6)


def test_a_graph_that_differs_is_not_written(
    finished_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from export import exporting

    def spoilt(*arguments: object) -> onnx.ModelProto:
        model = to_onnx(*arguments)
        # Nudge the last layer's bias by more than the tolerance.
        for tensor in model.graph.initializer:
            values = onnx.numpy_helper.to_array(tensor)
            if values.size == 1 and values.dtype == np.float32 and "bias" in tensor.name.lower():
                tensor.CopyFrom(onnx.numpy_helper.from_array(values + np.float32(0.01), tensor.name))
        spoilt_bias = onnx.numpy_helper.from_array(np.array([1.001], np.float32), "spoilt")
        model.graph.initializer.append(spoilt_bias)
        for node in model.graph.node:
            if "logit" in node.output:
                node.output[list(node.output).index("logit")] = "unspoilt"
        model.graph.node.append(onnx.helper.make_node("Mul", ["unspoilt", "spoilt"], ["logit"]))
        return model

    to_onnx = exporting.to_onnx
    monkeypatch.setattr(exporting, "to_onnx", spoilt)
    output = tmp_path / "model.onnx"
    assert main([str(finished_run / "model.keras"), "--output", str(output)]) == 1
    assert "differs from Keras: a logit by" in capsys.readouterr().err
    assert not output.exists()
    assert list(tmp_path.iterdir()) == []


def test_images_of_an_unknown_set_need_a_population(
    finished_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What counts is what the network learnt from, not what it is compared on."""
    run = tmp_path / "run"
    shutil.copytree(finished_run, run)
    manifest = run / "manifest.csv"
    manifest.write_text(manifest.read_text().replace(",IM-0105,", ",NORMAL/somebody,"))
    words = [str(run / "model.keras"), "--output", str(tmp_path / "model.onnx"), "--samples", "4"]
    assert main(words) == 1
    assert "--population" in capsys.readouterr().err
    population = tmp_path / "population.json"
    population.write_text('{"age_years": [18, 90], "views": ["PA"], "source": "here", "description": "adults"}')
    assert main([*words, "--population", str(population)]) == 0
    properties = {prop.key: prop.value for prop in onnx.load(tmp_path / "model.onnx").metadata_props}
    assert spec_from_json(properties[METADATA_KEY]).population.age_years == (18.0, 90.0)
    population.write_text('{"age_years": [18]}')
    assert main([*words, "--population", str(population)]) == 1
    assert "age_years (two numbers)" in capsys.readouterr().err


def test_what_is_no_run_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "model.keras")]) == 1
    assert "There is no readable training run here" in capsys.readouterr().err


def _as_outputs(network: Any) -> Callable[[Any], Any]:
    head = network.get_layer("head")
    extractor = keras.Model(network.input, head.input)

    def run(image: Any) -> Any:
        features = extractor(image, training=False)
        logit = head(features, training=False)
        return logit, keras.ops.sigmoid(logit), head.evidence(features), keras.ops.abs(logit)

    return run


def test_vgg19_becomes_a_graph_that_needs_the_image_alone(tmp_path: Path) -> None:
    weights = tmp_path / "vgg19.weights.h5"
    keras.applications.VGG19(include_top=False, weights=None, input_shape=(32, 32, 3)).save_weights(weights)
    network = ARCHITECTURES["vgg19"].build(32, weights)
    images = np.random.default_rng(1).random((3, 32, 32, 1), dtype=np.float32)
    logit, *_ = run_onnx(to_onnx(_as_outputs(network), 32, 32).SerializeToString(), images)
    np.testing.assert_allclose(logit, network.predict(images, verbose=0), atol=1e-4)


def test_constants_that_are_left_out_of_the_graph_are_a_sentence() -> None:
    image = keras.Input((32, 32, 1))
    tensor = keras.layers.Normalization(mean=(0.4,), variance=(0.2,))(image)
    network = keras.Model(image, PoolingHead(0.0, name="head")(keras.layers.Conv2D(2, 3)(tensor)))
    with pytest.raises(ExportError, match="such as Normalization"):
        to_onnx(_as_outputs(network), 32, 32)
