from pathlib import Path

import pytest

from xray_viewer.review import user_folders
from xray_viewer.review.demo import demo_folder
from xray_viewer.review.user_folders import cache_folder, data_folder


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for variable in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("platform", "cache", "data"),
    [
        ("linux", ".cache", ".local/share"),
        ("darwin", ".cache", "Library/Application Support"),
        ("win32", "AppData/Local", "AppData/Local"),
    ],
)
def test_each_system_has_its_own_places(
    monkeypatch: pytest.MonkeyPatch, home: Path, platform: str, cache: str, data: str
) -> None:
    monkeypatch.setattr(user_folders.sys, "platform", platform)
    assert cache_folder() == home / cache / "xray-viewer"
    assert data_folder() == home / data / "xray-viewer"
    assert demo_folder() == home / cache / "xray-viewer" / "demo-study"


def test_the_environment_names_others_and_relative_ones_do_not_count(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr(user_folders.sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "fast"))
    monkeypatch.setenv("XDG_DATA_HOME", "here")
    assert cache_folder() == home / "fast" / "xray-viewer"
    assert data_folder() == home / ".local" / "share" / "xray-viewer"
    monkeypatch.setattr(user_folders.sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(home / "local"))
    assert data_folder() == home / "local" / "xray-viewer"
