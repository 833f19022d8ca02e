"""An X server without a monitor, for what is to be seen or measured as on a real screen."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

_PROGRAM = "Xvfb"
# What else could lead a program to another screen, or to none.
_OTHER_SCREENS = frozenset(("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY"))


def virtual_screen_is_there() -> bool:
    """Whether such a server is installed."""
    return shutil.which(_PROGRAM) is not None


@contextmanager
def virtual_screen(width: int = 1280, height: int = 1024, *options: str) -> Iterator[str]:
    """Run a server with one screen of this size in pixels; give its name, which it has found itself.

    It says the name once programs may come. Where a script tries one number after another, as xvfb-run does, two
    that start at once may take the same. Raises ``RuntimeError`` where it does not start.
    """
    reading, writing = os.pipe()
    command = [_PROGRAM, "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    with subprocess.Popen([*command, *options], pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                number = answer.readline().strip()
            if not number:
                raise RuntimeError(f"{_PROGRAM} has not started, and ended with status {server.wait()}")
            yield f":{number}"
        finally:
            server.terminate()


def environment_on(display: str) -> dict[str, str]:
    """Give this process's environment for a program that is to show itself on a screen, and on no other."""
    return {name: value for name, value in os.environ.items() if name not in _OTHER_SCREENS} | {"DISPLAY": display}
