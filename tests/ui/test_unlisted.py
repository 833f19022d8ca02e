"""The image on the screen is not in the list: it stays, and the list says so; and all places say the same of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import GREYS, Viewer
from xray_viewer.core.opinion import Verdict
from xray_viewer.review.store import ReviewStore

Open = Callable[..., Viewer]
ALT = Qt.KeyboardModifier.AltModifier
# 8.1 %, 45.7 % and 89.0 %, of which at 25 % the last two are flagged.
DARK, MIDDLE, BRIGHT = GREYS


@pytest.fixture
def viewer(open_viewer: Open, study_folder: Path, tmp_path: Path) -> Viewer:
    viewer = open_viewer(study_folder, store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    return viewer


def press(viewer: Viewer, qtbot: QtBot, key: Qt.Key | str, modifiers: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(viewer.window.picture, key, modifiers or Qt.KeyboardModifier.NoModifier)


def current(viewer: Viewer) -> str:
    entry = viewer.session.study.current_entry
    return "" if entry is None else entry.given


def places(viewer: Viewer) -> set[str]:
    """What every place that numbers the current image says."""
    return {viewer.window.position.text(), viewer.window.reading.answer.image.text()}


def test_the_picture_stays_and_the_list_says_that_it_is_not_listed_and_where_the_keys_go(
    viewer: Viewer, qtbot: QtBot
) -> None:
    line = viewer.window.worklist.unlisted
    assert not line.isVisible()
    press(viewer, qtbot, "2", ALT)
    assert current(viewer) == DARK
    assert line.isVisible()
    assert line.text() == f"⊘  The image on the screen is not listed. Next goes to {MIDDLE}."
    assert not viewer.window.images.currentIndex().isValid()
    assert places(viewer) == {f"not listed   {DARK}"}
    press(viewer, qtbot, Qt.Key.Key_Down)
    assert current(viewer) == MIDDLE
    assert not line.isVisible()
    assert places(viewer) == {f"1 of 2 listed, 3 in all   {MIDDLE}"}


def test_the_keys_go_where_the_line_says_in_both_directions(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.session.study.go_to(1)
    viewer.wait_for_picture()
    press(viewer, qtbot, "p")
    qtbot.waitUntil(
        lambda: viewer.session.study.entries[1].verdict is Verdict.PNEUMONIA and not viewer.session.keeper.has_unsaved
    )
    press(viewer, qtbot, "3", ALT)
    line = viewer.window.worklist.unlisted
    said = f"⊘  The image on the screen is not listed. Next goes to {BRIGHT}, Previous to {DARK}."
    assert line.text() == said
    press(viewer, qtbot, Qt.Key.Key_PageUp)
    assert current(viewer) == DARK
    viewer.session.study.go_to(1)
    assert line.text() == said
    press(viewer, qtbot, Qt.Key.Key_PageDown)
    assert current(viewer) == BRIGHT


def test_a_verdict_is_on_the_picture_that_stayed(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, "2", ALT)
    press(viewer, qtbot, "n")
    qtbot.waitUntil(lambda: viewer.session.study.entries[0].verdict is Verdict.NORMAL)
    assert current(viewer) == DARK


def test_where_nothing_is_listed_the_picture_stays_too(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, "5", ALT)
    panel = viewer.window.worklist
    assert panel.nothing.isVisible()
    assert not panel.unlisted.isVisible()
    assert "the one on the screen stays" in panel.nothing.text()
    press(viewer, qtbot, Qt.Key.Key_Down)
    assert current(viewer) == DARK


def test_all_places_count_alike_in_another_order_and_with_two_images(viewer: Viewer, qtbot: QtBot) -> None:
    assert places(viewer) == {f"1 of 3   {DARK}"}
    press(viewer, qtbot, "8", ALT)
    assert places(viewer) == {f"3 of 3 listed, 3 in all   {DARK}"}
    press(viewer, qtbot, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    words = f"3 of 3 listed, 3 in all   {DARK}"
    assert viewer.window.position.text() == words
    assert viewer.window.reading.answer.image.text().endswith(f"image:  {words}")
    titles = [view.title.accessibleName() for view in viewer.window.panes.views if view.isVisible()]
    assert sum(words in title for title in titles) == 1
    press(viewer, qtbot, "7", ALT)
    assert viewer.window.position.text() == f"1 of 3   {DARK}"
    assert any(f"1 of 3   {DARK}" in view.title.accessibleName() for view in viewer.window.panes.views)


def test_a_long_name_does_not_make_the_list_wider(viewer: Viewer, qtbot: QtBot, study_folder: Path) -> None:
    width = viewer.window.worklist.minimumSizeHint().width()
    (study_folder / MIDDLE).rename(study_folder / f"2 {'m' * 120}.png")
    viewer.window.open([study_folder])
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    press(viewer, qtbot, "2", ALT)
    assert viewer.window.worklist.unlisted.isVisible()
    assert viewer.window.worklist.minimumSizeHint().width() == width
