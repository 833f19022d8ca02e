from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.factories import tiny_spec
from xray_viewer.core.markdown import markdown_section
from xray_viewer.core.model_card import model_card
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.plain_card import plain_card
from xray_viewer.inference import load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.ui.languages import LANGUAGES, SOURCE_LANGUAGE, Tongue
from xray_viewer.ui.model_card_window import card_page
from xray_viewer.ui.told import is_known, told
from xray_viewer.ui.wording import percent

SHA256 = "f" * 64
OTHERS = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]
USES = ("What it is for", "What it must not be used for")


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    tongue = Tongue()
    yield tongue
    tongue.speak(SOURCE_LANGUAGE)
    QLocale.setDefault(QLocale.system())


@pytest.fixture(scope="module")
def shipped() -> ModelSpec:
    return load_classifier(shipped_model_path(), "cpu").spec


def _above(spec: ModelSpec) -> str:
    """Give what stands above the card."""
    page, card = card_page(spec, SHA256), model_card(spec, SHA256)
    assert page.endswith(card)
    return page.removesuffix(card)


def test_in_english_the_card_needs_no_more_than_its_summary(tongue: Tongue) -> None:
    spec = tiny_spec()
    tongue.speak(SOURCE_LANGUAGE)
    above = _above(spec)
    assert plain_card(spec) in above
    assert "is in English" not in above


@pytest.mark.parametrize("language", OTHERS)
def test_what_matters_most_of_the_shipped_model_is_said_in_every_language(
    language: str, shipped: ModelSpec, tongue: Tongue
) -> None:
    lines = [*plain_card(shipped).splitlines(), *USES]
    for heading in USES:
        section = markdown_section(shipped.card, heading)
        assert section
        lines += section.splitlines()
    sentences = [line.removeprefix("- ").removeprefix("## ") for line in lines if line]
    assert [sentence for sentence in sentences if not is_known(sentence)] == []
    tongue.speak(language)
    above = _above(shipped)
    for sentence in sentences:
        assert sentence not in above
        assert told(sentence) in above
    for point in shipped.operating_points:
        for figure in (point.threshold, point.sensitivity, point.specificity, point.sensitivity_interval.low):
            assert percent(figure).removesuffix("%").rstrip() in above
    for youngest, oldest in shipped.population.age_groups:
        assert f"{youngest:g}" in above
        assert f"{oldest:g}" in above


def test_figures_are_written_as_the_language_does(tongue: Tongue) -> None:
    tongue.speak("de")
    above = _above(tiny_spec())
    assert "Bei seinem eigenen Schwellenwert von 25,0\xa0% markiert es 98 von 100 der Patienten" in above
    assert "| sensitiv (Vorgabe des Modells) | 25,0\xa0%" in above
    assert "98,0\xa0% (80,0 bis 100,0\xa0%)" in above
    assert "Patienten, die nicht im Alter von 1 bis 5 Jahren sind" in above


def test_another_model_keeps_its_own_words(tongue: Tongue) -> None:
    card = "# Mine\n\n## What it is for\n\nIt sorts pictures\nof hands.\n\n## Other\n\nNothing."
    spec = replace(tiny_spec(), card=card)
    tongue.speak("fr")
    above = _above(spec)
    assert "## À quoi il sert\n\nIt sorts pictures of hands.\n" in above
    assert "Il a appris de : drawings of children of 1 to 5 years." in above


def test_a_model_without_those_sections_has_no_empty_headings(tongue: Tongue) -> None:
    spec = replace(tiny_spec(), card="It measures brightness.")
    tongue.speak("es")
    assert "Para qué" not in _above(spec)


def test_points_go_from_the_lowest_threshold_to_the_highest(tongue: Tongue) -> None:
    tongue.speak("pt")
    above = _above(replace(tiny_spec(), operating_points=tiny_spec().operating_points[::-1]))
    assert above.index("| sensível") < above.index("| equilibrado")
