"""The language of a report: its sentences, numbers and moments. English, unless another is handed in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from xray_viewer.core.model_card import model_card
from xray_viewer.core.model_spec import ModelSpec

# After it no space stands.
_WIDE_STOP = "\N{IDEOGRAPHIC FULL STOP}"


def _same(text: str) -> str:
    return text


def _count(number: int) -> str:
    return f"{number:,}"


def _decimal(value: float, decimals: int) -> str:
    return f"{value:.{decimals}f}"


def _percent(number: str) -> str:
    return f"{number}%"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


@dataclass(frozen=True)
class Speech:
    """How a report says what it says.

    ``translate``: gives another language's words for a sentence, with the same places in braces. ``told``: says what
    was said in English elsewhere, such as why a file failed. ``card``: gives a model's card as Markdown, by what the
    model says of itself and the checksum of its file. The others write numbers and moments.
    """

    language: str = "en"
    translate: Callable[[str], str] = _same
    told: Callable[[str], str] = _same
    count: Callable[[int], str] = _count
    decimal: Callable[[float, int], str] = _decimal
    percent: Callable[[str], str] = _percent
    moment: Callable[[datetime], str] = _moment
    card: Callable[[ModelSpec, str], str] = model_card

    def say(self, sentence: str, **places: str) -> str:
        """Say a sentence; its places in braces are filled by name."""
        return self.translate(sentence).format(**places)

    def counted(self, one: str, many: str, count: int) -> str:
        """Say how many there are; ``many`` has a place for the count."""
        return self.say(one) if count == 1 else self.say(many, count=self.count(count))

    def share(self, fraction: float, decimals: int = 1) -> str:
        """Write a fraction as a percentage."""
        return self.percent(self.decimal(100 * fraction, decimals))

    def listed(self, entries: Iterable[str]) -> str:
        """Put short texts one behind another."""
        return self.say(", ").join(entries)

    def together(self, *sentences: str) -> str:
        """Put sentences one behind another."""
        return "".join(
            sentence if sentence.endswith(_WIDE_STOP) else f"{sentence} " for sentence in filter(None, sentences)
        ).rstrip()


ENGLISH = Speech()
