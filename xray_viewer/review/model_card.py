"""The model card: what a model says of itself, as Markdown that also reads well on a terminal."""

from collections.abc import Iterable, Mapping
from typing import Any

from xray_viewer.core.decision import Interval, OperatingPoint
from xray_viewer.core.model_spec import ModelSpec


def model_card(spec: ModelSpec, sha256: str) -> str:
    """Write the card: the model's own prose first, then the facts that the viewer works with."""
    points = sorted(spec.operating_points, key=lambda point: point.threshold)
    sections = [
        spec.card.strip(),
        "## Operating points\n\nOn the model's reference patients, with 95 % intervals.\n\n"
        + _table(
            ("Name", "Threshold", "Sensitivity", "Specificity"), [_operating_point(point, spec) for point in points]
        ),
        "## Results\n\n" + "\n".join(_results(spec.results)) if spec.results else "",
        "## Facts\n\n" + "\n".join(f"- {name}: {value}" for name, value in _facts(spec, sha256)),
        f"To train it again: `{spec.command}`",
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _facts(spec: ModelSpec, sha256: str) -> Iterable[tuple[str, str]]:
    preparation, data = spec.preparation, spec.training_data
    yield "Model", f"{spec.name}, version {spec.version}, {spec.date}"
    yield "File (SHA-256)", f"`{sha256}`"
    yield "Architecture", spec.architecture
    yield "Tells apart", f"{spec.labels[1]} (positive) and {spec.labels[0]}"
    yield "Population", spec.population.description
    yield "Ages", f"{spec.population.ages_in_words}; others are not assessed"
    yield "Views", ", ".join(spec.population.views)
    yield "Source", spec.population.source
    yield "Training data", f"{data.images:,} images of {data.patients:,} patients; {data.description}"
    yield "Manifest (SHA-256)", f"`{data.manifest_sha256}`"
    yield (
        "Input",
        f"{preparation.width} x {preparation.height} pixels, {preparation.aspect}, {preparation.interpolation}, "
        "from the file's own window",
    )
    yield "Calibrated on", spec.calibration.fitted_on
    yield "Not assessed", f"above an atypicality of {spec.atypicality_limit:.3f}"


def _operating_point(point: OperatingPoint, spec: ModelSpec) -> tuple[str, ...]:
    default = " (default)" if point.name == spec.default_operating_point else ""
    return (
        f"{point.name}{default}",
        f"{point.threshold:.4f}",
        _share(point.sensitivity, point.sensitivity_interval),
        _share(point.specificity, point.specificity_interval),
    )


def _share(value: float, interval: Interval) -> str:
    return f"{value:.1%} ({interval.low:.1%} to {interval.high:.1%})"


def _results(results: Mapping[str, Any], prefix: str = "") -> list[str]:
    lines = []
    for name, value in results.items():
        if isinstance(value, Mapping):
            lines += _results(value, f"{prefix}{name} / ")
        else:
            lines.append(f"- {prefix}{name.replace('_', ' ')}: {_result(value)}")
    return lines


def _result(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    return " to ".join(map(_result, value)) if isinstance(value, list) else str(value)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Write a Markdown table whose columns also line up as plain text."""
    cells = [head, *[tuple(cell.replace("|", "\\|") for cell in row) for row in rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    rule = "| " + " | ".join("-" * width for width in widths) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])
