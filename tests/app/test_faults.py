import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from xray_viewer.app.faults import FaultWatch


def _fail() -> None:
    raise ZeroDivisionError("by nothing")


def _on_thread(do: Callable[[], None]) -> None:
    thread = threading.Thread(target=do)
    thread.start()
    thread.join()


def test_a_mistake_in_a_slot_is_caught_and_the_program_goes_on(qtbot: QtBot) -> None:
    faults = FaultWatch()
    with faults.watching(), qtbot.waitSignal(faults.caught) as caught:
        QTimer.singleShot(0, _fail)
    (report,) = caught.args
    assert report.startswith("Traceback")
    assert "ZeroDivisionError: by nothing" in report
    with faults.watching(), qtbot.waitSignal(faults.caught) as caught:
        _on_thread(_fail)
    assert "in _fail" in caught.args[0]


def test_the_same_mistake_is_told_once(qtbot: QtBot) -> None:
    faults = FaultWatch()
    told: list[str] = []
    faults.caught.connect(told.append)
    with faults.watching():
        for _ in range(3):
            QTimer.singleShot(0, _fail)
        qtbot.waitUntil(lambda: bool(told))
        with qtbot.waitSignal(faults.caught):
            QTimer.singleShot(0, lambda: [].pop())
    assert len(told) == 2


def test_the_hooks_are_given_back(qtbot: QtBot) -> None:
    hooks = sys.excepthook, threading.excepthook
    with FaultWatch().watching():
        assert sys.excepthook != hooks[0]
    assert (sys.excepthook, threading.excepthook) == hooks
