"""Reads and writes the catalogues: Qt's .ts files, with one context, as all words of the window are in one."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.translations.sources import Source
from xray_viewer.ui.languages import CONTEXT

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
# One form where a language counts all alike; empty where it is not translated yet.
Forms = tuple[str, ...]


def source_path(language: str) -> Path:
    """Say where the catalogue of a language is written by hand."""
    return FOLDER / f"xray_viewer_{language}.ts"


def read(language: str) -> dict[Source, Forms]:
    """Give what a language has; nothing where it has no catalogue yet."""
    path = source_path(language)
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - the project's own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        source = Source(
            message.findtext("source", ""), message.findtext("comment", ""), counts=message.get("numerus") == "yes"
        )
        found[source] = tuple(forms) if all(forms) else ()
    return found


def write(language: str, sources: Sequence[Source], known: Mapping[Source, Forms]) -> int:
    """Write a catalogue of these texts with what is known of them, and give how many are not translated."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    lacking = 0
    for source in sources:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if source.counts else {})
        ET.SubElement(message, "source").text = source.text
        if source.comment:
            ET.SubElement(message, "comment").text = source.comment
        forms = known.get(source, ())
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        lacking += not forms
        if source.counts:
            for form in forms or ("",):
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    source_path(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )
    return lacking
