"""The whole report, block by block, so that no more than some pictures are in memory at once."""

from collections.abc import Callable, Iterator

from xray_viewer.review.report.blocks import Block, Html, PageStart, paragraph
from xray_viewer.review.report.charts import calibration_svg, roc_svg
from xray_viewer.review.report.closing import card_section, settings_section
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.report.details import Look, flagged_images, opinions, unscored
from xray_viewer.review.report.overview import agreement, distribution, summary
from xray_viewer.review.report.truth_section import truth_blocks
from xray_viewer.review.report.words import count_words

INTENDED_USE = "An aid to a reader, not a diagnosis. Not a medical device."
TITLE = "Review of chest radiographs"


def report_blocks(content: ReportContent, look: Callable[[ReportImage], Look]) -> Iterator[Block]:
    """Give the report; ``look`` is called once for each picture, when its block is asked for.

    It holds neither scripts nor anything from outside.
    """
    yield from _opening(content)
    yield from _against_truth(content)
    yield PageStart()
    yield from flagged_images(content, look)
    yield PageStart()
    yield from opinions(content)
    yield from unscored(content)
    yield PageStart()
    yield from card_section(content)
    yield from settings_section(content)
    yield Html(paragraph(INTENDED_USE, "intended"))


def _opening(content: ReportContent) -> list[Block]:
    words = f"{count_words(len(content.images), 'image', 'images')}, {content.made:%Y-%m-%d %H:%M} UTC"
    return [
        PageStart(),
        Html(f"<h1>{TITLE}</h1>\n" + paragraph(words) + paragraph(INTENDED_USE, "intended")),
        *summary(content),
        *distribution(content),
        *agreement(content),
    ]


def _against_truth(content: ReportContent) -> list[Block]:
    compared = content.compared
    if compared is None:
        return []
    charts = []
    if compared.roc is not None:
        charts.append(roc_svg(compared.roc, compared.network(content.decision_threshold)))
    if compared.reliability is not None:
        charts.append(calibration_svg(compared.reliability))
    row = "".join(f"<td>{chart}</td>" for chart in charts)
    return [
        PageStart(),
        Html("<h2>Against truth</h2>\n" + paragraph(f"The truth comes from {content.truth_source}.")),
        *([Html(f'<table class="pair"><tr>{row}</tr></table>\n', is_whole=True)] if charts else []),
        *truth_blocks(compared, content.decision_threshold),
    ]
