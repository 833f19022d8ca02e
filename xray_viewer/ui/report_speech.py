"""Has a report speak the language of the window."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.core.model_card import model_card
from xray_viewer.review.report.speech import Speech
from xray_viewer.ui.languages import CONTEXT, SOURCE_LANGUAGE, spoken_language
from xray_viewer.ui.model_card_window import card_page
from xray_viewer.ui.numbers import count_words, moment_words, number_words, with_percent_sign
from xray_viewer.ui.told import told


def _translate(sentence: str) -> str:
    return QCoreApplication.translate(CONTEXT, sentence)


def report_speech() -> Speech:
    """Give the language that is spoken now. It may be asked on any thread: ``Tongue`` takes no translator out."""
    language = spoken_language()
    card = model_card if language == SOURCE_LANGUAGE else card_page
    return Speech(language, _translate, told, count_words, number_words, with_percent_sign, moment_words, card)
