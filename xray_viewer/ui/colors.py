"""The colours of the themes, and those in use.

A colour never carries a meaning alone: words and a glyph stand beside it. What is drawn on a radiograph or on the
ground around it is dark in every theme, as the picture is: it takes its colours from ``DARK``.
"""

from dataclasses import dataclass
from typing import cast


@dataclass(frozen=True)
class Colors:
    """What each colour is for, as ``#rrggbb``."""

    picture_ground: str
    window: str
    field: str
    raised: str
    line: str
    text: str
    muted_text: str
    disabled_text: str
    accent: str
    selection: str
    flagged: str
    not_flagged: str
    warning: str
    error: str
    error_ground: str


DARK = Colors(
    picture_ground="#060708",
    window="#1b1e22",
    field="#14161a",
    raised="#272b31",
    line="#3a4048",
    text="#dde1e6",
    muted_text="#b2bac4",
    disabled_text="#7d858f",
    accent="#7ab3e0",
    selection="#2b4a66",
    flagged="#f2b75c",
    not_flagged="#9cc3d9",
    warning="#f0c987",
    error="#f2a19a",
    error_ground="#3d2224",
)

LIGHT = Colors(
    picture_ground=DARK.picture_ground,
    window="#e6e9ec",
    field="#f6f7f8",
    raised="#d9dde2",
    line="#aab2bc",
    text="#1b2026",
    muted_text="#46505b",
    disabled_text="#707a86",
    accent="#1c669f",
    selection="#c3d8ea",
    flagged="#7d4500",
    not_flagged="#175577",
    warning="#6f4a00",
    error="#98201b",
    error_ground="#f5d9d6",
)


class _InUse:
    """Looks each colour up in the theme in use, whenever one is asked for."""

    def __init__(self) -> None:
        self._colors = DARK

    def __getattr__(self, name: str) -> str:
        return str(getattr(self._colors, name))

    def take(self, colors: Colors) -> None:
        self._colors = colors


_in_use = _InUse()
# As with Qt's own palette there is one for the whole application. It is asked when something is drawn, never kept.
COLORS = cast("Colors", _in_use)


def use_colors(colors: Colors) -> None:
    """Draw with these colours from now on."""
    _in_use.take(colors)


def text_pairs(colors: Colors) -> tuple[tuple[str, str], ...]:
    """Give every pair in which words are drawn: (words, ground).

    A test holds each to a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3).
    """
    states = (colors.flagged, colors.not_flagged, colors.warning, colors.error)
    return (
        *((colors.text, ground) for ground in (colors.window, colors.field, colors.raised, colors.selection)),
        *((colors.muted_text, ground) for ground in (colors.window, colors.field, colors.selection)),
        *((state, ground) for state in states for ground in (colors.window, colors.field, colors.selection)),
        (colors.text, colors.error_ground),
        (colors.error, colors.error_ground),
    )


def contrast(one: str, other: str) -> float:
    """Work out the contrast of two colours ``#rrggbb``, from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_relative_luminance(one), _relative_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _relative_luminance(color: str) -> float:
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
