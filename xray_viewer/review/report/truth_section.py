"""What is said of network and reader against the truth, in a report and in the window."""

from xray_viewer.core.confusion import Confusion
from xray_viewer.core.local_threshold import TOLERANCE, LocalOperatingPoint
from xray_viewer.core.truth import ByTruth, TruthComparison
from xray_viewer.review.report.blocks import Block, Html, Table, html_of, paragraph
from xray_viewer.review.report.words import count_words, estimate_words, share_words

_LEFT_OUT = "not in the figures below"


def truth_figures(compared: TruthComparison, decision_threshold: float) -> str:
    """Write all figures as HTML."""
    return "".join(html_of(truth_blocks(compared, decision_threshold)))


def truth_blocks(compared: TruthComparison, decision_threshold: float) -> list[Block]:
    """Give all figures: whom they are about, the network at a threshold, the reader."""
    return [
        Html(paragraph(_cases_sentence(compared))),
        *_left_out(compared),
        Html(f"<h3>The network at the threshold of {decision_threshold:.2%}</h3>\n"),
        *_judged("flagged", "not flagged", compared.network(decision_threshold)),
        *_network_wide(compared),
        Html("<h3>The reader</h3>\n"),
        *_reader(compared),
        Html(
            paragraph(
                "In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after Fleiss, "
                "Cohen and Everitt). Each image counts as a case of its own: with several images of a patient the true "
                "intervals are wider. PPV and NPV hold for the share of pneumonia among these cases only.",
                "small",
            )
        ),
    ]


def operating_point_sentences(point: LocalOperatingPoint) -> list[str]:
    """Say what a local operating point is and reaches; the last sentence is a warning."""
    sensitivity, interval = point.confusion.sensitivity, point.threshold_interval
    sentences = [
        f"A threshold of {point.threshold:.2%} (95 % interval {interval.low:.2%} to {interval.high:.2%}) is the "
        f"highest that reaches a sensitivity of {point.wanted:.1%} on these cases.",
        f"Sensitivity {share_words(sensitivity)}, specificity {share_words(point.confusion.specificity)}.",
    ]
    if point.is_from_too_few:
        sentences.append(
            f"Too few: {count_words(sensitivity.whole, 'case', 'cases')} of pneumonia here, and it takes "
            f"{point.needed_positives:,} until a sensitivity of {point.wanted:.1%} is known to within "
            f"{TOLERANCE * 100:.0f} points downwards."
        )
    else:
        sentences.append("It was chosen on these very cases, and will do a little worse on others.")
    return sentences


def _cases_sentence(compared: TruthComparison) -> str:
    cases = compared.cases
    return (
        f"The truth is known of {count_words(cases.images, 'image', 'images')}: {cases.pneumonia:,} with pneumonia, "
        f"{cases.normal:,} normal. The network has a probability for {compared.positive.size:,} of them."
    )


def _left_out(compared: TruthComparison) -> list[Block]:
    rows = [
        ("not assessed", compared.not_assessed),
        ("failed", compared.failed),
        ("no answer yet, or still hidden", compared.to_read),
    ]
    if not any(count.images for _, count in rows):
        return []
    counted = Table([_line(words, count) for words, count in rows], (_LEFT_OUT, "pneumonia", "normal"))
    missed = compared.not_assessed.pneumonia
    if not missed:
        return [counted]
    words = f"Not assessed: {count_words(missed, 'case', 'cases')} of pneumonia, neither right nor wrong below."
    return [counted, Html(paragraph(words, "warning"))]


def _line(words: str, count: ByTruth) -> tuple[str, str, str]:
    return words, f"{count.pneumonia:,}", f"{count.normal:,}"


def _judged(positive: str, negative: str, judged: Confusion) -> list[Block]:
    matrix = Table(
        [
            ("pneumonia", f"{judged.true_positives:,}", f"{judged.false_negatives:,}"),
            ("normal", f"{judged.false_positives:,}", f"{judged.true_negatives:,}"),
        ],
        ("truth", positive, negative),
    )
    figures = Table(
        [
            ("Sensitivity", share_words(judged.sensitivity)),
            ("Specificity", share_words(judged.specificity)),
            ("PPV", share_words(judged.ppv)),
            ("NPV", share_words(judged.npv)),
            ("F1", estimate_words(judged.f1)),
        ]
    )
    return [matrix, figures]


def _network_wide(compared: TruthComparison) -> list[Block]:
    measured = compared.reliability
    rows = [("AUC", estimate_words(compared.auc, "it takes cases of both classes"))]
    if measured is not None:
        rows += [
            ("Expected calibration error (10 bins)", f"{measured.expected_calibration_error:.3f}"),
            ("Brier score", f"{measured.brier_score:.3f}"),
        ]
    return [Html("<h3>The network at any threshold</h3>\n"), Table(rows)]


def _reader(compared: TruthComparison) -> list[Block]:
    undecided = Table(
        [_line("unsure", compared.unsure), _line("without a verdict", compared.unread)],
        ("no decision by the reader", "pneumonia", "normal"),
    )
    if not compared.reader.cases:
        return [Html(paragraph("The reader has decided on none of these images yet.")), undecided]
    kappa = estimate_words(compared.reader_kappa, "chance alone would agree")
    return [
        *_judged("called pneumonia", "called normal", compared.reader),
        Table([("Cohen's kappa with the truth", kappa)]),
        undecided,
    ]
