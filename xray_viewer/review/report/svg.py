"""Small charts as SVG text, which a browser shows as it is and Qt draws at any size."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape

Point = tuple[float, float]


@dataclass(frozen=True)
class ChartColors:
    """What each colour is for, as ``#rrggbb``; those of paper unless others are given."""

    ground: str = "#ffffff"
    ink: str = "#1d2126"
    muted: str = "#4c5560"
    line: str = "#c3cad2"
    first: str = "#1f5f94"
    second: str = "#a04d00"


PAPER = ChartColors()


@dataclass
class Plot:
    """A chart whose axes both run from 0 to 1, unless ``top`` says how far up the second one goes.

    Sizes in pixels; ``title`` is what a screen reader says.
    """

    title: str
    width: int
    height: int
    colors: ChartColors
    top: float = 1.0
    left: int = 60
    right: int = 22
    above: int = 12
    below: int = 46
    _parts: list[str] = field(default_factory=list)

    def at(self, x: float, y: float) -> Point:
        """Give the place of two values in pixels."""
        across = self.left + x * (self.width - self.left - self.right)
        down = self.height - self.below - y / self.top * (self.height - self.above - self.below)
        return round(across, 1), round(down, 1)

    def line(self, start: Point, end: Point, color: str, *, width: float = 1.0, dashes: str = "") -> None:
        """Draw from one pair of values to another; ``dashes`` as SVG has them."""
        (x1, y1), (x2, y2) = self.at(*start), self.at(*end)
        pattern = f' stroke-dasharray="{dashes}"' if dashes else ""
        self._parts.append(
            f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{color}" stroke-width="{width}"{pattern}/>'
        )

    def curve(self, points: Iterable[Point], color: str) -> None:
        """Draw through pairs of values."""
        places = " ".join("{},{}".format(*self.at(*point)) for point in points)
        self._parts.append(f'<polyline points="{places}" fill="none" stroke="{color}" stroke-width="2"/>')

    def bar(self, start: float, stop: float, value: float, color: str, *, gap: float = 1.0) -> None:
        """Draw a bar from the axis up; ``gap``: how many pixels it keeps from the next one."""
        (x1, y1), (x2, y2) = self.at(start, value), self.at(stop, 0)
        width, height = round(max(x2 - x1 - gap, 0.5), 1), round(y2 - y1, 1)
        self._parts.append(f'<rect x="{x1}" y="{y1}" width="{width}" height="{height}" fill="{color}"/>')

    def dot(self, point: Point, color: str, radius: float = 4.0) -> None:
        """Draw a dot, with a rim that keeps it apart from a line below it."""
        x, y = self.at(*point)
        self._parts.append(
            f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{color}" stroke="{self.colors.ground}" stroke-width="1"/>'
        )

    def note(self, point: Point, words: str, color: str, *, anchor: str = "start", shift: Point = (0, 0)) -> None:
        """Write at a pair of values, moved by some pixels; ``anchor`` as SVG has it."""
        x, y = self.at(*point)
        self.write((x + shift[0], y + shift[1]), words, color, anchor=anchor)

    def write(self, place: Point, words: str, color: str, *, anchor: str = "start", turn: str = "") -> None:
        """Write at a place in pixels."""
        self._parts.append(
            f'<text x="{place[0]:.1f}" y="{place[1]:.1f}" fill="{color}" text-anchor="{anchor}"{turn}>'
            f"{escape(words)}</text>"
        )

    def axes(
        self, across: str, up: str, ticks: Sequence[tuple[float, str]], ticks_up: Sequence[tuple[float, str]]
    ) -> None:
        """Draw both axes with their names, ticks with their words, and a line across for each tick up."""
        colors = self.colors
        for value, words in ticks_up:
            self.line((0, value), (1, value), colors.line)
            self.note((0, value), words, colors.muted, anchor="end", shift=(-6, 4))
        for value, words in ticks:
            self.note((value, 0), words, colors.muted, anchor="middle", shift=(0, 16))
        self.line((0, 0), (1, 0), colors.muted)
        self.line((0, 0), (0, self.top), colors.muted)
        middle, _ = self.at(0.5, 0)
        self.write((middle, self.height - 10), across, colors.ink, anchor="middle")
        _, half = self.at(0, self.top / 2)
        self.write((14, half), up, colors.ink, anchor="middle", turn=f' transform="rotate(-90 14 {half})"')

    def svg(self) -> str:
        """Give the whole chart."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(self.title)}" '
            f'width="{self.width}" height="{self.height}" viewBox="0 0 {self.width} {self.height}" '
            f'font-family="sans-serif" font-size="12">'
            f'<rect width="{self.width}" height="{self.height}" fill="{self.colors.ground}"/>'
            f"{''.join(self._parts)}</svg>"
        )
