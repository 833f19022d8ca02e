"""The scenes by name: each brings a stage into one state of one window or dialog."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QMenu, QMessageBox

from tests.gallery.material import demo_study, reviewed_folder, two_frames, without_age
from tests.gallery.stage import Stage
from xray_viewer.app.preferences import TEXT_PERCENT
from xray_viewer.app.services import Services
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.readers import PreparedPicture, prepare_picture, read_radiograph
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.action_spec import Menu
from xray_viewer.ui.command_search import CommandSearch
from xray_viewer.ui.export_dialog import ExportDialog
from xray_viewer.ui.help_window import HelpWindow
from xray_viewer.ui.note_dialog import NoteDialog
from xray_viewer.ui.settings_dialog import SettingsDialog
from xray_viewer.ui.truth_dialog import TruthDialog
from xray_viewer.ui.unsaved_verdicts import unsaved_question

Scene = Callable[[Stage], object]

SCENES: dict[str, Scene] = {}

# In the folder that is reviewed, as the list shows them.
_LIMB, _UNREADABLE, _FIRST_CHEST = 0, 1, 2
# Of the demo study.
_DEMO_LIMB, _DEMO_DAMAGED = 4, 6
_REPORT = """Traceback (most recent call last):
  File "xray_viewer/ui/main_window.py", line 123, in _show_position
    self.position.setText(place_words(study.current, study, self._session.worklist))
  File "xray_viewer/ui/worklist_words.py", line 21, in place_words
    position = worklist.position(index)
IndexError: list index out of range"""


def scene(play: Scene) -> Scene:
    """Take a scene in under its function's name."""
    SCENES[play.__name__.replace("_", "-")] = play
    return play


def demo(stage: Stage) -> None:
    """Show the demo study, read by the shipped model."""
    stage.open(demo_study(stage.folder))
    stage.wait_until_read()


def review(stage: Stage) -> None:
    """Show the folder that is reviewed, read by the example model, with some verdicts."""
    stage.open(reviewed_folder(stage.folder), model=stage.example_model())
    stage.wait_until_read()
    given = (Verdict.NORMAL, Verdict.PNEUMONIA, Verdict.UNSURE, Verdict.NORMAL)
    for index, verdict in enumerate(given, start=_FIRST_CHEST):
        stage.go_to(index)
        stage.act(f"verdict_{verdict}")
        stage.wait(lambda: not stage.session.keeper.has_unsaved)
    stage.go_to(_FIRST_CHEST + len(given))


@scene
def empty(stage: Stage) -> None:
    stage.open()
    stage.wait(lambda: stage.session.reading.classifier is not None)


@scene
def empty_with_recent_folders(stage: Stage) -> None:
    for name in ("chest-2025-11", "chest-2025-12", "chest-2026-01"):
        stage.settings.remember_folder(str(Path.home() / name))
    empty(stage)


@scene
def model_loading(stage: Stage) -> None:
    stage.show()
    stage.window.open([demo_study(stage.folder)])
    stage.wait(lambda: bool(stage.session.study.entries))
    stage.wait_until_shown()


@scene
def picture_loading(stage: Stage) -> None:
    def read_frame(path: Path, frame: int) -> object:
        stage.held.wait()
        return read_radiograph(path, frame)

    def read(path: Path) -> object:
        stage.held.wait()
        return read_radiograph(path)

    stage.open(demo_study(stage.folder), services=Services(read_frame=read_frame, read=read))  # type: ignore[arg-type]
    stage.wait(lambda: len(stage.session.study.entries) > _DEMO_DAMAGED and not stage.session.opener.is_listing)


@scene
def reading(stage: Stage) -> None:
    def prepare(path: Path, preparation: Preparation) -> PreparedPicture:
        if re.search(r"000[3-9]|0010", path.name):
            stage.held.wait()
        return prepare_picture(path, preparation)

    stage.open(reviewed_folder(stage.folder), model=stage.example_model(), services=Services(prepare=prepare))
    stage.wait(lambda: stage.session.counts.tally.images - stage.session.counts.tally.to_read >= 4)
    stage.wait_until_shown()


@scene
def flagged_with_cautions(stage: Stage) -> None:
    demo(stage)


@scene
def two_cautions(stage: Stage) -> None:
    stage.settings.last_model = "0" * 64
    stage.open(without_age(stage.folder))
    stage.wait_until_read()


@scene
def flagged(stage: Stage) -> None:
    review(stage)


@scene
def not_flagged(stage: Stage) -> None:
    review(stage)
    stage.session.reading.set_threshold(0.97)


@scene
def threshold_by_sensitivity(stage: Stage) -> None:
    demo(stage)
    stage.act("over_sensitivity", "raise_threshold")
    stage.window.reading.threshold.slider.setFocus()


@scene
def not_assessed(stage: Stage) -> None:
    demo(stage)
    stage.go_to(_DEMO_LIMB)


@scene
def not_assessed_by_age(stage: Stage) -> None:
    review(stage)
    entries = stage.session.study.entries
    stage.go_to(next(index for index, entry in enumerate(entries) if "0009" in entry.path.name))


@scene
def failed(stage: Stage) -> None:
    demo(stage)
    stage.go_to(_DEMO_DAMAGED)


@scene
def details(stage: Stage) -> None:
    demo(stage)
    stage.window.reading.answer.more.button.click()


@scene
def read_first(stage: Stage) -> None:
    stage.settings.reads_first = True
    review(stage)


@scene
def identity_hidden(stage: Stage) -> None:
    review(stage)
    stage.act("wide_list", "annotations", "annotations", "hide_identity")


@scene
def annotations(stage: Stage) -> None:
    review(stage)
    stage.act("annotations", "annotations", "values", "tool_length")


@scene
def no_model(stage: Stage) -> None:
    stage.open(demo_study(stage.folder), model=stage.folder / "gone.onnx")
    stage.wait(lambda: bool(stage.session.reading.problem))
    stage.wait_until_shown()


@scene
def other_model(stage: Stage) -> None:
    stage.settings.last_model = "0" * 64
    demo(stage)


@scene
def unsaved_verdict(stage: Stage) -> None:
    (stage.folder / "no folder").write_bytes(b"")
    stage.store = ReviewStore(lambda: stage.folder / "no folder" / "review.sqlite3")
    stage.open(reviewed_folder(stage.folder), model=stage.example_model())
    stage.wait_until_read()
    stage.go_to(_FIRST_CHEST)
    stage.act("verdict_normal")
    stage.wait(lambda: bool(stage.session.keeper.problem))


@scene
def closing_unsaved(stage: Stage) -> None:
    unsaved_verdict(stage)
    unsaved_question(stage.session.keeper.problem, stage.window).open()
    stage.dialog(QMessageBox)


@scene
def information(stage: Stage) -> None:
    review(stage)
    stage.act("life_size", "preset_4")


@scene
def comparing(stage: Stage) -> None:
    review(stage)
    stage.act("compare")
    stage.wait_until_shown()


@scene
def evidence(stage: Stage) -> None:
    demo(stage)
    stage.act("evidence")


@scene
def evidence_not_there(stage: Stage) -> None:
    demo(stage)
    stage.go_to(_DEMO_LIMB)
    stage.act("evidence")


@scene
def frames(stage: Stage) -> None:
    stage.open(two_frames(stage.folder), model=stage.example_model())
    stage.wait_until_read()
    stage.act("next_frame")
    stage.wait_until_shown()


@scene
def wide_list(stage: Stage) -> None:
    review(stage)
    stage.act("wide_list", "order_probability")
    stage.wait_until_shown()


@scene
def nothing_listed(stage: Stage) -> None:
    review(stage)
    stage.act("search")
    stage.window.worklist.search.setText("nobody")


@scene
def large_text(stage: Stage) -> None:
    stage.settings.preferences.set(TEXT_PERCENT, 150)
    demo(stage)


@scene
def keyboard_on_list(stage: Stage) -> None:
    review(stage)
    stage.window.images.setFocus()


@scene
def keyboard_on_slider(stage: Stage) -> None:
    review(stage)
    stage.window.reading.threshold.slider.setFocus()


@scene
def keyboard_on_button(stage: Stage) -> None:
    review(stage)
    stage.window.reading.threshold.points.buttons[0].setFocus()


@scene
def keyboard_on_picture(stage: Stage) -> None:
    review(stage)
    stage.act("compare")
    stage.wait_until_shown()
    stage.window.picture.setFocus()


def _menu(number: int) -> Scene:
    def play(stage: Stage) -> None:
        review(stage)
        bar = stage.window.menuBar()
        entry = bar.actions()[number]
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        menu.popup(bar.mapToGlobal(bar.actionGeometry(entry).bottomLeft()))

    return play


for _number, _each in enumerate(Menu):
    SCENES[f"menu-{_each.name.lower()}"] = _menu(_number)


def _settings_page(number: int) -> Scene:
    def play(stage: Stage) -> None:
        review(stage)
        stage.act("settings")
        stage.dialog(SettingsDialog).names.setCurrentRow(number)

    return play


for _number, _name in enumerate(("appearance", "picture", "review", "threshold", "reading", "keys")):
    SCENES[f"settings-{_name}"] = _settings_page(_number)


@scene
def settings_reset(stage: Stage) -> None:
    _settings_page(0)(stage)
    stage.dialog(SettingsDialog).reset_all.click()
    stage.dialog(QMessageBox)


def _help_page(action: str) -> Scene:
    def play(stage: Stage) -> None:
        demo(stage)
        stage.act(action)
        stage.dialog(HelpWindow)

    return play


for _action in (
    "help",
    "first_scan",
    "help_picture",
    "help_threshold",
    "help_review",
    "help_numbers",
    "help_privacy",
    "shortcuts",
):
    _page = _action.removeprefix("help_").replace("_", "-")
    SCENES["help" if _page == "help" else f"help-{_page}"] = _help_page(_action)


@scene
def about(stage: Stage) -> None:
    demo(stage)
    stage.act("about")
    stage.dialog(QDialog)


@scene
def about_the_model(stage: Stage) -> None:
    demo(stage)
    stage.act("about_model")
    stage.dialog(QDialog)


@scene
def command_search(stage: Stage) -> None:
    review(stage)
    stage.act("command_search")
    stage.dialog(CommandSearch).field.setText("th")


@scene
def notices(stage: Stage) -> None:
    demo(stage)
    for name in ("gone", "away"):
        stage.window.open([stage.folder / name])
        stage.wait(lambda: not stage.session.opener.is_listing)
    stage.act("life_size", "notices")
    stage.window.message.dismiss()


@scene
def unexpected_error(stage: Stage) -> None:
    demo(stage)
    stage.window.notice_actions.tell_fault(_REPORT)


@scene
def dicom_attributes(stage: Stage) -> None:
    review(stage)
    stage.act("attributes")
    stage.dialog(QDialog)


@scene
def columns(stage: Stage) -> None:
    review(stage)
    stage.act("columns")
    stage.dialog(QDialog)


@scene
def note(stage: Stage) -> None:
    review(stage)
    stage.act("note")
    stage.dialog(NoteDialog).field.setPlainText("Compare with the image of last year.")


@scene
def export_table(stage: Stage) -> None:
    review(stage)
    stage.act("export")
    stage.dialog(ExportDialog)


@scene
def export_report(stage: Stage) -> None:
    stage.settings.remember_export("html", str(stage.folder))
    export_table(stage)


@scene
def against_truth(stage: Stage) -> None:
    review(stage)
    stage.act("truth")
    dialog = stage.dialog(TruthDialog)
    stage.wait(lambda: dialog.roc.isVisible())


@scene
def against_no_truth(stage: Stage) -> None:
    demo(stage)
    stage.act("truth")
    stage.dialog(TruthDialog)


@scene
def save_picture(stage: Stage) -> None:
    review(stage)
    with_text = _Once(stage.session.picture_out.looked)
    stage.act("save_picture")
    stage.dialog(QDialog)
    stage.wait(lambda: with_text.happened)


@scene
def deidentified_copy(stage: Stage) -> None:
    review(stage)
    looked = _Once(stage.session.deidentification.looked)
    stage.act("deidentify")
    stage.dialog(QDialog)
    stage.wait(lambda: looked.happened)


@scene
def forget_views(stage: Stage) -> None:
    review(stage)
    stage.act("forget_views")
    stage.dialog(QMessageBox)


class _Once:
    """Notes that a signal came."""

    def __init__(self, signal: object) -> None:
        self.happened = False
        signal.connect(self._note)  # type: ignore[attr-defined]

    def _note(self, *_values: object) -> None:
        self.happened = True
