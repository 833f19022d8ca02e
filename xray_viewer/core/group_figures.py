"""What a model reached among some of its patients, where that is less than the figures beside the threshold say.

Those are of the model's reference patients. One who belongs to another group may be read worse, and whoever reads her
picture should know it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from xray_viewer.core.model_spec import ModelSpec

# A share that is lower by this much is another one to whoever decides by it.
_NOTABLE = 0.05
# A probability that is off by this much on average should not be read as one.
_MISCALIBRATED = 0.1


def weaker_groups(spec: ModelSpec, age: float | None) -> Iterable[str]:
    """Say of each age group of the model in which it is notably weaker what it reached there, as a clause.

    ``age``: in years, of the patient whose group is asked for; None for all groups, since it may be any of them.
    """
    point = spec.operating_point(spec.default_operating_point)
    groups = zip(spec.population.group_names, spec.population.age_groups, strict=False)
    for name, (youngest, oldest) in groups:
        measured = measured_in_group(spec.results, name, point.name)
        if measured is None or (age is not None and not youngest <= age < oldest + 1):
            continue
        sensitivity, specificity = measured
        if sensitivity < point.sensitivity - _NOTABLE or specificity < point.specificity - _NOTABLE:
            yield (
                f"among {name} of {youngest:g} to {oldest:g} years, at the threshold {point.threshold:.1%}, a "
                f"sensitivity of {sensitivity:.0%} and a specificity of {specificity:.0%}"
                + _calibration(spec.results, name)
            )


def _calibration(results: Mapping[str, Any], group: str) -> str:
    error = results["by_population"][group].get("expected_calibration_error", 0.0)
    return f", with probabilities that are off by {error:.0%} on average" if error > _MISCALIBRATED else ""


def measured_in_group(results: Mapping[str, Any], group: str, point: str) -> tuple[float, float] | None:
    """Give sensitivity and specificity of a group; None where they were not measured, or are kept in another form."""
    try:
        figures = results["by_population"][group][f"at_{point}"]
        return float(figures["sensitivity"]["value"]), float(figures["specificity"]["value"])
    except (KeyError, TypeError, ValueError):
        return None
