"""Says in the language of the window what was said in English below it."""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from xray_viewer.ui.numbers import count_words, number_words, point_as_comma, with_percent_sign
from xray_viewer.ui.sentences import SENTENCES

_PLACEHOLDER = re.compile(r"\\\{(\w+)\\\}")
# What stands for a number: were other words taken for it, a model's own might pass for a sentence of the program's.
_NUMBERS = frozenset({"count", "from", "to", "from_2", "to_2"})
_END = re.compile(r"(?<=[.!?]) (?=\S)")
_SHARE = re.compile(r"(\d+(?:\.(\d+))?)\s?%")
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3})+")
_DECIMAL = re.compile(r"\d+\.\d+")
_WIDE_STOP = "\N{IDEOGRAPHIC FULL STOP}"


def told(text: str) -> str:
    """Give what the window says of one or more sentences; what it does not know stays in English.

    A name before a colon, as errors have it, stays as it is.
    """
    return "\n".join(_line(line) for line in text.split("\n"))


def is_known(text: str) -> bool:
    """Whether all sentences of a text can be said in another language."""
    return _matched(text) is not None or all(_matched(part) is not None for part in _END.split(text))


def _line(text: str) -> str:
    whole = _said(text)
    if whole is not None:
        return whole
    name, colon, rest = text.partition(": ")
    if colon and is_known(rest):
        return f"{name}: {_line(rest)}"
    for match in _END.finditer(text):
        first = _said(text[: match.start()])
        if first is not None:
            return followed(first, _line(text[match.end() :]))
    first, *others = _END.split(text, maxsplit=1)
    return followed(first, _line(others[0])) if others else text


def followed(sentence: str, rest: str) -> str:
    """Put a sentence behind another; a full stop of Chinese brings its own space."""
    return sentence + rest if sentence.endswith(_WIDE_STOP) else f"{sentence} {rest}"


def _said(text: str) -> str | None:
    matched = _matched(text)
    if matched is None:
        return None
    template, parameters = matched
    words = QCoreApplication.translate("Sentences", template)
    return words.format(**{name: _parameter(value) for name, value in parameters.items()})


def _parameter(value: str) -> str:
    if share := _SHARE.fullmatch(value):
        return with_percent_sign(number_words(float(share[1]), len(share[2] or "")))
    if _WHOLE.fullmatch(value):
        return count_words(int(value.replace(",", "")))
    if _DECIMAL.fullmatch(value):
        return point_as_comma(value)
    said = _said(value)
    return value if said is None else said


@lru_cache(maxsize=1024)
def _matched(text: str) -> tuple[str, dict[str, str]] | None:
    """Find the template that a text was made of, the most particular first."""
    for template, pattern in _patterns():
        if match := pattern.fullmatch(text):
            return template, match.groupdict()
    return None


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    particular = sorted(SENTENCES, key=lambda template: -len(re.sub(r"\{\w+\}", "", template)))
    return [(template, re.compile(_PLACEHOLDER.sub(_group, re.escape(template)))) for template in particular]


def _group(placeholder: re.Match[str]) -> str:
    # A parameter holds no end of a sentence: so two sentences are never taken for one.
    words = r"[\d.,]*\d" if placeholder[1] in _NUMBERS else r"(?:(?![.!?] ).)+?"
    return f"(?P<{placeholder[1]}>{words})"
