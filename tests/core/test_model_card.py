from dataclasses import replace

from tests.factories import tiny_spec
from xray_viewer.core.markdown import markdown_section
from xray_viewer.core.model_card import model_card


def test_the_card_has_the_prose_and_the_facts():
    card = model_card(tiny_spec(), "f" * 64)
    for said in (
        "It measures brightness.",
        "Tiny test model, version 1, 2026-01-01",
        "f" * 64,
        "drawings of children of 1 to 5 years",
        "Ages: 1 to 5 years; others are not assessed",
        "10 images of 5 patients",
        "| sensitive (default) | 0.2500    | 98.0% (80.0% to 100.0%) | 85.0% (80.0% to 100.0%) |",
        "Not assessed: above an atypicality of 0.980",
        "python -m training fit --architecture mean",
        "| AUC    | 0.9000 |",
    ):
        assert said in card


def test_two_figures_of_one_operating_point_say_why_they_differ():
    measured = {"measured_on": "others", "at_sensitive": {"sensitivity": 0.985}}
    card = model_card(replace(tiny_spec(), results=measured), "f" * 64)
    before, after = card.index("98.0%"), card.index("98.5%")
    words = "the thresholds were set on these same patients"
    assert card.index(words) < before < card.index("Measured on others.") < after
    assert "further below" not in model_card(replace(tiny_spec(), results={}), "f" * 64)


def test_a_section_is_what_stands_under_its_heading_with_each_item_in_a_line():
    card = "# Name\n\n## One\n\nFirst\nline.\n\n- an\n  item\n- another\n\n## Two\n\nRest."
    assert markdown_section(card, "One") == "First line.\n\n- an item\n- another"
    assert markdown_section(card, "Two") == "Rest."
    assert markdown_section(card, "Three") == ""
