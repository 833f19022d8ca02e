import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QTranslator

from tests.translations.catalogue import Forms, read, source_path
from tests.translations.sources import Source, all_sources
from xray_viewer.installation import resource_path
from xray_viewer.ui.action_spec import Menu
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.languages import CONTEXT, LANGUAGES, SOURCE_LANGUAGE, catalogue_path

SHIPPED = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]
MENUS: list[Sequence[str]] = [
    [menu.value for menu in Menu],
    *(
        [spec.text for spec in ACTIONS if spec.menu is menu] + (["Open &Recent"] if menu is Menu.FILE else [])
        for menu in Menu
    ),
]
_PLACEHOLDER = re.compile(r"\{\w*\}")
_LETTER = re.compile(r"&(\w)")


def _forms(language: str) -> Iterator[tuple[Source, str]]:
    for source, forms in read(language).items():
        yield from ((source, form) for form in forms)


@pytest.mark.parametrize("language", SHIPPED)
def test_a_catalogue_has_every_text_of_the_window_and_no_other(language: str) -> None:
    known, wanted = read(language), set(all_sources())
    assert [source.text for source in known if not known[source]] == []
    assert {source.text for source in wanted - known.keys()} == set(), "make translations lists what is new"
    assert {source.text for source in known.keys() - wanted} == set(), "make translations takes out what is gone"


@pytest.mark.parametrize("language", SHIPPED)
def test_a_translation_is_filled_with_what_its_source_is_filled_with(language: str) -> None:
    for source, form in _forms(language):
        assert Counter(_PLACEHOLDER.findall(form)) == Counter(_PLACEHOLDER.findall(source.text)), source.text


@pytest.mark.parametrize("language", SHIPPED)
def test_no_two_entries_of_a_menu_share_a_letter(language: str) -> None:
    known = {source.text: forms[0] for source, forms in read(language).items()}
    for texts in MENUS:
        letters = [letter for text in texts for letter in _LETTER.findall(known[text].casefold())]
        assert max(Counter(letters).values()) == 1, (language, [known[text] for text in texts])
    # A menu without a letter cannot be opened by the keyboard.
    assert all("&" in known[menu.value] for menu in Menu)


@pytest.mark.parametrize("language", SHIPPED)
def test_a_translation_has_the_marks_of_its_source(language: str) -> None:
    for source, form in _forms(language):
        assert form.strip(), source.text
        assert ("…" in form) == ("…" in source.text), source.text
        assert form.startswith((" ", ", ")) == source.text.startswith((" ", ", ")) or language == "zh_CN", source.text
        for sign in "▲▽✕◇⚠ℹ⊘↺":
            assert (sign in form) == (sign in source.text), source.text


@pytest.mark.parametrize("language", SHIPPED)
def test_the_compiled_catalogue_is_that_of_the_source(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource_path(catalogue_path(language))))
    for source, forms in read(language).items():
        counts = _counts(forms) if source.counts else {-1: forms[0]}
        for count, form in counts.items():
            said = translator.translate(CONTEXT, source.text, source.comment or None, count)
            assert said == form, f"make translations compiles {source_path(language).name}: {source.text}"


def _counts(forms: Forms) -> dict[int, str]:
    return {1: forms[0], 2: forms[-1], 25: forms[-1]}
