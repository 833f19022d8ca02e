"""Every action can be found and says what it does; every window has a title and goes with Escape."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.ui.actions import ACTIONS

Open = Callable[..., Viewer]

# All that open a window of their own, but for those that are the system's.
OPENING = (
    "attributes",
    "save_picture",
    "deidentify",
    "settings",
    "columns",
    "forget_views",
    "note",
    "truth",
    "export",
    "help",
    "shortcuts",
    "command_search",
    "notices",
    "about_model",
    "about",
)
# They open a window of the system, or of the desktop.
_SYSTEMS = {"open_files", "open_folder"}


def test_a_tip_is_a_sentence_of_its_own() -> None:
    for spec in ACTIONS:
        words = spec.text.replace("&", "").replace("…", "")
        assert spec.tip[0].isupper() or spec.tip[0].isdigit(), spec.id
        assert not spec.tip.endswith("."), spec.id
        assert len(spec.tip.split()) >= 2, spec.id
        assert spec.tip.casefold() != words.casefold(), spec.id


def test_actions_that_do_different_things_say_different_things() -> None:
    tips = Counter(spec.tip for spec in ACTIONS)
    told_apart_by_their_names = {spec.tip for spec in ACTIONS if "preset_" in spec.id}
    assert [tip for tip, count in tips.items() if count > 1 and tip not in told_apart_by_their_names] == []


def test_every_action_stands_in_a_menu_with_its_keys_and_its_tip(open_viewer: Open) -> None:
    window = open_viewer().window
    menus = [entry.menu() for entry in window.menuBar().actions()]
    shown = {action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()}
    for spec in ACTIONS:
        action = window.actions_by_id[spec.id]
        assert action in shown, spec.id
        assert spec.tip in action.toolTip(), spec.id
        assert len(action.shortcuts()) == len(spec.shortcuts), spec.id


def test_every_action_that_announces_a_window_is_tried_here() -> None:
    announcing = {spec.id for spec in ACTIONS if spec.text.endswith("…")}
    assert announcing - _SYSTEMS <= set(OPENING)


def _is_clipped(label: QLabel) -> bool:
    return label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())


@pytest.mark.parametrize("name", OPENING)
def test_a_window_has_a_title_and_goes_with_escape(open_viewer: Open, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    values = np.random.default_rng(1).integers(0, 255, (64, 96)).astype(np.uint8)
    viewer = open_viewer(write_dicom(tmp_path / "a.dcm", values))
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    viewer.window.actions_by_id[name].trigger()

    def shown() -> list[QWidget]:
        return [window for window in QApplication.topLevelWidgets() if window.isVisible() and window.parent()]

    qtbot.waitUntil(lambda: any(isinstance(window, QDialog) for window in shown()), timeout=10_000)
    dialog = next(window for window in shown() if isinstance(window, QDialog))
    assert dialog.windowTitle()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    # Words that come later make room for themselves.
    qtbot.waitUntil(lambda: not any(_is_clipped(label) for label in dialog.findChildren(QLabel)))
    focused = dialog.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog not in shown())
