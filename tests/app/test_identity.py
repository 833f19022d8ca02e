from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from xray_viewer.app.entry import Keeping
from xray_viewer.app.headers import StudyHeaders
from xray_viewer.app.identity import Identity
from xray_viewer.app.image_names import image_name
from xray_viewer.app.services import Services
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import Entry, StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.app.tools import Annotations, ToolState
from xray_viewer.core.errors import RequestError
from xray_viewer.core.opinion import Opinion
from xray_viewer.core.row_header import RowHeader

HEADERS = {"a.dcm": RowHeader("DOE, JANE", "12345678"), "b.dcm": RowHeader("Li, Wu", "17", other_names="李^五")}


class Screen:
    """A study of two images in a folder, with the headers above."""

    def __init__(self, tmp_path: Path, folder: str) -> None:
        self.study = StudyState()
        self.tools = ToolState()
        self.settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        self.executor = TaskExecutor(1, "headers")
        self.headers = StudyHeaders(
            self.study, self.executor, Services(read_header=lambda path: HEADERS.get(path.name, RowHeader()))
        )
        self.folder = Path("/data") / folder
        self.identity = Identity(self.study, self.headers, self.tools, self.settings, lambda: [self.folder])


@pytest.fixture
def screen(tmp_path: Path, qtbot: QtBot) -> "Callable[..., Screen]":
    made: list[Screen] = []

    def make(folder: str = "DOE^JANE", names: tuple[str, ...] = ("a.dcm", "b.dcm")) -> Screen:
        built = Screen(tmp_path, folder)
        made.append(built)
        with qtbot.waitSignal(built.headers.changed):
            built.study.add([Entry(built.folder / name, f"in/{name}") for name in names])
        return built

    yield make
    for built in made:
        built.headers.close()
        built.executor.close()


def test_shown_nothing_is_changed(screen: Callable[..., Screen]) -> None:
    shown = screen()
    assert shown.identity.words("DOE^JANE in a.dcm") == "DOE^JANE in a.dcm"
    assert image_name(0, shown.study) == "in/a.dcm"


def test_hidden_sentences_number_the_images_and_name_no_patient(screen: Callable[..., Screen]) -> None:
    shown = screen()
    shown.identity.toggle()
    words = shown.identity.words
    assert words("in/a.dcm: It is cut short.") == "Image 1: It is cut short."
    assert words("b.dcm was replaced.") == "Image 2 was replaced."
    assert words("There is no file or folder /data/DOE^JANE.") == "There is no file or folder the folder."
    assert words("Jane, 12345678") == "the patient, the patient"
    assert image_name(1, shown.study) == "Image 2"
    shown.identity.toggle()
    assert words("b.dcm was replaced.") == "b.dcm was replaced."


def test_a_name_that_is_no_utf_8_is_hidden_as_it_is_shown(screen: Callable[..., Screen]) -> None:
    shown = screen("Befunde \udcfc", ("a.dcm", "Wu \udce8.dcm"))
    assert image_name(1, shown.study) == "in/Wu \\xe8.dcm"
    shown.identity.toggle()
    words = shown.identity.words
    assert words("Wu \\xe8.dcm was replaced.") == "Image 2 was replaced."
    assert words(str(RequestError("There is no folder /data/Befunde \udcfc."))) == "There is no folder the folder."


def test_words_of_the_program_are_no_names(screen: Callable[..., Screen]) -> None:
    shown = screen("PNEUMONIA", ("a.dcm", "b.dcm", "1.png"))
    shown.identity.toggle()
    assert shown.identity.words("Pneumonia on 17 of 1 files, li too") == "Pneumonia on 17 of 1 files, li too"
    assert shown.identity.words("Wu said of 李五, 李") == "the patient said of the patient, the patient"


def test_a_name_that_is_a_short_word_is_hidden_in_what_was_written_and_stays_a_word_of_the_program(
    screen: Callable[..., Screen], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(HEADERS, "a.dcm", RowHeader("NO^AN", "12345678"))
    shown = screen()
    shown.identity.toggle()
    assert shown.identity.words("No image is listed. An aid to a reader.") == "No image is listed. An aid to a reader."
    written = shown.identity.written
    assert written("An called, AN NO again") == "the patient called, the patient the patient again"
    assert written("There is no effusion, an old line, Nobody") == "There is no effusion, an old line, Nobody"
    assert "An aid" in shown.identity.for_others("An aid to a reader.")


def test_articles_of_other_languages_stay_words_of_the_program(
    screen: Callable[..., Screen], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(HEADERS, "a.dcm", RowHeader("LE^VAN", "12345678"))
    shown = screen()
    shown.identity.toggle()
    assert shown.identity.words("Le fichier de VAN n'est pas là.") == "Le fichier de the patient n'est pas là."
    assert shown.identity.written("Le called") == "the patient called"


def test_a_note_is_hidden_until_it_is_known_whom_it_may_name(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = Screen(tmp_path, "study")
    try:
        built.identity.toggle()
        built.headers.hold(is_held=True)
        # The last one has no header, and may be of the patient of another file.
        built.study.add([Entry(built.folder / name, name) for name in ("a.dcm", "b.dcm", "c.png")])
        for index in range(3):
            built.study.set_opinion(index, Opinion(note="Jane of Li"), Keeping.SAVED)
        hidden = "hidden until the files' headers are read"
        assert [built.identity.note(index) for index in range(3)] == [hidden] * 3
        with qtbot.waitSignal(built.identity.learnt), qtbot.waitSignal(built.headers.finished):
            built.headers.hold(is_held=False)
        assert [built.identity.note(index) for index in range(3)] == ["the patient of the patient"] * 3
        built.identity.toggle()
        assert built.identity.note(2) == "Jane of Li"
    finally:
        built.headers.close()
        built.executor.close()


def test_names_that_come_later_are_hidden_too(screen: Callable[..., Screen], qtbot: QtBot) -> None:
    shown = screen()
    shown.identity.toggle()
    assert shown.identity.words("c.dcm") == "c.dcm"
    shown.study.add([Entry(shown.folder / "c.dcm", "in/c.dcm")])
    assert shown.identity.words("c.dcm") == "Image 3"
    shown.study.clear()
    assert shown.identity.words("c.dcm") == "c.dcm"


def test_it_is_kept_and_reduces_what_is_written_over_the_picture(screen: Callable[..., Screen]) -> None:
    shown = screen()
    shown.tools.cycle_annotations()
    shown.tools.cycle_annotations()
    assert shown.tools.annotations is Annotations.ALL
    shown.identity.toggle()
    assert shown.settings.hides_identity
    seen = [shown.tools.annotations]
    for _turn in range(2):
        shown.tools.cycle_annotations()
        seen.append(shown.tools.annotations)
    assert seen == [Annotations.ANONYMOUS, Annotations.NONE, Annotations.ANONYMOUS]
    shown.settings.remember_folder("/data/DOE")
    shown.settings.remember_export("csv", "/data/DOE")
    assert shown.settings.last_folder == shown.settings.export_folder == str(Path.home())
    shown.identity.toggle()
    assert shown.tools.annotations is Annotations.SOME
    assert shown.settings.last_folder == shown.settings.export_folder == "/data/DOE"
