from dataclasses import replace

import numpy as np
import pytest

from tests.factories import tiny_spec
from xray_viewer.core.assessment import Status, assess
from xray_viewer.core.decision import Prediction
from xray_viewer.core.group_figures import AgeGroup, GroupFigures, WhoseFigures, weaker_groups, whose_figures
from xray_viewer.core.model_spec import ModelSpec, Population, spec_from_json, spec_to_json
from xray_viewer.core.radiograph import AcquisitionFacts
from xray_viewer.core.threshold_figures import Reached


def _at(sensitivity: float, specificity: float) -> dict[str, object]:
    return {"sensitivity": {"value": sensitivity}, "specificity": {"value": specificity}}


@pytest.fixture
def spec() -> ModelSpec:
    spec = tiny_spec()
    point = spec.operating_point(spec.default_operating_point)
    key = f"at_{point.name}"
    groups = {
        "adults": {"images": 40, key: _at(point.sensitivity - 0.2, point.specificity)},
        "children": {"images": 400, key: _at(point.sensitivity, point.specificity)},
    }
    population = Population(((1, 5), (13, 95)), ("PA",), "here", "both", ("children", "adults"))
    return replace(spec, population=population, results={"by_population": groups})


def test_the_weaker_group_is_named_for_its_patients_and_for_those_of_unknown_age(spec: ModelSpec) -> None:
    assert not list(weaker_groups(spec, 3))
    for age in (60, None):
        (clause,) = weaker_groups(spec, age)
        assert clause.startswith("among adults of 13 to 95 years")
    lost = spec.operating_point(spec.default_operating_point).sensitivity - 0.2
    assert f"sensitivity of {lost:.0%}" in clause


def test_who_is_read_worse_is_cautioned(spec: ModelSpec) -> None:
    prediction = Prediction(0.5, 0.0, 0.1, np.zeros((4, 4), np.float32))

    def cautions(age: int) -> str:
        assessment = assess(AcquisitionFacts(patient_age=f"{age:03}Y"), prediction, spec)
        assert assessment.status is Status.SCORED
        return " ".join(assessment.cautions)

    assert "do not hold for every patient" in cautions(60)
    assert "do not hold for every patient" not in cautions(3)


def test_probabilities_that_are_no_probabilities_are_named(spec: ModelSpec) -> None:
    groups = {name: dict(figures) for name, figures in spec.results["by_population"].items()}
    assert "off by" not in next(iter(weaker_groups(spec, 60)))
    groups["adults"]["expected_calibration_error"] = 0.22
    changed = replace(spec, results={"by_population": groups})
    assert next(iter(weaker_groups(changed, 60))).endswith("probabilities that are off by 22% on average")


@pytest.mark.parametrize("results", [{}, {"by_population": 3}, {"by_population": {"adults": {"auc": 1}}}])
def test_figures_that_are_not_there_are_not_spoken_of(spec: ModelSpec, results: dict[str, object]) -> None:
    assert not list(weaker_groups(replace(spec, results=results), None))


def test_the_names_of_the_groups_survive_the_file(spec: ModelSpec) -> None:
    assert spec_from_json(spec_to_json(spec)).population == spec.population


def test_groups_need_a_name_each_or_none() -> None:
    with pytest.raises(ValueError, match="a name for each age group"):
        Population(((1, 5), (13, 95)), ("PA",), "here", "both", ("children",))


CHILDREN, ADULTS = AgeGroup("children", 1, 5), AgeGroup("adults", 13, 95)


def test_what_holds_for_a_patient_comes_from_the_models_own_figures(spec: ModelSpec) -> None:
    point = spec.operating_point(spec.default_operating_point)
    assert whose_figures(spec, 3, point.threshold) is None, "the figures that are shown hold"
    figures = GroupFigures(ADULTS, Reached(point.sensitivity - 0.2, None, point.specificity, None))
    assert whose_figures(spec, 60, point.threshold) == WhoseFigures(CHILDREN, (figures,), is_age_known=True)
    assert whose_figures(spec, None, point.threshold) == WhoseFigures(CHILDREN, (figures,), is_age_known=False)


def test_between_operating_points_nothing_was_measured_in_a_group(spec: ModelSpec) -> None:
    whose = whose_figures(spec, 60, spec.default_threshold + 0.01)
    assert whose == WhoseFigures(CHILDREN, (GroupFigures(ADULTS),), is_age_known=True)


def test_whose_figures_are_shown_is_not_said_where_the_model_does_not_tell(spec: ModelSpec) -> None:
    groups = {
        name: {key: figure for key, figure in figures.items() if key != "images"}
        for name, figures in spec.results["by_population"].items()
    }
    whose = whose_figures(replace(spec, results={"by_population": groups}), 60, spec.default_threshold)
    assert whose is not None
    assert whose.shown is None
    assert whose.weaker[0].reached is not None


def test_without_figures_by_group_there_is_nothing_to_say(spec: ModelSpec) -> None:
    assert whose_figures(replace(spec, results={}), None, spec.default_threshold) is None
