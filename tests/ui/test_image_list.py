"""The list of the study's images: thumbnails of the rows that are on the screen, and the keys that it keeps."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from xray_viewer.app.entry import Entry
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.app.thumbnails import Thumbnail
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.image_list import ImageList, thumbnail_box
from xray_viewer.ui.theme import apply_theme
from xray_viewer.ui.worklist_model import FILE_COLUMN, WorklistModel

Open = Callable[..., Viewer]
ROWS = 20_000


class Numbered:
    """A study of files that are named by their row's number, of which no one is there; they are read by number."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.broken: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()

    def read_thumbnail(self, path: Path) -> NDArray[np.uint8]:
        self.gate.wait()
        row = int(path.name)
        self.read.append(row)
        if row in self.broken:
            raise DamagedImageError(path.name, "It is cut short.")
        return np.full((128, 64), 60 + row % 2 * 100, dtype=np.uint8)


@pytest.fixture
def files() -> Numbered:
    return Numbered()


@pytest.fixture
def session(settings: Settings, files: Numbered, qapp: QApplication) -> Iterator[Session]:
    """A session whose pictures themselves cannot be read, so that thumbnails come from their own reading alone."""

    def read(path: Path) -> Any:
        raise DamagedImageError(path.name, "It is not there.")

    session = Session(settings, Services(read=read, read_thumbnail=files.read_thumbnail))
    yield session
    files.gate.set()
    session.close()
    shiboken6.delete(session)


@pytest.fixture
def images(session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[ImageList]:
    apply_theme(qapp)
    model = WorklistModel(session.study, session.worklist, session.row_texts, session.reading)
    images = ImageList(model, session.study, session.worklist, session.thumbnails)
    model.setParent(images)
    images.resize(270, 600)
    with qtbot.waitExposed(images):
        images.show()
    yield images
    shiboken6.delete(images)


def _list(session: Session, rows: int) -> None:
    session.study.add([Entry(Path(str(row)), str(row)) for row in range(rows)])


def _visible(images: ImageList) -> list[int]:
    first = images.indexAt(images.viewport().rect().topLeft()).row()
    last = images.indexAt(images.viewport().rect().bottomLeft()).row()
    return list(range(first, (images.model().rowCount() - 1 if last < 0 else last) + 1))


def _wait(qtbot: QtBot, images: ImageList, session: Session) -> QImage:
    """Wait until all that is on the screen has its thumbnail, and give a picture of it."""

    def is_done() -> bool:
        kept = [session.thumbnails.get(session.study.entries[row].path) for row in _visible(images)]
        return bool(kept) and None not in kept and not session.thumbnails.is_busy

    qtbot.waitUntil(is_done, timeout=10_000)
    return images.viewport().grab().toImage()


def _box(images: ImageList, row: int) -> QRect:
    return thumbnail_box(images.visualRect(images.model().index(row, FILE_COLUMN)))


def test_only_the_rows_on_the_screen_are_read(
    images: ImageList, session: Session, files: Numbered, qtbot: QtBot
) -> None:
    _list(session, ROWS)
    _wait(qtbot, images, session)
    seen = _visible(images)
    assert 5 <= len(seen) <= 15
    assert files.read == seen
    files.read.clear()
    images.scrollTo(images.model().index(10_000, FILE_COLUMN), ImageList.ScrollHint.PositionAtTop)
    _wait(qtbot, images, session)
    assert files.read == _visible(images)
    assert 10_000 in files.read


def test_scrolling_past_reads_little_of_what_was_passed(
    images: ImageList, session: Session, files: Numbered, qtbot: QtBot
) -> None:
    _list(session, ROWS)
    files.gate.clear()
    bar = images.verticalScrollBar()
    for step in range(1, 401):
        bar.setValue(bar.maximum() * step // 400)
        images.viewport().repaint()
    files.gate.set()
    _wait(qtbot, images, session)
    assert _visible(images)[-1] == ROWS - 1
    assert len(files.read) <= 80


def test_what_is_on_the_screen_comes_before_what_was(
    images: ImageList, session: Session, files: Numbered, qtbot: QtBot
) -> None:
    files.gate.clear()
    _list(session, ROWS)
    qtbot.waitUntil(lambda: len(session.thumbnails.waiting) > 3)
    images.scrollToBottom()
    qtbot.waitUntil(lambda: session.thumbnails.waiting[0].name > "19000")
    files.gate.set()
    _wait(qtbot, images, session)
    # One was under way.
    assert files.read[1 : 1 + len(_visible(images))] == _visible(images)


def test_a_thumbnail_is_drawn_in_the_middle_of_its_place(images: ImageList, session: Session, qtbot: QtBot) -> None:
    _list(session, 2)
    shown = _wait(qtbot, images, session)
    for row, grey in ((0, 60), (1, 160)):
        box = _box(images, row)
        assert shown.pixelColor(box.center()) == QColor(grey, grey, grey)
        # It is half as wide as it is high, and beside it is dark.
        assert shown.pixelColor(box.left() + 2, box.center().y()) == QColor(COLORS.picture_ground)
        assert shown.pixelColor(box.right() - 2, box.center().y()) == QColor(COLORS.picture_ground)
        assert shown.pixelColor(box.center().x(), box.top() + 1) == QColor(grey, grey, grey)


def test_a_file_that_fails_has_a_plain_mark_and_the_others_their_thumbnails(
    images: ImageList, session: Session, files: Numbered, qtbot: QtBot
) -> None:
    files.broken = {1}
    _list(session, 3)
    shown = _wait(qtbot, images, session)
    failed = _box(images, 1)
    inside = {
        shown.pixelColor(x, y).name()
        for x in range(failed.left(), failed.right())
        for y in range(failed.top(), failed.bottom())
    }
    assert inside > {COLORS.picture_ground}, "the mark"
    assert shown.pixelColor(failed.topLeft()) == QColor(COLORS.picture_ground)
    assert shown.pixelColor(_box(images, 2).center()) == QColor(60, 60, 60)
    assert files.read == [0, 1, 2]


def test_a_thumbnail_that_is_on_its_way_is_a_dark_place(
    images: ImageList, session: Session, files: Numbered, qtbot: QtBot
) -> None:
    files.gate.clear()
    _list(session, 1)
    qtbot.waitUntil(lambda: session.thumbnails.is_busy)
    box = _box(images, 0)
    shown = images.viewport().grab(box).toImage()
    assert {shown.pixelColor(x, y).name() for x in range(box.width()) for y in range(box.height())} == {
        COLORS.picture_ground
    }


def test_the_thumbnails_of_a_study_show_its_pictures(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 4000, 300).astype(np.uint16), (200, 1))
    kept = {"BitsStored": 12, "HighBit": 11, "WindowCenter": 2000, "WindowWidth": 4000}
    write_dicom(tmp_path / "1.dcm", ramp, **kept)
    write_dicom(tmp_path / "2.dcm", ramp, **kept, PhotometricInterpretation="MONOCHROME1")
    (tmp_path / "3.dcm").write_bytes((tmp_path / "1.dcm").read_bytes()[:2000])
    viewer = open_viewer(tmp_path)
    viewer.wait_until_read(3)
    images, session = viewer.window.images, viewer.session
    qtbot.waitUntil(lambda: not session.thumbnails.is_busy)
    shown = images.viewport().grab().toImage()
    one, other, broken = (_box(images, row) for row in range(3))
    left, right = 4, one.width() - 5
    assert shown.pixelColor(one.left() + left, one.center().y()).red() < 40
    assert shown.pixelColor(one.left() + right, one.center().y()).red() > 215
    assert shown.pixelColor(other.left() + left, other.center().y()).red() > 215
    assert shown.pixelColor(other.left() + right, other.center().y()).red() < 40
    failed = session.thumbnails.get(session.study.entries[2].path)
    assert failed is not None
    assert failed.pixels is None
    assert shown.pixelColor(broken.topLeft()) == QColor(COLORS.picture_ground)


def test_a_row_is_drawn_anew_when_its_thumbnail_is_there(
    images: ImageList, session: Session, files: Numbered, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.gate.clear()
    files.broken = {1}
    _list(session, 3)
    qtbot.waitUntil(lambda: len(session.thumbnails.waiting) == 2)
    drawn: list[str] = []
    get = session.thumbnails.get

    def counted(path: Path) -> Thumbnail | None:
        thumbnail = get(path)
        drawn.append(f"{path.name} {thumbnail is not None}")
        return thumbnail

    monkeypatch.setattr(session.thumbnails, "get", counted)
    files.gate.set()
    qtbot.waitUntil(lambda: not session.thumbnails.is_busy)
    qtbot.waitUntil(lambda: {"0 True", "1 True", "2 True"} <= set(drawn))
    QApplication.processEvents()
    drawn.clear()
    session.thumbnails.made.emit(Path("1"))
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn == ["1 True"], "the others are left as they are"


def test_name_and_state_stand_beside_the_thumbnail(images: ImageList, session: Session, qtbot: QtBot) -> None:
    _list(session, 1)
    shown = _wait(qtbot, images, session)
    box, row = _box(images, 0), images.visualRect(images.model().index(0, FILE_COLUMN))
    assert row.contains(box)
    words = {shown.pixelColor(x, y).name() for x in range(box.right() + 1, row.right()) for y in range(row.height())}
    assert len(words) > 2
    assert images.rowHeight(0) >= 2 * images.fontMetrics().height()
