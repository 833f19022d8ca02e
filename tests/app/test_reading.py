"""The reader's threshold is kept for each model, and written when it rests."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.app.files import CLASSIFIER, Files, OpenSession
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.inference import DeviceInUse


def test_the_threshold_is_remembered_for_the_model_and_its_own_is_not(open_session: OpenSession, qtbot: QtBot) -> None:
    session = open_session(Files("a"))
    session.reading.set_threshold(0.9)
    assert session.reading.decision_threshold == 0.5, "without a model there is nothing to move"
    qtbot.waitUntil(lambda: session.reading.classifier is not None)
    assert session.reading.decision_threshold == 0.25
    assert session.reading.is_default_threshold
    session.reading.set_threshold(7)
    assert session.reading.decision_threshold == 1
    qtbot.waitUntil(lambda: session.settings.threshold(CLASSIFIER.sha256) == 1)
    again = open_session(Files("a"))
    qtbot.waitUntil(lambda: again.reading.classifier is not None)
    assert again.reading.decision_threshold == 1
    again.reading.reset_threshold()
    qtbot.waitUntil(lambda: session.settings.threshold(CLASSIFIER.sha256) is None)


class CountedSettings(Settings):
    """Counts how often a threshold is written."""

    writes = 0

    def remember_threshold(self, model_sha256: str, decision_threshold: float | None) -> None:
        self.writes += 1
        super().remember_threshold(model_sha256, decision_threshold)


@pytest.fixture
def counted(tmp_path: Path, qapp: object) -> CountedSettings:
    return CountedSettings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def test_a_threshold_that_is_dragged_is_written_once(counted: CountedSettings, qtbot: QtBot) -> None:
    reading = ReadingState(counted)
    reading.set_model(CLASSIFIER)
    for step in range(200):
        reading.set_threshold(step / 200)
    qtbot.waitUntil(lambda: counted.writes > 0)
    assert counted.writes == 1
    assert counted.threshold(CLASSIFIER.sha256) == 199 / 200


def test_a_threshold_is_remembered_when_the_window_closes_or_the_model_changes(
    counted: CountedSettings, qtbot: QtBot
) -> None:
    session = Session(counted, Files("").services())
    session.reading.set_model(CLASSIFIER)
    session.reading.set_threshold(0.3)
    session.reading.set_model(SimpleNamespace(**{**vars(CLASSIFIER), "sha256": "cd"}))
    assert counted.threshold(CLASSIFIER.sha256) == 0.3
    session.reading.set_threshold(0.4)
    session.close()
    assert (counted.threshold(CLASSIFIER.sha256), counted.threshold("cd")) == (0.3, 0.4)
    assert counted.writes == 2
    shiboken6.delete(session)


def test_a_device_that_fails_in_the_middle_is_told_once(open_session: OpenSession, qtbot: QtBot) -> None:
    lost = DeviceInUse("cpu", "cuda", "CPU", "The device cuda:0 failed in the middle of the work; the CPU took over.")

    def fail(images: Any) -> Any:
        failing.device = lost
        return CLASSIFIER.predict(images)

    failing = SimpleNamespace(**{**vars(CLASSIFIER), "predict": fail})
    session = open_session(Files("abc"), model=False)
    told: list[str] = []
    session.failed.connect(told.append)
    session.reading.set_model(failing)
    qtbot.waitUntil(lambda: session.counts.tally.images == 3 and session.counts.tally.to_read == 0)
    assert told == [lost.notice]
