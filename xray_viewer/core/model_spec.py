"""What a model file says of itself, as JSON under one metadata key."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from xray_viewer.core.decision import Interval, OperatingPoint, ThresholdCurve, check_unit
from xray_viewer.core.errors import SpecError
from xray_viewer.core.preprocessing import Aspect, Interpolation, Preparation

METADATA_KEY = "xray_viewer.model_spec"
SCHEMA_VERSION = 1
POSITIVE_CLASS = "PNEUMONIA"


@dataclass(frozen=True)
class Calibration:
    """Platt scaling: probability = 1 / (1 + exp(-(slope * logit + intercept))).

    Source: Platt, "Probabilistic outputs for support vector machines", 1999. An intercept of 0 is temperature
    scaling with temperature 1 / slope.
    """

    slope: float
    intercept: float
    fitted_on: str

    def __post_init__(self) -> None:
        if not self.slope > 0:
            raise ValueError(f"a calibration slope of {self.slope} would turn the decision round")


@dataclass(frozen=True)
class TrainingData:
    """What the network learnt from: the manifest's checksum, how many images and patients, and in words."""

    manifest_sha256: str
    images: int
    patients: int
    description: str


@dataclass(frozen=True)
class Population:
    """Whom the network has seen. Ages in years; views as DICOM names them.

    ``age_groups``: the ages in completed years that it has seen, as ranges; between them it has seen nobody.
    ``group_names``: what the results call the patients of each, empty where there is one group only.
    """

    age_groups: tuple[tuple[float, float], ...]
    views: tuple[str, ...]
    source: str
    description: str
    group_names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.group_names) not in (0, len(self.age_groups)):
            raise ValueError("the population needs a name for each age group, or none")
        if not self.age_groups or any(youngest > oldest for youngest, oldest in self.age_groups):
            raise ValueError("the population needs age groups whose first age is not above their last")

    @property
    def age_years(self) -> tuple[float, float]:
        """The youngest and the oldest."""
        return min(youngest for youngest, _ in self.age_groups), max(oldest for _, oldest in self.age_groups)

    def includes_age(self, years: float) -> bool:
        """Tell whether patients of this age were seen. A child of five is in her sixth year, hence the + 1."""
        return any(youngest <= years < oldest + 1 for youngest, oldest in self.age_groups)

    @property
    def ages_in_words(self) -> str:
        """The ages, as a sentence needs them: ``1 to 5 and 13 to 95 years``."""
        return " and ".join(f"{youngest:g} to {oldest:g}" for youngest, oldest in self.age_groups) + " years"


@dataclass(frozen=True)
class SelfTest:
    """A picture made by ``self_test_image`` and the probability that the exported file gave for it on the CPU."""

    probability: float
    tolerance: float

    def __post_init__(self) -> None:
        check_unit(self.probability, "the self-test's probability")


@dataclass(frozen=True)
class ModelSpec:
    """All that the viewer needs to know of a model beside its graph.

    ``bias``: the mean of ``evidence`` plus this is the logit. ``atypicality_limit``: above it a picture is not
    assessed. ``results``: measured figures by name, for the card. ``card``: the model card's prose, Markdown.
    """

    name: str
    version: str
    date: str
    architecture: str
    command: str
    labels: tuple[str, str]
    preparation: Preparation
    bias: float
    calibration: Calibration
    operating_points: tuple[OperatingPoint, ...]
    default_operating_point: str
    curve: ThresholdCurve
    atypicality_limit: float
    training_data: TrainingData
    population: Population
    self_test: SelfTest
    results: Mapping[str, Any] = field(default_factory=dict)
    card: str = ""

    def __post_init__(self) -> None:
        if self.labels[1] != POSITIVE_CLASS:
            raise ValueError(f"the positive class must be {POSITIVE_CLASS}, not {self.labels[1]}")
        check_unit(self.atypicality_limit, "the atypicality limit")
        names = [point.name for point in self.operating_points]
        if len(set(names)) != len(names):
            raise ValueError("two operating points have the same name")
        if self.default_operating_point not in names:
            raise ValueError(f"the default operating point {self.default_operating_point!r} is not among them")

    def operating_point(self, name: str) -> OperatingPoint:
        """Find an operating point by name. Raises ``SpecError``, naming those that there are."""
        for point in self.operating_points:
            if point.name == name:
                return point
        known = ", ".join(point.name for point in self.operating_points)
        raise SpecError(f"The model has no operating point {name!r}; it has {known}.")

    @property
    def default_threshold(self) -> float:
        """The threshold that holds until the reader sets another."""
        return self.operating_point(self.default_operating_point).threshold


def spec_to_dict(spec: ModelSpec) -> dict[str, Any]:
    """Turn a spec into plain JSON values, with the schema version first."""
    curve = spec.curve
    return {
        "schema_version": SCHEMA_VERSION,
        "name": spec.name,
        "version": spec.version,
        "date": spec.date,
        "architecture": spec.architecture,
        "command": spec.command,
        "labels": list(spec.labels),
        "positive_class": POSITIVE_CLASS,
        "preparation": {
            "height": spec.preparation.height,
            "width": spec.preparation.width,
            "voi": "file",
            "aspect": spec.preparation.aspect.value,
            "interpolation": spec.preparation.interpolation.value,
            "range": [0, 1],
        },
        "bias": spec.bias,
        "calibration": {
            "method": "platt",
            "slope": spec.calibration.slope,
            "intercept": spec.calibration.intercept,
            "fitted_on": spec.calibration.fitted_on,
        },
        "operating_points": [
            {
                "name": point.name,
                "threshold": point.threshold,
                "sensitivity": point.sensitivity,
                "sensitivity_interval": [point.sensitivity_interval.low, point.sensitivity_interval.high],
                "specificity": point.specificity,
                "specificity_interval": [point.specificity_interval.low, point.specificity_interval.high],
            }
            for point in spec.operating_points
        ],
        "default_operating_point": spec.default_operating_point,
        "curve": [
            {"threshold": threshold, "sensitivity": sensitivity, "specificity": specificity}
            for threshold, sensitivity, specificity in zip(
                curve.thresholds, curve.sensitivities, curve.specificities, strict=True
            )
        ],
        "atypicality_limit": spec.atypicality_limit,
        "training_data": {
            "manifest_sha256": spec.training_data.manifest_sha256,
            "images": spec.training_data.images,
            "patients": spec.training_data.patients,
            "description": spec.training_data.description,
        },
        "population": {
            "age_years": list(spec.population.age_years),
            "age_groups_years": [list(group) for group in spec.population.age_groups],
            "age_group_names": list(spec.population.group_names),
            "views": list(spec.population.views),
            "source": spec.population.source,
            "description": spec.population.description,
        },
        "self_test": {"probability": spec.self_test.probability, "tolerance": spec.self_test.tolerance},
        "results": dict(spec.results),
        "card": spec.card,
    }


def spec_to_json(spec: ModelSpec) -> str:
    """Turn a spec into the JSON text that a model file carries."""
    return json.dumps(spec_to_dict(spec), ensure_ascii=False, allow_nan=False)


def spec_from_json(text: str) -> ModelSpec:
    """Read a spec from a model file's metadata.

    Raises ``SpecError`` with a sentence that says which fact is missing or wrong.
    """
    try:
        document = json.loads(text, parse_float=_finite, parse_constant=_finite)
    except (ValueError, RecursionError) as error:
        raise SpecError(f"Its description is not valid JSON ({error}).") from error
    if not isinstance(document, dict):
        raise SpecError("Its description is not a JSON object.")
    version = document.get("schema_version")
    if version != SCHEMA_VERSION:
        raise SpecError(f"Its description has schema version {version!r}; this viewer reads version {SCHEMA_VERSION}.")
    try:
        return _spec_from_dict(document)
    except KeyError as error:
        raise SpecError(f"Its description lacks {error.args[0]!r}.") from error
    except (TypeError, ValueError, IndexError, AttributeError) as error:
        raise SpecError(f"Its description is wrong: {error}.") from error


def _finite(number: str) -> float:
    """Read a number, refusing NaN and infinity: JSON has neither, but Python's reader takes both."""
    value = float(number)
    if not math.isfinite(value):
        raise ValueError(f"the number {number} is not finite")
    return value


def _spec_from_dict(document: Mapping[str, Any]) -> ModelSpec:
    preparation = document["preparation"]
    if preparation["voi"] != "file" or list(preparation["range"]) != [0, 1]:
        raise ValueError("it asks for a preparation of the picture that this viewer does not know")
    if document["positive_class"] != POSITIVE_CLASS:
        raise ValueError(f"the positive class must be {POSITIVE_CLASS}, not {document['positive_class']}")
    calibration, training, population = (document[key] for key in ("calibration", "training_data", "population"))
    if calibration["method"] != "platt":
        raise ValueError(f"it has an unknown calibration method {calibration['method']!r}")
    negative, positive = document["labels"]
    groups = population.get("age_groups_years", [population["age_years"]])
    curve = document["curve"]
    return ModelSpec(
        name=str(document["name"]),
        version=str(document["version"]),
        date=str(document["date"]),
        architecture=str(document["architecture"]),
        command=str(document["command"]),
        labels=(str(negative), str(positive)),
        preparation=Preparation(
            height=int(preparation["height"]),
            width=int(preparation["width"]),
            aspect=Aspect(preparation["aspect"]),
            interpolation=Interpolation(preparation["interpolation"]),
        ),
        bias=float(document["bias"]),
        calibration=Calibration(
            float(calibration["slope"]), float(calibration["intercept"]), str(calibration["fitted_on"])
        ),
        operating_points=tuple(
            OperatingPoint(
                name=str(point["name"]),
                threshold=float(point["threshold"]),
                sensitivity=float(point["sensitivity"]),
                sensitivity_interval=Interval(*map(float, point["sensitivity_interval"])),
                specificity=float(point["specificity"]),
                specificity_interval=Interval(*map(float, point["specificity_interval"])),
            )
            for point in document["operating_points"]
        ),
        default_operating_point=str(document["default_operating_point"]),
        curve=ThresholdCurve(
            thresholds=tuple(float(point["threshold"]) for point in curve),
            sensitivities=tuple(float(point["sensitivity"]) for point in curve),
            specificities=tuple(float(point["specificity"]) for point in curve),
        ),
        atypicality_limit=float(document["atypicality_limit"]),
        training_data=TrainingData(
            str(training["manifest_sha256"]),
            int(training["images"]),
            int(training["patients"]),
            str(training["description"]),
        ),
        population=Population(
            age_groups=tuple((float(youngest), float(oldest)) for youngest, oldest in groups),
            group_names=tuple(str(name) for name in population.get("age_group_names", [])),
            views=tuple(str(view) for view in population["views"]),
            source=str(population["source"]),
            description=str(population["description"]),
        ),
        self_test=SelfTest(float(document["self_test"]["probability"]), float(document["self_test"]["tolerance"])),
        results=dict(document["results"]),
        card=str(document["card"]),
    )
