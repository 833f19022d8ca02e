import re
from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from tests.ui.screen_words import words_on_screen
from xray_viewer.app.services import Services
from xray_viewer.app.settings import Settings
from xray_viewer.core.row_header import RowHeader
from xray_viewer.readers.header import read_row_header
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.attribute_dialog import AttributeDialog
from xray_viewer.ui.identity_notice import IdentityNotice
from xray_viewer.ui.note_dialog import NoteDialog

Open = Callable[..., Viewer]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TELLING = re.compile(r"(?<![a-z])doe(?![a-z])|jane|12345678")


def _write(folder: Path, name: str = "DOE^JANE", number: str = "12345678") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    pattern = np.random.default_rng(1).integers(0, 4096, (64, 96)).astype(np.uint16)
    write_dicom(
        folder / f"{name} {number} a.dcm",
        pattern,
        BitsStored=12,
        HighBit=11,
        PatientName=name,
        PatientID=number,
        PatientAge="045Y",
        PatientSex="F",
        PatientComments=f"{name} called",
        ViewPosition="PA",
        StudyDate="20260131",
        StudyDescription=f"Chest of {name}",
        InstitutionName=f"Clinic of {name}",
        ReferringPhysicianName=name,
        AccessionNumber=number,
        WindowCenter="2048",
        WindowWidth="4096",
        WindowCenterWidthExplanation=f"for {name}",
        ImageComments=number,
    )
    return folder


@pytest.fixture
def telling_folder(tmp_path: Path) -> Path:
    """A study of three images, one of them broken, in which everything names the patient."""
    folder = _write(tmp_path / "DOE^JANE")
    inner = folder / "JANE 12345678"
    inner.mkdir()
    Image.fromarray(np.full((64, 96), 200, np.uint8)).save(inner / "12345678.png")
    (inner / "JANE DOE.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    return folder


def _telling() -> list[str]:
    return [words for words in words_on_screen() if TELLING.search(words.casefold())]


def _press(qtbot: QtBot, viewer: Viewer) -> None:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_H, CTRL | SHIFT)


def _shows_patients(viewer: Viewer, qtbot: QtBot) -> None:
    """Wait until the header is read."""
    texts = viewer.session.row_texts
    qtbot.waitUntil(lambda: any(texts.patient(index) for index in range(3)), timeout=10_000)


def test_nothing_that_can_be_read_or_heard_names_the_patient(
    open_viewer: Open, qtbot: QtBot, telling_folder: Path
) -> None:
    viewer = open_viewer(telling_folder, store=ReviewStore(lambda: telling_folder.parent / "review.sqlite3"))
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    _shows_patients(viewer, qtbot)
    window, picture = viewer.window, viewer.window.picture
    # Everything that may name somebody is opened first.
    for key in (Qt.Key.Key_O, Qt.Key.Key_O, Qt.Key.Key_F9):
        qtbot.keyClick(picture, key)
    qtbot.keyClick(picture, Qt.Key.Key_E, CTRL)
    (note,) = window.findChildren(NoteDialog)
    qtbot.keyClicks(note.field, "Jane Doe asked for it")
    qtbot.keyClick(note.field, Qt.Key.Key_Return)
    qtbot.keyClick(picture, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: bool(window.findChildren(AttributeDialog)), timeout=10_000)
    qtbot.keyClick(picture, Qt.Key.Key_A, CTRL | SHIFT)
    qtbot.keyClick(picture, Qt.Key.Key_Tab, CTRL)
    for action in ("deidentify", "export", "settings", "command_search", "notices"):
        window.actions_by_id[action].trigger()
    viewer.session.failed.emit("DOE^JANE 12345678 a.dcm: It is said of a test.")
    viewer.session.opener.failed.emit(f"There is no file or folder {telling_folder}.")
    window.statusBar().showMessage("DOE^JANE 12345678 a.dcm was written.")
    qtbot.keyClicks(window.worklist.search, "jane")
    assert len(_telling()) > 20
    _press(qtbot, viewer)
    assert _telling() == []
    # And what is opened afterwards.
    qtbot.keyClick(picture, Qt.Key.Key_Escape)
    for key in (Qt.Key.Key_O, Qt.Key.Key_O, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(picture, key)
        assert _telling() == []
    assert "▧  Identity hidden" in [
        notice.text() for notice in window.findChildren(IdentityNotice) if notice.isVisible()
    ]


def test_a_name_that_is_read_later_leaves_what_is_on_the_screen_already(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    settings.hides_identity = True
    (file,) = _write(tmp_path / "study").iterdir()
    file.rename(file.with_name("a.dcm"))
    is_let_go = Event()

    def read_header(path: Path) -> RowHeader:
        is_let_go.wait(60)
        return read_row_header(path)

    viewer = open_viewer(
        file.parent,
        services=Services(read_header=read_header),
        store=ReviewStore(lambda: tmp_path / "review.sqlite3"),
    )
    try:
        viewer.wait_until_read(1)
        viewer.wait_for_picture()
        qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E, CTRL)
        (note,) = viewer.window.findChildren(NoteDialog)
        qtbot.keyClicks(note.field, "Jane Doe worse")
        qtbot.keyClick(note.field, Qt.Key.Key_Return)
        viewer.session.failed.emit("Jane Doe is said of a test.")
        # A message that stands there already, for whose names nothing is known yet; the note is not to be seen.
        assert {"worse" in words for words in _telling()} == {False}
        panel = viewer.window.reading.verdict
        assert panel.note.text() == "✎  hidden until the files' headers are read"
    finally:
        is_let_go.set()
    qtbot.waitUntil(lambda: viewer.session.row_texts.patient(0) == "1", timeout=10_000)
    assert _telling() == []
    assert viewer.window.message.text.text() == "⚠  the patient the patient is said of a test."
    assert panel.note.text() == "✎  the patient the patient worse"


def test_what_stands_in_place_of_names_still_tells_the_images_apart(
    open_viewer: Open, qtbot: QtBot, telling_folder: Path
) -> None:
    viewer = open_viewer(telling_folder)
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    _press(qtbot, viewer)
    model = viewer.window.images.model()
    names = [model.index(row, 1).data() for row in range(3)]
    assert names == ["Image 1", "Image 2", "Image 3"]
    assert viewer.window.position.text() == "1 of 3   Image 1"
    qtbot.keyClicks(viewer.window.worklist.search, "jane")
    assert model.rowCount() == 0
    viewer.window.worklist.search.clear()
    qtbot.keyClicks(viewer.window.worklist.search, "image 2")
    assert model.rowCount() == 1
    viewer.window.worklist.search.clear()
    viewer.window.recent.aboutToShow.emit()
    assert viewer.window.recent.actions()[0].text() == "Folder 1"
    _press(qtbot, viewer)
    assert model.index(0, 1).data() == "DOE^JANE 12345678 a.dcm"


def _pixels(image: QImage) -> bytes:
    return bytes(image.constBits())


def test_the_picture_looks_alike_whoever_is_on_it(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    folders = [_write(tmp_path / name, name=name) for name in ("DOE^JANE", "ROE^RICHARD")]
    viewer = open_viewer()
    picture = viewer.window.picture
    _press(qtbot, viewer)
    shots = []
    for folder in folders:
        viewer.window.open([folder])
        viewer.wait_until_read(1)
        viewer.wait_for_picture()
        picture.setFocus()
        for _turn in range(3):
            picture.finish()
            shots.append(_pixels(picture.grab().toImage()))
            qtbot.keyClick(picture, Qt.Key.Key_O)
        qtbot.keyClick(picture, Qt.Key.Key_O)
    assert shots[:3] == shots[3:]
    # With the words and without.
    assert shots[0] == shots[2] != shots[1]
    _press(qtbot, viewer)
    picture.finish()
    assert _pixels(picture.grab().toImage()) not in shots


def test_it_stays_hidden_over_a_restart_until_it_is_turned_off(
    open_viewer: Open, qtbot: QtBot, telling_folder: Path
) -> None:
    _press(qtbot, open_viewer())
    later = open_viewer(telling_folder)
    later.wait_until_read(3)
    later.wait_for_picture()
    assert _telling() == []
    action = later.window.actions_by_id["hide_identity"]
    assert action.isChecked()
    _press(qtbot, later)
    assert not action.isChecked()
    assert _telling() != []
    assert not any(notice.isVisible() for notice in later.window.findChildren(IdentityNotice))
    # The name comes back on the picture only when it is asked for.
    assert later.session.tools.annotations == "some"


def test_attributes_keep_what_names_nobody(open_viewer: Open, qtbot: QtBot, telling_folder: Path) -> None:
    viewer = open_viewer(telling_folder)
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    _press(qtbot, viewer)
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: bool(viewer.window.findChildren(AttributeDialog)), timeout=10_000)
    (dialog,) = viewer.window.findChildren(AttributeDialog)
    assert dialog.windowTitle() == "DICOM Attributes of Image 1"
    shown = dialog.table.model()
    values = {shown.index(row, 1).data(): shown.index(row, 3).data() for row in range(shown.rowCount())}
    assert values["PatientName"] == values["StudyDate"] == values["InstitutionName"] == "hidden"
    assert (values["ViewPosition"], values["Rows"], values["Modality"]) == ("PA", "64", "DX")
    qtbot.keyClicks(dialog.field, "jane")
    assert shown.rowCount() == 0


def test_a_note_that_names_the_patient_is_not_opened_meanwhile(
    open_viewer: Open, qtbot: QtBot, telling_folder: Path
) -> None:
    viewer = open_viewer(telling_folder, store=ReviewStore(lambda: telling_folder.parent / "review.sqlite3"))
    viewer.wait_until_read(3)
    viewer.wait_for_picture()
    _shows_patients(viewer, qtbot)
    _press(qtbot, viewer)
    picture = viewer.session.viewer.picture
    assert picture is not None
    viewer.session.verdicts.annotate(picture.radiograph.sha256, "Doe, again")
    qtbot.waitUntil(lambda: "again" in viewer.window.reading.verdict.note.text())
    assert viewer.window.reading.verdict.note.text() == "✎  the patient, again"
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_E, CTRL)
    assert viewer.window.findChildren(NoteDialog) == []
    assert "Show identity again" in viewer.window.message.text.text()


def test_notices_of_a_study_that_is_closed_name_nobody_either(
    open_viewer: Open, qtbot: QtBot, telling_folder: Path, study_folder: Path
) -> None:
    viewer = open_viewer(telling_folder)
    viewer.wait_until_read(3)
    viewer.session.failed.emit("DOE^JANE 12345678 a.dcm: It is said of a test.")
    viewer.window.open([study_folder])
    viewer.wait_until_read(3)
    viewer.session.settings.forget_folders()
    viewer.window.actions_by_id["notices"].trigger()
    assert _telling() != []
    _press(qtbot, viewer)
    assert _telling() == []
