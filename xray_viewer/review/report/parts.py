"""The whole report, block by block, so that no more than some pictures are in memory at once."""

from collections.abc import Callable, Iterator

from xray_viewer.review.report.blocks import Block, Html, PageStart, heading, paragraph
from xray_viewer.review.report.charts import calibration_svg, roc_svg
from xray_viewer.review.report.closing import card_section, settings_section
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.report.details import Look, flagged_images, opinions, unscored
from xray_viewer.review.report.overview import agreement, distribution, summary
from xray_viewer.review.report.speech import ENGLISH, Speech
from xray_viewer.review.report.truth_section import truth_blocks


def title(speech: Speech = ENGLISH) -> str:
    """Give what a report is called."""
    return speech.say("Review of chest radiographs")


def intended_use(speech: Speech = ENGLISH) -> str:
    """Say what a report is for, and what it is not."""
    return speech.say("An aid to a reader, not a diagnosis. Not a medical device.")


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
    yield Html(paragraph(intended_use(content.speech), "intended"))


def _opening(content: ReportContent) -> list[Block]:
    speech = content.speech
    count = len(content.images)
    places = {"count": speech.count(count), "moment": speech.moment(content.made)}
    one, many = (
        speech.say("{count} image, {moment} UTC", **places),
        speech.say("{count} images, {moment} UTC", **places),
    )
    words = one if count == 1 else many
    return [
        PageStart(),
        Html(heading(1, title(speech)) + paragraph(words) + paragraph(intended_use(speech), "intended")),
        *summary(content),
        *distribution(content),
        *agreement(content),
    ]


def _against_truth(content: ReportContent) -> list[Block]:
    compared, speech = content.compared, content.speech
    if compared is None:
        return []
    charts = []
    if compared.roc is not None:
        charts.append(roc_svg(compared.roc, compared.network(content.decision_threshold), speech=speech))
    if compared.reliability is not None:
        charts.append(calibration_svg(compared.reliability, speech=speech))
    row = "".join(f"<td>{chart}</td>" for chart in charts)
    return [
        PageStart(),
        Html(heading(2, speech.say("Against truth")) + paragraph(content.truth_source)),
        *([Html(f'<table class="pair"><tr>{row}</tr></table>\n', is_whole=True)] if charts else []),
        # A threshold is a model's own.
        *truth_blocks(compared, None if content.spec is None else content.decision_threshold, speech),
    ]
