"""The long sections of a report: flagged images with pictures, verdicts and notes, and what was not scored."""

import base64
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from xray_viewer.core.assessment import Status, caution_in_short
from xray_viewer.core.decision import Decision
from xray_viewer.core.evidence import EVIDENCE_WORDS, probability_without_evidence
from xray_viewer.review.report.blocks import Block, Html, Table, escaped, heading, paragraph
from xray_viewer.review.report.charts import evidence_scale_svg
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.report.speech import Speech
from xray_viewer.review.score_row import ScoreRow

# Of more than these no picture is shown: they would make a file that nothing opens.
MOST_PICTURES = 500
# In pixels of 1/96 inch: three such pairs with their words fill a page of A4.
BOX = (310, 208)
_ROWS_A_BLOCK = 200
# What stands above a column, and how wide it is against the others.
_Columns = Sequence[tuple[str, int]]


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
    flagged, speech, say = content.flagged(), content.speech, content.speech.say
    title = heading(2, say("Flagged images"))
    if not flagged:
        yield Html(title + paragraph(say("No image is flagged.")))
        return
    yield Html(title + _legend(content), is_whole=True)
    for image in flagged[:MOST_PICTURES]:
        yield Html(_shown(image, look(image), content), is_whole=True)
    rest = flagged[MOST_PICTURES:]
    if rest:
        lead = speech.together(
            say("Pictures are shown of the {count} most probable.", count=speech.count(MOST_PICTURES)),
            speech.counted("1 other:", "{count} others:", len(rest)),
        )
        rows = (
            (image.name(is_identified=content.is_identified), _percent(image, speech), *_said(image, speech))
            for image in rest
        )
        columns = ((say("image"), 40), (say("probability"), 14), (say("verdict"), 20), (say("note"), 36))
        yield from _listed(say("Further flagged images"), lead, columns, rows)


def _legend(content: ReportContent) -> str:
    speech, start = content.speech, ""
    if content.spec is not None:
        start = speech.say(
            "Of a picture in which no place had a say the network would give {share}.",
            share=speech.share(probability_without_evidence(content.spec)),
        )
    words = speech.together(
        speech.say("Beside each picture its evidence."),
        speech.say(EVIDENCE_WORDS),
        speech.say("The numbers are what the log odds would gain or lose if the whole picture looked like the place."),
        start,
        speech.say("The pictures are shown in their files' own window, with whatever is written on them."),
    )
    return paragraph(words, "small") + f"<p>{evidence_scale_svg(speech=speech)}</p>\n"


def opinions(content: ReportContent) -> Iterator[Block]:
    """List all verdicts and notes."""
    said, speech, say = _said_of(content), content.speech, content.speech.say
    rows = (
        (
            image.name(is_identified=content.is_identified),
            _result(image, speech),
            *_said(image, speech),
            *_given(image, speech),
        )
        for image in said
    )
    columns = (
        (say("image"), 36),
        (say("network"), 16),
        (say("verdict"), 16),
        (say("note"), 30),
        (say("given (UTC)"), 16),
        (say("network's result"), 16),
    )
    lead = "" if said else say("There is neither a verdict nor a note.")
    yield from _listed(say("Verdicts and notes"), lead, columns, rows)


def unscored(content: ReportContent) -> Iterator[Block]:
    """List what was not assessed, what failed and what was not read, with the reasons."""
    speech, say = content.speech, content.speech.say
    unread = say("Not read by the network")
    if any(image.is_hidden for image in content.images):
        unread = say("Not read by the network, or left out until there is a verdict")
    reasons = ((say("image"), 46), (say("reason"), 78))
    said_reasons = ((say("image"), 34), (say("reason"), 46), (say("verdict"), 18), (say("note"), 26))
    for title, status, none in (
        (say("Images not assessed"), Status.NOT_ASSESSED, say("Every image that was read was assessed.")),
        (say("Failed"), Status.FAILED, say("No image failed.")),
        (unread, None, ""),
    ):
        images = content.with_status(status)
        if images or none:
            # Few have a verdict where there was no picture to see.
            is_said = any(any(_said(image, speech)) for image in images)
            rows = (
                (
                    image.name(is_identified=content.is_identified),
                    speech.told(image.row.score.reason),
                    *(_said(image, speech) if is_said else ()),
                )
                for image in images
            )
            yield from _listed(title, "" if images else none, said_reasons if is_said else reasons, rows)


def listed_rows(content: ReportContent) -> int:
    """Count the rows of all lists."""
    others = max(len(content.flagged()) - MOST_PICTURES, 0)
    return others + len(_said_of(content)) + sum(image.probability is None for image in content.images)


def _said_of(content: ReportContent) -> list[ReportImage]:
    return [image for image in content.images if image.opinion.verdict is not None or image.opinion.note]


def _listed(title: str, lead: str, columns: _Columns, rows: Iterable[Sequence[str]]) -> Iterator[Block]:
    yield Html(heading(2, title) + (paragraph(lead) if lead else ""))
    head, shares = tuple(title for title, _ in columns), tuple(share for _, share in columns)
    rest = iter(rows)
    goes_on = False
    while some := list(islice(rest, _ROWS_A_BLOCK)):
        yield Table(some, head, shares, goes_on=goes_on)
        goes_on = True


def _shown(image: ReportImage, look: Look, content: ReportContent) -> str:
    speech, say = content.speech, content.speech.say
    title = escaped("   ".join(filter(None, [image.name(is_identified=content.is_identified), look.patient])))
    facts = [say("probability {probability}", probability=_percent(image, speech)), *_header_facts(image, speech)]
    facts.append(say("verdict: {verdict}", verdict=say(image.opinion.verdict or "none")))
    if image.truth is not None:
        facts.append(say("truth: {truth}", truth=say(image.truth.lower())))
    note = paragraph(say("Note: {note}", note=image.opinion.note)) if image.opinion.note else ""
    # In one line, so that as many images stay on a page.
    caution = speech.together(*(speech.told(caution_in_short(each)) for each in image.cautions))
    cautions = paragraph(f"⚠  {caution}", "warning") if caution else ""
    if look.problem:
        pictures = paragraph(speech.told(look.problem), "warning")
    else:
        width, height = look.size
        cells = "".join(
            f'<td><img src="{_uri(jpeg)}" width="{width}" height="{height}" alt="{escaped(words)}"></td>'
            for jpeg, words in ((look.picture, say("radiograph")), (look.evidence, say("evidence")))
            if jpeg
        )
        pictures = f'<table class="pair"><tr>{cells}</tr></table>\n'
    return f'<div class="image"><h3>{title}</h3>\n{paragraph(speech.listed(facts))}{cautions}{pictures}{note}</div>\n'


def _header_facts(image: ReportImage, speech: Speech) -> list[str]:
    score = image.row.score
    if not isinstance(score, ScoreRow):
        return []
    return [
        *([speech.say("{view} view", view=score.view)] if score.view else []),
        *([speech.say("age {age}", age=_age_words(score.patient_age, speech))] if score.patient_age else []),
    ]


def _age_words(patient_age: str, speech: Speech) -> str:
    """Say a DICOM age string (PS3.5 6.2, VR AS); one that is none stays as it is."""
    number, unit = patient_age[:-1], patient_age[-1:]
    if not number.isdecimal():
        return patient_age
    age = str(int(number))
    units = {
        "D": speech.say("{age} d", age=age),
        "W": speech.say("{age} wk", age=age),
        "M": speech.say("{age} mo", age=age),
        "Y": speech.say("{age} y", age=age),
    }
    return units.get(unit, patient_age)


def _uri(jpeg: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")


def _percent(image: ReportImage, speech: Speech) -> str:
    return "" if image.probability is None else speech.share(image.probability, 2)


def _result(image: ReportImage, speech: Speech) -> str:
    say = speech.say
    if image.decision is not None:
        words = say("flagged") if image.decision is Decision.FLAGGED else say("not flagged")
        return speech.listed((words, _percent(image, speech)))
    reached = {Status.NOT_ASSESSED: say("not assessed"), Status.FAILED: say("failed")}
    return reached.get(image.status or Status.SCORED, say("left out") if image.is_hidden else say("not read"))


def _said(image: ReportImage, speech: Speech) -> tuple[str, str]:
    verdict, blind = image.opinion.verdict, image.opinion.earlier.blind_verdict
    words = "" if verdict is None else speech.say(verdict)
    if blind is not None and blind is not verdict:
        before = speech.say("(before the result was seen: {verdict})", verdict=speech.say(blind))
        words = f"{words} {before}".strip()
    return words, image.opinion.note


def _given(image: ReportImage, speech: Speech) -> tuple[str, str]:
    given = image.opinion.circumstances
    if given is None:
        return "", ""
    return speech.moment(given.time), speech.say("in view") if given.result_visible else speech.say("hidden")
