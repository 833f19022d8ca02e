"""Make the pictures: ``python -m tests.gallery --output FOLDER [SCENE ...]``; ends with 1 if one could not be made."""

import argparse
import fnmatch
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

# By name: the screen's pixels and how many of them are one of the window's, along each side.
SCREENS = {"1366x768": (1366, 768, 1), "1920x1080": (1920, 1080, 1), "3840x2160": (3840, 2160, 2)}
THEMES = ("dark", "light")
LANGUAGES = ("en", "de", "es", "fr", "pt", "zh_CN")
# Of the languages but the first, by default: what has most words, or stands most often on the screen, in one theme.
SPOKEN = (
    "empty",
    "flagged",
    "flagged-with-cautions",
    "not-assessed",
    "details",
    "wide-list",
    "menu-review",
    "settings-*",
    "help*",
    "about-the-model",
    "export-report",
    "unexpected-error",
    "forget-views",
    "closing-unsaved",
)
# The scenes that README shows, by the names of their pictures.
README = {"window": "evidence", "scan": "comparing", "threshold": "threshold-by-sensitivity", "review": "wide-list"}
_README_FOLDER = Path(__file__).parents[2] / "resources" / "screenshots"
_README_SCREEN = "1366x768"
_COLORS = 256


def main() -> int:
    """Make each scene's picture in every theme, on every screen, in every language that is asked for."""
    options = _options()
    if options.child:
        return _make(options)
    if options.readme:
        return _make_for_readme()
    options.output.mkdir(parents=True, exist_ok=True)
    asked = [(screen, language) for screen in options.screen for language in options.language]
    return max(_run(sys.argv[1:], screen, language) for screen, language in asked)


def _run(arguments: Sequence[str], screen: str, language: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run(
            [sys.executable, "-m", "tests.gallery", *arguments, "--child", screen, language],
            env=_environment(Path(folder), screen, language),
            check=False,
        ).returncode


def _make_for_readme() -> int:
    """Make the few pictures of README, in few colours so that they stay small."""
    from PIL import Image

    _README_FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        failed = _run([*README.values(), "--theme", "dark", "--output", folder], _README_SCREEN, "en")
        for name, scene in README.items() if not failed else ():
            with Image.open(Path(folder) / f"{scene}.dark.{_README_SCREEN}.en.png") as picture:
                few = picture.convert("RGB")
                # The evidence has more colours.
                if name != "window":
                    few = few.quantize(_COLORS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
                few.save(_README_FOLDER / f"{name}.png", optimize=True)
    return failed


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument(
        "scenes", nargs="*", metavar="SCENE", help='names such as "settings-*" (default: all, of translations some)'
    )
    parser.add_argument("--output", type=Path, default=Path("gallery"), help="a folder (default: gallery)")
    parser.add_argument("--screen", nargs="+", choices=SCREENS, default=list(SCREENS))
    parser.add_argument("--theme", nargs="+", choices=THEMES, help="(default: both, of translations the first)")
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--readme", action="store_true", help="only the pictures of README, into resources/screenshots")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    return parser.parse_args()


def _environment(folder: Path, screen: str, language: str) -> dict[str, str]:
    """Give a process a screen in memory and a home of its own; both are read when Qt starts."""
    width, height, scale = SCREENS[screen]
    screens = folder / "screens.json"
    described = {"name": screen, "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    screens.write_text(json.dumps({"screens": [described]}), encoding="utf-8")
    home = {
        name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")
    }
    return {
        **os.environ,
        **home,
        "LC_ALL": "C.UTF-8",
        # Of one character Chinese and Japanese have different shapes, each in a font of its own.
        "FC_LANG": language.replace("_", "-"),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCALE_FACTOR": str(scale),
        # Each process would read as many images at once as the machine has cores.
        "OMP_NUM_THREADS": "1",
    }


def _make(options: argparse.Namespace) -> int:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.gallery.scenes import SCENES
    from tests.gallery.stage import Stage
    from xray_viewer.app.preferences import Theme
    from xray_viewer.ui.languages import Tongue
    from xray_viewer.ui.theme import apply_theme

    screen, language = options.child
    qInstallMessageHandler(_tell_of_qt)
    application = QApplication(["xray-viewer"])
    application.setCursorFlashTime(0)
    apply_theme(application)
    tongue = Tongue(application)
    tongue.speak(language)
    is_translated = language != LANGUAGES[0]
    themes = options.theme or THEMES[: 1 if is_translated else None]
    patterns = options.scenes or (SPOKEN if is_translated else ("*",))
    names = [name for name in SCENES if any(fnmatch.fnmatch(name, wanted) for wanted in patterns)]
    failed = 0 if names else 1
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            stage = Stage(Path(folder), language)
            try:
                SCENES[name](stage)
                for theme in themes:
                    stage.in_theme(Theme(theme))
                    path = options.output / f"{name}.{theme}.{screen}.{language}.png"
                    if not stage.picture().save(str(path)):
                        raise OSError(f"{path} cannot be written.")
                print(name, flush=True)
            except Exception as error:
                failed = 1
                print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
            finally:
                stage.close()
    return failed


def _tell_of_qt(_kind: object, _context: object, message: str) -> None:
    # A screen in memory has no window manager to be told of sizes, or of what is on top.
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
