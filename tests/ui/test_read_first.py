"""What a reader who reads first is told of an image whose answer was in view on another day."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.conftest import Viewer
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.stored_opinions import StoredOpinions

Open = Callable[..., Viewer]


def test_that_the_answer_could_be_seen_before_is_said_before_the_verdict(
    open_viewer: Open, qtbot: QtBot, study_folder: Path, tmp_path: Path
) -> None:
    def store() -> ReviewStore:
        return ReviewStore(lambda: tmp_path / "data" / "review.sqlite3")

    first = open_viewer(study_folder / "1 dark.png", store=store())
    first.wait_until_read(1)
    first.wait_for_picture()
    sha256 = first.session.contents.sha256(0)
    first.window.close()
    kept = store()
    assert StoredOpinions(kept).load([sha256])[sha256].earlier.was_visible
    kept.close()
    first.session.settings.reads_first = True
    later = open_viewer(study_folder, store=store())
    later.wait_until_read(3)
    later.wait_for_picture()
    details = later.window.reading.answer.details
    qtbot.waitUntil(
        lambda: (
            details.text() == "You read first: give your verdict, and it is shown.\n"
            "You could see the answer before: a verdict is kept as given with it in view."
        )
    )
    later.session.study.go_to(1)
    assert details.text() == "You read first: give your verdict, and it is shown."
