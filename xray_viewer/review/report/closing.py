"""The last sections of a report: the model's card and the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from xray_viewer.core.model_card import model_card
from xray_viewer.review.report.content import ReportContent
from xray_viewer.review.report.words import paragraph, table

if TYPE_CHECKING:
    from markdown_it.token import Token


def card_section(content: ReportContent) -> str:
    """Give the model's card; links are shown as their words, since a report leads nowhere."""
    if content.spec is None:
        return "<h2>The model</h2>\n" + paragraph("No model was loaded.")
    from markdown_it import MarkdownIt

    # HTML in the card, which comes from the model's file, is shown and not taken for HTML.
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(model_card(content.spec, content.model_sha256))
    for token in tokens:
        if token.tag in ("h1", "h2", "h3"):
            token.tag = {"h1": "h2", "h2": "h3", "h3": "h4"}[token.tag]
        if token.children is not None:
            token.children = [_without_target(child) for child in token.children if not _is_link_edge(child)]
    card: str = markdown.renderer.render(tokens, markdown.options, {})
    return card.replace("<table>", '<table border="1" cellspacing="0" cellpadding="4">')


def settings_section(content: ReportContent) -> str:
    """Say how everything was made, and how the images can be found again."""
    spec = content.spec
    rows = [
        ("report made", f"{content.made:%Y-%m-%d %H:%M} UTC"),
        ("decision threshold", f"{content.decision_threshold:.6f}"),
        ("model", "none" if spec is None else f"{spec.name}, version {spec.version}, {spec.date}"),
        ("model file (SHA-256)", content.model_sha256 or "none"),
        ("device", content.device or "none"),
        *content.versions.items(),
    ]
    names = (
        "Images are named by their row in the table of this study and their path. This report tells who the patients "
        "are: treat it as a part of their records."
        if content.is_identified
        else "Images are named by their row in the table of this study and by the first digits of the SHA-256 checksum "
        "of their file; the exported table holds path and checksum, and is the key. Names and paths were left out. "
        "What the reader wrote in notes, and what is written on the pictures themselves, stands here as it is."
    )
    return "<h2>Settings</h2>\n" + table((), rows) + paragraph(names)


def _is_link_edge(token: Token) -> bool:
    return token.type in ("link_open", "link_close")


def _without_target(token: Token) -> Token:
    # In place of a picture stands what says it in words.
    return replace(token, type="text", tag="") if token.type == "image" else token
