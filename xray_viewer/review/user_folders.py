"""Where the program keeps its own files of this user."""

import os
import sys
from pathlib import Path

_NAME = "xray-viewer"


def cache_folder() -> Path:
    """Give the folder of what can be made again. Raises ``RuntimeError`` for a user without a home folder."""
    if sys.platform == "win32":
        return _local_app_data() / _NAME
    return _from_environment("XDG_CACHE_HOME", ".cache") / _NAME


def data_folder() -> Path:
    """Give the folder of what must not be lost. Raises ``RuntimeError`` for a user without a home folder."""
    if sys.platform == "win32":
        # Not the roaming one: a database is no file to copy between computers while it is in use.
        return _local_app_data() / _NAME
    usual = "Library/Application Support" if sys.platform == "darwin" else ".local/share"
    return _from_environment("XDG_DATA_HOME", usual) / _NAME


def _from_environment(variable: str, usual: str) -> Path:
    # The XDG base directory specification has relative paths ignored.
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else Path.home() / usual


def _local_app_data() -> Path:
    return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
