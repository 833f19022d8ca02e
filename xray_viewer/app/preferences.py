"""What the reader chooses in the settings, each choice declared once with what it is at first.

What the program remembers by itself (places, folders, thresholds) is no choice: see ``settings``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from xray_viewer.app.tools import Tool

T = TypeVar("T")


class Theme(StrEnum):
    """How bright the window is; SYSTEM does as the desktop does."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"


@dataclass(frozen=True)
class Option(Generic[T]):
    """One choice. ``read`` makes a value of a stored text, or raises ``ValueError``."""

    key: str
    default: T
    read: Callable[[str], T]


def _among(values: Iterable[T], read: Callable[[str], T]) -> Callable[[str], T]:
    allowed = tuple(values)

    def read_one(text: str) -> T:
        value = read(text)
        if value not in allowed:
            raise ValueError(text)
        return value

    return read_one


TEXT_PERCENTS = (90, 100, 115, 130, 150, 175)
# What a drag of the left button may do from the start on; the others are for a moment.
FIRST_TOOLS = (Tool.WINDOW, Tool.PAN, Tool.ZOOM)
# As many as the program thinks right.
AUTOMATIC_JOBS = 0
MOST_JOBS = 64
AUTOMATIC_DEVICE = "auto"
SYSTEM_LANGUAGE = "system"

THEME = Option("appearance/theme", Theme.DARK, Theme)
LANGUAGE = Option("appearance/language", SYSTEM_LANGUAGE, str)
TEXT_PERCENT = Option("appearance/text_percent", 100, _among(TEXT_PERCENTS, int))
FIRST_TOOL = Option("picture/first_tool", Tool.WINDOW, _among(FIRST_TOOLS, Tool))
JOBS = Option("reading/jobs", AUTOMATIC_JOBS, _among(range(MOST_JOBS + 1), int))
DEVICE = Option("reading/device", AUTOMATIC_DEVICE, str)


class Preferences(QObject):
    """The choices, each on the disk as soon as it is made. ``changed``: one has changed, by its key."""

    changed = Signal(str)

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self._store = store

    def get(self, option: Option[T]) -> T:
        """Give what was chosen; where nothing was, or nothing that can be understood, what it is at first."""
        stored = self._store.value(option.key)
        if stored is None:
            return option.default
        try:
            return option.read(str(stored))
        except ValueError:
            return option.default

    def set(self, option: Option[T], value: T) -> None:
        """Choose."""
        if value == self.get(option):
            return
        if value == option.default:
            # So that a better choice of a later version reaches those who never chose.
            self._store.remove(option.key)
        else:
            self._store.setValue(option.key, str(value))
        self.changed.emit(option.key)
