import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.factories import radiograph
from tests.ui.conftest import Viewer
from xray_viewer.app.entry import Keeping
from xray_viewer.app.preferences import LANGUAGE, SYSTEM_LANGUAGE
from xray_viewer.app.session import Session
from xray_viewer.app.settings import Settings
from xray_viewer.core.grayscale import automatic_window
from xray_viewer.core.opinion import Verdict
from xray_viewer.review.store import ReviewStore
from xray_viewer.ui.action_spec import without_letter
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.help_window import HelpWindow
from xray_viewer.ui.languages import LANGUAGES, Tongue, language_of, locale_of
from xray_viewer.ui.model_card_window import ModelCardWindow
from xray_viewer.ui.numbers import count_words, day_words, number_words
from xray_viewer.ui.open_window import OpenWindow
from xray_viewer.ui.report_speech import report_speech
from xray_viewer.ui.settings_dialog import SettingsDialog
from xray_viewer.ui.theme import apply_theme
from xray_viewer.ui.told import is_known, told
from xray_viewer.ui.wording import percent, voi_words

ROOT = Path(__file__).resolve().parents[2]
_CANCEL = {"en": "Cancel", "de": "Abbrechen", "es": "Cancelar", "fr": "Annuler", "pt": "Cancelar", "zh_CN": "取消"}


_REASONED = {
    "FileAccessError",
    "NotAnImageError",
    "DamagedImageError",
    "UnsupportedImageError",
    "ImageTooLargeError",
    "OutputError",
    "StoreError",
}


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    tongue = Tongue()
    yield tongue
    tongue.speak("en")
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("choice", "system", "language"),
    [
        (SYSTEM_LANGUAGE, "de_AT", "de"),
        (SYSTEM_LANGUAGE, "en_GB", "en"),
        (SYSTEM_LANGUAGE, "it_IT", "en"),
        ("de", "en_US", "de"),
        ("xx", "de_DE", "en"),
    ],
)
def test_a_choice_means_a_language_that_there_is(choice: str, system: str, language: str) -> None:
    assert language_of(choice, QLocale(system)) == language


def test_numbers_are_written_as_the_system_does_unless_another_language_is_chosen() -> None:
    assert locale_of(SYSTEM_LANGUAGE, QLocale("it_IT")) == QLocale("it_IT")
    assert locale_of("de", QLocale("de_CH")) == QLocale("de_CH")
    assert locale_of("de", QLocale("en_US")) == QLocale("de")


def test_numbers_and_dates_follow_the_language(tongue: Tongue) -> None:
    assert (percent(0.4321), count_words(12345), number_words(1234.5, 1)) == ("43.2\xa0%", "12,345", "1234.5")
    tongue.speak("de")
    assert (percent(0.4321), count_words(12345), number_words(1234.5, 1)) == ("43,2\xa0%", "12.345", "1234,5")
    assert day_words("2026-01-31") == "31.01.2026"
    assert day_words("unknown") == "unknown"


def test_what_is_said_below_the_window_is_said_in_its_language(tongue: Tongue) -> None:
    reason = "Not a radiograph: the header gives the modality CT."
    assert told(reason) == reason
    tongue.speak("de")
    assert told(reason) == "Keine Röntgenaufnahme: Der Header nennt die Modalität CT."
    assert told("a.dcm: The file is not there. It may have been moved or renamed.") == (
        "a.dcm: Die Datei ist nicht da. Sie wurde vielleicht verschoben oder umbenannt."
    )
    assert told("Unusual picture: 99.5% of the model's reference images were less unusual (limit 99.0%).") == (
        "Ungewöhnliches Bild: 99,5\xa0% der Referenzbilder des Modells waren weniger ungewöhnlich (Grenze 99,0\xa0%)."
    )
    assert told("A sentence of another day.") == "A sentence of another day."
    tongue.speak("zh_CN")
    # A full stop of Chinese brings its own space.
    assert told("The file is not there. It may have been moved or renamed.") == "文件不存在。它可能已被移动或重命名。"


def test_a_report_has_the_words_the_numbers_and_the_moments_of_the_language(tongue: Tongue) -> None:
    moment = datetime(2026, 1, 31, 4, 5, tzinfo=UTC)
    assert report_speech().language == "en"
    tongue.speak("de")
    speech = report_speech()
    assert speech.language == "de"
    assert speech.say("truth: {truth}", truth=speech.say("pneumonia")) == "Wahrheit: Pneumonie"
    assert (speech.share(0.4321), speech.count(12345), speech.decimal(0.5, 3)) == ("43,2\xa0%", "12.345", "0,500")
    assert speech.moment(moment) == "31.01.2026 04:05"
    assert speech.told("It is damaged and cannot be decoded.") == told("It is damaged and cannot be decoded.")
    tongue.speak("zh_CN")
    speech = report_speech()
    assert speech.together("一。", "二。", "three.") == "一。二。three."
    assert speech.listed(("一", "二")) == "一，二"


def test_a_models_own_words_are_not_taken_for_ages(tongue: Tongue) -> None:
    tongue.speak("fr")
    assert told("1 to 5 years") == "1 à 5 ans"
    assert told("drawings of children of 1 to 5 years") == "drawings of children of 1 to 5 years"


def test_no_space_stands_between_sentences_of_chinese(tongue: Tongue) -> None:
    tongue.speak("zh_CN")
    assert told("It is no medical device. To rule out anything else.") == "它不是医疗器械。排除任何其他疾病。"


_SWITCHES = """
import threading
from PySide6.QtCore import QCoreApplication
from xray_viewer.ui.languages import CONTEXT, Tongue

application = QCoreApplication([])
tongue = Tongue(application)
tongue.speak("fr")

switched = threading.Event()

def ask():
    while not switched.is_set():
        assert QCoreApplication.translate(CONTEXT, "No such words") == "No such words"

asking = [threading.Thread(target=ask) for _ in range(2)]
for thread in asking:
    thread.start()
for switches in range(300):
    tongue.speak(("de", "es", "fr")[switches % 3])
switched.set()
for thread in asking:
    thread.join()
print("all were told")
"""


def test_threads_are_told_words_while_the_language_changes() -> None:
    done = subprocess.run([sys.executable, "-c", _SWITCHES], cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout == b"all were told\n"


def test_every_plain_reason_that_is_given_below_the_window_is_known_to_it() -> None:
    unknown = []
    for path in sorted((ROOT / "xray_viewer").rglob("*.py")):
        if "commands" in path.parts or path.name in ("cli.py", "application.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _REASONED:
                texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
                # A name, as of a file, has no full stop.
                unknown += [text for text in texts if str(text).endswith(".") and not is_known(text)]
    assert unknown == []


def test_the_name_of_an_automatic_window_is_said_in_the_language(tongue: Tongue) -> None:
    window = automatic_window(radiograph(np.arange(6, dtype=np.uint8).reshape(2, 3)))
    assert voi_words(window).endswith("  automatic")
    tongue.speak("de")
    assert voi_words(window).endswith("  automatisch")
    assert voi_words(replace(window, explanation="LUNG")).endswith("  LUNG")


def test_a_name_of_an_action_is_read_without_its_letter() -> None:
    assert [without_letter(text) for text in ("&Fit", "Z&oom", "文件(&F)", "打开(&O)…")] == [
        "Fit",
        "Zoom",
        "文件",
        "打开…",
    ]


def test_every_language_names_every_action_and_qt_s_own_buttons(tongue: Tongue) -> None:
    for language in LANGUAGES:
        tongue.speak(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel).text()
        assert without_letter(cancel) == _CANCEL[language]
        if language != "en":
            tips = [spec.tip for spec in ACTIONS if QCoreApplication.translate("Actions", spec.tip) == spec.tip]
            assert tips == []


@pytest.fixture
def shown(
    qapp: QApplication, settings: Settings, model_path: Path, study_folder: Path, qtbot: QtBot, tongue: Tongue
) -> Iterator[OpenWindow]:
    apply_theme(qapp)
    session = Session(settings, store=ReviewStore(lambda: study_folder.parent / "kept" / "review.sqlite3"))
    shown = OpenWindow(session)
    with qtbot.waitExposed(shown.window):
        shown.window.show()
    session.load_model(model_path, "cpu")
    shown.window.open([study_folder])
    Viewer(session, shown.window, qtbot).wait_until_read(3)
    yield shown
    shown.window.close()
    shiboken6.delete(shown.window)
    shiboken6.delete(shown)
    shiboken6.delete(session)


def _speak(shown: OpenWindow, language: str, settings: Settings, qtbot: QtBot) -> None:
    before = shown.window
    settings.preferences.set(LANGUAGE, language)
    qtbot.waitUntil(lambda: shown.window is not before)


def test_another_language_keeps_the_study_and_all_that_was_done(
    shown: OpenWindow, settings: Settings, qtbot: QtBot
) -> None:
    session = shown.window._session
    session.study.go_to(1)
    viewer = Viewer(session, shown.window, qtbot)
    viewer.wait_for_picture()
    session.reading.set_threshold(0.3)
    qtbot.keyClick(shown.window.picture, Qt.Key.Key_P)
    qtbot.keyClick(shown.window.picture, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: session.study.entries[1].keeping is Keeping.SAVED)
    entries, framing = tuple(session.study.entries), session.viewer.framing
    number = shown.window.reading.answer.probability.text()
    shown.window.actions_by_id["settings"].trigger()
    _speak(shown, "de", settings, qtbot)
    window = shown.window
    assert window.menuBar().actions()[0].text().replace("&", "") == "Datei"
    assert window.position.text().startswith("2 von 3")
    assert window.reading.answer.decision.text() == "▲  Markiert"
    assert window.reading.answer.probability.text() == number.replace(".", ",")
    assert tuple(session.study.entries) == entries
    assert (session.viewer.framing, session.viewer.inverted) == (framing, True)
    assert session.study.current_entry is not None
    assert session.study.current_entry.verdict is Verdict.PNEUMONIA
    settings_dialog = window.findChild(SettingsDialog)
    assert settings_dialog is not None
    assert settings_dialog.windowTitle() == "Einstellungen"
    _speak(shown, "en", settings, qtbot)
    assert shown.window.position.text().startswith("2 of 3")
    assert shown.window.reading.answer.probability.text() == number
    # The keys still reach the study, and what was given before can be undone.
    settings_dialog = shown.window.findChild(SettingsDialog)
    assert settings_dialog is not None
    settings_dialog.close()
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow)
    qtbot.keyClick(shown.window.picture, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.study.entries[1].verdict is None)


def test_the_open_help_and_card_are_there_in_the_other_language_at_once(
    shown: OpenWindow, settings: Settings, qtbot: QtBot
) -> None:
    for name in ("help", "help_threshold", "help_review", "about_model", "settings"):
        shown.window.actions_by_id[name].trigger()
    for language, heading, before in (
        ("de", "Durchsicht eines Ordners", "Der Schwellenwert"),
        ("zh_CN", "审阅文件夹", "阈值"),
        ("en", "Review of a folder", "The threshold"),
    ):
        _speak(shown, language, settings, qtbot)
        (help_window,) = shown.window.findChildren(HelpWindow)
        assert help_window.isVisible()
        assert help_window.page.toPlainText().splitlines()[0] == heading
        help_window.back.click()
        assert help_window.page.toPlainText().splitlines()[0] == before
        shown.window.actions_by_id["help_review"].trigger()
        (card,) = shown.window.findChildren(ModelCardWindow)
        assert ("Ihrer Sprache" in card.page.toPlainText()) == (language == "de")
        assert shown.window.findChild(SettingsDialog) is not None


def test_what_was_not_open_is_not_opened_by_another_language(
    shown: OpenWindow, settings: Settings, qtbot: QtBot
) -> None:
    _speak(shown, "de", settings, qtbot)
    for kind in (HelpWindow, ModelCardWindow, SettingsDialog):
        assert shown.window.findChild(kind) is None


def test_a_language_is_typed_and_the_keyboard_stays_in_its_field(
    shown: OpenWindow, settings: Settings, qtbot: QtBot
) -> None:
    _speak(shown, "de", settings, qtbot)
    shown.window.actions_by_id["settings"].trigger()
    dialog = shown.window.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    box = dialog.pages[0].fields[0]
    box.setFocus()
    before = shown.window
    qtbot.keyClicks(box, "En")
    assert settings.preferences.get(LANGUAGE) == "de"
    qtbot.waitUntil(lambda: shown.window is not before)
    assert settings.preferences.get(LANGUAGE) == "en"
    dialog = shown.window.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    box = dialog.pages[0].fields[0]
    assert (box.accessibleName(), box.hasFocus()) == ("Language", True)


def test_a_language_is_kept(shown: OpenWindow, settings: Settings, qtbot: QtBot) -> None:
    _speak(shown, "de", settings, qtbot)
    assert settings.preferences.get(LANGUAGE) == "de"
    assert QLocale().language() is QLocale.Language.German
