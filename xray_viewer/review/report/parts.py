"""The whole report, part by part, so that no more than some pictures are in memory at once."""

from collections.abc import Callable, Iterator

from xray_viewer.review.report.charts import calibration_svg, roc_svg
from xray_viewer.review.report.closing import card_section, settings_section
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.report.details import Look, flagged_parts, opinion_parts, unscored_parts
from xray_viewer.review.report.overview import agreement, distribution, summary
from xray_viewer.review.report.truth_section import truth_figures
from xray_viewer.review.report.words import count_words, paragraph

INTENDED_USE = "An aid to a reader, not a diagnosis. Not a medical device."
TITLE = "Review of chest radiographs"


def report_parts(content: ReportContent, look: Callable[[ReportImage], Look]) -> Iterator[str]:
    """Give the report as pieces of HTML, each of which begins a page.

    They hold neither scripts nor anything from outside, and no more markup than Qt's rich text knows, but for SVG.
    """
    yield _opening(content)
    if content.compared is not None:
        yield _against_truth(content)
    yield from flagged_parts(content, look)
    yield from opinion_parts(content)
    yield from unscored_parts(content)
    yield card_section(content)
    yield settings_section(content) + paragraph(INTENDED_USE, "intended")


def _opening(content: ReportContent) -> str:
    words = f"{count_words(len(content.images), 'image', 'images')}, {content.made:%Y-%m-%d %H:%M} UTC"
    return (
        f"<h1>{TITLE}</h1>\n"
        + paragraph(words)
        + paragraph(INTENDED_USE, "intended")
        + summary(content)
        + distribution(content)
        + agreement(content)
    )


def _against_truth(content: ReportContent) -> str:
    compared = content.compared
    if compared is None:
        return ""
    charts = []
    if compared.roc is not None:
        charts.append(roc_svg(compared.roc, compared.network(content.decision_threshold)))
    if compared.reliability is not None:
        charts.append(calibration_svg(compared.reliability))
    row = "".join(f"<td>{chart}</td>" for chart in charts)
    return (
        "<h2>Against truth</h2>\n"
        + paragraph(f"The truth comes from {content.truth_source}.")
        + (f'<table class="pair"><tr>{row}</tr></table>\n' if charts else "")
        + truth_figures(compared, content.decision_threshold)
    )
