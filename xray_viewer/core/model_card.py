"""The model card: what a model says of itself, as Markdown that also reads well on a terminal."""

from collections.abc import Iterable

from xray_viewer.core.card_figures import figure_sections
from xray_viewer.core.decision import Interval, OperatingPoint
from xray_viewer.core.markdown import markdown_table
from xray_viewer.core.model_spec import ModelSpec

_POINTS = (
    "On the model's reference patients, with 95 % intervals. The viewer shows these figures beside the threshold; the "
    "thresholds were set on these same patients."
)
# Else the same name would have two figures, and nobody would know which to believe.
_POINTS_AND_FIGURES = (
    " The figures further below are of other patients than those whom the thresholds were set on, where there were "
    "enough of them, and may differ a little."
)


def model_card(spec: ModelSpec, sha256: str) -> str:
    """Write the card: the model's own prose first, then the facts that the viewer works with."""
    points = sorted(spec.operating_points, key=lambda point: point.threshold)
    sections = [
        spec.card.strip(),
        f"## Operating points\n\n{_POINTS}{_POINTS_AND_FIGURES if spec.results else ''}\n\n"
        + markdown_table(
            ("Name", "Threshold", "Sensitivity", "Specificity"), [_operating_point(point, spec) for point in points]
        ),
        *figure_sections(spec.results),
        "## Facts\n\n" + "\n".join(f"- {name}: {value}" for name, value in _facts(spec, sha256)),
        f"To train it again, and judge it as it says above: `{spec.command}`",
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
