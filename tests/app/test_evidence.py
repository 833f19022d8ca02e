"""Which images have evidence to be shown, and what is kept of how it is shown."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.app.test_study import prediction
from tests.factories import tiny_spec
from xray_viewer.app.entry import Entry
from xray_viewer.app.evidence import LEAST_OPACITY, Absence, EvidenceState
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import StudyState
from xray_viewer.core.assessment import Assessment, Status
from xray_viewer.core.evidence_colors import evidence_colors
from xray_viewer.core.overlay import OPACITY
from xray_viewer.inference import DeviceInUse

MODEL: Any = SimpleNamespace(spec=tiny_spec(), sha256="ab", device=DeviceInUse("cpu", "auto", "CPU"))
SCORED = Assessment(Status.SCORED)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def study(qapp: object) -> StudyState:
    state = StudyState()
    state.add([Entry(Path(name), name) for name in "ab"])
    return state


@pytest.fixture
def evidence(study: StudyState, settings: Settings) -> EvidenceState:
    reading = ReadingState(settings, study)
    reading.set_model(MODEL)
    return EvidenceState(study, reading, settings, study)


def test_it_is_off_at_first_and_the_opacity_is_kept(
    evidence: EvidenceState, study: StudyState, settings: Settings
) -> None:
    assert (evidence.is_shown, evidence.opacity) == (False, OPACITY)
    evidence.toggle()
    evidence.set_opacity(0.65)
    evidence.flush()
    later = EvidenceState(study, ReadingState(settings, study), settings, study)
    assert (later.is_shown, later.opacity) == (False, 0.65)
    later.set_opacity(7)
    assert later.opacity == 1
    later.set_opacity(0)
    assert later.opacity == LEAST_OPACITY, "what nobody sees is taken away with the key"
    later.flush()


def test_an_opacity_that_is_dragged_is_written_once(
    evidence: EvidenceState, settings: Settings, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    written: list[float] = []
    kept = property(lambda _settings: None, lambda _settings, opacity: written.append(opacity))
    monkeypatch.setattr(Settings, "evidence_opacity", kept)
    for step in range(50, 100):
        evidence.set_opacity(step / 100)
    qtbot.waitUntil(lambda: bool(written))
    assert written == [0.99]


def test_what_the_model_said_has_evidence_on_its_first_frame(evidence: EvidenceState, study: StudyState) -> None:
    assert evidence.of(0) is Absence.NOT_READ
    said = prediction(0.7)
    study.set_read(0, said, SCORED)
    assert evidence.of(0) is said
    assert evidence.of(0, frame=1) is Absence.OTHER_FRAME
    assert evidence.of(-1) is Absence.NOT_READ


def test_what_may_not_be_read_has_none(evidence: EvidenceState, study: StudyState) -> None:
    study.set_read(0, prediction(0.7), Assessment(Status.NOT_ASSESSED, "A hand."))
    assert evidence.of(0) is Absence.NOT_ASSESSED
    study.set_failed(0, "Cut short.")
    assert evidence.of(0) is Absence.FAILED


def test_who_reads_first_sees_it_with_the_answer_and_not_before(evidence: EvidenceState, study: StudyState) -> None:
    study.set_reads_first(True)
    assert evidence.of(0) is Absence.CONCEALED
    study.set_read(0, prediction(0.7), SCORED)
    study.set_read(1, prediction(0.7), Assessment(Status.NOT_ASSESSED, "A hand."))
    assert (evidence.of(0), evidence.of(1)) == (Absence.CONCEALED, Absence.CONCEALED), "not even why there is none"
    study.set_reads_first(False)
    assert evidence.of(0) is study.entries[0].prediction


def test_the_colours_are_those_of_the_pictures_places(evidence: EvidenceState) -> None:
    said = replace(prediction(0.5), evidence=np.array([[-40.0, 40.0]], dtype=np.float32))
    colors = evidence.colors(said, 30, 40)
    assert np.array_equal(colors, evidence_colors(said.evidence, tiny_spec(), 30, 40))
    assert colors.shape == (30, 40, 3)
    assert colors[15, 0].tolist() == [68, 1, 84]
    assert colors[15, 39].tolist() == [253, 231, 37]
