"""The long sections of a report: flagged images with pictures, verdicts and notes, and what was not scored."""

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision
from xray_viewer.core.evidence import EVIDENCE_WORDS, probability_without_evidence
from xray_viewer.review.report.blocks import Block, Html, Table, escaped, paragraph
from xray_viewer.review.report.charts import evidence_scale_svg
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.report.words import count_words
from xray_viewer.review.score_row import ScoreRow

# Of more than these no picture is shown: they would make a file that nothing opens.
MOST_PICTURES = 500
# In pixels of 1/96 inch: three such pairs with their words fill a page of A4.
BOX = (310, 208)
_ROWS_A_BLOCK = 200
# The columns of the lists, and how wide they are against each other.
_OTHERS = {"image": 40, "probability": 14, "verdict": 20, "note": 36}
_OPINIONS = {"image": 36, "network": 16, "verdict": 16, "note": 30, "given (UTC)": 16, "network's result": 16}
_REASONS = {"image": 46, "reason": 78}
_SAID_REASONS = {"image": 34, "reason": 46, "verdict": 18, "note": 26}
_NUMBERS = "The numbers are what the log odds would gain or lose if the whole picture looked like the place."
_PICTURES = "The pictures are shown in their files' own window, with whatever is written on them."
_SEEN = {True: "in view", False: "hidden"}


@dataclass(frozen=True, eq=False)
class Look:
    """An image for the report. ``picture`` and ``evidence``: JPEG files, with their size as shown, in pixels.

    ``patient``: who it is, in words, where that is asked for. ``problem``: why there is no picture, as a sentence.
    """

    picture: bytes = b""
    evidence: bytes = b""
    size: tuple[int, int] = BOX
    patient: str = ""
    problem: str = ""


def flagged_images(content: ReportContent, look: Callable[[ReportImage], Look]) -> Iterator[Block]:
    """Show the flagged images, the most probable first; ``look`` is called once for each picture."""
    flagged = content.flagged()
    heading = "<h2>Flagged images</h2>\n"
    if not flagged:
        yield Html(heading + paragraph("No image is flagged."))
        return
    yield Html(heading + _legend(content), is_whole=True)
    for image in flagged[:MOST_PICTURES]:
        yield Html(_shown(image, look(image), content), is_whole=True)
    rest = flagged[MOST_PICTURES:]
    if rest:
        lead = f"Pictures are shown of the {MOST_PICTURES} most probable. {count_words(len(rest), 'other', 'others')}:"
        rows = ((image.name(is_identified=content.is_identified), _percent(image), *_said(image)) for image in rest)
        yield from _listed("Further flagged images", lead, _OTHERS, rows)


def _legend(content: ReportContent) -> str:
    start = ""
    if content.spec is not None:
        share = probability_without_evidence(content.spec)
        start = f" Of a picture in which no place had a say the network would give {share:.1%}."
    words = f"Beside each picture its evidence. {EVIDENCE_WORDS} {_NUMBERS}{start} {_PICTURES}"
    return paragraph(words, "small") + f"<p>{evidence_scale_svg()}</p>\n"


def opinions(content: ReportContent) -> Iterator[Block]:
    """List all verdicts and notes."""
    said = _said_of(content)
    rows = (
        (image.name(is_identified=content.is_identified), _result(image), *_said(image), *_given(image))
        for image in said
    )
    yield from _listed("Verdicts and notes", "" if said else "There is neither a verdict nor a note.", _OPINIONS, rows)


def unscored(content: ReportContent) -> Iterator[Block]:
    """List what was not assessed, what failed and what was not read, with the reasons."""
    for title, status, none in (
        ("Not assessed", Status.NOT_ASSESSED, "Every image that was read was assessed."),
        ("Failed", Status.FAILED, "No image failed."),
        ("Not read by the network", None, ""),
    ):
        images = content.with_status(status)
        if images or none:
            # Few have a verdict where there was no picture to see.
            is_said = any(any(_said(image)) for image in images)
            rows = (
                (
                    image.name(is_identified=content.is_identified),
                    image.row.score.reason,
                    *(_said(image) if is_said else ()),
                )
                for image in images
            )
            yield from _listed(title, "" if images else none, _SAID_REASONS if is_said else _REASONS, rows)


def listed_rows(content: ReportContent) -> int:
    """Count the rows of all lists."""
    others = max(len(content.flagged()) - MOST_PICTURES, 0)
    return others + len(_said_of(content)) + sum(image.probability is None for image in content.images)


def _said_of(content: ReportContent) -> list[ReportImage]:
    return [image for image in content.images if image.opinion.verdict is not None or image.opinion.note]


def _listed(title: str, lead: str, columns: Mapping[str, int], rows: Iterable[Sequence[str]]) -> Iterator[Block]:
    yield Html(f"<h2>{title}</h2>\n" + (paragraph(lead) if lead else ""))
    rest = iter(rows)
    goes_on = False
    while some := list(islice(rest, _ROWS_A_BLOCK)):
        yield Table(some, tuple(columns), tuple(columns.values()), goes_on=goes_on)
        goes_on = True


def _shown(image: ReportImage, look: Look, content: ReportContent) -> str:
    title = escaped("   ".join(filter(None, [image.name(is_identified=content.is_identified), look.patient])))
    facts = [f"probability {_percent(image)}", *_header_facts(image)]
    facts.append(f"verdict: {image.opinion.verdict or 'none'}")
    if image.truth is not None:
        facts.append(f"truth: {image.truth.lower()}")
    note = paragraph(f"Note: {image.opinion.note}") if image.opinion.note else ""
    if look.problem:
        pictures = paragraph(look.problem, "warning")
    else:
        width, height = look.size
        cells = "".join(
            f'<td><img src="{_uri(jpeg)}" width="{width}" height="{height}" alt="{words}"></td>'
            for jpeg, words in ((look.picture, "radiograph"), (look.evidence, "evidence"))
            if jpeg
        )
        pictures = f'<table class="pair"><tr>{cells}</tr></table>\n'
    return f'<div class="image"><h3>{title}</h3>\n{paragraph(", ".join(facts))}{pictures}{note}</div>\n'


def _header_facts(image: ReportImage) -> list[str]:
    score = image.row.score
    if not isinstance(score, ScoreRow):
        return []
    return [
        *([f"{score.view} view"] if score.view else []),
        *([f"age {score.patient_age}"] if score.patient_age else []),
    ]


def _uri(jpeg: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")


def _percent(image: ReportImage) -> str:
    return "" if image.probability is None else f"{image.probability:.2%}"


def _result(image: ReportImage) -> str:
    if image.decision is not None:
        words = "flagged" if image.decision is Decision.FLAGGED else "not flagged"
        return f"{words}, {_percent(image)}"
    return {Status.NOT_ASSESSED: "not assessed", Status.FAILED: "failed"}.get(image.status or Status.SCORED, "not read")


def _said(image: ReportImage) -> tuple[str, str]:
    verdict, blind = image.opinion.verdict, image.opinion.earlier.blind_verdict
    words = str(verdict or "")
    if blind is not None and blind is not verdict:
        words = f"{words} (before the result was seen: {blind})".strip()
    return words, image.opinion.note


def _given(image: ReportImage) -> tuple[str, str]:
    given = image.opinion.circumstances
    return ("", "") if given is None else (f"{given.time:%Y-%m-%d %H:%M}", _SEEN[given.result_visible])
