"""A header that cannot be used is ignored, the picture is shown and read, and the window says what was ignored."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer

Open = Callable[..., Viewer]
VALUES = np.random.default_rng(1).integers(80, 161, (64, 96)).astype(np.uint8)


@pytest.mark.parametrize(
    ("words", "attributes"),
    [
        ("WindowWidth was ignored", {"WindowCenter": "100", "WindowWidth": "0"}),
        ("Lengths are in pixels: PixelSpacing in the file is not", {"PixelSpacing": ["0", "0.1"]}),
        ("RescaleSlope was ignored", {"RescaleSlope": "0", "RescaleIntercept": "1"}),
    ],
)
def test_what_was_ignored_is_said(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path, words: str, attributes: dict[str, object]
) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    write_dicom(folder / "1.dcm", VALUES, PatientName="Doe^Jane", **attributes)
    write_dicom(folder / "2.dcm", VALUES)
    viewer = open_viewer(folder)
    viewer.wait_until_read(2)
    viewer.wait_for_picture()
    notices = viewer.window.notices
    assert words in notices.text()
    assert words in notices.toolTip()
    assert "Doe" not in notices.text()
    # The second file, without that attribute, has the same reading.
    first, second = viewer.session.study.entries
    assert first.prediction is not None
    assert second.prediction is not None
    assert first.prediction.probability == second.prediction.probability
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_PageDown)
    viewer.wait_for_picture()
    assert notices.text() == notices.toolTip() == ""


def test_a_long_notice_does_not_widen_the_window(open_viewer: Open, tmp_path: Path) -> None:
    viewer = open_viewer(write_dicom(tmp_path / "a.dcm", VALUES, WindowCenter="100", WindowWidth=["0", "1"]))
    viewer.wait_for_picture()
    assert viewer.window.notices.text()
    with_notice = viewer.window.statusBar().minimumSizeHint().width()
    viewer.window.notices.hide()
    # But for the space beside it, which is there with the shortest notice, too.
    assert with_notice - viewer.window.statusBar().minimumSizeHint().width() < 40
