from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_study import entry
from xray_viewer.app.entry import Entry, Progress
from xray_viewer.app.study_tally import Tally
from xray_viewer.core.assessment import Status, caution_in_short
from xray_viewer.core.decision import Interval
from xray_viewer.core.radiograph import LookupTable, Window
from xray_viewer.ui.reading_words import interval_words
from xray_viewer.ui.wording import (
    entry_words,
    percent,
    probability_words,
    share_words,
    tally_words,
    telling_decimals,
    voi_words,
)


def test_a_percentage_has_one_decimal_and_keeps_its_sign() -> None:
    assert percent(0.9731) == "97.3\xa0%"
    assert percent(0) == "0.0\xa0%"


@given(st.floats(0, 1), st.floats(0, 1))
def test_what_is_below_the_threshold_is_written_below_it(probability: float, threshold: float) -> None:
    if threshold - probability > 1e-7:
        decimals = telling_decimals(probability, threshold)
        assert float(f"{probability:.{decimals}%}"[:-1]) < float(f"{threshold:.{decimals}%}"[:-1])


@pytest.mark.parametrize(
    ("probability", "threshold", "words"),
    [
        (0.9996, 0.4, "> 99.9 %"),
        (0.9994, 0.4, "99.9 %"),
        (1.0, 0.4, "100.0 %"),
        (0.0004, 0.4, "< 0.1 %"),
        (0.0006, 0.4, "0.1 %"),
        (0.0, 0.4, "0.0 %"),
        (0.99992, 0.99994, "99.992 %"),
        (0.999996, 0.99999, "> 99.9 %"),
    ],
)
def test_no_probability_is_said_as_a_certainty_that_it_is_not(probability: float, threshold: float, words: str) -> None:
    assert probability_words(probability, threshold).replace("\xa0", " ") == words


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.983, "98.3 %"),
        (0.99981, "99.98 %"),
        (0.99996, "99.996 %"),
        (0.9999961, "> 99.999 %"),
        (1.0, "100.0 %"),
        (0.0004, "0.04 %"),
        (0.0000004, "< 0.001 %"),
        (0.0, "0.0 %"),
    ],
)
def test_no_share_is_said_as_all_or_none_that_it_is_not(share: float, words: str) -> None:
    assert share_words(share).replace("\xa0", " ") == words


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ((0.979, 0.987), "97.9 to 98.7 %"),
        ((0.9, 1.0), "90.0 to 100.0 %"),
        ((0.9992, 0.99988), "99.92 to 99.99 %"),
        ((0.0, 0.0004), "0.00 to 0.04 %"),
        ((0.9992, 0.9999981), "99.920 to > 99.999 %"),
        ((0.0000004, 0.01), "< 0.001 to 1.000 %"),
    ],
)
def test_no_end_of_an_interval_is_said_as_all_or_none_either(ends: tuple[float, float], words: str) -> None:
    assert interval_words(Interval(*ends)).replace("\xa0", " ") == words


def test_a_near_miss_gets_more_decimals() -> None:
    assert entry_words(entry(probability=0.49996), 0.5) == "▽  49.996\xa0%  not flagged"
    assert entry_words(entry(probability=0.5), 0.5) == "▲  50.0\xa0%  flagged"


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (entry(), "○  Waiting"),
        (Entry(Path("a"), "a", Progress.READING), "…  Reading"),
        (entry(probability=0.9, status=Status.NOT_ASSESSED), "◇  Not assessed"),
        (Entry(Path("a"), "a", Progress.FAILED, reason="Broken."), "✕  Could not be read"),
        (Entry(Path("a"), "a", is_gone=True), "gone  ·  ○  Waiting"),
        (Entry(Path("a"), "a", Progress.MODEL_FAILED, reason="Broken."), "✕  The model could not read it"),
    ],
)
def test_every_state_has_words_and_a_glyph_of_its_own(image: Entry, words: str) -> None:
    assert entry_words(image, 0.5) == words


def test_the_count_leaves_out_what_is_not_there() -> None:
    assert tally_words(Tally(40, 12, 3, 1, 0)) == "12 of 40 flagged, 3 not assessed, 1 failed"
    assert tally_words(Tally(40, 12, 0, 0, 5)) == "12 of 40 flagged, 5 to read"


def test_a_window_is_said_in_modality_values() -> None:
    assert voi_words(Window(127.5, 255)) == "C 127.5  W 255"
    assert voi_words(Window(-14987.25, 29974.5)) == "C -14987  W 29974"
    assert voi_words(LookupTable(np.zeros(2), 0, 8, "NORMAL")) == "VOI LUT NORMAL"


@pytest.mark.parametrize(
    ("caution", "short"),
    [
        ("The file gives no age. The model learnt from others.", "The file gives no age."),
        ("An age of 1.5 years, at most. More.", "An age of 1.5 years, at most."),
        ("This is another view.", "This is another view."),
    ],
)
def test_a_caution_in_short_is_its_first_sentence(caution: str, short: str) -> None:
    assert caution_in_short(caution) == short
