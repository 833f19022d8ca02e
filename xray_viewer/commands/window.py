"""``xray-viewer``: open the window, or say why it cannot be opened and what can be done."""

import ctypes
import gc
import importlib
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from xray_viewer.commands import score
from xray_viewer.commands.console import tell
from xray_viewer.commands.display import display_obstacle
from xray_viewer.core.errors import RequestError
from xray_viewer.review.demo import demo_folder, make_demo_study

# Not from where devices are known: that would load numpy before the window.
_AUTOMATIC = "auto"

DEMO_PICTURE = Path("demo-window.png")

_DEBIAN = (
    "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
    "libxcb-shape0 libxkbcommon-x11-0"
)
_FEDORA = (
    "libglvnd-egl libglvnd-glx libxkbcommon dbus-libs fontconfig xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb "
    "libxkbcommon-x11"
)
_WITHOUT_WINDOW = 'To score without a window, use "xray-viewer score PATH".'


def run(options: Namespace) -> int:
    """Open the window on the paths of ``options``; its exit status, or 2 where it cannot be opened."""
    if options.demo and options.paths:
        raise RequestError("The demo study is opened alone. Give either --demo or files and folders.")
    # Of those that are missing beside others the window tells.
    if options.paths and not any(os.path.lexists(path) for path in options.paths):
        raise RequestError(f"There is no file or folder {options.paths[0]}.")
    obstacle = display_obstacle()
    if obstacle:
        if not options.demo:
            raise RequestError(f"{obstacle} {_WITHOUT_WINDOW}")
        return _demo_without_display(options, obstacle)
    with _nothing_collected():
        _require_window()
        from xray_viewer.ui.application import run_window

    return run_window(options.paths, model=options.model, device=options.device, demo=options.demo)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Look for no garbage among what is imported, now or later: now it is a tenth of the time, and there is none."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def window_obstacle() -> str:
    """Say in a sentence why the window could not be opened here; empty if nothing stands in its way."""
    try:
        importlib.import_module("PySide6.QtWidgets")
        _load_xcb_plugin()
    except (ImportError, OSError) as error:
        if find_spec("PySide6") is None:
            return 'The window needs PySide6. Install it with "pip install PySide6-Essentials".'
        return (
            f"The window cannot be opened: {str(error).strip().rstrip('.')}. Install the system's libraries. "
            f"Debian and Ubuntu: sudo apt install {_DEBIAN}. Fedora: sudo dnf install {_FEDORA}."
        )
    return ""


def _load_xcb_plugin() -> None:
    """Load the plugin with which Qt will reach an X server, where that is what Qt will do.

    Where one of its libraries is missing, Qt ends the process without an exception. Raises ``OSError``.
    """
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or not os.environ.get("DISPLAY"):
        return
    if chosen.partition(":")[0] not in {"", "xcb"} or (not chosen and os.environ.get("WAYLAND_DISPLAY")):
        return
    package = find_spec("PySide6")
    if package is not None and package.origin is not None:
        plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            ctypes.CDLL(str(plugin))


def _require_window() -> None:
    obstacle = window_obstacle()
    if obstacle:
        raise RequestError(f"{obstacle} {_WITHOUT_WINDOW}")


def _demo_without_display(options: Namespace, obstacle: str) -> int:
    paths = [make_demo_study(demo_folder())]
    tell(f"{obstacle} So the demo study is scored here, and the window is drawn into a picture.")
    score.run(
        Namespace(
            paths=paths,
            recursive=True,
            output=None,
            quiet=False,
            jobs=None,
            threshold=None,
            operating_point=None,
            model=options.model,
            device=options.device or _AUTOMATIC,
        )
    )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _require_window()
    from xray_viewer.ui.application import save_demo_picture

    save_demo_picture(paths, DEMO_PICTURE, model=options.model, device=options.device or _AUTOMATIC)
    tell(f"The window is in {DEMO_PICTURE}.")
    return 0
