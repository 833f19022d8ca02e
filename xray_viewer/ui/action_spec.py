"""What an action is, and the menus that they stand in."""

from dataclasses import dataclass
from enum import StrEnum


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    VIEW = "&View"
    IMAGE = "&Image"
    LIST = "&List"
    WINDOW = "&Window"
    TOOLS = "T&ools"
    REVIEW = "&Review"
    THRESHOLD = "&Threshold"
    HELP = "&Help"


@dataclass(frozen=True)
class ActionSpec:
    """One action. ``shortcuts``: the first is shown in the menu. ``icon``: with one it is in the tool bar.

    ``starts_group``: a line is drawn above it. ``is_checkable``: a mark shows that it is in use.
    """

    id: str
    menu: Menu
    text: str
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    starts_group: bool = False
    repeats: bool = False
    is_checkable: bool = False
