"""The text of a help page: keys and menus are named as they are now, not as they were when it was written."""

import re
from enum import StrEnum

from xray_viewer.installation import resource_path
from xray_viewer.ui.action_spec import ActionSpec, menu_text, plain_text
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.cheat_sheet import cheat_sheet
from xray_viewer.ui.key_bindings import KeyBindings, key_words

_PLACEHOLDER = re.compile(r"\{(key|menu):(\w+)\}")
_SPECS = {spec.id: spec for spec in ACTIONS}


class HelpPage(StrEnum):
    """The pages, by the names that links between them have: ``help:threshold``."""

    CONTENTS = "contents"
    FIRST_SCAN = "first-scan"
    THRESHOLD = "threshold"
    REVIEW = "review"
    NUMBERS = "numbers"
    PRIVACY = "privacy"
    SHORTCUTS = "shortcuts"


def page_source(page: HelpPage) -> str:
    """Give a page as it was written, in Markdown with ``{key:ACTION}`` and ``{menu:ACTION}``."""
    return resource_path(f"help/{page}.md").read_text(encoding="utf-8")


def page_text(page: HelpPage, bindings: KeyBindings) -> str:
    """Give a page for the screen, in Markdown; the shortcuts in HTML. Raises ``KeyError`` for an unknown action."""
    if page is HelpPage.SHORTCUTS:
        return cheat_sheet(bindings)
    return _PLACEHOLDER.sub(lambda match: _named(match, bindings), page_source(page))


def _named(match: re.Match[str], bindings: KeyBindings) -> str:
    spec = _SPECS[match[2]]
    keys = bindings.keys(spec)
    if match[1] == "menu" or not keys:
        return f"*{_menu_path(spec)}*"
    # The first alone: the page of the shortcuts has all of them.
    return f"**{key_words(keys[:1])}**"


def _menu_path(spec: ActionSpec) -> str:
    return f"{menu_text(spec.menu)} > {plain_text(spec).removesuffix('…')}"
