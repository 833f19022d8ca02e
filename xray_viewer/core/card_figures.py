"""The ``results`` of a model's spec as text, whatever was measured, in tables and sections of Markdown.

A figure is a number, a text, a list, or ``{"value": number, "interval": [low, high]}`` with its 95 % interval.
``at_NAME`` holds the figures at an operating point, and ``by_population`` for each population the same figures as
stand beside it. Any other mapping is a section of its own; its ``command`` gets its figures again.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from xray_viewer.core.markdown import markdown_table

_WORDS = {"auc": "AUC", "f1": "F1", "brier": "Brier"}
_TITLES = {"elsewhere": "Images from elsewhere", "evidence_check": "The evidence map, checked"}
# What stands in per cent, by the last word of its name.
_SHARES = frozenset({"sensitivity", "specificity", "accuracy", "precision", "f1", "share"})
_OPERATING_POINT = "at_"
_POPULATIONS = "by_population"
_COMMAND = "command"
_MEASURED_ON = "measured_on"


def figure_sections(results: Mapping[str, Any]) -> Iterable[str]:
    """Write all measured figures, a section a piece: those of the model itself first."""
    if own := _own_figures(results):
        yield "## How good it is\n\n" + own
    for name, value in results.items():
        if _is_section(name, value):
            title = _TITLES.get(name, _label(name))
            yield f"## {title}\n\n" + "\n\n".join(_section(value))


def _own_figures(results: Mapping[str, Any]) -> str:
    populations = {name: figures_of(figures) for name, figures in _named_mappings(results.get(_POPULATIONS)).items()}
    if len(populations) == 1 and figures_of(results):
        populations = {}  # one is the whole
    measured_on = f"Measured on {results[_MEASURED_ON]}.\n\n" if _MEASURED_ON in results else ""
    columns = {"All" if populations else "Value": figures_of(results), **populations}
    labels = dict.fromkeys(label for figures in columns.values() for label in figures)
    if not labels:
        return measured_on.strip()
    rows = [(label, *[figures.get(label, "") for figures in columns.values()]) for label in labels]
    return (
        measured_on
        + markdown_table(("Figure", *columns), rows)
        + "\n\nIn brackets, where they were worked out: 95 % intervals."
    )


def _section(figures: Mapping[str, Any]) -> Iterable[str]:
    if all(_is_group(value) for value in figures.values()):
        yield _by_name("Images of", figures)
        again = [f"- {name}: `{each[_COMMAND]}`" for name, each in figures.items() if _COMMAND in each]
        if again:
            yield "To get them again:\n\n" + "\n".join(again)
        return
    if _MEASURED_ON in figures:
        yield f"Measured on {figures[_MEASURED_ON]}."
    lines = [f"- {label}: {text}" for label, text in figures_of(figures).items()]
    if lines:
        yield "\n".join(lines)
    for name, value in figures.items():
        if _is_group(value) and value and not name.startswith(_OPERATING_POINT):
            yield _by_name(_label(name.removeprefix("by_")), value)
    if _COMMAND in figures:
        yield f"To get it again: `{figures[_COMMAND]}`"


def _by_name(head: str, named: Mapping[str, Any]) -> str:
    """Write a table with a row for each name; a name with one figure has one column."""
    rows = {
        name: figures_of(value, deep=True) if _is_group(value) else {"Value": _text(name, value)}
        for name, value in named.items()
    }
    labels = list(dict.fromkeys(label for figures in rows.values() for label in figures))
    return markdown_table(
        (head, *labels), [(name, *[figures.get(label, "") for label in labels]) for name, figures in rows.items()]
    )


def figures_of(figures: Mapping[str, Any], *, deep: bool = False) -> dict[str, str]:
    """Give the plain figures of a mapping, and those at operating points, as label and text.

    ``deep``: those of all other mappings in it too.
    """
    found: dict[str, str] = {}
    for name, value in figures.items():
        is_interval = name.endswith("_interval") and name.removesuffix("_interval") in figures
        if is_interval or name in (_MEASURED_ON, _COMMAND):
            continue
        if _is_group(value):
            inner = figures_of(value, deep=deep)
            if name.startswith(_OPERATING_POINT):
                found |= {f"{label} at {name.removeprefix(_OPERATING_POINT)}": text for label, text in inner.items()}
            elif deep:
                found |= {f"{_label(name)}, {label}": text for label, text in inner.items()}
        else:
            beside = figures.get(f"{name}_interval")
            found[_label(name)] = _text(name, value) + ("" if beside is None else f" ({_text(name, beside)})")
    return found


def _is_figure(value: Any) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get("value"), int | float)


def _is_group(value: Any) -> bool:
    """Whether a value holds figures and is none itself."""
    return isinstance(value, Mapping) and not _is_figure(value)


def _is_section(name: str, value: Any) -> bool:
    return _is_group(value) and bool(value) and name != _POPULATIONS and not name.startswith(_OPERATING_POINT)


def _named_mappings(value: Any) -> Mapping[str, Mapping[str, Any]]:
    return {name: each for name, each in value.items() if _is_group(each)} if isinstance(value, Mapping) else {}


def _label(name: str) -> str:
    words = " ".join(_WORDS.get(word, word) for word in name.split("_"))
    return words[:1].upper() + words[1:]


def _text(name: str, value: Any) -> str:
    if _is_figure(value):
        interval = value.get("interval")
        return _text(name, value["value"]) + ("" if interval is None else f" ({_text(name, interval)})")
    if isinstance(value, bool) or value is None:
        return {True: "yes", False: "no", None: "not measured"}[value]
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        words = name.split("_at_")[0].split("_")
        return f"{value:.1%}" if words[-1] in _SHARES or words[0] in _SHARES else _number(value)
    return " to ".join(_text(name, each) for each in value) if isinstance(value, list) else str(value)


def _number(value: float) -> str:
    """Write a number to four digits behind the point, or to two that count where it is smaller."""
    return f"{value:.4f}" if value == 0 or abs(value) >= 0.001 else f"{value:.2g}"
