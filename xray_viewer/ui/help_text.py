"""The text of a help page in the language that is spoken.

Keys, menus and what the window says are named as they are now, not as they were when the page was written.
"""

import re
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from xray_viewer.installation import resource_path
from xray_viewer.ui.action_spec import ActionSpec, menu_text, plain_text, translated, without_letter
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.cheat_sheet import cheat_sheet
from xray_viewer.ui.key_bindings import KeyBindings, key_words
from xray_viewer.ui.languages import SOURCE_LANGUAGE, spoken_language

_PLACEHOLDER = re.compile(r"\{(key|menu|said):([^}]+)\}")
_SPECS = {spec.id: spec for spec in ACTIONS}


class HelpPage(StrEnum):
    """The pages, by the names that links between them have: ``help:threshold``."""

    CONTENTS = "contents"
    FIRST_SCAN = "first-scan"
    PICTURE = "picture"
    THRESHOLD = "threshold"
    REVIEW = "review"
    NUMBERS = "numbers"
    PRIVACY = "privacy"
    SHORTCUTS = "shortcuts"


def page_source(page: HelpPage, language: str) -> str:
    """Give a page as it was written, in Markdown; in English where the language has none.

    ``{key:ACTION}`` and ``{menu:ACTION}`` stand for an action's key and its place in the menus, ``{said:TEXT}`` for
    what the window says for an English text of the catalogues.
    """
    path = resource_path(f"help/{language}/{page}.md")
    if not path.is_file():
        path = resource_path(f"help/{SOURCE_LANGUAGE}/{page}.md")
    return path.read_text(encoding="utf-8")


def page_text(page: HelpPage, bindings: KeyBindings) -> str:
    """Give a page for the screen, in Markdown; the shortcuts in HTML. Raises ``KeyError`` for an unknown action."""
    if page is HelpPage.SHORTCUTS:
        return cheat_sheet(bindings)
    return _PLACEHOLDER.sub(lambda match: _named(match, bindings), page_source(page, spoken_language()))


def _named(match: re.Match[str], bindings: KeyBindings) -> str:
    if match[1] == "said":
        return _quoted(without_letter(translated(match[2])))
    spec = _SPECS[match[2]]
    keys = bindings.keys(spec)
    if match[1] == "menu" or not keys:
        return _quoted(_menu_path(spec))
    # The first alone: the page of the shortcuts has all of them.
    return f"**{key_words(keys[:1])}**"


def _quoted(name: str) -> str:
    # Where letters do not slant, a name stands between quotation marks.
    return QCoreApplication.translate("Help", "*{name}*").format(name=name)


def _menu_path(spec: ActionSpec) -> str:
    return f"{menu_text(spec.menu)} > {plain_text(spec).removesuffix('…')}"
