import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import THEME, Theme
from xray_viewer.app.settings import Settings
from xray_viewer.installation import resource_path
from xray_viewer.ui.action_spec import Menu, plain_text
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.colors import DARK, LIGHT
from xray_viewer.ui.help_text import HelpPage, page_source, page_text
from xray_viewer.ui.help_window import HelpWindow
from xray_viewer.ui.key_bindings import KeyBindings

Open = Callable[..., Viewer]
WRITTEN = [page for page in HelpPage if page is not HelpPage.SHORTCUTS]
SPECS = {spec.id: spec for spec in ACTIONS}
_LINK = re.compile(r"\]\(help:([\w-]+)\)")


@pytest.fixture
def bindings(settings: Settings, qapp: object) -> KeyBindings:
    return KeyBindings(settings)


def test_every_page_that_is_written_can_be_opened() -> None:
    files = {path.stem for path in resource_path("help/contents.md").parent.glob("*.md")}
    assert files == set(map(str, WRITTEN))


@pytest.mark.parametrize("page", WRITTEN)
def test_keys_and_menus_are_those_of_the_table(page: HelpPage, bindings: KeyBindings) -> None:
    source, text = page_source(page), page_text(page, bindings)
    assert "{" not in text
    for name in re.findall(r"\{key:(\w+)\}", source):
        spec = SPECS[name]
        native = QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
        assert f"**{native}**" in text
    for name in re.findall(r"\{menu:(\w+)\}", source):
        assert f"*{SPECS[name].menu.value.replace('&', '')} > {plain_text(SPECS[name]).rstrip('…')}*" in text


@pytest.mark.parametrize("page", WRITTEN)
def test_no_key_is_typed_into_a_page_and_none_is_long(page: HelpPage) -> None:
    source = page_source(page)
    assert not re.findall(r"\*\*(?:.|F\d+|Esc|Enter|Home|End|Del)\*\*|(?:Ctrl|Alt)\+", source)
    assert len(source.split()) <= 500
    assert source.startswith("# ")


def test_links_lead_to_pages_and_every_page_is_in_the_contents() -> None:
    linked = {page: set(_LINK.findall(page_source(page))) for page in WRITTEN}
    assert set.union(*linked.values()) <= set(map(str, HelpPage))
    assert linked[HelpPage.CONTENTS] == {str(page) for page in HelpPage if page is not HelpPage.CONTENTS}


def _help(viewer: Viewer) -> HelpWindow:
    (window,) = viewer.window.findChildren(HelpWindow)
    return window


def _heading(viewer: Viewer) -> str:
    return _help(viewer).page.toPlainText().splitlines()[0]


def test_f1_opens_the_list_and_links_and_back_go_through_the_pages(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    qtbot.keyClick(viewer.window, Qt.Key.Key_F1)
    window = _help(viewer)
    qtbot.waitUntil(window.isActiveWindow)
    assert _heading(viewer) == "Help"
    assert not window.back.isEnabled()
    window.page.anchorClicked.emit(QUrl("help:threshold"))
    assert _heading(viewer) == "The threshold"
    window.page.anchorClicked.emit(QUrl("help:shortcuts"))
    assert "All keys and what the mouse does" in window.page.toPlainText()
    window.page.anchorClicked.emit(QUrl("https://example.org"))
    qtbot.keyClick(window.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    # Qt shows the button pressed for a moment.
    qtbot.waitUntil(lambda: _heading(viewer) == "The threshold")
    qtbot.mouseClick(window.contents, Qt.MouseButton.LeftButton)
    assert _heading(viewer) == "Help"
    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("action", "heading"),
    [
        ("help", "Help"),
        ("first_scan", "Your first scan"),
        ("help_threshold", "The threshold"),
        ("help_review", "Review of a folder"),
        ("help_numbers", "What the numbers mean"),
        ("help_privacy", "Privacy"),
    ],
)
def test_each_page_has_an_entry_in_the_menu(open_viewer: Open, action: str, heading: str) -> None:
    viewer = open_viewer()
    assert SPECS[action].menu is Menu.HELP
    viewer.window.actions_by_id["shortcuts"].trigger()
    viewer.window.actions_by_id[action].trigger()
    assert _heading(viewer) == heading


def test_links_can_be_reached_and_followed_with_the_keyboard(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    qtbot.keyClick(viewer.window, Qt.Key.Key_F1)
    window = _help(viewer)
    qtbot.waitUntil(window.isActiveWindow)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        qtbot.keyClick(window.page, key)
    assert _heading(viewer) == "The threshold"


def test_a_key_that_was_changed_stands_in_the_page_at_once(bindings: KeyBindings) -> None:
    assert "**F**" in page_text(HelpPage.FIRST_SCAN, bindings)
    bindings.choose(SPECS["fit"], ["Ctrl+Shift+F"])
    assert "**Ctrl+Shift+F** shows all of it" in page_text(HelpPage.FIRST_SCAN, bindings)
    bindings.choose(SPECS["fit"], [])
    assert "*View > Fit* shows all of it" in page_text(HelpPage.FIRST_SCAN, bindings).replace("\n", " ")


def test_links_have_the_colours_of_the_theme_that_is_chosen_meanwhile(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.window.actions_by_id["help"].trigger()
    (shown,) = viewer.window.findChildren(HelpWindow)
    preferences = viewer.session.settings.preferences
    for theme, colors in ((Theme.LIGHT, LIGHT), (Theme.DARK, DARK)):
        preferences.set(THEME, theme)
        link = shown.page.document().find("First scan")
        assert link.charFormat().isAnchor()
        assert link.charFormat().foreground().color().name() == colors.accent.lower()
