"""Whether a path that was opened can be reached, which may be on a drive that goes away with all that is in it."""

import errno
import os
from pathlib import Path

from xray_viewer.readers.archive import archive_of

# What a network drive that is gone answers for any of its files; not EIO, which a bad sector of one file gives too.
_NAMES = (
    *("ESTALE", "ENOTCONN", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ENETRESET", "ECONNRESET"),
    *("ECONNABORTED", "ECONNREFUSED", "ESHUTDOWN", "ETIMEDOUT", "ENODEV", "ENXIO"),
)
# No system has all of them.
_OF_DRIVE = frozenset(getattr(errno, name) for name in _NAMES if hasattr(errno, name))
# The same on Windows: the device is not ready, no such network path, a network error, a network name that is gone, no
# such network name, a time that ran out, no network.
_OF_DRIVE_ON_WINDOWS = frozenset((21, 53, 59, 64, 67, 121, 1231))


class Reach:
    """Of one path. The first time that it is reached, it takes note what it is and on which drive it lies."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: tuple[bool, int] | None = None

    @property
    def was_reached(self) -> bool:
        """Whether it has been reached at all."""
        return self._known is not None

    @property
    def is_folder(self) -> bool:
        """Whether it was a folder when it was reached first."""
        return self._known is not None and self._known[0]

    def check(self) -> None:
        """Raise ``OSError`` where the path is not to be reached, or another drive is there in place of its own."""
        if self._known is None:
            # What it is cannot be told where it is not there.
            self._root.stat()
        is_folder = self._root.is_dir() if self._known is None else self._known[0]
        # A file that is gone from its folder is gone; with its folder, nothing is known of it.
        device = (self._root if is_folder else self._root.parent).stat().st_dev
        if self._known is None:
            self._known = is_folder, device
        elif device != self._known[1]:
            raise OSError(errno.ENODEV, "its drive is not there")

    def obstacle(self, witness: Path | None = None) -> str:
        """Say why it cannot be reached, in a few words; empty if it can.

        ``witness``: a file in it that could not be read. Some systems remember what a folder held, and tell that its
        drive is gone only where a file is opened.
        """
        try:
            self.check()
            if self.is_folder:
                with os.scandir(self._root) as listing:
                    next(listing, None)
        except OSError as error:
            return error.strerror or type(error).__name__
        return "" if witness is None else _obstacle_of_drive(archive_of(witness) or witness)


def _obstacle_of_drive(file: Path) -> str:
    try:
        if file.is_file():  # a device might have it wait for ever
            with file.open("rb", buffering=0) as opened:
                opened.read(1)
    except OSError as error:
        if error.errno in _OF_DRIVE or getattr(error, "winerror", None) in _OF_DRIVE_ON_WINDOWS:
            return error.strerror or type(error).__name__
    return ""
