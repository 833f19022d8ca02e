"""The evidence over the picture: with the key, where it belongs, and only when it may be seen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.entry import Entry
from xray_viewer.core.decision import Prediction
from xray_viewer.review.store import ReviewStore

Open = Callable[..., Viewer]
# The corner that speaks for pneumonia is coloured towards yellow, the others towards violet.
CORNERS = ("top left", "top right", "bottom right", "bottom left")


@pytest.fixture
def viewer(open_viewer: Open, study_folder: Path, tmp_path: Path) -> Viewer:
    """The middle one of the three, of which the top left corner alone speaks for pneumonia."""
    viewer = open_viewer(study_folder, store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
    viewer.wait_until_read(3)
    viewer.session.study.go_to(1)
    viewer.wait_for_picture()
    _give_evidence(viewer, np.array([[30.0, -30.0], [-30.0, -30.0]], dtype=np.float32))
    return viewer


def _give_evidence(viewer: Viewer, evidence: np.ndarray) -> None:
    study = viewer.session.study
    entry = study.entries[study.current]
    assert entry.prediction is not None
    study.update(study.current, replace(entry, prediction=replace(entry.prediction, evidence=evidence)))


def _drawn(viewer: Viewer) -> QImage:
    return viewer.window.picture.grab().toImage()


def _yellow_corners(viewer: Viewer) -> list[str]:
    """Name the corners of the picture, as shown, that have more red than blue."""
    picture, image = viewer.window.picture, _drawn(viewer)
    viewport, ratio = picture.viewport, picture.devicePixelRatioF()
    assert viewport is not None
    left, top = (value / ratio for value in viewport.origin)
    width, height = (side * viewport.scale / ratio for side in (viewport.image_width, viewport.image_height))
    # A fifth in from the sides, where there is neither caption nor letter in this window.
    places = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))
    colors = [QColor(image.pixel(round(left + x * width), round(top + y * height))) for x, y in places]
    return [name for name, color in zip(CORNERS, colors, strict=True) if color.red() > color.blue() + 10]


def _is_grey(image: QImage) -> bool:
    center = QColor(image.pixel(image.width() // 2, image.height() // 3))
    return center.red() == center.green() == center.blue()


def test_e_lays_it_over_the_picture_and_takes_it_away(viewer: Viewer, qtbot: QtBot) -> None:
    picture, probability = viewer.window.picture, viewer.window.reading.answer.probability
    original, number = _drawn(viewer), probability.text()
    assert _is_grey(original), "it is off at first"
    qtbot.keyClick(picture, Qt.Key.Key_E)
    assert viewer.window.actions_by_id["evidence"].isChecked()
    assert viewer.window.reading.evidence.button.text() == "● Evidence"
    assert _yellow_corners(viewer) == ["top left"]
    assert probability.text() == number
    qtbot.keyClick(picture, Qt.Key.Key_E)
    assert _drawn(viewer) == original
    assert probability.text() == number


def test_it_stays_on_its_places_however_the_picture_lies(viewer: Viewer, qtbot: QtBot) -> None:
    picture = viewer.window.picture
    viewer.session.tools.cycle_annotations()
    qtbot.keyClick(picture, Qt.Key.Key_E)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(picture, Qt.Key.Key_R, control)
    assert _yellow_corners(viewer) == ["top right"]
    qtbot.keyClick(picture, Qt.Key.Key_H)
    assert _yellow_corners(viewer) == ["top left"]
    qtbot.keyClick(picture, Qt.Key.Key_R, control)
    qtbot.keyClick(picture, Qt.Key.Key_R, control)
    assert _yellow_corners(viewer) == ["bottom right"]
    qtbot.keyClick(picture, Qt.Key.Key_I)
    assert _yellow_corners(viewer) == ["bottom right"]
    qtbot.keyClick(picture, Qt.Key.Key_R)
    assert _yellow_corners(viewer) == ["top left"]
    viewport = picture.viewport
    assert viewport is not None
    # Only the corner is in view, and it is all yellow.
    viewer.session.panes.active.framing.zoom_to(viewport.scale * 8, (viewport.origin[0], viewport.origin[1]))
    image = _drawn(viewer)
    for x, y in ((0.2, 0.2), (0.8, 0.2), (0.8, 0.5)):
        color = QColor(image.pixel(round(x * image.width()), round(y * image.height())))
        assert color.red() > color.blue() + 10


def test_keys_and_slider_set_how_much_it_covers(viewer: Viewer, qtbot: QtBot) -> None:
    picture, evidence = viewer.window.picture, viewer.session.evidence
    slider = viewer.window.reading.evidence.slider
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(picture, Qt.Key.Key_Up, alt)
    assert evidence.opacity == 0.4, "there is none to be changed"
    qtbot.keyClick(picture, Qt.Key.Key_E)
    faint = _drawn(viewer)
    qtbot.keyClick(picture, Qt.Key.Key_Up, alt)
    assert (evidence.opacity, slider.value()) == (0.5, 50)
    assert _drawn(viewer) != faint
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert evidence.opacity == 0.49
    qtbot.keyClick(slider, Qt.Key.Key_Down, alt)
    assert evidence.opacity == 0.39
    qtbot.waitUntil(lambda: viewer.session.settings.evidence_opacity == 0.39)


def _caption(viewer: Viewer) -> str:
    layer = viewer.window.picture.evidence
    assert layer is not None
    return layer.words


def test_the_caption_says_what_it_is_and_what_it_is_not(viewer: Viewer, qtbot: QtBot) -> None:
    assert _caption(viewer) == ""
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E)
    assert _caption(viewer).startswith("Evidence, not localisation")
    assert "It marks no disease." in _caption(viewer)
    with_words = _drawn(viewer)
    corner = with_words.copy(0, with_words.height() * 2 // 3, with_words.width() // 3, with_words.height() // 3)
    assert any(
        QColor(corner.pixel(x, y)).lightness() > 200 for x in range(corner.width()) for y in range(corner.height())
    ), "they stand in the lower left corner"


def test_the_caption_names_the_key_that_was_chosen_for_it(viewer: Viewer, qtbot: QtBot) -> None:
    action = viewer.window.actions_by_id["evidence"]
    action.trigger()
    action.setShortcut("Ctrl+Alt+Y")
    assert "Ctrl+Alt+Y shows the original." in _caption(viewer)
    action.setShortcuts([])
    assert _caption(viewer).endswith("It marks no disease.")


def test_who_reads_first_sees_no_evidence_before_the_verdict(viewer: Viewer, qtbot: QtBot) -> None:
    picture = viewer.window.picture
    qtbot.keyClick(picture, Qt.Key.Key_E)
    viewer.window.actions_by_id["read_first"].trigger()
    assert _is_grey(_drawn(viewer))
    assert "hidden until your verdict" in _caption(viewer)
    qtbot.keyClick(picture, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _yellow_corners(viewer) == ["top left"])


def test_what_is_not_assessed_has_no_evidence_and_says_so(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    Image.fromarray(np.full((40, 40), 255, dtype=np.uint8)).save(tmp_path / "white.png")
    viewer = open_viewer(tmp_path / "white.png")
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E)
    assert _is_grey(_drawn(viewer))
    assert _caption(viewer) == "No evidence: the image is not assessed."


def test_each_of_two_images_has_its_own(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    qtbot.keyClick(window.picture, Qt.Key.Key_E)
    qtbot.keyClick(window.picture, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    other = next(pane for pane in viewer.session.panes.shown if pane is not viewer.session.panes.active)
    qtbot.waitUntil(lambda: other.viewer.picture is not None)
    assert _yellow_corners(viewer) == ["top left"]
    window.actions_by_id["other_pane"].trigger()
    assert _yellow_corners(viewer) != ["top left"]


def _entry(viewer: Viewer) -> Entry:
    entry = viewer.session.study.current_entry
    assert entry is not None
    return entry


def test_it_is_of_the_first_frame_and_says_so_on_the_others(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    frames = [Image.fromarray(np.full((64, 96), grey, dtype=np.uint8)) for grey in (100, 110)]
    frames[0].save(tmp_path / "pages.tif", save_all=True, append_images=frames[1:])
    viewer = open_viewer(tmp_path / "pages.tif")
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    assert isinstance(_entry(viewer).prediction, Prediction)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E)
    assert not _is_grey(_drawn(viewer))
    loader = viewer.session.loader
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: not loader.is_loading)
    assert _is_grey(_drawn(viewer))
    assert "the model reads the first frame" in _caption(viewer)
