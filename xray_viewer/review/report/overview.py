"""The first sections of a report: summary, distribution, agreement of reader and network."""

from collections import Counter
from collections.abc import Sequence

from xray_viewer.core.agreement import cohens_kappa
from xray_viewer.core.assessment import Status
from xray_viewer.core.confusion import Confusion
from xray_viewer.core.decision import Decision
from xray_viewer.core.opinion import Verdict
from xray_viewer.review.report.blocks import Block, Html, Table, paragraph
from xray_viewer.review.report.charts import histogram_svg
from xray_viewer.review.report.content import ReportContent, ReportImage
from xray_viewer.review.report.words import count_words, estimate_words

_VERDICTS = ((Verdict.PNEUMONIA, "pneumonia"), (Verdict.NORMAL, "normal"), (Verdict.UNSURE, "unsure"), (None, "none"))
_DECISIONS = (Decision.FLAGGED, Decision.NOT_FLAGGED, None)


def summary(content: ReportContent) -> list[Block]:
    """Count what became of all images, with the network and with the reader."""
    decisions = Counter(image.decision for image in content.images)
    statuses = Counter(image.status for image in content.images)
    verdicts = Counter(image.opinion.verdict for image in content.images)
    rows = [
        ("images", len(content.images)),
        ("flagged by the network", decisions[Decision.FLAGGED]),
        ("not flagged", decisions[Decision.NOT_FLAGGED]),
        ("not assessed", statuses[Status.NOT_ASSESSED]),
        ("failed", statuses[Status.FAILED]),
        ("not read by the network yet", statuses[None]),
        *((f"reader: {words}", verdicts[verdict]) for verdict, words in _VERDICTS[:3]),
        ("reader: no verdict", verdicts[None]),
    ]
    return [Html("<h2>Summary</h2>\n"), Table([(words, f"{count:,}") for words, count in rows])]


def distribution(content: ReportContent) -> list[Block]:
    """Draw the probabilities of the scored images and the threshold."""
    probabilities = [image.probability for image in content.images if image.probability is not None]
    if not probabilities:
        return []
    flagged = sum(probability >= content.decision_threshold for probability in probabilities)
    sentence = (
        f"At the threshold of {content.decision_threshold:.2%}, {flagged:,} of {len(probabilities):,} scored images "
        "are flagged: their probability is at or above it."
    )
    chart = histogram_svg(probabilities, content.decision_threshold)
    words = "<h2>Distribution of the probabilities</h2>\n" + paragraph(sentence)
    return [Html(f"{words}<p>{chart}</p>\n", is_whole=True)]


def agreement(content: ReportContent) -> list[Block]:
    """Set the reader's verdicts against the network's decisions."""
    pairs = Counter((image.opinion.verdict, image.decision) for image in content.images)
    rows = [(words, *(f"{pairs[verdict, decision]:,}" for decision in _DECISIONS)) for verdict, words in _VERDICTS]
    seen = _seen_first(content.images)
    kappa = cohens_kappa(
        Confusion(
            pairs[Verdict.PNEUMONIA, Decision.FLAGGED],
            pairs[Verdict.PNEUMONIA, Decision.NOT_FLAGGED],
            pairs[Verdict.NORMAL, Decision.NOT_FLAGGED],
            pairs[Verdict.NORMAL, Decision.FLAGGED],
        )
    )
    words = paragraph(
        f"Cohen's kappa: {estimate_words(kappa, 'it takes verdicts and decisions of both kinds')}, over the images "
        "with a decision that the reader called pneumonia or normal; in brackets the 95 % interval (Fleiss, Cohen and "
        "Everitt)."
    )
    return [
        Html("<h2>Agreement of reader and network</h2>\n"),
        Table(rows, ("reader's verdict", "flagged", "not flagged", "no decision")),
        Html(words + (paragraph(seen) if seen else "")),
    ]


def _seen_first(images: Sequence[ReportImage]) -> str:
    given = [image.opinion.circumstances for image in images if image.opinion.circumstances is not None]
    visible = sum(each.result_visible for each in given)
    if not given:
        return ""
    return (
        f"Of {count_words(len(given), 'verdict', 'verdicts')}, {visible:,} were given while the network's result was "
        "in view; a result that is seen first pulls readers along, and agreement with it."
    )
