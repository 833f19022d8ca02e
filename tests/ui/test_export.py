"""Taking the review away: the dialog by keys, and the files that it writes read back."""

import csv
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import GREYS, Viewer
from xray_viewer.app.services import Services
from xray_viewer.core.opinion import Verdict
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.review.review_table import REVIEW_COLUMNS
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.export_dialog import ExportDialog
from xray_viewer.ui.recent_menu import RecentMenu

Open = Callable[..., Viewer]
Modifier = Qt.KeyboardModifier
CONTROL, SHIFT, ALT = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.AltModifier


@pytest.fixture
def viewer(open_viewer: Open, study_folder: Path, tmp_path: Path, qtbot: QtBot) -> Viewer:
    """The study of three, read; a verdict on the first and a note on the second."""
    viewer = open_viewer(study_folder, store=ReviewStore(lambda: tmp_path / "data" / "review.sqlite3"))
    viewer.wait_until_read(len(GREYS))
    viewer.wait_for_picture()
    verdicts, contents = viewer.session.verdicts, viewer.session.contents
    verdicts.give(contents.sha256(0), Verdict.NORMAL)
    verdicts.annotate(contents.sha256(1), "=1+1")
    qtbot.waitUntil(lambda: not viewer.session.keeper.has_unsaved)
    return viewer


def open_dialog(viewer: Viewer, qtbot: QtBot) -> ExportDialog:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E, CONTROL | SHIFT)
    (dialog,) = viewer.window.findChildren(ExportDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def save_as(dialog: ExportDialog, qtbot: QtBot, key: Qt.Key, path: Path) -> None:
    """Choose a kind by its letter, press Enter and name the file."""
    qtbot.keyClick(dialog, key, ALT)
    # A button that is pressed by its letter is seen to go down first.
    qtbot.waitUntil(dialog.kinds[path.suffix.removeprefix(".")].isChecked)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (files,) = dialog.findChildren(QFileDialog)
    assert files.defaultSuffix() == path.suffix.removeprefix(".")
    files.fileSelected.emit(str(path))
    files.close()


def _rows(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".csv":
        with path.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))
    if path.suffix == ".json":
        rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["rows"]
        return rows
    heading, *cells = load_workbook(path).active.iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in cells]


@pytest.mark.parametrize(
    ("key", "ending", "note"),
    [(Qt.Key.Key_V, "csv", "'=1+1"), (Qt.Key.Key_J, "json", "=1+1"), (Qt.Key.Key_X, "xlsx", "=1+1")],
)
def test_the_table_is_exported_by_keys(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, key: Qt.Key, ending: str, note: str
) -> None:
    dialog = open_dialog(viewer, qtbot)
    output = tmp_path / f"out.{ending}"
    with qtbot.waitSignals([viewer.session.exporter.exported, dialog.destroyed]):
        save_as(dialog, qtbot, key, output)
    assert "3 images were written to out" in viewer.window.statusBar().currentMessage()
    rows = _rows(output)
    assert [tuple(row) for row in rows] == [REVIEW_COLUMNS] * 3
    assert [row["path"] for row in rows] == list(GREYS)
    assert [row["verdict"] or "" for row in rows] == ["normal", "", ""]
    assert rows[1]["note"] == note
    assert [row["decision"] for row in rows] == ["not_flagged", "flagged", "flagged"]
    assert all(row["sha256"] and row["model_sha256"] and row["device"] for row in rows)


@pytest.mark.parametrize(("key", "ending"), [(Qt.Key.Key_W, "html"), (Qt.Key.Key_D, "pdf")])
def test_a_report_is_exported_by_keys(viewer: Viewer, qtbot: QtBot, tmp_path: Path, key: Qt.Key, ending: str) -> None:
    dialog = open_dialog(viewer, qtbot)
    assert not dialog.names.isEnabled()
    output = tmp_path / f"out.{ending}"
    with qtbot.waitSignals([viewer.session.exporter.exported, dialog.destroyed], timeout=30_000):
        save_as(dialog, qtbot, key, output)
    content = output.read_bytes()
    if ending == "pdf":
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
    else:
        html = content.decode()
        # Two of three are flagged.
        assert html.count('alt="radiograph"') == html.count('alt="evidence"') == 2
        assert "bright.png" not in html


def test_without_a_model_the_table_has_no_threshold(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, tmp_path: Path
) -> None:
    (study_folder / "0 broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    viewer = open_viewer(study_folder, model=tmp_path / "nowhere.onnx")
    qtbot.waitUntil(lambda: bool(viewer.session.reading.problem) and viewer.session.study.entries[0].is_unreadable)
    for ending in ("csv", "json"):
        with qtbot.waitSignal(viewer.session.exporter.exported, timeout=10_000):
            viewer.session.exporter.export_table(tmp_path / f"table.{ending}")
    rows = list(csv.DictReader((tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row["status"], row["threshold"], row["decision"]) for row in rows] == [("failed", "", "")] + 3 * [
        ("", "", "")
    ]
    written = json.loads((tmp_path / "table.json").read_text(encoding="utf-8"))
    assert {row["threshold"] for row in written["rows"]} == {written["threshold"]} == {None}


def test_names_and_paths_are_asked_for_by_key(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(viewer, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_W, ALT)
    qtbot.waitUntil(dialog.names.isEnabled)
    assert not dialog.names.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_N, ALT)
    qtbot.waitUntil(dialog.names.isChecked)
    with qtbot.waitSignal(viewer.session.exporter.exported, timeout=30_000):
        save_as(dialog, qtbot, Qt.Key.Key_W, tmp_path / "out.html")
    assert "3 · 3 bright.png" in (tmp_path / "out.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("wants_answers", [False, True])
def test_answers_that_are_hidden_are_written_only_if_they_are_asked_for(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, *, wants_answers: bool
) -> None:
    dialog = open_dialog(viewer, qtbot)
    assert dialog.answers.isHidden()
    assert dialog.hidden.isHidden()
    viewer.session.study.set_reads_first(True)
    qtbot.waitUntil(dialog.answers.isVisible)
    assert "hidden until your verdict: 2." in dialog.hidden.text()
    assert not dialog.answers.isChecked()
    if wants_answers:
        qtbot.keyClick(dialog, Qt.Key.Key_A, ALT)
        qtbot.waitUntil(dialog.answers.isChecked)
    with qtbot.waitSignals([viewer.session.exporter.exported, dialog.destroyed]):
        save_as(dialog, qtbot, Qt.Key.Key_V, tmp_path / "out.csv")
    rows = _rows(tmp_path / "out.csv")
    assert [row["status"] for row in rows] == (["scored"] * 3 if wants_answers else ["scored", "", ""])
    assert [bool(row["probability"]) for row in rows] == [True, wants_answers, wants_answers]


def test_escape_stops_a_report(open_viewer: Open, qtbot: QtBot, study_folder: Path, tmp_path: Path) -> None:
    gate, reads = threading.Event(), Services().read_small

    def read(path: Path, least_side: int) -> Radiograph:
        gate.wait()
        return reads(path, least_side)

    viewer = open_viewer(study_folder, services=Services(read_small=read))
    viewer.wait_until_read(len(GREYS))
    viewer.wait_for_picture()
    dialog = open_dialog(viewer, qtbot)
    save_as(dialog, qtbot, Qt.Key.Key_W, tmp_path / "out.html")
    qtbot.waitUntil(lambda: "0 of 2 pictures" in dialog.state.text())
    assert dialog.bar.isVisible()
    assert not dialog.save.isEnabled()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not viewer.session.exporter.is_busy
    gate.set()
    viewer.session.exporter.close()
    assert list(tmp_path.glob("*out.html*")) == []


def _ask(dialog: ExportDialog, qtbot: QtBot) -> QFileDialog:
    """Press Enter, and give the dialog that asks for the file."""
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (files,) = dialog.findChildren(QFileDialog)
    return files


def test_the_next_export_begins_with_the_kind_and_the_folder_of_the_last(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    dialog = open_dialog(viewer, qtbot)
    assert dialog.kinds["xlsx"].isChecked()
    with qtbot.waitSignals([viewer.session.exporter.exported, dialog.destroyed]):
        save_as(dialog, qtbot, Qt.Key.Key_J, folder / "Jane Doe.json")
    dialog = open_dialog(viewer, qtbot)
    assert dialog.kinds["json"].isChecked()
    assert dialog.kinds["json"].hasFocus()
    files = _ask(dialog, qtbot)
    assert Path(files.directory().absolutePath()) == folder
    assert files.defaultSuffix() == "json"
    files.close()
    viewer.session.settings._store.sync()
    assert "Jane" not in (tmp_path / "settings.ini").read_text()


def test_an_export_that_failed_or_was_stopped_is_not_remembered(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(viewer, qtbot)
    with qtbot.waitSignal(viewer.session.failed):
        save_as(dialog, qtbot, Qt.Key.Key_V, tmp_path / "missing" / "out.csv")
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert open_dialog(viewer, qtbot).kinds["xlsx"].isChecked()
    assert not viewer.session.settings._store.contains("export/folder")


def test_forgetting_the_folders_forgets_that_of_the_export(viewer: Viewer) -> None:
    settings = viewer.session.settings
    settings.forget_folders()
    settings.remember_export("csv", "/reports of Doe")
    menu = viewer.window.findChild(RecentMenu)
    menu.aboutToShow.emit()
    (forget,) = (action for action in menu.actions() if action.text() == "&Forget These")
    assert forget.isEnabled()
    forget.trigger()
    assert "Doe" not in settings.export_folder


def test_there_is_one_dialog_and_escape_closes_it(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = open_dialog(viewer, qtbot)
    assert open_dialog(viewer, qtbot) is dialog
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_file_that_cannot_be_written_is_said_and_the_dialog_stays(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(viewer, qtbot)
    with qtbot.waitSignal(viewer.session.failed):
        save_as(dialog, qtbot, Qt.Key.Key_V, tmp_path / "missing" / "out.csv")
    assert "no folder" in viewer.window.message.text.text()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()


def test_without_images_there_is_nothing_to_export(open_viewer: Open) -> None:
    assert not open_viewer().window.actions_by_id["export"].isEnabled()
