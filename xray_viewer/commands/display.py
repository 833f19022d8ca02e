"""Whether there is a screen to open the window on, found out by connecting to it as Qt will.

Qt ends the process without an exception where it reaches none: with ssh, sudo and containers ``DISPLAY`` is often set
and leads nowhere.
"""

import ctypes
import os
import socket
import sys
from pathlib import Path


def display_obstacle() -> str:
    """Say in a sentence why no screen can be reached; empty where one can be, or where the system always has one."""
    if sys.platform != "linux":
        return ""
    chosen = [name.partition(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    if any(name != "xcb" and not name.startswith("wayland") for name in chosen):
        return ""
    # Left to itself, Qt tries one after the other.
    x_server = os.environ.get("DISPLAY", "") if not chosen or "xcb" in chosen else ""
    compositor = os.environ.get("WAYLAND_DISPLAY", "") if chosen != ["xcb"] else ""
    if not x_server and not compositor:
        return "There is no display to open the window on."
    if (x_server and _reaches_x_server()) or (compositor and _reaches_compositor(compositor)):
        return ""
    return f"The display {x_server or compositor} cannot be reached."


def _reaches_x_server() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        # Qt's plugin lacks it too, and that is then said with the package to install.
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _reaches_compositor(name: str) -> bool:
    # As libwayland does: a name without folders is one in the user's run-time folder.
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True
