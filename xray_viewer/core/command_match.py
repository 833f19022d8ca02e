"""Which of many commands a few typed words mean, the likeliest first."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """A command by its ``title``, and by what else is said of it."""

    title: str
    details: str = ""


def matching(typed: str, commands: Sequence[Command]) -> list[int]:
    """Give the places of the commands in which every typed word begins a word, or stands anywhere in the title.

    First those whose title begins with what was typed, then those with all words in the title, then the others; among
    equals the order stays. Nothing typed means all.
    """
    words = typed.casefold().split()
    ranks = [(rank, place) for place, command in enumerate(commands) if (rank := _rank(words, command)) is not None]
    return [place for _rank, place in sorted(ranks)]


def _rank(words: Sequence[str], command: Command) -> int | None:
    title, details = command.title.casefold(), command.details.casefold().split()
    if title.startswith(" ".join(words)):
        return 0
    if all(word in title for word in words):
        return 1
    if all(word in title or any(detail.startswith(word) for detail in details) for word in words):
        return 2
    return None
