"""The slider over sensitivity, and that a threshold belongs to its model."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from tests.factories import tiny_spec
from xray_viewer.app.reading import ASSUMED_PREVALENCE, ReadingState
from xray_viewer.app.settings import Settings
from xray_viewer.app.threshold_scale import ThresholdScale
from xray_viewer.inference import DeviceInUse

# Its curve has a sensitivity of 1 - threshold at every hundredth.
MODEL: Any = SimpleNamespace(spec=tiny_spec(), sha256="ab", device=DeviceInUse("cpu", "auto", "CPU"))
OTHER: Any = SimpleNamespace(spec=tiny_spec(default_operating_point="balanced"), sha256="cd", device=MODEL.device)


@pytest.fixture
def start(tmp_path: Path, qapp: object) -> Callable[[], tuple[ReadingState, ThresholdScale]]:
    """Start the program anew, with the settings of the time before."""

    def start_it() -> tuple[ReadingState, ThresholdScale]:
        settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        reading = ReadingState(settings)
        return reading, ThresholdScale(reading, settings, reading)

    return start_it


Start = Callable[[], tuple[ReadingState, ThresholdScale]]


def test_at_first_it_runs_over_probability(start: Start) -> None:
    reading, scale = start()
    scale.set_value(0.9)
    assert reading.decision_threshold == 0.5, "without a model there is nothing to move"
    reading.set_model(MODEL)
    assert not scale.is_sensitivity
    assert scale.value == 0.25
    scale.set_value(0.4)
    assert reading.decision_threshold == 0.4
    scale.flag_fewer(0.1)
    assert reading.decision_threshold == 0.5


def test_over_sensitivity_it_finds_the_threshold_and_keeps_what_was_asked_for(start: Start) -> None:
    reading, scale = start()
    reading.set_model(MODEL)
    scale.run_over_sensitivity(is_sensitivity=True)
    assert reading.decision_threshold == 0.25, "the scale alone decides nothing"
    assert scale.value == 0.98, "as the operating point has it"
    scale.set_value(0.905)
    assert reading.decision_threshold == 0.09, "0.91 is the lowest that reaches it"
    assert scale.value == 0.905
    # Steps smaller than the curve's leave it all the same.
    for _ in range(10):
        scale.flag_fewer(0.001)
    assert scale.value == pytest.approx(0.895)
    assert reading.decision_threshold == 0.1
    reading.set_threshold(0.5)
    assert scale.value == 0.9, "an operating point's own"


def test_both_ends_are_the_last(start: Start) -> None:
    reading, scale = start()
    reading.set_model(MODEL)
    scale.run_over_sensitivity(is_sensitivity=True)
    scale.set_value(1.7)
    assert (scale.value, reading.decision_threshold) == (1, 0)
    scale.set_value(-0.2)
    assert (scale.value, reading.decision_threshold) == (0, 1)


def test_each_step_is_told_even_where_the_threshold_stays(start: Start) -> None:
    reading, scale = start()
    reading.set_model(MODEL)
    scale.run_over_sensitivity(is_sensitivity=True)
    scale.set_value(0.905)
    told: list[float] = []
    scale.changed.connect(lambda: told.append(scale.value))
    scale.set_value(0.904)
    assert reading.decision_threshold == 0.09
    assert told == [0.904]


def test_scale_and_prevalence_are_kept_for_the_next_time(start: Start) -> None:
    reading, scale = start()
    reading.set_model(MODEL)
    assert (reading.prevalence, reading.is_prevalence_assumed) == (ASSUMED_PREVALENCE, True)
    scale.run_over_sensitivity(is_sensitivity=True)
    reading.set_prevalence(0.07)
    later, later_scale = start()
    assert not later_scale.is_sensitivity, "without a model there is no curve"
    later.set_model(MODEL)
    assert later_scale.is_sensitivity
    assert (later.prevalence, later.is_prevalence_assumed) == (0.07, False)


def test_the_assumption_becomes_the_readers_own_when_they_confirm_it(start: Start) -> None:
    reading, _scale = start()
    reading.set_prevalence(ASSUMED_PREVALENCE)
    assert not reading.is_prevalence_assumed


def test_another_model_brings_its_own_threshold_and_says_so(start: Start) -> None:
    reading, _scale = start()
    reading.set_model(MODEL)
    assert not reading.is_other_model, "there was none before"
    reading.set_threshold(0.7)
    reading.flush()
    later, _scale = start()
    later.set_model(MODEL)
    assert (later.decision_threshold, later.is_other_model) == (0.7, False)
    later.set_model(OTHER)
    assert (later.decision_threshold, later.is_other_model, later.is_default_threshold) == (0.5, True, True)
    later.set_threshold(0.6)
    assert not later.is_other_model, "now it is the reader's"
    later.flush()
    again, _scale = start()
    again.set_model(MODEL)
    assert (again.decision_threshold, again.is_other_model, again.is_default_threshold) == (0.7, True, False)
