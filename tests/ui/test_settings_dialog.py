"""The settings as a person meets them: opened by key, gone through by key, kept, and brought back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.asking import answer
from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import DEVICE, FIRST_TOOL, JOBS, TEXT_PERCENT, THEME, Option, Theme
from xray_viewer.app.services import Services
from xray_viewer.app.tools import Tool
from xray_viewer.core.errors import DeviceError
from xray_viewer.ui.colors import COLORS, LIGHT
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.settings_dialog import SettingsDialog

Open = Callable[..., Viewer]


def _open(viewer: Viewer, qtbot: QtBot) -> SettingsDialog:
    qtbot.keyClick(viewer.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = viewer.window.findChildren(SettingsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _choice(dialog: SettingsDialog, name: str) -> QComboBox:
    (found,) = (box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)
    return found


def _check(dialog: SettingsDialog, words: str) -> QCheckBox:
    (found,) = (box for box in dialog.findChildren(QCheckBox) if box.text().replace("&", "") == words)
    return found


def test_every_setting_is_explained_and_can_be_reached_by_a_key(open_viewer: Open, qtbot: QtBot) -> None:
    dialog = _open(open_viewer(), qtbot)
    assert [page.title for page in dialog.pages] == ["Appearance", "Picture", "Review", "Threshold", "Model", "Keys"]
    for page in dialog.pages[:-1]:
        controls = [*page.findChildren(QComboBox), *page.findChildren(QCheckBox), *page.findChildren(PercentField)]
        explanations = {label.text() for label in page.findChildren(QLabel)}
        names = [label for label in page.findChildren(QLabel) if label.buddy() is not None]
        marks = [control for control in controls if isinstance(control, QCheckBox)]
        assert controls
        for control in controls:
            assert len(control.accessibleDescription()) > 40
            assert control.accessibleDescription() in explanations
        letters = [text[text.index("&") + 1].lower() for text in (entry.text() for entry in (*names, *marks))]
        own = ["p", "a"]
        assert len({*letters, *own}) == len(controls) + 2


def test_a_choice_made_by_key_counts_when_the_keys_rest(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    dialog = _open(viewer, qtbot)
    theme = _choice(dialog, "Theme")
    qtbot.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert theme.hasFocus()
    qtbot.keyClick(theme, Qt.Key.Key_Down)
    assert theme.currentText() == "Light"
    assert COLORS.window != LIGHT.window
    qtbot.waitUntil(lambda: COLORS.window == LIGHT.window)
    assert theme.hasFocus()


def test_what_is_typed_is_taken_whole(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    preferences = viewer.session.settings.preferences
    preferences.set(TEXT_PERCENT, 130)
    size = _choice(_open(viewer, qtbot), "Size of the text")
    taken: list[object] = []
    preferences.changed.connect(lambda _key: taken.append(preferences.get(TEXT_PERCENT)))
    size.setFocus()
    qtbot.keyClicks(size, "100")
    assert size.currentData() == 100
    assert taken == []
    qtbot.waitUntil(lambda: taken == [100])


def test_enter_and_leaving_take_what_keys_have_chosen(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    preferences = viewer.session.settings.preferences
    dialog = _open(viewer, qtbot)
    size = _choice(dialog, "Size of the text")
    size.setFocus()
    qtbot.keyClicks(size, "115")
    qtbot.keyClick(size, Qt.Key.Key_Return)
    assert preferences.get(TEXT_PERCENT) == 115
    # It is not the dialog's Close that was pressed.
    assert dialog.isVisible()
    qtbot.keyClick(size, Qt.Key.Key_Up)
    qtbot.keyClick(size, Qt.Key.Key_Tab)
    assert preferences.get(TEXT_PERCENT) == 100
    size.setFocus()
    qtbot.keyClick(size, Qt.Key.Key_End)
    qtbot.keyClick(size, Qt.Key.Key_Up)
    qtbot.keyClick(size, Qt.Key.Key_Up)
    qtbot.keyClick(size, Qt.Key.Key_Escape)
    assert preferences.get(TEXT_PERCENT) == 130


# Of the list that opens.
@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_choice_made_by_mouse_counts_at_once(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    size = _choice(_open(viewer, qtbot), "Size of the text")
    size.showPopup()
    rows = size.view()
    place = rows.visualRect(rows.model().index(size.findData(150), 0)).center()
    # The first click after the list has opened is the one that opened it, until a moment has gone by.
    qtbot.waitUntil(rows.isVisible)
    qtbot.mouseMove(rows.viewport(), place)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert viewer.session.settings.preferences.get(TEXT_PERCENT) == 150


@pytest.mark.parametrize(
    ("page", "name", "option"),
    [
        (0, "Theme", THEME),
        (0, "Size of the text", TEXT_PERCENT),
        (1, "A left drag", FIRST_TOOL),
        (4, "Runs on the device", DEVICE),
        (4, "Files read at once", JOBS),
    ],
)
def test_choices_are_kept_and_the_page_brings_them_back(
    open_viewer: Open, qtbot: QtBot, page: int, name: str, option: Option[object]
) -> None:
    viewer = open_viewer()
    dialog = _open(viewer, qtbot)
    dialog.names.setCurrentRow(page)
    box = _choice(dialog, name)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    chosen = viewer.session.settings.preferences.get(option)
    assert chosen != option.default
    later = _choice(_open(open_viewer(), qtbot), name)
    assert later.currentData() == chosen
    answer(dialog.reset_page, "Reset Page", qtbot)
    assert viewer.session.settings.preferences.get(option) == option.default
    assert box.currentIndex() == box.findData(option.default)


def test_marks_are_those_of_the_menu(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    actions = viewer.window.actions_by_id
    dialog = _open(viewer, qtbot)
    for words, action in (
        ("A drag upwards makes the picture darker", "drag_direction"),
        ("Go on after a verdict", "advance"),
        ("Read first", "read_first"),
    ):
        check = _check(dialog, words)
        assert not check.isChecked()
        check.setFocus()
        qtbot.keyClick(check, Qt.Key.Key_Space)
        assert actions[action].isChecked()
        actions[action].trigger()
        assert not check.isChecked()
    actions["advance"].trigger()
    assert open_viewer().window.actions_by_id["advance"].isChecked()


def test_the_left_drag_is_taken_at_once_and_at_the_next_start(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    viewer.session.settings.preferences.set(FIRST_TOOL, Tool.PAN)
    assert viewer.session.tools.tool is Tool.PAN
    assert viewer.window.actions_by_id["tool_pan"].isChecked()
    assert open_viewer().session.tools.tool is Tool.PAN


def test_all_is_brought_back_once_that_is_confirmed(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    preferences = viewer.session.settings.preferences
    preferences.set(THEME, Theme.LIGHT)
    preferences.set(JOBS, 1)
    viewer.window.actions_by_id["advance"].trigger()
    viewer.session.settings.remember_folder("/some/folder")
    dialog = _open(viewer, qtbot)
    answer(dialog.reset_all, "Cancel", qtbot)
    assert preferences.get(THEME) is Theme.LIGHT
    answer(dialog.reset_all, "Reset All", qtbot)
    assert (preferences.get(THEME), preferences.get(JOBS)) == (Theme.DARK, 0)
    assert not viewer.session.settings.advances
    assert viewer.session.settings.recent_folders == ["/some/folder"]


def test_a_page_is_brought_back_once_that_is_confirmed(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    preferences = viewer.session.settings.preferences
    preferences.set(THEME, Theme.LIGHT)
    preferences.set(JOBS, 1)
    dialog = _open(viewer, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (question,) = dialog.findChildren(QMessageBox)
    assert "Appearance" in question.text()
    assert preferences.get(THEME) is Theme.LIGHT
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
    assert preferences.get(THEME) is Theme.LIGHT, "nothing is reset unless it is chosen"
    answer(dialog.reset_page, "Reset Page", qtbot)
    assert (preferences.get(THEME), preferences.get(JOBS)) == (Theme.DARK, 1)


def test_no_reset_ends_reading_blind(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    for name in ("read_first", "advance"):
        viewer.window.actions_by_id[name].trigger()
    dialog = _open(viewer, qtbot)
    dialog.names.setCurrentRow(2)
    assert "A reset leaves it as it is." in _check(dialog, "Read first").accessibleDescription()
    answer(dialog.reset_page, "Reset Page", qtbot)
    assert not viewer.session.settings.advances
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    (question,) = dialog.findChildren(QMessageBox)
    assert "Read First" in question.informativeText()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
    answer(dialog.reset_all, "Reset All", qtbot)
    assert viewer.session.study.reads_first
    assert viewer.session.settings.reads_first


def test_there_is_one_dialog_and_escape_closes_it(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    dialog = _open(viewer, qtbot)
    assert _open(viewer, qtbot) is dialog
    assert not dialog.isModal()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_devices_that_there_are_can_be_chosen(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer(services=Services(devices=lambda: {"cpu": "", "cuda": "Some Card"}))
    dialog = _open(viewer, qtbot)
    box = _choice(dialog, "Runs on the device")
    qtbot.waitUntil(lambda: box.count() == 3)
    texts = [box.itemText(place) for place in range(3)]
    assert texts == ["Automatic", "Processor (CPU)", "cuda: Some Card"]


def test_a_dialog_that_is_closed_before_the_devices_are_known_does_no_harm(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    dialog = _open(viewer, qtbot)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    viewer.session.devices.listed.emit({"cpu": ""})


def test_a_chosen_device_that_is_not_there_any_more_gives_way(
    open_viewer: Open, qtbot: QtBot, model_path: Path
) -> None:
    usual = Services()

    def load(path: Path, device: str) -> object:
        if device == "cuda":
            raise DeviceError("The device cuda cannot be used.")
        return usual.load(path, "cpu")

    viewer = open_viewer(model=None, services=Services(load=load))
    viewer.session.settings.preferences.set(DEVICE, "cuda")
    viewer.session.load_model(model_path)
    qtbot.waitUntil(lambda: viewer.session.reading.classifier is not None, timeout=20_000)
    assert "cuda cannot be used" in viewer.window.message.text.text()


def test_fewer_threads_read_all_the_same(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.session.settings.preferences.set(JOBS, 1)
    viewer.wait_until_read(3)


def test_how_common_pneumonia_is_stands_in_dialog_and_panel_alike(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    reading = viewer.session.reading
    assumed = reading.prevalence
    dialog = _open(viewer, qtbot)
    dialog.names.setCurrentRow(3)
    (field,) = dialog.findChildren(PercentField)
    assert field.value() == pytest.approx(assumed * 100)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7.5")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert reading.prevalence == pytest.approx(0.075)
    assert viewer.session.settings.prevalence == pytest.approx(0.075)
    answer(dialog.reset_page, "Reset Page", qtbot)
    assert reading.is_prevalence_assumed
    assert field.value() == pytest.approx(assumed * 100)


def test_escape_in_a_field_gives_up_the_number_and_then_closes(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    dialog = _open(viewer, qtbot)
    dialog.names.setCurrentRow(3)
    (field,) = dialog.findChildren(PercentField)
    shown = field.text()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7.5")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert field.text() == shown
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not viewer.window.findChildren(SettingsDialog))
    assert viewer.session.reading.is_prevalence_assumed


def test_the_slider_runs_over_sensitivity_as_the_menu_says(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    check = _check(_open(viewer, qtbot), "The slider runs over sensitivity")
    check.setFocus()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert viewer.session.threshold_scale.is_sensitivity
    assert viewer.window.actions_by_id["over_sensitivity"].isChecked()
