import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from xray_viewer.app.garbage import collected_on_the_main_thread


class Node:
    """Something that is part of a cycle."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def _automatic() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.enable()
    yield
    if not was_enabled:
        gc.disable()


@pytest.mark.usefixtures("_automatic", "qapp")
def test_cycles_are_collected_on_the_main_thread_alone(qtbot: QtBot) -> None:
    ended_on: list[int] = []

    def make() -> None:
        for _ in range(5 * gc.get_threshold()[0]):
            weakref.finalize(Node(), lambda: ended_on.append(threading.get_ident()))

    with collected_on_the_main_thread():
        worker = threading.Thread(target=make)
        worker.start()
        worker.join()
        assert ended_on == []
        qtbot.waitUntil(lambda: bool(ended_on))
        assert not gc.isenabled()
    assert set(ended_on) == {threading.get_ident()}
    assert gc.isenabled()
