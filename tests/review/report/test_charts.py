"""The charts, measured."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xray_viewer.core.confusion import Confusion
from xray_viewer.core.roc import RocCurve
from xray_viewer.review.report.charts import histogram_svg, roc_svg
from xray_viewer.review.report.svg import PAPER


def _bars(svg: str) -> list[tuple[float, float, str]]:
    found = re.findall(r'<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="(#\w+)"/>', svg)
    return [(float(x), float(height), color) for x, height, color in found]


def test_bars_are_as_high_as_their_counts_and_split_at_the_threshold() -> None:
    bars = _bars(histogram_svg([0.01, 0.21, 0.22, 0.23, 0.99, 1.0], 0.215))
    # One image at the left; three in the bar of the threshold, two of them flagged on top; two at the right end.
    heights = [height for _, height, _ in bars]
    one = heights[0]
    assert heights == pytest.approx([one, 3 * one, one, 2 * one], abs=0.2)
    assert [color for _, _, color in bars] == [PAPER.first, PAPER.second, PAPER.first, PAPER.second]
    assert bars[1][0] == bars[2][0]


@pytest.mark.parametrize(
    ("images", "ticks"),
    [
        (1, ["0", "1"]),
        (3, ["0", "1", "2", "3"]),
        (9, ["0", "2", "4", "6", "8"]),
        (1234, ["0", "500", "1,000"]),
    ],
)
def test_the_counts_at_the_side_are_whole_and_evenly_spaced(images: int, ticks: list[str]) -> None:
    svg = histogram_svg([0.5] * images, 0.3)
    texts = re.findall(r"<text[^>]*>([\d,]+)</text>", svg)
    assert texts == ticks


@given(st.lists(st.floats(0, 1), max_size=60), st.floats(0, 1))
def test_no_image_is_left_out_whatever_the_threshold(probabilities: list[float], threshold: float) -> None:
    bars = _bars(histogram_svg(probabilities, threshold))
    flagged = [bar for bar in bars if bar[2] == PAPER.second]
    assert bool(flagged) == any(value >= threshold for value in probabilities)
    assert len(bars) >= len({min(int(value * 25), 24) for value in probabilities}) - 1


def test_a_curve_of_many_points_is_thinned_and_keeps_its_ends() -> None:
    steps = np.linspace(0, 1, 20_001)
    svg = roc_svg(RocCurve(1 - steps, steps, np.sqrt(steps)), Confusion(9, 1, 1, 9))
    (points,) = re.findall(r'<polyline points="([^"]+)"', svg)
    places = points.split()
    assert len(places) <= 600
    assert (places[0], places[-1]) == ("60.0,274.0", "298.0,12.0")
