"""Reviewing a folder by keys: verdicts, notes, undo, and what is said when a verdict cannot be saved."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import GREYS, Viewer
from xray_viewer.app.entry import Keeping
from xray_viewer.app.notices import Kind
from xray_viewer.app.services import Services
from xray_viewer.core.opinion import NO_OPINION, Verdict
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.readers import read_radiograph
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.note_dialog import NoteDialog
from xray_viewer.ui.worklist_model import OPINION_ROLE

Open = Callable[..., Viewer]
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "review.sqlite3"


@pytest.fixture
def open_study(open_viewer: Open, study_folder: Path, path: Path) -> Callable[[], Viewer]:
    """Open the study of three in a window, read and on the screen."""

    def open_it() -> Viewer:
        viewer = open_viewer(study_folder, store=ReviewStore(lambda: path))
        viewer.wait_until_read(len(GREYS))
        viewer.wait_for_picture()
        return viewer

    return open_it


def _press(viewer: Viewer, qtbot: QtBot, key: Any, modifiers: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(viewer.window.picture, key, modifiers)


def _saved(viewer: Viewer, row: int, verdict: Verdict | None) -> bool:
    entry = viewer.session.study.entries[row]
    return entry.opinion.verdict is verdict and entry.keeping is Keeping.SAVED


def _row(viewer: Viewer, row: int) -> str:
    return str(viewer.window.images.model().index(row, 0).data(OPINION_ROLE))


def _judge(viewer: Viewer, qtbot: QtBot, key: str, row: int, verdict: Verdict | None) -> None:
    """Give a verdict by key on the image in this row, which is on the screen, and wait until it is shown as saved."""
    viewer.wait_for_picture()
    _press(viewer, qtbot, key)
    qtbot.waitUntil(lambda: _saved(viewer, row, verdict))


def test_a_study_is_reviewed_by_keys_alone(open_study: Callable[[], Viewer], qtbot: QtBot) -> None:
    viewer = open_study()
    study, panel = viewer.session.study, viewer.window.reading
    assert panel.verdict.verdict.text() == "—  No verdict yet"
    for row, (key, verdict) in enumerate(zip("npu", Verdict, strict=True)):
        assert study.current == row
        _judge(viewer, qtbot, key, row, verdict)
        assert study.current == row, "a verdict does not turn the page"
        assert panel.verdict.keeping.text().startswith("Saved  20")
        assert panel.verdict.buttons[verdict].isChecked()
        _press(viewer, qtbot, Qt.Key.Key_Return)
    assert [_row(viewer, row) for row in range(3)] == ["✓  you: normal", "✚  you: pneumonia", "?  you: unsure"]
    assert study.current == 2
    assert "Every listed image that can be read has a verdict" in viewer.window.message.text.text()
    # 45.5 % is flagged at 25 % and not at 50 %.
    qtbot.waitUntil(lambda: panel.verdict_count.text() == "3 read by you, 0 unread")
    viewer.session.reading.set_threshold(0.5)
    qtbot.waitUntil(lambda: "0 unread, 1 disagreement with the model" in panel.verdict_count.text())
    _press(viewer, qtbot, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: _saved(viewer, 2, None))
    assert panel.verdict.verdict.text() == "—  No verdict yet"
    _press(viewer, qtbot, Qt.Key.Key_Return)
    assert "the last listed image without a verdict" in viewer.window.message.text.text()


def test_the_verdict_stands_beside_the_picture_with_how_it_was_given(
    open_study: Callable[[], Viewer], qtbot: QtBot
) -> None:
    viewer = open_study()
    _judge(viewer, qtbot, "p", 0, Verdict.PNEUMONIA)
    panel = viewer.window.reading.verdict
    assert panel.verdict.text() == "✚  Pneumonia"
    assert panel.keeping.text().endswith(", result in view")
    assert not panel.note.isVisible()
    index = viewer.window.images.model().index(0, 0)
    assert "you: pneumonia" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    viewer.session.study.go_to(1)
    assert panel.verdict.text() == "—  No verdict yet"


def test_buttons_do_what_the_keys_do(open_study: Callable[[], Viewer], qtbot: QtBot) -> None:
    viewer = open_study()
    button = viewer.window.reading.verdict.buttons[Verdict.UNSURE]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _saved(viewer, 0, Verdict.UNSURE))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()


def _open_note(viewer: Viewer, qtbot: QtBot) -> NoteDialog:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    _press(viewer, qtbot, Qt.Key.Key_E, CONTROL)
    (dialog,) = viewer.window.findChildren(NoteDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _end_note(viewer: Viewer, qtbot: QtBot, dialog: NoteDialog, key: Qt.Key) -> None:
    qtbot.keyClick(dialog.field, key)
    qtbot.waitUntil(lambda: viewer.window.findChildren(NoteDialog) == [])


def test_a_note_is_written_by_keys_and_marked(open_study: Callable[[], Viewer], qtbot: QtBot) -> None:
    viewer = open_study()
    dialog = _open_note(viewer, qtbot)
    qtbot.keyClicks(dialog.field, "two")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(dialog.field, "lines")
    _end_note(viewer, qtbot, dialog, Qt.Key.Key_Return)
    panel = viewer.window.reading.verdict
    assert viewer.session.study.entries[0].opinion.note == "two\nlines"
    assert "✎ note" in _row(viewer, 0)
    assert panel.note.text() == "✎  two\nlines"
    assert panel.note.isVisible()
    dialog = _open_note(viewer, qtbot)
    assert dialog.field.toPlainText() == "two\nlines"
    qtbot.keyClicks(dialog.field, "given up")
    _end_note(viewer, qtbot, dialog, Qt.Key.Key_Escape)
    assert viewer.session.study.entries[0].opinion.note == "two\nlines"
    dialog = _open_note(viewer, qtbot)
    dialog.field.selectAll()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Delete)
    _end_note(viewer, qtbot, dialog, Qt.Key.Key_Return)
    assert "note" not in _row(viewer, 0)
    assert not panel.note.isVisible()


def test_undo_and_redo_by_keys(open_study: Callable[[], Viewer], qtbot: QtBot) -> None:
    viewer = open_study()
    actions = viewer.window.actions_by_id
    assert not actions["undo"].isEnabled()
    _judge(viewer, qtbot, "n", 0, Verdict.NORMAL)
    _press(viewer, qtbot, Qt.Key.Key_Return)
    _judge(viewer, qtbot, "p", 1, Verdict.PNEUMONIA)
    for row in (1, 0):
        _press(viewer, qtbot, Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda row=row: _saved(viewer, row, None) and viewer.session.study.current == row)  # type: ignore[misc]
    assert not actions["undo"].isEnabled()
    _press(viewer, qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: _saved(viewer, 0, Verdict.NORMAL))
    assert actions["redo"].isEnabled()


def test_it_goes_on_by_itself_only_if_that_is_chosen(open_study: Callable[[], Viewer], qtbot: QtBot) -> None:
    viewer = open_study()
    viewer.window.actions_by_id["advance"].trigger()
    assert viewer.window.actions_by_id["advance"].isChecked()
    assert viewer.session.settings.advances
    _press(viewer, qtbot, "n")
    qtbot.waitUntil(lambda: _saved(viewer, 0, Verdict.NORMAL) and viewer.session.study.current == 1)
    viewer.window.actions_by_id["advance"].trigger()
    _judge(viewer, qtbot, "n", 1, Verdict.NORMAL)
    assert viewer.session.study.current == 1


def test_there_is_no_verdict_on_a_file_that_cannot_be_read(
    open_viewer: Open, qtbot: QtBot, path: Path, study_folder: Path
) -> None:
    (study_folder / "0 broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    viewer = open_viewer(study_folder, store=ReviewStore(lambda: path))
    viewer.wait_until_read(4)
    panel, words = viewer.window.reading.verdict, "The file could not be read, so there is no picture to judge."
    qtbot.waitUntil(lambda: panel.obstacle.text() == words)
    assert panel.obstacle.isVisible()
    assert not any(button.isEnabled() for button in panel.buttons.values())
    for key in ("n", "p", "u", Qt.Key.Key_Backspace):
        viewer.window.message.dismiss()
        _press(viewer, qtbot, key)
        assert words in viewer.window.message.text.text()
        assert viewer.session.notices.all[-1].kind is Kind.INFORMATION
    assert viewer.session.study.entries[0].opinion == NO_OPINION
    _press(viewer, qtbot, Qt.Key.Key_E, CONTROL)
    assert viewer.window.findChildren(NoteDialog) == []
    _press(viewer, qtbot, Qt.Key.Key_PageDown)
    _judge(viewer, qtbot, "n", 1, Verdict.NORMAL)
    assert panel.buttons[Verdict.NORMAL].isEnabled()
    assert not panel.obstacle.isVisible()
    # A key that was on its way to a button that goes must not reach the threshold's slider.
    panel.buttons[Verdict.NORMAL].setFocus()
    viewer.session.study.go_to(0)
    qtbot.waitUntil(lambda: not panel.buttons[Verdict.NORMAL].isEnabled())
    assert viewer.window.focusWidget() is panel
    _press(viewer, qtbot, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: _saved(viewer, 1, None))
    assert viewer.session.study.current == 1, "undo shows its image, and was not kept from it"


def test_a_verdict_stays_with_a_file_that_can_be_read_no_more(
    open_study: Callable[[], Viewer], qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_study()
    _judge(viewer, qtbot, "p", 0, Verdict.PNEUMONIA)
    viewer.session.study.set_failed(0, "It is damaged and cannot be decoded.")
    viewer.session.loader.show(-1)
    panel = viewer.window.reading.verdict
    assert not panel.buttons[Verdict.NORMAL].isEnabled()
    assert panel.buttons[Verdict.PNEUMONIA].isChecked()
    assert panel.verdict.text() == "✚  Pneumonia"
    _press(viewer, qtbot, "n")
    assert viewer.session.study.entries[0].verdict is Verdict.PNEUMONIA
    _press(viewer, qtbot, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: _saved(viewer, 0, None))


def test_there_is_no_verdict_on_a_picture_that_is_not_there_yet(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    held = threading.Event()

    def read(path: Path) -> Radiograph:
        held.wait()
        return read_radiograph(path)

    viewer = open_viewer(study_folder, services=Services(read=read))
    try:
        qtbot.waitUntil(lambda: viewer.session.study.current == 0)
        _press(viewer, qtbot, "n")
        assert "on a picture that is on the screen" in viewer.window.message.text.text()
    finally:
        held.set()
    viewer.wait_for_picture()
    assert viewer.session.study.entries[0].opinion == NO_OPINION


def test_enter_and_letters_in_the_threshold_field_are_no_verdicts(
    open_study: Callable[[], Viewer], qtbot: QtBot
) -> None:
    viewer = open_study()
    _press(viewer, qtbot, Qt.Key.Key_T, CONTROL)
    field = viewer.window.reading.threshold.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "40n")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert viewer.session.study.current == 0
    assert viewer.session.study.entries[0].opinion.verdict is None
    assert viewer.session.reading.decision_threshold == pytest.approx(0.04)


def test_a_second_window_shows_the_verdicts_of_the_first_when_it_is_turned_to(
    open_study: Callable[[], Viewer], qtbot: QtBot
) -> None:
    one = open_study()
    other = open_study()
    one.window.activateWindow()
    qtbot.waitUntil(one.window.isActiveWindow)
    _judge(one, qtbot, "p", 0, Verdict.PNEUMONIA)
    other.window.activateWindow()
    qtbot.waitUntil(lambda: _saved(other, 0, Verdict.PNEUMONIA))
    assert _row(other, 0) == "✚  you: pneumonia"
    assert other.window.reading.verdict.verdict.text() == "✚  Pneumonia"


def _refuse(path: Path, *, is_on: bool) -> None:
    """Let every new verdict fail, as on a full disk, or no longer."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        if is_on:
            connection.execute("CREATE TRIGGER full BEFORE INSERT ON opinion BEGIN SELECT RAISE(ABORT, 'no'); END")
        else:
            connection.execute("DROP TRIGGER full")


def test_that_a_verdict_is_not_saved_is_said_in_every_place(
    open_study: Callable[[], Viewer], qtbot: QtBot, path: Path
) -> None:
    viewer = open_study()
    window = viewer.window
    _refuse(path, is_on=True)
    _press(viewer, qtbot, "n")
    qtbot.waitUntil(window.message.isVisible)
    assert "your verdicts are not saved" in window.message.text.text()
    assert "⚠ not saved" in _row(viewer, 0)
    assert window.reading.verdict.verdict.text() == "✓  Normal"
    assert "Not saved" in window.reading.verdict.keeping.text()
    qtbot.waitUntil(lambda: "⚠ 1 not saved" in window.reading.verdict_count.text())
    _press(viewer, qtbot, Qt.Key.Key_PageDown)
    assert window.verdict_notice.isVisible()
    assert window.verdict_notice.toolTip() == viewer.session.keeper.problem != ""
    _refuse(path, is_on=False)
    viewer.session.keeper.try_again()
    qtbot.waitUntil(lambda: _saved(viewer, 0, Verdict.NORMAL))
    assert not window.verdict_notice.isVisible()
    assert _row(viewer, 0) == "✓  you: normal"


@pytest.mark.parametrize("answer", ["Close and Lose Them", "Cancel"])
def test_a_window_with_verdicts_that_are_not_saved_asks_before_it_closes(
    open_study: Callable[[], Viewer], qtbot: QtBot, path: Path, answer: str
) -> None:
    viewer = open_study()
    _refuse(path, is_on=True)
    _press(viewer, qtbot, "n")
    qtbot.waitUntil(viewer.window.message.isVisible)
    asked: list[str] = []

    def click() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        asked.append(question.text())
        buttons = {button.text().replace("&", ""): button for button in question.findChildren(QAbstractButton)}
        qtbot.mouseClick(buttons[answer], Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, viewer.window, click)
    is_closed = viewer.window.close()
    assert "not saved" in asked[0]
    assert is_closed == (answer != "Cancel") == (not viewer.window.isVisible())
    _refuse(path, is_on=False)


def test_without_a_study_nothing_is_said_to_be_judged(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer()
    qtbot.keyClick(viewer.window.empty.buttons[0], Qt.Key.Key_Return)
    assert not viewer.window.message.isVisible()
    assert not viewer.window.actions_by_id["next_unread"].isEnabled()
    viewer.window.open([study_folder])
    viewer.wait_until_read(3)
    assert viewer.window.actions_by_id["next_unread"].isEnabled()


def test_ctrl_z_brings_a_deleted_length_back_before_it_takes_a_verdict_back(
    open_study: Callable[[], Viewer], qtbot: QtBot
) -> None:
    viewer = open_study()
    undo = viewer.window.actions_by_id["undo"]
    assert not undo.isEnabled()
    _judge(viewer, qtbot, "n", 0, Verdict.NORMAL)
    _press(viewer, qtbot, Qt.Key.Key_Down)
    viewer.wait_for_picture()
    _press(viewer, qtbot, "d")
    middle = viewer.window.picture.rect().center()
    for x in (-30, 30):
        qtbot.mouseClick(viewer.window.picture, Qt.MouseButton.LeftButton, pos=middle + QPoint(x, 0))
    drawn = viewer.session.viewer.measuring.measurements
    assert len(drawn) == 1
    _press(viewer, qtbot, Qt.Key.Key_Delete, SHIFT)
    assert viewer.session.viewer.measuring.measurements == ()
    assert not viewer.window.actions_by_id["delete_measurements"].isEnabled()
    _press(viewer, qtbot, Qt.Key.Key_Z, CONTROL)
    assert viewer.session.viewer.measuring.measurements == drawn
    assert (viewer.session.study.current, _saved(viewer, 0, Verdict.NORMAL)) == (1, True)
    _press(viewer, qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert viewer.session.viewer.measuring.measurements == ()
    for _step in range(3):
        _press(viewer, qtbot, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: viewer.session.study.current == 0 and _saved(viewer, 0, None))
    assert not undo.isEnabled()
