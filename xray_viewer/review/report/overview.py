"""The first sections of a report: summary, distribution, agreement of reader and network."""

from collections import Counter
from collections.abc import Sequence

from xray_viewer.core.agreement import cohens_kappa
from xray_viewer.core.assessment import Status
from xray_viewer.core.confusion import Confusion
from xray_viewer.core.decision import Decision
from xray_viewer.core.opinion import Verdict
from xray_viewer.review.report.blocks import Block, Html, Table, heading, paragraph
from xray_viewer.review.report.charts import histogram_svg
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.report.speech import Speech
from xray_viewer.review.report.words import estimate_words

_DECISIONS = (Decision.FLAGGED, Decision.NOT_FLAGGED, None)


def summary(content: ReportContent) -> list[Block]:
    """Count what became of all images, with the network and with the reader."""
    say, told = content.speech.say, content.speech.told
    decisions = Counter(image.decision for image in content.images)
    statuses = Counter(image.status for image in content.images)
    verdicts = Counter(image.opinion.verdict for image in content.images)
    hidden = sum(image.is_hidden for image in content.images)
    rows = [
        (say("images"), len(content.images)),
        (say("flagged by the network"), decisions[Decision.FLAGGED]),
        (say("not flagged by the network"), decisions[Decision.NOT_FLAGGED]),
        (say("scored with a caution"), sum(bool(image.cautions) for image in content.images)),
        (say("not assessed"), statuses[Status.NOT_ASSESSED]),
        (say("failed"), statuses[Status.FAILED]),
        (say("not read by the network yet"), statuses[None] - hidden),
        *([(say("left out until there is a verdict"), hidden)] if hidden else []),
        (say("reader: pneumonia"), verdicts[Verdict.PNEUMONIA]),
        (say("reader: normal"), verdicts[Verdict.NORMAL]),
        (say("reader: unsure"), verdicts[Verdict.UNSURE]),
        (
            say("reader: no verdict yet, of images that could be read"),
            sum(image.row.is_unread for image in content.images),
        ),
    ]
    counted = Table([(words, content.speech.count(count)) for words, count in rows])
    cautions = "".join(
        paragraph(
            say("Caution for {count} of them: {caution}", count=content.speech.count(count), caution=told(caution)),
            "warning",
        )
        for caution, count in content.cautions().most_common()
    )
    return [Html(heading(2, say("Summary"))), counted, *([Html(cautions)] if cautions else [])]


def distribution(content: ReportContent) -> list[Block]:
    """Draw the probabilities of the scored images and the threshold."""
    speech = content.speech
    probabilities = [image.probability for image in content.images if image.probability is not None]
    if not probabilities:
        return []
    flagged = sum(probability >= content.decision_threshold for probability in probabilities)
    sentence = speech.say(
        "At the threshold of {threshold}, {flagged} of {scored} scored images are flagged: their probability is at or "
        "above it.",
        threshold=speech.share(content.decision_threshold, 2),
        flagged=speech.count(flagged),
        scored=speech.count(len(probabilities)),
    )
    chart = histogram_svg(probabilities, content.decision_threshold, speech=speech)
    words = heading(2, speech.say("Distribution of the probabilities")) + paragraph(sentence)
    return [Html(f"{words}<p>{chart}</p>\n", is_whole=True)]


def agreement(content: ReportContent) -> list[Block]:
    """Set the reader's verdicts against the network's decisions."""
    speech, say = content.speech, content.speech.say
    # As the window counts: on a file that cannot be read there is no verdict to give.
    judged = [image for image in content.images if image.opinion.verdict is not None or image.row.is_unread]
    pairs = Counter((image.opinion.verdict, image.decision) for image in judged)
    verdicts = (
        (Verdict.PNEUMONIA, say("pneumonia")),
        (Verdict.NORMAL, say("normal")),
        (Verdict.UNSURE, say("unsure")),
        (None, say("none")),
    )
    rows = [
        (words, *(speech.count(pairs[verdict, decision]) for decision in _DECISIONS)) for verdict, words in verdicts
    ]
    kappa = cohens_kappa(
        Confusion(
            pairs[Verdict.PNEUMONIA, Decision.FLAGGED],
            pairs[Verdict.PNEUMONIA, Decision.NOT_FLAGGED],
            pairs[Verdict.NORMAL, Decision.NOT_FLAGGED],
            pairs[Verdict.NORMAL, Decision.FLAGGED],
        )
    )
    words = say(
        "Cohen's kappa: {kappa}, over the images with a decision that the reader called pneumonia or normal; in "
        "brackets the 95 % interval (Fleiss, Cohen and Everitt).",
        kappa=estimate_words(kappa, speech, say("it takes verdicts and decisions of both kinds")),
    )
    seen = _seen_first(content.images, speech)
    return [
        Html(heading(2, say("Agreement of reader and network"))),
        Table(rows, (say("reader's verdict"), say("flagged"), say("not flagged"), say("no decision"))),
        Html(paragraph(words) + (paragraph(seen) if seen else "")),
    ]


def _seen_first(images: Sequence[ReportImage], speech: Speech) -> str:
    given = [image.opinion.circumstances for image in images if image.opinion.circumstances is not None]
    visible = sum(each.result_visible for each in given)
    if not given:
        return ""
    return speech.say(
        "Of {verdicts}, {visible} were given while the network's result was in view; a result that is seen first pulls "
        "readers along, and agreement with it.",
        verdicts=speech.counted("1 verdict", "{count} verdicts", len(given)),
        visible=speech.count(visible),
    )
