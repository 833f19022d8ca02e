import threading
from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.errors import RequestError, XrayViewerError


@pytest.fixture
def executor(qapp: object) -> Iterator[TaskExecutor]:
    executor = TaskExecutor(2, "test")
    yield executor
    executor.close()
    shiboken6.delete(executor)


def test_work_is_done_elsewhere_and_its_result_comes_back(executor: TaskExecutor, qtbot: QtBot) -> None:
    results: list[tuple[bool, bool]] = []

    def done(was_elsewhere: bool) -> None:
        results.append((was_elsewhere, threading.current_thread() is threading.main_thread()))

    executor.start(lambda _task: threading.current_thread() is not threading.main_thread(), done, pytest.fail)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [(True, True)]


def test_an_error_for_people_is_said_as_it_is(executor: TaskExecutor, qtbot: QtBot) -> None:
    errors: list[XrayViewerError] = []

    def work(_task: Task) -> None:
        raise RequestError("There is nothing here.")

    executor.start(work, pytest.fail, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "There is nothing here."


def test_a_fault_names_its_place_and_not_the_file_at_hand(executor: TaskExecutor, qtbot: QtBot) -> None:
    errors: list[XrayViewerError] = []

    def work(_task: Task) -> None:
        raise OSError("/home/Doe^Jane/1.dcm is odd")

    executor.start(work, pytest.fail, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert "OSError in test_tasks.py" in str(errors[0])
    assert "Jane" not in str(errors[0])


def test_too_little_memory_is_said_in_words(executor: TaskExecutor, qtbot: QtBot) -> None:
    errors: list[XrayViewerError] = []

    def work(_task: Task) -> None:
        raise MemoryError

    executor.start(work, pytest.fail, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert "not enough memory" in str(errors[0])


@pytest.mark.parametrize("fails", [False, True])
def test_a_cancelled_task_is_silent(executor: TaskExecutor, qtbot: QtBot, fails: bool) -> None:
    may_end = threading.Event()
    reported: list[int] = []
    others: list[str] = []

    def work(task: Task) -> None:
        may_end.wait()
        task.report(reported.append, 1)
        if fails:
            raise RequestError("too late")

    task = executor.start(work, pytest.fail, pytest.fail)
    task.cancel()
    may_end.set()
    # Two threads serve in order: when two later tasks are through, so is this one.
    for name in ("one", "two"):
        executor.start(lambda _task, name=name: name, others.append, pytest.fail)
    qtbot.waitUntil(lambda: len(others) == 2)
    assert reported == []


def test_parts_come_before_the_whole(executor: TaskExecutor, qtbot: QtBot) -> None:
    seen: list[str] = []

    def work(task: Task) -> str:
        task.report(seen.append, "part")
        return "whole"

    executor.start(work, seen.append, pytest.fail)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["part", "whole"]


def test_closing_waits_for_what_is_under_way_and_drops_the_rest(qapp: object) -> None:
    executor = TaskExecutor(1, "test")
    started, may_end = threading.Event(), threading.Event()
    ended: list[str] = []

    def work(_task: Task) -> None:
        started.set()
        may_end.wait()
        ended.append("first")

    executor.start(work, pytest.fail, pytest.fail)
    executor.start(lambda _task: ended.append("second"), pytest.fail, pytest.fail)
    started.wait()
    threading.Timer(0.05, may_end.set).start()
    executor.close()
    assert ended == ["first"]
