"""Text as a terminal shows it."""

import unicodedata


def printable(text: str) -> str:
    """Make control characters visible: a file name must not be able to steer the terminal."""
    return "".join(
        character if unicodedata.category(character)[0] != "C" else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def display_width(text: str) -> int:
    """Count the columns that a text takes on a terminal, as far as Unicode tells."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )
