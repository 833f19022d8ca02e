"""The worklist in the window: keys are pressed, words are read."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import GREYS, Viewer
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.worklist import Listed, Order
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.columns_dialog import ColumnsDialog
from xray_viewer.ui.worklist_model import COLUMNS, FILE_COLUMN

Open = Callable[..., Viewer]
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NAMES = list(GREYS)
# 8.1 %, 45.7 % and 89.0 %, of which at 25 % the last two are flagged.
DARK, MIDDLE, BRIGHT = NAMES


@pytest.fixture
def viewer(open_viewer: Open, study_folder: Path, tmp_path: Path) -> Viewer:
    """The study of three with a file that is broken, read and on the screen."""
    (study_folder / "4 broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    viewer = open_viewer(study_folder, store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
    viewer.wait_until_read(4)
    viewer.wait_for_picture()
    return viewer


def press(viewer: Viewer, qtbot: QtBot, *keys: Qt.Key | str, modifiers: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        qtbot.keyClick(viewer.window.picture, key, modifiers or Qt.KeyboardModifier.NoModifier)


def rows(viewer: Viewer, column: Order = Order.FILE) -> list[str]:
    model = viewer.window.images.model()
    return [model.index(row, COLUMNS.index(column)).data().replace("\xa0", " ") for row in range(model.rowCount())]


def selected(viewer: Viewer) -> str:
    index = viewer.window.images.currentIndex()
    return str(index.siblingAtColumn(FILE_COLUMN).data()) if index.isValid() else ""


def current(viewer: Viewer) -> str:
    entry = viewer.session.study.current_entry
    return "" if entry is None else entry.given


def judge(viewer: Viewer, qtbot: QtBot, key: str, verdict: Verdict) -> None:
    viewer.wait_for_picture()
    index = viewer.session.study.current
    press(viewer, qtbot, key)
    qtbot.waitUntil(lambda: viewer.session.study.entries[index].verdict is verdict)
    qtbot.waitUntil(lambda: not viewer.session.keeper.has_unsaved)


def choices(viewer: Viewer) -> list[str]:
    return [button.text() for button in viewer.window.worklist.choices.values()]


def test_every_state_has_its_words_in_the_table(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, Qt.Key.Key_F9)
    assert viewer.window.worklist.is_wide
    assert viewer.window.images is viewer.window.worklist.table
    assert viewer.window.worklist.table.isVisible()
    assert rows(viewer, Order.PROBABILITY) == ["8.1 %", "45.7 %", "89.0 %", ""]
    assert rows(viewer, Order.DECISION) == ["▽  not flagged", "▲  flagged", "▲  flagged", "✕  Could not be read"]
    judge(viewer, qtbot, "p", Verdict.PNEUMONIA)
    assert rows(viewer, Order.VERDICT) == ["✚  Pneumonia", "", "", ""]
    press(viewer, qtbot, Qt.Key.Key_F9)
    assert viewer.window.worklist.images.isVisible()


def test_choices_have_keys_and_counts_that_are_live(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: (
            choices(viewer)
            == ["All  4", "▲ Flagged  2", "— Unread  3", "≠ Disagree  0", "◇ Not assessed  0", "✕ Failed  1"]
        )
    )
    press(viewer, qtbot, "2", modifiers=ALT)
    assert rows(viewer) == [MIDDLE, BRIGHT]
    assert viewer.window.worklist.choices[Listed.FLAGGED].isChecked()
    assert viewer.window.actions_by_id["list_flagged"].isChecked()
    assert not viewer.window.actions_by_id["list_all"].isChecked()
    press(viewer, qtbot, "6", modifiers=ALT)
    assert rows(viewer) == ["4 broken.png"]
    judge(viewer, qtbot, "p", Verdict.PNEUMONIA)
    qtbot.waitUntil(lambda: choices(viewer)[2:4] == ["— Unread  2", "≠ Disagree  1"])
    press(viewer, qtbot, "4", modifiers=ALT)
    assert rows(viewer) == [DARK]
    viewer.session.reading.set_threshold(0.05)
    qtbot.waitUntil(lambda: choices(viewer)[1] == "▲ Flagged  3")
    press(viewer, qtbot, "5", modifiers=ALT)
    assert viewer.window.worklist.nothing.isVisible()
    assert "Alt+1 lists all" in viewer.window.worklist.nothing.text()
    press(viewer, qtbot, "1", modifiers=ALT)
    assert viewer.window.worklist.images.isVisible()
    qtbot.mouseClick(viewer.window.worklist.choices[Listed.UNREAD], Qt.MouseButton.LeftButton)
    assert rows(viewer) == [MIDDLE, BRIGHT]


def test_the_arrows_follow_the_order_on_the_screen(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, "8", modifiers=ALT)
    assert rows(viewer) == [BRIGHT, MIDDLE, DARK, "4 broken.png"]
    assert (current(viewer), selected(viewer)) == (DARK, DARK)
    for key, name in (
        (Qt.Key.Key_Up, MIDDLE),
        (Qt.Key.Key_Home, BRIGHT),
        (Qt.Key.Key_Down, MIDDLE),
        (Qt.Key.Key_End, "4 broken.png"),
        (Qt.Key.Key_PageUp, DARK),
    ):
        press(viewer, qtbot, key)
        assert (current(viewer), selected(viewer)) == (name, name)
    press(viewer, qtbot, "8", modifiers=ALT)
    assert rows(viewer) == [DARK, MIDDLE, BRIGHT, "4 broken.png"], "without a probability it stays at the end"
    press(viewer, qtbot, "7", modifiers=ALT)
    assert rows(viewer) == [*NAMES, "4 broken.png"]


def test_a_verdict_does_not_take_the_image_away_and_enter_goes_on(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, "8", modifiers=ALT)
    press(viewer, qtbot, "3", modifiers=ALT)
    press(viewer, qtbot, Qt.Key.Key_Home)
    judge(viewer, qtbot, "p", Verdict.PNEUMONIA)
    assert (current(viewer), selected(viewer)) == (BRIGHT, BRIGHT)
    press(viewer, qtbot, Qt.Key.Key_Return)
    assert current(viewer) == MIDDLE
    assert rows(viewer) == [MIDDLE, DARK]
    judge(viewer, qtbot, "n", Verdict.NORMAL)
    press(viewer, qtbot, Qt.Key.Key_Return)
    assert (current(viewer), rows(viewer)) == (DARK, [DARK])


def test_words_are_searched_from_the_keyboard(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, "f", modifiers=CONTROL)
    field = viewer.window.worklist.search
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "bright png")
    assert rows(viewer) == [BRIGHT]
    assert viewer.window.worklist.found.text() == "1 of 4 listed"
    assert viewer.session.study.entries[0].verdict is None, "letters are no verdicts here"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert current(viewer) == BRIGHT
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert viewer.window.picture.hasFocus()
    assert rows(viewer) == [BRIGHT]
    press(viewer, qtbot, "f", modifiers=CONTROL)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (len(rows(viewer)), current(viewer)) == (4, BRIGHT)
    assert not viewer.window.worklist.found.isVisible()
    assert viewer.window.picture.hasFocus()


def test_enter_in_the_search_goes_to_what_was_found(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, "f", modifiers=CONTROL)
    field = viewer.window.worklist.search
    qtbot.waitUntil(field.hasFocus)
    assert current(viewer) != BRIGHT
    qtbot.keyClicks(field, "bright png")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert current(viewer) == BRIGHT, "and the next verdict is about it"


def test_a_click_on_a_title_orders_by_its_column(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, Qt.Key.Key_F9)
    header = viewer.window.worklist.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(COLUMNS.index(Order.PROBABILITY)) + 20, 5)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows(viewer)[0] == BRIGHT
    assert header.isSortIndicatorShown()
    assert viewer.window.actions_by_id["order_probability"].isChecked()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows(viewer)[0] == DARK
    press(viewer, qtbot, "9", modifiers=ALT)
    assert not header.isSortIndicatorShown()


def test_a_row_that_is_clicked_is_looked_at(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, Qt.Key.Key_F9)
    table = viewer.window.worklist.table
    place = table.visualRect(table.model().index(2, FILE_COLUMN)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert current(viewer) == BRIGHT
    press(viewer, qtbot, "8", modifiers=ALT)
    assert (selected(viewer), current(viewer)) == (BRIGHT, BRIGHT)


def test_columns_are_chosen_and_remembered_with_the_form_of_the_list(
    viewer: Viewer, qtbot: QtBot, open_viewer: Open
) -> None:
    viewer.window.actions_by_id["columns"].trigger()
    table = viewer.window.worklist.table
    (dialog,) = viewer.window.findChildren(ColumnsDialog)
    assert [dialog.list.item(row).text() for row in range(3)] == ["Image", "File", "Probability"]
    assert not dialog.list.item(FILE_COLUMN).flags() & Qt.ItemFlag.ItemIsUserCheckable
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert table.isColumnHidden(COLUMNS.index(Order.AGE))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Home)
    for _ in range(3):
        qtbot.mouseClick(dialog.down, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.up, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    table.setColumnWidth(COLUMNS.index(Order.DECISION), 199)
    viewer.window.close()
    again = open_viewer().window.worklist
    assert again.is_wide
    assert again.table.isColumnHidden(COLUMNS.index(Order.AGE))
    assert again.table.columnWidth(COLUMNS.index(Order.DECISION)) == 199
    assert again.table.horizontalHeader().visualIndex(0) == 2


def test_headers_stand_in_the_table_and_names_only_when_they_are_asked_for(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    for number, name in enumerate(("Roe^Jane", "Doe^John", "Roe^Jane")):
        path = tmp_path / f"{number}.dcm"
        facts = {"PatientName": name, "PatientID": name[0], "StudyDate": "20200102", "PatientAge": "045Y"}
        pixels = np.arange(64, dtype=np.uint8).reshape(8, 8)
        write_dicom(path, pixels, **facts, ViewPosition="PA", StudyDescription="Thorax")
    viewer = open_viewer(tmp_path)
    viewer.wait_until_read(3)
    qtbot.waitUntil(lambda: rows(viewer, Order.PATIENT) == ["no. 1", "no. 2", "no. 1"])
    assert rows(viewer, Order.DATE) == ["2020-01-02"] * 3
    assert (rows(viewer, Order.AGE)[0], rows(viewer, Order.VIEW)[0], rows(viewer, Order.STUDY)[0]) == (
        "45 y",
        "PA",
        "Thorax",
    )
    press(viewer, qtbot, "o", "o")
    assert rows(viewer, Order.PATIENT) == ["Roe, Jane  R", "Doe, John  D", "Roe, Jane  R"]


def test_read_first_hides_the_answer_everywhere_until_the_verdict(viewer: Viewer, qtbot: QtBot) -> None:
    session, window = viewer.session, viewer.window
    session.study.go_to(1)
    press(viewer, qtbot, "b", modifiers=CONTROL)
    assert window.actions_by_id["read_first"].isChecked()
    assert session.settings.reads_first
    assert "has been in view for 3 of the images" in window.message.text.text()
    answer = window.reading.answer
    assert answer.probability.text() == "—"
    assert answer.decision.text() == "◌  Hidden until your verdict"
    assert not answer.cautions.isVisible()
    assert rows(viewer, Order.PROBABILITY) == [""] * 4
    assert rows(viewer, Order.DECISION)[:3] == ["◌  Hidden until your verdict"] * 3
    qtbot.waitUntil(lambda: window.reading.count.text() == "0 of 1 flagged, 3 hidden until your verdict, 1 failed")
    qtbot.waitUntil(lambda: choices(viewer)[1] == "▲ Flagged  0")
    press(viewer, qtbot, "8", modifiers=ALT)
    assert rows(viewer) == [*NAMES, "4 broken.png"], "the order tells nothing"
    judge(viewer, qtbot, "n", Verdict.NORMAL)
    assert answer.probability.text().replace("\xa0", " ") == "45.7 %"
    assert rows(viewer, Order.PROBABILITY)[1] == "45.7 %"
    qtbot.waitUntil(lambda: choices(viewer)[1] == "▲ Flagged  1")
    press(viewer, qtbot, "b", modifiers=CONTROL)
    assert rows(viewer, Order.PROBABILITY)[0] == "89.0 %"


def test_read_first_is_remembered(viewer: Viewer, qtbot: QtBot, open_viewer: Open) -> None:
    press(viewer, qtbot, "b", modifiers=CONTROL)
    assert open_viewer().session.study.reads_first


def test_the_distribution_follows_the_threshold_and_the_verdicts(viewer: Viewer, qtbot: QtBot) -> None:
    view = viewer.window.reading.distribution
    qtbot.waitUntil(view.isVisible)
    assert view.words.text() == "▽ 1 not flagged, 0 of them read\n▲ 2 flagged, 0 of them read"
    judge(viewer, qtbot, "n", Verdict.NORMAL)
    qtbot.waitUntil(lambda: view.words.text() == "▽ 1 not flagged, 1 of them read\n▲ 2 flagged, 0 of them read")
    before = view.grab().toImage()
    with qtbot.assertNotEmitted(viewer.session.study.entry_changed):
        viewer.window.reading.threshold.slider.setValue(0)
    assert view.words.text() == "▽ 0 not flagged, 0 of them read\n▲ 3 flagged, 1 of them read"
    assert view.grab().toImage() != before
    press(viewer, qtbot, "b", modifiers=CONTROL)
    qtbot.waitUntil(lambda: view.words.text() == "▽ 0 not flagged, 0 of them read\n▲ 1 flagged, 1 of them read")


def test_a_verdict_that_is_changed_after_the_answer_stands_beside_the_blind_one(
    open_viewer: Open, study_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    viewer = open_viewer(study_folder, store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
    # Before there is any answer that could be seen.
    press(viewer, qtbot, "b", modifiers=CONTROL)
    assert not viewer.window.message.isVisible()
    viewer.wait_until_read(3)
    panel = viewer.window.reading.verdict
    judge(viewer, qtbot, "n", Verdict.NORMAL)
    assert panel.keeping.text().endswith(", before the result")
    judge(viewer, qtbot, "p", Verdict.PNEUMONIA)
    assert panel.keeping.text().endswith(", result in view\nBefore the result:  ✓  Normal")


def test_the_columns_have_room_for_their_titles_and_for_what_is_often_in_them(viewer: Viewer, qtbot: QtBot) -> None:
    press(viewer, qtbot, Qt.Key.Key_F9)
    table = viewer.window.worklist.table
    metrics = table.fontMetrics()
    for column, order in enumerate(COLUMNS):
        title = table.model().headerData(column, Qt.Orientation.Horizontal)
        # Padding at both sides, and the arrow of the order.
        assert metrics.horizontalAdvance(title) + 12 + 12 <= table.columnWidth(column), order
    failed = rows(viewer, Order.DECISION)[-1]
    assert "Could not be read" in failed
    assert metrics.horizontalAdvance(failed) + 16 <= table.columnWidth(COLUMNS.index(Order.DECISION))
