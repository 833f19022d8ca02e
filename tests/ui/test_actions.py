from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.settings import Settings
from xray_viewer.installation import resource_path
from xray_viewer.ui.action_making import make_actions
from xray_viewer.ui.action_spec import Menu
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.attribute_dialog import AttributeDialog
from xray_viewer.ui.cheat_sheet import MOUSE, cheat_sheet
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.text_dialog import TextDialog

Open = Callable[..., Viewer]


def test_every_shortcut_is_a_key_that_qt_knows() -> None:
    for spec in ACTIONS:
        for keys in spec.shortcuts:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_no_two_actions_share_a_shortcut_or_a_name() -> None:
    assert max(Counter(keys for spec in ACTIONS for keys in spec.shortcuts).values()) == 1
    assert max(Counter(spec.id for spec in ACTIONS).values()) == 1


@pytest.mark.parametrize("menu", list(Menu))
def test_no_two_entries_of_a_menu_share_a_letter(menu: Menu) -> None:
    texts = [spec.text for spec in ACTIONS if spec.menu is menu] + (["Open &Recent"] if menu is Menu.FILE else [])
    letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
    assert max(letters.values()) == 1


def test_an_action_without_a_handler_is_a_mistake(qapp: QApplication, settings: Settings) -> None:
    parent = QWidget()
    with pytest.raises(KeyError):
        make_actions(parent, {}, KeyBindings(settings))


def test_every_icon_is_there() -> None:
    for spec in ACTIONS:
        assert not spec.icon or resource_path(f"icons/{spec.icon}.svg").is_file()
    assert resource_path("icons/xray-viewer.svg").is_file()


def test_the_cheat_sheet_names_every_key_and_gesture(qapp: QApplication, settings: Settings) -> None:
    page = cheat_sheet(KeyBindings(settings))
    for spec in ACTIONS:
        assert not spec.shortcuts or spec.tip in page
    for gesture, effect in MOUSE:
        assert gesture in page
        assert effect in page


def test_every_action_is_in_a_menu(open_viewer: Open) -> None:
    window = open_viewer().window
    in_menus = {action for entry in window.menuBar().actions() for action in entry.menu().actions()}
    assert set(window.actions_by_id.values()) <= in_menus


def _dialogs(viewer: Viewer) -> list[TextDialog]:
    return viewer.window.findChildren(TextDialog)


@pytest.mark.parametrize(
    ("action", "words"),
    [
        ("shortcuts", "Threshold"),
        ("first_scan", "Set your threshold"),
        ("about", "Not a medical device"),
        ("about_model", "It measures brightness."),
    ],
)
def test_help_opens_beside_the_window(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, action: str, words: str
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.window.actions_by_id[action].trigger()
    (dialog,) = _dialogs(viewer)
    assert dialog.isVisible()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.isModal()
    assert words in dialog.page.toPlainText()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_models_card_says_what_it_learnt_from_and_what_it_reaches(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    qtbot.mouseClick(viewer.window.reading.answer.about_model, Qt.MouseButton.LeftButton)
    page = _dialogs(viewer)[0].page.toPlainText().replace("\xa0", " ")
    for words in ("Ten drawings.", "1 to 5 years", "sensitive", "98.0% (80.0% to 100.0%)"):
        assert words in page
    assert viewer.session.reading.classifier is not None
    assert viewer.session.reading.classifier.sha256 in page
    assert not _dialogs(viewer)[0].page.horizontalScrollBar().isVisible()


def test_a_short_page_has_a_small_window(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.window.actions_by_id["about"].trigger()
    (about,) = _dialogs(viewer)
    assert not about.page.verticalScrollBar().isVisible()
    viewer.window.actions_by_id["help"].trigger()
    assert about.height() < _dialogs(viewer)[1].height()


def test_shortcuts_work_from_the_picture(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    picture, state = viewer.window.picture, viewer.session.viewer
    assert picture.viewport is not None
    fitted = picture.viewport
    qtbot.keyClick(picture, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert picture.viewport.scale == 1
    qtbot.keyClick(picture, Qt.Key.Key_Plus)
    assert picture.viewport.scale == 1.25
    qtbot.keyClick(picture, Qt.Key.Key_Minus)
    qtbot.keyClick(picture, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert picture.viewport == fitted
    qtbot.keyClick(picture, Qt.Key.Key_I)
    assert state.inverted
    width = picture.corner_text()
    qtbot.keyClick(picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(picture, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert picture.corner_text() != width
    qtbot.keyClick(picture, Qt.Key.Key_R)
    assert not state.inverted
    assert state.picture is not None
    assert state.voi == state.picture.voi
    picture.show_actual_size()
    for _ in range(20):
        qtbot.keyClick(picture, Qt.Key.Key_Plus)
    before = picture.viewport.center_x
    qtbot.keyClick(picture, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert picture.viewport.center_x < before


def test_full_screen_and_back(open_viewer: Open, qtbot: QtBot) -> None:
    window = open_viewer().window
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_every_widget_that_takes_the_keyboard_has_a_name(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    window = viewer.window
    named = [window.images, window.picture, window.reading.threshold.slider, window.reading.threshold.field]
    assert all(widget.accessibleName() for widget in named)
    assert all(button.text() for button in window.findChildren(QPushButton))
    index = window.images.model().index(0, 0)
    assert "not flagged" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def readme_rows() -> list[str]:
    """Write the table of keys as README.md has it."""
    rows = ["| key | action |", "| --- | --- |"]
    for spec in ACTIONS:
        keys = " ".join(f"`{key}`" for key in spec.shortcuts)
        rows += [f"| {keys} | {spec.text.replace('&', '')}: {spec.tip} |"] if keys else []
    return rows + [f"| {gesture} | {effect} |" for gesture, effect in MOUSE]


def test_the_readme_lists_every_key() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert "\n".join(readme_rows()) in readme


def test_tool_keys_take_the_tools_and_check_them(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_for_picture()
    window, tools = viewer.window, viewer.session.viewer.tools
    for key, tool in zip("TZDAGW", ("pan", "zoom", "length", "angle", "region", "window"), strict=True):
        qtbot.keyClick(window.picture, key.lower())
        assert tools.tool == tool
        in_menu = [spec.id for spec in ACTIONS if spec.menu is Menu.TOOLS]
        checked = [name for name in in_menu if window.actions_by_id[name].isChecked()]
        assert checked == [f"tool_{tool}"]
    qtbot.keyClick(window.picture, "m")
    qtbot.keyClick(window.picture, "v")
    assert (tools.has_magnifier, tools.shows_values) == (True, True)
    assert window.actions_by_id["magnifier"].isChecked()
    assert not window.actions_by_id["delete_measurement"].isEnabled()
    qtbot.keyClick(window.picture, "d")
    qtbot.mouseClick(window.picture, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.keyClick(window.picture, Qt.Key.Key_Escape)
    assert viewer.session.viewer.measuring.draft is None
    for x in (100, 200):
        qtbot.mouseClick(window.picture, Qt.MouseButton.LeftButton, pos=QPoint(x, 100))
    assert len(viewer.session.viewer.measuring.measurements) == 1
    qtbot.keyClick(window.picture, Qt.Key.Key_Delete)
    assert viewer.session.viewer.measuring.measurements == ()


def test_digits_use_windows_and_with_ctrl_and_alt_save_them(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_for_picture()
    window, state = viewer.window, viewer.session.viewer
    qtbot.keyClick(window.picture, Qt.Key.Key_4)
    assert "No window is saved for 4" in window.message.text.text()
    qtbot.keyClick(window.picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    saved = state.voi
    qtbot.keyClick(window.picture, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert "C 127.5" in window.actions_by_id["preset_4"].text()
    # That none is saved for 4 does not stand there any more.
    assert window.message.text.text().startswith("ℹ  Saved as 4: C 127.5  W ")
    assert "Replaced" not in window.message.text.text()
    qtbot.keyClick(window.picture, Qt.Key.Key_2)
    assert state.picture is not None
    assert state.voi == state.picture.voi
    qtbot.keyClick(window.picture, Qt.Key.Key_4)
    assert state.voi == saved
    qtbot.keyClick(window.picture, Qt.Key.Key_1)
    assert state.voi == state.picture.voi
    assert "no window of its own" in window.message.text.text()
    qtbot.keyClick(window.picture, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert "Saved as 4: C 127.5  W 255. Replaced: C 127.5  W 2" in window.message.text.text()


def test_the_attributes_of_a_file_can_be_searched(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "a.dcm", np.zeros((40, 40), np.uint16), StudyDescription="Thorax", KVP="81")
    viewer = open_viewer(path)
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(viewer.window.findChildren(AttributeDialog)), timeout=10_000)
    (dialog,) = viewer.window.findChildren(AttributeDialog)
    shown = dialog.table.model()
    everything = shown.rowCount()
    for words, value in (("thorax", "Thorax"), ("kvp", "81"), ("(0018,0060)", "81")):
        dialog.field.clear()
        qtbot.keyClicks(dialog.field, words)
        assert shown.rowCount() == 1 < everything
        assert shown.index(0, 3).data() == value
    assert shown.headerData(1, Qt.Orientation.Horizontal) == "Attribute"
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_picture_that_is_no_dicom_file_says_so_calmly(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_for_picture()
    with qtbot.waitSignal(viewer.session.attributes.lacking, timeout=10_000):
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    message = viewer.window.message
    assert "no DICOM file" in message.text.text()
    assert message.accessibleName() == "Information"


def test_life_size_of_a_picture_without_spacing_says_so(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert "Life size is not known" in viewer.window.message.text.text()


def test_the_direction_of_the_drag_is_remembered(open_viewer: Open) -> None:
    open_viewer().window.actions_by_id["drag_direction"].trigger()
    later = open_viewer()
    assert later.session.viewer.tools.up_is_darker
    assert later.window.actions_by_id["drag_direction"].isChecked()
    later.window.actions_by_id["drag_direction"].trigger()
    assert not later.session.settings.up_is_darker
