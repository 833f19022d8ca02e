"""The last sections of a report: the model's card and the settings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.review.report.blocks import Block, Html, Table, heading, paragraph
from xray_viewer.review.report.content import ReportContent
from xray_viewer.review.report.speech import ENGLISH, Speech

if TYPE_CHECKING:
    from markdown_it.token import Token

_CELLS = ("th_open", "td_open")


def card_section(content: ReportContent) -> Iterator[Block]:
    """Give the model's card; links are shown as their words, since a report leads nowhere."""
    if content.spec is None:
        say = content.speech.say
        yield Html(heading(2, say("The model")) + paragraph(say("No model was loaded.")))
        return
    from markdown_it import MarkdownIt

    if content.speech.language != ENGLISH.language:
        # What is said in this language has no name of its own.
        yield Html(heading(2, content.speech.say("The model")))
    # HTML in the card, which comes from the model's file, is shown and not taken for HTML.
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(content.speech.card(content.spec, content.model_sha256))
    for token in tokens:
        if token.tag in ("h1", "h2", "h3"):
            token.tag = {"h1": "h2", "h2": "h3", "h3": "h4"}[token.tag]
        if token.children is not None:
            token.children = [_without_target(child) for child in token.children if not _is_link_edge(child)]
    for is_table, part in _tables_apart(tokens):
        yield _table(part) if is_table else Html(markdown.renderer.render(part, markdown.options, {}))


def settings_section(content: ReportContent) -> list[Block]:
    """Say how everything was made, and how the images can be found again."""
    spec, speech, say = content.spec, content.speech, content.speech.say
    # A threshold is a model's own.
    threshold = say("none") if spec is None else speech.decimal(content.decision_threshold, 6)
    rows = [
        (say("report made"), f"{speech.moment(content.made)} UTC"),
        (say("decision threshold"), threshold),
        (say("model"), say("none") if spec is None else _model_words(spec, speech)),
        (say("model file (SHA-256)"), content.model_sha256 or say("none")),
        (say("device"), content.device or say("none")),
        *content.versions.items(),
    ]
    names: tuple[str, ...]
    if content.is_identified:
        names = (
            say("Images are named by their row in the table of this study and their path."),
            say("This report tells who the patients are: treat it as a part of their records."),
        )
    else:
        names = (
            say(
                "Images are named by their row in the table of this study and by the first digits of the SHA-256 "
                "checksum of their file; the exported table holds path and checksum, and is the key."
            ),
            say("Names and paths were left out."),
            say(
                "What the reader wrote in notes, and what is written on the pictures themselves, stands here as it is."
            ),
        )
    return [Html(heading(2, say("Settings"))), Table(rows), Html(paragraph(speech.together(*names)))]


def _model_words(spec: ModelSpec, speech: Speech) -> str:
    return speech.say("{name}, version {version}, {date}", name=spec.name, version=spec.version, date=spec.date)


def _tables_apart(tokens: Sequence[Token]) -> Iterator[tuple[bool, list[Token]]]:
    part: list[Token] = []
    for token in tokens:
        if token.type == "table_open" and part:
            yield False, part
            part = []
        part.append(token)
        if token.type == "table_close":
            yield True, part
            part = []
    if part:
        yield False, part


def _table(tokens: Sequence[Token]) -> Table:
    rows: list[list[str]] = []
    for number, token in enumerate(tokens):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in _CELLS:
            rows[-1].append("".join(child.content for child in tokens[number + 1].children or ()))
    return Table(rows[1:], rows[0])


def _is_link_edge(token: Token) -> bool:
    return token.type in ("link_open", "link_close")


def _without_target(token: Token) -> Token:
    # In place of a picture stands what says it in words.
    return replace(token, type="text", tag="") if token.type == "image" else token
