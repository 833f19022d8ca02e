"""Finds every text that the window translates, in the program's source and in its tables."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from xray_viewer.core.evidence import EVIDENCE_WORDS
from xray_viewer.ui.action_spec import Menu
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.cheat_sheet import MOUSE
from xray_viewer.ui.sentences import SENTENCES

_PACKAGE = Path(__file__).resolve().parents[2] / "xray_viewer"
_ONE = frozenset({"tr", "_tr", "translated"})
_MANY = frozenset({"_many"})
_SAYING = frozenset({"say", "counted"})


@dataclass(frozen=True)
class Source:
    """A text in English. ``comment``: what tells it from the same words elsewhere. ``counts``: it has plural forms."""

    text: str
    comment: str = ""
    counts: bool = False


def all_sources() -> list[Source]:
    """Give them all, each once, in the order of the files."""
    found = dict.fromkeys((*_of_code(), *_of_reports(), *_of_tables()))
    counted = {source.text for source in found if source.counts}
    return [source for source in found if source.counts or source.text not in counted]


def _of_code() -> Iterator[Source]:
    for part in ("app", "ui"):
        for path in sorted((_PACKAGE / part).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    yield from _of_call(node)


def _of_reports() -> Iterator[Source]:
    """Find what a report says, which knows nothing of Qt."""
    for path in (*sorted((_PACKAGE / "review" / "report").glob("*.py")), _PACKAGE / "app" / "exporting.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in _SAYING:
                texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                yield from (Source(text) for text in texts if isinstance(text, str))


def _of_call(call: ast.Call) -> Iterator[Source]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if name == "translate" and len(texts) > 1:
        texts = texts[1:]
    elif name not in _ONE | _MANY:
        return
    text, comment, *count = (*texts, None, None)[: max(len(texts), 2)]
    if isinstance(text, str) and text:
        yield Source(text, comment if isinstance(comment, str) else "", counts=name in _MANY or bool(count))


def _of_tables() -> Iterator[Source]:
    texts = [menu.value for menu in Menu]
    for spec in ACTIONS:
        texts += [spec.text, spec.tip]
    texts += [text for gesture in MOUSE for text in gesture]
    texts += SENTENCES
    texts.append(EVIDENCE_WORDS)
    yield from (Source(text) for text in texts if text)
