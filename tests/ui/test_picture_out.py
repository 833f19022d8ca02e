from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.picture_out import Displayed, displayed
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.readers import read_radiograph
from xray_viewer.ui.save_picture_dialog import SavePictureDialog

Open = Callable[..., Viewer]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _values() -> NDArray[np.uint16]:
    y, x = np.mgrid[0:240, 0:320]
    return (x * 8 + y * 4).astype(np.uint16)


def _file(folder: Path, values: NDArray[np.uint16], name: str = "DOE^JANE") -> Path:
    folder.mkdir(exist_ok=True)
    return write_dicom(
        folder / f"{name}.dcm",
        values,
        BitsStored=12,
        HighBit=11,
        PatientName=name,
        PatientID="12345678",
        StudyDate="20260131",
    )


@pytest.fixture
def viewer(open_viewer: Open, tmp_path: Path) -> Viewer:
    opened = open_viewer(_file(tmp_path / "in", _values()))
    opened.wait_until_read(1)
    opened.wait_for_picture()
    return opened


def _dialog(viewer: Viewer, qtbot: QtBot) -> SavePictureDialog:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_S, CTRL)
    (dialog,) = viewer.window.findChildren(SavePictureDialog)
    return dialog


def _saved(
    viewer: Viewer, qtbot: QtBot, path: Path, *, prepare: Callable[[SavePictureDialog], object] = str
) -> Image.Image:
    dialog = _dialog(viewer, qtbot)
    prepare(dialog)
    with qtbot.waitSignals([viewer.session.picture_out.saved, dialog.destroyed], timeout=10_000):
        dialog.save(path)
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    with Image.open(path) as saved:
        saved.load()
    return saved


def test_the_picture_is_saved_pixel_for_pixel_as_it_is_displayed(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    window = viewer.window
    for key in (Qt.Key.Key_I, Qt.Key.Key_H):
        qtbot.keyClick(window.picture, key)
    qtbot.keyClick(window.picture, Qt.Key.Key_R, CTRL)
    qtbot.keyClick(window.picture, Qt.Key.Key_Right, CTRL)
    saved = _saved(viewer, qtbot, tmp_path / "a.png")
    state = viewer.session.viewer
    radiograph = read_radiograph(tmp_path / "in" / "DOE^JANE.dcm")
    table = display_table(radiograph, state.voi, invert=True)
    expected = np.rot90(display_values(radiograph.stored_values, table)[:, ::-1], -1)
    assert saved.mode == "L"
    # Above it stands that it was mirrored.
    assert (np.asarray(saved) == expected)[60:].all()
    assert saved.info == {} or "DOE" not in str(saved.info)
    assert window.statusBar().currentMessage() == "a.png was written."


def test_it_is_saved_as_in_view_and_as_jpeg(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    picture = viewer.window.picture
    qtbot.keyClick(picture, Qt.Key.Key_1, CTRL)

    def prepare(dialog: SavePictureDialog) -> None:
        dialog.in_view.setChecked(True)
        dialog.kinds["jpg"].setChecked(True)

    saved = _saved(viewer, qtbot, tmp_path / "a.jpg", prepare=prepare)
    assert saved.format == "JPEG"
    assert picture.viewport is not None
    assert saved.size == (picture.viewport.view_width, picture.viewport.view_height)
    left, top = picture.viewport.origin
    shown = np.asarray(saved).astype(int)[top : top + 240, left : left + 320]
    radiograph = read_radiograph(tmp_path / "in" / "DOE^JANE.dcm")
    expected = display_values(radiograph.stored_values, display_table(radiograph)).astype(int)
    assert np.abs(shown - expected).mean() < 2


def test_names_stand_on_it_only_if_they_are_asked_for(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    # They stand on the screen, and yet not in the file.
    for _turn in range(2):
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_O)
    plain = np.asarray(_saved(viewer, qtbot, tmp_path / "plain.png"))
    radiograph = read_radiograph(tmp_path / "in" / "DOE^JANE.dcm")
    assert (plain == display_values(radiograph.stored_values, display_table(radiograph))).all()
    named = _saved(viewer, qtbot, tmp_path / "named.png", prepare=lambda dialog: dialog.names.setChecked(True))
    changed = np.argwhere(np.asarray(named.convert("L")) != plain)
    assert len(changed) > 100
    # In the upper corners.
    assert changed[:, 0].max() < 120


def test_names_cannot_be_asked_for_while_identity_is_hidden(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_H, CTRL | SHIFT)
    dialog = _dialog(viewer, qtbot)
    assert not dialog.names.isEnabled()
    assert not dialog.names.isChecked()


def test_measurements_are_drawn_at_full_resolution(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    plain = np.asarray(_saved(viewer, qtbot, tmp_path / "plain.png"))
    picture = viewer.window.picture
    qtbot.keyClick(picture, Qt.Key.Key_D)
    placement = picture.placement
    assert placement is not None
    for point in ((40, 120), (200, 120)):
        x, y = placement.to_view(point)
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    measured = np.asarray(_saved(viewer, qtbot, tmp_path / "measured.png").convert("L"))
    changed = measured != plain
    assert changed[118:123, 60:180].any(axis=0).all()
    assert not changed[:90].any()


def test_evidence_goes_with_the_picture_while_it_is_shown(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E)
    saved = _saved(viewer, qtbot, tmp_path / "a.png").convert("RGB")
    red, _green, blue = (np.asarray(channel).astype(int) for channel in saved.split())
    assert (np.abs(red - blue) > 20).mean() > 0.2
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E)
    assert _saved(viewer, qtbot, tmp_path / "b.png").mode == "L"


def test_ctrl_c_puts_what_is_in_view_on_the_clipboard_without_names(viewer: Viewer, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    for _turn in range(2):
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_O)
    with qtbot.waitSignal(viewer.session.picture_out.copied, timeout=10_000):
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_C, CTRL)
    image = clipboard.image()
    viewport = viewer.window.picture.viewport
    assert viewport is not None
    assert (image.width(), image.height()) == (viewport.view_width, viewport.view_height)
    assert image.allGray()
    corner = image.copy(0, 0, viewport.origin[0] - 1, 60) if viewport.origin[0] > 1 else QImage()
    assert all(corner.pixelColor(x, y).value() == 0 for x in range(corner.width()) for y in range(corner.height()))
    assert "without names" in viewer.window.statusBar().currentMessage()


def test_ctrl_c_in_a_field_copies_its_text(viewer: Viewer, qtbot: QtBot) -> None:
    search = viewer.window.worklist.search
    search.setFocus()
    qtbot.keyClicks(search, "words")
    search.selectAll()
    qtbot.keyClick(search, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "words"


def _written_on() -> NDArray[np.uint16]:
    image = Image.fromarray((_values() // 16).astype(np.uint8))
    ImageDraw.Draw(image).text((40, 60), "DOE, JANE 1970", font=ImageFont.load_default(14), fill=255)
    return np.asarray(image).astype(np.uint16) * 16


def test_text_in_the_picture_is_warned_of(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    viewer = open_viewer(_file(tmp_path / "in", _written_on()))
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    dialog = _dialog(viewer, qtbot)
    assert "Looking for text" in dialog.warning.note.text()
    qtbot.waitUntil(dialog.warning.warning.isVisible, timeout=10_000)
    label = dialog.warning.warning
    assert "Text seems to be burned into the picture" in label.text()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    dialog.reject()
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    with qtbot.waitSignal(viewer.session.picture_out.copied, timeout=10_000):
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_C, CTRL)
    assert "Text seems to be burned into the picture" in viewer.window.message.text.text()


def test_without_text_it_says_what_it_cannot_find(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = _dialog(viewer, qtbot)
    qtbot.waitUntil(lambda: "look yourself" in dialog.warning.note.text(), timeout=10_000)
    assert not dialog.warning.warning.isVisible()


def test_the_file_name_offered_names_nobody(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = _dialog(viewer, qtbot)
    dialog.kinds["jpg"].setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (asked,) = dialog.findChildren(QFileDialog)
    (offered,) = asked.selectedFiles()
    assert Path(offered) == Path.home() / "picture.jpg"
    asked.reject()


def test_a_file_that_cannot_be_written_is_said(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(viewer, qtbot)
    with qtbot.waitSignal(viewer.session.picture_out.failed, timeout=10_000):
        dialog.save(tmp_path / "nowhere" / "a.png")
    assert "There is no folder" in viewer.window.message.text.text()
    dialog = _dialog(viewer, qtbot)
    with qtbot.waitSignal(viewer.session.picture_out.failed, timeout=10_000):
        dialog.save(tmp_path / "a.tif")
    assert "must end in .png" in viewer.window.message.text.text()
    assert not (tmp_path / "a.tif").exists()


def test_an_image_of_the_study_is_not_replaced(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        Image.fromarray(_values()).save(tmp_path / name)
    viewer = open_viewer(tmp_path)
    viewer.wait_until_read(2)
    viewer.wait_for_picture()
    before = (tmp_path / "b.png").read_bytes()
    dialog = _dialog(viewer, qtbot)
    with qtbot.waitSignal(viewer.session.picture_out.failed, timeout=10_000):
        dialog.save(tmp_path / "b.png")
    assert "images are never changed" in viewer.window.message.text.text()
    assert (tmp_path / "b.png").read_bytes() == before


def test_without_a_picture_there_is_nothing_to_copy(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    for key in (Qt.Key.Key_C, Qt.Key.Key_S):
        qtbot.keyClick(viewer.window, key, CTRL)
        assert "no picture on the screen" in viewer.window.message.text.text()


class _TooLarge(Displayed):
    def pixels(self) -> NDArray[np.uint8]:
        raise MemoryError


def test_where_it_cannot_be_looked_for_text_is_warned_of(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = _dialog(viewer, qtbot)
    shown = displayed(viewer.session.viewer)
    assert shown is not None
    with qtbot.waitSignal(viewer.session.picture_out.failed, timeout=10_000):
        viewer.session.picture_out.look(_TooLarge(shown.radiograph, shown.levels, shown.table))
    assert dialog.warning.warning.isVisible()
    assert "Looking for text" not in dialog.warning.note.text()


def test_what_comes_in_the_pictures_place_meanwhile_is_not_saved(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    state = viewer.session.viewer
    expected = display_values(_values(), state.table)

    def change(_dialog: SavePictureDialog) -> None:
        state.toggle_inversion()

    saved = _saved(viewer, qtbot, tmp_path / "out.png", prepare=change)
    assert state.inverted
    assert (np.asarray(saved) == expected).all()
