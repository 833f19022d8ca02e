from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from xray_viewer.app.entry import Entry, Progress
from xray_viewer.app.study import StudyState
from xray_viewer.app.study_tally import Tally
from xray_viewer.core.assessment import Assessment, Status
from xray_viewer.core.decision import Decision, Prediction

SCORED = Assessment(Status.SCORED)


def prediction(probability: float) -> Prediction:
    return Prediction(probability, 0.0, 0.0, np.zeros((1, 1), dtype=np.float32))


def entry(name: str = "a.png", probability: float | None = None, status: Status = Status.SCORED) -> Entry:
    if probability is None:
        return Entry(Path(name), name)
    return Entry(Path(name), name, Progress.DONE, prediction(probability), Assessment(status))


STATES = [
    entry(),
    entry(probability=0.2),
    entry(probability=0.5),
    entry(probability=0.9),
    entry(probability=0.9, status=Status.NOT_ASSESSED),
    Entry(Path("f"), "f", Progress.FAILED, reason="It is broken."),
    Entry(Path("m"), "m", Progress.MODEL_FAILED, reason="It has stopped."),
    Entry(Path("r"), "r", Progress.READING),
]


def count(entries: Sequence[Entry], decision_threshold: float) -> Tally:
    """Count a study's images one by one."""
    return Tally(
        images=len(entries),
        flagged=sum(image.decision(decision_threshold) is Decision.FLAGGED for image in entries),
        not_assessed=sum(image.is_not_assessed for image in entries),
        failed=sum(image.progress in (Progress.FAILED, Progress.MODEL_FAILED) for image in entries),
        to_read=sum(image.progress in (Progress.WAITING, Progress.READING) for image in entries),
    )


def kept(entries: Sequence[Entry], decision_threshold: float) -> Tally:
    study = StudyState()
    study.add(entries)
    return study.tally(decision_threshold)


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
    assert kept(entries, 0.5) == Tally(images=7, flagged=2, not_assessed=1, failed=1, to_read=2)


@given(st.lists(st.floats(0, 1)), st.floats(0, 1), st.floats(0, 1))
def test_a_higher_threshold_never_flags_more(probabilities: list[float], one: float, other: float) -> None:
    entries = [entry(probability=p) for p in probabilities]
    assert kept(entries, max(one, other)).flagged <= kept(entries, min(one, other)).flagged


@given(st.lists(st.tuples(st.integers(0, 4), st.sampled_from(STATES))), st.floats(0, 1))
def test_a_count_that_was_kept_is_that_of_a_study_counted_anew(
    changes: list[tuple[int, Entry]], threshold: float
) -> None:
    study = StudyState()
    study.add([entry()] * 5)
    for index, changed in changes:
        study.update(index, changed)
    assert study.tally(threshold) == count(study.entries, threshold)
    assert list(study.waiting()) == [
        index for index, image in enumerate(study.entries) if image.progress is Progress.WAITING
    ]
    study.clear()
    assert study.tally(threshold) == Tally(0, 0, 0, 0, 0)
    assert list(study.waiting()) == []


class CountedEntry(Entry):
    """Counts how often any entry's probability is looked at."""

    looks = 0

    @property
    def probability(self) -> float | None:
        CountedEntry.looks += 1
        return super().probability


def test_a_large_study_is_not_counted_again_for_a_change_or_a_threshold(qapp: object) -> None:
    study = StudyState()
    study.add([CountedEntry(Path(f"{index}"), f"{index}") for index in range(1000)])
    study.set_read(5, prediction(0.7), SCORED)
    CountedEntry.looks = 0
    assert [study.tally(threshold / 100).flagged for threshold in (50, 70, 71)] == [1, 1, 0]
    assert CountedEntry.looks == 0
    study.set_read(6, prediction(0.8), SCORED)
    assert study.tally(0.5).flagged == 2
    assert CountedEntry.looks <= 4


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
    assert list(study.waiting()) == [2, 3, 1, 0]
    study.set_progress(3, Progress.READING)
    assert list(study.waiting()) == [2, 1, 0]
    study.go_to(3)
    assert list(study.waiting()) == [2, 1, 0]
    study.set_progress(3, Progress.WAITING)
    assert list(study.waiting()) == [3, 2, 1, 0]


def test_what_is_near_comes_before_what_is_far(qapp: object) -> None:
    study = StudyState()
    study.add([entry(str(number)) for number in range(40)])
    study.go_to(20)
    study.set_progress(15, Progress.READING)
    near = [20, 21, 22, 23, 24, 25, 26, 27, 19, 18, 17, 16, 14, 13, 12]
    assert list(study.waiting()) == [*near, *range(28, 40), *range(12)]


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
