"""The table of DICOM attributes: it is that of the image that is looked at, and its search takes ordinary words."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.services import Services
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.core.attribute import Attribute
from xray_viewer.readers.dicom.listing import read_attributes
from xray_viewer.ui.attribute_dialog import AttributeDialog

Open = Callable[..., Viewer]
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
VALUES = np.arange(64, dtype=np.uint8).reshape(8, 8)


@pytest.fixture
def patients(tmp_path: Path) -> Path:
    """Two patients' files, and a picture of nobody between them."""
    folder = tmp_path / "study"
    folder.mkdir()
    write_dicom(folder / "1.dcm", VALUES, PatientName="One^Ada")
    Image.fromarray(VALUES).save(folder / "2.jpg")
    write_dicom(folder / "3.dcm", VALUES, PatientName="Three^Eve")
    return folder


def opened(viewer: Viewer, qtbot: QtBot) -> AttributeDialog:
    """Press the keys of the table, and give it."""
    viewer.wait_for_picture()
    qtbot.keyClick(viewer.window.picture, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: bool(viewer.window.findChildren(AttributeDialog)), timeout=10_000)
    (dialog,) = viewer.window.findChildren(AttributeDialog)
    return dialog


def press(viewer: Viewer, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Turn from the table back to the main window, and press a key there."""
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window.picture, key, modifiers)


def cells(table: QTableView) -> list[str]:
    """What a person can read in the table."""
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount()) for column in range(4)]


def patient(dialog: AttributeDialog) -> str:
    values = cells(dialog.table)
    return values[values.index("PatientName") + 2] if "PatientName" in values else ""


def held_back(name: str, until: threading.Event) -> Callable[[Path], tuple[Attribute, ...]]:
    """Read attributes, those of one file not before an event."""

    def attributes(path: Path) -> tuple[Attribute, ...]:
        if path.name == name:
            until.wait()
        return read_attributes(path)

    return attributes


def test_the_table_follows_the_image_that_is_looked_at(open_viewer: Open, qtbot: QtBot, patients: Path) -> None:
    viewer = open_viewer(patients, model=None)
    qtbot.waitUntil(lambda: len(viewer.session.study.entries) == 3)
    dialog = opened(viewer, qtbot)
    assert (patient(dialog), dialog.windowTitle()) == ("One^Ada", "DICOM Attributes of 1.dcm")
    assert not dialog.words.isVisible()
    press(viewer, qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "no DICOM attributes" in dialog.words.text())
    assert dialog.words.isVisible()
    assert (cells(dialog.table), dialog.windowTitle()) == ([], "DICOM Attributes of 2.jpg")
    assert dialog.table.accessibleDescription() == dialog.words.text()
    # The table says it, and no bar says it again.
    assert not viewer.window.message.isVisible()
    press(viewer, qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: patient(dialog) == "Three^Eve")
    assert dialog.windowTitle() == "DICOM Attributes of 3.dcm"
    assert not dialog.words.isVisible()
    # Asked for again, it is the same one.
    press(viewer, qtbot, Qt.Key.Key_I, CTRL)
    assert viewer.window.findChildren(AttributeDialog) == [dialog]
    viewer.session.study.clear()
    assert (cells(dialog.table), dialog.words.text(), dialog.windowTitle()) == (
        [],
        "No image is open.",
        "DICOM attributes",
    )
    dialog.close()


def test_nothing_of_the_patient_before_stands_there_meanwhile(open_viewer: Open, qtbot: QtBot, patients: Path) -> None:
    (patients / "2.jpg").unlink()
    held = threading.Event()
    viewer = open_viewer(patients, model=None, services=Services(attributes=held_back("3.dcm", held)))
    try:
        qtbot.waitUntil(lambda: len(viewer.session.study.entries) == 2)
        dialog = opened(viewer, qtbot)
        press(viewer, qtbot, Qt.Key.Key_Down)
        assert cells(dialog.table) == []
        assert (dialog.words.text(), dialog.windowTitle()) == (
            "Reading the attributes…",
            "DICOM Attributes of 3.dcm",
        )
        # Back before they came: they are never shown.
        press(viewer, qtbot, Qt.Key.Key_Up)
        qtbot.waitUntil(lambda: patient(dialog) == "One^Ada")
    finally:
        held.set()
    viewer.wait_for_picture()
    assert (patient(dialog), dialog.windowTitle()) == ("One^Ada", "DICOM Attributes of 1.dcm")
    press(viewer, qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: patient(dialog) == "Three^Eve")


def test_a_table_that_is_closed_meanwhile_stays_closed(open_viewer: Open, qtbot: QtBot, patients: Path) -> None:
    (patients / "2.jpg").unlink()
    held = threading.Event()
    viewer = open_viewer(patients, model=None, services=Services(attributes=held_back("3.dcm", held)))
    try:
        qtbot.waitUntil(lambda: len(viewer.session.study.entries) == 2)
        dialog = opened(viewer, qtbot)
        press(viewer, qtbot, Qt.Key.Key_Down)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
    finally:
        held.set()
    # An answer is given up in silence: that it has come can be told by what the threads still have to do alone.
    executors = viewer.session.findChildren(TaskExecutor)
    qtbot.waitUntil(lambda: not any(executor._tasks for executor in executors))
    assert viewer.window.findChildren(AttributeDialog) == []


def test_a_file_that_is_replaced_is_listed_anew(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, PatientName="One^Ada")
    viewer = open_viewer(path, model=None)
    dialog = opened(viewer, qtbot)
    write_dicom(path, VALUES, PatientName="Three^Eve")
    viewer.session.study.renew(0)
    assert patient(dialog) == ""
    qtbot.waitUntil(lambda: patient(dialog) == "Three^Eve")


def test_search_place_and_columns_stay_with_the_next_image(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    for name, patient_name in (("1.dcm", "One^Ada"), ("2.dcm", "Two^Bea")):
        more = {f"Patient{word}": "x" for word in ("Address", "Comments")} if name == "2.dcm" else {}
        write_dicom(tmp_path / name, VALUES, PatientName=patient_name, **more)
    viewer = open_viewer(tmp_path, model=None)
    qtbot.waitUntil(lambda: len(viewer.session.study.entries) == 2)
    dialog = opened(viewer, qtbot)
    table = dialog.table
    dialog.resize(900, 300)
    table.setColumnWidth(1, 333)
    rows = [table.model().index(row, 1).data() for row in range(table.model().rowCount())]
    table.scrollTo(table.model().index(rows.index("Rows"), 0), table.ScrollHint.PositionAtTop)
    top = table.indexAt(table.rect().topLeft()).siblingAtColumn(1).data()
    assert table.verticalScrollBar().value() > 0
    table.setFocus()
    press(viewer, qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: patient(dialog) == "Two^Bea")
    assert table.indexAt(table.rect().topLeft()).siblingAtColumn(1).data() == top
    assert table.columnWidth(1) == 333
    qtbot.keyClicks(dialog.field, "patientn")
    press(viewer, qtbot, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: "One^Ada" in cells(table))
    assert (dialog.field.text(), table.model().rowCount()) == ("patientn", 1)


def test_the_search_takes_ordinary_spellings_and_says_when_it_finds_nothing(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_dicom(tmp_path / "a.dcm", VALUES, PatientName="Doe^Jane", PixelSpacing=[0.15, 0.15])
    dialog = opened(open_viewer(path, model=None), qtbot)
    for words in ("pixel spacing", "28,30", "00280030"):
        dialog.field.clear()
        qtbot.keyClicks(dialog.field, words)
        assert cells(dialog.table) == ["(0028,0030)", "PixelSpacing", "DS", "0.15\\0.15"]
        assert not dialog.words.isVisible()
    qtbot.keyClicks(dialog.field, "x")
    assert cells(dialog.table) == []
    assert dialog.words.isVisible()
    assert dialog.words.text().startswith("Nothing was found")
    dialog.field.clear()
    assert not dialog.words.isVisible()
    assert patient(dialog) == "Doe^Jane"
