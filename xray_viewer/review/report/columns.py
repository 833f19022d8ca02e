"""How wide the columns of a table are, and where the words in them go on in the next line.

``measure`` says how wide a text is; widths are in its unit.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from unicodedata import combining

from xray_viewer.review.report.blocks import is_wide, separated, word_parts

Measure = Callable[[str], float]

# Behind a number a language may have a space at which no line ends.
_SPACES = re.compile("[^\\S\u00a0\u202f]+")


def column_widths(rows: Iterable[Sequence[str]], width: float, measure: Measure) -> list[float]:
    """Give each column what its longest line needs, or else share the width so that no word need be broken.

    ``rows``: those that count, the head among them; each has a text for each column.
    """
    natural: list[float] = []
    least: list[float] = []
    for row in rows:
        natural += [0.0] * (len(row) - len(natural))
        least += [0.0] * (len(row) - len(least))
        for column, text in enumerate(row):
            natural[column] = max(natural[column], *map(measure, text.splitlines()), 0.0)
            parts = (part for word in _words(text) for part in word_parts(word))
            least[column] = max(least[column], *map(measure, parts), 0.0)
    if sum(natural) <= width:
        return natural
    spare, wanted = width - sum(least), sum(natural) - sum(least)
    if spare < 0:
        return _shared(least, width)
    return [low + spare * (high - low) / wanted for low, high in zip(least, natural, strict=True)]


def _words(text: str) -> list[str]:
    return [word for word in _SPACES.split(text) if word]


def _shared(least: Sequence[float], width: float) -> list[float]:
    """Give columns that need little all of it, and to the others even parts of what is left."""
    widths, left = [0.0] * len(least), width
    for done, column in enumerate(sorted(range(len(least)), key=least.__getitem__)):
        widths[column] = min(least[column], left / (len(least) - done))
        left -= widths[column]
    return widths


def wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """Break a text into lines of a width: between words, in long words behind separators, and only then anywhere."""
    # How wide a tab is depends on where it stands.
    paragraphs = text.replace("\t", " ").splitlines() or [""]
    return [line for paragraph in paragraphs for line in _lines(paragraph, width, measure)]


def _lines(text: str, width: float, measure: Measure) -> list[str]:
    if measure(text) <= width:
        return [text]
    lines = [""]
    left, space = width, measure(" ")
    for word in _words(text):
        parts = [word]
        if is_wide(word):
            parts = [piece for part in word_parts(word) for piece in _cut(part, width, measure)]
        elif measure(word) > width:
            parts = [piece for part in separated(word) for piece in _cut(part, width, measure)]
        gap = " " if lines[-1] else ""
        for part in parts:
            need = measure(part) + (space if gap else 0)
            if need > left and lines[-1]:
                lines.append("")
                left, gap, need = width, "", measure(part)
            lines[-1] += gap + part
            left -= need
            gap = ""
    return lines


def _cut(part: str, width: float, measure: Measure) -> list[str]:
    """Cut what is wider than a line where the line ends, but never before a mark that belongs to a letter."""
    pieces: list[str] = []
    while (full := measure(part)) > width and len(part) > 1:
        end = max(min(int(len(part) * width / full), len(part) - 1), 1)
        while end > 1 and (measure(part[:end]) > width or combining(part[end])):
            end -= 1
        pieces.append(part[:end])
        part = part[end:]
    return [*pieces, part]
