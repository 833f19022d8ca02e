"""The log: what the program did and what went wrong, in the user's own folder, without anything of a patient."""

import contextlib
import logging
import os
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import qVersion

from xray_viewer import __version__
from xray_viewer.core.scrubbing import scrubbed
from xray_viewer.review.user_folders import data_folder

_BYTES = 512 << 10
_OLD_FILES = 3
# Of the program alone: what others write into Python's log may quote a file.
_LOG = logging.getLogger("xray_viewer")


def log_folder() -> Path:
    """Give the folder of the log. Raises ``RuntimeError`` for a user without a home folder."""
    return data_folder() / "log"


def versions() -> str:
    """Name the program, Python, Qt and the system, in a line."""
    return (
        f"X-ray Viewer {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


@contextmanager
def logging_to(find_folder: Callable[[], Path] = log_folder) -> Iterator[None]:
    """Write the log into a folder for as long as the program runs; where that cannot be, go on without."""
    handler: logging.Handler = logging.NullHandler()
    with contextlib.suppress(OSError, RuntimeError):
        folder = find_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(folder / "xray-viewer.log", maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
        handler.setFormatter(_ScrubbedFormatter("%(asctime)s  %(levelname)s  %(message)s"))
    level, propagate = _LOG.level, _LOG.propagate
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    _LOG.addHandler(handler)
    _LOG.info("Started: %s", versions())
    try:
        yield
    finally:
        _LOG.info("Ended.")
        _LOG.removeHandler(handler)
        _LOG.setLevel(level)
        _LOG.propagate = propagate
        handler.close()


class _ScrubbedFormatter(logging.Formatter):
    """Lets nothing through that may name a patient, whoever wrote it."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = scrubbed(record.message)
        return super().formatMessage(record)


class _LogFile(RotatingFileHandler):
    """Grows where it cannot be renamed, since another window writes to it, and stays silent where the disk is full."""

    def rotate(self, source: str, dest: str) -> None:
        with contextlib.suppress(OSError):
            os.replace(source, dest)  # noqa: PTH105 - as the class that calls it has paths

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: a log that is not written harms nobody."""
