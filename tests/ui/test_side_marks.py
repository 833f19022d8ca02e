"""The letters of the patient's sides, on the screen and on a picture that leaves the program."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.tools import Annotations
from xray_viewer.ui.corner_words import draw_corner_words
from xray_viewer.ui.picture_view import PictureView
from xray_viewer.ui.save_picture_dialog import SavePictureDialog

Open = Callable[..., Viewer]
CTRL = Qt.KeyboardModifier.ControlModifier
_ROWS, _COLUMNS = 1800, 1440
_GREY = 120


def _opened(open_viewer: Open, folder: Path, **attributes: object) -> Viewer:
    """Show a picture of one grey, on which all that is not that grey was drawn."""
    values = np.full((_ROWS, _COLUMNS), _GREY, dtype=np.uint8)
    viewer = open_viewer(write_dicom(folder / "a.dcm", values, WindowCenter="128", WindowWidth="256", **attributes))
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    return viewer


def _saved(viewer: Viewer, qtbot: QtBot, path: Path, *, with_names: bool = False) -> NDArray[np.uint8]:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_S, CTRL)
    (dialog,) = viewer.window.findChildren(SavePictureDialog)
    dialog.names.setChecked(with_names)
    with qtbot.waitSignals([viewer.session.picture_out.saved, dialog.destroyed], timeout=10_000):
        dialog.save(path)
    with Image.open(path) as saved:
        assert with_names or saved.mode == "L", "letters make no coloured picture of a grey one"
        return np.asarray(saved.convert("L"))


def _letter(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Cut out what was drawn."""
    rows, columns = np.nonzero(pixels != np.bincount(pixels.ravel()).argmax())
    assert len(rows), "nothing is drawn here"
    return pixels[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]


def _at_sides(pixels: NDArray[np.uint8]) -> dict[str, NDArray[np.uint8]]:
    height, width = pixels.shape
    third, two = height // 3, 2 * height // 3
    return {
        "left": _letter(pixels[third:two, : width // 3]),
        "top": _letter(pixels[:third, width // 3 : 2 * width // 3]),
        "right": _letter(pixels[third:two, 2 * width // 3 :]),
        "bottom": _letter(pixels[two:, width // 3 : 2 * width // 3]),
    }


def _is_blank(pixels: NDArray[np.uint8]) -> bool:
    return bool((pixels == pixels[0, 0]).all())


def test_the_letters_are_saved_and_turn_with_the_picture(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    viewer = _opened(open_viewer, tmp_path, PatientOrientation=["L", "F"])
    plain = _at_sides(_saved(viewer, qtbot, tmp_path / "plain.png"))
    # Of a page's height they can be read at arm's length: the window's 900 points and more to a picture.
    assert all(letter.shape[0] > _ROWS / 60 for letter in plain.values())
    assert not np.array_equal(plain["left"], plain["right"])
    viewer.session.viewer.flip()
    flipped = _at_sides(_saved(viewer, qtbot, tmp_path / "flipped.png"))
    for side, of_before in (("left", "right"), ("right", "left"), ("top", "top"), ("bottom", "bottom")):
        assert np.array_equal(flipped[side] > _GREY, plain[of_before] > _GREY), side


@pytest.mark.parametrize("change", ["none", "flip", "turn"])
def test_a_turned_picture_has_its_letters_though_nothing_is_written_on_the_screen(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path, change: str
) -> None:
    viewer = _opened(open_viewer, tmp_path, PatientOrientation=["L", "F"])
    while viewer.session.tools.annotations is not Annotations.NONE:
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_O)
    if change == "flip":
        viewer.session.viewer.flip()
    elif change == "turn":
        viewer.session.viewer.turn(1)
    assert _is_blank(_saved(viewer, qtbot, tmp_path / "a.png")) == (change == "none")


def test_a_picture_of_unknown_sides_says_that_it_was_mirrored(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    viewer = _opened(open_viewer, tmp_path)
    assert _is_blank(_saved(viewer, qtbot, tmp_path / "plain.png"))
    viewer.session.viewer.turn(1)
    assert _is_blank(_saved(viewer, qtbot, tmp_path / "turned.png"))
    viewer.session.viewer.flip()
    pixels = _saved(viewer, qtbot, tmp_path / "mirrored.png")
    word = _letter(pixels[: len(pixels) // 10])
    assert word.shape[1] > 3 * word.shape[0], "a word, not a letter"
    assert _is_blank(pixels[len(pixels) // 10 :])


def test_the_letters_are_copied(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    viewer = _opened(open_viewer, tmp_path, PatientOrientation=["L", "F"])
    viewer.session.viewer.flip()
    with qtbot.waitSignal(viewer.session.picture_out.copied, timeout=10_000):
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_C, CTRL)
    image = QGuiApplication.clipboard().image()
    assert image.allGray()
    middle = [(x, image.height() // 2) for x in range(40)]
    assert len({image.pixelColor(x, y).value() for x, y in middle}) > 2


def _drawn(width: int, patient: str, study: str) -> tuple[NDArray[np.uint8], QRectF, QRectF, QRectF]:
    """Give the pixels, shape (rows, columns), the room in them and where the words of both corners stand."""
    image = QImage(width, 300, QImage.Format.Format_Grayscale8)
    image.fill(_GREY)
    painter = QPainter(image)
    room = QRectF(image.rect()).adjusted(10, 10, -10, -10)
    who, what = draw_corner_words(painter, room, patient, study)
    painter.end()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(300, image.bytesPerLine())[:, :width]
    return pixels.copy(), room, who, what


@pytest.mark.parametrize("width", [150, 260, 900])
@pytest.mark.parametrize("patient", ["", "CompressedSamples, RG1\n9RG1\n64Y  F", "A name " * 20])
@pytest.mark.usefixtures("qapp")
def test_no_word_in_one_corner_is_covered_by_the_other(width: int, patient: str) -> None:
    study = "2004-08-26\nTHORAX  PA\nPhilips Medical Systems Hamburg"
    pixels, room, who, what = _drawn(width, patient, study)
    assert not who.intersects(what)
    assert room.contains(what)
    alone, _room, _who, _none = _drawn(width, patient, "")
    rect = who.toAlignedRect()
    seen = np.s_[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
    assert np.array_equal(pixels[seen], alone[seen])
    if patient:
        assert room.contains(who)
        assert np.ptp(alone[seen]) > 50


@pytest.mark.usefixtures("qapp")
def test_in_a_wide_view_both_corners_begin_at_the_top() -> None:
    _pixels, room, who, what = _drawn(900, "Doe, Jane", "2026-01-31")
    assert who.top() == what.top() == room.top()
    assert what.right() == room.right()


@pytest.mark.parametrize("orientation", [None, ["L", "F"]])
def test_a_mirrored_picture_says_so_on_the_screen_whatever_is_hidden(
    open_viewer: Open, tmp_path: Path, orientation: list[str] | None
) -> None:
    viewer = _opened(open_viewer, tmp_path, **({} if orientation is None else {"PatientOrientation": orientation}))
    view, tools = viewer.window.picture, viewer.session.tools
    for _ in range(3):
        tools.cycle_annotations()
        viewer.session.viewer.flip()
        mirrored = _middle_of_the_top(view)
        viewer.session.viewer.flip()
        plain = _middle_of_the_top(view)
        has_letters = orientation is not None and tools.annotations is not Annotations.NONE
        assert not _is_blank(mirrored)
        assert _is_blank(plain) != has_letters


def _middle_of_the_top(view: PictureView) -> NDArray[np.uint8]:
    view.finish()
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    # Without the ring of the keyboard.
    return pixels[4:60, image.width() * 2 // 5 : image.width() * 3 // 5].copy()
