"""The pictures that are looked at: made whole, at the size of the screen, by name."""

import fnmatch
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.gallery.__main__ import README, SPOKEN
from tests.gallery.scenes import SCENES

_ROOT = Path(__file__).parents[2]
_MOST_BYTES = 1_500_000


def _make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.gallery", *arguments, "--output", str(folder)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("screen", "size", "language", "themes"),
    [("1366x768", (1366, 768), "en", ("dark", "light")), ("3840x2160", (3840, 2160), "de", ("dark",))],
)
def test_a_scene_fills_the_screen_in_the_theme_and_a_translation_has_one(
    tmp_path: Path, screen: str, size: tuple[int, int], language: str, themes: tuple[str, ...]
) -> None:
    done = _make(tmp_path, "settings-keys", "--screen", screen, "--language", language)
    assert done.returncode == 0, done.stderr
    names = {theme: tmp_path / f"settings-keys.{theme}.{screen}.{language}.png" for theme in themes}
    assert set(tmp_path.iterdir()) == set(names.values())
    for theme, path in names.items():
        with Image.open(path) as picture:
            assert picture.size == size
            # In the middle of the screen there is the dialog.
            grey = picture.convert("L").resize((3, 3), Image.Resampling.BOX).getpixel((1, 1))
        assert isinstance(grey, int)
        assert grey < 64 if theme == "dark" else grey > 192


def test_a_name_that_no_scene_has_is_an_error(tmp_path: Path) -> None:
    assert _make(tmp_path, "no-such-scene", "--screen", "1366x768", "--language", "en").returncode == 1
    assert list(tmp_path.iterdir()) == []


def test_the_scenes_of_every_language_are_there() -> None:
    assert [pattern for pattern in SPOKEN if not fnmatch.filter(SCENES, pattern)] == []


def test_readme_shows_the_pictures_that_the_command_makes_and_they_stay_small() -> None:
    shown = re.findall(r"!\[[^\]]+\]\((\S+)\)", (_ROOT / "README.md").read_text(encoding="utf-8"))
    assert set(shown) == {f"resources/screenshots/{name}.png" for name in README}
    assert sum((_ROOT / path).stat().st_size for path in shown) < _MOST_BYTES
