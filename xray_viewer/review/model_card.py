"""The model card: what a model says of itself, as text for people."""

from collections.abc import Mapping
from typing import Any

from xray_viewer.core.decision import Interval, OperatingPoint
from xray_viewer.core.model_spec import ModelSpec


def model_card(spec: ModelSpec, sha256: str) -> str:
    """Write the card: the model's own prose first, then the facts that the viewer works with."""
    sections = [
        spec.card.strip(),
        _section("Facts", _facts(spec, sha256)),
        _section(
            "Operating points (on the model's reference patients, with 95 % intervals)",
            [_operating_point(point, spec) for point in spec.operating_points],
        ),
        _section("Results", list(_results(spec.results))),
        f"To train it again: {spec.command}",
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _section(title: str, lines: list[str]) -> str:
    return "\n".join([f"## {title}", "", *lines]) if lines else ""


def _facts(spec: ModelSpec, sha256: str) -> list[str]:
    youngest, oldest = spec.population.age_years
    preparation, data = spec.preparation, spec.training_data
    return [
        f"Model:            {spec.name}, version {spec.version}, {spec.date}",
        f"File (sha256):    {sha256}",
        f"Architecture:     {spec.architecture}",
        f"Finds:            {spec.labels[1]} against {spec.labels[0]}",
        f"Made for:         {spec.population.description}",
        f"Ages:             {youngest:g} to {oldest:g} years; others are not assessed",
        f"Views:            {', '.join(spec.population.views)}",
        f"Source:           {spec.population.source}",
        f"Training data:    {data.images} images of {data.patients} patients; {data.description}",
        f"Manifest (sha256): {data.manifest_sha256}",
        f"Input:            {preparation.width} x {preparation.height} pixels, {preparation.aspect}, "
        f"{preparation.interpolation}, from the file's own window",
        f"Calibrated on:    {spec.calibration.fitted_on}",
        f"Atypicality:      above {spec.atypicality_limit:.3f} a picture is not assessed",
    ]


def _operating_point(point: OperatingPoint, spec: ModelSpec) -> str:
    default = " (default)" if point.name == spec.default_operating_point else ""
    return (
        f"{point.name}{default}: threshold {point.threshold:.4f}, "
        f"sensitivity {_share(point.sensitivity, point.sensitivity_interval)}, "
        f"specificity {_share(point.specificity, point.specificity_interval)}"
    )


def _share(value: float, interval: Interval) -> str:
    return f"{value:.1%} ({interval.low:.1%} to {interval.high:.1%})"


def _results(results: Mapping[str, Any], prefix: str = "") -> list[str]:
    lines = []
    for name, value in results.items():
        if isinstance(value, Mapping):
            lines += _results(value, f"{prefix}{name} / ")
        else:
            lines.append(f"{prefix}{name}: {value:.4g}" if isinstance(value, float) else f"{prefix}{name}: {value}")
    return lines
