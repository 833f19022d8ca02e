"""A radiograph made ready for the screen, and the few of them that are kept."""

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from math import isqrt
from pathlib import Path

from xray_viewer.core.grayscale import automatic_window, default_voi
from xray_viewer.core.pyramid import build_pyramid
from xray_viewer.core.radiograph import LookupTable, Radiograph, StoredValues, Window

# So many pixels, taken singly, have the percentiles of all; means would leave out the darkest and the brightest.
_ENOUGH = 1 << 18


@dataclass(frozen=True, eq=False)
class Picture:
    """A radiograph with what takes too long to work out while it is being shown: its pyramid and its own window."""

    radiograph: Radiograph
    levels: tuple[StoredValues, ...]
    voi: Window | LookupTable

    @cached_property
    def automatic_voi(self) -> Window:
        """The automatic window; where the file has one of its own, from some of its pixels, which takes no time."""
        if isinstance(self.voi, Window) and not self.radiograph.voi:
            return self.voi
        stored_values = self.radiograph.stored_values
        step = max(isqrt(stored_values.size // _ENOUGH), 1)
        return automatic_window(replace(self.radiograph, stored_values=stored_values[::step, ::step]))

    @property
    def bytes(self) -> int:
        """The memory that its pixels take."""
        return sum(level.nbytes for level in self.levels)


def make_picture(radiograph: Radiograph) -> Picture:
    """Make a radiograph ready for the screen; some tenths of a second for the largest, so off the main thread."""
    with ThreadPoolExecutor(1) as beside:
        # numpy leaves the interpreter to others meanwhile: the window of 12 megapixels takes longer than their pyramid.
        voi = beside.submit(default_voi, radiograph)
        return Picture(radiograph, build_pyramid(radiograph), voi.result())


class PictureCache:
    """The pictures looked at last, up to a number of bytes; the newest one is kept whatever its size."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        self._pictures: OrderedDict[tuple[Path, int], Picture] = OrderedDict()

    def get(self, path: Path, frame: int = 0) -> Picture | None:
        """Give a picture that is kept, which makes it the newest."""
        picture = self._pictures.get((path, frame))
        if picture is not None:
            self._pictures.move_to_end((path, frame))
        return picture

    def put(self, path: Path, picture: Picture) -> None:
        """Keep a picture, and let the oldest ones go."""
        key = (path, picture.radiograph.frame)
        self._pictures[key] = picture
        self._pictures.move_to_end(key)
        while len(self._pictures) > 1 and sum(kept.bytes for kept in self._pictures.values()) > self._limit:
            self._pictures.popitem(last=False)

    def drop(self, path: Path) -> None:
        """Let go of a file that has been replaced, with all its frames."""
        for key in [key for key in self._pictures if key[0] == path]:
            del self._pictures[key]

    def clear(self) -> None:
        """Let all go, as when another study is opened: a file may have changed meanwhile."""
        self._pictures.clear()
