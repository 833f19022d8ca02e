"""Nothing that a person sees goes past the translation: windows are opened in a language that marks what it says."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.factories import write_dicom
from tests.ui.conftest import Viewer
from tests.ui.screen_words import words_on_screen
from tests.ui.test_everything_is_said import OPENING
from xray_viewer.ui.fault_dialog import FaultDialog
from xray_viewer.ui.languages import LANGUAGES, SOURCE_LANGUAGE, Tongue
from xray_viewer.ui.settings_dialog import SettingsDialog
from xray_viewer.ui.unsaved_verdicts import unsaved_question

Open = Callable[..., Viewer]

_FILE = "a.dcm"
_REPORT = "IndexError: list index out of range"
# The help and the card of a model are texts of their own, and DICOM's attributes have the standard's names.
_OWN_WORDS = {"help", "about_model", "attributes"}
# What has one name in all languages: the program, and each language for those who speak it.
_NAMES = ("X-ray Viewer", _FILE, *LANGUAGES.values())
_MARKED = re.compile(r"«[^«»]*»")
_WORD = re.compile(r"[^\W\d_]{2,}")
_OVERWRITING = "%1 already exists.\nDo you want to replace it?"


class _Marks(QTranslator):
    """Says each text between marks, those of Qt too."""

    def translate(self, _context: str, source_text: str, _comment: str | None = None, _n: int = -1) -> str:
        return f"«{source_text}»" if source_text else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def window(qapp: QApplication, open_viewer: Open, tmp_path: Path) -> Iterator[Viewer]:
    """Give the window on one image, which has a probability."""
    marks = _Marks()
    QCoreApplication.installTranslator(marks)
    values = np.random.default_rng(1).integers(0, 255, (64, 96)).astype(np.uint8)
    viewer = open_viewer(write_dicom(tmp_path / _FILE, values))
    viewer.wait_until_read(1)
    viewer.wait_for_picture()
    yield viewer
    QCoreApplication.removeTranslator(marks)


def _untranslated() -> set[str]:
    found = set()
    for words in words_on_screen():
        rest = words
        for name in _NAMES:
            rest = rest.replace(name, "")
        # What a sentence is filled with stands within its marks.
        while (outer := _MARKED.sub("", rest)) != rest:
            rest = outer
        if _WORD.search(rest):
            found.add(words)
    return found


def _shown(qtbot: QtBot, kind: type[QDialog]) -> list[QDialog]:
    def shown() -> list[QDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)
    return shown()


def test_the_window_and_each_that_it_opens_say_nothing_in_english_alone(window: Viewer, qtbot: QtBot) -> None:
    found = {}
    for name in sorted(set(OPENING) - _OWN_WORDS):
        window.window.actions_by_id[name].trigger()
        opened = _shown(qtbot, QDialog)
        if words := _untranslated():
            found[name] = words
        for dialog in opened:
            dialog.close()
    assert found == {}


def test_the_dialog_after_a_mistake_says_nothing_in_english_alone(window: Viewer, qtbot: QtBot) -> None:
    window.window.notice_actions.tell_fault(_REPORT)
    (dialog,) = _shown(qtbot, FaultDialog)
    # What is sent is for those who mend the program.
    assert all("IndexError" in words for words in _untranslated())
    assert dialog.windowTitle() == "«Unexpected Error»"


def test_the_question_before_settings_are_reset_says_nothing_in_english_alone(window: Viewer, qtbot: QtBot) -> None:
    window.window.actions_by_id["settings"].trigger()
    (dialog,) = _shown(qtbot, SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.reset_all.click()
    _shown(qtbot, QMessageBox)
    assert _untranslated() == set()


def test_the_question_before_verdicts_are_lost_says_nothing_in_english_alone(window: Viewer, qtbot: QtBot) -> None:
    problem = "The program's data folder cannot be used (Permission denied). Ask whoever looks after this computer."
    unsaved_question(problem, window.window).open()
    _shown(qtbot, QMessageBox)
    assert _untranslated() == set()
    assert any("(«Permission denied»)" in words for words in words_on_screen())


def test_qt_asks_in_every_language_before_a_file_is_overwritten(qapp: QApplication) -> None:
    tongue = Tongue()
    for language in LANGUAGES:
        tongue.speak(language)
        is_said = QCoreApplication.translate("QFileDialog", _OVERWRITING) != _OVERWRITING
        assert is_said == (language != SOURCE_LANGUAGE), language
    tongue.speak(SOURCE_LANGUAGE)
