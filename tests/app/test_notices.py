from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from xray_viewer.app.notices import Kind
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings


@pytest.fixture
def session(qtbot: QtBot, settings: Settings) -> Iterator[Session]:
    session = Session(settings)
    yield session
    session.close()
    shiboken6.delete(session)


def test_what_was_said_is_kept_with_its_time_and_kind(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.notices.added):
        session.notices.add(Kind.PROBLEM, "The disk is full.")
    session.notices.add(Kind.INFORMATION, "Life size is not known.")
    first, second = session.notices.all
    assert (first.kind, first.text, first.details) == (Kind.PROBLEM, "The disk is full.", "The disk is full.")
    assert first.time <= second.time
    assert first.time.tzinfo is not None


def test_the_last_five_hundred_are_kept(session: Session) -> None:
    for number in range(600):
        session.notices.add(Kind.INFORMATION, f"Notice {number}")
    assert len(session.notices.all) == 500
    assert session.notices.all[0].text == "Notice 100"


def test_details_name_no_file_no_folder_and_no_patient(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "Doe Jane"
    folder.mkdir()
    path = write_dicom(folder / "Jane scan.dcm", np.zeros((8, 8), np.uint8), PatientName="DOE^JANE")
    session.opener.open([folder])
    qtbot.waitUntil(lambda: len(session.study.entries) == 1 and not session.opener.is_listing, timeout=10_000)
    session.notices.add(Kind.PROBLEM, f"Jane scan.dcm: It is cut short. {path} Doe Jane", "in 'x/DOE^JANE/y'")
    (notice,) = session.notices.all
    assert "Jane scan.dcm" in notice.text
    assert "Image 1" in notice.details
    assert "jane" not in notice.details.lower()
    assert "doe" not in notice.details.lower()
