"""The model's card as a page: its prose, and the facts that its file carries."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.ui.wording import intended_use_words, percent


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelCard", text)


def model_card_page(spec: ModelSpec, model_sha256: str) -> str:
    """Write the card and the facts as Markdown."""
    youngest, oldest = spec.population.age_years
    facts = (
        (_tr("Name and version"), f"{spec.name}, {spec.version} ({spec.date})"),
        (_tr("Network"), spec.architecture),
        (_tr("Learnt from"), spec.training_data.description),
        (
            _tr("Images and patients"),
            f"{spec.training_data.images:,} / {spec.training_data.patients:,}",
        ),
        (_tr("Population"), spec.population.description),
        (_tr("Age"), _tr("{youngest:g} to {oldest:g} years").format(youngest=youngest, oldest=oldest)),
        (_tr("Views"), ", ".join(spec.population.views)),
        (_tr("Calibrated on"), spec.calibration.fitted_on),
        (_tr("Not assessed above atypicality"), percent(spec.atypicality_limit)),
        (_tr("SHA-256 of the file"), f"`{model_sha256}`"),
    )
    points = sorted(spec.operating_points, key=lambda point: point.threshold)
    lines = [
        spec.card,
        "",
        f"**{intended_use_words()}**",
        "",
        f"## {_tr('Facts')}",
        "",
        f"| {_tr('Fact')} | {_tr('Value')} |",
        "| --- | --- |",
    ]
    lines += [f"| {name} | {_cell(value)} |" for name, value in facts]
    lines += ["", f"## {_tr('Operating points')}", ""]
    lines += [f"| {_tr('Name')} | {_tr('Threshold')} | {_tr('Sensitivity')} | {_tr('Specificity')} |"]
    lines += ["| --- | --- | --- | --- |"]
    for point in points:
        sensitivity, specificity = (
            f"{percent(value)} ({percent(interval.low)} to {percent(interval.high)})"
            for value, interval in (
                (point.sensitivity, point.sensitivity_interval),
                (point.specificity, point.specificity_interval),
            )
        )
        lines += [f"| {_cell(point.name)} | {percent(point.threshold)} | {sensitivity} | {specificity} |"]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
