"""The whole look at some data folders: measured, said on the terminal, and written down."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.collection import Collection
from training.explore.copies import Copies, find_copies
from training.explore.figures import population_figures
from training.explore.plots import (
    plot_classes,
    plot_means,
    plot_shortcuts,
    plot_sizes,
    plot_tones,
    write_contact_sheet,
)
from training.explore.shortcuts import measure_shortcuts
from training.explore.survey import Survey, survey
from training.explore.words import (
    COPIES_WORDS,
    best_auc,
    conclusion,
    copies_lines,
    counts_lines,
    files_lines,
    grade,
    listed_names,
    meaning,
    tone_lines,
)
from training.run_folder import write_json

REPORT, FIGURES = "report.md", "figures.json"
_SEED = 1


def explore(collection: Collection, output: Path | None) -> str:
    """Look at all populations; give what to print, and fill the folder ``output`` with report, figures and plots.

    What is printed names files, what is written names none.
    """
    surveys = [survey(part) for part in collection.parts]
    copies = [find_copies(one) for one in surveys]
    populations = [
        population_figures(one, found, measure_shortcuts(one, _SEED))
        for one, found in zip(surveys, copies, strict=True)
    ]
    if output is not None:
        _write(surveys, populations, collection, output)
    blocks = [_terminal(*one) for one in zip(surveys, copies, populations, strict=True)]
    blocks.append(meaning(populations))
    return "\n\n\n".join(
        [block for block in blocks if block] + ([f"The report is {output / REPORT}."] if output else [])
    )


def _terminal(survey: Survey, copies: Sequence[Copies], figures: dict[str, Any]) -> str:
    title = figures["population"]
    names = [
        f"  {' = '.join(record.path for record in group.records)}"
        + ("" if group.kind == "identical" else f" ({group.kind}, likeness {group.likeness:.2f})")
        for group in sorted(copies, key=lambda group: (not group.crosses_classes, not group.crosses_patients))
    ]
    lines = [title, "=" * len(title), *counts_lines(figures), "", *files_lines(figures)]
    lines += [f"  {failure}" for failure in listed_names(survey.failures)]
    lines += ["", *tone_lines(figures), "", *copies_lines(figures), *listed_names(names), ""]
    if figures["shortcuts"]:
        lines.append("What tells the classes apart, AUC on unseen patients (95 % interval), 0.5 is chance")
    for one in figures["shortcuts"]:
        auc, (low, high) = best_auc(one)
        lines.append(f"  {one['name']:10s} {auc:.3f} ({low:.3f} to {high:.3f})  {grade(one)}: {one['shown']}")
    return "\n".join([*lines, "", conclusion(figures)])


def _write(surveys: Sequence[Survey], populations: list[dict[str, Any]], collection: Collection, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    plot_classes(surveys, output / "classes.png")
    plot_sizes(surveys, output / "sizes.png")
    plot_tones(surveys, output / "tones.png")
    plot_means(surveys, output / "means.png")
    sheets = [f"samples-{number}.png" for number, _ in enumerate(surveys, start=1)]
    for one, sheet in zip(surveys, sheets, strict=True):
        write_contact_sheet(one, output / sheet, _SEED)
    if any(figures["shortcuts"] for figures in populations):
        plot_shortcuts(populations, output / "shortcuts.png")
    command = f"python -m training explore {collection.words}"
    write_json(output / FIGURES, {"command": command, "manifest_sha256": collection.sha256, "populations": populations})
    (output / REPORT).write_text(_markdown(populations, sheets, command), encoding="utf-8")


def _markdown(populations: Sequence[dict[str, Any]], sheets: Sequence[str], command: str) -> str:
    lines = ["# The data, looked at", "", "## In short", ""]
    lines += [f"- **{figures['population']}**: {conclusion(figures)}" for figures in populations]
    lines += ["", meaning(populations)] if meaning(populations) else []
    lines += ["", f"Made by `{command} --output FOLDER`; all figures are in `{FIGURES}`.", ""]
    lines += ["![Images by class, images a patient](classes.png)", "", "![Sizes](sizes.png)", ""]
    lines += ["## Shortcuts", "", *_shortcut_words(), ""]
    for figures in populations:
        if figures["shortcuts"]:
            lines += [f"### {figures['population']}", "", *_shortcut_table(figures), ""]
    if any(figures["shortcuts"] for figures in populations):
        lines += ["![AUC of each shortcut](shortcuts.png)", ""]
    lines += ["The mean picture of each class shows where they differ before any lung is looked at:", ""]
    lines += ["![Mean pictures](means.png)", "", "![Brightness, contrast and sharpness by class](tones.png)", ""]
    for figures, sheet in zip(populations, sheets, strict=True):
        lines += [f"## {figures['population']}", ""]
        for found in (counts_lines, files_lines, tone_lines, copies_lines):
            lines += [*(f"- {line}" for line in found(figures)), ""]
        lines += [COPIES_WORDS, "", f"![Samples of {figures['population']}]({sheet})", ""]
        lines.append("Samples by chance, each of another patient: NORMAL at the left, PNEUMONIA at the right.")
        if figures["source"]:
            lines.append(f"Images: {figures['source']}; made smaller.")
        lines.append("")
    return "\n".join(lines)


def _shortcut_words() -> list[str]:
    return [
        "Simple classifiers (logistic regression, and a support vector machine with radial kernel, on at most 50 "
        "whitened components) were shown only what the first two columns say. Each patient was judged by a "
        "classifier that had not seen that patient, in 5 folds where there are patients enough; the intervals are of "
        "1,000 draws of patients. An AUC of 0.5 is chance, 1 is perfect. `length` and `tone` depend on the lungs too, "
        "but hold no more of them than one or three numbers. `thumbnail` shows the lungs, too coarsely for a reader: a "
        "network that does not beat it has learnt nothing that needs a network."
    ]


def _shortcut_table(figures: dict[str, Any]) -> list[str]:
    lines = ["| shown | what that is | linear AUC | curved AUC | in words |", "| --- | --- | --- | --- | --- |"]
    for one in figures["shortcuts"]:
        columns = [
            f"{one[name]:.3f} ({one[f'{name}_interval'][0]:.3f} to {one[f'{name}_interval'][1]:.3f})"
            if one["varies"]
            else "the same in all"
            for name in ("linear", "curved")
        ]
        lines.append(f"| {one['name']} | {one['shown']} | {columns[0]} | {columns[1]} | {grade(one)} |")
    return lines
