"""A study that is opened again goes on where the reader was."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.app.files import Files
from tests.factories import write_dicom
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.worklist import Listed, Listing, Order
from xray_viewer.review.store import ReviewStore

OpenAgain = Callable[..., Session]


@pytest.fixture
def open_again(settings: Settings, qapp: object, tmp_path: Path) -> Iterator[OpenAgain]:
    """Open a folder after the program was closed and started again."""
    sessions: list[Session] = []

    def end() -> None:
        for session in sessions:
            session.close()
            # Now and here: the garbage collector might do it on another test's thread, which Qt does not survive.
            shiboken6.delete(session)
        sessions.clear()

    def open_it(folder: Path, files: Files | None = None, *, model: bool = False) -> Session:
        end()
        store = ReviewStore(lambda: tmp_path / "data" / "review.sqlite3")
        session = Session(settings, None if files is None else files.services(), store)
        sessions.append(session)
        if model:
            session.load_model(Path("model.onnx"), "auto")
        session.opener.open([folder])
        return session

    yield open_it
    end()


def current(session: Session) -> str:
    entry = session.study.current_entry
    return "" if entry is None else entry.given


def is_listed(session: Session) -> bool:
    return not session.opener.is_listing and session.study.current >= 0


def test_the_image_that_was_looked_at_last_is_looked_at_first(
    open_again: OpenAgain, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_again(tmp_path, Files("abcd"))
    qtbot.waitUntil(lambda: is_listed(session))
    assert current(session) == "a"
    session.study.go_to(2)
    session = open_again(tmp_path, Files("abcd"))
    seen: list[int] = []
    session.study.current_changed.connect(seen.append)
    qtbot.waitUntil(lambda: is_listed(session))
    assert current(session) == "c"
    assert seen == [2], "no other was shown before"
    session.study.go_to(0)
    session = open_again(tmp_path, Files("abcd"))
    qtbot.waitUntil(lambda: is_listed(session))
    assert current(session) == "a"


def test_each_study_has_a_place_of_its_own(open_again: OpenAgain, qtbot: QtBot, tmp_path: Path) -> None:
    session = open_again(tmp_path / "one", Files("abcd"))
    for folder, index in (("one", 2), ("other", 3), ("third", 1)):
        session.opener.open([tmp_path / folder])
        qtbot.waitUntil(lambda: is_listed(session))
        session.study.go_to(index)
    for folder, name in (("one", "one/c"), ("other", "other/d"), ("third", "third/b")):
        session.opener.open([tmp_path / folder])
        qtbot.waitUntil(lambda: is_listed(session))
        assert current(session) == name


def test_an_image_that_is_no_longer_there_leaves_the_first_one(
    open_again: OpenAgain, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_again(tmp_path, Files("abcd"))
    qtbot.waitUntil(lambda: is_listed(session))
    session.study.go_to(2)
    session = open_again(tmp_path, Files("abd"))
    qtbot.waitUntil(lambda: is_listed(session))
    assert current(session) == "a"
    session = open_again(tmp_path, Files("abcd"))
    qtbot.waitUntil(lambda: is_listed(session))
    assert current(session) == "c", "nothing was chosen in its place"


def test_an_image_with_another_name_is_known_by_its_content_and_offered(
    open_again: OpenAgain, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    for number in (1, 2, 3):
        write_dicom(folder / f"{number}.dcm", np.full((8, 8), number, dtype=np.uint8))
    session = open_again(folder)
    qtbot.waitUntil(lambda: is_listed(session))
    session.study.go_to(1)
    qtbot.waitUntil(lambda: session.contents.sha256(1) != "")
    (folder / "2.dcm").rename(folder / "renamed.dcm")
    session = open_again(folder)
    qtbot.waitUntil(lambda: is_listed(session))
    assert current(session) == "1.dcm"
    said: list[str] = []
    session.noticed.connect(said.append)
    # As when the model has read it.
    session.contents.identify({2: session.place.fact("image_sha256")})
    assert current(session) == "1.dcm", "the next key is meant for the image that is on the screen"
    assert said == [
        "The image that you looked at last is there now: renamed.dcm. Choose it in the list to go on from there."
    ]
    session.contents.identify({1: session.place.fact("image_sha256")})
    assert len(said) == 1
    session = open_again(folder)
    qtbot.waitUntil(lambda: is_listed(session))
    session.contents.identify({2: session.place.fact("image_sha256")})
    assert current(session) == "1.dcm", "nothing was chosen in its place"


def slow(names: str, last: str) -> Files:
    """Files of which the last ones come only when the listing is let go on."""
    files = Files(names)
    files.late = last
    return files


def test_on_a_slow_drive_another_image_shows_and_stays_when_it_comes(
    open_again: OpenAgain, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_again(tmp_path, Files("abcd"))
    qtbot.waitUntil(lambda: is_listed(session))
    session.study.go_to(3)
    monkeypatch.setattr("xray_viewer.app.place._SEEKING_MILLISECONDS", 1)
    files = slow("ab", "cd")
    session = open_again(tmp_path, files)
    qtbot.waitUntil(lambda: current(session) == "a")
    with qtbot.waitSignal(session.noticed) as said:
        files.go_on.set()
    assert said.args == [
        "The image that you looked at last is there now: d. Choose it in the list to go on from there."
    ]
    assert current(session) == "a"
    qtbot.waitUntil(lambda: is_listed(session))
    assert current(session) == "a"


def test_once_the_reader_has_gone_elsewhere_they_are_left_there(
    open_again: OpenAgain, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_again(tmp_path, Files("abcd"))
    qtbot.waitUntil(lambda: is_listed(session))
    session.study.go_to(3)
    monkeypatch.setattr("xray_viewer.app.place._SEEKING_MILLISECONDS", 1)
    files = slow("ab", "cd")
    session = open_again(tmp_path, files)
    qtbot.waitUntil(lambda: current(session) == "a" and len(session.study.entries) == 2)
    session.study.go_to(1)
    files.go_on.set()
    qtbot.waitUntil(lambda: is_listed(session) and len(session.study.entries) == 4)
    assert current(session) == "b"


def test_facts_of_others_are_remembered_with_the_study(open_again: OpenAgain, qtbot: QtBot, tmp_path: Path) -> None:
    session = open_again(tmp_path / "one", Files("ab"))
    qtbot.waitUntil(lambda: is_listed(session))
    session.place.set_fact("filter", "unread")
    found: list[str] = []
    session = open_again(tmp_path / "one", Files("ab"))
    session.place.opened.connect(lambda: found.append(session.place.fact("filter")))
    session.opener.open([tmp_path / "other"])
    session.opener.open([tmp_path / "one"])
    assert found == ["", "unread"]


def test_what_was_listed_and_how_is_there_again_but_not_what_was_searched_for(
    open_again: OpenAgain, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_again(tmp_path / "one", Files("ab"))
    qtbot.waitUntil(lambda: is_listed(session))
    session.worklist.show(Listing(Listed.UNREAD, Order.FILE, is_descending=True, search="doe"))
    session = open_again(tmp_path / "one", Files("ab"))
    assert session.worklist.listing == Listing(Listed.UNREAD, Order.FILE, is_descending=True)
    session.opener.open([tmp_path / "other"])
    assert session.worklist.listing == Listing()


def test_a_place_is_remembered_soon_and_not_for_every_image(
    open_again: OpenAgain, qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_again(tmp_path, Files("abcd"))
    qtbot.waitUntil(lambda: is_listed(session))
    remembered: list[str] = []
    monkeypatch.setattr(settings, "remember_place", lambda study, _facts: remembered.append(study))
    for index in (1, 2, 3):
        session.study.go_to(index)
    assert remembered == []
    qtbot.waitUntil(lambda: len(remembered) == 1)


def test_no_path_and_no_name_is_kept_with_a_place(open_again: OpenAgain, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "Doe^Jane"
    folder.mkdir()
    write_dicom(folder / "Doe.dcm", np.full((8, 8), 1, dtype=np.uint8))
    session = open_again(folder)
    qtbot.waitUntil(lambda: is_listed(session))
    session.place.flush()
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).value("study/places")
    assert "image_name" in str(kept)
    assert "Doe" not in str(kept)
    session.settings.forget_folders()
    assert QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).value("study/places") is None


def test_places_that_cannot_be_understood_are_none(settings: Settings, tmp_path: Path) -> None:
    for kept in ("[]", "{", '{"a": 1}', '{"a": {"b": "c"}}'):
        QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).setValue("study/places", kept)
        assert settings.place("a") == ({"b": "c"} if '"c"' in kept else {})


def test_of_many_studies_the_places_of_the_newest_are_kept(settings: Settings) -> None:
    for number in range(60):
        settings.remember_place(f"{number}", {"fact": f"{number}"})
    assert settings.place("59") == {"fact": "59"}
    assert settings.place("10") == {"fact": "10"}
    assert settings.place("9") == {}
