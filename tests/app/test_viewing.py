"""The picture that is looked at comes first, and one that is late is dropped."""

import pytest
from pytestqt.qtbot import QtBot

from tests.app.files import Files, OpenSession, is_done, shown


def test_a_late_picture_does_not_take_the_place_of_the_wanted_one(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("ab")
    gate = files.hold("a")
    session = open_session(files, model=False)
    qtbot.waitUntil(lambda: "a" in files.read and len(session.study.entries) == 2)
    session.study.go_to(1)
    qtbot.waitUntil(lambda: shown(session) == "b")
    seen: list[tuple[int, str]] = []
    session.viewer.picture_changed.connect(lambda: seen.append((session.study.current, shown(session))))
    gate.set()
    # The second request for "a" is answered after the first, late one.
    session.study.go_to(0)
    qtbot.waitUntil(lambda: shown(session) == "a")
    session.study.go_to(1)
    assert set(seen) <= {(0, ""), (0, "a"), (1, "b")}
    assert seen.count((0, "a")) == 1


def test_while_the_next_picture_is_on_its_way_the_one_before_is_gone(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("ab")
    files.hold("b")
    session = open_session(files, model=False)
    qtbot.waitUntil(lambda: shown(session) == "a" and len(session.study.entries) == 2)
    session.study.go_to(1)
    assert session.viewer.picture is None
    assert session.loader.is_loading


def test_looking_at_a_broken_file_says_so_and_a_mended_one_is_read(open_session: OpenSession, qtbot: QtBot) -> None:
    files = Files("ab")
    files.broken = {"a"}
    session = open_session(files)
    qtbot.waitUntil(lambda: is_done(session))
    with qtbot.waitSignal(session.failed) as failed:
        session.study.go_to(1)
        session.study.go_to(0)
    assert failed.args == ["a: The file is cut short."]
    files.broken = set()
    session.study.go_to(1)
    session.study.go_to(0)
    qtbot.waitUntil(lambda: session.study.entries[0].probability is not None)


@pytest.mark.parametrize(("renewed", "times"), [(2, 1), (1, 2)])
def test_the_next_image_is_read_ahead_whichever_file_is_replaced_meanwhile(
    open_session: OpenSession, qtbot: QtBot, renewed: int, times: int
) -> None:
    files = Files("abc")
    gate = files.hold("b")
    session = open_session(files, model=False)
    qtbot.waitUntil(lambda: "b" in files.read and len(session.study.entries) == 3)
    with qtbot.waitSignal(session.loader.radiograph_read):
        session.study.renew(renewed)
        gate.set()
    assert files.read.count("b") == times
    session.study.go_to(1)
    assert shown(session) == "b", "at once"
