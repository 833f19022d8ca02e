"""The thumbnails of what is on the screen: the newest asked for come first, and few are kept or waited for."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.factories import radiograph
from xray_viewer.app.picture import PictureCache, make_picture
from xray_viewer.app.services import Services
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.app.thumbnails import ThumbnailLimits, ThumbnailMaker
from xray_viewer.core.errors import DamagedImageError
from xray_viewer.core.thumbnail import make_thumbnail


class Reader:
    """Reads files named by numbers, each of its own grey; the first one waits for its gate, if that is closed."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.broken: set[str] = set()
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, path: Path) -> Any:
        self.read.append(path.name)
        self.gate.wait()
        if path.name in self.broken:
            raise DamagedImageError(path.name, "The file is cut short.")
        return make_thumbnail(radiograph(np.full((8, 8), int(path.name) % 256, dtype=np.uint8)))


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def pictures() -> PictureCache:
    return PictureCache(1 << 20)


@pytest.fixture
def make(qapp: object, reader: Reader, pictures: PictureCache) -> Iterator[Callable[..., ThumbnailMaker]]:
    made: list[tuple[ThumbnailMaker, TaskExecutor]] = []

    def make_it(**limits: int) -> ThumbnailMaker:
        executor = TaskExecutor(2, "test")
        maker = ThumbnailMaker(pictures, executor, Services(read_thumbnail=reader), ThumbnailLimits(**limits))
        made.append((maker, executor))
        return maker

    yield make_it
    reader.gate.set()
    for maker, executor in made:
        maker.stop()
        executor.close()
        shiboken6.delete(maker)
        shiboken6.delete(executor)


@pytest.fixture
def maker(make: Callable[..., ThumbnailMaker]) -> ThumbnailMaker:
    return make()


def _ask(maker: ThumbnailMaker, *names: object) -> None:
    for name in names:
        maker.get(Path(str(name)))


def _grey(maker: ThumbnailMaker, name: object) -> int | None:
    thumbnail = maker.get(Path(str(name)))
    return None if thumbnail is None or thumbnail.pixels is None else int(thumbnail.pixels[0, 0])


def test_a_thumbnail_is_made_when_it_is_asked_for(maker: ThumbnailMaker, qtbot: QtBot) -> None:
    assert maker.get(Path("7")) is None
    assert maker.is_busy
    with qtbot.waitSignal(maker.made):
        pass
    assert _grey(maker, 7) == 7
    assert not maker.is_busy


def test_one_that_is_there_is_not_made_again(maker: ThumbnailMaker, reader: Reader, qtbot: QtBot) -> None:
    _ask(maker, 1, 1, 2)
    qtbot.waitUntil(lambda: not maker.is_busy)
    _ask(maker, 1, 2)
    assert not maker.is_busy
    assert reader.read == ["1", "2"]


def test_the_newest_request_comes_first_and_each_in_its_order(
    maker: ThumbnailMaker, reader: Reader, qtbot: QtBot
) -> None:
    reader.gate.clear()
    _ask(maker, 1, 2, 3, 4)
    qtbot.waitUntil(lambda: reader.read == ["1"])
    _ask(maker, 50, 51, 3)
    qtbot.waitUntil(lambda: maker.waiting == [Path(name) for name in ("50", "51", "3", "2", "4")])
    reader.gate.set()
    qtbot.waitUntil(lambda: not maker.is_busy)
    assert reader.read == ["1", "50", "51", "3", "2", "4"]


def test_one_file_is_read_at_a_time(maker: ThumbnailMaker, reader: Reader, qtbot: QtBot) -> None:
    reader.gate.clear()
    _ask(maker, *range(10))
    qtbot.waitUntil(lambda: bool(reader.read))
    _ask(maker, *range(20))
    qtbot.waitUntil(lambda: len(maker.waiting) == 19)
    assert reader.read == ["0"]


@pytest.mark.parametrize("is_drawn", [True, False])
def test_scrolling_through_a_large_study_reads_only_where_it_ends(
    make: Callable[..., ThumbnailMaker], reader: Reader, qtbot: QtBot, is_drawn: bool
) -> None:
    maker = make(waiting=30)
    reader.gate.clear()
    for top in range(0, 20_000, 10):
        _ask(maker, *range(top, top + 10))
        if is_drawn:
            QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: len(reader.read) == 1)
    assert len(maker.waiting) in (29, 30)
    assert {Path(str(number)) for number in range(19_980, 20_000)} <= set(maker.waiting)
    if is_drawn:
        assert maker.waiting[:10] == [Path(str(number)) for number in range(19_990, 20_000)]
    reader.gate.set()
    qtbot.waitUntil(lambda: not maker.is_busy)
    assert len(reader.read) <= 31


def test_few_thumbnails_are_kept_and_those_not_seen_for_longest_go(
    make: Callable[..., ThumbnailMaker], reader: Reader, qtbot: QtBot
) -> None:
    maker = make(kept=3)
    for number in (1, 2, 3):
        _ask(maker, number)
        qtbot.waitUntil(lambda: not maker.is_busy)
    _ask(maker, 1, 4)
    qtbot.waitUntil(lambda: not maker.is_busy)
    reader.read.clear()
    assert [_grey(maker, number) for number in (1, 3, 4)] == [1, 3, 4]
    assert _grey(maker, 2) is None
    qtbot.waitUntil(lambda: not maker.is_busy)
    assert reader.read == ["2"]


def test_a_file_that_fails_is_marked_and_not_read_again(maker: ThumbnailMaker, reader: Reader, qtbot: QtBot) -> None:
    reader.broken = {"1"}
    _ask(maker, 1, 2)
    qtbot.waitUntil(lambda: not maker.is_busy)
    failed = maker.get(Path("1"))
    assert failed is not None
    assert failed.pixels is None
    assert _grey(maker, 2) == 2
    assert reader.read == ["1", "2"]


def test_a_file_that_could_be_read_after_all_is_marked_no_longer(
    maker: ThumbnailMaker, reader: Reader, qtbot: QtBot
) -> None:
    reader.broken = {"1"}
    _ask(maker, 1)
    qtbot.waitUntil(lambda: not maker.is_busy)
    maker.offer(Path("1"), radiograph(np.full((8, 8), 99, dtype=np.uint8)))
    qtbot.waitUntil(lambda: _grey(maker, 1) == 99)
    assert reader.read == ["1"]


def test_what_was_read_for_something_else_is_not_read_again(
    maker: ThumbnailMaker, reader: Reader, qtbot: QtBot
) -> None:
    reader.gate.clear()
    _ask(maker, 1, 2)
    qtbot.waitUntil(lambda: reader.read == ["1"])
    maker.offer(Path("2"), radiograph(np.full((8, 8), 99, dtype=np.uint8)))
    qtbot.waitUntil(lambda: _grey(maker, 2) == 99)
    reader.gate.set()
    qtbot.waitUntil(lambda: not maker.is_busy)
    assert reader.read == ["1"]


def test_a_thumbnail_that_nobody_asked_for_is_not_made(maker: ThumbnailMaker, reader: Reader) -> None:
    maker.offer(Path("2"), radiograph(np.zeros((8, 8), dtype=np.uint8)))
    assert not maker.is_busy


def test_another_frame_is_not_the_files_thumbnail(maker: ThumbnailMaker, reader: Reader, qtbot: QtBot) -> None:
    maker.hold(is_held=True)
    _ask(maker, 1)
    other = radiograph(np.full((8, 8), 99, dtype=np.uint8), frame=1, number_of_frames=2)
    maker.offer(Path("1"), other)
    maker.hold(is_held=False)
    qtbot.waitUntil(lambda: _grey(maker, 1) is not None)
    assert _grey(maker, 1) == 1


def test_a_picture_that_is_kept_is_not_read_again(
    maker: ThumbnailMaker, pictures: PictureCache, reader: Reader, qtbot: QtBot
) -> None:
    values = np.full((700, 900), 55, dtype=np.uint8)
    pictures.put(Path("1"), make_picture(radiograph(values)))
    _ask(maker, 1)
    qtbot.waitUntil(lambda: _grey(maker, 1) == 55)
    assert reader.read == []


def test_while_it_is_held_nothing_is_begun(maker: ThumbnailMaker, reader: Reader, qtbot: QtBot) -> None:
    maker.hold(is_held=True)
    _ask(maker, 1)
    qtbot.waitUntil(lambda: maker.waiting == [Path("1")])
    assert reader.read == []
    maker.hold(is_held=False)
    qtbot.waitUntil(lambda: _grey(maker, 1) == 1)


def test_another_study_drops_what_was_asked_for_and_what_was_made(
    maker: ThumbnailMaker, reader: Reader, qtbot: QtBot
) -> None:
    _ask(maker, 0)
    qtbot.waitUntil(lambda: not maker.is_busy)
    reader.gate.clear()
    _ask(maker, 1, 2, 3)
    qtbot.waitUntil(lambda: reader.read == ["0", "1"])
    maker.clear()
    assert not maker.is_busy
    # A file may have changed, and a file that hangs holds nothing of the next study up.
    made: list[Path] = []
    maker.made.connect(made.append)
    _ask(maker, 0)
    qtbot.waitUntil(lambda: reader.read == ["0", "1", "0"])
    reader.gate.set()
    qtbot.waitUntil(lambda: not maker.is_busy)
    assert made == [Path("0")]
    assert reader.read == ["0", "1", "0"]


def test_after_the_end_nothing_is_begun(maker: ThumbnailMaker, reader: Reader, qtbot: QtBot) -> None:
    _ask(maker, 1)
    maker.stop()
    _ask(maker, 2)
    qtbot.waitUntil(lambda: maker.waiting == [Path("2")])
    assert reader.read == []
