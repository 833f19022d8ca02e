"""The panel beside the picture: what is read there in each state, and what keys and numbers do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import tiny_spec, write_dicom, write_tiny_model
from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import TEXT_PERCENT
from xray_viewer.app.services import Services
from xray_viewer.core.model_spec import Population
from xray_viewer.inference import Classifier, load_classifier
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.text_dialog import TextDialog

Open = Callable[..., Viewer]
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def viewer(open_viewer: Open, study_folder: Path) -> Viewer:
    viewer = open_viewer(study_folder)
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    return viewer


def _plain(words: str) -> str:
    return words.replace("\xa0", " ")


def _type(qtbot: QtBot, field: PercentField, number: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, number)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_number_and_decision_are_large_and_the_rest_is_not(viewer: Viewer) -> None:
    answer = viewer.window.reading.answer
    usual = answer.details.font().pointSizeF()
    assert answer.probability.font().pointSizeF() > 3 * usual
    assert answer.decision.font().pointSizeF() > 1.5 * usual
    assert _plain(answer.details.text()) == "Below the threshold. That does not mean normal."


def test_before_the_model_is_there_the_panel_says_so(open_viewer: Open, study_folder: Path) -> None:
    viewer = open_viewer(study_folder, model=None)
    viewer.wait_for_picture()
    panel = viewer.window.reading
    assert panel.answer.decision.text() == "…  Loading the model"
    assert panel.answer.bar.accessibleName() == "No probability"
    assert not panel.answer.about_model.isEnabled()
    assert not panel.threshold.reached.isVisible()
    assert panel.foot.model.text() == "The model is being loaded…"
    assert panel.foot.intended_use.isVisible()


def test_the_slider_shows_what_the_threshold_reaches_as_it_moves(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.reading.threshold
    panel.slider.setValue(0)
    assert panel.reached.values["Sensitivity"].text() == "100.0\xa0%"
    assert panel.reached.values["Specificity"].text() == "0.0\xa0%"
    qtbot.waitUntil(lambda: panel.count.text() == "3 of 3 flagged")
    panel.slider.setValue(600)
    # At 60 % the curve has 40 % and 60 %. Of 20 % ill 8 in 100 are flagged, and 32 of the others.
    assert _plain(panel.reached.values["Sensitivity"].text()) == "40.0 %"
    assert panel.reached.intervals["Sensitivity"].text().startswith("95 % CI ")
    assert _plain(panel.predictive.figures.values["PPV"].text()) == "20.0 %"
    assert _plain(panel.predictive.figures.values["NPV"].text()) == "80.0 %"
    assert (
        "Of 1,000 such patients 200 have pneumonia: 80 are flagged and 120 missed" in panel.predictive.outcomes.text()
    )
    assert "320 are flagged, which are false alarms" in panel.predictive.outcomes.text()


def test_how_common_pneumonia_is_can_be_typed_and_stays(
    viewer: Viewer, qtbot: QtBot, open_viewer: Open, study_folder: Path
) -> None:
    predictive = viewer.window.reading.threshold.predictive
    assert "assumed" in predictive.assumption.text()
    viewer.session.reading.set_threshold(0.5)
    # At the operating point of 50 %: 90 % and 90 %. Half and half, nine in ten of those flagged are ill.
    _type(qtbot, predictive.field, "50")
    assert viewer.window.picture.hasFocus(), "the keys belong to the picture again"
    assert _plain(predictive.figures.values["PPV"].text()) == "90.0 %"
    assert predictive.assumption.text() == "of your patients"
    again = open_viewer(study_folder)
    again.wait_until_read(3)
    assert _plain(again.window.reading.threshold.predictive.field.text()) == "50.0 %"


def test_a_rare_miss_is_not_rounded_to_none(viewer: Viewer, qtbot: QtBot) -> None:
    predictive = viewer.window.reading.threshold.predictive
    # At 98 % and 85 %, 2 of 10,000 are ill and missed beside 8,415 that are rightly passed.
    _type(qtbot, predictive.field, "1")
    assert _plain(predictive.figures.values["NPV"].text()) == "99.98 %"
    assert "Of 10,000 such patients 100 have pneumonia: 98 are flagged and 2 missed" in predictive.outcomes.text()


@pytest.mark.parametrize("name", ["threshold", "prevalence"])
def test_escape_gives_up_what_was_typed_for_good(viewer: Viewer, qtbot: QtBot, name: str) -> None:
    panel, reading = viewer.window.reading.threshold, viewer.session.reading
    field = panel.field if name == "threshold" else panel.predictive.field
    before = reading.decision_threshold, reading.prevalence, field.text()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert viewer.window.picture.hasFocus()
    # What was typed must not count later, when the keyboard is taken to and fro.
    field.setFocus()
    panel.slider.setFocus()
    assert (reading.decision_threshold, reading.prevalence, field.text()) == before
    assert reading.is_prevalence_assumed


def test_enter_alone_makes_the_assumption_the_readers_own(viewer: Viewer, qtbot: QtBot) -> None:
    field, reading = viewer.window.reading.threshold.predictive.field, viewer.session.reading
    assumed = reading.prevalence
    for key, is_assumed in ((Qt.Key.Key_Escape, True), (Qt.Key.Key_Return, False)):
        field.setFocus()
        qtbot.keyClick(field, key)
        assert reading.is_prevalence_assumed is is_assumed
    assert reading.prevalence == assumed


def test_a_sensitivity_is_typed_and_its_threshold_found(viewer: Viewer, qtbot: QtBot) -> None:
    panel, reading = viewer.window.reading.threshold, viewer.session.reading
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_S)
    assert panel.by_sensitivity.isChecked()
    assert not panel.by_probability.isChecked()
    assert viewer.window.actions_by_id["over_sensitivity"].isChecked()
    assert _plain(panel.field.text()) == "98.0 %"
    _type(qtbot, panel.field, "90.5")
    assert reading.decision_threshold == 0.09
    assert _plain(panel.field.text()) == "90.5 %"
    assert _plain(panel.departure.text()) == "⚠  9.0 %, not the model's own"
    assert _plain(panel.reached.values["Sensitivity"].text()) == "91.0 %"
    qtbot.mouseClick(panel.by_probability, Qt.MouseButton.LeftButton)
    assert _plain(panel.field.text()) == "9.0 %"
    assert reading.decision_threshold == 0.09
    qtbot.mouseClick(panel.by_probability, Qt.MouseButton.LeftButton)
    assert panel.by_probability.isChecked(), "pressed again it stays"


def test_the_wheel_moves_the_slider_that_has_the_keyboard(viewer: Viewer, qtbot: QtBot) -> None:
    panel, reading = viewer.window.reading.threshold, viewer.session.reading
    panel.slider.setFocus()
    middle = QPointF(panel.slider.rect().center())
    position = (middle, panel.slider.mapToGlobal(middle), QPoint(), QPoint(0, 120))
    keys = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    QApplication.sendEvent(panel.slider, QWheelEvent(*position, *keys, False))  # noqa: FBT003 - Qt takes it by position
    assert reading.decision_threshold > 0.25


def test_fewer_misses_are_at_the_left_of_both_scales(viewer: Viewer, qtbot: QtBot) -> None:
    panel, reading = viewer.window.reading.threshold, viewer.session.reading
    for is_sensitivity in (False, True):
        viewer.session.threshold_scale.run_over_sensitivity(is_sensitivity=is_sensitivity)
        reading.set_threshold(0.505)
        panel.slider.setFocus()
        qtbot.keyClick(panel.slider, Qt.Key.Key_Left, NONE)
        lower = reading.decision_threshold
        assert lower < 0.505
        for _ in range(30):
            qtbot.keyClick(panel.slider, Qt.Key.Key_Right, NONE)
        assert reading.decision_threshold > lower
        assert viewer.session.study.current == 0
        viewer.window.picture.setFocus()
        before = reading.decision_threshold
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_BracketLeft)
        assert reading.decision_threshold < before


def test_another_model_says_that_it_brings_its_own_threshold(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, open_viewer: Open, study_folder: Path
) -> None:
    assert not viewer.window.reading.threshold.other_model.isVisible()
    other = replace(tiny_spec(), name="Another", default_operating_point="balanced")
    again = open_viewer(study_folder, model=write_tiny_model(tmp_path / "other.onnx", other))
    again.wait_until_read(3)
    panel = again.window.reading.threshold
    assert panel.other_model.isVisible()
    words = _plain(panel.other_model.text())
    assert words == "⚠  Another model than last time: Another 1. It brings its own threshold, 50.0 %."
    qtbot.keyClick(again.window.picture, Qt.Key.Key_BracketRight)
    assert not panel.other_model.isVisible()


def test_a_threshold_of_the_readers_own_is_said_once_when_the_model_comes(
    viewer: Viewer, open_viewer: Open, study_folder: Path
) -> None:
    assert not viewer.window.message.isVisible(), "the model's own needs no words"
    viewer.session.reading.set_threshold(0.963)
    viewer.session.reading.flush()
    again = open_viewer(study_folder)
    again.wait_until_read(3)
    message, classifier = again.window.message, again.session.reading.classifier
    assert message.isVisible()
    assert _plain(message.text.text()) == "ℹ  Your own threshold is in use: 96.3 %; the model's is 25.0 %."
    message.dismiss()
    assert classifier is not None
    again.session.reading.set_model(classifier)
    assert not message.isVisible(), "the same model on another device is no news"


def test_how_usual_a_picture_is_stands_in_words_and_in_numbers_on_demand(viewer: Viewer, qtbot: QtBot) -> None:
    answer = viewer.window.reading.answer
    viewer.session.study.go_to(1)
    # The mean of the middle one is next to a half, where the tiny model finds nothing unusual.
    assert answer.likeness.text() == "A usual picture for this model"
    assert "Atypicality 4." in answer.likeness.toolTip()
    assert not answer.more.lines.isVisible()
    answer.more.button.setFocus()
    qtbot.keyClick(answer.more.button, Qt.Key.Key_Space)
    assert answer.more.lines.isVisible()
    assert "not assessed" in answer.more.lines.text()
    assert "Computed on cpu in" in answer.more.lines.text()


def test_who_reads_first_is_not_told_how_usual_it_is(viewer: Viewer) -> None:
    answer = viewer.window.reading.answer
    viewer.window.actions_by_id["read_first"].trigger()
    assert answer.decision.text() == "◌  Hidden until your verdict"
    assert not answer.likeness.isVisible()
    assert not answer.more.button.isVisible()
    assert answer.bar.accessibleName() == "No probability"


@pytest.mark.parametrize(
    ("attributes", "reason"),
    [
        ({"PatientAge": "060Y"}, "Outside the model's population"),
        ({"ViewPosition": "LL"}, "Not a frontal view"),
        ({"BodyPartExamined": "HAND"}, "Not a chest radiograph"),
    ],
)
def test_not_assessed_is_a_state_with_its_reason_and_never_a_number(
    open_viewer: Open, tmp_path: Path, attributes: dict[str, str], reason: str
) -> None:
    write_dicom(tmp_path / "image.dcm", np.full((40, 40), 128, dtype=np.uint8), **attributes)
    viewer = open_viewer(tmp_path / "image.dcm")
    viewer.wait_until_read(1)
    answer = viewer.window.reading.answer
    assert answer.decision.text() == "◇  Not assessed"
    assert answer.details.text().startswith(reason)
    assert "%" not in answer.probability.text()
    assert answer.bar.accessibleName() == "No probability"
    assert not answer.likeness.isVisible(), "a usual picture beside that would contradict it"
    assert "Probability" not in answer.more.lines.text()


def _measured(share: float) -> dict[str, object]:
    return {"value": share, "interval": [share - 0.02, share + 0.02]}


@pytest.fixture
def model_of_two_groups(tmp_path: Path) -> Path:
    """A model that reads adults worse than the children whose figures it shows."""
    spec = tiny_spec()
    point = spec.operating_point(spec.default_operating_point)
    at = {f"at_{point.name}": {"sensitivity": _measured(0.97), "specificity": _measured(0.49)}}
    as_shown = {"sensitivity": {"value": point.sensitivity}, "specificity": {"value": point.specificity}}
    groups = {"adults": {"images": 5, **at}, "children": {"images": 50, f"at_{point.name}": as_shown}}
    population = Population(((1, 5), (13, 95)), ("AP",), "nowhere", "both", ("children", "adults"))
    changed = replace(spec, population=population, results={"by_population": groups})
    return write_tiny_model(tmp_path / "groups.onnx", changed)


@pytest.mark.parametrize(
    ("age", "at_point", "elsewhere"),
    [
        (
            "060Y",
            "⚠  Adults: sensitivity 97 %, specificity 49 %.",
            "⚠  Not measured in adults at this threshold.",
        ),
        (
            "",
            "⚠  No age. Adults: sensitivity 97 %, specificity 49 %.",
            "⚠  No age: not measured in adults at this threshold.",
        ),
        ("003Y", "", ""),
    ],
)
def test_what_holds_for_this_patient_stands_beside_the_answer_and_follows_the_threshold(
    open_viewer: Open, tmp_path: Path, model_of_two_groups: Path, age: str, at_point: str, elsewhere: str
) -> None:
    values = np.full((40, 40), 128, dtype=np.uint8)
    write_dicom(tmp_path / "image.dcm", values, ViewPosition="AP", **({"PatientAge": age} if age else {}))
    viewer = open_viewer(tmp_path / "image.dcm", model=model_of_two_groups)
    viewer.wait_until_read(1)
    cautions, more = viewer.window.reading.answer.cautions, viewer.window.reading.answer.more.lines
    assert _plain(cautions.text()) == at_point
    assert cautions.isVisible() == bool(at_point)
    viewer.session.reading.set_threshold(0.61)
    assert _plain(cautions.text()) == elsewhere
    assert ("specificity of 49" in more.text()) == bool(at_point), "the long form stays under Details"


@pytest.mark.parametrize(
    ("age", "at_point", "elsewhere", "specificity", "patients", "has_values_elsewhere"),
    [
        (
            "060Y",
            "Of adults of 13 to 95 years, like this patient",
            "⚠  Of children of 1 to 5 years, not of this patient",
            "49.0 %",
            "adults of 13 to 95 years",
            False,
        ),
        (
            "",
            "⚠  Of children of 1 to 5 years; age unknown",
            "⚠  Of children of 1 to 5 years; age unknown",
            "85.0 %",
            "children of 1 to 5 years",
            True,
        ),
        ("003Y", "", "", "85.0 %", "such patients", True),
    ],
)
def test_at_the_figures_stands_of_whom_they_are(
    open_viewer: Open,
    tmp_path: Path,
    model_of_two_groups: Path,
    age: str,
    at_point: str,
    elsewhere: str,
    specificity: str,
    patients: str,
    *,
    has_values_elsewhere: bool,
) -> None:
    values = np.full((40, 40), 128, dtype=np.uint8)
    write_dicom(tmp_path / "image.dcm", values, ViewPosition="AP", **({"PatientAge": age} if age else {}))
    viewer = open_viewer(tmp_path / "image.dcm", model=model_of_two_groups)
    viewer.wait_until_read(1)
    panel = viewer.window.reading.threshold
    assert panel.whose.text() == at_point
    assert panel.whose.isVisible() == bool(at_point)
    assert _plain(panel.reached.values["Specificity"].text()) == specificity
    assert panel.reached.intervals["Specificity"].text().startswith("95 % CI ")
    assert panel.predictive.isVisible()
    assert panel.predictive.outcomes.text().startswith(f"Of 1,000 {patients} 200 have pneumonia")
    # Of 800 without pneumonia as many are flagged as the specificity leaves.
    alarmed = {"49.0 %": 408, "85.0 %": 120}[specificity]
    assert f"{alarmed} are flagged, which are false alarms" in panel.predictive.outcomes.text()
    viewer.session.reading.set_threshold(0.61)
    assert panel.whose.text() == elsewhere
    assert panel.predictive.isVisible() == has_values_elsewhere, "nothing is told from other patients' figures"


def test_a_device_that_is_not_the_one_asked_for_is_told(open_viewer: Open, study_folder: Path) -> None:
    def load(path: Path, device: str) -> Classifier:
        classifier = load_classifier(path, device)
        classifier.use_cpu("The device cuda:0 is there, but cannot be used. The CPU computes instead.")
        return classifier

    viewer = open_viewer(study_folder, services=Services(load=load))
    viewer.wait_until_read(3)
    foot = viewer.window.reading.foot
    assert foot.notice.isVisible()
    assert foot.notice.text().startswith("⚠  The device cuda:0 is there")
    assert "on CPU" in foot.model.text()


def test_the_models_card_begins_in_plain_words_and_opens_by_key(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = viewer.window.findChildren(TextDialog)
    page = dialog.page.toPlainText()
    assert page.index("In short") < page.index("It measures brightness.")
    assert "it flags 98 of 100 of the patients with pneumonia" in page
    assert not dialog.isModal()


def test_the_numbers_of_the_fields_have_room(viewer: Viewer) -> None:
    threshold = viewer.window.reading.threshold
    for field in (threshold.field, threshold.predictive.field):
        inner = field.findChild(QLineEdit)
        assert inner is not None
        assert inner.width() >= inner.fontMetrics().horizontalAdvance("100.0\xa0%")


def test_tab_reaches_all_of_it_and_each_has_a_name(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.reading
    viewer.session.evidence.toggle()
    viewer.session.reading.set_threshold(0.3)
    wanted: list[QWidget] = [
        panel.answer.about_model,
        panel.answer.more.button,
        panel.evidence.button,
        panel.evidence.slider,
        *panel.verdict.buttons.values(),
        panel.threshold.by_probability,
        panel.threshold.by_sensitivity,
        panel.threshold.slider,
        panel.threshold.field,
        *panel.threshold.points.buttons,
        panel.threshold.reset,
        panel.threshold.predictive.field,
    ]
    panel.answer.about_model.setFocus()
    reached = []
    for _ in range(len(wanted)):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == wanted
    for widget in wanted:
        assert widget.accessibleName() or widget.text()  # type: ignore[attr-defined]


def test_nothing_is_cut_off_in_a_window_of_1366_by_768(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    window.resize(1366, 768)
    panel = window.reading
    qtbot.waitUntil(lambda: window.size().width() == 1366)
    for part in (panel.answer, panel.evidence, panel.verdict, panel.threshold, panel.foot):
        assert part.width() >= part.minimumSizeHint().width()
        assert part.width() <= panel.width()
    # Without scrolling: from the number to what the threshold reaches.
    bottom = panel.threshold.reached.mapTo(panel, panel.threshold.reached.rect().bottomLeft()).y()
    assert bottom < panel.foot.y()


def test_larger_letters_make_the_panel_wider_and_cut_nothing_off(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    viewer.session.settings.preferences.set(TEXT_PERCENT, 150)
    content = window.reading.answer.parentWidget()
    viewport = content.parentWidget()
    wanted = content.minimumSizeHint().width
    qtbot.waitUntil(lambda: wanted() > 300 and viewport.width() >= wanted())
    viewer.session.settings.preferences.set(TEXT_PERCENT, 100)


def test_the_field_that_a_key_goes_to_comes_into_view(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    window.resize(1366, 500)
    threshold = window.reading.threshold
    qtbot.waitUntil(lambda: threshold.field.visibleRegion().isEmpty())
    qtbot.keyClick(window.picture, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert threshold.field.visibleRegion().boundingRect() == threshold.field.rect()


def test_a_bar_without_a_probability_is_not_an_empty_one(viewer: Viewer, tmp_path: Path) -> None:
    bar = viewer.window.reading.answer.bar
    bar.show_values(0.0, 0.5, "#ffffff", "threshold")
    empty: QPixmap = bar.grab()
    bar.show_values(None, None, "#ffffff")
    assert bar.grab().toImage() != empty.toImage()


def test_a_broken_picture_has_its_reason_and_no_words_on_its_likeness(open_viewer: Open, tmp_path: Path) -> None:
    Image.fromarray(np.zeros((40, 40), dtype=np.uint8)).save(tmp_path / "a.png")
    (tmp_path / "a.png").write_bytes((tmp_path / "a.png").read_bytes()[:50])
    viewer = open_viewer(tmp_path / "a.png")
    viewer.wait_until_read(1)
    answer = viewer.window.reading.answer
    assert answer.decision.text() == "✕  Could not be read"
    assert answer.details.text()
    assert not answer.likeness.isVisible()
