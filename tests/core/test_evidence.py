from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import tiny_spec
from xray_viewer.core.evidence import evidence_levels, place_on_scale, probability_without_evidence
from xray_viewer.core.model_spec import Calibration
from xray_viewer.core.overlay import color_table

SPEC = replace(tiny_spec(), bias=1.5, calibration=Calibration(2.0, 1.0, "nothing"))


def _levels(*values: float) -> list[float]:
    return evidence_levels(np.array([values], dtype=np.float32), SPEC)[0].tolist()


def test_places_that_are_far_above_even_odds_can_be_told_apart() -> None:
    """The calibrated probabilities of all of these are above 99.9 %."""
    colors = color_table()[np.rint(np.array(_levels(2.0, 4.0, 6.0)) * 255).astype(int)]
    assert np.abs(np.diff(colors, axis=0)).max(axis=1).min() > 40


def test_what_had_no_say_is_in_the_middle_whatever_the_model_starts_from() -> None:
    assert _levels(0.0) == [0.5]
    # slope * evidence: 5.5 is half of the way to the end.
    assert _levels(2.75, -2.75) == pytest.approx([0.75, 0.25])


def test_a_place_has_its_colour_whatever_stands_beside_it() -> None:
    assert _levels(1.0, 9.0)[0] == _levels(1.0, -9.0)[0] == _levels(1.0)[0]


@given(st.lists(st.floats(-25, 25), min_size=2, max_size=2, unique=True))
def test_more_evidence_is_higher_on_the_scale_and_never_beyond_it(values: list[float]) -> None:
    low, high = place_on_scale(np.array(sorted(values)))
    assert 0 < low <= high < 1
    if max(values) - min(values) > 1e-6:
        assert low < high


def test_without_evidence_the_calibrated_bias_is_left() -> None:
    assert probability_without_evidence(SPEC) == pytest.approx(1 / (1 + np.exp(-4)))
