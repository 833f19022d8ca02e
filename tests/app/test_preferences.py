from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from xray_viewer.app.preferences import (
    DEVICE,
    FIRST_TOOL,
    JOBS,
    TEXT_PERCENT,
    THEME,
    Option,
    Preferences,
    Theme,
)
from xray_viewer.app.tools import Tool

_CHOSEN = ((THEME, Theme.LIGHT), (TEXT_PERCENT, 130), (FIRST_TOOL, Tool.PAN), (JOBS, 2), (DEVICE, "cpu"))


def _store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_what_was_chosen_is_there_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    store = _store(tmp_path)
    preferences = Preferences(store)
    for option, value in _CHOSEN:
        assert preferences.get(option) == option.default != value
        with qtbot.waitSignal(preferences.changed) as said:
            preferences.set(option, value)
        assert said.args == [option.key]
    store.sync()
    later = Preferences(_store(tmp_path))
    assert [later.get(option) for option, _value in _CHOSEN] == [value for _option, value in _CHOSEN]


def test_what_was_chosen_already_is_no_change(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(_store(tmp_path))
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.set(THEME, Theme.DARK)


def test_what_it_is_at_first_is_not_written(tmp_path: Path) -> None:
    store = _store(tmp_path)
    preferences = Preferences(store)
    preferences.set(THEME, Theme.LIGHT)
    preferences.set(THEME, Theme.DARK)
    assert store.allKeys() == []


@pytest.mark.parametrize(
    ("option", "spoilt"),
    [(THEME, "pink"), (TEXT_PERCENT, "1000"), (TEXT_PERCENT, "large"), (FIRST_TOOL, "angle"), (JOBS, "-1")],
)
def test_a_spoilt_choice_counts_as_none(tmp_path: Path, option: Option[object], spoilt: str) -> None:
    store = _store(tmp_path)
    store.setValue(option.key, spoilt)
    assert Preferences(store).get(option) == option.default
