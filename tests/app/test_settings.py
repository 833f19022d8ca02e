import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from xray_viewer.app.settings import Settings
from xray_viewer.core.radiograph import VoiLutFunction, Window


def _reopened(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def test_folders_are_remembered_newest_first_and_once(settings: Settings, tmp_path: Path) -> None:
    for folder in ("one", "two", "one"):
        settings.remember_folder(folder)
    assert settings.recent_folders == ["one", "two"]
    assert settings.last_folder == "one"
    settings.forget_folders()
    assert settings.recent_folders == []
    assert settings.last_folder == str(Path.home())


def test_the_last_export_is_remembered_and_its_folder_forgotten_with_the_others(
    settings: Settings, tmp_path: Path
) -> None:
    assert (settings.export_kind, settings.export_folder) == ("", str(Path.home()))
    assert not settings.keeps_folders
    settings.remember_export("pdf", "/reports of Doe")
    settings._store.sync()
    later = _reopened(tmp_path)
    assert (later.export_kind, later.export_folder) == ("pdf", "/reports of Doe")
    assert later.keeps_folders
    later.forget_folders()
    later._store.sync()
    assert not later.keeps_folders
    assert (later.export_kind, later.export_folder) == ("pdf", str(Path.home()))
    assert "Doe" not in (tmp_path / "settings.ini").read_text()


def test_one_folder_survives_the_way_through_the_file(settings: Settings, tmp_path: Path) -> None:
    settings.remember_folder("Étude, 胸部")
    settings._store.sync()
    assert _reopened(tmp_path).recent_folders == ["Étude, 胸部"]


def test_folders_whose_names_are_no_utf_8_are_kept(tmp_path: Path) -> None:
    folders = [os.fsdecode(name) for name in (b"/data/Befunde_\xfcber", b"/data/\xff", "/data/für".encode())]
    for count, folder in enumerate(folders, start=1):
        settings = _reopened(tmp_path)
        settings.remember_folder(Path(folder))
        settings.remember_folder(Path(folder))
        settings._store.sync()
        assert _reopened(tmp_path).recent_folders == folders[count - 1 :: -1]


def test_eight_folders_are_enough(settings: Settings) -> None:
    for number in range(20):
        settings.remember_folder(str(number))
    assert settings.recent_folders == [str(number) for number in range(19, 11, -1)]


def test_a_threshold_is_kept_for_its_model_to_the_last_digit(settings: Settings, tmp_path: Path) -> None:
    settings.remember_threshold("aa", 0.1 + 0.2)
    settings._store.sync()
    assert _reopened(tmp_path).threshold("aa") == 0.1 + 0.2
    assert settings.threshold("bb") is None
    settings.remember_threshold("aa", None)
    assert settings.threshold("aa") is None


def test_a_spoilt_threshold_counts_as_none(settings: Settings) -> None:
    for spoilt in ("seven", "7", "nan"):
        settings._store.setValue("threshold/aa", spoilt)
        assert settings.threshold("aa") is None


def test_the_window_finds_its_place_again(settings: Settings) -> None:
    assert settings.window_geometry.isEmpty()
    settings.window_geometry = QByteArray(b"geometry")
    settings.window_state = QByteArray(b"state")
    assert settings.window_geometry == QByteArray(b"geometry")
    assert settings.window_state == QByteArray(b"state")


@pytest.mark.parametrize("function", list(VoiLutFunction))
def test_windows_are_kept_by_their_digit(tmp_path: Path, function: VoiLutFunction) -> None:
    path = str(tmp_path / "settings.ini")
    window = Window(0.1 + 0.2, 1234.5, function)
    store = QSettings(path, QSettings.Format.IniFormat)
    Settings(store).remember_window_preset(3, window)
    store.sync()
    later = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert later.window_preset(3) == window
    assert later.window_preset(4) is None


@pytest.mark.parametrize("broken", ["", "1", "1 0 LINEAR", "a b LINEAR", "1 2 CUBIC", ["1", "2"]])
def test_a_broken_window_is_none(tmp_path: Path, broken: object) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("window_preset/5", broken)
    assert Settings(store).window_preset(5) is None


def test_the_direction_of_the_drag_is_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    store = QSettings(path, QSettings.Format.IniFormat)
    assert not Settings(store).up_is_darker
    Settings(store).up_is_darker = True
    store.sync()
    assert Settings(QSettings(path, QSettings.Format.IniFormat)).up_is_darker
