"""What a model reached among some of its patients, where that is less than the figures beside the threshold say.

Those are of the model's reference patients. One who belongs to another group may be read worse, and whoever reads her
picture should know it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from xray_viewer.core.decision import Interval
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.threshold_figures import Reached

# A share that is lower by this much is another one to whoever decides by it.
_NOTABLE = 0.05
# A probability that is off by this much on average should not be read as one.
_MISCALIBRATED = 0.1


@dataclass(frozen=True)
class AgeGroup:
    """Patients of a model, by the name that its results have for them, and their ages in completed years."""

    name: str
    youngest: float
    oldest: float

    def includes(self, age: float) -> bool:
        """Tell whether patients of this age, in years, belong to it. A child of five is in her sixth year."""
        return self.youngest <= age < self.oldest + 1


@dataclass(frozen=True)
class GroupFigures:
    """What a model reached in an age group at a threshold; None where that was not measured."""

    group: AgeGroup
    reached: Reached | None = None


@dataclass(frozen=True)
class WhoseFigures:
    """Whose the figures beside the threshold are, and what holds for a patient for whom they are too good.

    ``shown``: the patients whose they are, None where the model does not tell. ``weaker``: the groups to which the
    patient belongs, or may belong where the age is not known.
    """

    shown: AgeGroup | None
    weaker: tuple[GroupFigures, ...]
    is_age_known: bool

    @property
    def own(self) -> GroupFigures | None:
        """What holds for this patient: of the one group to which she belongs, if it was measured there."""
        figures = self.weaker[0]
        is_hers = self.is_age_known and len(self.weaker) == 1 and figures.reached is not None
        return figures if is_hers else None


def whose_figures(spec: ModelSpec, age: float | None, decision_threshold: float) -> WhoseFigures | None:
    """Say whose the figures are that are shown to a patient of an age in years, None where they hold for that one."""
    weaker = [group for group, _reached in _weaker(spec, age)]
    if not weaker:
        return None
    figures = tuple(_figures_at(spec, group, decision_threshold) for group in weaker)
    return WhoseFigures(_shown_group(spec), figures, age is not None)


def weaker_groups(spec: ModelSpec, age: float | None) -> Iterable[str]:
    """Say of each age group of the model in which it is notably weaker what it reached there, as a clause.

    ``age``: in years, of the patient whose group is asked for; None for all groups, since it may be any of them.
    """
    point = spec.operating_point(spec.default_operating_point)
    for group, reached in _weaker(spec, age):
        yield (
            f"among {group.name} of {group.youngest:g} to {group.oldest:g} years, at the threshold "
            f"{point.threshold:.1%}, a sensitivity of {reached.sensitivity:.0%} and a specificity of "
            f"{reached.specificity:.0%}" + _calibration(spec.results, group.name)
        )


def _weaker(spec: ModelSpec, age: float | None) -> Iterator[tuple[AgeGroup, Reached]]:
    point = spec.operating_point(spec.default_operating_point)
    for group in _groups(spec):
        measured = measured_in_group(spec.results, group.name, point.name)
        if measured is None or (age is not None and not group.includes(age)):
            continue
        lost = max(point.sensitivity - measured.sensitivity, point.specificity - measured.specificity)
        if lost > _NOTABLE:
            yield group, measured


def _groups(spec: ModelSpec) -> list[AgeGroup]:
    groups = zip(spec.population.group_names, spec.population.age_groups, strict=False)
    return [AgeGroup(name, youngest, oldest) for name, (youngest, oldest) in groups]


def _shown_group(spec: ModelSpec) -> AgeGroup | None:
    """Give the patients whose the operating points and the curve are: those of whom there are most images."""
    counted = {group: _images(spec.results, group.name) for group in _groups(spec)}
    return max(counted, key=lambda group: counted[group]) if all(counted.values()) else None


def _images(results: Mapping[str, Any], group: str) -> int:
    try:
        return int(results["by_population"][group]["images"])
    except (KeyError, TypeError, ValueError):
        return 0


def _figures_at(spec: ModelSpec, group: AgeGroup, decision_threshold: float) -> GroupFigures:
    for point in spec.operating_points:
        measured = measured_in_group(spec.results, group.name, point.name)
        if point.threshold == decision_threshold and measured is not None:
            return GroupFigures(group, measured)
    return GroupFigures(group)


def _calibration(results: Mapping[str, Any], group: str) -> str:
    error = results["by_population"][group].get("expected_calibration_error", 0.0)
    return f", with probabilities that are off by {error:.0%} on average" if error > _MISCALIBRATED else ""


def measured_in_group(results: Mapping[str, Any], group: str, point: str) -> Reached | None:
    """Give what a group reached at a point; None where that was not measured, or is kept in another form."""
    try:
        figures = results["by_population"][group][f"at_{point}"]
        sensitivity, specificity = figures["sensitivity"], figures["specificity"]
        return Reached(
            float(sensitivity["value"]), _interval(sensitivity), float(specificity["value"]), _interval(specificity)
        )
    except (KeyError, TypeError, ValueError):
        return None


def _interval(figure: Mapping[str, Any]) -> Interval | None:
    return Interval(*map(float, figure["interval"])) if "interval" in figure else None
