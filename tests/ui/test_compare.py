"""Two images side by side in the window, with keys, pointer and wheel."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.tools import Tool
from xray_viewer.ui.pane_area import PaneView
from xray_viewer.ui.worklist_model import FILE_COLUMN

Open = Callable[..., Viewer]
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def viewer(open_viewer: Open, study_folder: Path) -> Viewer:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    viewer.window.picture.setFocus()
    return viewer


def _shown(viewer: Viewer) -> list[PaneView]:
    """Give the panes that are seen, from left to right."""
    views = [view for view in viewer.window.panes.views if view.isVisible()]
    return sorted(views, key=lambda view: view.x())


def _names(viewer: Viewer) -> list[str]:
    entries = viewer.session.study.entries
    return [entries[view.pane.loader.index].given for view in _shown(viewer)]


def _active(viewer: Viewer) -> list[bool]:
    return ["Active image" in view.title.accessibleName() for view in _shown(viewer)]


@pytest.fixture
def compared(viewer: Viewer, qtbot: QtBot) -> Viewer:
    """The first image beside the second one."""
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_Tab, CTRL)
    qtbot.waitUntil(lambda: all(pane.viewer.picture is not None for pane in viewer.session.panes.shown))
    return viewer


def _click(qtbot: QtBot, view: PaneView) -> None:
    qtbot.mouseClick(view.picture, LEFT, pos=QPoint(60, 60))


def _wheel(view: PaneView, notches: int) -> None:
    at = QPointF(view.picture.rect().center())
    event = QWheelEvent(
        at,
        view.picture.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own signature
    )
    QApplication.sendEvent(view.picture, event)


def test_a_key_shows_two_images_and_the_same_key_or_escape_one_again(viewer: Viewer, qtbot: QtBot) -> None:
    assert not _shown(viewer)[0].title.isVisible()
    for key, modifier in ((Qt.Key.Key_Tab, CTRL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)):
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_Tab, CTRL)
        assert _names(viewer) == ["1 dark.png", "2 middle.png"]
        assert viewer.window.actions_by_id["compare"].isChecked()
        qtbot.keyClick(viewer.window.picture, key, modifier)
        assert _names(viewer) == ["1 dark.png"]
        assert not viewer.window.actions_by_id["compare"].isChecked()
        assert not _shown(viewer)[0].title.isVisible()


def test_escape_first_does_what_else_it_is_for(compared: Viewer, qtbot: QtBot) -> None:
    window = compared.window
    window.message.say("Something.")
    qtbot.keyClick(window.picture, Qt.Key.Key_Escape)
    assert not window.message.isVisible()
    compared.session.tools.take(Tool.ANGLE)
    _click(qtbot, _shown(compared)[0])
    qtbot.keyClick(window.picture, Qt.Key.Key_Escape)
    assert compared.session.viewer.measuring.draft is None
    assert len(_shown(compared)) == 2
    qtbot.keyClick(window.picture, Qt.Key.Key_Escape)
    assert len(_shown(compared)) == 1


def test_both_panes_have_room_at_1366_by_768(compared: Viewer, qtbot: QtBot) -> None:
    compared.window.resize(1366, 768)
    qtbot.waitUntil(lambda: compared.window.width() == 1366)
    one, other = _shown(compared)
    assert compared.window.height() <= 768
    assert abs(one.width() - other.width()) <= 1
    assert one.picture.width() > 330
    assert one.x() + one.width() < other.x()
    assert one.picture.y() >= one.title.height()


def test_the_reading_says_of_which_image_it_speaks(compared: Viewer, qtbot: QtBot) -> None:
    answer = compared.window.reading.answer
    assert answer.image.text() == "Left image:  1 of 3   1 dark.png"
    dark = answer.probability.text()
    _click(qtbot, _shown(compared)[1])
    assert answer.image.text() == "Right image:  2 of 3   2 middle.png"
    assert answer.probability.text() != dark
    assert "2 middle.png" in compared.window.position.text()
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_X)
    assert answer.image.text() == "Left image:  2 of 3   2 middle.png"
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_Tab, CTRL)
    assert answer.image.text() == "2 of 3   2 middle.png"
    compared.session.study.clear()
    assert not answer.image.isVisible()


def test_keys_act_on_the_active_image_alone(compared: Viewer, qtbot: QtBot) -> None:
    one, other = (view.pane.viewer for view in _shown(compared))
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_I)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_H)
    assert (one.inverted, other.inverted) == (True, False)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_F6)
    assert _active(compared) == [False, True]
    assert _shown(compared)[1].picture.hasFocus()
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_R, CTRL)
    assert [each.orientation.quarter_turns for each in (one, other)] == [0, 1]
    assert [each.orientation.is_flipped for each in (one, other)] == [True, False]


def test_pointer_wheel_and_keyboard_make_an_image_the_active_one(compared: Viewer, qtbot: QtBot) -> None:
    one, other = _shown(compared)
    assert _active(compared) == [True, False]
    _click(qtbot, other)
    assert _active(compared) == [False, True]
    _wheel(one, 1)
    assert _active(compared) == [True, False]
    one.picture.setFocus()
    qtbot.keyClick(one.picture, Qt.Key.Key_Tab)
    assert other.picture.hasFocus()
    assert _active(compared) == [False, True]


def test_the_active_one_is_marked_by_more_than_its_colour(compared: Viewer, qtbot: QtBot) -> None:
    one, other = _shown(compared)
    # Both have the same words but for their names: cover these.
    for view in (one, other):
        view.title.say("name", "linked", is_active=view is one)
    dark = [_dark_and_bright(view) for view in (one, other)]
    assert dark[0] > dark[1] * 1.2
    assert one.title.accessibleName().startswith("Active image")
    assert other.title.accessibleName().startswith("Other image")
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_F6)
    assert [view.picture.accessibleName() for view in (one, other)] == [
        "Other image: 1 of 3   1 dark.png, linked",
        "Active image: 2 of 3   2 middle.png, linked",
    ]
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_Escape)
    assert compared.window.picture.accessibleName() == "Radiograph"


def _dark_and_bright(view: PaneView) -> int:
    """Count the pixels of words, which are brighter than any ground."""
    image = view.title.grab().toImage()
    words = (image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height() - 4))
    return sum(lightness > 120 for lightness in words)


def test_pan_zoom_and_window_go_together_until_they_are_parted(compared: Viewer, qtbot: QtBot) -> None:
    one, other = _shown(compared)
    assert "linked" in one.title.accessibleName()
    _wheel(one, 8)
    assert other.picture.viewport == one.picture.viewport
    for view, button in ((other, Qt.MouseButton.MiddleButton), (one, LEFT)):
        qtbot.mousePress(view.picture, button, pos=QPoint(100, 100))
        qtbot.mouseMove(view.picture, QPoint(140, 120))
        qtbot.mouseRelease(view.picture, button, pos=QPoint(140, 120))
    assert other.picture.viewport == one.picture.viewport
    assert one.pane.viewer.voi == other.pane.viewer.voi
    assert one.pane.viewer.picture is not None
    assert one.pane.viewer.voi != one.pane.viewer.picture.voi
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_1)
    assert other.pane.viewer.picture is not None
    assert other.pane.viewer.voi == other.pane.viewer.picture.voi
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_L)
    assert "not linked" in one.title.accessibleName()
    assert not compared.window.actions_by_id["link_panes"].isChecked()
    before = other.picture.viewport
    _wheel(one, 2)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_Right, CTRL)
    assert other.picture.viewport == before
    assert one.pane.viewer.voi != other.pane.viewer.voi


def test_the_list_chooses_for_the_active_pane(compared: Viewer, qtbot: QtBot) -> None:
    window = compared.window
    _click(qtbot, _shown(compared)[1])
    index = window.images.model().index(2, FILE_COLUMN)
    qtbot.mouseClick(window.images.viewport(), LEFT, pos=window.images.visualRect(index).center())
    qtbot.waitUntil(lambda: compared.session.viewer.picture is not None)
    assert _names(compared) == ["1 dark.png", "3 bright.png"]
    qtbot.keyClick(_shown(compared)[0].picture, Qt.Key.Key_F6)
    # Turning to the other pane turns the list as well.
    assert window.images.currentIndex().row() == 0


def test_measurements_stay_with_their_image(compared: Viewer, qtbot: QtBot) -> None:
    one, other = _shown(compared)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_D)
    for x in (80, 160):
        qtbot.mouseClick(other.picture, LEFT, pos=QPoint(x, 200))
    assert [len(view.pane.viewer.measuring.measurements) for view in (one, other)] == [0, 1]
    delete = compared.window.actions_by_id["delete_measurement"]
    assert delete.isEnabled()
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_F6)
    assert not delete.isEnabled()
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_F6)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_Delete)
    assert other.pane.viewer.measuring.measurements == ()


def test_what_is_half_drawn_is_given_up_when_the_reader_turns_away(compared: Viewer, qtbot: QtBot) -> None:
    one, other = _shown(compared)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_A)
    _click(qtbot, one)
    assert one.pane.viewer.measuring.draft is not None
    _click(qtbot, other)
    assert one.pane.viewer.measuring.draft is None
    assert other.pane.viewer.measuring.draft is not None


def test_one_image_alone_says_that_there_is_none_to_compare(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder / "1 dark.png")
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_Tab, CTRL)
    assert "no other image to compare with" in viewer.window.message.text.text()
    assert "Drop both files on the window together" in viewer.window.message.text.text()
    assert not viewer.window.actions_by_id["compare"].isChecked()
    assert not viewer.window.actions_by_id["link_panes"].isEnabled()


def test_the_probability_is_not_changed_by_comparing(compared: Viewer, qtbot: QtBot) -> None:
    before = [entry.probability for entry in compared.session.study.entries]
    one, other = _shown(compared)
    _wheel(one, 5)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_Right, CTRL)
    _click(qtbot, other)
    qtbot.keyClick(compared.window.picture, Qt.Key.Key_Tab, CTRL)
    assert [entry.probability for entry in compared.session.study.entries] == before


def test_another_study_is_opened_while_two_images_are_compared(
    compared: Viewer, qtbot: QtBot, study_folder: Path
) -> None:
    compared.window.open([study_folder / "1 dark.png"])
    qtbot.waitUntil(lambda: [entry.given for entry in compared.session.study.entries] == ["1 dark.png"])
    compared.wait_for_picture()
