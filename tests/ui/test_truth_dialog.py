"""Network and reader against the truth, in the window and by keys."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.core.opinion import Verdict
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.truth_dialog import TruthDialog

Open = Callable[..., Viewer]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# The tiny model's probability rises with the grey: 8.1 %, 28.0 %, 45.5 %, 64.2 % and 89.0 %.
GREYS = {"normal/1.png": 50, "normal/2.png": 98, "normal/3.png": 146, "Pneumonia/4.png": 122, "Pneumonia/5.png": 194}


@pytest.fixture
def viewer(open_viewer: Open, tmp_path: Path) -> Viewer:
    pattern = np.random.default_rng(1).integers(-40, 41, (64, 96))
    for name, grey in GREYS.items():
        path = tmp_path / "study" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray((grey + pattern).astype(np.uint8)).save(path)
    viewer = open_viewer(tmp_path / "study", store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
    viewer.wait_until_read(len(GREYS))
    viewer.wait_for_picture()
    return viewer


def open_dialog(viewer: Viewer, qtbot: QtBot) -> TruthDialog:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_A, CONTROL | SHIFT)
    (dialog,) = viewer.window.findChildren(TruthDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _wait_for(dialog: TruthDialog, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in " ".join(dialog.figures.toPlainText().split()))


def test_folders_are_the_truth_and_the_threshold_moves_the_figures(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = open_dialog(viewer, qtbot)
    _wait_for(dialog, qtbot, "The truth is known of 5 images: 2 with pneumonia, 3 normal.")
    _wait_for(dialog, qtbot, "Images that the network has learnt from make it look better than it is.")
    assert "NORMAL and PNEUMONIA" in dialog.source.text()
    _wait_for(dialog, qtbot, "Sensitivity 100.0 % (2 of 2;")
    _wait_for(dialog, qtbot, "Specificity 33.3 % (1 of 3;")
    viewer.session.reading.set_threshold(0.5)
    _wait_for(dialog, qtbot, "Sensitivity 50.0 % (1 of 2;")
    _wait_for(dialog, qtbot, "Specificity 66.7 % (2 of 3;")
    assert dialog.roc.isVisible()
    assert dialog.roc.renderer().isValid()
    assert dialog.calibration.renderer().isValid()


def test_a_verdict_is_judged_while_it_is_open(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = open_dialog(viewer, qtbot)
    _wait_for(dialog, qtbot, "The reader has decided on none of these images yet.")
    viewer.session.verdicts.give(viewer.session.contents.sha256(0), Verdict.NORMAL)
    _wait_for(dialog, qtbot, "normal 0 1 Sensitivity")
    qtbot.waitUntil(lambda: not viewer.session.keeper.has_unsaved)


def test_a_threshold_for_a_sensitivity_is_found_and_taken_by_keys(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = open_dialog(viewer, qtbot)
    qtbot.waitUntil(lambda: dialog.take.isEnabled())
    assert "Too few: 2 cases of pneumonia here, and it takes 139" in dialog.warning.text()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.wanted.hasFocus)
    dialog.wanted.selectAll()
    qtbot.keyClicks(dialog.wanted, "50")
    qtbot.keyClick(dialog.wanted, Qt.Key.Key_Return)
    assert "a sensitivity of 50.0\xa0%" in dialog.outcome.text()
    qtbot.waitUntil(dialog.take.hasFocus)
    before = viewer.session.reading.decision_threshold
    assert not dialog.findChildren(QMessageBox), "the Enter that ends the number presses no button"
    question = _asked(dialog, qtbot)
    assert question.text().startswith("Too few: 2 cases of pneumonia here, and it takes ")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert viewer.session.reading.decision_threshold == before, "Enter alone takes nothing"
    question = _asked(dialog, qtbot)
    (anyway,) = (button for button in question.buttons() if button.text() == "Use It All the Same")
    qtbot.mouseClick(anyway, Qt.MouseButton.LeftButton)
    expected = viewer.session.study.entries[4 if viewer.session.study.entries[0].given.startswith("n") else 1]
    assert viewer.session.reading.decision_threshold == expected.probability
    _wait_for(dialog, qtbot, "Sensitivity 50.0 % (1 of 2;")


def _asked(dialog: TruthDialog, qtbot: QtBot) -> QMessageBox:
    qtbot.keyClick(dialog.take, Qt.Key.Key_Space)
    # One that was answered is gone a turn of the event loop later.
    (question,) = (each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    return question


def test_a_list_of_labels_takes_the_place_of_the_folders(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("file,label\n1.png,PNEUMONIA\n5.png,NORMAL\ngone.png,NORMAL\n", encoding="utf-8")
    dialog = open_dialog(viewer, qtbot)
    qtbot.keyClick(dialog.choose_list, Qt.Key.Key_Space)
    (files,) = dialog.findChildren(QFileDialog)
    files.fileSelected.emit(str(path))
    files.close()
    _wait_for(dialog, qtbot, "The truth is known of 2 images: 1 with pneumonia, 1 normal.")
    assert "labels.csv. Not used: 1 line whose file is not in the study." in dialog.source.text()
    qtbot.keyClick(dialog.use_folders, Qt.Key.Key_Space)
    _wait_for(dialog, qtbot, "The truth is known of 5 images")
    assert not dialog.use_folders.isEnabled()


def test_a_study_without_truth_says_how_to_give_one(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    dialog = open_dialog(viewer, qtbot)
    _wait_for(dialog, qtbot, "The truth of no image is known.")
    assert not dialog.take.isEnabled()
    assert not dialog.roc.isVisible()


def test_it_is_closed_by_escape_and_opened_again(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = open_dialog(viewer, qtbot)
    dialog.wanted.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert open_dialog(viewer, qtbot) is dialog
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.figures.hasFocus)
