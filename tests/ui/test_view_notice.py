"""What the status bar says of remembered views, and how they are forgotten."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.review.store import ReviewStore

Open = Callable[..., Viewer]


@pytest.fixture
def store(tmp_path: Path) -> Callable[[], ReviewStore]:
    return lambda: ReviewStore(lambda: tmp_path / "data" / "review.sqlite3")


def test_a_window_opened_later_shows_the_image_as_it_was_left_and_says_so(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, store: Callable[[], ReviewStore]
) -> None:
    viewer = open_viewer(study_folder, store=store())
    viewer.wait_for_picture()
    assert not viewer.window.view_notice.isVisible()
    picture = viewer.window.picture
    qtbot.keyClick(picture, Qt.Key.Key_I)
    qtbot.keyClick(picture, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    for _step in range(5):
        qtbot.keyClick(picture, Qt.Key.Key_Plus)
    left = picture.viewport
    viewer.window.close()
    later = open_viewer(study_folder, store=store())
    later.wait_for_picture()
    state, notice = later.session.viewer, later.window.view_notice
    assert notice.text() == "↺  As you left it (R resets)"
    assert notice.isVisible()
    reset = later.window.actions_by_id["reset"]
    reset.setShortcuts([])
    assert notice.text() == "↺  As you left it"
    reset.setShortcuts(["R"])
    assert notice.text() == "↺  As you left it (R resets)"
    assert (state.inverted, state.orientation.quarter_turns) == (True, 1)
    shown = later.window.picture.viewport
    assert left is not None
    assert shown is not None
    assert (shown.scale, shown.center_x, shown.center_y) == pytest.approx((left.scale, left.center_x, left.center_y))
    qtbot.keyClick(later.window.picture, Qt.Key.Key_R)
    assert not notice.isVisible()
    assert (state.inverted, state.orientation.quarter_turns) == (False, 0)
    later.window.close()
    last = open_viewer(study_folder, store=store())
    last.wait_for_picture()
    assert not last.window.view_notice.isVisible()
    assert not last.session.viewer.inverted


def test_that_views_are_not_kept_is_said_and_why(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").touch()
    viewer = open_viewer(study_folder, store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
    viewer.wait_for_picture()
    notice = viewer.window.view_notice
    qtbot.waitUntil(lambda: notice.text() == "⚠  Views are not kept")
    assert "data folder cannot be used" in notice.toolTip()
    assert "data folder cannot be used" in viewer.window.message.text.text()
    assert viewer.window.message.isVisible()


@pytest.mark.parametrize("answer", ["Forget", "Cancel"])
def test_views_are_forgotten_only_after_a_question(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, store: Callable[[], ReviewStore], answer: str
) -> None:
    viewer = open_viewer(study_folder, store=store())
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_I)
    viewer.session.study.go_to(1)
    viewer.wait_for_picture()
    viewer.window.actions_by_id["forget_views"].trigger()
    (question,) = viewer.window.findChildren(QMessageBox)
    buttons = {button.text().replace("&", ""): button for button in question.findChildren(QAbstractButton)}
    with qtbot.waitSignal(question.destroyed):
        qtbot.mouseClick(buttons[answer], Qt.MouseButton.LeftButton)
    viewer.session.study.go_to(0)
    viewer.wait_for_picture()
    assert viewer.session.viewer.inverted == (answer == "Cancel")
