"""Keys that the reader has chosen: given, refused, kept, shown wherever keys are shown, and brought back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.asking import answer
from tests.ui.conftest import Viewer
from xray_viewer.app.settings import Settings
from xray_viewer.core.worklist import Listed
from xray_viewer.ui.action_spec import ActionSpec
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.cheat_sheet import cheat_sheet
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.keys_page import KeysPage
from xray_viewer.ui.settings_dialog import SettingsDialog

Open = Callable[..., Viewer]
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _spec(name: str) -> ActionSpec:
    return next(spec for spec in ACTIONS if spec.id == name)


def _page(viewer: Viewer, qtbot: QtBot) -> KeysPage:
    viewer.window.actions_by_id["settings"].trigger()
    (dialog,) = viewer.window.findChildren(SettingsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.names.setCurrentRow(5)
    page = dialog.pages[5]
    assert isinstance(page, KeysPage)
    return page


def _turn_to(page: KeysPage, words: str, qtbot: QtBot) -> None:
    page.search.clear()
    qtbot.keyClicks(page.search, words)
    assert page.list.currentItem().text(0).removesuffix("…") == words


def _press(page: KeysPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    page.key.setFocus()
    qtbot.keyClick(page.key, key, modifier)


def test_a_new_key_works_at_once_and_the_old_one_no_longer(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    page = _page(viewer, qtbot)
    _turn_to(page, "Invert", qtbot)
    _press(page, qtbot, Qt.Key.Key_F3, _SHIFT)
    qtbot.mouseClick(page.instead, Qt.MouseButton.LeftButton)
    assert page.answer.text() == "Invert now has Shift+F3."
    assert page.list.currentItem().text(2) == "Shift+F3"
    page.window().close()
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_I)
    assert not viewer.session.viewer.inverted
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_F3, _SHIFT)
    assert viewer.session.viewer.inverted
    action = viewer.window.actions_by_id["invert"]
    assert action.toolTip() == "Show the negative (Shift+F3)"
    viewer.window.actions_by_id["shortcuts"].trigger()
    assert open_viewer().window.actions_by_id["invert"].shortcut() == QKeySequence("Shift+F3")


def test_tool_tips_name_the_keys_that_there_are_now(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    actions = viewer.window.actions_by_id
    showing = {
        name: [widget for widget in viewer.window.findChildren(QWidget) if widget.toolTip() == action.toolTip()]
        for name, action in actions.items()
    }
    shown = [name for name, widgets in showing.items() if widgets]
    places = {"verdict_normal", "evidence", "about_model", "hide_identity", "cancel_scoring", "stop_listing"}
    assert places <= set(shown)
    bindings = viewer.window.findChild(KeyBindings)
    for number, name in enumerate(shown):
        key = f"Ctrl+Alt+Shift+{chr(0x391 + number)}"
        bindings.choose(_spec(name), (key,))
        assert bindings.words(_spec(name)) in actions[name].toolTip()
        assert {widget.toolTip() for widget in showing[name]} == {actions[name].toolTip()}


@pytest.mark.parametrize(
    ("key", "modifier", "words"),
    [
        (Qt.Key.Key_O, _CTRL, "Ctrl+O is the key of File > Open File…. Take it away there first"),
        (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier, "Alt+F opens the menu File."),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "Space has a use of its own"),
        (Qt.Key.Key_I, Qt.KeyboardModifier.NoModifier, "It has that key."),
    ],
)
def test_a_key_that_is_taken_is_refused_with_a_sentence(
    open_viewer: Open, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, words: str
) -> None:
    viewer = open_viewer()
    page = _page(viewer, qtbot)
    _turn_to(page, "Invert", qtbot)
    _press(page, qtbot, key, modifier)
    assert words in page.answer.text()
    assert not page.instead.isEnabled()
    assert not page.besides.isEnabled()
    assert viewer.session.settings.shortcuts == {}


def test_a_key_that_was_taken_away_can_be_given_to_another(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    page = _page(viewer, qtbot)
    _turn_to(page, "Open File", qtbot)
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert page.answer.text() == "Open File… has no key now."
    _turn_to(page, "Invert", qtbot)
    _press(page, qtbot, Qt.Key.Key_O, _CTRL)
    qtbot.mouseClick(page.besides, Qt.MouseButton.LeftButton)
    assert page.answer.text() == "Invert now has I, Ctrl+O."
    # Brought back, it stays without the key that another one was given.
    _turn_to(page, "Open File", qtbot)
    qtbot.mouseClick(page.first, Qt.MouseButton.LeftButton)
    assert "Ctrl+O is the key of Image > Invert" in page.answer.text()
    assert viewer.window.actions_by_id["open_files"].shortcuts() == []
    answer(page.window().reset_page, "Reset Page", qtbot)
    assert viewer.window.actions_by_id["open_files"].shortcuts() == [QKeySequence("Ctrl+O")]
    assert viewer.window.actions_by_id["invert"].shortcuts() == [QKeySequence("I")]


def test_an_action_is_found_by_its_key_and_no_two_buttons_share_a_letter(open_viewer: Open, qtbot: QtBot) -> None:
    page = _page(open_viewer(), qtbot)
    _turn_to(page, "Invert", qtbot)
    _press(page, qtbot, Qt.Key.Key_F3, _SHIFT)
    qtbot.mouseClick(page.instead, Qt.MouseButton.LeftButton)
    page.search.clear()
    qtbot.keyClicks(page.search, "shift+f3")
    assert page.list.topLevelItemCount() == 1
    texts = [button.text() for button in page.window().findChildren(QPushButton) if button.isVisible()]
    texts += [label.text() for label in page.findChildren(QLabel) if label.buddy() is not None]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)) == 7


def test_the_field_for_a_key_lets_the_keyboard_go_on(open_viewer: Open, qtbot: QtBot) -> None:
    page = _page(open_viewer(), qtbot)
    page.key.setFocus()
    qtbot.waitUntil(page.key.hasFocus)
    qtbot.keyClick(page.key, Qt.Key.Key_Tab)
    assert not page.key.hasFocus()


def test_the_cheat_sheet_has_the_keys_in_use(settings: Settings) -> None:
    bindings = KeyBindings(settings)
    bindings.choose(_spec("invert"), ["Shift+F3"])
    bindings.choose(_spec("flip"), [])
    page = cheat_sheet(bindings)
    assert "<code>Shift+F3</code></td><td>Invert" in page
    assert "Flip Horizontally" not in page


def test_choosing_the_keys_of_the_table_is_no_choice(settings: Settings) -> None:
    bindings = KeyBindings(settings)
    bindings.choose(_spec("invert"), ["F3"])
    assert bindings.is_chosen(_spec("invert"))
    bindings.choose(_spec("invert"), ["I"])
    assert not bindings.is_chosen(_spec("invert"))
    assert settings.shortcuts == {}


@pytest.mark.parametrize(
    "spoilt",
    ["no json", "[1]", '{"invert": 3}', '{"gone": ["F3"]}', '{"invert": ["Banana"]}'],
)
def test_spoilt_keys_harm_nothing(settings: Settings, spoilt: str) -> None:
    settings._store.setValue("actions/shortcuts", spoilt)
    bindings = KeyBindings(settings)
    assert bindings.keys(_spec("fit")) == ("F", "Ctrl+0")
    assert bindings.keys(_spec("invert")) in (("I",), ())


def test_a_key_that_stands_twice_in_the_file_works_once(settings: Settings) -> None:
    settings.shortcuts = {"invert": ["F3", "F3"], "flip": ["F3", "H"]}
    bindings = KeyBindings(settings)
    assert bindings.keys(_spec("invert")) == ("F3",)
    assert bindings.keys(_spec("flip")) == ("H",)


def test_words_beside_the_picture_name_the_keys_in_use(open_viewer: Open, qtbot: QtBot) -> None:
    settings = open_viewer().session.settings
    bindings = KeyBindings(settings)
    bindings.choose(_spec("search"), ["F3"])
    bindings.choose(_spec("list_all"), ["Ctrl+7"])
    bindings.choose(_spec("save_preset_4"), [])
    window = open_viewer().window
    assert window.worklist.search.placeholderText() == "Search (F3)"
    assert "Ctrl+7 lists all" in window.worklist.nothing.text()
    assert window.worklist.choices[Listed.ALL].toolTip() == "List all images (Ctrl+7)"
    qtbot.keyClick(window, Qt.Key.Key_4)
    assert window.message.text.text().endswith("Window > Save as 4 saves the one in use.")
