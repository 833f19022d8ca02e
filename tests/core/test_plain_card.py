from dataclasses import replace

import pytest

from tests.factories import tiny_spec
from xray_viewer.core.model_spec import Population
from xray_viewer.core.plain_card import plain_card


def _at(sensitivity, specificity):
    return {"at_sensitive": {"sensitivity": {"value": sensitivity}, "specificity": {"value": specificity}}}


def test_figures_stand_as_people():
    # At its own threshold of 0.25 the sensitivity is 0.98 and the specificity 0.85.
    words = plain_card(tiny_spec())
    assert "learnt from drawings of children of 1 to 5 years" in words
    assert "At its own threshold, 25.0%, it flags 98 of 100" in words
    assert "Of those without, it flags 15 of 100, which are false alarms." in words
    assert "not of 1 to 5 years" in words
    assert "Among" not in words


def test_each_group_that_was_measured_is_named():
    population = Population(((1, 5), (13, 95)), ("AP", "PA"), "here", "both", ("children", "adults"))
    results = {"by_population": {"children": {"auc": 0.9}, "adults": _at(0.97, 0.49)}}
    words = plain_card(replace(tiny_spec(), population=population, results=results))
    assert "Among adults of 13 to 95 years it flags 97 of 100 with pneumonia, and 51 of 100 without." in words
    assert "children of" not in words
    assert "views other than AP and PA" in words


@pytest.mark.parametrize(
    ("sensitivity", "words"),
    [(0.9964, "996 of 1,000"), (1.0, "100 of 100"), (0.995, "995 of 1,000"), (0.004, "4 of 1,000")],
)
def test_what_is_nearly_all_is_not_called_all(sensitivity, words):
    point = replace(tiny_spec().operating_points[0], sensitivity=sensitivity)
    spec = replace(tiny_spec(), operating_points=(point,))
    assert f"it flags {words} of the patients" in plain_card(spec)
