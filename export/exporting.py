"""From a run folder to one ONNX file that the viewer opens."""

import glob
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import keras
import numpy as np
import onnx
from numpy.typing import NDArray

from export.card import write_card
from export.errors import ExportError
from export.graph import model_function, stored_weights, to_onnx
from export.parity import Parity, check_parity, run_onnx
from export.reports import later_results
from training import heads as heads  # registers the heads, so that Keras can load a network with one
from training import run_folder
from training.atypicality import load_atypicality
from training.collection import Collection, read_collection
from training.errors import TrainingError
from training.images import prepare_images
from training.manifest import ImageRecord, read_records
from training.sources import known_population
from xray_viewer.core.decision import Interval, OperatingPoint, ThresholdCurve
from xray_viewer.core.model_card import model_card
from xray_viewer.core.model_spec import (
    METADATA_KEY,
    Calibration,
    ModelSpec,
    Population,
    SelfTest,
    TrainingData,
    spec_to_json,
)
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.core.self_test import self_test_image

# Of the training patients that the fit has not seen, one image in a hundred lies above.
ATYPICALITY_LIMIT = 0.99
# Wide enough for the rounding of other processors and graphics cards, far too narrow for another result.
_SELF_TEST_TOLERANCE = 0.005


@dataclass(frozen=True)
class Exported:
    """What was written: the model and its card. ``notices`` are for the person at the terminal."""

    path: Path
    card: Path
    parity: Parity
    weights: int
    spec: ModelSpec
    notices: tuple[str, ...]


def export(
    model: Path, output: Path, *, images: Path | None, population: Path | None, name: str, version: str, samples: int
) -> Exported:
    """Export ``model`` (a run folder's model.keras) to ``output``, and write its card as Markdown beside it.

    ``images``: the data folder for the parity check, by default the run's own; ``samples`` of its images are
    compared. ``population``: a JSON file that says whom the images show, for data sets that are not known.
    Raises ``ExportError`` or ``TrainingError``; nothing is written then.
    """
    folder = model.parent
    config = run_folder.read_config(folder)
    facts = run_folder.read_facts(folder)
    collection = read_collection([str(images)] if images else config.sources)
    network = _load_network(model)
    calibration = Calibration(**facts["calibration"])
    function = model_function(network, calibration, load_atypicality(folder / run_folder.ATYPICALITY))
    graph = to_onnx(function, config.size, config.size)
    preparation = Preparation(config.size, config.size)
    bias = float(network.get_layer("head").output_bias)
    parity = check_parity(network, function, graph.SerializeToString(), _sample(collection, preparation, samples), bias)
    _, self_test_probability, *_ = run_onnx(graph.SerializeToString(), self_test_image(preparation)[np.newaxis])
    self_test = SelfTest(float(self_test_probability[0, 0]), _SELF_TEST_TOLERANCE)
    later, notices = later_results(model, self_test.probability)
    facts["results"] |= later
    spec = _make_spec(
        config,
        facts,
        preparation=preparation,
        bias=bias,
        calibration=calibration,
        population=_population(population, read_records(folder / run_folder.MANIFEST)),
        self_test=self_test,
        name=name or f"Pneumonia on chest radiographs ({config.architecture})",
        version=version or facts["date"],
    )
    onnx.helper.set_model_props(graph, {METADATA_KEY: spec_to_json(spec)})
    content = graph.SerializeToString()
    _write_whole(output, content)
    card = output.with_name(f"{output.name.removesuffix('.onnx')}.md")
    text = model_card(spec, hashlib.sha256(content).hexdigest()) + _plots(output)
    _write_whole(card, text.encode())
    return Exported(output, card, parity, stored_weights(graph), spec, tuple(notices))


def _load_network(model: Path) -> Any:
    if not model.is_file():
        raise ExportError(f"{model}: There is no such file.")
    try:
        return keras.models.load_model(model)
    except Exception as error:
        # Keras, h5py and zipfile raise some ten different types here.
        raise ExportError(f"{model.name}: Keras cannot load this network ({error}).") from error


def _sample(collection: Collection, preparation: Preparation, samples: int) -> NDArray[np.float32]:
    """Prepare images spread evenly over each population, so that both classes of each are among them."""
    share = max(1, samples // len(collection.parts))
    prepared = []
    for part in collection.parts:
        records = part.manifest.records
        chosen = np.unique(np.linspace(0, len(records) - 1, min(share, len(records))).astype(int))
        prepared.append(prepare_images(part.manifest.root, [records[index] for index in chosen], preparation))
    return np.concatenate(prepared)


def _population(path: Path | None, records: Sequence[ImageRecord]) -> Population:
    if path is None:
        population = known_population(records)
        if population is None:
            raise ExportError(
                "The training images come from no data set that this program knows, so it cannot say whom the model "
                "is for. "
                'Name a JSON file with --population: {"age_years": [18, 90], "views": ["AP", "PA"], '
                '"source": "…", "description": "adults who …"}.'
            )
        return population
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        youngest, oldest = document["age_years"]
        return Population(
            ((float(youngest), float(oldest)),),
            tuple(str(view) for view in document["views"]),
            str(document["source"]),
            str(document["description"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ExportError(
            f"{path}: The population needs age_years (two numbers), views (a list), source and description."
        ) from error


def _make_spec(
    config: run_folder.FitConfig,
    facts: dict[str, Any],
    *,
    preparation: Preparation,
    bias: float,
    calibration: Calibration,
    population: Population,
    self_test: SelfTest,
    name: str,
    version: str,
) -> ModelSpec:
    points = tuple(
        OperatingPoint(
            **{
                **point,
                "sensitivity_interval": Interval(**point["sensitivity_interval"]),
                "specificity_interval": Interval(**point["specificity_interval"]),
            }
        )
        for point in facts["operating_points"]
    )
    training = facts["training_data"]
    if training["manifest_sha256"] != config.manifest_sha256:
        raise TrainingError("The run's facts and settings speak of different images; start the run anew.")
    return ModelSpec(
        name=name,
        version=version,
        date=facts["date"],
        architecture=config.architecture,
        command=config.command,
        labels=("NORMAL", "PNEUMONIA"),
        preparation=preparation,
        bias=bias,
        calibration=calibration,
        operating_points=points,
        default_operating_point=facts["default_operating_point"],
        curve=ThresholdCurve(**{key: tuple(values) for key, values in facts["curve"].items()}),
        atypicality_limit=ATYPICALITY_LIMIT,
        training_data=TrainingData(**training),
        population=population,
        self_test=self_test,
        results=facts["results"],
        card=write_card(
            name=name,
            population=population,
            images=training["images"],
            patients=training["patients"],
            usage=training["description"],
            positive_share=facts["positive_share"],
            results=facts["results"],
        ),
    )


def _plots(model: Path) -> str:
    """Show the plots that lie beside a model and bear its name: pneumonia-robustness.png beside pneumonia.onnx."""
    stem = model.name.removesuffix(".onnx")
    plots = sorted(model.parent.glob(f"{glob.escape(stem)}-*.png"))
    shown = [f"![{path.stem.removeprefix(stem)[1:].replace('-', ' ')}]({quote(path.name)})" for path in plots]
    return "\n## Plots\n\n" + "\n\n".join(shown) + "\n" if shown else ""


def _write_whole(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ExportError(f"{path}: It could not be written ({error.strerror}).") from error
