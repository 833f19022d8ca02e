from typing import Any

from export.card import write_card
from xray_viewer.core.model_spec import Population


def _card(results: dict[str, Any]) -> str:
    population = Population(
        ((1.0, 5.0), (12.0, 90.0)), ("AP", "PA"), "two sets", "children and adults of two hospitals"
    )
    return write_card(
        name="Pneumonia",
        population=population,
        images=5720,
        patients=3183,
        usage="three parts of the patients, each judged by networks that had not seen it",
        positive_share=0.72,
        results=results,
    )


def test_the_prose_needs_no_measurement() -> None:
    card = _card({})
    assert card.startswith("# Pneumonia\n\n## What it is for\n")
    assert "5,720 radiographs of 3,183 patients: children and adults of two hospitals. Three parts of" in card
    assert "- As the only ground on which a patient is treated or sent home." in card
    assert card.endswith("it locates no disease.\n")


def test_a_weak_population_is_named_and_a_strong_one_is_not() -> None:
    card = _card({"by_population": {"children": {"auc": {"value": 0.98}}, "adults": {"auc": {"value": 0.74}}}})
    assert "- Among adults it is weak: an AUC of 0.74 on patients of the same source.\n" in card
    assert "Among children" not in card


def test_what_is_no_better_than_chance_must_not_be_used() -> None:
    figures = {
        "images": 1504, "patients": 337, "auc": 0.47, "threshold": 0.5, "sensitivity": 0.83, "specificity": 0.13,
    }  # fmt: skip
    card = _card({"elsewhere": {"adults": figures}})
    assert "On adults (1,504 images of 337 patients) it reached an AUC of 0.47" in card
    assert "no better than chance: it must not be used there." in card


def test_large_moves_of_the_probability_are_known_failures() -> None:
    moves = {name: {"worst": worst} for name, worst in (("Crop", 0.61), ("Blur", 0.1), ("All of these", 0.61))}
    card = _card({"robustness": {"by_change": moves}})
    assert "The greatest moves that were measured of one picture: crop 0.61.\n" in card
    assert "may get another probability" not in _card({"robustness": {"by_change": {"Blur": {"worst": 0.1}}}})


def test_the_figures_of_each_population_are_said_where_there_are_several() -> None:
    def figures(specificity: float) -> dict[str, Any]:
        at = {"sensitivity": {"value": 0.98}, "specificity": {"value": specificity}}
        return {"auc": {"value": 0.9}, "at_sensitive": at}

    both = _card({"by_population": {"children": figures(0.95), "adults": figures(0.42)}})
    assert "Among adults alone, at the threshold `sensitive`, its sensitivity is 98% and its specificity 42%." in both
    assert "alone" not in _card({"by_population": {"children": figures(0.95)}}).replace("because of it alone", "")
