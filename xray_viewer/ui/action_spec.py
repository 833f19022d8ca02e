"""What one action is: an entry of the table from which menus, the tool bar, shortcuts and the cheat sheet come."""

import re
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

_CONTEXT = "Actions"
# Languages without Latin letters put the letter behind the word.
_LETTER = re.compile(r"\s*\(&\w\)|&")


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
    """One action. ``shortcuts``: those that it has at first; the first is shown in the menu.

    ``icon``: with one it is in the tool bar. ``starts_group``: a line is drawn above it. ``is_checkable``: a mark shows
    that it is in use.
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


def translated(text: str) -> str:
    """Give a text of the table in the language of the screen."""
    return QCoreApplication.translate(_CONTEXT, text)


def plain_text(spec: ActionSpec) -> str:
    """Give an action's name as it is read, without the mark of its letter."""
    return without_letter(translated(spec.text))


def without_letter(text: str) -> str:
    """Give a name as it is read, without the mark of the letter that chooses it."""
    return _LETTER.sub("", text)


def menu_text(menu: Menu) -> str:
    """Give a menu's name as it is read."""
    return without_letter(translated(menu.value))
