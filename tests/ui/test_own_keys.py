"""The keys that go through the images, and the widgets that have another use for them."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.ui.attribute_dialog import AttributeDialog

Open = Callable[..., Viewer]


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Down], 1),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], 1),
        ([Qt.Key.Key_End], 2),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_PageDown], 1),
        ([Qt.Key.Key_Up], 0),
    ],
)
@pytest.mark.parametrize("place", ["picture", "images"])
def test_keys_go_through_the_images_from_the_picture_and_from_the_list(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, place: str, keys: list[Qt.Key], row: int
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    widget = getattr(viewer.window, place)
    widget.setFocus()
    for key in keys:
        qtbot.keyClick(widget, key)
    assert viewer.session.study.current == row
    assert viewer.window.images.currentIndex().row() == row
    assert widget.hasFocus()


def test_up_and_down_belong_to_the_threshold_where_it_has_the_focus(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    panel = viewer.window.reading.threshold
    for widget, step in ((panel.slider, 0.001), (panel.field, 0.001)):
        viewer.session.reading.reset_threshold()
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Up)
        assert viewer.session.reading.decision_threshold == pytest.approx(0.25 + step)
        qtbot.keyClick(widget, Qt.Key.Key_Down)
        qtbot.keyClick(widget, Qt.Key.Key_Down)
        assert viewer.session.reading.decision_threshold == pytest.approx(0.25 - step)
    assert viewer.session.study.current == 0


def test_the_arrows_go_through_the_menus_where_the_menu_bar_has_the_keyboard(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    bar, picture = viewer.window.menuBar(), viewer.window.picture
    picture.setFocus()
    qtbot.keyPress(picture, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(picture, Qt.Key.Key_Alt)
    assert bar.hasFocus()
    for key, title in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        qtbot.keyClick(bar, key)
        assert bar.activeAction() is bar.actions()[title]
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert viewer.session.study.current == 0


def test_a_table_keeps_its_keys(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("1.dcm", "2.dcm"):
        write_dicom(tmp_path / name, np.arange(64, dtype=np.uint8).reshape(8, 8))
    viewer = open_viewer(tmp_path)
    viewer.wait_until_read(2)
    with qtbot.waitSignal(viewer.session.attributes.listed):
        viewer.window.actions_by_id["attributes"].trigger()
    (dialog,) = viewer.window.findChildren(AttributeDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    table = dialog.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    assert viewer.session.study.current == 0
    dialog.close()
