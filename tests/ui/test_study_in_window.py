"""The three uses: open a scan, adjust the threshold, review a folder. Keys are pressed, words are read."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.app.evidence import Absence
from xray_viewer.app.scorer import StudyScorer
from xray_viewer.app.services import Services
from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import ModelError
from xray_viewer.core.orientation import Orientation
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.inference import Classifier, load_classifier
from xray_viewer.readers import read_radiograph
from xray_viewer.ui import main_window
from xray_viewer.ui.threshold_figures_view import Figures
from xray_viewer.ui.worklist_model import STATE_ROLE

Open = Callable[..., Viewer]


def _states(viewer: Viewer) -> list[str]:
    model = viewer.window.images.model()
    return [model.index(row, 0).data(STATE_ROLE).replace("\xa0", " ") for row in range(model.rowCount())]


def _probability(viewer: Viewer) -> str:
    return viewer.window.reading.answer.probability.text().replace("\xa0", " ")


def _decision(viewer: Viewer) -> str:
    return viewer.window.reading.answer.decision.text()


def test_a_folder_is_listed_shown_and_read(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    assert _states(viewer) == ["▽  8.1 %  not flagged", "▲  45.7 %  flagged", "▲  89.0 %  flagged"]
    assert viewer.window.reading.count.text() == "2 of 3 flagged"
    assert _probability(viewer) == "8.1 %"
    assert _decision(viewer) == "▽  Not flagged"
    assert "1 of 3" in viewer.window.position.text()


def test_a_caution_is_short_and_says_more_on_demand(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    answer = viewer.window.reading.answer
    assert answer.cautions.text() == "⚠  The file gives no age."
    assert "1 to 5 years" in answer.cautions.toolTip()
    assert not answer.more.isVisible()
    qtbot.mouseClick(answer.more.button, Qt.MouseButton.LeftButton)
    assert answer.more.isVisible()
    assert "not to be relied on outside of it" in answer.more.lines.text()


@pytest.mark.parametrize(
    ("keys", "index"),
    [
        ([Qt.Key.Key_PageDown], 1),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left], 1),
        ([Qt.Key.Key_End], 2),
        ([Qt.Key.Key_End, Qt.Key.Key_PageUp], 1),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_PageUp], 0),
        ([Qt.Key.Key_End, Qt.Key.Key_PageDown], 2),
    ],
)
def test_keys_turn_the_pages(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, keys: list[Qt.Key], index: int
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.window.picture.setFocus()
    for key in keys:
        qtbot.keyClick(viewer.window.picture, key)
    assert viewer.session.study.current == index
    assert viewer.window.images.currentIndex().row() == index


def test_arrows_in_the_list_turn_the_pages(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.window.images.setFocus()
    qtbot.keyClick(viewer.window.images, Qt.Key.Key_Down)
    assert _probability(viewer) == "45.7 %"
    qtbot.keyClick(viewer.window.images, Qt.Key.Key_Up)
    assert _probability(viewer) == "8.1 %"


Predict = Callable[[NDArray[np.float32]], list[Prediction]]


def _with_predict(change: Callable[[Predict], Predict], **services: object) -> Services:
    """Give services whose model predicts in another way."""

    def load(path: Path, device: str) -> Classifier:
        classifier = load_classifier(path, device)
        classifier.predict = change(classifier.predict)  # type: ignore[method-assign]
        return classifier

    return Services(load=load, **services)  # type: ignore[arg-type]


def _counting() -> tuple[Services, list[str]]:
    calls: list[str] = []

    def read(path: Path) -> Radiograph:
        calls.append("read")
        return read_radiograph(path)

    def counted(predict: Predict) -> Predict:
        def count(images: NDArray[np.float32]) -> list[Prediction]:
            calls.extend(["score"] * len(images))
            return predict(images)

        return count

    return _with_predict(counted, read=read), calls


def test_the_threshold_decides_anew_everywhere_and_never_runs_the_network(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    services, calls = _counting()
    viewer = open_viewer(study_folder, services=services)
    viewer.wait_until_read(3)
    assert calls.count("score") == 3
    before = list(calls)
    panel = viewer.window.reading.threshold
    panel.slider.setFocus()
    for _ in range(180):
        qtbot.keyClick(panel.slider, Qt.Key.Key_Left)
    assert panel.field.text() == "7.0\xa0%"
    assert viewer.session.study.current == 0, "the arrows belong to the slider"
    assert _decision(viewer) == "▲  Flagged"
    assert _states(viewer)[0] == "▲  8.1 %  flagged"
    panel.field.setFocus()
    panel.field.selectAll()
    qtbot.keyClicks(panel.field, "95")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert [state.split()[-2:] for state in _states(viewer)] == [["not", "flagged"]] * 3
    qtbot.waitUntil(lambda: viewer.window.reading.count.text() == "0 of 3 flagged")
    qtbot.mouseClick(panel.points.buttons[1], Qt.MouseButton.LeftButton)
    assert panel.slider.value() == 500
    viewer.window.picture.setFocus()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_BracketLeft)
    assert viewer.session.reading.decision_threshold == pytest.approx(0.49)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_BracketRight)
    assert viewer.session.reading.decision_threshold == pytest.approx(0.5)
    qtbot.mouseClick(panel.reset, Qt.MouseButton.LeftButton)
    assert viewer.session.reading.is_default_threshold
    assert not panel.reset.isEnabled()
    assert calls == before


@pytest.mark.parametrize(
    ("typed", "threshold"), [("50", 0.5), ("0,5", 0.005), ("12.34", 0.1234), ("150", 0.25), ("101", 0.25), ("", 0.25)]
)
def test_a_typed_threshold_is_taken_as_meant_or_not_at_all(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, typed: str, threshold: float
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    panel, picture = viewer.window.reading.threshold, viewer.window.picture
    qtbot.keyClick(picture, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(panel.field, Qt.Key.Key_Delete)
    qtbot.keyClicks(panel.field, typed)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert viewer.session.reading.decision_threshold == pytest.approx(threshold)
    assert picture.hasFocus(), "the keys belong to the picture again"
    assert panel.reset.isEnabled() == (threshold != 0.25)


def test_the_wheel_moves_no_threshold_in_passing(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    panel = viewer.window.reading.threshold
    viewer.window.picture.setFocus()
    for widget in (panel.slider, panel.field):
        middle = QPointF(widget.rect().center())
        position = (middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120))
        keys = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
        turn = QWheelEvent(*position, *keys, False)  # noqa: FBT003 - Qt takes it by position
        QApplication.sendEvent(widget, turn)
    assert viewer.session.reading.is_default_threshold


def _figures(figures: Figures) -> dict[str, str]:
    return {
        name: f"{value.text()} {figures.intervals[name].text()}".replace("\xa0", " ")
        for name, value in figures.values.items()
    }


def test_the_threshold_says_what_it_reached(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    panel = viewer.window.reading.threshold
    # At an operating point these are its own.
    assert _figures(panel.reached) == {
        "Sensitivity": "98.0 % 95 % CI 80.0 to 100.0 %",
        "Specificity": "85.0 % 95 % CI 80.0 to 100.0 %",
    }
    assert [button.text() for button in panel.points.buttons] == ["● sensitive", "balanced"]
    assert panel.departure.text().replace("\xa0", " ") == "25.0 %, the model's own"
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert panel.field.hasFocus()
    qtbot.keyClicks(panel.field, "50")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.points.buttons[1].isChecked()
    assert not panel.points.buttons[0].isChecked()


def test_what_the_reader_does_to_the_picture_never_changes_the_probability(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder / "2 middle.png")
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    picture = viewer.window.picture
    table = viewer.session.viewer.table.copy()
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(picture, QPoint(20, 180))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(20, 180))
    for key in (Qt.Key.Key_I, Qt.Key.Key_Plus, Qt.Key.Key_F):
        qtbot.keyClick(picture, key)
    qtbot.keyClick(picture, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(picture, Qt.Key.Key_H)
    assert viewer.session.viewer.orientation == Orientation(3, is_flipped=True)
    assert not np.array_equal(viewer.session.viewer.table, table)
    assert _probability(viewer) == "45.7 %"
    # The very radiograph that is on the screen, read once more.
    shown, classifier = viewer.session.viewer.picture, viewer.session.reading.classifier
    assert shown is not None
    assert classifier is not None
    (again,) = classifier.predict(classifier.prepare(shown.radiograph)[np.newaxis])
    assert again.probability == viewer.session.study.entries[0].probability


def test_a_picture_outside_of_the_model_is_not_assessed_and_has_no_number(open_viewer: Open, tmp_path: Path) -> None:
    Image.fromarray(np.full((40, 40), 255, dtype=np.uint8)).save(tmp_path / "white.png")
    viewer = open_viewer(tmp_path / "white.png")
    viewer.wait_until_read(1)
    answer = viewer.window.reading.answer
    assert _states(viewer) == ["◇  Not assessed"]
    assert _decision(viewer) == "◇  Not assessed"
    assert answer.details.text().startswith("Unusual picture")
    assert "%" not in answer.probability.text()
    assert viewer.window.reading.count.text() == "0 of 1 flagged, 1 not assessed"


def test_a_broken_file_is_a_row_with_its_reason_and_no_dialog(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    whole = (study_folder / "1 dark.png").read_bytes()
    (study_folder / "0 cut.png").write_bytes(whole[: len(whole) // 3])
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(4)
    qtbot.waitUntil(viewer.window.message.isVisible)
    window = viewer.window
    assert window.message.text.text().startswith("⚠  0 cut.png: ")
    assert _states(viewer)[0] == "✕  Could not be read"
    assert _decision(viewer) == "✕  Could not be read"
    assert window.reading.answer.details.text() == viewer.session.study.entries[0].reason
    assert window.reading.answer.details.text() in window.images.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert window.reading.count.text() == "2 of 4 flagged, 1 failed"
    assert QApplication.activeModalWidget() is None
    window.picture.setFocus()
    qtbot.keyClick(window.picture, Qt.Key.Key_Escape)
    assert not window.message.isVisible()


def test_a_file_that_is_gone_after_it_was_read_shows_its_reason_and_no_number(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    (study_folder / "3 bright.png").unlink()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_End)
    qtbot.waitUntil(viewer.window.message.isVisible)
    qtbot.waitUntil(lambda: _states(viewer)[2] == "✕  Could not be read")
    assert _probability(viewer) == "—"
    assert _decision(viewer) == "✕  Could not be read"
    tip = viewer.window.images.model().index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert viewer.session.study.entries[2].reason in tip
    qtbot.waitUntil(lambda: viewer.window.reading.count.text() == "1 of 3 flagged, 1 failed")


def test_a_picture_that_the_model_fails_on_stays_on_the_screen_and_is_not_called_unreadable(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    def stop(_images: NDArray[np.float32]) -> list[Prediction]:
        raise ModelError("tiny.onnx", "The network has stopped.")

    viewer = open_viewer(study_folder, services=_with_predict(lambda _predict: stop))
    viewer.wait_for_picture()
    qtbot.waitUntil(lambda: viewer.window.reading.count.text() == "0 of 3 flagged, 3 failed")
    assert viewer.session.viewer.picture is not None
    assert set(_states(viewer)) == {"✕  The model could not read it"}
    assert _decision(viewer) == "✕  The model could not read it"
    assert viewer.window.reading.answer.details.text() == "The network has stopped."
    assert _probability(viewer) == "—"


def test_a_file_name_is_never_taken_for_markup(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    name = "0 <b>&amp; <img src=x>.png"
    try:
        (study_folder / name).write_text("no image")
    except OSError:
        pytest.skip("this system allows no such names")
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(4)
    assert viewer.window.position.textFormat() is Qt.TextFormat.PlainText
    assert name in viewer.window.position.text()
    tip = QTextDocument()
    tip.setHtml(viewer.window.images.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.toPlainText().split("\n") == [name, viewer.session.study.entries[0].reason]


def test_a_message_goes_with_its_picture(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    (study_folder / "0 text.png").write_text("no image")
    viewer = open_viewer(study_folder)
    # It may come before the other images are listed.
    qtbot.waitUntil(lambda: viewer.window.message.isVisible() and len(viewer.session.study.entries) > 1)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_PageDown)
    assert not viewer.window.message.isVisible()


def test_the_demo_study_is_made_and_opened(open_viewer: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main_window, "demo_folder", lambda: tmp_path / "demo")
    viewer = open_viewer()
    viewer.window.actions_by_id["open_demo"].trigger()
    viewer.wait_until_read(7)
    states = _states(viewer)
    assert states[:6] == ["◇  Not assessed"] * 6, "an adult, a limb and a CT slice are outside of the tiny model"
    assert states[6] == "✕  Could not be read"


def test_without_a_model_the_pictures_are_shown_and_the_panel_says_why(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder, model=study_folder / "1 dark.png")
    viewer.wait_for_picture()
    qtbot.waitUntil(lambda: _decision(viewer) == "✕  There is no model")
    assert "1 dark.png" in viewer.window.reading.answer.details.text()
    assert viewer.window.reading.foot.model.text() == "No model is loaded"
    assert not viewer.window.actions_by_id["about_model"].isEnabled()


def test_without_a_model_no_row_waits_and_no_threshold_is_shown(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, tmp_path: Path, model_path: Path
) -> None:
    viewer = open_viewer(study_folder, model=None)
    viewer.wait_for_picture()
    qtbot.waitUntil(lambda: _states(viewer) == ["…  The model is being loaded"] * 3)
    threshold, answer = viewer.window.reading.threshold, viewer.window.reading.answer
    of_threshold = (threshold.slider, threshold.field, threshold.by_probability, threshold.departure, threshold.count)
    assert not any(widget.isVisible() for widget in of_threshold)
    assert threshold.absence.text() == "The model is being loaded, and brings its threshold."
    viewer.session.load_model(tmp_path / "nowhere.onnx", "cpu")
    qtbot.waitUntil(lambda: _states(viewer) == ["○  Not scored: no model"] * 3)
    assert not any(widget.isVisible() for widget in of_threshold)
    assert threshold.absence.text() == "None: a threshold belongs to a model, and there is no model."
    assert "Name a model with --model FILE" in answer.details.text()
    assert "No image is scored." in answer.details.text()
    for name in ("raise_threshold", "lower_threshold", "type_threshold", "reset_threshold"):
        assert not viewer.window.actions_by_id[name].isEnabled(), name
    viewer.window.actions_by_id["evidence"].trigger()
    assert viewer.session.evidence.of(0) is Absence.NO_MODEL
    viewer.session.load_model(model_path, "cpu")
    viewer.wait_until_read(3)
    assert not any("model" in state for state in _states(viewer))
    assert all(widget.isVisible() for widget in of_threshold)
    assert not threshold.absence.isVisible()


def test_what_is_to_be_done_without_a_model_is_said_before_a_study_is_open(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    viewer = open_viewer(model=tmp_path / "nowhere.onnx")
    qtbot.waitUntil(lambda: _decision(viewer) == "✕  There is no model")
    assert "Name a model with --model FILE" in viewer.window.reading.answer.details.text()


def test_reading_can_be_paused_and_continued(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, model_path: Path
) -> None:
    viewer = open_viewer(study_folder, model=None)
    viewer.wait_for_picture()
    qtbot.waitUntil(lambda: viewer.session.counts.tally.images == 3)
    stop = viewer.window.actions_by_id["toggle_scoring"]
    stop.trigger()
    viewer.session.load_model(model_path, "cpu")
    qtbot.waitUntil(lambda: viewer.window.progress.text.text() == "Paused: 1 of 3 read")
    assert _states(viewer)[1:] == ["○  Waiting"] * 2
    assert viewer.window.progress.button.text() == "Continue"
    qtbot.mouseClick(viewer.window.progress.button, Qt.MouseButton.LeftButton)
    viewer.wait_until_read(3)
    assert not viewer.window.progress.isVisible()


def test_reading_can_be_cancelled_and_taken_up_again(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, model_path: Path
) -> None:
    viewer = open_viewer(study_folder, model=None)
    viewer.wait_for_picture()
    qtbot.waitUntil(lambda: viewer.session.counts.tally.images == 3)
    toggle = viewer.window.actions_by_id["toggle_scoring"]
    toggle.trigger()
    viewer.session.load_model(model_path, "cpu")
    qtbot.waitUntil(lambda: viewer.window.progress.text.text() == "Paused: 1 of 3 read")
    qtbot.mouseClick(viewer.window.progress.cancel, Qt.MouseButton.LeftButton)
    assert not viewer.window.progress.isVisible()
    assert _states(viewer)[1:] == ["○  Waiting"] * 2
    toggle.trigger()
    viewer.wait_until_read(3)


def test_rate_and_time_left_stand_beside_the_count(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()

    def held(predict: Predict) -> Predict:
        def wait(images: NDArray[np.float32]) -> list[Prediction]:
            gate.wait()
            return predict(images)

        return wait

    viewer = open_viewer(study_folder, services=_with_predict(held))
    qtbot.waitUntil(lambda: viewer.session.reading.classifier is not None and viewer.window.progress.cancel.isVisible())
    monkeypatch.setattr(StudyScorer, "rate", 12.4)
    monkeypatch.setattr(StudyScorer, "seconds_left", lambda _self, images: 35.0 * images)
    qtbot.waitUntil(lambda: viewer.window.progress.text.text() == "0 of 3 read, 12 a second, 1:45 left")
    gate.set()
    viewer.wait_until_read(3)


def test_recent_folders_can_be_opened_and_forgotten(open_viewer: Open, qtbot: QtBot, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    menu = viewer.window.recent
    menu.aboutToShow.emit()
    first, *_, forget = menu.actions()
    assert QKeySequence.mnemonic(forget.text()) == QKeySequence("Alt+F")
    assert first.text() == str(study_folder)
    with qtbot.waitSignal(viewer.session.study.cleared):
        first.trigger()
    forget.trigger()
    assert viewer.session.settings.recent_folders == []


def test_the_model_and_what_the_program_is_not_are_always_named(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    panel = viewer.window.reading.foot
    assert panel.model.text().startswith("Tiny test model 1, on CPU")
    assert panel.intended_use.text() == "An aid to a reader, not a diagnosis. Not a medical device."
    assert panel.intended_use.isVisible()


def test_each_image_is_shown_as_it_was_left_also_when_its_study_is_opened_again(
    open_viewer: Open, qtbot: QtBot, study_folder: Path
) -> None:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    state, picture = viewer.session.viewer, viewer.window.picture
    qtbot.keyClick(picture, Qt.Key.Key_I)
    qtbot.keyClick(picture, Qt.Key.Key_PageDown)
    viewer.wait_for_picture()
    assert not state.inverted
    qtbot.keyClick(picture, Qt.Key.Key_PageUp)
    viewer.wait_for_picture()
    assert state.inverted
    viewer.window.open([study_folder])
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    assert state.inverted
