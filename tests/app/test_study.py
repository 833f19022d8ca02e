from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from xray_viewer.app.study import Entry, Progress, StudyState, Tally, tally
from xray_viewer.core.assessment import Assessment, Status
from xray_viewer.core.decision import Decision, Prediction

SCORED = Assessment(Status.SCORED)


def prediction(probability: float) -> Prediction:
    return Prediction(probability, 0.0, 0.0, np.zeros((1, 1), dtype=np.float32))


def entry(name: str = "a.png", probability: float | None = None, status: Status = Status.SCORED) -> Entry:
    if probability is None:
        return Entry(Path(name), name)
    return Entry(Path(name), name, Progress.DONE, prediction(probability), Assessment(status))


def test_a_probability_at_the_threshold_is_flagged() -> None:
    assert entry(probability=0.5).decision(0.5) is Decision.FLAGGED
    assert entry(probability=0.5).decision(0.500001) is Decision.NOT_FLAGGED


def test_what_is_not_assessed_has_no_probability_and_no_decision() -> None:
    odd = entry(probability=0.9, status=Status.NOT_ASSESSED)
    assert odd.is_not_assessed
    assert odd.probability is None
    assert odd.decision(0.5) is None


def test_the_tally_counts_every_state() -> None:
    failed = Entry(Path("f"), "f", Progress.FAILED, reason="It is broken.")
    reading = Entry(Path("r"), "r", Progress.READING)
    entries = [entry(probability=p) for p in (0.1, 0.6, 0.7)]
    entries += [entry(probability=0.9, status=Status.NOT_ASSESSED), failed, reading, entry()]
    assert tally(entries, 0.5) == Tally(images=7, flagged=2, not_assessed=1, failed=1, to_read=2)


@given(st.lists(st.floats(0, 1)), st.floats(0, 1), st.floats(0, 1))
def test_a_higher_threshold_never_flags_more(probabilities: list[float], one: float, other: float) -> None:
    entries = [entry(probability=p) for p in probabilities]
    assert tally(entries, max(one, other)).flagged <= tally(entries, min(one, other)).flagged


def test_the_first_image_is_looked_at_as_soon_as_it_is_there(qtbot: QtBot) -> None:
    study = StudyState()
    with qtbot.waitSignal(study.current_changed) as changed:
        study.add([entry("a"), entry("b")])
    assert changed.args == [0]
    study.add([entry("c")])
    assert study.current == 0


@pytest.mark.parametrize(("wanted", "index"), [(-3, 0), (1, 1), (99, 2)])
def test_going_beyond_an_end_stays_there(qapp: object, wanted: int, index: int) -> None:
    study = StudyState()
    study.add([entry("a"), entry("b"), entry("c")])
    study.go_to(wanted)
    assert study.current == index


def test_an_empty_study_has_nowhere_to_go(qapp: object) -> None:
    study = StudyState()
    study.go_to(0)
    assert (study.current, study.current_entry) == (-1, None)


def test_the_order_starts_from_the_image_that_is_looked_at(qapp: object) -> None:
    study = StudyState()
    study.add([entry(name) for name in "abcd"])
    study.go_to(2)
    assert list(study.from_current()) == [2, 3, 0, 1]


def test_an_answer_takes_the_place_of_a_failure(qapp: object) -> None:
    study = StudyState()
    study.add([entry("a")])
    study.set_failed(0, "It is broken.")
    study.set_read(0, prediction(0.3), SCORED)
    assert study.entries[0].progress is Progress.DONE
    assert study.entries[0].reason == ""


def test_a_file_that_fails_after_it_was_read_keeps_no_probability(qapp: object) -> None:
    study = StudyState()
    study.add([entry("a", probability=0.9)])
    study.set_failed(0, "It is gone.")
    failed = study.entries[0]
    assert (failed.probability, failed.assessment, failed.reason) == (None, None, "It is gone.")


def test_what_is_to_be_read_again_has_neither_an_answer_nor_a_reason(qapp: object) -> None:
    study = StudyState()
    study.add([entry("a", probability=0.9), entry("b")])
    study.set_progress(0, Progress.WAITING)
    study.set_failed(1, "It is gone.")
    study.set_progress(1, Progress.WAITING)
    assert [(image.prediction, image.assessment, image.reason) for image in study.entries] == [(None, None, "")] * 2
