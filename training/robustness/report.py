"""A robustness measurement for people and for programs: Markdown, JSON and a plot."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from training import run_folder
from training.collection import Collection
from training.robustness.changes import all_changes
from training.robustness.measuring import measure
from training.robustness.summary import summary_document
from training.sample import choose_sample
from xray_viewer.core.markdown import markdown_table
from xray_viewer.inference import Classifier, load_classifier

_PLOT = "robustness.png"


def measure_robustness(model: Path, collection: Collection, folder: Path, *, images: int, command: str) -> str:
    """Measure an exported model, write the reports into ``folder`` and give the summary for the terminal.

    Raises ``ModelError`` for a file that is no model, ``TrainingError`` where nothing could be measured.
    """
    classifier = load_classifier(model, "cpu")
    measurement = measure(classifier, choose_sample(collection, images), all_changes())
    document = _origin(classifier, collection, command) | summary_document(
        measurement, classifier.spec.operating_points
    )
    folder.mkdir(parents=True, exist_ok=True)
    run_folder.write_json(folder / run_folder.ROBUSTNESS, document)
    report = folder / Path(run_folder.ROBUSTNESS).with_suffix(".md").name
    report.write_text(_markdown(document), encoding="utf-8")
    _plot(document["changes"], folder / _PLOT)
    notes = "".join(f"Left out: {sentence}\n" for sentence in document["left_out"])
    return f"{notes}{_in_words(document)}\n\n{_group_table(document)}\n\nThe whole table is in {report}."


def _origin(classifier: Classifier, collection: Collection, command: str) -> dict[str, Any]:
    return {
        "model": classifier.path.name,
        "model_sha256": classifier.sha256,
        # The same network and calibration give the same, whatever else the file says of itself.
        "self_test_probability": classifier.spec.self_test.probability,
        "date": datetime.now(UTC).date().isoformat(),
        "command": command,
        "of_training": collection.sha256 == classifier.spec.training_data.manifest_sha256,
    }


def _in_words(document: Mapping[str, Any]) -> str:
    total = document["all"]
    counts = ", ".join(f"{count:,} {name}" for name, count in document["images_by_population"].items())
    origin = " They are of the images that the model learnt from." if document["of_training"] else ""
    turned = ", ".join(f"{share:.1%} at {name}" for name, share in total["decisions_changed"].items())
    return (
        f"{document['images']:,} radiographs ({counts}), {total['changes']:,} changes of each.{origin}\n"
        f"The probability of a picture moved by {total['median']:.4f} in the median, by {total['p95']:.3f} or less in "
        f"95% of the pairs, and by {total['worst']:.3f} at worst.\nDecisions that turned: {turned}. "
        f"Not assessed any more: {total['refused']:.1%}."
    )


def _markdown(document: Mapping[str, Any]) -> str:
    left_out = "".join(f"- {sentence}\n" for sentence in document["left_out"])
    sections = [
        "# Robustness",
        _in_words(document),
        "Each changed picture was written as a file and read, prepared and predicted for as the viewer does. The "
        "change of the probability is absolute; decisions are compared at each operating point. Rows marked with (!) "
        "show another picture: they are a warning and count in no total.",
        f"Model: `{document['model']}`, SHA-256 `{document['model_sha256']}`, measured on {document['date']}.",
        f"To get it again: `{document['command']}`",
        "## By kind of change\n\n" + _group_table(document),
        "## By population\n\n" + _population_table(document),
        "## Every change\n\n" + _change_table(document),
        f"![Change of the probability]({_PLOT})",
        f"## Left out\n\n{left_out}" if left_out else "",
    ]
    return "\n\n".join(section.strip() for section in sections if section) + "\n"


def _figures(summary: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        f"{summary['median']:.4f}",
        f"{summary['p95']:.3f}",
        f"{summary['worst']:.3f}",
        *[f"{share:.1%}" for share in summary["decisions_changed"].values()],
        f"{summary['refused']:.1%}",
    )


def _figure_names(document: Mapping[str, Any]) -> tuple[str, ...]:
    turned = [f"Turned at {name}" for name in document["operating_points"]]
    return ("Median", "95th percentile", "Worst", *turned, "Not assessed")


def _named(row: Mapping[str, Any], name: str) -> str:
    return f"{name} (!)" if row["is_another_picture"] else name


def _group_table(document: Mapping[str, Any]) -> str:
    rows = [(_named(row, row["group"]), *_figures(row)) for row in document["groups"]]
    rows.append(("All", *_figures(document["all"])))
    return markdown_table(("Change", *_figure_names(document)), rows)


def _population_table(document: Mapping[str, Any]) -> str:
    rows = [
        (_named(row, row["group"]), population, *_figures(summary))
        for row in document["groups"]
        for population, summary in row["by_population"].items()
    ]
    rows += [
        ("All", population, *_figures(summary)) for population, summary in document["all"]["by_population"].items()
    ]
    return markdown_table(("Change", "Population", *_figure_names(document)), rows)


def _change_table(document: Mapping[str, Any]) -> str:
    rows = []
    for row in document["changes"]:
        worst = row["worst_picture"]
        picture = f"{worst['population']}: {worst['path']}, {worst['from']:.3f} to {worst['to']:.3f}"
        rows.append((_named(row, row["change"]), *_figures(row), picture))
    return markdown_table(("Change", *_figure_names(document), "Worst picture"), rows)


def _plot(changes: list[dict[str, Any]], path: Path) -> None:
    """Draw median, 95th percentile and worst change of each row, as PNG."""
    figure = Figure(figsize=(8, 1.2 + 0.19 * len(changes)), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    positions = list(range(len(changes), 0, -1))
    axes.hlines(
        positions, 0, [row["p95"] for row in changes], color="tab:blue", lw=3, alpha=0.5, label="95 % of pictures"
    )
    axes.plot([row["median"] for row in changes], positions, "o", color="tab:blue", ms=4, label="median")
    axes.plot([row["worst"] for row in changes], positions, "x", color="tab:red", ms=4, label="worst")
    axes.set_yticks(positions, [_named(row, row["change"]) for row in changes], fontsize=7)
    axes.set_ylim(0, len(changes) + 1)
    axes.set_xscale("symlog", linthresh=0.01)
    axes.set_xlim(0, 1)
    axes.set_xticks([0, 0.01, 0.1, 1], ["0", "0.01", "0.1", "1"])
    axes.set_xlabel("absolute change of the probability")
    axes.grid(axis="x", alpha=0.3)
    axes.legend(loc="upper right", fontsize=7)
    figure.savefig(path, dpi=100)
