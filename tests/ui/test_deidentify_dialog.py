import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.review import deidentified
from xray_viewer.review.deidentified import StudyOutcome
from xray_viewer.ui.deidentify_dialog import DeidentifyDialog
from xray_viewer.ui.identity_words import outcome_words

Open = Callable[..., Viewer]
VALUES = np.full((240, 320), 90, np.uint8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "DOE^JANE"
    made.mkdir()
    for number in (1, 2):
        write_dicom(made / f"JANE {number}.dcm", VALUES, PatientName="DOE^JANE", PatientID="12345678")
    Image.fromarray(VALUES).save(made / "JANE 3.png")
    return made


def _dialog(viewer: Viewer) -> DeidentifyDialog:
    viewer.window.actions_by_id["deidentify"].trigger()
    (dialog,) = viewer.window.findChildren(DeidentifyDialog)
    return dialog


def test_one_image_is_copied_and_said(open_viewer: Open, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    viewer = open_viewer(folder)
    viewer.wait_until_read(3)
    dialog = _dialog(viewer)
    assert dialog.image.text() == "This &image:  JANE 1.dcm"
    qtbot.waitUntil(lambda: "look yourself" in dialog.warning.note.text(), timeout=10_000)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (asked,) = dialog.findChildren(QFileDialog)
    assert [Path(name).name for name in asked.selectedFiles()] == ["image.dcm"]
    asked.reject()
    with qtbot.waitSignals([viewer.session.deidentification.image_written, dialog.destroyed], timeout=20_000):
        viewer.session.deidentification.write_image(0, tmp_path / "image.dcm")
    assert dcmread(tmp_path / "image.dcm").PatientName == "ANONYMOUS^1"
    assert viewer.window.statusBar().currentMessage() == "image.dcm was written."


def test_a_study_is_copied_into_a_new_folder_and_what_was_not_is_said(
    open_viewer: Open, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    viewer = open_viewer(folder)
    viewer.wait_until_read(3)
    dialog = _dialog(viewer)
    dialog.study.setChecked(True)
    assert dialog.study.text() == "The whole &study:  3 images"
    assert dialog.leave_out.isChecked()
    with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
        dialog.write_study(str(tmp_path))
    assert len(list((tmp_path / "deidentified").iterdir())) == 2
    words = viewer.window.message.text.text()
    assert "2 images were written to the new folder deidentified." in words
    assert "No DICOM pictures, and not copied: 1." in words


def test_closing_the_dialog_stops_it_and_leaves_nothing(
    open_viewer: Open, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = open_viewer(folder)
    viewer.wait_until_read(3)
    reached, go_on = threading.Event(), threading.Event()

    def wait(path: Path) -> bytes:
        reached.set()
        assert go_on.wait(10)
        return path.read_bytes()

    monkeypatch.setattr(deidentified, "read_content", wait)
    target = tmp_path / "target"
    target.mkdir()
    dialog = _dialog(viewer)
    dialog.write_study(str(target))
    qtbot.waitUntil(reached.is_set, timeout=10_000)
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(lambda: not list(target.iterdir()), timeout=10_000)
    assert not viewer.window.message.isVisible()


def test_hidden_identity_is_hidden_here_too(open_viewer: Open, qtbot: QtBot, folder: Path) -> None:
    viewer = open_viewer(folder)
    viewer.wait_until_read(3)
    dialog = _dialog(viewer)
    viewer.session.identity.toggle()
    assert dialog.image.text() == "This &image:  Image 1"


def test_without_a_study_there_is_nothing_to_copy(open_viewer: Open) -> None:
    assert not open_viewer().window.actions_by_id["deidentify"].isEnabled()


def test_what_was_not_copied_is_named_with_its_own_reason() -> None:
    outcome = StudyOutcome("deidentified", 1, (1,), (3,), left_out=True, others=2, failed=(5,), refused=(2, 4))
    words = outcome_words(outcome, lambda number: f"{number}.dcm")
    assert "Left out, since text seems to stand on them: 1.dcm." in words
    assert "Left out, since their pictures cannot be read and text may stand on them: 3.dcm." in words
    assert "Not copied, since an overlay is hidden in their pixels: 2.dcm, 4.dcm." in words
    assert "Could not be read, and not copied: 5.dcm." in words
    assert "No DICOM pictures, and not copied: 2." in words


def test_what_is_to_be_looked_at_is_named_as_its_copy() -> None:
    words = outcome_words(StudyOutcome("deidentified", 2, (1,), (3,)), str)
    assert "Text seems to stand on: image-00001.dcm. Look at them" in words
    assert "Their pictures cannot be read, so text may stand on them: image-00003.dcm." in words


def test_damaged_files_are_named_as_the_list_names_them(
    open_viewer: Open, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    (folder / "JANE 4.dcm").write_bytes((folder / "JANE 1.dcm").read_bytes()[:-5000])
    viewer = open_viewer(folder)
    viewer.wait_until_read(4)
    for hides, name in ((False, "JANE 4.dcm"), (True, "Image 4")):
        viewer.session.study.set_hides_names(hides)
        dialog = _dialog(viewer)
        with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
            dialog.write_study(str(tmp_path))
        assert f"cannot be read and text may stand on them: {name}." in viewer.window.message.text.text()
