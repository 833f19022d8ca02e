"""What is said of network and reader against the truth, in a report and in the window."""

from xray_viewer.core.confusion import Confusion
from xray_viewer.core.local_threshold import TOLERANCE, LocalOperatingPoint
from xray_viewer.core.truth import ByTruth, TruthComparison
from xray_viewer.review.report.blocks import Block, Html, Table, heading, html_of, paragraph
from xray_viewer.review.report.speech import ENGLISH, Speech
from xray_viewer.review.report.words import estimate_words, share_words


def truth_figures(compared: TruthComparison, decision_threshold: float | None, speech: Speech = ENGLISH) -> str:
    """Write all figures as HTML."""
    return "".join(html_of(truth_blocks(compared, decision_threshold, speech)))


def truth_blocks(compared: TruthComparison, decision_threshold: float | None, speech: Speech = ENGLISH) -> list[Block]:
    """Give all figures: whom they are about, the network at a threshold, the reader.

    ``decision_threshold``: None where there is no model, of which nothing is said then.
    """
    say = speech.say
    return [
        Html(paragraph(_cases_sentence(compared, speech))),
        *_left_out(compared, speech),
        *([] if decision_threshold is None else _network(compared, decision_threshold, speech)),
        Html(heading(3, say("The reader"))),
        *_reader(compared, speech),
        Html(
            paragraph(
                speech.together(
                    say(
                        "In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after "
                        "Fleiss, Cohen and Everitt)."
                    ),
                    say(
                        "Each image counts as a case of its own: with several images of a patient the true intervals "
                        "are wider."
                    ),
                    say("PPV and NPV hold for the share of pneumonia among these cases only."),
                ),
                "small",
            )
        ),
    ]


def _network(compared: TruthComparison, decision_threshold: float, speech: Speech) -> list[Block]:
    say = speech.say
    threshold = speech.share(decision_threshold, 2)
    return [
        Html(heading(3, say("The network at the threshold of {threshold}", threshold=threshold))),
        Html(paragraph(say("Images that the network has learnt from make it look better than it is."), "small")),
        *_judged(say("flagged"), say("not flagged"), compared.network(decision_threshold), speech),
        *_network_wide(compared, speech),
    ]


def operating_point_sentences(point: LocalOperatingPoint, speech: Speech = ENGLISH) -> list[str]:
    """Say what a local operating point is and reaches; the last sentence is a warning."""
    sensitivity, interval = point.confusion.sensitivity, point.threshold_interval
    sentences = [
        speech.say(
            "A threshold of {threshold} (95 % interval {low} to {high}) is the highest that reaches a sensitivity of "
            "{wanted} on these cases.",
            threshold=speech.share(point.threshold, 2),
            low=speech.share(interval.low, 2),
            high=speech.share(interval.high, 2),
            wanted=speech.share(point.wanted),
        ),
        speech.say(
            "Sensitivity {sensitivity}, specificity {specificity}.",
            sensitivity=share_words(sensitivity, speech),
            specificity=share_words(point.confusion.specificity, speech),
        ),
    ]
    if point.is_from_too_few:
        sentences.append(
            speech.say(
                "Too few: {cases} of pneumonia here, and it takes {needed} until a sensitivity of {wanted} is known to "
                "within {points} points downwards.",
                cases=speech.counted("1 case", "{count} cases", sensitivity.whole),
                needed=speech.count(point.needed_positives),
                wanted=speech.share(point.wanted),
                points=speech.decimal(100 * TOLERANCE, 0),
            )
        )
    else:
        sentences.append(speech.say("It was chosen on these very cases, and will do a little worse on others."))
    return sentences


def _cases_sentence(compared: TruthComparison, speech: Speech) -> str:
    cases = compared.cases
    return speech.together(
        speech.say(
            "The truth is known of {images}: {pneumonia} with pneumonia, {normal} normal.",
            images=speech.counted("1 image", "{count} images", cases.images),
            pneumonia=speech.count(cases.pneumonia),
            normal=speech.count(cases.normal),
        ),
        speech.say("The network has a probability for {count} of them.", count=speech.count(compared.positive.size)),
    )


def _left_out(compared: TruthComparison, speech: Speech) -> list[Block]:
    say = speech.say
    rows = [
        (say("not assessed"), compared.not_assessed),
        (say("failed"), compared.failed),
        (say("no answer yet, or still hidden"), compared.to_read),
    ]
    if not any(count.images for _, count in rows):
        return []
    head = (say("not in the figures below"), say("pneumonia"), say("normal"))
    counted = Table([_line(words, count, speech) for words, count in rows], head)
    missed = compared.not_assessed.pneumonia
    if not missed:
        return [counted]
    words = say(
        "Not assessed: {cases} of pneumonia, neither right nor wrong below.",
        cases=speech.counted("1 case", "{count} cases", missed),
    )
    return [counted, Html(paragraph(words, "warning"))]


def _line(words: str, count: ByTruth, speech: Speech) -> tuple[str, str, str]:
    return words, speech.count(count.pneumonia), speech.count(count.normal)


def _judged(positive: str, negative: str, judged: Confusion, speech: Speech) -> list[Block]:
    say, count = speech.say, speech.count
    matrix = Table(
        [
            (say("pneumonia"), count(judged.true_positives), count(judged.false_negatives)),
            (say("normal"), count(judged.false_positives), count(judged.true_negatives)),
        ],
        (say("truth"), positive, negative),
    )
    figures = Table(
        [
            (say("Sensitivity"), share_words(judged.sensitivity, speech)),
            (say("Specificity"), share_words(judged.specificity, speech)),
            (say("PPV"), share_words(judged.ppv, speech)),
            (say("NPV"), share_words(judged.npv, speech)),
            (say("F1"), estimate_words(judged.f1, speech)),
        ]
    )
    return [matrix, figures]


def _network_wide(compared: TruthComparison, speech: Speech) -> list[Block]:
    say, measured = speech.say, compared.reliability
    rows = [(say("AUC"), estimate_words(compared.auc, speech, say("it takes cases of both classes")))]
    if measured is not None:
        rows += [
            (say("Expected calibration error (10 bins)"), speech.decimal(measured.expected_calibration_error, 3)),
            (say("Brier score"), speech.decimal(measured.brier_score, 3)),
        ]
    return [Html(heading(3, say("The network at any threshold"))), Table(rows)]


def _reader(compared: TruthComparison, speech: Speech) -> list[Block]:
    say = speech.say
    undecided = Table(
        [
            _line(say("unsure"), compared.unsure, speech),
            _line(say("without a verdict"), compared.unread, speech),
        ],
        (say("no decision by the reader"), say("pneumonia"), say("normal")),
    )
    if not compared.reader.cases:
        return [Html(paragraph(say("The reader has decided on none of these images yet."))), undecided]
    kappa = estimate_words(compared.reader_kappa, speech, say("chance alone would agree"))
    return [
        *_judged(say("called pneumonia"), say("called normal"), compared.reader, speech),
        Table([(say("Cohen's kappa with the truth"), kappa)]),
        undecided,
    ]
