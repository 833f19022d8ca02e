"""The truth of a study: from folders, from a list, and compared again when something changes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.test_study import prediction
from tests.review.report.samples import GIVEN
from xray_viewer.app.entry import Entry, Progress
from xray_viewer.app.study import StudyState
from xray_viewer.app.truth import StudyTruth, compare_entries
from xray_viewer.core.assessment import Assessment, Status
from xray_viewer.core.opinion import Opinion, Verdict
from xray_viewer.core.truth import ByTruth, Truth

NAMES = ["NORMAL/a.png", "NORMAL/b.png", "PNEUMONIA/c.png", "PNEUMONIA/d.png", "e.png"]


def _read(entry: Entry, probability: float, status: Status = Status.SCORED) -> Entry:
    return replace(
        entry, progress=Progress.DONE, prediction=prediction(probability), assessment=Assessment(status, "why")
    )


@pytest.fixture
def study(qapp: object) -> StudyState:
    return StudyState()


@pytest.fixture
def entries() -> list[Entry]:
    waiting = [Entry(Path(name), name) for name in NAMES]
    return [
        _read(waiting[0], 0.2),
        replace(waiting[1], progress=Progress.FAILED, reason="It is damaged."),
        _read(replace(waiting[2], opinion=Opinion(Verdict.PNEUMONIA, "", GIVEN)), 0.8),
        _read(waiting[3], 0.9, Status.NOT_ASSESSED),
        _read(waiting[4], 0.7),
    ]


@pytest.fixture
def truth(study: StudyState, entries: list[Entry], qtbot: QtBot) -> Iterator[StudyTruth]:
    truth = StudyTruth(study)
    yield truth
    truth.close()


def test_every_entry_is_a_case_of_its_kind(entries: list[Entry]) -> None:
    compared = compare_entries(entries, {0: Truth.NORMAL, 1: Truth.NORMAL, 2: Truth.PNEUMONIA, 3: Truth.PNEUMONIA})
    assert compared.probabilities.tolist() == [0.2, 0.8]
    assert (compared.failed, compared.not_assessed, compared.to_read) == (ByTruth(0, 1), ByTruth(1, 0), ByTruth(0, 0))
    assert (compared.reader.true_positives, compared.unread) == (1, ByTruth(1, 1))
    assert compare_entries([Entry(Path("a"), "a")], {0: Truth.NORMAL}).to_read == ByTruth(0, 1)


def test_an_answer_that_is_hidden_until_the_verdict_does_not_count_yet(entries: list[Entry]) -> None:
    compared = compare_entries([replace(entries[0], is_concealed=True)], {0: Truth.NORMAL})
    assert compared.probabilities.size == 0
    assert compared.to_read == ByTruth(0, 1)


def test_nothing_is_compared_until_somebody_watches(
    truth: StudyTruth, study: StudyState, entries: list[Entry], qtbot: QtBot
) -> None:
    study.add(entries)
    assert truth.comparison is None
    with qtbot.waitSignal(truth.changed):
        truth.watch(is_watched=True)
    assert truth.comparison is not None
    assert truth.comparison.cases == ByTruth(2, 2)
    assert truth.source.name == ""


def test_what_changes_is_compared_again(
    truth: StudyTruth, study: StudyState, entries: list[Entry], qtbot: QtBot
) -> None:
    study.add(entries)
    with qtbot.waitSignal(truth.changed):
        truth.watch(is_watched=True)
    with qtbot.waitSignal(truth.changed):
        study.update(0, replace(entries[0], opinion=Opinion(Verdict.NORMAL, "", GIVEN)))
    assert truth.comparison is not None
    assert truth.comparison.reader.true_negatives == 1
    with qtbot.waitSignal(truth.changed):
        study.add([Entry(Path("x"), "deep/NORMAL/f.png")])
    assert truth.comparison.cases == ByTruth(2, 3)
    with qtbot.waitSignal(truth.changed):
        study.clear()
    assert truth.comparison is None


def test_a_list_takes_the_place_of_the_folders_and_gives_it_back(
    truth: StudyTruth, study: StudyState, entries: list[Entry], qtbot: QtBot, tmp_path: Path
) -> None:
    study.add(entries)
    path = tmp_path / "labels.csv"
    path.write_text("file,label\ne.png,PNEUMONIA\na.png,NORMAL\ngone.png,NORMAL\n", encoding="utf-8")
    truth.watch(is_watched=True)
    truth.read_list(path)
    qtbot.waitUntil(lambda: truth.matched.truths == {4: Truth.PNEUMONIA, 0: Truth.NORMAL})
    assert (truth.source.name, truth.matched.unmatched) == ("labels.csv", 1)
    assert truth.comparison is not None
    assert truth.comparison.cases == ByTruth(1, 1)
    truth.use_folders()
    qtbot.waitUntil(lambda: len(truth.matched.truths) == 4)
    assert truth.source.name == ""


def test_a_list_that_cannot_be_used_is_said_and_changes_nothing(
    truth: StudyTruth, study: StudyState, entries: list[Entry], qtbot: QtBot, tmp_path: Path
) -> None:
    study.add(entries)
    with qtbot.waitSignal(truth.failed) as failed:
        truth.read_list(tmp_path / "gone.csv")
    assert "cannot be read" in failed.args[0]
    assert truth.source.name == ""
