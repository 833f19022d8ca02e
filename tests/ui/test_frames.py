"""A file with several frames: keys step through them, and the reading stays that of the first."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.core.measurement import MeasurementKind
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.radiograph import Window
from xray_viewer.core.viewport import Viewport
from xray_viewer.review.store import ReviewStore

Open = Callable[..., Viewer]
PATTERN = np.random.default_rng(1).integers(-40, 41, (64, 96))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Three pages, of which the first is dark and the last bright."""
    path = tmp_path / "pages.tif"
    first, *others = (Image.fromarray((grey + PATTERN).astype(np.uint8)) for grey in (50, 122, 194))
    first.save(path, save_all=True, append_images=others)
    return path


def _frame(viewer: Viewer) -> int:
    assert viewer.session.viewer.picture is not None
    return viewer.session.viewer.picture.radiograph.frame


def _seen(viewer: Viewer) -> tuple[object, ...]:
    """Tell how the picture is seen; not how high the view is, which the line of progress below it changes."""
    viewport, state = viewer.window.picture.viewport, viewer.session.viewer
    assert viewport is not None
    place = round(viewport.scale, 6), round(viewport.center_x, 6), round(viewport.center_y, 6)
    return state.voi, state.inverted, state.orientation, place


def _is_whole(viewport: Viewport | None) -> bool:
    assert viewport is not None
    across, down = viewport.view_width / viewport.image_width, viewport.view_height / viewport.image_height
    return viewport.scale == pytest.approx(min(across, down))


def _press(viewer: Viewer, qtbot: QtBot, key: Qt.Key, frame: int) -> None:
    qtbot.keyClick(viewer.window.picture, key)
    qtbot.waitUntil(lambda: _frame(viewer) == frame and not viewer.session.loader.is_loading, timeout=10_000)


def test_keys_step_through_the_frames(open_viewer: Open, qtbot: QtBot, pages: Path) -> None:
    viewer = open_viewer(pages)
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    answer = viewer.window.reading.answer
    assert "frame 1 of 3" in viewer.window.picture.corner_text()
    assert not answer.frame.isVisible()
    read = answer.probability.text(), answer.decision.text()
    _press(viewer, qtbot, Qt.Key.Key_Period, 1)
    _press(viewer, qtbot, Qt.Key.Key_Period, 2)
    assert "frame 3 of 3" in viewer.window.picture.corner_text()
    assert answer.frame.isVisible()
    assert (answer.probability.text(), answer.decision.text()) == read
    _press(viewer, qtbot, Qt.Key.Key_Period, 2)
    _press(viewer, qtbot, Qt.Key.Key_Comma, 1)
    _press(viewer, qtbot, Qt.Key.Key_Comma, 0)
    _press(viewer, qtbot, Qt.Key.Key_Comma, 0)
    assert not answer.frame.isVisible()


def test_another_image_and_back_begins_with_the_first_frame(
    open_viewer: Open, qtbot: QtBot, pages: Path, study_folder: Path
) -> None:
    viewer = open_viewer(pages, study_folder)
    viewer.wait_until_read(4)
    viewer.wait_for_picture()
    _press(viewer, qtbot, Qt.Key.Key_Period, 1)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: not viewer.session.loader.is_loading, timeout=10_000)
    assert "frame" not in viewer.window.picture.corner_text()
    assert not viewer.window.reading.answer.frame.isVisible()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_PageUp)
    viewer.wait_for_picture()
    assert "frame 1 of 3" in viewer.window.picture.corner_text()


def test_a_frame_that_cannot_be_read_leaves_the_picture_and_the_reading(
    open_viewer: Open, qtbot: QtBot, pages: Path
) -> None:
    viewer = open_viewer(pages)
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    probability = viewer.window.reading.answer.probability.text()
    pages.unlink()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_Period)
    qtbot.waitUntil(viewer.window.message.isVisible, timeout=10_000)
    assert "not there" in viewer.window.message.text.text()
    assert _frame(viewer) == 0
    assert viewer.window.reading.answer.probability.text() == probability


def test_another_frame_is_seen_as_the_one_before_was(open_viewer: Open, qtbot: QtBot, pages: Path) -> None:
    viewer = open_viewer(pages)
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    picture, state = viewer.window.picture, viewer.session.viewer
    state.use_window(Window(120, 80))
    picture.show_actual_size()
    for _ in range(12):
        picture.zoom_in()
    picture.pan(0.1, -0.05)
    qtbot.keyClick(picture, Qt.Key.Key_I)
    qtbot.keyClick(picture, Qt.Key.Key_H)
    seen = _seen(viewer)
    assert not _is_whole(picture.viewport)
    # Read, and then kept in memory, forwards and back.
    for key, frame in ((Qt.Key.Key_Period, 1), (Qt.Key.Key_Period, 2), (Qt.Key.Key_Comma, 1), (Qt.Key.Key_Comma, 0)):
        _press(viewer, qtbot, key, frame)
        assert _seen(viewer) == seen


def test_another_frame_is_shown_whole_where_the_one_before_was(open_viewer: Open, qtbot: QtBot, pages: Path) -> None:
    viewer = open_viewer(pages)
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    picture = viewer.window.picture
    assert _is_whole(picture.viewport)
    _press(viewer, qtbot, Qt.Key.Key_Period, 1)
    assert _is_whole(picture.viewport)
    width = picture.width()
    viewer.window.resize(900, 600)
    qtbot.waitUntil(lambda: picture.width() < width)
    assert _is_whole(picture.viewport)


def test_what_is_changed_on_a_frame_holds_for_the_one_before_too(open_viewer: Open, qtbot: QtBot, pages: Path) -> None:
    viewer = open_viewer(pages)
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    _press(viewer, qtbot, Qt.Key.Key_Period, 1)
    viewer.session.viewer.use_window(Window(120, 80))
    viewer.window.picture.show_actual_size()
    seen = _seen(viewer)
    _press(viewer, qtbot, Qt.Key.Key_Comma, 0)
    assert viewer.session.viewer.voi == Window(120, 80)
    assert _seen(viewer) == seen


def test_stepping_reads_no_thumbnail_of_another_frame(open_viewer: Open, qtbot: QtBot, pages: Path) -> None:
    viewer = open_viewer(pages)
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    thumbnails = viewer.session.thumbnails
    qtbot.waitUntil(lambda: not thumbnails.is_busy)
    before = thumbnails.get(pages)
    assert before is not None
    assert before.pixels is not None
    _press(viewer, qtbot, Qt.Key.Key_Period, 1)
    assert thumbnails.get(pages) is before


def test_undo_in_quick_succession_shows_the_frame_of_the_last_change(
    open_viewer: Open, qtbot: QtBot, pages: Path, study_folder: Path, tmp_path: Path
) -> None:
    viewer = open_viewer(pages, study_folder, store=ReviewStore(lambda: tmp_path / "review.sqlite3"))
    viewer.wait_until_read(4)
    viewer.wait_for_picture()
    session = viewer.session
    for frame in (1, 2):
        _press(viewer, qtbot, Qt.Key.Key_Period, frame)
        session.viewer.measuring.press(MeasurementKind.LENGTH, (10, 10), 1.0)
        session.viewer.measuring.move((50, 40))
        session.viewer.measuring.release((50, 40), 1.0)
    session.study.go_to(2)
    qtbot.waitUntil(lambda: session.viewer.picture is not None and _frame(viewer) == 0)
    qtbot.waitUntil(lambda: not session.panes.are_loading)
    session.verdicts.give(session.viewer.picture.radiograph.sha256, Verdict.PNEUMONIA)
    # The verdict is still being written, and holds its image.
    for _ in range(3):
        session.history.undo()
    qtbot.waitUntil(lambda: session.study.current == 0 and session.viewer.picture is not None and _frame(viewer) == 1)
    assert session.viewer.measuring.measurements == ()
