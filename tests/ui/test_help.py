import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from pytestqt.qtbot import QtBot

from tests.translations.catalogue import read
from tests.translations.sources import all_sources
from tests.ui.conftest import Viewer
from xray_viewer.app.preferences import THEME, Theme
from xray_viewer.app.settings import Settings
from xray_viewer.installation import resource_path
from xray_viewer.ui.action_spec import Menu, menu_text, plain_text, without_letter
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.colors import DARK, LIGHT
from xray_viewer.ui.help_text import HelpPage, page_source, page_text
from xray_viewer.ui.help_window import HelpWindow
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.languages import LANGUAGES, SOURCE_LANGUAGE, Tongue, spoken_language

Open = Callable[..., Viewer]
WRITTEN = [page for page in HelpPage if page is not HelpPage.SHORTCUTS]
SPECS = {spec.id: spec for spec in ACTIONS}
OTHERS = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]
_LINK = re.compile(r"\]\(help:([\w-]+)\)")
_PLACEHOLDER = re.compile(r"\{\w+:[^}]+\}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_SHIFT = {"en": "Shift", "de": "Umschalt", "es": "Mayús", "fr": "Maj", "pt": "Shift", "zh_CN": "Shift"}


@pytest.fixture
def bindings(settings: Settings, qapp: object) -> KeyBindings:
    return KeyBindings(settings)


@pytest.fixture
def tongue(qapp: object) -> Iterator[Tongue]:
    tongue = Tongue()
    yield tongue
    tongue.speak(SOURCE_LANGUAGE)
    QLocale.setDefault(QLocale.system())


@cache
def _words(language: str) -> dict[str, str]:
    known = {} if language == SOURCE_LANGUAGE else read(language)
    return {text.text: forms[0] for text, forms in known.items() if not text.comment}


def _english(page: HelpPage) -> str:
    return page_source(page, SOURCE_LANGUAGE)


def test_every_language_has_every_page_that_can_be_opened_and_no_other() -> None:
    folder = resource_path("help/en").parent
    assert {path.name for path in folder.iterdir()} == set(LANGUAGES)
    for language in LANGUAGES:
        assert {path.name for path in (folder / language).iterdir()} == {f"{page}.md" for page in WRITTEN}, language


def test_each_language_says_which_one_it_is(tongue: Tongue) -> None:
    for language in LANGUAGES:
        tongue.speak(language)
        assert spoken_language() == language


@pytest.mark.parametrize("page", WRITTEN)
def test_a_language_without_the_page_has_the_english_one(page: HelpPage) -> None:
    assert page_source(page, "it") == _english(page)


def _shape(source: str, language: str) -> dict[str, object]:
    """Give what a page has in every language: its parts in their order, and all that is no word."""
    text = _PLACEHOLDER.sub("", source)
    return {
        "parts": re.findall(r"^(#+|-|\d+\.) ", source, re.MULTILINE),
        "paragraphs": source.count("\n\n"),
        "bold": text.count("**"),
        "links": _LINK.findall(source),
        "placeholders": Counter(_PLACEHOLDER.findall(source)),
        "numbers": Counter(number.replace(",", ".") for number in _NUMBER.findall(text)),
        "code": re.findall(r"`.*?`", source),
        "signs": re.findall("[⚠↺]", source),
        "modifiers": [len(re.findall(rf"\b{_SHIFT[language]}\b", text)), text.count("ZIP"), text.count("DICOM")],
    }


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("page", WRITTEN)
def test_a_page_is_the_same_page_in_every_language(page: HelpPage, language: str) -> None:
    source = page_source(page, language)
    assert _shape(source, language) == _shape(_english(page), SOURCE_LANGUAGE)
    assert source != _english(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", WRITTEN)
def test_keys_menus_and_words_are_those_of_the_window(
    page: HelpPage, language: str, bindings: KeyBindings, tongue: Tongue
) -> None:
    tongue.speak(language)
    source, text = page_source(page, language), page_text(page, bindings)
    words = _words(language)
    document = QTextDocument()
    document.setMarkdown(text)
    # Beside a sign or a letter of another script, a star may not be read as a mark.
    assert not re.search(r"[*{}`]", document.toPlainText())
    for name in re.findall(r"\{key:(\w+)\}", source):
        native = QKeySequence(SPECS[name].shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
        assert f"**{native}**" in text
    for name in re.findall(r"\{menu:(\w+)\}", source):
        spec = SPECS[name]
        menu, entry = (without_letter(words.get(text, text)).rstrip("…") for text in (spec.menu.value, spec.text))
        assert f"{menu} > {entry}" == f"{menu_text(spec.menu)} > {plain_text(spec).rstrip('…')}"
        assert f"{menu} > {entry}" in document.toPlainText()
    for said in re.findall(r"\{said:([^}]+)\}", source):
        assert without_letter(words.get(said, said)) in document.toPlainText()


def test_what_a_page_quotes_is_said_by_the_window() -> None:
    said = {source.text for source in all_sources()}
    for page in WRITTEN:
        assert set(re.findall(r"\{said:([^}]+)\}", _english(page))) <= said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", WRITTEN)
def test_no_key_and_no_name_is_typed_into_a_page_and_none_is_long(page: HelpPage, language: str) -> None:
    source = page_source(page, language)
    assert not re.findall(r"\*\*(?:.|F\d+|Esc|Enter|Home|End|Del)\*\*|(?:Ctrl|Alt|Strg)\+", source)
    # What the window says is quoted by a placeholder, so that it is found where the page says that it is.
    assert not re.findall(r"(?<!\*)\*(?!\*)|[“”„«»]", source)
    assert len(source.split()) <= 500
    assert source.startswith("# ")


def test_links_lead_to_pages_and_every_page_is_in_the_contents() -> None:
    linked = {page: set(_LINK.findall(_english(page))) for page in WRITTEN}
    assert set.union(*linked.values()) <= set(map(str, HelpPage))
    assert linked[HelpPage.CONTENTS] == {str(page) for page in HelpPage if page is not HelpPage.CONTENTS}


def _help(viewer: Viewer) -> HelpWindow:
    (window,) = viewer.window.findChildren(HelpWindow)
    return window


def _heading(viewer: Viewer) -> str:
    return _help(viewer).page.toPlainText().splitlines()[0]


def test_f1_opens_the_list_and_links_and_back_go_through_the_pages(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    qtbot.keyClick(viewer.window, Qt.Key.Key_F1)
    window = _help(viewer)
    qtbot.waitUntil(window.isActiveWindow)
    assert _heading(viewer) == "Help"
    assert not window.back.isEnabled()
    window.page.anchorClicked.emit(QUrl("help:threshold"))
    assert _heading(viewer) == "The threshold"
    window.page.anchorClicked.emit(QUrl("help:shortcuts"))
    assert "All keys and what the mouse does" in window.page.toPlainText()
    window.page.anchorClicked.emit(QUrl("https://example.org"))
    qtbot.keyClick(window.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    # Qt shows the button pressed for a moment.
    qtbot.waitUntil(lambda: _heading(viewer) == "The threshold")
    qtbot.mouseClick(window.contents, Qt.MouseButton.LeftButton)
    assert _heading(viewer) == "Help"
    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("action", "heading"),
    [
        ("help", "Help"),
        ("first_scan", "Your first scan"),
        ("help_picture", "Picture and tools"),
        ("help_threshold", "The threshold"),
        ("help_review", "Review of a folder"),
        ("help_numbers", "What the numbers mean"),
        ("help_privacy", "Privacy"),
    ],
)
def test_each_page_has_an_entry_in_the_menu(open_viewer: Open, action: str, heading: str) -> None:
    viewer = open_viewer()
    assert SPECS[action].menu is Menu.HELP
    viewer.window.actions_by_id["shortcuts"].trigger()
    viewer.window.actions_by_id[action].trigger()
    assert _heading(viewer) == heading


def test_links_can_be_reached_and_followed_with_the_keyboard(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    qtbot.keyClick(viewer.window, Qt.Key.Key_F1)
    window = _help(viewer)
    qtbot.waitUntil(window.isActiveWindow)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        qtbot.keyClick(window.page, key)
    assert _heading(viewer) == "Picture and tools"


def test_a_key_that_was_changed_stands_in_the_page_at_once(bindings: KeyBindings, tongue: Tongue) -> None:
    page = HelpPage.FIRST_SCAN
    assert "**F**" in page_text(page, bindings)
    bindings.choose(SPECS["fit"], ["Ctrl+Shift+F"])
    assert "**Ctrl+Shift+F** shows all of it" in page_text(page, bindings)
    tongue.speak("de")
    assert "**Strg+Umschalt+F** zeigt das ganze Bild" in page_text(page, bindings).replace("\n   ", " ")
    tongue.speak("zh_CN")
    assert "**Ctrl+Shift+F** 显示整幅图像" in page_text(page, bindings)
    bindings.choose(SPECS["fit"], [])
    assert "“视图 > 适合窗口” 显示整幅图像" in page_text(page, bindings)
    tongue.speak("en")
    assert "*View > Fit* shows all of it" in page_text(page, bindings).replace("\n", " ")


def test_links_have_the_colours_of_the_theme_that_is_chosen_meanwhile(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.window.actions_by_id["help"].trigger()
    (shown,) = viewer.window.findChildren(HelpWindow)
    preferences = viewer.session.settings.preferences
    for theme, colors in ((Theme.LIGHT, LIGHT), (Theme.DARK, DARK)):
        preferences.set(THEME, theme)
        link = shown.page.document().find("First scan")
        assert link.charFormat().isAnchor()
        assert link.charFormat().foreground().color().name() == colors.accent.lower()
