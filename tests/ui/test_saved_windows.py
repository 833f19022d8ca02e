"""A saved window on a picture of other values."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.settings import Settings
from xray_viewer.core.radiograph import Window

Open = Callable[..., Viewer]
TWELVE_BITS = np.linspace(0, 4095, 64 * 64).astype(np.uint16).reshape(64, 64)


@pytest.mark.parametrize(
    ("own", "key"),
    [({}, "2: the automatic window"), ({"WindowCenter": 2000, "WindowWidth": 3000}, "1: the file's own window")],
)
def test_a_window_that_shows_nearly_nothing_says_so_until_another_is_used(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path, settings: Settings, own: dict[str, int], key: str
) -> None:
    settings.remember_window_preset(3, Window(16384, 32768))
    settings.remember_window_preset(4, Window(2000, 2000))
    viewer = open_viewer(write_dicom(tmp_path / "a.dcm", TWELVE_BITS, BitsStored=12, HighBit=11, **own), model=None)
    viewer.wait_for_picture()
    picture, bar = viewer.window.picture, viewer.window.message
    for way_out in (key[0], "4"):
        qtbot.keyClick(picture, "3")
        assert viewer.session.viewer.voi == Window(16384, 32768)
        assert bar.isVisible()
        assert bar.text.text() == f"ℹ  Window 3 lies almost wholly outside this image's values. {key}."
        qtbot.keyClick(picture, "i")
        assert bar.isVisible()
        qtbot.keyClick(picture, way_out)
        assert not bar.isVisible()


def test_what_others_have_said_stays(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    viewer = open_viewer(write_dicom(tmp_path / "a.dcm", TWELVE_BITS), model=None)
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, "3")
    viewer.session.failed.emit("It is broken.")
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert viewer.window.message.isVisible()
    assert "It is broken." in viewer.window.message.text.text()
