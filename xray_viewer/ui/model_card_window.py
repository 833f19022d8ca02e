"""The model's card in a window of its own: what matters most in the language of the window, then the whole card."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from xray_viewer.core.decision import OperatingPoint
from xray_viewer.core.markdown import markdown_section, markdown_table
from xray_viewer.core.model_card import model_card
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.plain_card import plain_card
from xray_viewer.ui.languages import SOURCE_LANGUAGE, spoken_language
from xray_viewer.ui.reading_words import interval_words
from xray_viewer.ui.text_dialog import TextDialog
from xray_viewer.ui.told import told
from xray_viewer.ui.wording import intended_use_words, percent

# Of the card's prose, the sections that nobody should miss.
_USES = ("What it is for", "What it must not be used for")
_LINE = re.compile(r"^(- |#+ )?(.+)$", re.MULTILINE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelCard", text)


class ModelCardWindow(TextDialog):
    """Shows the card of a model. ``sha256``: the checksum of its file."""

    def __init__(self, spec: ModelSpec, sha256: str, parent: QWidget) -> None:
        super().__init__(_tr("About This Model"), parent, markdown=card_page(spec, sha256))


def card_page(spec: ModelSpec, sha256: str) -> str:
    """Write the page as Markdown. The card is in English, so other languages have more of it above it in their words.

    A sentence of a model that the catalogues do not know stays as the model has it.
    """
    parts = [f"**{intended_use_words()}**", plain_card(spec)]
    if spoken_language() != SOURCE_LANGUAGE:
        sections = ((heading, markdown_section(spec.card, heading)) for heading in _USES)
        uses = (f"## {heading}\n\n{text}" for heading, text in sections if text)
        parts = [
            parts[0],
            _tr("The model's card, further down, is in English. What matters most of it stands here in your language."),
            *(_told_lines(section) for section in (*uses, plain_card(spec))),
            _points(spec),
            "---",
        ]
    return "\n\n".join((*parts, model_card(spec, sha256)))


def _told_lines(text: str) -> str:
    return _LINE.sub(lambda line: (line[1] or "") + told(line[2]), text)


def _points(spec: ModelSpec) -> str:
    points = sorted(spec.operating_points, key=lambda point: point.threshold)
    head = (_tr("Operating point"), _tr("Threshold"), _tr("Sensitivity"), _tr("Specificity"))
    table = markdown_table(head, [_point(point, spec.default_operating_point) for point in points])
    return _tr("On the model's reference patients; beside it the 95 % interval.") + f"\n\n{table}"


def _point(point: OperatingPoint, default: str) -> tuple[str, ...]:
    name = told(point.name)
    return (
        _tr("{name} (the model's own)").format(name=name) if point.name == default else name,
        percent(point.threshold),
        f"{percent(point.sensitivity)} ({interval_words(point.sensitivity_interval)})",
        f"{percent(point.specificity)} ({interval_words(point.specificity_interval)})",
    )
