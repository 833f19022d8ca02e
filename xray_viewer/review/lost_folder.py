"""Whether what was asked for is still there while its files are read, and so whether one that fails is to blame."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from xray_viewer.core.errors import LostFolderError
from xray_viewer.readers.reach import Reach


class Roots:
    """The paths that were asked for, on the drives that they lie on now."""

    def __init__(self, requested: Iterable[Path]) -> None:
        self._reaches = {root: Reach(root) for root in requested}
        for reach in self._reaches.values():
            # What is not there has a sentence of its own elsewhere.
            with suppress(OSError):
                reach.check()

    def check(self, file: Path) -> None:
        """Look for the folder or archive of a file that could not be reached. Raises ``LostFolderError``."""
        root = next((place for place in (file, *file.parents) if place in self._reaches), None)
        if root is None or not self._reaches[root].was_reached:
            return
        obstacle = self._reaches[root].obstacle(file)
        # Of an archive, which is a file, nothing is left to be read where it is gone.
        if not obstacle and root != file and not root.exists():
            obstacle = "it is not there"
        if obstacle:
            raise LostFolderError(f"{root} cannot be reached any more ({obstacle}).")
